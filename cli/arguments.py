"""Arguments and options that several commands take (共用参数)."""

from __future__ import annotations

from typing import Annotated

import typer

Number = Annotated[str, typer.Argument(metavar="NUMBER", help="register number 登记号, such as demo-2026-0001")]
As = Annotated[str, typer.Option("--as", metavar="OFFICER", help="officer's id 工作人员编号")]
Json = Annotated[bool, typer.Option("--json", help="for machines 机器可读")]
Agency = Annotated[str | None, typer.Option(metavar="AGENCY", help="only this agency 机关")]
For = Annotated[
    str | None,
    typer.Option("--for", metavar="OFFICER", help="as the deputy of this absent officer 代理何人（其编号）"),
]
