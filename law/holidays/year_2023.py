"""Days off and make-up days of 2023 (2023年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2023-1",
        year=2023,
        published=date(2022, 12, 8),
        url="http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
        off=together(
            days("2022-12-31", "2023-01-02"),  # 元旦
            days("2023-01-21", "2023-01-27"),  # 春节
            days("2023-04-05"),  # 清明节
            days("2023-04-29", "2023-05-03"),  # 劳动节
            days("2023-06-22", "2023-06-24"),  # 端午节
            days("2023-09-29", "2023-10-06"),  # 国庆节、中秋节
        ),
        work=together(
            days("2023-01-28"),
            days("2023-01-29"),
            days("2023-04-23"),
            days("2023-05-06"),
            days("2023-06-25"),
            days("2023-10-07"),
            days("2023-10-08"),
        ),
    ),
)
