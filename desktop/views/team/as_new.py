"""The panel that makes a new notebook of an earlier moment, and has its recovery key kept."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.models.readings import YouthLine
from desktop.models.sharing import RestorePoint
from desktop.views.boxes import words
from desktop.views.into_view import bring_into_view
from desktop.views.recovery.keeping import KeepingTheKey
from desktop.views.recovery.paper import SheetOnPaper
from desktop.views.settings.section import fields
from desktop.views.team.means import Means
from desktop.views.team.passphrase_panel import PassphrasePanel
from desktop.views.team.told import Told
from desktop.views.team.which_youth import WhichYouth
from desktop.views.welcome.place import Place

if TYPE_CHECKING:
    from desktop.views.keeper import Created


class AsNew(PassphrasePanel):
    """Asks of whom, under which name, where, and for a passphrase; `keeping` and `told` come after it."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        self._means = means
        self._point: RestorePoint | None = None
        self._when = ""
        self._youths: Sequence[YouthLine] = ()
        self._which_label, self._name_label = QLabel(), QLabel()
        self.which, self.name = WhichYouth(means.theme), QLineEdit()
        self.place = Place(means.theme, means.opened.folder.parent, means.asking.folder)
        super().__init__(means.theme, means.speaking, parent)
        self.name.setMaxLength(120)
        self.name.textChanged.connect(self._typed)
        self.name.returnPressed.connect(self.new.first.line.setFocus)
        self.inside.insertLayout(0, fields((self._which_label, self.which), (self._name_label, self.name)))
        self.inside.insertWidget(1, self.place)
        for space in (1, 3):
            self.inside.insertSpacing(space, 8)
        self.ask(first=self.name)
        self.after = words("heading")
        self.keeping = KeepingTheKey(
            means.theme,
            SheetOnPaper(means.keeper, means.notebook.background, means.speaking, self, means.asking),
        )
        self.keeping.kept.connect(self._kept)
        self.told = Told(means.speaking)
        self.after.hide()
        self.keeping.hide()
        self.wanted.connect(self._make)
        self._say()

    def about(self, point: RestorePoint | None, when: str) -> None:
        """Make it of that moment, which is told in these words."""
        self._point, self._when = point, when
        self._say()

    def show_youths(self, youths: Sequence[YouthLine]) -> None:
        """Let one of these be chosen, instead of all."""
        self._youths = youths
        self.which.show_youths(youths, everybody=self.tr("everybody"))

    def complete(self) -> bool:
        """Whether there is a name, and a passphrase twice the same."""
        return bool(self.name.text().strip()) and super().complete()

    def forget(self) -> None:
        """Take the recovery key from the screen."""
        if not self.keeping.isHidden():
            self.told.warn(
                lambda: self.tr(
                    "We do not know whether you have the recovery key of the new notebook on paper. Open it "
                    "with its passphrase, and make another sheet in the settings."
                )
            )
        self.keeping.forget()
        self.keeping.hide()
        self.after.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.show_youths(self._youths)

    def _say(self) -> None:
        self.why.setText(
            self.tr(
                "This notebook stays as it is. The new one holds what stood here on {when}, with keys of its own."
            ).format(when=self._when)
        )
        self._which_label.setText(self.tr("With the dossiers of"))
        self._name_label.setText(self.tr("Name of the new notebook"))
        self.which.setAccessibleName(self._which_label.text())
        self.name.setAccessibleName(self._name_label.text())
        self.after.setText(self.tr("The recovery sheet of the new notebook"))
        self.do_button.setText(self.tr("Make the notebook"))

    def _typed(self) -> None:
        self.place.show_name(self.name.text())
        self.look()

    def _make(self) -> None:
        point = self._point
        if point is None:
            return
        keeper, opened = self._means.keeper, self._means.opened
        folder, name = self.place.folder, self.name.text().strip()
        passphrase, youth = self.new.text(), self.which.current

        def make() -> "Created":
            created = keeper.restore_as_new(opened, point.position, folder, name, passphrase, youth)
            created.opened.desk.close()
            return created

        def made(created: "Created") -> None:
            self.name.clear()
            self.told.tell(
                lambda: self.tr(
                    "The new notebook lies in {folder}. To open it: lock this one, and choose “Another notebook…”."
                ).format(folder=folder)
            )
            self.after.show()
            self.keeping.begin(name, created.recovery_key)
            self.keeping.show()
            bring_into_view(self.keeping)

        self.run(self._means.notebook, make, made)

    def _kept(self) -> None:
        self.keeping.hide()
        self.after.hide()
