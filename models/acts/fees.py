"""Acts on the processing fee (信息处理费, Art. 42)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.acts.base import AnAct, Id
from models.application import Text
from models.base import Day


class ProposeFee(AnAct):
    """Propose a fee (拟收费): per item of a calendar month, or per page; never both. The amount is computed, not entered.

    ``count``: items or pages of this request; ``before``: the applicant's items counted earlier in that month (0 for pages).
    """

    act: Literal["propose_fee"] = "propose_fee"
    measure: Literal["items", "pages"]
    count: Annotated[int, Field(ge=1, le=100_000)]
    before: Annotated[int, Field(ge=0, le=100_000)] = 0
    reason: Text


class ChargeFee(AnAct):
    """Charge the fee proposed and tell the applicant (收费通知). ``about``: the proposal."""

    act: Literal["charge_fee"] = "charge_fee"
    about: Id
    posted: Day
    how_to_pay: Text
    proof: Text | None = None


class RecordPayment(AnAct):
    """Record the payment (缴费)."""

    act: Literal["record_payment"] = "record_payment"
    about: Id
    paid_on: Day
    proof: Text


class WithdrawFeeNotice(AnAct):
    """Take the fee notice back (撤销收费通知)."""

    act: Literal["withdraw_fee_notice"] = "withdraw_fee_notice"
    about: Id
    reason: Text


class CertifyUnpaid(AnAct):
    """Find that the fee was not paid in time (认定逾期未缴费，不再处理). Ends the case."""

    act: Literal["certify_unpaid"] = "certify_unpaid"
    about: Id
    reason: Text
