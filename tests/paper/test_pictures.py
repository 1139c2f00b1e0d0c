"""The team's own pictures on paper: where they belong, and nothing where there is none."""

import pytest

from desktop.drawings.shapes import Drawing, Picture
from desktop.models.languages import Language
from desktop.paper.painter import paint
from desktop.paper.sheet import Sheet
from tests.drawings.pictures import NONE_AT_ALL, a_png
from tests.paper.reading_back import pages


def printed(*pictures: Picture) -> bytes:
    sheet = Sheet((200, 100), "proef", "proef", Language.DUTCH)
    paint(sheet, Drawing(200, 100, pictures))
    sheet.showPage()
    return sheet.finished()


def test_a_picture_is_on_the_page_once_however_often_it_is_drawn() -> None:
    picture = a_png()
    page = pages(printed(Picture(picture, (10, 10), 30), Picture(picture, (60, 10), 30)))[0]
    assert len(page.images) == 1
    contents = page.get_contents()
    assert contents is not None
    assert contents.get_data().count(b" Do") == 2


@pytest.mark.parametrize("data", NONE_AT_ALL)
def test_what_is_no_picture_is_left_out(data: str) -> None:
    page = pages(printed(Picture(data, (10, 10), 30)))[0]
    assert len(page.images) == 0
