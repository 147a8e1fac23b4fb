"""Agencies (行政机关) and their officers (工作人员)."""

from __future__ import annotations

from pydantic import field_validator

from models.base import Model
from models.roles import MACHINES, Role


class Agency(Model):
    """An agency that answers requests (行政机关), with what its letters name: address, telephone, and where to seek remedies."""

    id: str
    name: str
    address: str
    phone: str
    reconsideration_body: str
    court: str


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
