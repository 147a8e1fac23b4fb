"""Days off and make-up days of 2020 (2020年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2020-1",
        year=2020,
        published=date(2019, 11, 21),
        url="http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
        off=together(
            days("2020-01-01"),  # 元旦
            days("2020-01-24", "2020-01-30"),  # 春节
            days("2020-04-04", "2020-04-06"),  # 清明节
            days("2020-05-01", "2020-05-05"),  # 劳动节
            days("2020-06-25", "2020-06-27"),  # 端午节
            days("2020-10-01", "2020-10-08"),  # 国庆节、中秋节
        ),
        work=together(
            days("2020-01-19"),
            days("2020-02-01"),
            days("2020-04-26"),
            days("2020-05-09"),
            days("2020-06-28"),
            days("2020-09-27"),
            days("2020-10-10"),
        ),
    ),
    CalendarNotice(
        id="2020-2",
        year=2020,
        published=date(2020, 1, 27),
        url="http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
        off=together(
            days("2020-01-31", "2020-02-02"),  # 春节
        ),
        work=frozenset(),
    ),
)
