"""An office whose worker is a stand-in: ``small_office.py [server]``; settings from the environment, as for the real one."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from models.settings import Settings
from tests.toolchain.stand_ins import ready_and_waiting
from toolchain.office import main
from toolchain.office_plans import OfficePlan, plan_for


def stand_in_only(settings: Settings) -> OfficePlan:
    return OfficePlan("127.0.0.1:1", (ready_and_waiting(settings.var / "worker", "worker"),))


def real_server_and_stand_in(settings: Settings) -> OfficePlan:
    address, children = plan_for(settings)
    return OfficePlan(address, (children[0], *stand_in_only(settings).children))


PLANS: dict[str, Callable[[Settings], OfficePlan]] = {"stand-in": stand_in_only, "server": real_server_and_stand_in}

if __name__ == "__main__":
    # A test run under nohup hands its deafness down.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    sys.exit(main(os.environ, PLANS[sys.argv[1]]))
