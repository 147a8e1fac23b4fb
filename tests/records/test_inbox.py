"""The inbox: who sees which task, and in which order."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.agency import Officer
from models.roles import Role
from records import Records
from tests.records.builders import agency, go_on, officer, open_case, task


async def acts_seen(records: Records, who: Officer) -> list[str]:
    return [row.task.act for row in await records.inbox(who)]


async def test_a_task_is_seen_by_the_roles_that_it_waits_for(records: Records) -> None:
    await open_case(records, tasks=(task("check_draft", roles=(Role.OGI_HEAD, Role.LEADER)),))
    assert await acts_seen(records, officer("zhao", Role.LEADER)) == ["check_draft"]
    assert await acts_seen(records, officer("qian", Role.CASE_HANDLER, Role.OGI_HEAD)) == ["check_draft"]
    assert await acts_seen(records, officer("sun", Role.CASE_HANDLER)) == []


async def test_a_task_that_names_an_officer_is_his_alone(records: Records) -> None:
    await open_case(records, tasks=(task("report_search", officer="li"),))
    assert await acts_seen(records, officer("li", Role.HOLDING_UNIT)) == ["report_search"]
    assert await acts_seen(records, officer("wang", Role.CASE_HANDLER)) == []


async def test_another_agency_sees_nothing(records: Records) -> None:
    await records.add_agency(agency("other"))
    await open_case(records, tasks=(task("dispatch"), task("report_search", officer="li")))
    assert await acts_seen(records, officer("li", agency="other")) == []


async def test_one_who_holds_two_of_the_roles_sees_a_task_once(records: Records) -> None:
    await open_case(records, tasks=(task(roles=(Role.OGI_HEAD, Role.LEADER)),))
    assert await acts_seen(records, officer("zhou", Role.OGI_HEAD, Role.LEADER)) == ["draft_reply"]


async def test_the_inbox_is_ordered_by_urgency_then_last_day_then_waiting_since(records: Records) -> None:
    def waits(act: str, urgency: str, by: int | None, since: int) -> Any:
        last = date(2026, 3, by) if by else None
        return task(act, urgency=urgency, by=last, since=date(2026, 3, since))

    first = (
        waits("f", "normal", 10, 2),
        waits("b", "due", 20, 2),
        waits("d", "soon", 21, 3),
        waits("e", "soon", None, 1),
    )
    second = (waits("a", "overdue", 29, 2), waits("c", "soon", 21, 2), waits("g", "normal", None, 2))
    await open_case(records, "demo/1", tasks=first)
    await open_case(records, "demo/2", tasks=second)
    assert "".join(await acts_seen(records, officer())) == "abcdefg"


async def test_a_task_leaves_as_it_was_written(records: Records) -> None:
    written = task(
        roles=(Role.LEADER, Role.CASE_HANDLER),
        about="an id",
        by=date(2026, 3, 9),
        urgency="soon",
        reminder="extend_or_draft",
    )
    number = await open_case(records, tasks=(written,))
    (row,) = await records.inbox(officer())
    assert (row.task, row.number, row.case_id, row.agency) == (written, number, "demo/1", "demo")


async def test_a_new_standing_replaces_the_tasks_of_its_own_case_only(records: Records) -> None:
    number = await open_case(records, "demo/1", tasks=(task("draft_reply"), task("assign")))
    await open_case(records, "demo/2", tasks=(task("comment"),))
    await go_on(records, number, 2, "demo/1", tasks=(task("dispatch"),))
    assert sorted(await acts_seen(records, officer())) == ["comment", "dispatch"]
    await go_on(records, number, 3, "demo/1", tasks=())
    assert await acts_seen(records, officer()) == ["comment"]
