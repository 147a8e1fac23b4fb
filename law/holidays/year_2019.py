"""Days off and make-up days of 2019 (2019年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2019-1",
        year=2019,
        published=date(2018, 12, 6),
        url="http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
        off=together(
            days("2018-12-30", "2019-01-01"),  # 元旦
            days("2019-02-04", "2019-02-10"),  # 春节
            days("2019-04-05"),  # 清明节
            days("2019-05-01"),  # 劳动节
            days("2019-06-07"),  # 端午节
            days("2019-09-13"),  # 中秋节
            days("2019-10-01", "2019-10-07"),  # 国庆节
        ),
        work=together(
            days("2018-12-29"),
            days("2019-02-02"),
            days("2019-02-03"),
            days("2019-09-29"),
            days("2019-10-12"),
        ),
    ),
    CalendarNotice(
        id="2019-2",
        year=2019,
        published=date(2019, 3, 22),
        url="http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
        off=together(
            days("2019-05-01", "2019-05-04"),  # 劳动节
        ),
        work=together(
            days("2019-04-28"),
            days("2019-05-05"),
        ),
    ),
)
