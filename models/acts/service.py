"""Acts of service (送达): that a letter left, that it arrived, that it came back."""

from __future__ import annotations

from typing import Literal

from models.acts.base import AnAct, Digest, Id
from models.acts.reply import Way
from models.application import Line, Text
from models.base import Day


class RecordPosting(AnAct):
    """Record the post's own acceptance of the reply (邮政收寄凭证), whose day then counts. ``about``: the dispatch.

    ``image``, here and below: the digest of a picture of the proof in the case's documents; None: there is none.
    """

    act: Literal["record_posting"] = "record_posting"
    about: Id
    posted: Day
    tracking_number: Line
    proof: Text
    image: Digest | None = None


class RecordService(AnAct):
    """Record that the reply reached the applicant (送达), from which the remedies run. ``about``: the dispatch."""

    act: Literal["record_service"] = "record_service"
    about: Id
    served_on: Day
    proof: Text
    image: Digest | None = None


class RecordReturn(AnAct):
    """Record that the reply came back (退件). It does not undo that it left in time."""

    act: Literal["record_return"] = "record_return"
    about: Id
    returned_on: Day
    reason: Text


class ServeAgain(AnAct):
    """Send a returned reply again (再次送达)."""

    act: Literal["serve_again"] = "serve_again"
    about: Id
    posted: Day
    way: Way
    proof: Text
