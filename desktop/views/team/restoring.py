"""The list of moments that can be restored, and what can be done with one of them."""

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.errors import ExpectedFailure
from desktop.models.readings import YouthLine
from desktop.models.sharing import RestorePoint
from desktop.operations.questions.people import ReadYouths
from desktop.views.banner import Words
from desktop.views.boxes import row, words
from desktop.views.buttons import PushButton
from desktop.views.flow import FlowLayout
from desktop.views.into_view import bring_into_view
from desktop.views.settings.section import fields
from desktop.views.team.as_new import AsNew
from desktop.views.team.means import Means
from desktop.views.team.moments_table import MomentsTable
from desktop.views.team.panel import Panel, one_at_a_time
from desktop.views.team.told import Told
from desktop.views.team.which_youth import WhichYouth


class Restoring(QWidget):
    """Lists moments once that is asked for. `look_wanted` carries the position of one to look at."""

    look_wanted = Signal(int)

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._means = means
        theme, speaking = means.theme, means.speaking
        self._title, self._why = words("heading"), words("quiet")
        self.list_button = PushButton(theme, icon="calendar")
        self.list_button.clicked.connect(self.look)
        self.told = Told(speaking)
        self.table = MomentsTable(theme, speaking)
        self.look_button = PushButton(theme, icon="eye")
        self.whole_button = PushButton(theme, icon="undo")
        self.one_button = PushButton(theme, icon="user")
        self.new_button = PushButton(theme, icon="wheel")
        self.whole, self.one = Panel(theme, speaking, danger=True), Panel(theme, speaking)
        self.new = AsNew(means)
        self.youth, self._youth_label = WhichYouth(theme), QLabel()
        self.youth.currentIndexChanged.connect(lambda place: self.one.allow(place >= 0))
        self.one.ask(fields((self._youth_label, self.youth)), first=self.youth)
        self._panels: tuple[Panel, ...] = (self.whole, self.one, self.new)
        self._buttons = (self.look_button, self.whole_button, self.one_button, self.new_button)
        self._listed = QWidget()
        self._lay_out()
        self.look_button.clicked.connect(self._look_back)
        self.table.look_wanted.connect(lambda _point: self._look_back())
        self.table.chosen.connect(self._choose)
        self.whole.wanted.connect(self._restore_all)
        self.one.wanted.connect(self._restore_one)
        self.retranslate()
        self.one.allow(False)
        self._choose(None)

    def look(self) -> None:
        """Ask which moments there are."""
        self._look(None)

    def fold(self) -> None:
        """Put away what is asked."""
        for panel in self._panels:
            panel.fold()
        self.new.forget()

    def retranslate(self) -> None:
        """Set all texts in the language of the moment."""
        self._title.setText(self.tr("Earlier moments"))
        self._why.setText(
            self.tr("Something gone that should not be? Look at the notebook as it was, or have that back.")
        )
        self.list_button.setText(self.tr("Show what can be restored"))
        self.look_button.setText(self.tr("Look at it"))
        self.whole_button.setText(self.tr("Restore the notebook…"))
        self.one_button.setText(self.tr("Restore one young person…"))
        self.new_button.setText(self.tr("Into a new notebook…"))
        self._youth_label.setText(self.tr("Who"))
        if self.table.current:
            self.new.about(self.table.current, self.table.moments.words_for(self.table.current))
        self.youth.setAccessibleName(self.tr("Young person to restore"))
        self.youth.setPlaceholderText(self.tr("Choose…"))
        self.whole.do_button.setText(self.tr("Restore the notebook"))
        self.one.do_button.setText(self.tr("Restore"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _look(self, say: Words | None) -> None:
        keeper, opened = self._means.keeper, self._means.opened
        self.list_button.setEnabled(False)
        self.told.tell(lambda: self.tr("Looking what can be restored…"))

        def found(points: tuple[RestorePoint, ...]) -> None:
            self.list_button.setEnabled(True)
            if say:
                self.told.tell(say)
            elif points:
                self.told.clear()
            else:
                self.told.tell(
                    lambda: self.tr(
                        "Nothing yet. Moments are kept from the first backup on, and with every change once the "
                        "notebook is shared."
                    )
                )
            self.table.show_points(points)
            self._listed.setVisible(bool(points))
            if points:
                self.table.setFocus()
                bring_into_view(self._listed)

        def failed(failure: ExpectedFailure) -> None:
            self.list_button.setEnabled(True)
            self.told.fail(failure)

        self._means.notebook.run(lambda: keeper.restore_points(opened), found, failed)

    def _lay_out(self) -> None:
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(12)
        listed.addWidget(self.table)
        flow = FlowLayout(gap=8)
        for button in self._buttons:
            flow.addWidget(button)
        listed.addLayout(flow)
        for button, panel in zip(self._buttons[1:], self._panels, strict=True):
            panel.unfolds_by(button)
            listed.addWidget(panel)
        for part in (self.new.after, self.new.keeping, self.new.told):
            listed.addWidget(part)
        one_at_a_time(self._panels)
        self._listed.hide()
        for panel in (self.one, self.new):
            panel.unfolded.connect(self._read_youths)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addLayout(row(self.list_button, None))
        column.addWidget(self.told)
        column.addWidget(self._listed)

    def _choose(self, point: RestorePoint | None) -> None:
        for button in self._buttons:
            button.setEnabled(point is not None)
        if point is None:
            for panel in self._panels:
                panel.fold()
        self.new.about(point, self.table.moments.words_for(point) if point else "")
        self._say()

    def _say(self) -> None:
        point = self.table.current
        when = self.table.moments.words_for(point) if point else ""
        self.whole.why.setText(
            self.tr(
                "The whole notebook then stands as it did on {when}, for all colleagues. What was done since "
                "leaves the pages; it stays in this list, and you can undo the restoring."
            ).format(when=when)
        )
        self.one.why.setText(
            self.tr(
                "All about this young person then stands as it did on {when}. Other young people stay as they "
                "are. You can undo it."
            ).format(when=when)
        )

    def _read_youths(self) -> None:
        point = self.table.current

        def read(youths: tuple[YouthLine, ...]) -> None:
            self.youth.show_youths(youths, point.youth if point else "")
            self.new.show_youths(youths)

        self._means.notebook.ask(ReadYouths(), read)

    def _look_back(self) -> None:
        point = self.table.current
        if point is not None:
            self.look_wanted.emit(point.position)

    def _restore_all(self) -> None:
        self._restore(self.whole, None)

    def _restore_one(self) -> None:
        if self.youth.current is not None:
            self._restore(self.one, self.youth.current)

    def _restore(self, panel: Panel, youth: UUID | None) -> None:
        point = self.table.current
        if point is None:
            return
        keeper, opened = self._means.keeper, self._means.opened
        when = self.table.moments.words_for(point)
        panel.wait(True)

        def restored(_done: object) -> None:
            panel.wait(False)
            panel.fold()
            self._look(lambda: self.tr("It stands again as on {when}.").format(when=when))

        self._means.notebook.have(
            lambda: keeper.restore(opened, point.position, youth), restored, panel.refuse
        )
