"""Days off and make-up days of 2011 (2011年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2011-1",
        year=2011,
        published=date(2010, 12, 10),
        url="http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm",
        off=together(
            days("2011-01-01", "2011-01-03"),  # 元旦
            days("2011-02-02", "2011-02-08"),  # 春节
            days("2011-04-03", "2011-04-05"),  # 清明节
            days("2011-04-30", "2011-05-02"),  # 劳动节
            days("2011-06-04", "2011-06-06"),  # 端午节
            days("2011-09-10", "2011-09-12"),  # 中秋节
            days("2011-10-01", "2011-10-07"),  # 国庆节
        ),
        work=together(
            days("2011-01-30"),
            days("2011-02-12"),
            days("2011-04-02"),
            days("2011-10-08"),
            days("2011-10-09"),
        ),
    ),
)
