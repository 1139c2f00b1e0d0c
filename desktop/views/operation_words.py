"""What somebody did, in words, as it stands after their name: "scored a life domain"."""

from PySide6.QtCore import QObject

from desktop.views.undo_words import RESTORED, UndoWords

_PUT_BACK = "PutBack"


class OperationWords(QObject):
    """Gives the words for the name of an operation, as the audit trail and the journal write it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo_words = UndoWords(self)

    def of(self, kind: str) -> str:
        """The words for what was done; those of a later program are just "changed something".

        `kind` may be one that was undone or done again ("PutBack SetScore"), and empty for a
        moment of which only the state is known, not what was done.
        """
        name, _, undone = kind.partition(" ")
        if name == _PUT_BACK and undone and undone != RESTORED:
            return self.tr("took back or redid: {what}").format(what=self._undo_words.of(undone))
        if not kind:
            return self.tr("the notebook as it was")
        return self.all().get(undone or kind) or self.tr("changed something")

    def all(self) -> dict[str, str]:
        """The words of all that can stand in the trail, but for what was undone."""
        return {
            "StartNotebook": self.tr("began the notebook"),
            "TakeUpNotebook": self.tr("began the notebook with what stood in another one"),
            "RenameNotebook": self.tr("renamed the notebook"),
            "SetKeepYears": self.tr("set how long closed dossiers are kept"),
            "SetWayBack": self.tr("set what the way back from the young person's screen asks"),
            "SetCode": self.tr("chose a short code for the way back, or removed it"),
            "AddDomain": self.tr("added a life domain of the team's own"),
            "ChangeDomain": self.tr("changed how a life domain is called or looks"),
            "SwitchDomain": self.tr("put a life domain on the wheel, or took it off"),
            "OrderDomains": self.tr("put the life domains in another order"),
            "RemoveDomain": self.tr("removed a life domain that was not used"),
            "AddWorker": self.tr("added a companion"),
            "ChangeWorker": self.tr("changed the details of a companion"),
            "RetireWorker": self.tr("noted that a companion takes part no longer, or does again"),
            "AddYouth": self.tr("added a young person"),
            "ChangeYouth": self.tr("changed the details of a young person"),
            "CloseTrajectory": self.tr("closed a trajectory, or opened it again"),
            "OpenDossier": self.tr("opened a dossier"),
            "EraseYouth": self.tr("erased a young person"),
            "StartOverview": self.tr("began an overview"),
            "SetScore": self.tr("scored a life domain"),
            "SetNote": self.tr("wrote a note on a life domain"),
            "StillSo": self.tr("noted that a life domain is as it was"),
            "MarkDomain": self.tr("marked a life domain, or took the mark away"),
            "SetCarriers": self.tr("noted who carries a life domain"),
            "AddLine": self.tr("wrote a line with a life domain"),
            "ChangeLine": self.tr("changed a line with a life domain"),
            "RemoveLine": self.tr("removed a line with a life domain"),
            "LeaveParked": self.tr("left something parked"),
            "BringBack": self.tr("took up again what was parked"),
            "LetGo": self.tr("let go of what was parked"),
            "LinkDomains": self.tr("linked two life domains"),
            "ChangeLink": self.tr("changed the words of a link"),
            "Unlink": self.tr("removed a link between life domains"),
            "AddPhoto": self.tr("added a photo of a sheet"),
            "ChangePhoto": self.tr("changed what is noted with a photo"),
            "RemovePhoto": self.tr("removed a photo of a sheet"),
            "ChangeOverviewDay": self.tr("changed the day of an overview"),
            "RemoveOverview": self.tr("removed an overview"),
            "TakeMoment": self.tr("began a moment on the evolutor"),
            "GiveAnswer": self.tr("answered a statement"),
            "ClearAnswer": self.tr("removed an answer"),
            "ChangeMomentDay": self.tr("changed the day of a moment"),
            "RemoveMoment": self.tr("removed a moment"),
            "MakePlan": self.tr("made a plan"),
            "ChangePlan": self.tr("changed a plan"),
            "RemovePlan": self.tr("removed a plan"),
            "AddStep": self.tr("added a step"),
            "ChangeStep": self.tr("changed a step"),
            "TickStep": self.tr("ticked a step, or unticked it"),
            "MoveStep": self.tr("moved a step"),
            "RemoveStep": self.tr("removed a step"),
            "PutBack": self.tr("took something back or redid it"),
            "SettleClash": self.tr("chose between two versions"),
            RESTORED: self.tr("restored an earlier moment"),
            "ChangeKeys": self.tr("gave, changed or took away the key of a companion"),
            "Snapshot": self.tr("made a backup"),
        }
