"""The register (台账): every case, every line of its ledger, what waits for whom, and what was sent. Knows no law, no engine."""

from records.books import Records
from records.errors import (
    AlreadyThere,
    DatabaseFailed,
    DatabaseRejected,
    DoubledLine,
    MissingLine,
    NotRegistered,
    NotThere,
    RecordsError,
    UnreadableLine,
)
from records.migrate import migrate
from records.outbox import ErrandInHand
from records.rows import AskedBySeveral, CaseRow, Finding, InboxRow, InCharge, Letter, LikeCase, RefusalRow
from records.transaction import Transaction

__all__ = [
    "AlreadyThere",
    "AskedBySeveral",
    "CaseRow",
    "DatabaseFailed",
    "DatabaseRejected",
    "DoubledLine",
    "ErrandInHand",
    "Finding",
    "InCharge",
    "InboxRow",
    "Letter",
    "LikeCase",
    "MissingLine",
    "NotRegistered",
    "NotThere",
    "Records",
    "RecordsError",
    "RefusalRow",
    "Transaction",
    "UnreadableLine",
    "migrate",
]
