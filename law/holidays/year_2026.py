"""Days off and make-up days of 2026 (2026年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2026-1",
        year=2026,
        published=date(2025, 11, 4),
        url="https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
        off=together(
            days("2026-01-01", "2026-01-03"),  # 元旦
            days("2026-02-15", "2026-02-23"),  # 春节
            days("2026-04-04", "2026-04-06"),  # 清明节
            days("2026-05-01", "2026-05-05"),  # 劳动节
            days("2026-06-19", "2026-06-21"),  # 端午节
            days("2026-09-25", "2026-09-27"),  # 中秋节
            days("2026-10-01", "2026-10-07"),  # 国庆节
        ),
        work=together(
            days("2026-01-04"),
            days("2026-02-14"),
            days("2026-02-28"),
            days("2026-05-09"),
            days("2026-09-20"),
            days("2026-10-10"),
        ),
    ),
)
