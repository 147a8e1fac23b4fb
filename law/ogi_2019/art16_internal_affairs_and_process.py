"""Art. 16: what an agency may withhold (内部事务信息、过程性信息、行政执法案卷信息)."""

from __future__ import annotations

from law.cited import rule
from law.ogi_2019.ground import Ground
from models.base import Words
from models.citation import Citation, ogi_2019
from models.reply_kinds import ReplyKind

INTERNAL, PROCESS = ogi_2019(16, 1), ogi_2019(16, 2)
GROUNDS: dict[ReplyKind, tuple[Citation, Words]] = {
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS: (
        INTERNAL,
        Words(
            zh="该信息属于人事管理、后勤管理、内部工作流程等内部事务信息。",
            en="The information concerns internal affairs: staff, housekeeping or internal workflow.",
        ),
    ),
    ReplyKind.WITHHOLD_PROCESS: (
        PROCESS,
        Words(
            zh="该信息属于履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息。",
            en="The information belongs to the process of deciding: notes of discussion, drafts, letters of consultation, reports for instruction.",
        ),
    ),
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE: (
        PROCESS,
        Words(
            zh="该信息属于行政执法案卷信息。",
            en="The information belongs to the file of an administrative enforcement.",
        ),
    ),
}
YIELDS_TO = Words(
    zh="法律、法规、规章规定应当公开的，从其规定。",
    en="Where a law, regulation or rule requires disclosure, that prevails.",
)


@rule(ogi_2019(16))
def ground(kind: ReplyKind) -> Ground | None:
    """The ground of Art. 16 on which this kind rests, or None. The agency may still disclose, and must where other rules say so.

    That other rules prevail is said in the second paragraph for process information and enforcement files; the office asks
    it of internal affairs too.
    """
    if kind not in GROUNDS:
        return None
    citation, sentence = GROUNDS[kind]
    return Ground(citation=citation, is_discretionary=True, sentence=sentence, yields_to=YIELDS_TO)
