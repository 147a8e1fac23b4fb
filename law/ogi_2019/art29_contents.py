"""Art. 29: what a request must contain (申请应当包括的内容)."""

from __future__ import annotations

from law.cited import rule
from models.base import Model, Words
from models.citation import Citation, ogi_2019


class Content(Model):
    """One thing that a request must contain (申请内容), and the fields of ``models.application`` that hold it."""

    citation: Citation
    said: Words
    fields: frozenset[str]


CONTENTS = (
    Content(
        citation=ogi_2019(29, 2, 1),
        said=Words(
            zh="申请人的姓名或者名称、身份证明、联系方式",
            en="the applicant's name, proof of identity and how to be reached",
        ),
        fields=frozenset({"name", "id_type", "id_number", "uscc", "legal_representative", "address", "email", "phone"}),
    ),
    Content(
        citation=ogi_2019(29, 2, 2),
        said=Words(
            zh="所申请信息的名称、文号或者便于查询的其他特征性描述",
            en="the name or number of the information, or a description by which it can be found",
        ),
        fields=frozenset({"description", "document_number"}),
    ),
    Content(
        citation=ogi_2019(29, 2, 3),
        said=Words(
            zh="形式要求，包括获取信息的方式、途径", en="the form wanted, with the way and the path of getting it"
        ),
        fields=frozenset({"form", "delivery"}),
    ),
)


@rule(ogi_2019(29, 2))
def contents() -> tuple[Content, ...]:
    """Everything that a request must contain. Purpose (用途) is not among it, so a supplement may not ask for it."""
    return CONTENTS


@rule(ogi_2019(29, 2))
def required_by(field: str) -> Citation | None:
    """The item that asks for what this field of an application holds, or None: the Regulation does not ask for it."""
    return next((one.citation for one in CONTENTS if field in one.fields), None)
