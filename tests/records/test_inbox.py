"""The inbox: who sees which task, and in which order."""

from __future__ import annotations

from datetime import date
from typing import Any

from models.agency import Officer
from models.roles import Role
from records import Records
from tests.records.builders import agency, go_on, officer, open_case, task

TODAY = date(2026, 3, 20)


async def acts_seen(records: Records, who: Officer) -> list[str]:
    return [row.task.act for row in await records.inbox(who, TODAY)]


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


async def test_the_inbox_is_ordered_by_last_day_then_waiting_since(records: Records) -> None:
    def waits(act: str, by: int | None, since: int) -> Any:
        return task(act, by=date(2026, 3, by) if by else None, since=date(2026, 3, since))

    await open_case(records, "demo/1", tasks=(waits("e", None, 2), waits("b", 20, 2), waits("d", 21, 3)))
    await open_case(records, "demo/2", tasks=(waits("a", 19, 5), waits("c", 21, 2), waits("f", None, 3)))
    assert "".join(await acts_seen(records, officer())) == "abcdef"


async def test_urgency_is_of_the_day_on_which_the_inbox_is_read(records: Records) -> None:
    await open_case(records, tasks=(task("dispatch", by=date(2026, 3, 20), soon_from=date(2026, 3, 17)),))
    days = (date(2026, 3, 16), date(2026, 3, 17), date(2026, 3, 20), date(2026, 3, 21))
    seen = [row.urgency for day in days for row in await records.inbox(officer(), day)]
    assert seen == ["normal", "soon", "due", "overdue"]


async def test_a_task_leaves_as_it_was_written(records: Records) -> None:
    written = task(
        roles=(Role.LEADER, Role.CASE_HANDLER),
        about="an id",
        by=date(2026, 3, 9),
        soon_from=date(2026, 3, 6),
        reminder="extend_or_draft",
    )
    number = await open_case(records, tasks=(written,))
    (row,) = await records.inbox(officer(), TODAY)
    assert (row.task, row.number, row.case_id, row.agency) == (written, number, "demo/1", "demo")


async def test_a_new_standing_replaces_the_tasks_of_its_own_case_only(records: Records) -> None:
    number = await open_case(records, "demo/1", tasks=(task("draft_reply"), task("assign")))
    await open_case(records, "demo/2", tasks=(task("comment"),))
    await go_on(records, number, 2, "demo/1", tasks=(task("dispatch"),))
    assert sorted(await acts_seen(records, officer())) == ["comment", "dispatch"]
    await go_on(records, number, 3, "demo/1", tasks=())
    assert await acts_seen(records, officer()) == ["comment"]
