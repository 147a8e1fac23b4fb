"""A request's e-mail address (电子邮箱): one plain address, as it comes in; what lies in history is still read."""

from __future__ import annotations

import pytest

from models.application import Application
from models.faults import BadInput, read
from tests.builders import request


@pytest.mark.parametrize("address", ["x,y@b.cn", "x;y@b.cn", "x <y@b.cn>", '"x"@b.cn', "x，y@b.cn"])
def test_an_address_that_a_mail_would_take_for_another_does_not_come_in(address: str) -> None:
    data = request()
    data["applicants"][0]["email"] = address
    with pytest.raises(BadInput) as bad:
        read(Application, data)
    assert [one.where for one in bad.value.faults] == ["applicants[1].email"]


def test_one_that_came_in_under_an_earlier_release_is_still_read() -> None:
    data = request()
    data["applicants"][0]["email"] = "x,y@b.cn"
    assert Application.model_validate(data).applicants[0].email == "x,y@b.cn"
