"""The two texts as values (两部条例): which periods and articles govern a case."""

from __future__ import annotations

from dataclasses import dataclass

from law.ogi_2008 import art21_supplement, art23_third_party, art24_reply
from law.ogi_2019 import art30_supplement, art32_third_party, art33_reply, art34_co_producers
from law.regimes import Regime
from models.citation import Citation
from models.working_days import WorkingDays


@dataclass(frozen=True)
class Text:
    """What the clock needs of one text (条例的期限). None: the text sets no such period.

    ``third_parties_set_aside``, ``agencies_set_aside``: whose time the text itself sets aside. ``objection_binds``: whether a
    third party's objection alone forbids disclosure, but for the public interest.
    """

    regime: Regime
    reply_period: WorkingDays
    longest_extension: WorkingDays
    notice_period: WorkingDays | None
    third_party_period: WorkingDays | None
    co_producer_period: WorkingDays | None
    objection_binds: bool
    third_parties_set_aside: bool
    agencies_set_aside: bool
    reply: Citation
    set_aside: Citation
    supplement: Citation
    third_party: Citation
    co_producer: Citation


TEXTS = {
    Regime.OGI_2008: Text(
        regime=Regime.OGI_2008,
        reply_period=art24_reply.reply_period(),
        longest_extension=art24_reply.longest_extension(),
        notice_period=None,
        third_party_period=art23_third_party.answer_period(),
        co_producer_period=None,
        objection_binds=art23_third_party.objection_binds(),
        third_parties_set_aside=art24_reply.sets_aside_third_parties(),
        agencies_set_aside=False,
        reply=art24_reply.REPLY,
        set_aside=art24_reply.SET_ASIDE,
        supplement=art21_supplement.ARTICLE,
        third_party=art23_third_party.ARTICLE,
        co_producer=art24_reply.SET_ASIDE,
    ),
    Regime.OGI_2019: Text(
        regime=Regime.OGI_2019,
        reply_period=art33_reply.reply_period(),
        longest_extension=art33_reply.longest_extension(),
        notice_period=art30_supplement.notice_period(),
        third_party_period=art32_third_party.answer_period(),
        co_producer_period=art34_co_producers.answer_period(),
        objection_binds=art32_third_party.objection_binds(),
        third_parties_set_aside=art33_reply.sets_aside_consultations(),
        agencies_set_aside=art33_reply.sets_aside_consultations(),
        reply=art33_reply.REPLY,
        set_aside=art33_reply.SET_ASIDE,
        supplement=art30_supplement.ARTICLE,
        third_party=art32_third_party.ARTICLE,
        co_producer=art34_co_producers.ARTICLE,
    ),
}
