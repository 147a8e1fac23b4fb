"""Words of the story (办理经过用语): what the choices in acts are called."""

from __future__ import annotations

from models.base import Words

TYPES = {
    "correction": Words(zh="更正申请", en="a request to correct records"),
    "inquiry": Words(zh="咨询", en="an inquiry"),
    "other_procedure": Words(zh="其他程序事项", en="a matter of another procedure"),
}
RESULTS = {
    "corrected": Words(zh="予以更正", en="corrected"),
    "passed_on": Words(zh="已转送", en="passed on"),
    "told_where": Words(zh="已告知向何处提出", en="told where to go"),
    "refused": Words(zh="不予更正", en="refused"),
}
REMEDY_RESULTS = {
    "upheld": Words(zh="结果维持", en="upheld"),
    "corrected": Words(zh="结果纠正", en="corrected"),
    "other": Words(zh="其他结果", en="other result"),
}
LEVELS = {
    "confidential": Words(zh="秘密级", en="confidential"),
    "secret": Words(zh="机密级", en="secret"),
    "top_secret": Words(zh="绝密级", en="top secret"),
    "work_secret": Words(zh="工作秘密", en="work secret"),
    "doubtful": Words(zh="尚不能确定", en="doubtful"),
}
OPINIONS = {
    "agrees": Words(zh="同意公开", en="agrees"),
    "agrees_in_part": Words(zh="部分同意公开", en="agrees in part"),
    "objects": Words(zh="不同意公开", en="objects"),
}
WEIGHED = {
    "agreed": Words(zh="第三方同意", en="the third party agreed"),
    "silent": Words(zh="第三方未提出意见", en="the third party said nothing"),
    "good_reason": Words(zh="不同意且理由合理", en="the objection has good reason"),
    "no_good_reason": Words(zh="不同意但理由不合理", en="the objection has no good reason"),
    "public_interest": Words(
        zh="不公开会对公共利益造成重大影响", en="withholding would gravely affect the public interest"
    ),
}
WAYS = {
    "post": Words(zh="邮寄", en="by post"),
    "in_person": Words(zh="当面送达", en="handed over"),
    "email": Words(zh="电子邮件", en="by e-mail"),
    "web": Words(zh="网上提供", en="through the internet"),
}
SEALED_BY = {
    "hand": Words(zh="加盖实物印章", en="by hand"),
    "electronic": Words(zh="送电子印章服务", en="by the seal service"),
}
URGED_BY = {
    "notice": Words(zh="督办通知", en="notice"),
    "interview": Words(zh="约谈", en="interview"),
    "order": Words(zh="督促整改", en="order to put right"),
}
COUNTED_AS = {
    "reconsideration": Words(zh="行政复议", en="reconsideration"),
    "suit": Words(zh="行政诉讼（未经复议）", en="suit without reconsideration"),
    "after": Words(zh="行政诉讼（复议后）", en="suit after reconsideration"),
}
