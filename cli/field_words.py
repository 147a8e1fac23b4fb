"""What the fields of acts mean (字段说明), in a few words beside the example of ``acts``."""

from __future__ import annotations

from models.base import Words

FIELD_WORDS: dict[str, Words] = {
    "confirmed_on": Words(zh="与申请人确认收到之日", en="the day on which receipt was confirmed with the applicant"),
    "proof": Words(zh="凭证，如挂号信收据号码", en="the proof, such as the number of a postal receipt"),
    "items": Words(zh="需补正的内容，一次列全", en="everything that is missing, all at once"),
    "until": Words(zh="申请人补正的最后一日", en="the applicant's last day"),
    "posted": Words(zh="发出之日", en="the day on which it left"),
    "received_on": Words(zh="收到之日", en="the day on which it came in"),
    "text": Words(zh="内容", en="the text"),
    "reason": Words(zh="理由", en="the reason"),
    "handler": Words(zh="经办人编号", en="the handler's id"),
    "holder": Words(zh="承办人编号", en="the id of the holding unit's officer"),
    "searched_by": Words(zh="检索人或处室", en="who searched"),
    "places": Words(zh="检索的处所、系统", en="where: archives, systems"),
    "words": Words(zh="检索词", en="with which words"),
    "searched_on": Words(zh="检索之日", en="the day of the search"),
    "found": Words(zh="是否检索到", en="whether it was found"),
    "item": Words(zh="第几项申请", en="which item of the request"),
    "title": Words(zh="材料标题", en="the document's title"),
    "label": Words(
        zh="公开属性：主动公开、依申请公开、不予公开", en="the label: proactive, on request, or not for the public"
    ),
    "version": Words(zh="第几版", en="its version"),
    "sha256": Words(zh="文件摘要，由 sha256sum 文件名 得出", en="the file's digest, as told by: sha256sum FILE"),
    "free_of_secret_marks": Words(
        zh="填 true 即声明该材料无国家秘密标志", en="true declares that it bears no mark of a state secret"
    ),
    "clear": Words(zh="true 可以公开，false 不得公开", en="true: may be disclosed; false: may not"),
    "working_days": Words(zh="延长的工作日数", en="how many working days more"),
    "kind": Words(zh="处理决定种类，择一", en="the finding, one of these"),
    "documents": Words(zh="所提供材料的摘要", en="the digests of the documents given"),
    "regime": Words(zh="适用的条例：ogi-2008 或 ogi-2019", en="the text that governs: ogi-2008 or ogi-2019"),
    "where": Words(zh="获取该信息的方式、途径", en="where and how the information is found"),
}
