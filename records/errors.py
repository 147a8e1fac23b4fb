"""What the register may raise (台账错误). No text here ever repeats a value that was being stored."""

# ruff: noqa: N818 - these are what the house calls them: a doubled line, not a doubled-line error

from __future__ import annotations


class RecordsError(Exception):
    """Anything that went wrong in the register (台账错误)."""


class DatabaseFailed(RecordsError):
    """The database failed, with the driver's name for it; may pass, so it is worth another try (数据库错误)."""


class DatabaseRejected(RecordsError):
    """The database does not take what was to be stored, or does not know the statement (数据库拒绝写入). Final."""


class DoubledLine(RecordsError):
    """The ledger already has a line of this number, or of this act (台账行重复). Final."""


class MissingLine(RecordsError):
    """A line's number is not the next one: a gap would open (台账行缺号). Final."""


class UnreadableLine(RecordsError):
    """What is stored cannot be read (台账行无法读取). Final."""


class NotRegistered(RecordsError):
    """A standing was to be saved for a case that has no register number, or another one (未登记). Final."""


class NotThere(RecordsError):
    """The agency, errand or deputy asked for does not exist (查无此项). Final."""


class AlreadyThere(RecordsError):
    """This id already names an agency or officer with other particulars (编号已被占用). Final."""


class NotLive(RecordsError):
    """A list of destruction is not where this step needs it: not approved, withdrawn, or begun (清册状态不符). Final."""


class CaseMoved(RecordsError):
    """A case was opened again, or a line was entered, since it was put on a list of destruction (案件有变动). Final."""
