"""What can be chosen of a sheet with the wheel."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.models.languages import Language
from desktop.models.paper import PaperSize, WheelSheet
from desktop.models.readings import Mark, Wording, YouthReading
from desktop.operations.questions.prints import PrintWheel
from desktop.views.choices import ChoiceRow, DropDown
from desktop.views.preview.options import SheetOptions
from desktop.views.theme import Theme
from desktop.views.typed_days import day_in_words


class WheelOptions(SheetOptions):
    """What is on the sheet, its size and how it is turned, colour, wording and language.

    `marks` are all overviews of the youth, oldest first; without any there is only a sheet to fill
    in by hand, and with one nothing to put beside it.
    """

    question: PrintWheel

    def __init__(
        self,
        question: PrintWheel,
        marks: tuple[Mark, ...],
        youth: YouthReading,
        theme: Theme,
        language: Language,
        parent: QWidget | None = None,
    ) -> None:
        self._marks, self._theme, self._shown_in = marks, theme, language
        asked = replace(
            question,
            sheet=_possible(question.sheet, marks),
            beside=_beside(question, marks),
            language=question.language or youth.language,
            wording=question.wording or youth.wording,
        )
        super().__init__(asked, youth.language, parent)

    def build(self) -> None:
        """Put the fields under each other."""
        self.sheets: ChoiceRow[WheelSheet] = ChoiceRow()
        self.others = DropDown(self._theme)
        self.notes: ChoiceRow[bool] = ChoiceRow()
        self.sizes: ChoiceRow[PaperSize] = ChoiceRow()
        self.turns: ChoiceRow[bool] = ChoiceRow()
        self.colours: ChoiceRow[bool] = ChoiceRow()
        self.wordings: ChoiceRow[Wording] = ChoiceRow()
        for mark in reversed(self._marks):
            if mark.id != self._own:
                self.others.addItem(day_in_words(mark.on, self._shown_in), mark.id)
        # Qt compares what stands with an entry as objects, not as ids: it would not find it.
        ids = [self.others.itemData(place) for place in range(self.others.count())]
        self.others.setCurrentIndex(ids.index(self.question.beside) if self.question.beside in ids else -1)
        for field in (
            self.sheets,
            self.others,
            self.notes,
            self.sizes,
            self.turns,
            self.colours,
            self.wordings,
        ):
            self.add_field(field)
        self.sheets.chosen.connect(self._choose_sheet)
        self.others.activated.connect(lambda _place: self.choose(beside=self.others.currentData()))
        self.notes.chosen.connect(lambda chosen: self.choose(notes=chosen))
        self.sizes.chosen.connect(lambda chosen: self.choose(size=chosen))
        self.turns.chosen.connect(lambda chosen: self.choose(landscape=chosen))
        self.colours.chosen.connect(lambda chosen: self.choose(grey=chosen))
        self.wordings.chosen.connect(lambda chosen: self.choose(wording=chosen))

    def retranslate(self) -> None:
        """Set all words."""
        super().retranslate()
        asked = self.question
        possible = {
            WheelSheet.FILLED: self.tr("Filled in"),
            WheelSheet.BLANK: self.tr("To fill in by hand"),
            WheelSheet.TWO: self.tr("Two moments"),
        }
        choices = [(kind, words) for kind, words in possible.items() if kind is _possible(kind, self._marks)]
        self.sheets.show_choices(choices, asked.sheet)
        self.notes.show_choices(((True, self.tr("With")), (False, self.tr("Without"))), asked.notes)
        self.sizes.show_choices(((PaperSize.A4, "A4"), (PaperSize.A3, "A3")), asked.size)
        self.turns.show_choices(
            ((False, self.tr("Upright")), (True, self.tr("On its side"))), asked.landscape
        )
        self.colours.show_choices(
            ((False, self.tr("Colour")), (True, self.tr("Black and white"))), asked.grey
        )
        self.wordings.show_choices(
            (
                (Wording.USUAL, self.tr("Usual words")),
                (Wording.PLAIN, self.tr("Plainer words")),
                (Wording.PICTURES, self.tr("Hardly any words")),
            ),
            asked.wording or Wording.USUAL,
        )
        self.name_field(self.sheets, self.tr("What is on it"))
        self.name_field(self.others, self.tr("Beside the overview of"))
        self.name_field(self.sizes, self.tr("Paper"))
        self.name_field(self.turns, self.tr("Orientation"))
        self.name_field(self.colours, self.tr("Colours"))
        self.name_field(self.wordings, self.tr("Wording"))
        self._show_what_fits()

    @property
    def _own(self) -> UUID | None:
        return self.question.overview or (self._marks[-1].id if self._marks else None)

    def _choose_sheet(self, sheet: WheelSheet) -> None:
        self.choose(sheet=sheet)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        blank = self.question.sheet is WheelSheet.BLANK
        self.name_field(
            self.notes, self.tr("Lines to write on") if blank else self.tr("The young person’s words")
        )
        self.show_field(self.others, self.question.sheet is WheelSheet.TWO)


def _possible(sheet: WheelSheet, marks: tuple[Mark, ...]) -> WheelSheet:
    """That sheet, or the one nearest to it that there is something for."""
    if not marks:
        return WheelSheet.BLANK
    if sheet is WheelSheet.TWO and len(marks) < 2:
        return WheelSheet.FILLED
    return sheet


def _beside(question: PrintWheel, marks: tuple[Mark, ...]) -> UUID | None:
    """The other moment: the one that was asked for if it is still there, or else the one before."""
    order = [mark.id for mark in marks]
    own = question.overview if question.overview in order else (order[-1] if order else None)
    if own is None or len(order) < 2:
        return None
    if question.beside in order and question.beside != own:
        return question.beside
    place = order.index(own)
    return order[place - 1] if place else order[1]
