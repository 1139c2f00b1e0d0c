"""All that can be set about one life domain: its words, icon or picture, colour, place."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.readings import TeamDomain
from desktop.views.boxes import words
from desktop.views.buttons import PushButton
from desktop.views.flow import FlowLayout
from desktop.views.settings.domain_looks import ColourNames, IconNames
from desktop.views.settings.domain_sign import colour_sign
from desktop.views.settings.domain_texts import DomainTexts
from desktop.views.settings.domain_values import Values, values_it_came_with
from desktop.views.settings.sign_choice import SignChoice
from desktop.views.theme import Theme

AskPicture = Callable[[str, QWidget], Path | None]
"""Asks for a picture's file, with a title, for a window; None where none was chosen."""


class DomainFields(QWidget):
    """`wanted` carries the values that are to be set; `picture_chosen` the file of a picture.

    `moved` carries -1 or 1, `removal_wanted` nothing.
    """

    wanted = Signal(object)
    picture_chosen = Signal(object)
    moved = Signal(int)
    removal_wanted = Signal()

    def __init__(self, theme: Theme, ask_picture: AskPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._ask_picture = theme, ask_picture
        self._icon_names, self._colour_names = IconNames(self), ColourNames(self)
        self._values: Values = {}
        self._came_with: Values | None = None
        self.texts = DomainTexts()
        self.texts.worded.connect(lambda key, text: self.wanted.emit({key: text}))
        self._icon_heading, self._colour_heading = words("section"), words("section")
        self.icons = SignChoice(theme, self._icon)
        self.icons.chosen.connect(lambda icon: self.wanted.emit({"icon": icon, "picture": ""}))
        self.picture_button = PushButton(theme, icon="folder")
        self.picture_button.clicked.connect(self._choose_picture)
        self.no_picture_button = PushButton(theme, "quiet", "x")
        self.no_picture_button.clicked.connect(lambda: self.wanted.emit({"picture": ""}))
        self.colours = SignChoice(theme, self._colour)
        self.colours.chosen.connect(lambda colour: self.wanted.emit({"colour": colour}))
        self.up_button = PushButton(theme, "quiet", "arrow_up")
        self.down_button = PushButton(theme, "quiet", "arrow_down")
        self.up_button.clicked.connect(lambda: self.moved.emit(-1))
        self.down_button.clicked.connect(lambda: self.moved.emit(1))
        self.as_it_came_button = PushButton(theme, "quiet", "undo")
        self.as_it_came_button.clicked.connect(lambda: self.wanted.emit(self._came_with))
        self.remove_button = PushButton(theme, "quiet", "trash")
        self.remove_button.clicked.connect(self.removal_wanted)
        self.kept = words("quiet")
        pictures, foot = FlowLayout(gap=8), FlowLayout(gap=8)
        for button in (self.picture_button, self.no_picture_button):
            pictures.addWidget(button)
        for button in (self.up_button, self.down_button, self.as_it_came_button, self.remove_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 10)
        column.setSpacing(8)
        column.addWidget(self.texts)
        column.addSpacing(4)
        column.addWidget(self._icon_heading)
        column.addWidget(self.icons)
        column.addLayout(pictures)
        column.addSpacing(4)
        column.addWidget(self._colour_heading)
        column.addWidget(self.colours)
        column.addWidget(self.kept)
        column.addLayout(foot)
        self.retranslate()

    def show_domain(self, domain: TeamDomain, values: Values, place: int, count: int) -> None:
        """Show it as it is set here; `place` is where it stands among `count`."""
        self._values = dict(values)
        self._came_with = values_it_came_with(domain.key)
        self.texts.show_values(values)
        self.no_picture_button.setVisible(bool(values["picture"]))
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place < count - 1)
        self.as_it_came_button.setVisible(self._came_with is not None and self._came_with != values)
        self.remove_button.setVisible(not domain.used)
        self.kept.setVisible(domain.used)
        self._show_signs()

    def tab_stops(self) -> Iterator[QWidget]:
        """What Tab goes through, in that order."""
        yield from self.texts.lines.values()
        yield from self.icons.buttons.values()
        yield from (self.picture_button, self.no_picture_button)
        yield from self.colours.buttons.values()
        yield from (self.up_button, self.down_button, self.as_it_came_button, self.remove_button)

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self.picture_button.setText(self.tr("A picture of our own…"))
        self.no_picture_button.setText(self.tr("Back to the icon"))
        self.up_button.setText(self.tr("Earlier on the wheel"))
        self.down_button.setText(self.tr("Later on the wheel"))
        self.as_it_came_button.setText(self.tr("As it came along"))
        self.remove_button.setText(self.tr("Remove"))
        self.kept.setText(self.tr("Overviews that were made before keep the name and the looks they had."))
        self._show_signs()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_signs(self) -> None:
        if not self._values:
            return
        icon, colour = self._values["icon"], self._values["colour"]
        pictured = bool(self._values["picture"])
        shown = self.tr("own picture") if pictured else self._icon_names.of(icon)
        self._icon_heading.setText(self.tr("Icon: {name}").format(name=shown))
        self._colour_heading.setText(self.tr("Colour: {name}").format(name=self._colour_names.of(colour)))
        icons = self._icon_names.all()
        # What stands there is among the choices, wherever it comes from.
        icons.setdefault(icon, self._icon_names.of(icon))
        colours = self._colour_names.all()
        colours.setdefault(colour, self._colour_names.of(colour))
        self.icons.show_choices(tuple(icons.items()), None if pictured else icon)
        self.colours.show_choices(tuple(colours.items()), colour)

    def _icon(self, name: str) -> QIcon:
        return self._theme.icon(name)

    def _colour(self, colour: str) -> QIcon:
        return colour_sign(colour, 26, self._theme.palette.ink)

    def _choose_picture(self) -> None:
        file = self._ask_picture(self.tr("A picture for this life domain"), self.window())
        if file is not None:
            self.picture_chosen.emit(file)
