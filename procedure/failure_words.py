"""What failed, in words (未办结事务的说明): which errand, and why, for story and flags; what programs rely on stays in the ledger."""

from __future__ import annotations

from models.acts import ErrandFailed
from models.base import Words

WHAT = {
    "seal": Words(zh="电子印章未能加盖", en="the electronic seal was not set"),
    "mail": Words(zh="邮件未能发出", en="the mail could not be sent"),
    "notice": Words(zh="提醒未能送达待办", en="a reminder did not reach the inbox"),
}
LETTER = Words(zh="文书未能生成", en="the letter could not be made")
WHY = {
    "NoSealService": Words(zh="本机关没有设置电子印章", en="the agency has no electronic seal"),
    "SealRefused": Words(zh="印章服务拒绝用印", en="the seal service refused"),
    "NoMailService": Words(zh="没有设置邮件服务器", en="the office has no mail server"),
    "NoAddress": Words(zh="申请人没有可用的电子邮件地址", en="no applicant has an e-mail address for it"),
    "MailRefused": Words(zh="邮件服务器拒收", en="the mail server refused it"),
    "MayHaveLeft": Words(zh="不能确认是否发出", en="nobody knows whether it left"),
    "TimeoutError": Words(zh="超时，不能确认是否发出", en="out of time; nobody knows whether it left"),
    "CutOff": Words(zh="多次中断，不能确认是否发出", en="cut off several times; nobody knows whether it left"),
    "DocumentNotThere": Words(zh="所附材料不在材料库中", en="a document that goes with it is not in the store"),
    "FactMissing": Words(zh="缺少必备要素", en="something that it must say is missing"),
    "TemplateFails": Words(zh="本机关的自定义模板有误", en="the agency's own template has faults"),
    "Destroyed": Words(zh="案卷已按销毁清册销毁", en="the file was destroyed"),
    "Damaged": Words(zh="存储内容损坏", en="what is stored is damaged"),
}


def failure_in_words(act: ErrandFailed) -> Words:
    """What failed and why; a reason that has no words stands by its name."""
    what = WHAT.get(act.errand.rpartition(" ")[2], LETTER)
    kind, _, details = act.why.partition(" ")
    why = WHY.get(kind, Words(zh=kind, en=kind))
    zh, en = (f"（{details}）", f" ({details})") if details else ("", "")
    return Words(zh=f"{what.zh}：{why.zh}{zh}", en=f"{what.en}: {why.en}{en}")
