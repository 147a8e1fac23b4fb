"""Days off and make-up days of 2017 (2017年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2017-1",
        year=2017,
        published=date(2016, 12, 1),
        url="http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm",
        off=together(
            days("2017-01-01", "2017-01-02"),  # 元旦
            days("2017-01-27", "2017-02-02"),  # 春节
            days("2017-04-02", "2017-04-04"),  # 清明节
            days("2017-05-01"),  # 劳动节
            days("2017-05-28", "2017-05-30"),  # 端午节
            days("2017-10-01", "2017-10-08"),  # 国庆节、中秋节
        ),
        work=together(
            days("2017-01-22"),
            days("2017-02-04"),
            days("2017-04-01"),
            days("2017-05-27"),
            days("2017-09-30"),
        ),
    ),
)
