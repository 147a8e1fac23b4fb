"""Agencies (行政机关) and their officers (工作人员)."""

from __future__ import annotations

from models.base import Model
from models.roles import Role


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
