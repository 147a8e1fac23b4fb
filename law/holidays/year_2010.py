"""Days off and make-up days of 2010 (2010年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2010-1",
        year=2010,
        published=date(2009, 12, 8),
        url="http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm",
        off=together(
            days("2010-01-01", "2010-01-03"),  # 元旦
            days("2010-02-13", "2010-02-19"),  # 春节
            days("2010-04-03", "2010-04-05"),  # 清明节
            days("2010-05-01", "2010-05-03"),  # 劳动节
            days("2010-06-14", "2010-06-16"),  # 端午节
            days("2010-09-22", "2010-09-24"),  # 中秋节
            days("2010-10-01", "2010-10-07"),  # 国庆节
        ),
        work=together(
            days("2010-02-20"),
            days("2010-02-21"),
            days("2010-06-12"),
            days("2010-06-13"),
            days("2010-09-19"),
            days("2010-09-25"),
            days("2010-09-26"),
            days("2010-10-09"),
        ),
    ),
)
