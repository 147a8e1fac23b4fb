"""The register's first tables, and the triggers that keep the ledger from being changed (台账只增不改)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Another database needs its own words here; without them the migration stops, rather than leave the ledger unguarded.
TRIGGERS = {
    "sqlite": (
        "CREATE TRIGGER ledger_is_never_updated BEFORE UPDATE ON ledger"
        " BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END",
        "CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger"
        " BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END",
    ),
}


def upgrade() -> None:
    make_people()
    make_case_rows()
    make_ledger()
    make_inbox()
    make_sent()
    make_refusals()
    for trigger in TRIGGERS[op.get_bind().dialect.name]:
        op.execute(trigger)


def make_people() -> None:
    """Agencies and officers (行政机关、工作人员)."""
    op.create_table(
        "agency",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("reconsideration_body", sa.String(), nullable=False),
        sa.Column("court", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_agency"),
    )
    op.create_table(
        "officer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agency.id"], name="fk_officer_agency"),
        sa.PrimaryKeyConstraint("id", name="pk_officer"),
    )
    op.create_index("ix_officer_agency", "officer", ["agency"])
    op.create_table(
        "officer_role",
        sa.Column("officer", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["officer"], ["officer.id"], name="fk_officer_role_officer"),
        sa.PrimaryKeyConstraint("officer", "role", name="pk_officer_role"),
    )


def make_case_rows() -> None:
    """One row a case (登记簿)."""
    op.create_table(
        "register",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("submission_key", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("received", sa.Date(), nullable=False),
        sa.Column("due", sa.Date()),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("owed_until", sa.Date()),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agency.id"], name="fk_register_agency"),
        sa.PrimaryKeyConstraint("case_id", name="pk_register"),
        sa.UniqueConstraint("agency", "submission_key", name="uq_register_agency_submission_key"),
        sa.UniqueConstraint("agency", "year", "serial", name="uq_register_agency_year_serial"),
        sa.UniqueConstraint("number", name="uq_register_number"),
    )
    op.create_index("ix_register_agency_due_number", "register", ["agency", "due", "number"])
    op.create_index("ix_register_agency_owed_until_number", "register", ["agency", "owed_until", "number"])
    op.create_index("ix_register_agency_stage_due_number", "register", ["agency", "stage", "due", "number"])
    op.create_index("ix_register_due_number", "register", ["due", "number"])
    op.create_index("ix_register_owed_until_number", "register", ["owed_until", "number"])
    op.create_index("ix_register_stage_owed_until_number", "register", ["stage", "owed_until", "number"])
    op.create_index("ix_register_stage_due_number", "register", ["stage", "due", "number"])


def make_ledger() -> None:
    """Lines that are only ever added (台账)."""
    op.create_table(
        "ledger",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["register.case_id"], name="fk_ledger_register", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("case_id", "seq", name="pk_ledger"),
        sa.UniqueConstraint("case_id", "act_id", name="uq_ledger_case_id_act_id"),
    )


def make_inbox() -> None:
    """What waits for whom (待办)."""
    op.create_table(
        "inbox",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("officer", sa.String()),
        sa.Column("about", sa.String()),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("by", sa.Date()),
        sa.Column("soon_from", sa.Date()),
        sa.Column("reminder", sa.String()),
        sa.ForeignKeyConstraint(["case_id"], ["register.case_id"], name="fk_inbox_register"),
        sa.PrimaryKeyConstraint("case_id", "place", name="pk_inbox"),
    )
    op.create_index("ix_inbox_officer", "inbox", ["officer"])
    op.create_table(
        "inbox_role",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id", "place"], ["inbox.case_id", "inbox.place"], name="fk_inbox_role_inbox", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "place", "role", name="pk_inbox_role"),
    )
    op.create_index("ix_inbox_role_agency_role_case_id_place", "inbox_role", ["agency", "role", "case_id", "place"])


def make_sent() -> None:
    """Errands and the letters that came of them (待发、文书)."""
    op.create_table(
        "outbox",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["register.case_id"], name="fk_outbox_register"),
        sa.PrimaryKeyConstraint("case_id", "key", name="pk_outbox"),
    )
    op.create_table(
        "letter",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id", "key"], ["outbox.case_id", "outbox.key"], name="fk_letter_outbox"),
        sa.PrimaryKeyConstraint("case_id", "key", name="pk_letter"),
    )


def make_refusals() -> None:
    """Acts that were not taken (拒绝记录)."""
    op.create_table(
        "refusal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("case_id", sa.String()),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("zh", sa.String(), nullable=False),
        sa.Column("en", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_refusal"),
    )
