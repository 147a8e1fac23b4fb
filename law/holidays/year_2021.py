"""Days off and make-up days of 2021 (2021年部分节假日安排)."""

from __future__ import annotations

from datetime import date

from law.holidays.notice import CalendarNotice, days, together

NOTICES = (
    CalendarNotice(
        id="2021-1",
        year=2021,
        published=date(2020, 11, 25),
        url="http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm",
        off=together(
            days("2021-01-01", "2021-01-03"),  # 元旦
            days("2021-02-11", "2021-02-17"),  # 春节
            days("2021-04-03", "2021-04-05"),  # 清明节
            days("2021-05-01", "2021-05-05"),  # 劳动节
            days("2021-06-12", "2021-06-14"),  # 端午节
            days("2021-09-19", "2021-09-21"),  # 中秋节
            days("2021-10-01", "2021-10-07"),  # 国庆节
        ),
        work=together(
            days("2021-02-07"),
            days("2021-02-20"),
            days("2021-04-25"),
            days("2021-05-08"),
            days("2021-09-18"),
            days("2021-09-26"),
            days("2021-10-09"),
        ),
    ),
)
