"""What was done, in words, for the buttons that undo it and do it again."""

from PySide6.QtCore import QObject

RESTORED = "Restore"
"""What a restored moment is called: as an undo is, it puts rows back."""


class UndoWords(QObject):
    """Gives the words for a kind of operation."""

    def of(self, kind: str) -> str:
        """The words for an operation's name; those of a later program are just "change"."""
        return self.all().get(kind.removeprefix("PutBack ")) or self.tr("change")

    def all(self) -> dict[str, str]:
        """The words of all kinds that can be undone."""
        return {
            "RenameNotebook": self.tr("name of the notebook"),
            "SetKeepYears": self.tr("years that dossiers are kept"),
            "AddWorker": self.tr("new companion"),
            "ChangeWorker": self.tr("details of a companion"),
            "RetireWorker": self.tr("companion who left"),
            "AddYouth": self.tr("new young person"),
            "ChangeYouth": self.tr("details of a young person"),
            "CloseTrajectory": self.tr("closed trajectory"),
            "StartOverview": self.tr("new overview"),
            "SetScore": self.tr("score"),
            "SetNote": self.tr("note"),
            "ChangeOverviewDay": self.tr("day of an overview"),
            "RemoveOverview": self.tr("removed overview"),
            "TakeMoment": self.tr("new moment"),
            "GiveAnswer": self.tr("answer"),
            "ClearAnswer": self.tr("removed answer"),
            "ChangeMomentDay": self.tr("day of a moment"),
            "RemoveMoment": self.tr("removed moment"),
            "MakePlan": self.tr("new plan"),
            "ChangePlan": self.tr("plan"),
            "RemovePlan": self.tr("removed plan"),
            "AddStep": self.tr("new step"),
            "ChangeStep": self.tr("step"),
            "TickStep": self.tr("ticked step"),
            "MoveStep": self.tr("order of the steps"),
            "RemoveStep": self.tr("removed step"),
            "SettleClash": self.tr("choice between two versions"),
            RESTORED: self.tr("restored moment"),
        }
