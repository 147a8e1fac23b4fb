"""Deputies, what is needed to find like requests, and who is in charge of each case (代理、同类申请、经办人)."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    name_who_is_in_charge()
    name_outcomes()
    op.create_index("ix_ledger_act_at", "ledger", ["act", "at"])
    make_deputies()
    make_likeness()


def name_who_is_in_charge() -> None:
    """The officers in charge (经办人、承办人), for cases that were assigned before as they were assigned last."""
    for part in ("handler", "holder"):
        op.add_column("register", sa.Column(part, sa.String()))
        op.create_index(f"ix_register_{part}", "register", [part])
    lines = sa.text("SELECT case_id, body FROM ledger WHERE act = 'assign' ORDER BY case_id, seq")
    named = sa.text("UPDATE register SET handler = :handler, holder = :holder WHERE case_id = :case_id")
    connection = op.get_bind()
    for case_id, body in connection.execute(lines).all():
        act = json.loads(body)["entry"]["signed"]["act"]
        connection.execute(named, {"case_id": case_id, "handler": act["handler"], "holder": act["holder"]})


def name_outcomes() -> None:
    """How each case ended or was answered (结果), as its standing says."""
    op.add_column("register", sa.Column("outcome", sa.String()))
    named = sa.text("UPDATE register SET outcome = :outcome WHERE case_id = :case_id")
    connection = op.get_bind()
    for case_id, standing in connection.execute(sa.text("SELECT case_id, standing FROM register")).all():
        connection.execute(named, {"case_id": case_id, "outcome": json.loads(standing).get("outcome")})


def make_deputies() -> None:
    """Who acts for whom, and when (代理)."""
    op.create_table(
        "deputy",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("officer", sa.String(), nullable=False),
        sa.Column("deputy", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_by", sa.String()),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["agency"], ["agency.id"], name="fk_deputy_agency"),
        sa.ForeignKeyConstraint(["officer"], ["officer.id"], name="fk_deputy_officer_officer"),
        sa.ForeignKeyConstraint(["deputy"], ["officer.id"], name="fk_deputy_deputy_officer"),
        sa.PrimaryKeyConstraint("id", name="pk_deputy"),
    )
    op.create_index("ix_deputy_agency", "deputy", ["agency"])
    op.create_index("ix_deputy_deputy", "deputy", ["deputy"])


def make_likeness() -> None:
    """What each item asks for in a form that can be compared, and who asks (申请近似度)."""
    op.create_table(
        "likeness",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("grams", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["register.case_id"], name="fk_likeness_register", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("case_id", "item", name="pk_likeness"),
    )
    op.create_index("ix_likeness_agency_digest", "likeness", ["agency", "digest"])
    op.create_table(
        "likeness_gram",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("gram", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "item"],
            ["likeness.case_id", "likeness.item"],
            name="fk_likeness_gram_likeness",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("case_id", "item", "gram", name="pk_likeness_gram"),
    )
    op.create_index("ix_likeness_gram_agency_gram_case_id_item", "likeness_gram", ["agency", "gram", "case_id", "item"])
    op.create_table(
        "asked_by",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("applicant", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["register.case_id"], name="fk_asked_by_register", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("case_id", "place", name="pk_asked_by"),
    )
    op.create_index("ix_asked_by_applicant", "asked_by", ["applicant"])
