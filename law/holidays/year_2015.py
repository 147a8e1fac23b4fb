"""Days off and make-up days of 2015 (2015年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2015-1",
        year=2015,
        published=date(2014, 12, 16),
        url="http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm",
        off=together(
            days("2015-01-01", "2015-01-03"),  # 元旦
            days("2015-02-18", "2015-02-24"),  # 春节
            days("2015-04-05", "2015-04-06"),  # 清明节
            days("2015-05-01"),  # 劳动节
            days("2015-06-20"),  # 端午节
            days("2015-06-22"),  # 端午节
            days("2015-09-27"),  # 中秋节
            days("2015-10-01", "2015-10-07"),  # 国庆节
        ),
        work=together(
            days("2015-01-04"),
            days("2015-02-15"),
            days("2015-02-28"),
            days("2015-10-10"),
        ),
    ),
    CalendarNotice(
        id="2015-2",
        year=2015,
        published=date(2015, 5, 13),
        url="http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm",
        off=together(
            days("2015-09-03", "2015-09-05"),  # 抗战胜利纪念日
        ),
        work=together(
            days("2015-09-06"),
        ),
    ),
)
