"""The words for how a life domain feels."""

from PySide6.QtCore import QObject

SCORES = (1, 2, 3, 4, 5)


class Feelings(QObject):
    """Words for the scores, in the language of the moment."""

    def word(self, score: int | None) -> str:
        """Say a score in words; None: not yet talked about."""
        if score is None:
            return self.tr("not yet talked about")
        return {
            1: self.tr("very hard"),
            2: self.tr("hard"),
            3: self.tr("okay"),
            4: self.tr("good"),
            5: self.tr("great"),
        }[score]

    def number_and_word(self, score: int | None) -> str:
        """Say a score as a number with its word, as in "2, hard"."""
        return self.word(score) if score is None else f"{score}, {self.word(score)}"
