"""What an act is about (所涉内容): the parts of the file that whoever does it must have read."""

from __future__ import annotations

from collections.abc import Sequence

from cli.file_parts import Contents, Matter, Paper, Subject


def subjects(contents: Contents, act: str, about: str | None, given: Sequence[str] = ()) -> tuple[Subject, ...]:
    """In full, with what led to it and what came of it; of a new draft, the documents that it may give (``given``)."""
    if act in ("draft_reply", "prepare_consultation"):
        return tuple(one for one in contents.documents if one.sha256 in given)
    return (*named(contents, about), *matters_about(contents, about))


def named(contents: Contents, about: str | None) -> tuple[Subject, ...]:
    """The draft, document, extension or supplement of this id or digest (所指对象)."""
    if about is None:
        return ()
    drafts = [one for one in (contents.draft,) if one and about in (one.id, one.sha256, one.issue)]
    papers = [one for one in contents.documents if one.sha256 == about]
    extensions = [one for one in contents.extensions if one.id == about]
    supplements = [one for one in contents.supplements if one.id == about]
    return (*drafts, *papers, *extensions, *supplements)


def matters_about(contents: Contents, about: str | None) -> tuple[Matter, ...]:
    """The matter that an act is about, with those that led to it and what came of it; each told but once."""
    if about is None:
        return ()
    told_already = {one.id for one in named(contents, about) if not isinstance(one, Paper)}
    known = [
        one for one in contents.matters if one.act != "review_document"
    ]  # what is reviewed says itself what was found
    mine = [one for one in known if about in (one.id, one.about, one.sha256) and one.id not in told_already]
    wanted = {one.about for one in mine} | {one.id for one in mine}
    return tuple(one for one in known if one.id in wanted - told_already)


def subject_of(contents: Contents, about: str | None) -> Subject | None:
    """What an act is about and nothing beside it, as a table names it (事由); None: nothing in particular."""
    own = [one for one in contents.matters if about is not None and about in (one.id, one.sha256)]
    return next(iter((*named(contents, about), *own)), None)
