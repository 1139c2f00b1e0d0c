"""What was done while away and does not fit: both versions side by side, chosen or put together, never lost."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from desktop.models.errors import TextTooLong
from desktop.models.languages import Language, Texts
from desktop.models.readings import AnswerState, DomainChoice, NotebookReading, WorkerReading
from desktop.models.sharing import ChosenField, ClashField, ClashReading, ClashRow, Plain
from desktop.operations.desk import Desk
from desktop.operations.opened import Created
from desktop.operations.overviews import RemoveOverview, SetNote, StartOverview
from desktop.operations.questions.overviews import ReadOverview
from desktop.operations.questions.people import ReadYouth
from desktop.operations.questions.step_plans import ReadPlans
from desktop.operations.step_plans import AddStep, ChangeStep, MakePlan, RemoveStep
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.store.images import MODELS
from desktop.views.clashes.card import ClashCard
from desktop.views.clashes.column_words import ColumnWords
from desktop.views.clashes.page import ClashesPage
from desktop.views.clashes.parts import Part, Side, parts_of
from desktop.views.clashes.value_words import NOTHING, ValueWords
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from tests.operations.all_rows import content
from tests.operations.copies import Copies
from tests.operations.samples import samples
from tests.operations.world import populate
from tests.views.hands import click, press
from tests.views.two_pcs import TwoPcs

LONG = "Zij belde zelf naar de operator en kreeg een plan van zes maanden. " * 60


@pytest.fixture
def desk(team: TwoPcs) -> Desk:
    return team.here


@pytest.fixture
def yara(team: TwoPcs) -> UUID:
    youth = AddYouth(name="Yara")
    team.here.do(youth)
    team.here.do(StartOverview(youth=youth.id))
    team.here.sync()
    return youth.id


@pytest.fixture
def page(qtbot: QtBot, team: TwoPcs, notebook: Notebook, theme: Theme) -> ClashesPage:
    made = ClashesPage(notebook, theme, Language.DUTCH)
    qtbot.addWidget(made)
    made.resize(1158, 768)
    return made


def show(page: ClashesPage, qtbot: QtBot) -> list[ClashCard]:
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_clashes()
    return list(page.cards.values())


def first_view(desk: Desk, youth: UUID) -> tuple[UUID, UUID]:
    """The first domain of the latest overview, and its version."""
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    return reading.domains[0].id, reading.domains[0].version


def note_of(desk: Desk, youth: UUID) -> str:
    reading = desk.ask(ReadOverview(youth=youth))
    assert reading
    return reading.domains[0].note


@pytest.fixture
def two_notes(team: TwoPcs, yara: UUID) -> ClashReading:
    view, version = first_view(team.here, yara)
    return team.clash(
        SetNote(view=view, note="van Sara", seen_version=version), SetNote(view=view, note="van Joris")
    )


# Choosing


def test_both_versions_stand_side_by_side_with_what_was_before(
    page: ClashesPage, qtbot: QtBot, two_notes: ClashReading
) -> None:
    (card,) = show(page, qtbot)
    assert "Yara" in card.title.text()
    (part,) = card.parts
    assert part.boxes[Side.MINE].words.toPlainText() == "van Sara"
    assert part.boxes[Side.THEIRS].words.toPlainText() == "van Joris"
    mine, theirs = (part.boxes[side].geometry() for side in (Side.MINE, Side.THEIRS))
    assert mine.top() == theirs.top()
    assert not mine.intersects(theirs)
    assert part.side is None
    assert not card.keep_button.isEnabled()
    assert card.hint.isVisible()


def test_mine_is_kept_and_the_clash_is_over(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, two_notes: ClashReading
) -> None:
    (card,) = show(page, qtbot)
    click(card.parts[0].boxes[Side.MINE].radio)
    click(card.keep_button)
    assert note_of(team.here, yara) == "van Sara"
    assert not team.here.clashes()
    assert not page.cards
    assert page.nothing.isVisible()
    assert page.back_button.hasFocus()


def test_theirs_is_left_as_it_stands(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, two_notes: ClashReading
) -> None:
    (card,) = show(page, qtbot)
    click(card.parts[0].boxes[Side.THEIRS])
    click(card.keep_button)
    assert note_of(team.here, yara) == "van Joris"
    assert not team.here.clashes()


def test_both_are_put_together_in_words_that_can_be_changed(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, two_notes: ClashReading, notebook: Notebook
) -> None:
    (card,) = show(page, qtbot)
    part = card.parts[0]
    assert not part.combined.isVisible()
    click(part.both)
    assert part.combined.toPlainText() == "van Joris\nvan Sara"
    part.combined.selectAll()
    part.combined.insertPlainText("van ons beiden")
    click(card.keep_button)
    assert note_of(team.here, yara) == "van ons beiden"
    notebook.history.undo()
    assert note_of(team.here, yara) == "van Joris"


def test_all_of_it_goes_by_keys(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, two_notes: ClashReading
) -> None:
    (card,) = show(page, qtbot)
    theirs = card.parts[0].boxes[Side.THEIRS].radio
    assert theirs.hasFocus()
    press(theirs, Qt.Key.Key_Space)
    assert theirs.isChecked()
    press(theirs, Qt.Key.Key_Right)
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    assert card.parts[0].side is Side.MINE
    card.keep_button.setFocus()
    press(card.keep_button, Qt.Key.Key_Space)
    assert note_of(team.here, yara) == "van Sara"


def test_who_does_not_see_hears_whose_version_says_what(
    page: ClashesPage, qtbot: QtBot, two_notes: ClashReading
) -> None:
    (card,) = show(page, qtbot)
    for side, words in ((Side.MINE, "van Sara"), (Side.THEIRS, "van Joris")):
        radio = card.parts[0].boxes[side].radio
        assert words in radio.accessibleName()
        assert radio.text() in radio.accessibleName()
        assert radio.accessibleDescription()
    assert card.accessibleName()
    assert card.parts[0].combined.accessibleName()


def test_escape_leads_back(page: ClashesPage, qtbot: QtBot, two_notes: ClashReading) -> None:
    show(page, qtbot)
    with qtbot.waitSignal(page.left):
        press(page.back_button, Qt.Key.Key_Escape)


def test_what_i_have_chosen_stays_when_something_else_changes(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, two_notes: ClashReading, notebook: Notebook
) -> None:
    (card,) = show(page, qtbot)
    click(card.parts[0].both)
    card.parts[0].combined.setPlainText("van ons beiden")
    team.joris_does(AddYouth(name="Bo"))
    notebook.look_around()
    assert list(page.cards.values()) == [card]
    assert card.parts[0].words == "van ons beiden"
    view, _version = first_view(team.here, yara)
    team.joris_does(SetNote(view=view, note="nog eens van Joris"))
    notebook.look_around()
    assert card.parts[0].boxes[Side.THEIRS].words.toPlainText() == "nog eens van Joris"
    assert card.parts[0].side is Side.BOTH
    assert card.parts[0].words == "van ons beiden"


def test_a_side_is_not_chosen_any_more_once_it_says_something_else(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, two_notes: ClashReading, notebook: Notebook
) -> None:
    (card,) = show(page, qtbot)
    click(card.parts[0].boxes[Side.THEIRS].radio)
    view, _version = first_view(team.here, yara)
    team.joris_does(SetNote(view=view, note="nog eens van Joris"))
    notebook.look_around()
    assert card.parts[0].side is None
    assert not card.keep_button.isEnabled()


def test_what_cannot_be_kept_says_why_and_stays(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, two_notes: ClashReading
) -> None:
    (card,) = show(page, qtbot)
    click(card.parts[0].both)
    card.parts[0].combined.setPlainText("x" * 5001)
    click(card.keep_button)
    assert card.error.text() == TextTooLong(limit=5000).sentence(Language.DUTCH)
    assert card.parts[0].words == "x" * 5001
    assert card.keep_button.isEnabled()
    assert len(team.here.clashes()) == 1


def test_a_clash_settled_in_another_window_goes(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, two_notes: ClashReading
) -> None:
    (card,) = show(page, qtbot)
    click(card.parts[0].boxes[Side.MINE].radio)
    team.here.settle(two_notes.id, ())
    click(card.keep_button)
    assert not page.cards


# Rows that one of both took away


@pytest.fixture
def step(team: TwoPcs, yara: UUID) -> UUID:
    plan = uuid4()
    team.here.do(MakePlan(id=plan, youth=yara, wish="een kamer"))
    step = team.here.do(AddStep(plan=plan, text="bellen")).result
    team.here.sync()
    assert step
    return step


def step_texts(desk: Desk, youth: UUID) -> list[str]:
    return [step.text for step in desk.ask(ReadPlans(youth=youth))[0].steps]


def version_of_step(desk: Desk, youth: UUID) -> UUID:
    return desk.ask(ReadPlans(youth=youth))[0].steps[0].version


@pytest.mark.parametrize(("side", "left"), [(Side.MINE, ["mailen"]), (Side.THEIRS, [])])
def test_what_somebody_took_away_and_i_changed_comes_back_or_stays_away(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, step: UUID, side: Side, left: list[str]
) -> None:
    seen = version_of_step(team.here, yara)
    team.clash(ChangeStep(step=step, text="mailen", seen_version=seen), RemoveStep(step=step))
    (card,) = show(page, qtbot)
    (part,) = card.parts
    assert part.part.whole
    assert part.boxes[Side.MINE].words.toPlainText() == "mailen"
    assert not part.both.isVisible()
    click(part.boxes[side].radio)
    click(card.keep_button)
    assert step_texts(team.here, yara) == left
    assert not page.cards


@pytest.mark.parametrize(("side", "left"), [(Side.MINE, []), (Side.THEIRS, ["mailen"])])
def test_what_i_took_away_and_somebody_changed_goes_or_stays(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID, step: UUID, side: Side, left: list[str]
) -> None:
    seen = version_of_step(team.here, yara)
    team.clash(RemoveStep(step=step, seen_version=seen), ChangeStep(step=step, text="mailen"))
    (card,) = show(page, qtbot)
    (part,) = card.parts
    assert "mailen" in part.boxes[Side.THEIRS].words.toPlainText()
    click(part.boxes[side].radio)
    click(card.keep_button)
    assert step_texts(team.here, yara) == left


def test_an_overview_that_i_took_away_and_a_colleague_scored_is_told_in_words(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID
) -> None:
    reading = team.here.ask(ReadOverview(youth=yara))
    assert reading
    team.clash(
        SetNote(view=reading.domains[0].id, note="mijn woorden", seen_version=reading.domains[0].version),
        RemoveOverview(overview=reading.id),
    )
    (card,) = show(page, qtbot)
    words = [label.text() for label in card.findChildren(QLabel)]
    assert not any(str(reading.id) in text for text in words)
    assert card.parts[0].boxes[Side.MINE].words.toPlainText() == "mijn woorden"


def test_several_things_in_one_clash_are_chosen_one_by_one_or_all_at_once(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID
) -> None:
    youth = team.here.ask(ReadYouth(youth=yara))
    team.clash(
        ChangeYouth(
            youth=yara,
            name="Yara S.",
            companion=youth.companion_id,
            method="missing_link",
            seen_version=youth.version,
        ),
        ChangeYouth(youth=yara, name="Yara J.", method="bridges_to_18"),
    )
    (card,) = show(page, qtbot)
    assert len(card.parts) == 2
    assert card.all_buttons[Side.MINE].isVisible()
    click(card.all_buttons[Side.MINE])
    assert card.keep_button.isEnabled()
    name = next(part for part in card.parts if part.part.fields[0].column == "name")
    click(name.boxes[Side.THEIRS].radio)
    click(card.keep_button)
    now = team.here.ask(ReadYouth(youth=yara))
    assert (now.name, now.method) == ("Yara J.", "missing_link")


def test_ids_are_shown_as_the_names_they_stand_for(
    page: ClashesPage, qtbot: QtBot, team: TwoPcs, yara: UUID
) -> None:
    youth = team.here.ask(ReadYouth(youth=yara))
    team.clash(
        ChangeYouth(youth=yara, companion=team.sara.worker_id, seen_version=youth.version),
        ChangeYouth(youth=yara, companion=team.joris.worker_id),
    )
    (card,) = show(page, qtbot)
    assert card.parts[0].boxes[Side.MINE].words.toPlainText() == "Sara"
    assert card.parts[0].boxes[Side.THEIRS].words.toPlainText() == "Joris"


# Room


def a_clash(*fields: ClashField, table: str = "domain_view", gone: bool = False) -> ClashReading:
    row = ClashRow(table, uuid4(), Texts("Geld en papieren"), False, gone, fields)
    return ClashReading(uuid4(), "SetNote", datetime.now(UTC), uuid4(), "Yara", (row,))


def a_card(qtbot: QtBot, theme: Theme, clash: ClashReading, width: int) -> ClashCard:
    card = ClashCard(clash, ValueWords(Language.DUTCH), theme, Language.DUTCH)
    qtbot.addWidget(card)
    card.resize(width, 700)
    card.show()
    qtbot.waitExposed(card)
    return card


def test_long_texts_scroll_within_their_box_and_short_ones_need_no_focus(qtbot: QtBot, theme: Theme) -> None:
    card = a_card(qtbot, theme, a_clash(ClashField("note", "kort", LONG, LONG[::-1], True)), 1000)
    (part,) = card.parts
    qtbot.waitUntil(lambda: part.boxes[Side.MINE].words.verticalScrollBar().maximum() > 0)
    for side in (Side.MINE, Side.THEIRS):
        text = part.boxes[side].words
        assert text.height() < 200
        assert text.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert part.before.words.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_where_it_is_narrow_the_versions_stand_under_each_other(qtbot: QtBot, theme: Theme) -> None:
    card = a_card(qtbot, theme, a_clash(ClashField("note", "was", "mijn", "hun", True)), 560)
    (part,) = card.parts
    qtbot.waitUntil(
        lambda: part.boxes[Side.MINE].geometry().top() >= part.boxes[Side.THEIRS].geometry().bottom()
    )
    assert part.boxes[Side.MINE].geometry().left() == part.boxes[Side.THEIRS].geometry().left()


def test_everything_follows_the_language_and_what_is_chosen_stays(qtbot: QtBot, theme: Theme) -> None:
    card = a_card(qtbot, theme, a_clash(ClashField("score", None, 2, 4, False)), 1000)
    card.parts[0].choose(Side.MINE)
    card.set_language(Language.FRENCH)
    assert card.parts[0].side is Side.MINE
    assert card.keep_button.isEnabled()


# What is chosen as one


def part_of(*fields: ClashField, table: str) -> list[Part]:
    return list(parts_of(ClashRow(table, uuid4(), Texts("x"), False, False, fields)))


def test_an_answer_and_its_number_are_one_thing(qapp: QApplication) -> None:
    (part,) = part_of(
        ClashField("state", "given", "skipped", "given", False),
        ClashField("value", 3, None, 7, False),
        table="answer",
    )
    words = ValueWords(Language.DUTCH)
    assert words.of(part, Side.THEIRS) == "7"
    assert words.of(part, Side.MINE) not in {"", NOTHING, "skipped" * 2}
    assert words.before(part) == "3"
    assert {(field.column, field.value) for field in part.chosen(Side.MINE, "")} == {
        ("state", "skipped"),
        ("value", None),
    }
    assert part.chosen(Side.THEIRS, "") == ()


def test_only_two_texts_can_be_put_together() -> None:
    (note,) = part_of(ClashField("note", None, "mijn", "hun", True), table="domain_view")
    assert note.combined == "hun\nmijn"
    (chosen,) = note.chosen(Side.BOTH, "samen")
    assert chosen == ChosenField("domain_view", note.row.id, "note", "samen")
    for fields in (
        (ClashField("note", None, "", "hun", True),),
        (ClashField("score", None, 1, 2, False),),
    ):
        (part,) = part_of(*fields, table="domain_view")
        assert part.combined is None


def test_of_an_answer_every_state_has_words(qapp: QApplication) -> None:
    words = ValueWords(Language.DUTCH)
    said = set()
    for state in AnswerState:
        (part,) = part_of(ClashField("state", None, state.value, "given", False), table="answer")
        said.add(words.of(part, Side.MINE))
    assert len(said) == len(AnswerState)


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("youth", "birth_date", "2009-03-04"),
        ("youth", "language", "fr"),
        ("youth", "method", "missing_link"),
        ("youth", "closed_on", None),
        ("youth", "closed_on", "2026-03-04"),
        ("worker", "left_on", None),
        ("worker", "left_on", "2026-03-04"),
        ("notebook", "keep_years", None),
        ("notebook", "keep_years", 5),
        ("step", "done_on", None),
        ("step", "done_on", "2026-03-04"),
        ("step", "place", 1.5),
        ("domain_view", "score", None),
        ("domain_view", "score", 3),
        ("step_plan", "domain_id", "60992b34-22a5-49aa-ad54-be70aeda266b"),
    ],
)
def test_no_value_is_shown_as_it_lies_in_the_notebook(
    qapp: QApplication, table: str, column: str, value: Plain
) -> None:
    (part,) = part_of(ClashField(column, None, value, "x", False), table=table)
    said = ValueWords(Language.DUTCH).of(part, Side.MINE)
    assert said
    assert said != str(value)


def test_a_name_is_said_in_the_language_of_the_worker(qapp: QApplication) -> None:
    words = ValueWords(Language.FRENCH)
    domain, worker = uuid4(), uuid4()
    words.know(
        NotebookReading(uuid4(), uuid4(), "Team", worker, (WorkerReading(worker, uuid4(), "Sara", "", ""),)),
        (DomainChoice(domain, "money", Texts("Geld", "Argent", "Money"), "money", "#332288"),),
    )
    (part,) = part_of(ClashField("domain_id", None, str(domain), None, False), table="step_plan")
    assert words.of(part, Side.MINE) == "Argent"
    (part,) = part_of(ClashField("companion_id", None, str(worker), None, False), table="youth")
    assert words.of(part, Side.MINE) == "Sara"


def test_every_column_that_a_worker_can_change_has_words(
    qapp: QApplication, created: Created, tmp_path: Path
) -> None:
    world = populate(created.opened.desk)
    created.opened.desk.close()
    copies = Copies.of(created.opened)
    words = ColumnWords().all()
    for name, operation in samples(world).items():
        desk = copies.copy(tmp_path / name)
        before = content(desk)
        desk.do(operation)
        after = content(desk)
        desk.close()
        for table, rows in after.items():
            for row, image in rows.items():
                for column in changed(before[table].get(row), image):
                    assert (table, column) in words, f"{name} changes {table}.{column}"


def changed(before: Mapping[str, Plain] | None, after: Mapping[str, Plain]) -> set[str]:
    """The columns in which two versions of one row differ."""
    if before is None:
        return set()
    return {column for column in after if after[column] != before[column]} - {"version"}


def test_all_words_are_about_columns_that_there_are(qapp: QApplication) -> None:
    words = ColumnWords()
    for table, column in words.all():
        assert column in MODELS[table].__table__.columns
    tables = {table for table, _column in words.all()}
    assert tables == set(words.things())
    assert words.of("x", "y")
    assert words.thing("x")
