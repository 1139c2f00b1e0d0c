"""The words for what stands in a column of the notebook."""

from PySide6.QtCore import QObject

from desktop.views.clashes.domain_columns import DomainColumns


class ColumnWords(QObject):
    """Names what a worker can change, in the language of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._domains = DomainColumns(self)

    def of(self, table: str, column: str) -> str:
        """The words for a column; what a later program keeps there is just "something"."""
        return self.all().get((table, column)) or self.tr("something else")

    def all(self) -> dict[tuple[str, str], str]:
        """The words of all columns that can be changed, by table and column."""
        day = self.tr("day")
        return {
            ("notebook", "name"): self.tr("name of the notebook"),
            ("notebook", "keep_years"): self.tr("years that closed dossiers are kept"),
            ("notebook", "way_back"): self.tr("way back from the young person's screen"),
            ("worker", "name"): self.tr("name"),
            ("worker", "phone"): self.tr("phone"),
            ("worker", "mail"): self.tr("e-mail"),
            ("worker", "left_on"): self.tr("takes part"),
            ("worker", "code"): self.tr("short code"),
            ("youth", "name"): self.tr("name"),
            ("youth", "birth_date"): self.tr("birth date"),
            ("youth", "language"): self.tr("language"),
            ("youth", "method"): self.tr("method"),
            ("youth", "companion_id"): self.tr("companion"),
            ("youth", "closed_on"): self.tr("trajectory closed"),
            ("youth", "wording"): self.tr("wording"),
            ("overview", "on"): day,
            **self._domains.all(),
            ("photo", "caption"): self.tr("what it shows"),
            ("photo", "on"): day,
            ("photo", "overview_id"): self.tr("belongs to"),
            ("moment", "on"): day,
            ("answer", "state"): self.tr("answer"),
            ("answer", "value"): self.tr("answer"),
            ("answer", "filled_in_by"): self.tr("answer"),
            ("step_plan", "wish"): self.tr("what the young person wants"),
            ("step_plan", "domain_id"): self.tr("life domain"),
            ("step_plan", "by"): self.tr("the day aimed at"),
            ("step", "text"): self.tr("step"),
            ("step", "who"): self.tr("who"),
            ("step", "on"): self.tr("when"),
            ("step", "when"): self.tr("when"),
            ("step", "done_on"): self.tr("done"),
            ("step", "place"): self.tr("place among the steps"),
        }

    def thing(self, table: str) -> str:
        """The words for what a row of that table is."""
        return self.things().get(table) or self.tr("something else")

    def things(self) -> dict[str, str]:
        """The words for the rows of all tables that a worker can change."""
        return {
            "notebook": self.tr("the notebook"),
            "worker": self.tr("a companion"),
            "youth": self.tr("a young person"),
            "overview": self.tr("an overview"),
            **self._domains.things(),
            "photo": self.tr("a photo of a sheet"),
            "moment": self.tr("a moment on the evolutor"),
            "answer": self.tr("an answer"),
            "step_plan": self.tr("a plan"),
            "step": self.tr("a step"),
        }
