"""Days off and make-up days of 2013 (2013年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2013-1",
        year=2013,
        published=date(2012, 12, 10),
        url="http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm",
        off=together(
            days("2013-01-01", "2013-01-03"),  # 元旦
            days("2013-02-09", "2013-02-15"),  # 春节
            days("2013-04-04", "2013-04-06"),  # 清明节
            days("2013-04-29", "2013-05-01"),  # 劳动节
            days("2013-06-10", "2013-06-12"),  # 端午节
            days("2013-09-19", "2013-09-21"),  # 中秋节
            days("2013-10-01", "2013-10-07"),  # 国庆节
        ),
        work=together(
            days("2013-01-05"),
            days("2013-01-06"),
            days("2013-02-16"),
            days("2013-02-17"),
            days("2013-04-07"),
            days("2013-04-27"),
            days("2013-04-28"),
            days("2013-06-08"),
            days("2013-06-09"),
            days("2013-09-22"),
            days("2013-09-29"),
            days("2013-10-12"),
        ),
    ),
)
