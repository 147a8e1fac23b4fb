"""All of an office's rules as one value (办公室规则), so that a test or an agency can have its own."""

from __future__ import annotations

from law.parameters import Parameters
from models.base import Model
from policy.ladders import LADDERS
from policy.parameters import LEGAL, OFFICE, OfficeParameters
from policy.permission_table import PERMISSIONS
from policy.permissions import Permission
from policy.rungs import Ladders


class Policy(Model):
    """Permissions, ladders, open legal points and the office's own parameters."""

    permissions: tuple[Permission, ...] = PERMISSIONS
    ladders: Ladders = LADDERS
    legal: Parameters = LEGAL
    office: OfficeParameters = OFFICE


POLICY = Policy()
