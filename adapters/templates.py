"""The office's own Word templates (自定义文书模板): ``<folder>/<agency>/<kind>.<language>.docx``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models.base import Language


@dataclass(frozen=True)
class TemplateFolder:
    """Fits ``TemplatesPort``. Read anew for each letter, so that a changed template counts at once."""

    folder: Path

    def template(self, agency: str, kind: str, language: Language) -> bytes | None:
        """None: the agency has none of its own for this letter."""
        file = self.folder / agency / f"{kind}.{language}.docx"
        return file.read_bytes() if file.exists() else None
