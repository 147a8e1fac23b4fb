"""All journeys by name (全部办理情形), for whoever drives them: the tests by theme, the recorder those that differ for the shell."""

from __future__ import annotations

from tests.journeys import agencies, changes, kinds, late, money, plain, rounds, secrets_and_stubs, third_parties
from tests.journeys.driven import Drive

THEMES = (plain, third_parties, agencies, money, changes, rounds, secrets_and_stubs, late, kinds)
JOURNEYS: dict[str, Drive] = {name: drive for theme in THEMES for name, drive in theme.JOURNEYS.items()}
LIKE_OTHERS = {
    *("withheld", "supplemented_then_extended", "overdue_then_cured", "three_items_three_findings"),
    *("third_party_has_good_reason", "third_party_cannot_be_asked", "other_agencies_answer_or_are_waited_for_no_more"),
    *("fee_notice_is_taken_back", "reasons_are_not_given", "a_state_secret_is_known_by_its_stub_only"),
    *kinds.JOURNEYS,
}
"""To the shell they are as others are: acts, alarms and letters in turn. Their histories would treble what is kept."""
RECORDED: dict[str, Drive] = {name: drive for name, drive in JOURNEYS.items() if name not in LIKE_OTHERS}
"""Those whose histories are kept (录制的情形)."""
