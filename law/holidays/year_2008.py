"""Days off and make-up days of 2008 (2008年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2008-1",
        year=2008,
        published=date(2007, 12, 18),
        url="http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm",
        off=together(
            days("2007-12-30", "2008-01-01"),  # 元旦
            days("2008-02-06", "2008-02-12"),  # 春节
            days("2008-04-04", "2008-04-06"),  # 清明节
            days("2008-05-01", "2008-05-03"),  # 劳动节
            days("2008-06-07", "2008-06-09"),  # 端午节
            days("2008-09-13", "2008-09-15"),  # 中秋节
            days("2008-09-29", "2008-10-05"),  # 国庆节
        ),
        work=together(
            days("2007-12-29"),
            days("2008-02-02"),
            days("2008-02-03"),
            days("2008-05-04"),
            days("2008-09-27"),
            days("2008-09-28"),
        ),
    ),
)
