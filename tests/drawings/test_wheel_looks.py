"""What is marked shows as a sign, never by colour alone; every look keeps its promises."""

from dataclasses import replace

import pytest

from desktop.drawings.colours import contrast
from desktop.drawings.shapes import Arc, Dash, Drawing, Icon, Label, Picture, Polygon, Sector
from desktop.drawings.tokens import DARK, LIGHT, PAPER, Palette
from desktop.drawings.wheel_look import WheelLook
from desktop.drawings.wheel_signs import AS_BEFORE, CARRIERS, FIRST, NOT_YET, TALK
from desktop.models.languages import Language
from desktop.models.readings import Wording
from tests.drawings.readings import NINE, an_id, an_overview
from tests.drawings.wheels import a_wheel, filled, linked, with_domain


def icons(drawing: Drawing) -> list[str]:
    return [shape.name for shape in drawing.shapes if isinstance(shape, Icon)]


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Label)]


def sectors(drawing: Drawing) -> list[Sector]:
    return [shape for shape in drawing.shapes if isinstance(shape, Sector)]


def grey(colour: str) -> bool:
    channels = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    return max(channels) - min(channels) <= 32


@pytest.mark.parametrize(
    ("field", "icon"),
    [("first", FIRST), ("talk", TALK), *CARRIERS.items()],
)
@pytest.mark.parametrize("wording", list(Wording))
def test_every_mark_has_a_sign_of_its_own_at_the_label(field: str, icon: str, wording: Wording) -> None:
    assert icon not in icons(a_wheel(wording=wording).drawing())
    wheel = a_wheel(with_domain(an_overview(), 2, **{field: True}), wording=wording)
    (sign,) = [s for s in wheel.drawing().shapes if isinstance(s, Icon) and s.name == icon]
    middle = (sign.at[0] + sign.size / 2, sign.at[1] + sign.size / 2)
    assert wheel.boxes[2].holds(middle)
    assert wheel.domain_at(middle) == an_id("row", 2)


def test_five_signs_are_five_shapes() -> None:
    assert len({FIRST, TALK, *CARRIERS.values()}) == 5


def test_taken_over_unchanged_is_paler_outlined_and_said() -> None:
    fresh = a_wheel(with_domain(an_overview(), 3, score=4, previous_score=4)).drawing()
    taken = a_wheel(with_domain(an_overview(), 3, score=4, previous_score=4, as_before=True)).drawing()
    assert "4 · zoals vorige keer" in texts(taken)
    assert "4 van 5 = gelijk" in texts(fresh)
    new = [one for one in sectors(taken) if one not in sectors(fresh)]
    old = [one for one in sectors(fresh) if one not in sectors(taken)]
    assert len(new) == len(old) == 4
    assert all(one.stroke for one in new)
    for pale, full in zip(new, old, strict=True):
        assert pale.fill is not None
        assert full.fill is not None
        assert contrast(pale.fill, LIGHT.surface) < contrast(full.fill, LIGHT.surface)


def test_a_score_on_trial_is_a_fresh_answer() -> None:
    wheel = a_wheel(with_domain(an_overview(), 3, score=4, previous_score=4, as_before=True))
    drawing = wheel.drawing(trial=(an_id("row", 3), 4))
    assert "4 van 5 = gelijk" in texts(drawing)
    assert not any("zoals" in text for text in texts(drawing))


@pytest.mark.parametrize("palette", [LIGHT, DARK, PAPER])
@pytest.mark.parametrize("look", [WheelLook(), WheelLook(grey=True), WheelLook(large=True)])
@pytest.mark.parametrize("language", list(Language))
def test_not_yet_talked_about_is_hatched_and_said_whatever_the_look(
    palette: Palette, look: WheelLook, language: Language
) -> None:
    drawing = a_wheel(palette=palette, look=look, language=language, width=1300, height=800).drawing()
    hatched = [one for one in sectors(drawing) if one.hatch]
    assert len(hatched) == 1
    assert hatched[0].hatch is not None
    assert hatched[0].fill is not None
    assert contrast(hatched[0].hatch, hatched[0].fill) >= 1.3
    said = {"nl": "nog niet besproken", "fr": "pas encore abordé", "en": "not yet talked about"}
    assert said[language.value] in texts(drawing)


def test_in_pictures_faces_stand_for_scores_and_hardly_any_words() -> None:
    wheel = a_wheel(with_domain(an_overview(), 3, as_before=True, previous_score=4), wording=Wording.PICTURES)
    drawing = wheel.drawing()
    shown = icons(drawing)
    assert {"face_3", "face_2", "face_4", "face_5", AS_BEFORE} <= set(shown)
    assert shown.count(NOT_YET) == 1
    assert len([one for one in sectors(drawing) if one.hatch]) == 1
    assert not any("van 5" in text or "was" in text for text in texts(drawing))
    names = [shape for shape in drawing.shapes if isinstance(shape, Label) and shape.bold]
    usual = [shape for shape in a_wheel().drawing().shapes if isinstance(shape, Label) and shape.bold]
    assert max(one.size for one in names) < max(one.size for one in usual)
    big = max(s.size for s in drawing.shapes if isinstance(s, Icon))
    assert big > 1.4 * max(s.size for s in a_wheel().drawing().shapes if isinstance(s, Icon))


