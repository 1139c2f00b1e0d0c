"""How blocks flow through columns: what belongs together stays together, and nothing is lost."""

from reportlab.platypus import Flowable

from desktop.models.languages import Language
from desktop.paper.flow import Column, flow
from desktop.paper.sheet import Sheet
from tests.paper.reading_back import pages


class Block(Flowable):  # type: ignore[misc]
    """Something of a height that notes where it was drawn."""

    def __init__(self, name: str, height: float, drawn: list[str], *, keeps: bool = False) -> None:
        super().__init__()
        self.name, self.height, self._drawn = name, height, drawn
        self.keepWithNext = keeps

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, self.height

    def drawOn(self, sheet: Sheet, left: float, y: float, *_more: object) -> None:
        self._drawn.append(f"{self.name}@{round(left)}")


def test_what_belongs_to_what_follows_goes_with_it() -> None:
    drawn: list[str] = []
    sheet = Sheet((300, 200), "", "", Language.DUTCH)
    columns = (Column(0, 100, 100, 100), Column(100, 100, 100, 100), Column(200, 100, 100, 100))
    story = [
        Block("words", 50, drawn),
        Block("title", 20, drawn, keeps=True),
        Block("caption", 20, drawn, keeps=True),
        Block("more", 30, drawn),
        Block("end", 30, drawn, keeps=True),
    ]
    flow(sheet, story, lambda _page: columns)

    assert drawn == ["words@0", "title@100", "caption@100", "more@100", "end@200"]
    assert len(pages(sheet.finished())) == 1


def test_columns_of_the_last_page_are_equally_high() -> None:
    drawn: list[str] = []
    sheet = Sheet((300, 300), "", "", Language.DUTCH)
    columns = (Column(0, 300, 100, 300), Column(100, 300, 100, 300))
    flow(sheet, [Block(str(number), 20, drawn) for number in range(8)], lambda _page: columns)

    assert [name.partition("@")[2] for name in drawn] == ["0"] * 4 + ["100"] * 4


def test_what_is_too_high_for_any_page_is_made_smaller_and_never_waits_for_ever() -> None:
    drawn: list[str] = []
    sheet = Sheet((300, 300), "", "", Language.DUTCH)
    first, later = (Column(0, 50, 100, 50),), (Column(0, 300, 100, 200),)
    story = [Block("large", 150, drawn), Block("larger", 900, drawn), Block("small", 20, drawn)]
    flow(sheet, story, lambda page: later if page else first)

    assert [name.partition("@")[0] for name in drawn] == ["large", "larger", "small"]
    assert len(pages(sheet.finished())) == 4
