"""Who acts (角色): people of an agency, and the machines that sign for themselves."""

from __future__ import annotations

from enum import StrEnum

from models.base import Words


class Role(StrEnum):
    """A role in the office (角色). The last five are machine signers, never given to a person."""

    INTAKE_CLERK = "intake_clerk"
    CASE_HANDLER = "case_handler"
    HOLDING_UNIT = "holding_unit"
    UNIT_HEAD = "unit_head"
    CONFIDENTIALITY_REVIEWER = "confidentiality_reviewer"
    LEGALITY_REVIEWER = "legality_reviewer"
    OGI_HEAD = "ogi_head"
    LEADER = "leader"
    SUPERVISOR = "supervisor"
    INSPECTOR = "inspector"
    ADMINISTRATOR = "administrator"
    COUNTER = "counter"
    OPERATOR = "operator"
    CLOCK = "clock"
    MESSENGER = "messenger"
    CALENDAR = "calendar"


ROLE_NAMES: dict[Role, Words] = {
    Role.INTAKE_CLERK: Words(zh="收件登记人", en="intake clerk"),
    Role.CASE_HANDLER: Words(zh="经办人", en="case handler"),
    Role.HOLDING_UNIT: Words(zh="承办处室", en="holding unit"),
    Role.UNIT_HEAD: Words(zh="承办处室负责人", en="head of the holding unit"),
    Role.CONFIDENTIALITY_REVIEWER: Words(zh="保密审查员", en="confidentiality reviewer"),
    Role.LEGALITY_REVIEWER: Words(zh="合法性审查人员", en="legality reviewer"),
    Role.OGI_HEAD: Words(zh="工作机构负责人", en="OGI head"),
    Role.LEADER: Words(zh="分管负责人", en="leader in charge"),
    Role.SUPERVISOR: Words(zh="主管部门", en="supervisor"),
    Role.INSPECTOR: Words(zh="内部监督员", en="inspector"),
    Role.ADMINISTRATOR: Words(zh="系统管理员", en="administrator"),
    Role.COUNTER: Words(zh="网上窗口", en="counter"),
    Role.OPERATOR: Words(zh="操作员", en="operator"),
    Role.CLOCK: Words(zh="时钟", en="the clock"),
    Role.MESSENGER: Words(zh="信使", en="the messenger"),
    Role.CALENDAR: Words(zh="日历", en="the calendar"),
}
MACHINES = frozenset({Role.COUNTER, Role.OPERATOR, Role.CLOCK, Role.MESSENGER, Role.CALENDAR})
