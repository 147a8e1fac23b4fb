"""What the register keeps of papers (文书与材料的登记): letters, their numbers, files, keys, codes, and lists of destruction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from records import case_keys, destruction, documents, letter_numbers, letters, outbox, pick_ups
from records.database import Database
from records.pick_ups import Tried
from records.rows import (
    DestructionList,
    DocumentRow,
    DocumentState,
    KeyRow,
    Letter,
    LetterNumberRow,
    MailOf,
    PickUp,
    Reading,
)
from records.tables import destruction_list


class PaperBooks:
    """The part of ``Records`` that is about papers (文书与材料)."""

    _database: Database

    async def letters(self, case_id: str) -> tuple[Letter, ...]:
        """All letters of a case, the oldest first."""
        async with self._database.reading() as connection:
            return await letters.letters_of(connection, case_id)

    async def letter(self, case_id: str, key: str) -> Letter | None:
        """The letter that this errand made; None: none is made yet."""
        async with self._database.reading() as connection:
            return await letters.letter_of(connection, case_id, key)

    async def letter_numbers(self, agency: str, year: int) -> tuple[LetterNumberRow, ...]:
        """The agency's letter numbers of a year, void ones too: series by series, then those counted elsewhere."""
        async with self._database.reading() as connection:
            return await letter_numbers.numbers_of(connection, agency, year)

    async def mail_of(self, message_id: str) -> MailOf | None:
        """Which errand sent, or tried to send, this mail; None: no mail of ours has this id."""
        async with self._database.reading() as connection:
            return await outbox.mail_of(connection, message_id)

    async def case_key(self, case_id: str, wrapped_new: Callable[[], bytes]) -> bytes | None:
        """The wrapped key of a case, made now where it has none; None: it was destroyed."""
        if known := await self.known_case_key(case_id):
            return known.wrapped
        async with self._database.writing() as connection:
            return (await case_keys.make_key(connection, case_id, wrapped_new)).wrapped

    async def known_case_key(self, case_id: str) -> KeyRow | None:
        """The wrapped key of a case; None: none was made."""
        async with self._database.reading() as connection:
            return await case_keys.key_of(connection, case_id)

    async def keep_document(self, row: DocumentRow) -> DocumentRow:
        """Keeps what is known of a file; where its digest is known in the case, what was kept first stays and is answered."""
        async with self._database.writing() as connection:
            return await documents.keep_document(connection, row)

    async def document(self, case_id: str, sha256: str) -> DocumentRow | None:
        async with self._database.reading() as connection:
            return await documents.document_of(connection, case_id, sha256)

    async def documents(
        self, case_id: str | None = None, state: DocumentState | None = None
    ) -> tuple[DocumentRow, ...]:
        """Files of a case, or (None) of all, in this state or (None) in any; the oldest first."""
        async with self._database.reading() as connection:
            return await documents.documents_of(connection, case_id, state)

    async def set_document_state(self, case_id: str, sha256: str, state: DocumentState) -> None:
        async with self._database.writing() as connection:
            await documents.set_state(connection, case_id, sha256, state)

    async def forget_documents(self, case_id: str) -> None:
        """Forgets the files of a case that was never registered; those of any other case stay."""
        async with self._database.writing() as connection:
            await documents.forget(connection, case_id)

    async def unregistered_with_documents(self, before: datetime) -> tuple[str, ...]:
        """The cases whose files came in before that moment and that were never registered."""
        async with self._database.reading() as connection:
            return await documents.unregistered(connection, before)

    async def log_reading(self, reading: Reading) -> None:
        """Writes down who takes which paper."""
        async with self._database.writing() as connection:
            await documents.log_reading(connection, reading)

    async def readings(self, case_id: str) -> tuple[Reading, ...]:
        """Who took which paper of the case, in order."""
        async with self._database.reading() as connection:
            return await documents.readings_of(connection, case_id)

    async def offer_pick_up(self, case_id: str, about: str, code_hash: str, at: datetime) -> bool:
        """Keeps a new code in the place of an unused one. False: the reply was taken already."""
        async with self._database.writing() as connection:
            return await pick_ups.offer(connection, case_id, about, code_hash, at)

    async def pick_up(self, case_id: str, about: str) -> PickUp | None:
        async with self._database.reading() as connection:
            return await pick_ups.pick_up_of(connection, case_id, about)

    async def try_pick_up(self, case_id: str, about: str, code_hash: str, most_tries: int) -> Tried:
        """Whether this is the code; a wrong one is counted."""
        async with self._database.writing() as connection:
            return await pick_ups.attempt(connection, case_id, about, code_hash, most_tries)

    async def use_pick_up(self, case_id: str, about: str, at: datetime) -> None:
        """Marks the code used. Safe to repeat."""
        async with self._database.writing() as connection:
            await pick_ups.use(connection, case_id, about, at)

    async def propose_destruction(self, new: DestructionList) -> None:
        """Keeps a new list. Safe to repeat.

        Raises:
            AlreadyThere: its id names another list, or one of its cases stands on another list.
        """
        async with self._database.writing() as connection:
            await destruction.propose(connection, new)

    async def take_destruction_step(self, list_id: str, step: destruction.Step, by: str, at: datetime) -> None:
        """Writes who approved, withdrew or carried out a list, and when; the first one stays.

        Raises:
            NotThere: there is no such list.
            NotLive: it was withdrawn before, or, to withdraw it, something of it was destroyed.
        """
        async with self._database.writing() as connection:
            await destruction.take_step(connection, list_id, step, by, at)

    async def destroy_case(self, list_id: str, case_id: str, at: datetime) -> None:
        """Destroys a case's key and empties its letters, so that neither lies in the database's files any more. Safe to repeat.

        Raises:
            NotThere: it does not stand on this list.
            NotLive: the list is not approved, or was withdrawn.
            CaseMoved: it is not where it was when it was put there.
            DatabaseFailed: it is destroyed, but still lies in SQLite's log, which somebody reads; the same call again empties that.
        """
        async with self._database.writing() as connection:
            await destruction.destroy(connection, list_id, case_id, at)
        await self._database.scrub()

    async def destruction_list(self, list_id: str) -> DestructionList | None:
        async with self._database.reading() as connection:
            return await destruction.list_of(connection, list_id)

    async def destruction_lists(self, agency: str) -> tuple[DestructionList, ...]:
        """The agency's lists, the oldest first."""
        async with self._database.reading() as connection:
            return await destruction.lists_where(connection, destruction_list.c.agency == agency)

    async def destruction_of(self, case_id: str) -> DestructionList | None:
        """The list by which a case was, or is to be, destroyed; None: it stands on none."""
        async with self._database.reading() as connection:
            return await destruction.list_of_case(connection, case_id)