def test_the_youths_screen_has_large_letters_and_says_what_each_ring_means() -> None:
    look = WheelLook(large=True, handles=True)
    drawing = a_wheel(width=1366, height=700, look=look).drawing(selected=an_id("row", 2))
    large = [shape for shape in drawing.shapes if isinstance(shape, Label) and "van 5" in shape.text]
    assert large
    assert all(shape.size >= 22 for shape in large)
    assert {"1", "2", "3", "4", "5"} <= set(texts(drawing))
    faces = a_wheel(width=1366, height=700, look=look, wording=Wording.PICTURES)
    shown = icons(faces.drawing(selected=an_id("row", 8)))
    assert {f"face_{score}" for score in range(1, 6)} <= set(shown)


@pytest.mark.parametrize("palette", [LIGHT, PAPER])
def test_grey_tells_nothing_by_colour(palette: Palette) -> None:
    reading = linked(filled(an_overview()), [(0, 4)], "omdat")
    wheel = a_wheel(reading, 1300, 900, palette=palette, look=WheelLook(grey=True, lines=True))
    drawing = wheel.drawing(selected=an_id("row", 1))
    for shape in drawing.shapes:
        colours = [getattr(shape, field, None) for field in ("fill", "colour", "hatch")]
        stroke = getattr(shape, "stroke", None)
        for colour in (*colours, stroke.colour if stroke else None):
            assert colour is None or grey(colour)
    scored = [one for one in sectors(drawing) if one.fill not in {None, palette.surface, palette.ground}]
    assert len(scored) == sum(score or 0 for _, _, score, _ in NINE)


def test_blank_has_nothing_filled_in_and_numbers_on_its_rings() -> None:
    reading = linked(filled(an_overview()), [(0, 4)])
    drawing = a_wheel(reading, look=WheelLook(blank=True, lines=True, handles=True)).drawing()
    said = texts(drawing)
    for score in range(1, 6):
        assert said.count(str(score)) == 9
    assert not any(word in text for text in said for word in ("van 5", "besproken", "2026", "factuur"))
    assert {one.fill for one in sectors(drawing)} == {LIGHT.surface}
    assert not any(one.hatch for one in sectors(drawing))
    assert not any(isinstance(s, Arc) and s.stroke.dash is Dash.DOTTED for s in drawing.shapes)
    assert not any(isinstance(s, Polygon) for s in drawing.shapes)
    assert FIRST not in icons(drawing)


def test_blank_in_pictures_has_faces_on_its_rings() -> None:
    drawing = a_wheel(look=WheelLook(blank=True), wording=Wording.PICTURES).drawing()
    assert [icons(drawing).count(f"face_{score}") for score in range(1, 6)] == [9] * 5


def test_the_teams_own_picture_stands_in_place_of_the_icon() -> None:
    wheel = a_wheel(with_domain(an_overview(), 0, picture="AAAA"))
    drawing = wheel.drawing()
    (picture,) = [shape for shape in drawing.shapes if isinstance(shape, Picture)]
    assert picture.data == "AAAA"
    assert "living" not in icons(drawing)
    assert wheel.boxes[0].holds((picture.at[0] + picture.size / 2, picture.at[1] + picture.size / 2))


def test_scores_between_two_moments_are_drawn_in_between() -> None:
    wheel = a_wheel(an_overview([("A", "", 4, None), *NINE[:5]]))
    view, rings = an_id("row", 0), wheel.rings
    for share in (0.4, 1.5, 3.7):
        start = rings.start(0)
        reach = max(
            one.outer
            for one in sectors(wheel.drawing(at={view: share}))
            if one.start == start and one.fill != LIGHT.surface
        )
        assert reach == pytest.approx(rings.hub + (rings.outer - rings.hub) * share / 5, abs=1)
    still = wheel.drawing()
    assert {id(s) for s in wheel.drawing(at={view: 4.0}).shapes} == {id(s) for s in still.shapes}


def test_a_wheel_knows_where_it_stood_and_stays_there() -> None:
    reading = an_overview()
    wheel = a_wheel(reading)
    other = a_wheel(replace(reading, id=an_id("other")))
    again = type(wheel)(reading, 840, 560, wheel._words, LIGHT, wheel._measure, former=other)
    assert again.boxes == wheel.boxes
    assert again.rings == wheel.rings
