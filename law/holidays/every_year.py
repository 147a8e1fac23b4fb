"""All calendar notices held (历年放假通知), in the order in which they became known."""

from __future__ import annotations

from law.holidays import (
    year_2007,
    year_2008,
    year_2009,
    year_2010,
    year_2011,
    year_2012,
    year_2013,
    year_2014,
    year_2015,
    year_2016,
    year_2017,
    year_2018,
    year_2019,
    year_2020,
    year_2021,
    year_2022,
    year_2023,
    year_2024,
    year_2025,
    year_2026,
)
from models.calendar_notice import CalendarNotice

YEARS = (
    year_2007,
    year_2008,
    year_2009,
    year_2010,
    year_2011,
    year_2012,
    year_2013,
    year_2014,
    year_2015,
    year_2016,
    year_2017,
    year_2018,
    year_2019,
    year_2020,
    year_2021,
    year_2022,
    year_2023,
    year_2024,
    year_2025,
    year_2026,
)
NOTICES: tuple[CalendarNotice, ...] = tuple(notice for year in YEARS for notice in year.NOTICES)
