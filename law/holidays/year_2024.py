"""Days off and make-up days of 2024 (2024年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2024-1",
        year=2024,
        published=date(2023, 10, 25),
        url="https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
        off=together(
            days("2024-01-01"),  # 元旦
            days("2024-02-10", "2024-02-17"),  # 春节
            days("2024-04-04", "2024-04-06"),  # 清明节
            days("2024-05-01", "2024-05-05"),  # 劳动节
            days("2024-06-10"),  # 端午节
            days("2024-09-15", "2024-09-17"),  # 中秋节
            days("2024-10-01", "2024-10-07"),  # 国庆节
        ),
        work=together(
            days("2024-02-04"),
            days("2024-02-18"),
            days("2024-04-07"),
            days("2024-04-28"),
            days("2024-05-11"),
            days("2024-09-14"),
            days("2024-09-29"),
            days("2024-10-12"),
        ),
    ),
)
