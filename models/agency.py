"""Agencies (行政机关) and their officers (工作人员)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator

from models.application import Text
from models.base import Day, Model
from models.roles import MACHINES, Role


class Agency(Model):
    """An agency that answers requests (行政机关), with what its letters name: address, telephone, and where to seek remedies.

    ``id``: names folders (seals, templates) and stands before the case's own part in a case id, so nothing that parts a path is in it.
    ``letter_prefix``: how its letter numbers begin (机关代字), such as 示政; empty: with nothing.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    name: str
    address: str
    phone: str
    reconsideration_body: str
    court: str
    letter_prefix: str = ""


class Officer(Model):
    """A person who acts for one agency in one or more roles (工作人员). ``id`` is what the ledger keeps."""

    id: str
    agency: str
    name: str
    roles: tuple[Role, ...]

    @field_validator("id")
    @classmethod
    def _no_machine(cls, value: str) -> str:
        if value in set(Role):
            raise ValueError("a role's name is no officer's id")
        return value

    @field_validator("roles")
    @classmethod
    def _no_machines_role(cls, value: tuple[Role, ...]) -> tuple[Role, ...]:
        if MACHINES & set(value):
            raise ValueError("a machine's role is given to no person")
        return value


class Deputy(Model):
    """That an officer acts for another of his agency from a first to a last day, both included (代理、A/B 角).

    ``added_by``: who arranged it, an officer's id or ``operator``. Ended early, it has an earlier last day; it is never removed.
    """

    id: str
    agency: str
    officer: str
    deputy: str
    first_day: Day
    last_day: Day
    reason: Text
    added_by: str
    added_at: datetime
    ended_by: str | None = None
    ended_at: datetime | None = None

    @model_validator(mode="after")
    def _two_people_and_a_period(self) -> Self:
        if self.officer == self.deputy:
            raise ValueError("nobody is his own deputy")
        return self

    def is_acting_on(self, day: date) -> bool:
        """Whether the deputy acts on this day; ended before its first day, it never does (是否代理中)."""
        return self.first_day <= day <= self.last_day
