"""The words of a clash about the wheel and the team's life domains: said as people say them."""

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication

from desktop.models.languages import Language, Texts
from desktop.models.readings import FilledBy, LineKind, WayBack, Wording
from desktop.models.sharing import ClashField, ClashRow, Plain
from desktop.views.clashes.column_words import ColumnWords
from desktop.views.clashes.parts import Part, Side, parts_of
from desktop.views.clashes.value_words import NOTHING, ValueWords

HASH = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2g"
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"


@pytest.fixture
def words(qapp: QApplication) -> ValueWords:
    return ValueWords(Language.ENGLISH)


def parts(table: str, *fields: ClashField, gone: bool = False, about: str = "") -> list[Part]:
    return list(parts_of(ClashRow(table, uuid4(), Texts(about), gone, False, fields)))


def said(words: ValueWords, table: str, column: str, value: Plain) -> str:
    (part,) = parts(table, ClashField(column, None, value, None, False))
    return words.of(part, Side.MINE)


@pytest.mark.parametrize(
    ("table", "column", "value", "wanted"),
    [
        ("domain_view", "first", True, "yes"),
        ("domain_view", "talk", False, "no"),
        ("domain_view", "filled_in_by", FilledBy.YOUTH.value, "by the young person"),
        ("domain_view", "filled_in_by", "", NOTHING),
        ("domain_view", "filled_in_by", "by_a_later_program", NOTHING),
        ("domain_view", "as_before", False, "looked at again"),
        ("domain_line", "kind", LineKind.WORRY.value, "worry"),
        ("domain_line", "kind", "a_kind_of_2031", NOTHING),
        ("domain_line", "let_go_on", None, "comes up again after a while"),
        ("domain_line", "let_go_on", "2025-03-05", "let go on 5 March 2025"),
        ("photo", "overview_id", None, "no overview"),
        ("photo", "overview_id", "60992b34-22a5-49aa-ad54-be70aeda266b", "an overview"),
        ("life_domain", "icon", "living", "house"),
        ("life_domain", "icon", "icon_of_2031", "another icon"),
        ("life_domain", "colour", "#332288", "indigo"),
        ("life_domain", "colour", "#010203", "#010203"),
        ("life_domain", "active", False, "no"),
        ("notebook", "way_back", WayBack.CODE.value, "asks for the short code"),
        ("notebook", "way_back", "a_way_of_2031", NOTHING),
        ("youth", "wording", Wording.PICTURES.value, "hardly any words"),
        ("youth", "wording", "a_wording_of_2031", NOTHING),
    ],
)
def test_a_value_is_said_in_words(
    words: ValueWords, table: str, column: str, value: Plain, wanted: str
) -> None:
    assert said(words, table, column, value) == wanted


@pytest.mark.parametrize("value", [HASH, ""], ids=["a code", "none"])
def test_what_is_kept_of_a_code_is_never_shown(words: ValueWords, value: str) -> None:
    (part,) = parts("worker", ClashField("code", HASH, value, HASH, False))
    shown = (words.before(part), *(words.of(part, side) for side in (Side.MINE, Side.THEIRS)))
    assert "argon2" not in "".join(shown)
    assert shown[1] == ("a short code" if value else "no short code")
    whole = parts("worker", ClashField("name", "Joris", None, "Joris", True), part.fields[0], gone=True)
    assert "argon2" not in words.of(whole[0], Side.THEIRS)


def test_a_picture_is_not_shown_as_letters(words: ValueWords) -> None:
    assert said(words, "life_domain", "picture", PICTURE) == "a picture of the team's own"
    assert said(words, "life_domain", "picture", "") == "none: the icon"


def test_a_score_is_chosen_with_who_gave_it(words: ValueWords) -> None:
    first, second = parts(
        "domain_view",
        ClashField("score", None, 2, 4, False),
        ClashField("note", "", "x", "y", True),
        ClashField("filled_in_by", "", FilledBy.YOUTH.value, FilledBy.COMPANION.value, False),
    )
    assert [field.column for field in first.fields] == ["score", "filled_in_by"]
    assert words.of(first, Side.MINE) == "2, hard, by the young person"
    assert words.of(first, Side.THEIRS) == "4, good, by the companion"
    assert second.fields[0].column == "note"


def test_a_line_is_chosen_with_since_when_it_is_of_its_kind(words: ValueWords) -> None:
    (part,) = parts(
        "domain_line",
        ClashField("kind", "wish", "parked", "worry", False),
        ClashField("since", "2025-01-01", "2025-03-05", "2025-03-06", False),
    )
    assert words.of(part, Side.MINE) == "parked, 5 March 2025"


def test_of_a_whole_domain_only_what_there_is_to_say(words: ValueWords) -> None:
    (part,) = parts(
        "domain_view",
        ClashField("position", 3, None, 3, False),
        ClashField("score", 2, None, 2, False),
        ClashField("note", "De huur", None, "De huur", True),
        ClashField("first", True, None, True, False),
        ClashField("talk", False, None, False, False),
        ClashField("filled_in_by", "together", None, "together", False),
        ClashField("as_before", False, None, False, False),
        gone=True,
    )
    assert words.of(part, Side.THEIRS) == "2, hard, De huur, this first, together"
    assert words.of(part, Side.MINE) == "taken away"


def test_of_a_whole_domain_of_the_team_no_places_and_no_picture(words: ValueWords) -> None:
    (part,) = parts(
        "life_domain",
        ClashField("key", "own_1", None, "own_1", False),
        ClashField("position", 3, None, 3, False),
        ClashField("active", True, None, True, False),
        ClashField("icon", "star", None, "star", False),
        ClashField("colour", "#117733", None, "#117733", False),
        ClashField("picture", "", None, "", False),
        ClashField("name_nl", "Natuur", None, "Natuur", False),
        gone=True,
    )
    assert words.of(part, Side.THEIRS) == "on the wheel, star, green, Natuur"


def test_a_place_on_the_wheel_is_not_said_as_a_number(words: ValueWords) -> None:
    (part,) = parts("life_domain", ClashField("position", 3, 4, 5, False))
    assert words.before(part) == "where it stood"
    assert words.of(part, Side.MINE) == "where you put it"
    assert words.of(part, Side.THEIRS) == "where somebody else put it"


def test_a_photo_without_words_is_named_by_its_day(words: ValueWords) -> None:
    assert words.about(ClashRow("photo", uuid4(), Texts("2025-03-05"), False, False, ())) == "5 March 2025"
    assert words.about(ClashRow("photo", uuid4(), Texts("een blad"), False, False, ())) == "een blad"


def test_each_language_of_a_name_has_its_column(qapp: QApplication) -> None:
    columns = ColumnWords()
    names = {columns.of("life_domain", f"name_{language}") for language in Language}
    assert len(names) == 3
    assert columns.thing("domain_link") == "a link between life domains"
