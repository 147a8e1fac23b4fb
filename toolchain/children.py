"""The office's children (各子进程): started in order, each ready before the next; started again after a crash; stopped in reverse."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from models.base import Words
from toolchain.child import Child, ChildFailed, ChildPlan

Say = Callable[[Words], None]
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1.0, 60.0
# One that ran so long did not fail because of the last start.
STEADY_SECONDS = 120.0


@asynccontextmanager
async def running(plans: Iterable[ChildPlan], say: Say) -> AsyncIterator[tuple[Child, ...]]:
    """All children, ready. Whatever happens, none of them outlives this block."""
    children: list[Child] = []
    try:
        for plan in plans:
            say(Words(zh=f"正在启动：{plan.called.zh}", en=f"Starting the {plan.called.en}"))
            children.append(Child(plan))
            await children[-1].start()
        yield tuple(children)
    finally:
        await stop_all(children, say)


async def stop_all(children: list[Child], say: Say) -> None:
    """Stops the last first: who uses others goes before them."""
    try:
        for child in reversed(children):
            if child.is_running:
                say(Words(zh=f"正在停止：{child.plan.called.zh}", en=f"Stopping the {child.plan.called.en}"))
                await child.stop()
    finally:
        for child in children:
            await child.kill()


async def keep(children: Iterable[Child], say: Say, restarted: Callable[[], object]) -> None:
    """Watches over all of them until cancelled."""
    async with asyncio.TaskGroup() as group:
        for child in children:
            group.create_task(keep_one(child, say, restarted))


async def keep_one(child: Child, say: Say, restarted: Callable[[], object]) -> None:
    """Starts a child again whenever it ends, with longer and longer pauses while that does not help."""
    pause, loop = FIRST_PAUSE_SECONDS, asyncio.get_running_loop()
    while True:
        began = loop.time()
        code = await child.ended()
        pause = FIRST_PAUSE_SECONDS if loop.time() - began > STEADY_SECONDS else pause
        say(ended(child.plan, code, pause))
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
        try:
            await child.start()
        except ChildFailed as error:
            say(error.said)
        else:
            restarted()
            say(Words(zh=f"{child.plan.called.zh}已重新启动。", en=f"The {child.plan.called.en} is up again."))


def ended(plan: ChildPlan, code: int, pause: float) -> Words:
    name = plan.called
    return Words(
        zh=f"{name.zh}意外退出（{code}），{pause:g} 秒后重新启动。日志：{plan.log}",
        en=f"The {name.en} ended unexpectedly ({code}); it starts again in {pause:g} s. Log: {plan.log}",
    )
