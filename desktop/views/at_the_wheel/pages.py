"""Several scenes that follow each other, of which one is shown: the wheel, the road."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.views.at_the_wheel.look import Room
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.at_the_wheel.scene import Scene


class Pages(QStackedWidget):
    """As a Scene, for whoever holds it.

    `trouble` carries an ExpectedFailure: something could not be saved.
    """

    left = Signal()
    said_anew = Signal()
    trouble = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.manner = Manner()
        self.currentChanged.connect(lambda _place: self.said_anew.emit())

    def take(self, *scenes: Scene) -> None:
        """Hold these scenes."""
        for scene in scenes:
            self.addWidget(scene)
            scene.said_anew.connect(self.said_anew)

    @property
    def scenes(self) -> list[Scene]:
        """All of them."""
        found = (self.widget(place) for place in range(self.count()))
        return [scene for scene in found if isinstance(scene, Scene)]

    def speak(self, manner: Manner) -> None:
        """Go on in that language and wording."""
        self.manner = manner
        for scene in self.scenes:
            scene.speak(manner)

    def fit(self, room: Room) -> None:
        """Move closer together where there is little room."""
        for scene in self.scenes:
            scene.fit(room)

    def said(self) -> str:
        """What is to be read aloud."""
        scene = self.currentWidget()
        return scene.said() if isinstance(scene, Scene) else ""

    def go_back(self) -> None:
        """Go one step back."""
        scene = self.currentWidget()
        if isinstance(scene, Scene):
            scene.go_back()

    def flush(self) -> None:
        """Save what is being typed."""
        for scene in self.scenes:
            scene.flush()
