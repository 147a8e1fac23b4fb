"""What each kind of reply is about in its sample (各种答复样例的案情): what was asked, and what is said beside the law's words."""

from __future__ import annotations

from typing import Any

from letters.facts.findings import Document
from models.reply_kinds import ReplyKind

ABOUT: dict[ReplyKind, tuple[str, dict[str, Any]]] = {
    ReplyKind.DISCLOSE: (
        "云山市2025年度征收土地公告",
        {
            "documents": (Document(title="《云山市2025年度征收土地公告》（第1号至第7号）", pages=21, version=1),),
            "form": "electronic",
            "delivery": "email",
        },
    ),
    ReplyKind.ALREADY_PUBLIC: (
        "云山市2025年度国有建设用地供应计划",
        {
            "where": "本机关网站“政府信息公开”专栏“法定主动公开内容”下的“土地供应”栏目，可在线查阅、下载；也可到云山市图书馆政府信息查阅点查阅。"
        },
    ),
    ReplyKind.WITHHOLD_STATE_SECRET: (
        "青石路片区人民防空工程布局图",
        {"reason": "该图于2024年3月1日依照法定程序确定为秘密级国家秘密，保密期限为10年，尚未解密。"},
    ),
    ReplyKind.WITHHOLD_FORBIDDEN_BY_LAW: (
        "2025年土地利用情况统计调查的单户原始调查表",
        {
            "reason": "《中华人民共和国统计法》规定，统计调查中获得的能够识别或者推断单个统计调查对象身份的资料，任何单位和个人不得对外提供、泄露。所申请的调查表属于此类资料。"
        },
    ),
    ReplyKind.WITHHOLD_SECURITY: (
        "白塔水源地取水口及输水管线竣工图",
        {
            "reason": "该图标明取水口、输水管线和阀井的精确位置，公开后可能被用于破坏供水设施，危及公共安全。本机关已于2026年3月18日作出书面风险评估。"
        },
    ),
    ReplyKind.WITHHOLD_THIRD_PARTY: (
        "云山市第一建筑公司参加青石路片区土地平整项目投标的单价构成表",
        {
            "reason": "该表记载投标人的成本构成，不为公众所知悉，投标人采取了保密措施。经书面征求意见，该公司于2026年3月20日答复不同意公开，所述理由合理；不公开不会对公共利益造成重大影响。"
        },
    ),
    ReplyKind.WITHHOLD_INTERNAL_AFFAIRS: (
        "本机关2025年度工作人员轮岗安排表",
        {"reason": "该表是本机关人事管理中形成的内部安排，不对外产生效力，也没有法律、法规、规章规定应当公开。"},
    ),
    ReplyKind.WITHHOLD_PROCESS: (
        "青石路片区旧城改造项目征地补偿安置方案（讨论稿）",
        {
            "reason": "该讨论稿形成于方案审定之前，内容尚不确定，不对外发生效力；正式方案已于2024年6月20日公告。没有法律、法规、规章规定讨论稿应当公开。"
        },
    ),
    ReplyKind.WITHHOLD_ENFORCEMENT_FILE: (
        "云自然资罚〔2025〕12号行政处罚案卷中的询问笔录",
        {
            "reason": "该笔录是行政处罚案卷中的调查材料；行政处罚决定书已在本机关网站公开。没有法律、法规、规章规定笔录应当公开。"
        },
    ),
    ReplyKind.REGISTRY_INQUIRY: (
        "青石路9号房屋的不动产登记簿",
        {
            "reason": "所申请的是不动产登记资料，其查询、复制由《不动产登记暂行条例》规定。",
            "where": "权利人、利害关系人可以凭身份证明、利害关系证明，依照《不动产登记暂行条例》到云山市不动产登记中心（云山市青石路3号，电话0000-2345678）查询、复制。",
        },
    ),
    ReplyKind.DOES_NOT_EXIST: (
        "青石路片区旧城改造项目土壤检测报告",
        {
            "reason": "本机关于2026年3月10日以“青石路”“土壤”“检测”为检索词查询公文系统，并检索综合档案室2023年至2025年文书档案和该项目案卷，询问生态修复科，均未发现该报告；本机关未制作、未获取该报告。",
            "where": "该项目的环境影响评价文件由云山市生态环境局审批，可以向该局了解，电话0000-3456789。",
        },
    ),
    ReplyKind.OTHER_AGENCY: (
        "青石路片区旧城改造项目房屋征收决定",
        {
            "reason": "房屋征收决定由云山市人民政府制作，依法由制作该政府信息的行政机关负责公开。",
            "where": "云山市人民政府，政府信息公开工作机构设在云山市人民政府办公室，地址为云山市人民路1号，电话0000-7654321。",
        },
    ),
    ReplyKind.WOULD_HAVE_TO_BE_MADE: (
        "2020年以来全市各乡镇征地面积和补偿金额分户对比表",
        {
            "reason": "本机关没有制作过该对比表；有关内容分散在历年各批次征地案卷中，需要逐卷摘录、汇总、计算。",
            "where": None,
        },
    ),
    ReplyKind.STILL_UNCLEAR: (
        "关于旧城改造的全部材料",
        {"reason": "补正后的申请仍未写明项目、文件名称、文号、形成时间或者其他特征，本机关无从检索。", "where": None},
    ),
    ReplyKind.PETITION_OR_COMPLAINT: (
        "请查处青石路5号违法占地并告知处理结果",
        {
            "reason": "申请的内容是举报青石路5号涉嫌违法占地并要求查处，不是要求获取本机关已经制作、获取的信息。",
            "where": "本机关执法监察科，地址为云山市青石路1号201室，电话0000-1234568。",
        },
    ),
    ReplyKind.PUBLISHED_MATERIAL: (
        "《云山年鉴（2024）》",
        {
            "reason": "该年鉴由云山出版社公开出版发行。",
            "where": "可到云山市图书馆地方文献室阅览，或者向书店购买。",
        },
    ),
    ReplyKind.EXCESSIVE_WITHOUT_REASON: (
        "2010年以来全市各年度、各批次征地报批材料",
        {
            "reason": "2026年1月至3月，向本机关提出政府信息公开申请186件，其中170件涉及已经答复过的同一片区。本机关于2026年3月9日要求说明理由，3月18日收到的说明为“想多了解情况”，没有说明大量、反复申请的合理需要。",
            "where": None,
        },
    ),
    ReplyKind.CONFIRMATION_OR_REISSUE: (
        "请重新出具本机关2025年11月3日已经提供的用地批复并确认其内容",
        {"reason": "该批复已于2025年11月3日提供。", "where": None},
    ),
    ReplyKind.NOT_GOVERNMENT_INFORMATION: (
        "云山市人民法院审理青石路片区征收案件的庭审笔录",
        {
            "reason": "庭审笔录是人民法院在审判活动中制作的材料，不是本机关在履行行政管理职能过程中制作或者获取的。",
            "where": None,
        },
    ),
    ReplyKind.PUBLIC_UTILITY: (
        "云山市自来水公司2025年青石路片区供水管网改造公告",
        {
            "reason": "该公告由云山市自来水公司在提供供水服务过程中制作，由该公司依照有关规定公开。",
            "where": "依照国务院有关主管部门关于供水企业信息公开的规定，可向云山市自来水公司客户服务中心查询，电话0000-4567890。",
        },
    ),
    ReplyKind.ARCHIVES: (
        "1986年青石大队征地协议",
        {
            "reason": "该协议已于2008年6月随本机关1986年至1990年文书档案移交云山市档案馆。",
            "where": "云山市档案馆利用服务科，地址为云山市白塔路20号，电话0000-5678901，持本人身份证明可以申请查阅。",
        },
    ),
    ReplyKind.NO_SPECIAL_NEED: (
        "全市各单位2011年公务用车编号及加油记录",
        {"reason": "经要求说明用途，未说明该信息与自身生产、生活、科研等有何关系。", "where": None},
    ),
}
