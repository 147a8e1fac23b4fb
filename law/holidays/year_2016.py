"""Days off and make-up days of 2016 (2016年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2016-1",
        year=2016,
        published=date(2015, 12, 10),
        url="http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm",
        off=together(
            days("2016-01-01"),  # 元旦
            days("2016-02-07", "2016-02-13"),  # 春节
            days("2016-04-04"),  # 清明节
            days("2016-05-01", "2016-05-02"),  # 劳动节
            days("2016-06-09", "2016-06-11"),  # 端午节
            days("2016-09-15", "2016-09-17"),  # 中秋节
            days("2016-10-01", "2016-10-07"),  # 国庆节
        ),
        work=together(
            days("2016-02-06"),
            days("2016-02-14"),
            days("2016-06-12"),
            days("2016-09-18"),
            days("2016-10-08"),
            days("2016-10-09"),
        ),
    ),
)
