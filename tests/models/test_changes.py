"""What has changed between two overviews: each difference once, and nothing that nobody said."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from desktop.drawings.changes_told import Sign, told
from desktop.drawings.words import Words
from desktop.models.changes import Carrier, Change, ChangeKind, changes_between
from desktop.models.languages import Language
from desktop.models.readings import DomainReading, LineKind, LineReading, LinkReading, OverviewReading
from tests.drawings.readings import NINE, an_id, an_overview

LATER = date(2027, 2, 3)


def _line(text: str, kind: LineKind = LineKind.WORRY, origin: UUID | None = None) -> LineReading:
    row = uuid4()
    return LineReading(row, row, origin or row, kind, text, None, LATER)


def _link(
    overview: OverviewReading, one: int, other: int, text: str, origin: UUID | None = None
) -> LinkReading:
    row = uuid4()
    ends = overview.domains[one].id, overview.domains[other].id
    return LinkReading(row, row, origin or row, *ends, text, None)


def _again(overview: OverviewReading) -> OverviewReading:
    """The same overview as another one of a later day, with rows of its own."""
    places = {domain.id: uuid4() for domain in overview.domains}
    domains = tuple(replace(domain, id=places[domain.id]) for domain in overview.domains)
    links = tuple(
        replace(link, id=uuid4(), one=places[link.one], other=places[link.other]) for link in overview.links
    )
    return replace(overview, id=uuid4(), on=LATER, domains=domains, links=links)


def _with(overview: OverviewReading, place: int, **changed: object) -> OverviewReading:
    domains = list(overview.domains)
    domains[place] = replace(domains[place], **changed)  # type: ignore[arg-type]
    return replace(overview, domains=tuple(domains))


def _kinds(before: OverviewReading, now: OverviewReading) -> list[ChangeKind]:
    return [change.kind for change in changes_between(before, now).changes]


def test_nothing_changed() -> None:
    before = an_overview()
    changes = changes_between(before, _again(before))
    assert changes.changes == ()
    assert changes.not_asked == changes.only_now == changes.only_before == ()
    assert len(changes.same) == len([score for _name, _icon, score, _previous in NINE if score])


def test_scores() -> None:
    before = an_overview([("Wonen", "living", 3, None), ("Geld", "money", None, None)])
    for place, score, kind in (
        (0, 4, ChangeKind.BETTER),
        (0, 2, ChangeKind.WORSE),
        (0, None, ChangeKind.NO_LONGER_TALKED),
        (1, 1, ChangeKind.NEWLY_TALKED),
    ):
        now = _with(_again(before), place, score=score)
        (change,) = changes_between(before, now).changes
        assert (change.kind, change.before, change.now) == (kind, before.domains[place].score, score)


def test_what_nobody_looked_at_again_says_nothing() -> None:
    before = an_overview()
    now = _with(_again(before), 0, as_before=True)
    changes = changes_between(before, now)
    assert [domain.name.nl for domain in changes.not_asked] == ["Wonen"]
    assert "Wonen" not in [domain.name.nl for domain in changes.same]
    assert changes.changes == ()


def test_lines() -> None:
    kept, moved, gone, said = _line("kasboek"), _line("huur"), _line("boete"), _line("ik kan dat")
    before = _with(an_overview(), 1, lines=(kept, moved, gone, said))
    lines = (
        _line("kasboek", origin=kept.origin),
        _line("huur", LineKind.PARKED, moved.origin),
        _line("ik kan dat zelf", origin=said.origin),
        _line("een rekening", LineKind.WISH),
    )
    changes = changes_between(before, _with(_again(before), 1, lines=lines)).changes
    assert [(one.kind, one.line_before, one.line, one.text_before, one.text) for one in changes] == [
        (ChangeKind.MOVED_LINE, LineKind.WORRY, LineKind.PARKED, "", "huur"),
        (ChangeKind.REWORDED, None, LineKind.WORRY, "ik kan dat", "ik kan dat zelf"),
        (ChangeKind.NEW_LINE, None, LineKind.WISH, "", "een rekening"),
        (ChangeKind.GONE_LINE, LineKind.WORRY, None, "boete", ""),
    ]


def test_marks_and_carriers() -> None:
    before = _with(an_overview(), 2, first=True, own_people=True)
    now = _with(_again(before), 2, first=False, talk=True, own_people=False, professionals=True)
    changes = changes_between(before, now).changes
    assert [(one.kind, one.carrier) for one in changes] == [
        (ChangeKind.NO_LONGER_FIRST, None),
        (ChangeKind.WANTS_TO_TALK, None),
        (ChangeKind.CARRIED_NO_MORE, Carrier.OWN_PEOPLE),
        (ChangeKind.CARRIED_ALSO, Carrier.PROFESSIONALS),
    ]
    # That somebody has talked about it since is no change to speak of.
    assert _kinds(_with(before, 2, talk=True, first=False), _with(_again(before), 2, first=False)) == []


def test_links() -> None:
    before = an_overview()
    kept, gone, said = (
        _link(before, 0, 1, "huur"),
        _link(before, 2, 3, ""),
        _link(before, 4, 5, "moe"),
    )
    before = replace(before, links=(kept, gone, said))
    now = _again(before)
    drawn_anew = _link(now, 1, 0, "Huur")
    reworded = _link(now, 4, 5, "moe en bang", said.origin)
    now = replace(now, links=(drawn_anew, reworded, _link(now, 6, 7, "rust")))
    changes = changes_between(before, now).changes
    assert [(one.kind, one.domain.name.nl, one.other and one.other.name.nl, one.text) for one in changes] == [
        (ChangeKind.NEW_LINK, "Familie", "Vrienden", "rust"),
        (ChangeKind.GONE_LINK, "Werk", "School", ""),
        (ChangeKind.REWORDED, "Gezondheid", "Hoofd en gevoel", "moe en bang"),
    ]


def test_domains_that_came_and_went() -> None:
    before = an_overview()
    now = _again(before)
    other = replace(now.domains[0], domain_id=an_id("another"), id=uuid4())
    now = replace(now, domains=(other, *now.domains[1:]), links=())
    changes = changes_between(before, now)
    assert changes.only_now == (other,)
    assert changes.only_before == (before.domains[0],)
    assert changes.changes == ()


DOMAINS = st.builds(
    lambda score, first, own, texts: (score, first, own, texts),
    st.none() | st.integers(1, 5),
    st.booleans(),
    st.booleans(),
    st.lists(st.sampled_from(["huur", "slapen", "يوسف", "🙂"]), max_size=3, unique=True),
)


def _drawn(rows: list[tuple[int | None, bool, bool, list[str]]]) -> OverviewReading:
    overview = an_overview()
    domains: list[DomainReading] = []
    for domain, (score, first, own, texts) in zip(overview.domains, rows, strict=False):
        lines = tuple(_line(text, origin=an_id(f"{domain.key} {text}")) for text in texts)
        domains.append(replace(domain, score=score, first=first, own_strength=own, lines=lines))
    return replace(overview, domains=tuple(domains))


@given(
    st.lists(DOMAINS, min_size=5, max_size=9),
    st.lists(DOMAINS, min_size=5, max_size=9),
    st.sampled_from(Language),
)
def test_back_and_forth_tell_the_same_differences(
    first: list[tuple[int | None, bool, bool, list[str]]],
    second: list[tuple[int | None, bool, bool, list[str]]],
    language: Language,
) -> None:
    opposite = {
        ChangeKind.BETTER: ChangeKind.WORSE,
        ChangeKind.NEWLY_TALKED: ChangeKind.NO_LONGER_TALKED,
        ChangeKind.NEW_LINE: ChangeKind.GONE_LINE,
        ChangeKind.NOW_FIRST: ChangeKind.NO_LONGER_FIRST,
        ChangeKind.CARRIED_ALSO: ChangeKind.CARRIED_NO_MORE,
    }
    opposite |= {value: key for key, value in opposite.items()}
    before, now = _drawn(first), _drawn(second)
    there, back = changes_between(before, now), changes_between(now, before)

    def told_of(changes: tuple[Change, ...], turn: bool) -> list[tuple[str, str]]:
        return sorted(
            (opposite[one.kind] if turn else one.kind, one.domain.key + one.text + one.text_before)
            for one in changes
        )

    assert told_of(there.changes, turn=True) == told_of(back.changes, turn=False)
    assert (there.same and len(there.same) == len(back.same)) or not back.same
    words = Words(language)
    sentences = told(there, words)
    assert sentences
    assert all(one.text and "{" not in one.text for one in sentences)
    about = [one for one in sentences if one.domain]
    assert len(about) == len(there.changes)
    places = [now.domains.index(one.domain) if one.domain in now.domains else -1 for one in about]
    assert [place for place in places if place >= 0] == sorted(place for place in places if place >= 0)


def test_words_hold_braces_as_they_are() -> None:
    before = an_overview()
    now = _with(_again(before), 0, lines=(_line("{x} en {0}"),))
    assert told(changes_between(before, now), Words(Language.DUTCH))[0].text == "Nieuw (zorg): “{x} en {0}”"


def test_better_and_worse_are_told_in_the_same_words() -> None:
    before = an_overview([("Wonen", "living", 3, None)])
    for language in Language:
        up, down = (
            told(changes_between(before, _with(_again(before), 0, score=score)), Words(language))[0]
            for score in (5, 1)
        )
        assert (up.sign, down.sign) == (Sign.UP, Sign.DOWN)
        now = str(Words(language)("changes.score", score=5, words=Words(language)("page.wheel_score_5")))
        other = str(Words(language)("changes.score", score=1, words=Words(language)("page.wheel_score_1")))
        assert up.text.replace(now, other) == down.text
