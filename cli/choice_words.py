"""What the choices in acts are called (选项用语), as they stand beside an act on the screen."""

from __future__ import annotations

from cli.file_parts import LABELS
from law.words.beside import ASKED_ONES
from models.base import Words
from models.reply_kinds import KIND_NAMES
from models.weighings import GIVEN_UP
from procedure.story_words import (
    LEVELS,
    OPINIONS,
    REMEDY_RESULTS,
    RESULTS,
    SEALED_BY,
    TYPES,
    URGED_BY,
    WAYS,
    WEIGHED,
)

KINDS: dict[str, Words] = {kind.value: words for kind, words in KIND_NAMES.items()}
CHOICES: dict[str, dict[str, Words]] = {
    "set_apart.type": TYPES,
    "urge.type": URGED_BY,
    "answer_correction_request.result": RESULTS,
    "record_remedy_result.result": REMEDY_RESULTS,
    "kind": KINDS,
    "grounds": KINDS,
    "principal": KINDS,
    "label": LABELS,
    "regime": {
        "ogi-2008": Words(zh="2008年条例", en="the text of 2008"),
        "ogi-2019": Words(zh="2019年条例", en="the text of 2019"),
    },
    "substitute_party.kind": {
        "business": Words(zh="商业企业", en="a business"),
        "research_institution": Words(zh="科研机构", en="a research institution"),
        "public_welfare_organisation": Words(zh="社会公益组织", en="an organisation of public welfare"),
        "legal_service": Words(zh="法律服务机构", en="a legal service"),
        "other": Words(zh="其他", en="others"),
    },
    "id_type": {
        "resident_id": Words(zh="居民身份证", en="resident identity card"),
        "passport": Words(zh="护照", en="passport"),
        "hk_macao_permit": Words(zh="港澳居民来往内地通行证", en="permit for Hong Kong and Macao residents"),
        "taiwan_permit": Words(zh="台湾居民来往大陆通行证", en="permit for Taiwan residents"),
        "officer_card": Words(zh="军官证", en="officer's card"),
        "other": Words(zh="其他", en="others"),
    },
    "level": LEVELS,
    "sort": ASKED_ONES,
    "record_opinion.opinion": OPINIONS,
    "end_consultation.why": GIVEN_UP,
    "ground": WEIGHED,
    "draft_reply.ground": KINDS,
    "record_seal.means": SEALED_BY,
    "way": WAYS,
    "decision": {
        "disclose": Words(zh="公开", en="to be disclosed"),
        "withhold": Words(zh="不公开", en="to be withheld"),
    },
    "part": {"handler": Words(zh="经办", en="handler"), "holder": Words(zh="承办", en="holder")},
    "measure": {"items": Words(zh="按件", en="per item"), "pages": Words(zh="按量", en="per page")},
    "proposed_by": {"applicant": Words(zh="申请人", en="the applicant"), "office": Words(zh="本机关", en="the office")},
    "remedy": {"reconsideration": Words(zh="行政复议", en="reconsideration"), "suit": Words(zh="行政诉讼", en="suit")},
    "receive_order.by": {
        "court": Words(zh="法院判决", en="a judgment"),
        "reconsideration_body": Words(zh="复议决定", en="a reconsideration decision"),
        "supervisor": Words(zh="主管部门责令", en="the supervisor's order"),
    },
    "procedure": {"ordinary": Words(zh="普通程序", en="ordinary"), "simple": Words(zh="简易程序", en="simple")},
    "endangers": {
        "state": Words(zh="国家安全", en="state security"),
        "public": Words(zh="公共安全", en="public security"),
        "economic": Words(zh="经济安全", en="economic security"),
        "stability": Words(zh="社会稳定", en="social stability"),
    },
    "contacted": {
        "applicant": Words(zh="申请人", en="the applicant"),
        "agent": Words(zh="代理人", en="the agent"),
        "third_party": Words(zh="第三方", en="a third party"),
        "agency": Words(zh="其他机关", en="an agency"),
        "other": Words(zh="其他", en="others"),
    },
    "means": {
        "phone": Words(zh="电话", en="by phone"),
        "in_person": Words(zh="当面", en="in person"),
        "email": Words(zh="电子邮件", en="by e-mail"),
        "letter": Words(zh="书信", en="by letter"),
        "message": Words(zh="短信等", en="by message"),
    },
}
"""By field, or by act and field where the same field has other choices elsewhere."""


def choice_words(act: str, field: str, value: str) -> Words | None:
    """What this value of this field is called; None: it is no choice."""
    choices = CHOICES.get(f"{act}.{field}") or CHOICES.get(field) or {}
    return choices.get(value)
