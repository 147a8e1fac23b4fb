"""Days off and make-up days of 2014 (2014年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2014-1",
        year=2014,
        published=date(2013, 12, 11),
        url="http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm",
        off=together(
            days("2014-01-01"),  # 元旦
            days("2014-01-31", "2014-02-06"),  # 春节
            days("2014-04-05"),  # 清明节
            days("2014-04-07"),  # 清明节
            days("2014-05-01", "2014-05-03"),  # 劳动节
            days("2014-06-02"),  # 端午节
            days("2014-09-08"),  # 中秋节
            days("2014-10-01", "2014-10-07"),  # 国庆节
        ),
        work=together(
            days("2014-01-26"),
            days("2014-02-08"),
            days("2014-05-04"),
            days("2014-09-28"),
            days("2014-10-11"),
        ),
    ),
)
