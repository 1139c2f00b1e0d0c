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
            "SetWayBack": self.tr("way back from the young person's screen"),
            "SetCode": self.tr("short code"),
            "AddDomain": self.tr("new life domain"),
            "ChangeDomain": self.tr("life domain"),
            "SwitchDomain": self.tr("life domain on or off the wheel"),
            "OrderDomains": self.tr("order of the life domains"),
            "RemoveDomain": self.tr("removed life domain"),
            "AddWorker": self.tr("new companion"),
            "ChangeWorker": self.tr("details of a companion"),
            "RetireWorker": self.tr("companion who left"),
            "AddYouth": self.tr("new young person"),
            "ChangeYouth": self.tr("details of a young person"),
            "CloseTrajectory": self.tr("closed trajectory"),
            "StartOverview": self.tr("new overview"),
            "SetScore": self.tr("score"),
            "SetNote": self.tr("note"),
            "StillSo": self.tr("as it was"),
            "MarkDomain": self.tr("mark"),
            "SetCarriers": self.tr("who carries it"),
            "AddLine": self.tr("new line"),
            "ChangeLine": self.tr("line"),
            "RemoveLine": self.tr("removed line"),
            "LeaveParked": self.tr("left parked"),
            "BringBack": self.tr("taken up again"),
            "LetGo": self.tr("let go"),
            "LinkDomains": self.tr("new link"),
            "ChangeLink": self.tr("words of a link"),
            "Unlink": self.tr("removed link"),
            "AddPhoto": self.tr("new photo"),
            "ChangePhoto": self.tr("note with a photo"),
            "RemovePhoto": self.tr("removed photo"),
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
