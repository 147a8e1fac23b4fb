"""Marks (标记): invented names and words, each in one field of the case, by which a leak would be known."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.application import Application
from models.faults import read
from tests.builders import request

MARKS: dict[str, str] = {
    "name": "欧阳澈溟",
    "id number": "110101199003070337",
    "address": "澄明县听雪巷三十七弄",
    "phone": "0000-71930526",
    "e-mail": "ouyang.cheming@example.invalid",
    "contact": "司徒岚歌",
    "agent": "尉迟沐笙",
    "agent's number": "EX-904417-KQ",
    "authorisation": "授权书听字第八十八号",
    "item": "云栖水库移民安置名册",
    "document number": "云栖函〔1997〕壹佰零叁号",
    "proof of receipt": "与其通话记录蓝皮本第六页",
    "supplement asked": "请写明鹿鸣片区的门牌",
    "supplement": "家住鹿鸣片区靛青楼",
    "second supplement": "改称家住鹿鸣片区绛紫楼",
    "searched by": "档案员宇文澜",
    "place": "北楼樟木柜第九格",
    "search words": "靛青楼拆迁补偿花名",
    "title": "关于靛青楼住户安置的批复",
    "document": "批复正文称靛青楼住户均已签字",
    "review": "涉及靛青楼住户病历已核",
    "extension": "因其住院须延后会面",
    "refused extension": "其家属已代为到场",
    "draft": "其为靛青楼登记住户故予提供",
    "returned": "称谓误作宇文应为欧阳",
    "proof of dispatch": "由其邻居钟离代收签字",
    "comment": "来电时情绪低落谈及离婚",
    "recount": "因其迁居更正",
    "error": "某程序报错时念出了诸葛砚秋",
}


def marked_request(**changes: Any) -> dict[str, Any]:
    """A request file's object whose every field is marked; its submission id is the applicant's name."""
    applicant = {
        "kind": "natural_person",
        "name": MARKS["name"],
        "id_type": "resident_id",
        "id_number": MARKS["id number"],
        "contact": MARKS["contact"],
        "address": MARKS["address"],
        "phone": MARKS["phone"],
        "email": MARKS["e-mail"],
        "by_email": True,
    }
    agent = {
        "name": MARKS["agent"],
        "id_type": "other",
        "id_number": MARKS["agent's number"],
        "authorisation": MARKS["authorisation"],
    }
    item = {"description": MARKS["item"], "document_number": MARKS["document number"]}
    whole = {"id": MARKS["name"], "applicants": [applicant], "agent": agent, "items": [item]}
    return request(**{**whole, "arrival": sent_on(date(2026, 3, 2)), **changes})


def marked(**changes: Any) -> Application:
    found: Application = read(Application, marked_request(**changes))
    return found


def sent_on(day: date) -> dict[str, str]:
    return {"channel": "web", "submitted": day.isoformat()}
