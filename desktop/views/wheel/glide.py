"""The gentle way from one overview to another: scores grow and shrink for a moment, then they stand."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from desktop.models.readings import OverviewReading
from desktop.views import motion


class Glide(QObject):
    """Says for every moment of the way which score each domain shows; `moved` when that has changed."""

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ends: dict[UUID, tuple[float, float]] = {}
        self._way = QVariantAnimation(self)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way.valueChanged.connect(self.moved)
        self._way.finished.connect(self.moved)

    def begin(self, before: OverviewReading, now: OverviewReading) -> None:
        """Go from one overview to another of the same youth; nowhere if they hold other domains."""
        self.stop()
        same = [one.domain_id for one in before.domains] == [one.domain_id for one in now.domains]
        if before.id == now.id or before.youth_id != now.youth_id or not same or not motion.duration():
            return
        self._ends = {
            new.id: (float(old.score or 0), float(new.score or 0))
            for old, new in zip(before.domains, now.domains, strict=True)
            if old.score != new.score
        }
        if self._ends:
            self._way.setDuration(motion.duration())
            self._way.start()

    def stop(self) -> None:
        """Be there at once."""
        self._way.stop()
        self._ends = {}

    @property
    def under_way(self) -> bool:
        """Whether anything is still moving."""
        return self._way.state() == QVariantAnimation.State.Running

    def at(self) -> Mapping[UUID, float | None] | None:
        """The scores of this moment, by the ids of the overview to which it goes; None when it is there."""
        if not self.under_way:
            return None
        share = float(self._way.currentValue() or 0.0)
        return {view: start + (end - start) * share for view, (start, end) in self._ends.items()}
