"""story: a case's life in plain lines (办理经过)."""

from __future__ import annotations

from cli.reading import read_case
from cli.saying import as_json_line, line
from desk.office import Office
from models.base import Words
from procedure.story import story


async def tell_story(office: Office, number: str, as_json: bool) -> int:
    for told in story(await read_case(office, number)):
        if as_json:
            as_json_line(told)
        else:
            place, who, words = f"{told.seq:>3}  {told.at:%Y-%m-%d %H:%M}", told.who, told.words
            line(Words(zh=f"{place}  {who.zh}  {words.zh}", en=f"{place}  {who.en}  {words.en}"))
    return 0
