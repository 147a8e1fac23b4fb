"""Printing a file (案卷内容): each part of it under its heading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from cli.file_parts import Contents
from cli.file_words import (
    draft_words,
    extension_words,
    item_words,
    matter_words,
    paper_words,
    remark_words,
    search_words,
    supplement_words,
)
from cli.saying import line, said
from models.base import Words
from policy.permissions import Step

STEP_NAMES: dict[Step, Words] = {
    "intake": Words(zh="登记", en="intake"),
    "completeness": Words(zh="审查", en="completeness"),
    "handling": Words(zh="办理", en="handling"),
    "consultation": Words(zh="征求意见", en="consultations"),
    "excessive": Words(zh="过量申请", en="excessive requests"),
    "fees": Words(zh="收费", en="fees"),
    "confidentiality_review": Words(zh="报请确定", en="determinations"),
    "reply": Words(zh="审签、编号、用印", en="review, number, seal"),
    "service": Words(zh="送达", en="service"),
    "remedies": Words(zh="救济", en="remedies"),
    "closing": Words(zh="其他事项", en="other matters"),
}
"""The headings under which matters stand, by step, in their order."""
Part = tuple[Words, Callable[[Contents], Sequence[Any]], Callable[[Any], Iterator[Words]]]


def of_step(step: Step) -> Callable[[Contents], Sequence[Any]]:
    """The matters of this step (本环节事项)."""
    return lambda file: tuple(one for one in file.matters if one.step == step)


PARTS: tuple[Part, ...] = (
    (Words(zh="申请内容", en="asked for"), lambda file: tuple(enumerate(file.asked, 1)), item_words),
    (Words(zh="文稿", en="draft"), lambda file: (file.draft,) if file.draft else (), draft_words),
    (Words(zh="退回的文稿", en="returned drafts"), lambda file: file.returned, draft_words),
    (Words(zh="材料", en="documents"), lambda file: file.documents, paper_words),
    (Words(zh="检索记录", en="searches"), lambda file: file.searches, search_words),
    (Words(zh="延期", en="extensions"), lambda file: file.extensions, extension_words),
    (Words(zh="补正", en="supplement"), lambda file: file.supplements, supplement_words),
    *((head, of_step(step), matter_words) for step, head in STEP_NAMES.items()),
    (Words(zh="备注", en="remarks"), lambda file: file.comments, remark_words),
)
"""Each part's heading, its entries, and an entry in words."""


def tell_file(contents: Contents) -> None:
    """Each part of the file that holds something."""
    for head, entries_of, words_of in PARTS:
        entries = entries_of(contents)
        if entries:
            line()
            line(Words(zh=f"── {head.zh} ──", en=f"── {head.en} ──"))
        for one in entries:
            tell_lines(words_of(one), "  ")


def tell_lines(words: Iterator[Words], indent: str) -> None:
    for one in words:
        line(f"{indent}{said(one)}")
