"""Days off and make-up days of 2022 (2022年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2022-1",
        year=2022,
        published=date(2021, 10, 25),
        url="http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
        off=together(
            days("2022-01-01", "2022-01-03"),  # 元旦
            days("2022-01-31", "2022-02-06"),  # 春节
            days("2022-04-03", "2022-04-05"),  # 清明节
            days("2022-04-30", "2022-05-04"),  # 劳动节
            days("2022-06-03", "2022-06-05"),  # 端午节
            days("2022-09-10", "2022-09-12"),  # 中秋节
            days("2022-10-01", "2022-10-07"),  # 国庆节
        ),
        work=together(
            days("2022-01-29"),
            days("2022-01-30"),
            days("2022-04-02"),
            days("2022-04-24"),
            days("2022-05-07"),
            days("2022-10-08"),
            days("2022-10-09"),
        ),
    ),
)
