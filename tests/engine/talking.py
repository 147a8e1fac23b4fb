"""A process that logs (日志样本): ``python -m tests.engine.talking LEVEL`` says what an office's processes may come to say."""

from __future__ import annotations

import logging
import sys

import structlog
from temporalio.exceptions import ApplicationError

from engine.logs import SHELL, set_up_logs

NAME = "欧阳澈溟"
DETAILS = {"temporal_workflow": {"workflow_id": "demo/0f", "run_id": "1"}}


def main(level: str) -> None:
    set_up_logs(level)
    structlog.get_logger().info("entered", case="demo/1", act_id="act-1")
    structlog.get_logger().info("登记", 说明="中文")
    library = logging.getLogger("library")
    library.debug("cannot read %s", NAME)
    library.warning(f"read {NAME} to 100%")
    library.info("first line of %s\nsecond line", NAME)
    library.error("it failed for %s", NAME, exc_info=ValueError(NAME), extra=DETAILS)
    library.error(f"{NAME}", exc_info=ApplicationError(NAME, NAME, type="FactMissing"), stack_info=True)
    library.info("sent %s", NAME, extra={"act_id": NAME, "cause": NAME})
    logging.getLogger(SHELL).error("not entered", extra={**DETAILS, "act_id": "act-2", "cause": "NotRegistered"})


if __name__ == "__main__":
    main(sys.argv[1])
