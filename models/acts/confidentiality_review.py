"""Acts of the confidentiality review (保密审查, Art. 17)."""

from __future__ import annotations

from typing import Literal

from models.acts.base import AnAct, Digest, Id, Mark
from models.application import Line, Text
from models.base import Day


class ReviewDocument(AnAct):
    """Review one version of a document or letter for secrets (保密审查); ``about`` is its digest."""

    act: Literal["review_document"] = "review_document"
    about: Digest
    clear: bool
    reason: Text


class ReferForDetermination(AnAct):
    """Refer a doubt to the competent authority or the secrecy administration (报请确定). ``about``: the document's digest."""

    act: Literal["refer_for_determination"] = "refer_for_determination"
    about: Digest
    mark: Mark
    authority: Line
    posted: Day
    proof: Text | None = None


class RecordDetermination(AnAct):
    """Record what was determined (收到确定意见). ``about``: the referral."""

    act: Literal["record_determination"] = "record_determination"
    about: Id
    received_on: Day
    may_be_disclosed: bool
    text: Text
