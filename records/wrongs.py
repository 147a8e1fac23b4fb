"""What may be wrong in the register, in words (核验发现用语)."""

from __future__ import annotations

from typing import Literal

from models.base import Words

Wrong = Literal[
    "line_missing",
    "line_doubled",
    "act_doubled",
    "chain_broken",
    "line_changed",
    "line_unreadable",
    "columns_differ",
    "tail_missing",
    "head_differs",
    "number_differs",
    "number_missing",
    "standing_differs",
    "case_missing",
    "letter_differs",
]

SENTENCES: dict[Wrong, Words] = {
    "line_missing": Words(zh="该行缺失。", en="This line is missing."),
    "line_doubled": Words(zh="该行号出现两次。", en="This line's number appears twice."),
    "act_doubled": Words(
        zh="该行的行为编号在前面已出现。", en="The act of this line already stands in an earlier one."
    ),
    "chain_broken": Words(
        zh="该行所记前一行摘要与前一行不符：该行或前一行被改动。",
        en="The previous digest on this line is not that of the line before: one of the two was changed.",
    ),
    "line_changed": Words(
        zh="该行内容与其摘要不符：内容被改动。", en="This line does not match its digest: it was changed."
    ),
    "line_unreadable": Words(zh="该行无法读取。", en="This line cannot be read."),
    "columns_differ": Words(
        zh="该行的索引栏与内容不符。", en="The columns beside this line do not say what the line says."
    ),
    "tail_missing": Words(
        zh="自该行起的末尾各行缺失。", en="The end of the ledger is missing, from this line onwards."
    ),
    "head_differs": Words(
        zh="登记簿所记末行与台账末行不符。", en="The register's head is not that of the ledger's last line."
    ),
    "number_differs": Words(
        zh="登记号与登记簿或台账所载不一致。",
        en="The register number differs between the register, its standing and the ledger.",
    ),
    "number_missing": Words(zh="该登记号缺失：编号不连续。", en="This register number is missing: the run has a gap."),
    "standing_differs": Words(
        zh="登记簿所载案件现状并非台账末行之后的现状。",
        en="The standing in the register is not the one after the ledger's last line.",
    ),
    "case_missing": Words(zh="台账有此案，登记簿没有。", en="The ledger has this case, the register has not."),
    "letter_differs": Words(
        zh="所存文书与该行所记摘要或者其原文不符。",
        en="A letter is not the one that this line seals, or its text was changed.",
    ),
}


def said(wrong: Wrong) -> Words:
    return SENTENCES[wrong]
