"""The words for what the check of a folder found."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from PySide6.QtCore import QObject

from desktop.models.sharing import FolderReport
from desktop.views.standing.notices import NoticeWords

_FAST, _SLOW = 60.0, 400.0
"""Milliseconds that making one file may take: below the one nobody notices, above the other everybody does."""
_MEGA, _GIGA = 1_000_000, 1_000_000_000
_LITTLE = 2 * _GIGA
"""Bytes below which a folder may be full before long."""


class Weight(Enum):
    """What a finding means for sharing."""

    GOOD = "good"
    MIND = "mind"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found about a folder, in words."""

    weight: Weight
    sentence: str


def can_share(report: FolderReport) -> bool:
    """Whether a notebook can be shared in that folder."""
    return report.writable and report.suits and not report.cloud and not report.long_path


class FolderWords(QObject):
    """Sentences on a folder, in the language of the moment."""

    def verdict(self, report: FolderReport) -> str:
        """Say whether the folder will do."""
        if can_share(report):
            return self.tr("This folder can share the notebook.")
        return self.tr("This folder cannot share the notebook.")

    def findings(self, report: FolderReport) -> tuple[Finding, ...]:
        """Say all that was found: first what stands in the way."""
        found = [*self._bars(report)]
        if report.writable:
            found.append(self._speed(report.milliseconds))
        found.append(self._room(report.free_bytes))
        if report.clock_off is not None:
            found.append(self._clock(report.clock_off))
        return tuple(sorted(found, key=lambda finding: finding.weight is not Weight.BARS))

    def size(self, number: int) -> str:
        """Say a number of bytes as people do."""
        if number >= 10 * _GIGA:
            return self.tr("{number} GB").format(number=number // _GIGA)
        return self.tr("{number} MB").format(number=max(1, round(number / _MEGA)))

    def _bars(self, report: FolderReport) -> list[Finding]:
        bars = []
        if not report.writable:
            bars.append(self.tr("You may not write in it. Ask whoever manages the network drive for access."))
        if report.cloud:
            bars.append(
                self.tr(
                    "{service} keeps this folder: it copies files to the internet when it likes, and may put "
                    "old ones back. People cannot work together in it. It is good as a backup folder."
                ).format(service=report.cloud)
            )
        elif report.writable and not report.suits:
            bars.append(
                self.tr(
                    "Several PCs cannot safely write in it at once. A folder on a network drive will do better; "
                    "this one is good as a backup folder."
                )
            )
        if report.long_path:
            bars.append(self.tr("Its path is too long for Windows. Choose a folder higher up on the drive."))
        found = [Finding(Weight.BARS, bar) for bar in bars]
        if report.writable and report.suits and not report.cloud:
            found.append(Finding(Weight.GOOD, self.tr("Several PCs can safely write in it at once.")))
        return found

    def _speed(self, milliseconds: float) -> Finding:
        if milliseconds < _FAST:
            return Finding(Weight.GOOD, self.tr("It is fast."))
        if milliseconds < _SLOW:
            return Finding(Weight.GOOD, self.tr("It is fast enough: saving takes a moment."))
        return Finding(
            Weight.MIND, self.tr("It is slow: colleagues see what you do only after some seconds.")
        )

    def _room(self, free: int | None) -> Finding:
        if free is None:
            return Finding(Weight.MIND, self.tr("It does not tell how much room it has."))
        if free < _LITTLE:
            little = self.tr("It has little room left: {size}. Have some made.").format(size=self.size(free))
            return Finding(Weight.MIND, little)
        return Finding(Weight.GOOD, self.tr("It has {size} of room left.").format(size=self.size(free)))

    def _clock(self, off: timedelta) -> Finding:
        span = NoticeWords(self).span(round(abs(off).total_seconds() / 60))
        return Finding(
            Weight.MIND,
            self.tr(
                "The clock of this PC differs {time} from that of the folder. Set date, time and time zone "
                "right in the settings of the PC."
            ).format(time=span),
        )
