"""Kinds of finding (处理决定种类). Their articles stand in ``law/ogi_2019/art36_reply_kinds.py``."""

from __future__ import annotations

from enum import StrEnum

from models.base import Words


class ReplyKind(StrEnum):
    """What is found for one item (处理决定). Kinds of later chapters join here."""

    DISCLOSE = "disclose"
    ALREADY_PUBLIC = "already_public"
    WITHHOLD_STATE_SECRET = "withhold_state_secret"
    WITHHOLD_FORBIDDEN_BY_LAW = "withhold_forbidden_by_law"
    WITHHOLD_SECURITY = "withhold_security"
    WITHHOLD_THIRD_PARTY = "withhold_third_party"
    WITHHOLD_INTERNAL_AFFAIRS = "withhold_internal_affairs"
    WITHHOLD_PROCESS = "withhold_process"
    WITHHOLD_ENFORCEMENT_FILE = "withhold_enforcement_file"

    @property
    def discloses(self) -> bool:
        """Whether the applicant gets the information or the way to it (予以公开)."""
        return self in (ReplyKind.DISCLOSE, ReplyKind.ALREADY_PUBLIC)

    @property
    def withholds(self) -> bool:
        return self.value.startswith("withhold_")


KIND_NAMES: dict[ReplyKind, Words] = {
    ReplyKind.DISCLOSE: Words(zh="予以公开", en="disclosed"),
    ReplyKind.ALREADY_PUBLIC: Words(zh="已主动公开", en="already public"),
    ReplyKind.WITHHOLD_STATE_SECRET: Words(zh="不予公开（国家秘密）", en="withheld (state secret)"),
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW: Words(
        zh="不予公开（法律、行政法规禁止公开）", en="withheld (forbidden by law)"
    ),
    ReplyKind.WITHHOLD_SECURITY: Words(zh="不予公开（三安全一稳定）", en="withheld (security and stability)"),
    ReplyKind.WITHHOLD_THIRD_PARTY: Words(zh="不予公开（第三方合法权益）", en="withheld (rights of a third party)"),
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS: Words(zh="不予公开（内部事务信息）", en="withheld (internal affairs)"),
    ReplyKind.WITHHOLD_PROCESS: Words(zh="不予公开（过程性信息）", en="withheld (process information)"),
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE: Words(zh="不予公开（行政执法案卷）", en="withheld (enforcement file)"),
}
