"""The rules of an overview: a score of 1 to 5 or none yet, and nothing that is still to come."""

from datetime import date
from uuid import uuid4, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.errors import DayInTheFuture, ScoreOutOfRange, TextTooLong
from desktop.models.life_domains import LifeDomain
from desktop.models.overviews import HIGHEST, LOWEST, DomainView, Overview

TODAY = date(2025, 3, 5)


def _view() -> DomainView:
    return DomainView(id=uuid4(), position=0, note="")


def test_a_score_is_absent_until_it_has_been_talked_about() -> None:
    assert _view().score is None


@settings(deadline=None)
@given(st.integers() | st.none())
def test_a_score_is_one_to_five_or_none(score: int | None) -> None:
    view = _view()
    if score is None or score in range(1, 6):
        view.score = score
        assert view.score == score
    else:
        with pytest.raises(ScoreOutOfRange) as caught:
            view.score = score
        assert caught.value.fields == {"low": "1", "high": "5"}
        assert view.score is None
    assert (LOWEST, HIGHEST) == (1, 5)


def test_a_note_is_somebodys_own_words() -> None:
    view = _view()
    view.note = "  Thuis\nis het  druk. "
    assert view.note == "Thuis\nis het  druk."
    with pytest.raises(TextTooLong):
        view.note = "x" * 5001
    assert view.note == "Thuis\nis het  druk."


@settings(deadline=None)
@given(st.dates())
def test_an_overview_lies_in_the_past(day: date) -> None:
    overview = Overview(id=uuid4(), youth_id=uuid4())
    overview.happened_on(TODAY, TODAY)
    if day <= TODAY:
        overview.happened_on(day, TODAY)
        assert overview.on == day
    else:
        with pytest.raises(DayInTheFuture):
            overview.happened_on(day, TODAY)
        assert overview.on == TODAY


def test_it_holds_the_domains_it_was_made_with_in_their_order() -> None:
    overview = Overview(id=uuid4(), youth_id=uuid4())
    domains = [LifeDomain(id=uuid4(), key=key, position=9, active=True) for key in "cab"]
    overview.hold(domains)
    assert [view.domain_id for view in overview.views] == [domain.id for domain in domains]
    assert [view.position for view in overview.views] == [0, 1, 2]
    assert [view.id for view in overview.views] == [uuid5(overview.id, domain.id.hex) for domain in domains]
    assert {(view.score, view.note) for view in overview.views} == {(None, "")}


def test_two_overviews_share_no_part() -> None:
    domains = [LifeDomain(id=uuid4(), key=key, position=9, active=True) for key in "ab"]
    one, two = (Overview(id=uuid4(), youth_id=uuid4()) for _ in range(2))
    one.hold(domains)
    two.hold(domains)
    assert not {view.id for view in one.views} & {view.id for view in two.views}
