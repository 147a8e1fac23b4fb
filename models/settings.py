"""Settings (设置) of an office: typed, frozen, read once from the environment, every wrong value named at start."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from models.base import Language, Model
from models.faults import read

READ_ELSEWHERE = frozenset({"MINGDA_PORT", "MINGDA_CACHE", "MINGDA_DIE_AT", "MINGDA_KILL_POINTS"})
"""Variables that others read: the web's port, the toolchain's cache, the tests' kill points and server."""

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Settings(Model):
    """What an office may set; the aliases are the names of the environment's variables (table: ``docs/operators.md``)."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True)

    var: Path = Field(default=Path("var"), alias="MINGDA_VAR")
    language: Language = Field(default="zh", alias="MINGDA_LANGUAGE")
    database: str | None = Field(default=None, alias="MINGDA_DATABASE", pattern=r"^sqlite\+aiosqlite:///.+$")
    keys: Path | None = Field(default=None, alias="MINGDA_KEYS")
    task_queue: str = Field(default="mingda", alias="MINGDA_TASK_QUEUE", pattern="^[a-z0-9-]+$")
    log_level: str = Field(default="info", alias="MINGDA_LOG_LEVEL", pattern="^(debug|info|warning|error)$")
    metrics: str | None = Field(default=None, alias="MINGDA_METRICS", pattern=r"^\d{1,3}(\.\d{1,3}){3}:\d{1,5}$")
    time_may_be_skipped: bool = Field(default=False, alias="MINGDA_TIME_MAY_BE_SKIPPED")
    most_entries_a_run: int = Field(default=500, alias="MINGDA_MOST_ENTRIES_A_RUN", ge=3, le=5000)
    address: str | None = Field(default=None, alias="TEMPORAL_ADDRESS", pattern=r"^[^\s:/]+:\d{1,5}$")
    namespace: str = Field(default="mingda", alias="TEMPORAL_NAMESPACE", pattern="^[a-z][a-z0-9-]*$")

    documents: Path | None = Field(default=None, alias="MINGDA_DOCUMENTS")
    templates: Path | None = Field(default=None, alias="MINGDA_TEMPLATES")
    seals: Path | None = Field(default=None, alias="MINGDA_SEALS")
    picture_seals: bool = Field(default=False, alias="MINGDA_PICTURE_SEALS")
    fonts: Path | None = Field(default=None, alias="MINGDA_FONTS")
    smtp: str | None = Field(default=None, alias="MINGDA_SMTP", pattern=r"^(smtp|smtps|starttls)://[^\s/]+$")
    smtp_password_file: Path | None = Field(default=None, alias="MINGDA_SMTP_PASSWORD_FILE")
    mail_from: str | None = Field(default=None, alias="MINGDA_MAIL_FROM", pattern=r"^[^@\s<>]+@[^@\s<>]+$")
    mailbox: str | None = Field(default=None, alias="MINGDA_MAILBOX", pattern=r"^(maildir:.+|imaps?://[^\s/]+(/.*)?)$")
    mailbox_password_file: Path | None = Field(default=None, alias="MINGDA_MAILBOX_PASSWORD_FILE")
    clamav: str | None = Field(default=None, alias="MINGDA_CLAMAV", pattern=r"^(unix:.+|[^\s:/]+:\d{1,5})$")
    largest_document_megabytes: int = Field(default=50, alias="MINGDA_LARGEST_DOCUMENT_MEGABYTES", ge=1, le=2000)

    @field_validator("smtp", "mailbox")
    @classmethod
    def _login_is_not_in_the_clear(cls, value: Any) -> Any:
        """A password is sent only where nobody else can read it: encrypted, or on this machine."""
        parts = urlsplit(value or "")
        is_login = parts.scheme == "imap" or (parts.scheme == "smtp" and parts.username is not None)
        if is_login and parts.hostname not in LOOPBACK:
            raise PydanticCustomError("login_in_the_clear", "a login in the clear")
        return value

    @property
    def document_folder(self) -> Path:
        """Where documents and letters are kept, encrypted (材料库)."""
        return self.documents or self.var / "documents"

    @property
    def template_folder(self) -> Path:
        """Where the office's own Word templates lie (自定义文书模板), a folder for each agency."""
        return self.templates or self.var / "templates"

    @property
    def seal_folder(self) -> Path:
        """Where seals and their keys lie (印章), a folder for each agency."""
        return self.seals or self.var / "seals"

    @property
    def database_url(self) -> str:
        """The register's database: as set, or SQLite under ``var``."""
        return self.database or f"sqlite+aiosqlite:///{self.var / 'register.db'}"

    @property
    def key_folder(self) -> Path:
        return self.keys or self.var / "keys"


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Reads the settings; an empty variable counts as not set.

    Raises:
        BadInput: naming each variable whose value is wrong, or that begins with MINGDA_ and is not known.
    """
    temporal = {"TEMPORAL_ADDRESS", "TEMPORAL_NAMESPACE"}
    ours = {name for name in environment if name.startswith("MINGDA_") or name in temporal} - READ_ELSEWHERE
    return read(Settings, {name: environment[name] for name in sorted(ours) if environment[name]}, as_texts=True)
