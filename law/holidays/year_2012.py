"""Days off and make-up days of 2012 (2012年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2012-1",
        year=2012,
        published=date(2011, 12, 6),
        url="http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm",
        off=together(
            days("2012-01-01", "2012-01-03"),  # 元旦
            days("2012-01-22", "2012-01-28"),  # 春节
            days("2012-04-02", "2012-04-04"),  # 清明节
            days("2012-04-29", "2012-05-01"),  # 劳动节
            days("2012-06-22", "2012-06-24"),  # 端午节
            days("2012-09-30", "2012-10-07"),  # 国庆节、中秋节
        ),
        work=together(
            days("2011-12-31"),
            days("2012-01-21"),
            days("2012-01-29"),
            days("2012-03-31"),
            days("2012-04-01"),
            days("2012-04-28"),
            days("2012-09-29"),
        ),
    ),
)
