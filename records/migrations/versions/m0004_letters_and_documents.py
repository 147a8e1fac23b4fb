"""Letter numbers, letters in their two forms, e-mail, documents with their keys, and destruction (文号、文书、材料、销毁)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Another database needs its own words here; without them the migration stops, rather than leave a number to be used again.
TRIGGERS = {
    "sqlite": (
        "CREATE TRIGGER letter_number_is_never_deleted BEFORE DELETE ON letter_number"
        " BEGIN SELECT RAISE(ABORT, 'a letter number is never used again'); END",
        "CREATE TRIGGER letter_number_is_only_voided BEFORE UPDATE OF"
        " agency, number, year, series, serial, case_id, seq ON letter_number"
        " BEGIN SELECT RAISE(ABORT, 'a letter number is never used again'); END",
        "CREATE TRIGGER destruction_item_is_never_deleted BEFORE DELETE ON destruction_item"
        " BEGIN SELECT RAISE(ABORT, 'what was destroyed stays on record'); END",
        "CREATE TRIGGER destruction_list_is_never_deleted BEFORE DELETE ON destruction_list"
        " BEGIN SELECT RAISE(ABORT, 'what was destroyed stays on record'); END",
        "CREATE TRIGGER reading_is_never_deleted BEFORE DELETE ON reading"
        " BEGIN SELECT RAISE(ABORT, 'who read what stays on record'); END",
        "CREATE TRIGGER reading_is_never_updated BEFORE UPDATE ON reading"
        " BEGIN SELECT RAISE(ABORT, 'who read what stays on record'); END",
        "CREATE TRIGGER case_key_is_made_once BEFORE UPDATE ON case_key WHEN NEW.wrapped IS NOT NULL"
        " OR OLD.destroyed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a case key is only ever destroyed'); END",
        "CREATE TRIGGER case_key_is_never_deleted BEFORE DELETE ON case_key"
        " BEGIN SELECT RAISE(ABORT, 'a case key is only ever destroyed'); END",
    ),
}


def upgrade() -> None:
    op.add_column("agency", sa.Column("letter_prefix", sa.String(), nullable=False, server_default=""))
    widen_letters()
    widen_errands()
    make_letter_numbers()
    make_documents()
    make_pick_ups()
    make_destruction()
    for trigger in TRIGGERS[op.get_bind().dialect.name]:
        op.execute(trigger)


def widen_letters() -> None:
    """The digests of a letter's forms; what an earlier release made has its text only (文书的两种形式)."""
    for name in ("docx_sha256", "pdf_sha256", "sealed_sha256"):
        op.add_column("letter", sa.Column(name, sa.String(length=64)))
    op.add_column("letter", sa.Column("letter_number", sa.String()))
    op.add_column("letter", sa.Column("sealed_by", sa.Integer()))


def widen_errands() -> None:
    """Which mail an errand sent, and how often it was tried (电子邮件)."""
    op.add_column("outbox", sa.Column("message_id", sa.String()))
    op.add_column("outbox", sa.Column("about", sa.String()))
    op.add_column("outbox", sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("news", sa.Text()))
    op.create_index("ix_outbox_message_id", "outbox", ["message_id"])


def make_letter_numbers() -> None:
    """Every letter number that was ever given (文号)."""
    op.create_table(
        "letter_number",
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("year", sa.Integer()),
        sa.Column("series", sa.String()),
        sa.Column("serial", sa.Integer()),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("void", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agency.id"], name="fk_letter_number_agency"),
        sa.ForeignKeyConstraint(
            ["case_id", "seq"],
            ["ledger.case_id", "ledger.seq"],
            name="fk_letter_number_ledger",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("agency", "number", name="pk_letter_number"),
        sa.UniqueConstraint("agency", "year", "series", "serial", name="uq_letter_number_agency_year_series_serial"),
    )
    op.create_index("ix_letter_number_case_id_seq", "letter_number", ["case_id", "seq"])


def make_documents() -> None:
    """The key of each case, and what was handed over (案卷密钥、材料)."""
    op.create_table(
        "case_key",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary()),
        sa.Column("destroyed_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("case_id", name="pk_case_key"),
    )
    op.create_table(
        "document",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "sha256", name="pk_document"),
    )
    op.create_index("ix_document_state", "document", ["state"])
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reading"),
    )
    op.create_index("ix_reading_case_id", "reading", ["case_id"])


def make_pick_ups() -> None:
    """One-time codes with which applicants take a reply from the web (网上领取码)."""
    op.create_table(
        "pick_up",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["case_id"], ["register.case_id"], name="fk_pick_up_register"),
        sa.PrimaryKeyConstraint("case_id", "about", name="pk_pick_up"),
    )


def make_destruction() -> None:
    """Lists of cases to be destroyed, and what of each stays on record (销毁清册)."""
    op.create_table(
        "destruction_list",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved_by", sa.String()),
        sa.Column("approved_at", sa.DateTime(timezone=True)),
        sa.Column("withdrawn_by", sa.String()),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True)),
        sa.Column("carried_out_by", sa.String()),
        sa.Column("carried_out_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["agency"], ["agency.id"], name="fk_destruction_list_agency"),
        sa.PrimaryKeyConstraint("id", name="pk_destruction_list"),
    )
    op.create_index("ix_destruction_list_agency", "destruction_list", ["agency"])
    op.create_table(
        "destruction_item",
        sa.Column("list", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("kept_until", sa.Date(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.Column("documents", sa.Text(), nullable=False),
        sa.Column("letters", sa.Text(), nullable=False),
        sa.Column("destroyed_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["list"], ["destruction_list.id"], name="fk_destruction_item_destruction_list"),
        sa.ForeignKeyConstraint(["case_id"], ["register.case_id"], name="fk_destruction_item_register"),
        sa.PrimaryKeyConstraint("list", "case_id", name="pk_destruction_item"),
    )
    op.create_index("ix_destruction_item_case_id", "destruction_item", ["case_id"])
