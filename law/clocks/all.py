"""The clocks of a case (期限): every legal period that its course has started, each with its explanation."""

from __future__ import annotations

from law.cited import rule
from law.clocks.consultation import consultation_clock
from law.clocks.fee_and_date import date_clock, fee_clock
from law.clocks.orders import order_clock, remedy_clock
from law.clocks.reply import reply_clock
from law.clocks.supplement import notice_clock, supplement_clock
from law.clocks.windows import windows
from law.course import Course
from law.rules import Rules
from models.citation import ogi_2019
from models.clock import ExplainedClock
from models.facts import FactSheet


@rule(ogi_2019(33))
def clocks_of(sheet: FactSheet, course: Course, rules: Rules) -> tuple[ExplainedClock, ...]:
    """All clocks: the notice's, the applicant's, the reply's, then what was started beside it, then what comes after the reply.

    A name that was started twice (a consultation asked again, a second suit) has the last one's clock.
    """
    reply = reply_clock(sheet, course, rules)
    date = date_clock(sheet, course, course.replaced) if course.replaced else None
    found = [
        *((notice_clock(sheet, course, rules),) if rules.text.notice_period else ()),
        *((supplement_clock(sheet, course, course.asked, rules),) if course.asked else ()),
        reply,
        *(consultation_clock(sheet, course, one, rules) for one in course.consultations),
        *((date,) if date else ()),
        *((fee_clock(sheet, course, course.fee, rules),) if course.fee else ()),
        *((order_clock(sheet, course, course.order, rules),) if course.order else ()),
        *(remedy_clock(sheet, course, one, rules) for one in course.remedies),
        *windows(sheet, course, date or reply, rules),
    ]
    return tuple({one.clock.name: one for one in found}.values())
