"""What erasing reaches and what it does not, in words under each other."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.models.sharing import DeviceReading, ErasingReading
from desktop.views.boxes import words
from desktop.views.standing.words import StandingWords


class Reach(QWidget):
    """Lists the PCs that have not looked since, and the copies that are beyond reach."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ReachWords(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_reading(self, reading: ErasingReading, *, erased: bool) -> None:
        """Show what goes later and what stays; `erased`: it has been done."""
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.deleteLater()
        if reading.not_seen:
            self._section(
                self._words.pcs(erased=erased), [self._words.pc(device) for device in reading.not_seen]
            )
        self._section(self._words.beyond(), self._words.copies(reading.copies))

    def _section(self, heading: str, lines: list[str]) -> None:
        head = words("muted")
        head.setText(heading)
        self._column.addSpacing(6)
        self._column.addWidget(head)
        for line in lines:
            self._column.addWidget(_point(line))


def _point(words_of_it: str) -> QWidget:
    """A line of a list, of which all lines stand under each other."""
    sign, label, point = QLabel("–"), words(), QWidget()
    label.setText(words_of_it)
    line = QHBoxLayout(point)
    line.setContentsMargins(8, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label, 1)
    return point


class ReachWords(QObject):
    """Sentences on what is reached, in the language of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = StandingWords(self)

    def pcs(self, *, erased: bool) -> str:
        """Say what the list of PCs is."""
        if erased:
            return self.tr("From these PCs it goes as soon as they come back to the shared folder:")
        return self.tr(
            "These PCs are not at work now. From them it goes as soon as they come back to the shared folder:"
        )

    def pc(self, device: DeviceReading) -> str:
        """Say whose PC it is."""
        seen = self._times.time(device.seen_at)
        if not device.worker:
            return self.tr("a PC, last seen {time}").format(time=seen)
        return self.tr("the PC of {name}, last seen {time}").format(name=device.worker, time=seen)

    def beyond(self) -> str:
        """Say what the list of copies is."""
        return self.tr("This program cannot reach:")

    def copies(self, folders: tuple[str, ...]) -> list[str]:
        """List what stays where it is."""
        return [
            *(
                self.tr("the backups in {folder}: take them away by hand").format(folder=broken(folder))
                for folder in folders
            ),
            self.tr("sheets that were printed, and files that somebody saved or sent"),
            self.tr("copies that your organisation makes of this PC or of the network drive"),
        ]


def broken(path: str) -> str:
    """A path that may break at each folder."""
    return path.replace("\\", "\\\u200b").replace("/", "/\u200b")
