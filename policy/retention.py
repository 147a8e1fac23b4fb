"""How long a closed case is kept (保管期限), and who may destroy what is over (鉴定销毁). Office policy, not law."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from models.base import Model, Words
from models.roles import Role


class Retention(Model):
    """Retention of closed cases: ``years`` full calendar years after the year of closing; ``why``, and who may change it.

    At least ten: a window for remedies whose beginning nobody knows, for want of a day of service, is long over by then.
    A list is proposed, approved and carried out by officers of these roles; whoever proposed it does not approve it.
    """

    years: Annotated[int, Field(ge=10, le=100)]
    why: Words
    changed_by: Words
    proposed_by: tuple[Role, ...]
    approved_by: tuple[Role, ...]
    carried_out_by: tuple[Role, ...]


RETENTION = Retention(
    years=30,
    why=Words(
        zh="条例未规定依申请公开案卷的保管期限。国家档案局令第8号（2006年）定期保管分30年、10年（凭记忆，待核对原文），"
        "本机关取较长的30年，自办结次年1月1日起算。档案行政管理部门审定的保管期限表另有规定的，从其规定。",
        en="The Regulation sets no retention for these files. Order 8 of the State Archives (2006) has fixed terms of 30 and 10 years"
        " (from memory; to be checked against the text); the office takes the longer, from 1 January after the closing."
        " The agency's own approved retention schedule goes before.",
    ),
    changed_by=Words(
        zh="分管负责人，依经审定的文件材料归档范围和保管期限表",
        en="the leader in charge, by the agency's approved retention schedule",
    ),
    proposed_by=(Role.CASE_HANDLER, Role.OGI_HEAD),
    approved_by=(Role.LEADER,),
    carried_out_by=(Role.CASE_HANDLER, Role.OGI_HEAD),
)
