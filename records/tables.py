"""The register's tables (数据表): the one place that names their columns and indexes."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time (时刻), kept in UTC; SQLite would drop the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo:
            return value
        return value.replace(tzinfo=UTC)


agency = Table(
    "agency",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("address", String, nullable=False),
    Column("phone", String, nullable=False),
    Column("reconsideration_body", String, nullable=False),
    Column("court", String, nullable=False),
    Column("letter_prefix", String, nullable=False, server_default=""),
)

officer = Table(
    "officer",
    metadata,
    Column("id", String, primary_key=True),
    Column("agency", ForeignKey("agency.id"), nullable=False, index=True),
    Column("name", String, nullable=False),
)

officer_role = Table(
    "officer_role",
    metadata,
    Column("officer", ForeignKey("officer.id"), primary_key=True),
    Column("role", String, primary_key=True),
    Column("rank", Integer, nullable=False),
)

register = Table(
    "register",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("agency", ForeignKey("agency.id"), nullable=False),
    Column("number", String, nullable=False, unique=True),
    Column("year", Integer, nullable=False),
    Column("serial", Integer, nullable=False),
    Column("submission_key", String, nullable=False),
    Column("stage", String, nullable=False),
    Column("received", Date, nullable=False),
    Column("due", Date),
    Column("provisional", Boolean, nullable=False),
    Column("owed_until", Date),
    Column("over", Boolean, nullable=False),
    Column("outcome", String),
    Column("handler", String, index=True),
    Column("holder", String, index=True),
    Column("standing", Text, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("head", String(64), nullable=False),
    UniqueConstraint("agency", "year", "serial"),
    UniqueConstraint("agency", "submission_key"),
    Index(None, "due", "number"),
    Index(None, "stage", "due", "number"),
    Index(None, "agency", "due", "number"),
    Index(None, "agency", "stage", "due", "number"),
    Index(None, "owed_until", "number"),
    Index(None, "stage", "owed_until", "number"),
    Index(None, "agency", "owed_until", "number"),
)

ledger = Table(
    "ledger",
    metadata,
    # Deferred: within one transaction the first line may come before or after its register row.
    Column("case_id", ForeignKey("register.case_id", deferrable=True, initially="DEFERRED"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("act_id", String, nullable=False),
    Column("act", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String, nullable=False),
    Column("content", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    PrimaryKeyConstraint("case_id", "seq"),
    UniqueConstraint("case_id", "act_id"),
    Index(None, "act_id"),
    Index(None, "act", "at"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("case_id", ForeignKey("register.case_id"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("agency", String, nullable=False),
    Column("act", String, nullable=False),
    Column("officer", String, index=True),
    Column("about", String),
    Column("since", Date, nullable=False),
    Column("by", Date),
    Column("soon_from", Date),
    Column("reminder", String),
)

inbox_role = Table(
    "inbox_role",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("role", String, primary_key=True),
    Column("agency", String, nullable=False),
    Column("rank", Integer, nullable=False),
    ForeignKeyConstraint(["case_id", "place"], ["inbox.case_id", "inbox.place"], ondelete="CASCADE"),
    Index(None, "agency", "role", "case_id", "place"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("case_id", ForeignKey("register.case_id"), primary_key=True),
    Column("key", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("what", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("message_id", String, index=True),
    Column("about", String),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("news", Text),
)

letter = Table(
    "letter",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("title", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("docx_sha256", String(64)),
    Column("pdf_sha256", String(64)),
    Column("sealed_sha256", String(64)),
    Column("letter_number", String),
    Column("sealed_by", Integer),
    ForeignKeyConstraint(["case_id", "key"], ["outbox.case_id", "outbox.key"]),
)

refusal = Table(
    "refusal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("agency", String, nullable=False),
    Column("case_id", String),
    Column("act", String, nullable=False),
    Column("by", String, nullable=False),
    Column("type", String, nullable=False),
    Column("zh", String, nullable=False),
    Column("en", String, nullable=False),
)

calendar_notice = Table(
    "calendar_notice",
    metadata,
    Column("id", String, primary_key=True),
    Column("year", Integer, nullable=False),
    Column("published", Date, nullable=False),
    Column("body", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", String, nullable=False),
)

deputy = Table(
    "deputy",
    metadata,
    Column("id", String, primary_key=True),
    Column("agency", ForeignKey("agency.id"), nullable=False, index=True),
    Column("officer", ForeignKey("officer.id", name="fk_deputy_officer_officer"), nullable=False),
    Column("deputy", ForeignKey("officer.id", name="fk_deputy_deputy_officer"), nullable=False, index=True),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("reason", String, nullable=False),
    Column("added_by", String, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("ended_by", String),
    Column("ended_at", Moment),
)

# Deferred, as in the ledger: written with the line, which may come before its case's row.
likeness = Table(
    "likeness",
    metadata,
    Column("case_id", ForeignKey("register.case_id", deferrable=True, initially="DEFERRED"), primary_key=True),
    Column("item", Integer, primary_key=True),
    Column("agency", String, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("grams", Integer, nullable=False),
    Index(None, "agency", "digest"),
)

likeness_gram = Table(
    "likeness_gram",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("item", Integer, primary_key=True),
    Column("gram", String, primary_key=True),
    Column("agency", String, nullable=False),
    ForeignKeyConstraint(["case_id", "item"], ["likeness.case_id", "likeness.item"], ondelete="CASCADE"),
    Index(None, "agency", "gram", "case_id", "item"),
)

asked_by = Table(
    "asked_by",
    metadata,
    Column("case_id", ForeignKey("register.case_id", deferrable=True, initially="DEFERRED"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("applicant", String(64), nullable=False, index=True),
)

# Deferred: a number is allotted before its line is written, and does not stand without it.
letter_number = Table(
    "letter_number",
    metadata,
    Column("agency", ForeignKey("agency.id"), primary_key=True),
    Column("number", String, primary_key=True),
    Column("year", Integer),
    Column("series", String),
    Column("serial", Integer),
    Column("case_id", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("void", Boolean, nullable=False),
    ForeignKeyConstraint(["case_id", "seq"], ["ledger.case_id", "ledger.seq"], deferrable=True, initially="DEFERRED"),
    UniqueConstraint("agency", "year", "series", "serial"),
    Index(None, "case_id", "seq"),
)

# Of cases that are not registered yet too: what comes with a request is kept before its first line is written.
case_key = Table(
    "case_key",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("wrapped", LargeBinary),
    Column("destroyed_at", Moment),
)

document = Table(
    "document",
    metadata,
    Column("case_id", String, primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("kind", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("media_type", String, nullable=False),
    Column("name", String, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("added_by", String, nullable=False),
    Column("at", Moment, nullable=False),
)

reading = Table(
    "reading",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", String, nullable=False, index=True),
    Column("sha256", String(64), nullable=False),
    Column("by", String, nullable=False),
    Column("at", Moment, nullable=False),
)

pick_up = Table(
    "pick_up",
    metadata,
    Column("case_id", ForeignKey("register.case_id"), primary_key=True),
    Column("about", String, primary_key=True),
    Column("code_hash", String(64), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("used_at", Moment),
)

destruction_list = Table(
    "destruction_list",
    metadata,
    Column("id", String, primary_key=True),
    Column("agency", ForeignKey("agency.id"), nullable=False, index=True),
    Column("reason", String, nullable=False),
    Column("proposed_by", String, nullable=False),
    Column("proposed_at", Moment, nullable=False),
    Column("approved_by", String),
    Column("approved_at", Moment),
    Column("withdrawn_by", String),
    Column("withdrawn_at", Moment),
    Column("carried_out_by", String),
    Column("carried_out_at", Moment),
)

destruction_item = Table(
    "destruction_item",
    metadata,
    Column("list", ForeignKey("destruction_list.id"), primary_key=True),
    Column("case_id", ForeignKey("register.case_id"), primary_key=True, index=True),
    Column("number", String, nullable=False),
    Column("closed_on", Date, nullable=False),
    Column("kept_until", Date, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("head", String(64), nullable=False),
    Column("documents", Text, nullable=False),
    Column("letters", Text, nullable=False),
    Column("destroyed_at", Moment),
)
