"""What is set about a life domain, in words, for who is to choose between two versions of it."""

from PySide6.QtCore import QObject

from desktop.views.settings.domain_looks import ColourNames, IconNames
from desktop.views.settings.domain_values import Values
from desktop.views.speaking import LANGUAGE_NAMES


class DomainTold(QObject):
    """Says columns and what stands in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons, self._colours = IconNames(self), ColourNames(self)

    def columns(self, values: Values) -> str:
        """Say of what there are two versions."""
        own_names = {language.value: name for language, name in LANGUAGE_NAMES}
        said = []
        for key in values:
            what, _, language = key.partition("_")
            words = {
                "name": self.tr("Name"),
                "plain": self.tr("In plain words"),
                "icon": self.tr("Icon"),
                "colour": self.tr("Colour"),
                "picture": self.tr("Own picture"),
            }[what]
            said.append(f"{words} ({own_names[language]})" if language else words)
        return ", ".join(said)

    def values(self, values: Values) -> str:
        """Say one version of it."""
        said = []
        for key, value in values.items():
            if key == "icon":
                said.append(self._icons.of(value))
            elif key == "colour":
                said.append(self._colours.of(value))
            elif key == "picture":
                said.append(self.tr("own picture") if value else self.tr("no picture"))
            elif value:
                said.append(value)
        return ", ".join(said)
