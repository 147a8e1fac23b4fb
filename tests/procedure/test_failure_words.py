"""What failed is told in words (未办结事务): by kind of errand and reason, for whoever must act on it."""

from __future__ import annotations

import pytest

from models.acts import ErrandFailed
from procedure.failure_words import failure_in_words


@pytest.mark.parametrize(
    ("errand", "why", "words"),
    [
        ("12 seal", "SealRefused", "电子印章未能加盖：印章服务拒绝用印"),
        ("14 mail", "NoAddress", "邮件未能发出：申请人没有可用的电子邮件地址"),
        ("3 supplement_notice", "FactMissing items[1] until", "文书未能生成：缺少必备要素（items[1] until）"),
        ("3 supplement_notice", "SomethingNew", "文书未能生成：SomethingNew"),
    ],
)
def test_a_failure_says_what_failed_and_why(errand: str, why: str, words: str) -> None:
    assert failure_in_words(ErrandFailed(errand=errand, why=why)).zh == words
