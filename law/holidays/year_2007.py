"""Days off and make-up days of 2007 (2007年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2007-1",
        year=2007,
        published=date(2006, 12, 18),
        url="http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm",
        off=together(
            days("2007-01-01", "2007-01-03"),  # 元旦
            days("2007-02-18", "2007-02-24"),  # 春节
            days("2007-05-01", "2007-05-07"),  # 劳动节
            days("2007-10-01", "2007-10-07"),  # 国庆节
        ),
        work=together(
            days("2006-12-30"),
            days("2006-12-31"),
            days("2007-02-17"),
            days("2007-02-25"),
            days("2007-04-28"),
            days("2007-04-29"),
            days("2007-09-29"),
            days("2007-09-30"),
        ),
    ),
)
