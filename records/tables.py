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
