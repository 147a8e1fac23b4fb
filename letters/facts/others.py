"""What letters to others than the applicant say (致他人文书要素): the applicant is named in none of them."""

from __future__ import annotations

from letters.facts.common import Element, OfACase
from letters.facts.fields import OneLine


class Recipient(Element):
    """To whom it goes (主送). ``address`` None: an authority, whose address is known.

    ``is_organisation``: of who is no agency, whether it is one; None: nobody recorded it.
    """

    name: OneLine
    address: OneLine | None
    is_agency: bool
    is_organisation: bool | None


class ToOthers(OfACase):
    """The elements of letters to a third party, another agency or an authority (致第三方、其他机关文书)."""

    recipient: Recipient
