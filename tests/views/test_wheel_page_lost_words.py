import random
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop.models.readings import LineKind
from desktop.operations.desk import Desk
from desktop.operations.opening import Keepers
from desktop.operations.overview_words import ChangeLine, ChangeLink, RemoveLine, Unlink
from desktop.operations.overviews import MarkDomain, SetNote, SetScore, StartOverview
from desktop.views.notebook import Notebook
from desktop.views.theme import Theme
from desktop.views.wheel.clashes import Clash, Lost
from desktop.views.wheel.page import WheelPage
from tests.conftest import PASSPHRASE
from tests.views.hands import type_in
from tests.views.wheels import FIRST, add_line, add_link, add_overview, add_youth, open_page, read, shown


@pytest.fixture
def yara(desk: Desk) -> UUID:
    youth = add_youth(desk)
    add_overview(desk, youth, FIRST, 1, 2, 3)
    views = [domain.id for domain in read(desk, youth).domains]
    for number in range(3):
        add_line(desk, views[0], LineKind.WORRY, f"zorg {number}")
    add_link(desk, views[0], views[1], "verband")
    return youth


@pytest.fixture
def colleague(tmp_path: Path) -> Desk:
    """The same notebook, opened once more."""
    return Keepers(tmp_path / "demo").open(tmp_path / "notebook", PASSPHRASE).desk


def interfere(colleague: Desk, yara: UUID, dice: random.Random) -> None:
    """Something that a colleague does meanwhile with the same domain."""
    reading = read(colleague, yara)
    domain = reading.domains[0]
    ways = [
        SetScore(view=domain.id, score=dice.randint(1, 5)),
        MarkDomain(view=domain.id, first=dice.random() < 0.5),
        SetNote(view=domain.id, note=f"van Joris {dice.random()}"),
    ]
    for line in domain.lines:
        ways += [ChangeLine(line=line.id, text=f"van Joris {dice.random()}"), RemoveLine(line=line.id)]
        ways.append(ChangeLine(line=line.id, line_kind=dice.choice(list(LineKind))))
    for link in reading.links:
        ways += [ChangeLink(link=link.id, text=f"van Joris {dice.random()}"), Unlink(link=link.id)]
    colleague.do(dice.choice(ways))


def everywhere(desk: Desk, yara: UUID, given_back: list[Clash | Lost]) -> list[str]:
    """All words that stand in the notebook, or were given back."""
    kept = read(desk, yara)
    domain = kept.domains[0]
    texts = [domain.note, *(line.text for line in domain.lines), *(link.text for link in kept.links)]
    return texts + [clash.words if isinstance(clash, Lost) else str(clash.mine) for clash in given_back]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_a_colleague_does_meanwhile_no_typed_word_is_lost(
    qtbot: QtBot, desk: Desk, notebook: Notebook, theme: Theme, yara: UUID, colleague: Desk, seed: int
) -> None:
    page: WheelPage = open_page(qtbot, notebook, theme)
    given_back: list[Clash | Lost] = []
    page.overview.clashed.connect(given_back.append)
    page.show_youth(yara)
    dice = random.Random(seed)
    for number in range(8):
        word = f"woord{number}x"
        rows = page.panel.links.rows
        fields = [
            page.panel.note,
            page.panel.lines.add_line,
            *(card.words for card in page.panel.lines.cards),
        ]
        fields += [row.words for row in rows]
        type_in(dice.choice(fields), word)
        for _ in range(dice.randint(0, 2)):
            interfere(colleague, yara, dice)
        if dice.random() < 0.5:
            page.overview.ask()
        if dice.random() < 0.3:
            page.choosing.choose(shown(page).domains[1].id)
            page.choosing.choose(shown(page).domains[0].id)
        page.flush()
        # Later a colleague may change it again, having seen it.
        assert any(word in text for text in everywhere(desk, yara, given_back)), word
    colleague.close()


@pytest.mark.parametrize("place", ["note", "line", "link"])
def test_what_is_being_typed_when_a_colleague_begins_an_overview_stays_where_it_was_typed(
    qtbot: QtBot, notebook: Notebook, theme: Theme, yara: UUID, colleague: Desk, place: str
) -> None:
    page: WheelPage = open_page(qtbot, notebook, theme)
    given_back: list[Clash | Lost] = []
    page.overview.clashed.connect(given_back.append)
    page.show_youth(yara)
    before = shown(page).id
    fields = {
        "note": page.panel.note,
        "line": page.panel.lines.cards[0].words,
        "link": page.panel.links.rows[0].words,
    }
    type_in(fields[place], "woord")
    colleague.do(StartOverview(youth=yara))
    notebook.changed.emit(None)
    assert shown(page).id != before
    kept = read(colleague, yara, before)
    domain = kept.domains[0]
    texts = [domain.note, *(line.text for line in domain.lines), *(link.text for link in kept.links)]
    assert any("woord" in text for text in texts)
    # Nobody took anything away, so nobody is told so.
    assert given_back == []
    colleague.close()
