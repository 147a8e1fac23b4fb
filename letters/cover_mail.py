"""The words of a mail that brings a letter (送达邮件正文): no word of what was asked or answered; the number in the subject alone."""

from __future__ import annotations

from typing import NamedTuple


class Cover(NamedTuple):
    """Subject and text of a mail (邮件主题、正文)."""

    subject: str
    text: str


def cover(agency: str, phone: str, number: str) -> Cover:
    """``number``: the register number; mail is read by servers on its way, and a number tells them nothing."""
    return Cover(
        subject=f"{agency}政府信息公开文书（登记号 {number}）",
        text=(
            "您好：\n\n"
            "您的政府信息公开申请，本机关已办理至有文书送达的一步。文书及随附材料见本邮件附件，内容以附件为准，请查收并妥善保存。\n\n"
            f"如附件无法打开或者有其他疑问，请致电 {phone}。请勿直接回复本邮件。\n\n"
            f"{agency}\n"
        ),
    )
