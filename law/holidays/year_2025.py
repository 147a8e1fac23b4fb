"""Days off and make-up days of 2025 (2025年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2025-1",
        year=2025,
        published=date(2024, 11, 12),
        url="https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
        off=together(
            days("2025-01-01"),  # 元旦
            days("2025-01-28", "2025-02-04"),  # 春节
            days("2025-04-04", "2025-04-06"),  # 清明节
            days("2025-05-01", "2025-05-05"),  # 劳动节
            days("2025-05-31", "2025-06-02"),  # 端午节
            days("2025-10-01", "2025-10-08"),  # 国庆节、中秋节
        ),
        work=together(
            days("2025-01-26"),
            days("2025-02-08"),
            days("2025-04-27"),
            days("2025-09-28"),
            days("2025-10-11"),
        ),
    ),
)
