"""An act with its signature (署名行为)."""

from __future__ import annotations

import json
from hashlib import sha256

from models.acts import Act
from models.base import Model
from models.roles import Role


class Signed(Model):
    """An act, who did it in which agency and roles, and an id that makes it safe to send again.

    ``by``: an officer's id or a machine's role name. ``typed_by``: the operator, where the act was done at the command line
    for an officer; None where the officer did it. ``acting_for``: the absent officer whose deputy (代理) did it; None: for
    oneself. Roles are resolved at the desk; the encrypted payload keeps them honest.
    """

    id: str
    agency: str
    by: str
    roles: tuple[Role, ...]
    typed_by: str | None = None
    acting_for: str | None = None
    act: Act

    @property
    def hands(self) -> frozenset[str]:
        """Whose hands are in it (经手人): the signer's, and those of the officer for whom he acts."""
        return frozenset(one for one in (self.by, self.acting_for) if one)

    @property
    def digest(self) -> str:
        """What makes two sendings the same (同一内容): agency, signer, for whom he acts, and act (of a submission only what is asked, whoever sends it again). Fields added by later releases do not change it."""
        who = [] if self.act.act == "register" else [self.agency, self.by]
        if who and self.acting_for:  # only then: what was signed for oneself keeps the digest that stands in the ledger
            who.append(self.acting_for)
        body = [*who, self.act.act, self.act.model_dump(mode="json", exclude_defaults=True)]
        return sha256(json.dumps(body, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
