"""Art. 35: clearly excessive requests: reasons are asked for, and a reasonable date may take the reply period's place (延迟答复)."""

from __future__ import annotations

from datetime import date

from law.basis import Basis
from law.cited import rule
from models.base import Words
from models.citation import ogi_2019
from models.reply_kinds import ReplyKind

ARTICLE = ogi_2019(35)
NOT_HANDLED = Words(
    zh="申请的数量、频次明显超过合理范围，经要求说明理由，所说明的理由不合理，本机关不予处理。",
    en="So much or so often is asked that it is clearly beyond reason, and no good reason was given: it is not handled.",
)


@rule(ARTICLE)
def date_without_effect(told: date, due: date | None) -> Words | None:
    """Why a reasonable date does not take the period's place, or None: it does (合理期限的效力).

    ``due``: the last day at present; None: none runs. What has run out can be replaced as little as extended.
    """
    if due and told > due:
        return Words(zh=f"告知时期限已于 {due} 届满", en=f"the period had ended on {due} when it was told")
    return None


@rule(ARTICLE)
def basis(kind: ReplyKind) -> Basis | None:
    """That so much is asked without good reason rests here (不予处理); None: it is another kind."""
    return Basis(ARTICLE, NOT_HANDLED) if kind is ReplyKind.EXCESSIVE_WITHOUT_REASON else None
