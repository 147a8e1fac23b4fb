"""Days off and make-up days of 2009 (2009年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2009-1",
        year=2009,
        published=date(2008, 12, 10),
        url="http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm",
        off=together(
            days("2009-01-01", "2009-01-03"),  # 元旦
            days("2009-01-25", "2009-01-31"),  # 春节
            days("2009-04-04", "2009-04-06"),  # 清明节
            days("2009-05-01", "2009-05-03"),  # 劳动节
            days("2009-05-28", "2009-05-30"),  # 端午节
            days("2009-10-01", "2009-10-08"),  # 国庆节、中秋节
        ),
        work=together(
            days("2009-01-04"),
            days("2009-01-24"),
            days("2009-02-01"),
            days("2009-05-31"),
            days("2009-09-27"),
            days("2009-10-10"),
        ),
    ),
)
