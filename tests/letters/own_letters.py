"""Letters of a test's own markup (自拟文书): any words in any style, without a kind, so that the engine is tested by itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from hashlib import sha256

from letters.layout import laid_out
from letters.letter import Look
from letters.markup import parts
from letters.rendering import Rendered
from letters.word import About, filled
from letters.word_reading import blocks_of
from letters.word_template import word_template
from letters.world import environment
from models.base import Language

DAY = date(2026, 4, 8)
AGENCY = "云山市自然资源局"
HEAD = "[masthead] {{ agency }}\n[number] 云自然资公开〔2026〕38号\n[title] 政府信息公开告知书\n[reader] 王小明：\n"
SIGNED = "[agency] {{ agency }}\n[date] 2026年4月8日\n"


def own(
    markup: str,
    values: Mapping[str, object],
    look: Look = "official",
    language: Language = "zh",
    template: bytes | None = None,
) -> Rendered:
    """A letter of this markup and these values; or of a Word template instead of the markup."""
    whole = {"agency": AGENCY, **values}
    agency = str(whole["agency"])
    about = About(title="样张", agency=agency, language=language, day=DAY)
    word = template or word_template(parts("own", {"own": markup}.__getitem__), look, language)
    docx = filled(word, environment(language), whole, about)
    blocks = blocks_of(docx)
    text = laid_out(blocks, language)
    return Rendered(
        kind="own", title="样张", language=language, look=look, agency=agency, day=DAY, text=text, docx=docx,
        blocks=blocks, sha256=sha256(text.encode()).hexdigest(),
    )  # fmt: skip
