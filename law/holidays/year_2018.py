"""Days off and make-up days of 2018 (2018年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2018-1",
        year=2018,
        published=date(2017, 11, 30),
        url="http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm",
        off=together(
            days("2018-01-01"),  # 元旦
            days("2018-02-15", "2018-02-21"),  # 春节
            days("2018-04-05", "2018-04-07"),  # 清明节
            days("2018-04-29", "2018-05-01"),  # 劳动节
            days("2018-06-18"),  # 端午节
            days("2018-09-24"),  # 中秋节
            days("2018-10-01", "2018-10-07"),  # 国庆节
        ),
        work=together(
            days("2018-02-11"),
            days("2018-02-24"),
            days("2018-04-08"),
            days("2018-04-28"),
            days("2018-09-29"),
            days("2018-09-30"),
        ),
    ),
)
