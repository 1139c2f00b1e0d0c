"""Calls of tr() that would never be shown translated are found."""

from pathlib import Path

import pytest

from installer.translatable import untranslatable
from tests.installer.stand_ins import project_in


def _found(folder: Path, statement: str) -> list[str]:
    places = project_in(folder)
    (folder / "desktop" / "views" / "page.py").write_text(
        f"class Page:\n    def show(self, n):\n        {statement}\n"
    )
    return untranslatable(places)


@pytest.mark.parametrize(
    "statement",
    [
        'self.tr("Hello")',
        'self.tr("Hello " "there")',
        'self.tr("Hello {name}").format(name=n)',
        'self.tr("%n step(s)", "", n)',
        'lambda: self.tr("Hello", "to a youth")',
        'QCoreApplication.translate("Page", "Hello")',
        'QCoreApplication.translate("Page", "%n step(s)", "", n)',
        '"hello".translate(n)',
    ],
)
def test_what_is_translated(tmp_path: Path, statement: str) -> None:
    assert _found(tmp_path, statement) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ('self.tr(f"Hello {n}")', "one plain text"),
        ("self.tr(n)", "one plain text"),
        ('self.tr("Hello" + n)', "one plain text"),
        ("self.tr()", "one plain text"),
        ('self.page.tr("Hello")', "other than self"),
        ('page.tr("Hello")', "other than self"),
        ('tr("Hello")', "no context"),
        ('self.tr("%n step(s)")', "no number"),
        ('self.tr("%n step(s)", n=n)', "by position"),
        ('QCoreApplication.translate(n, "Hello")', "its context"),
        ('QCoreApplication.translate("Page", n)', "one plain text"),
    ],
)
def test_what_is_not_and_where(tmp_path: Path, statement: str, problem: str) -> None:
    found = _found(tmp_path, statement)
    assert found
    assert found[0].startswith("desktop/views/page.py:3: ")
    assert any(problem in line for line in found)
