"""What a certificate of no record says (无记录证明)."""

from __future__ import annotations

from activities.letter_facts.common import Facts, cause, of_all
from models.acts import CertifyNoRecord, ReportSearch
from models.agency import Agency
from procedure.case import Case, Done
from procedure.search_log import came_to_light, log_of
from procedure.signers import Officers, name_of


def certificate_of_no_record(case: Case, agency: Agency, officers: Officers) -> Facts:
    """The item as asked for now, and each search without result since anything of it was known."""
    certified = cause(case, CertifyNoRecord)
    item = certified.act.item
    return {
        **of_all(case, agency),
        "item": item,
        **case.asked[item - 1].model_dump(include={"description", "document_number"}),
        "searches": tuple(search(one) for one in without_result(case, item)),
        "reason": certified.act.reason,
        "certified_by": name_of(officers, certified.by),
    }


def without_result(case: Case, item: int) -> list[Done[ReportSearch]]:
    since = came_to_light(case, item)
    return [one for one in log_of(case, item) if one.seq > since]


def search(one: Done[ReportSearch]) -> Facts:
    return one.act.model_dump(include={"searched_by", "places", "words", "searched_on"})
