"""All scenes of the young person's screen, each made when it is first gone to: going in makes nobody wait."""

from functools import cached_property
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.models.readings import FilledBy, WayBack
from desktop.views.at_the_wheel.evolutor_in_hand import EvolutorInHand
from desktop.views.at_the_wheel.evolutor_pages import EvolutorPages
from desktop.views.at_the_wheel.hand_back import HandBack
from desktop.views.at_the_wheel.home import EVOLUTOR, PLAN, WHEEL, Home
from desktop.views.at_the_wheel.look import Room, YouthTheme
from desktop.views.at_the_wheel.manner import Manner
from desktop.views.at_the_wheel.pages import Pages
from desktop.views.at_the_wheel.plans_in_hand import PlansInHand
from desktop.views.at_the_wheel.plans_scene import PlansScene
from desktop.views.at_the_wheel.scene import Scene
from desktop.views.at_the_wheel.wheel_in_hand import WheelInHand
from desktop.views.at_the_wheel.wheel_pages import WheelPages
from desktop.views.notebook import Notebook

S = TypeVar("S", Home, WheelPages, EvolutorPages, PlansScene, HandBack)
T = TypeVar("T", WheelPages, EvolutorPages, PlansScene)


class Scenes(QStackedWidget):
    """Shows one scene at a time.

    `said_anew`: what can be read aloud is another thing now. `trouble` carries an ExpectedFailure:
    something could not be saved.
    """

    said_anew = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        notebook: Notebook,
        theme: YouthTheme,
        youth: UUID,
        manner: Manner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._notebook, self._theme, self._youth, self._manner = notebook, theme, youth, manner
        self._room = Room()
        self._by = FilledBy.YOUTH
        self._made: list[Scene | Pages] = []
        self._before: QWidget | None = None
        self.home = self._take(Home(theme))
        self.home.chosen.connect(self.go_to)
        self.home.filled_by.connect(self._fill_in_as)
        self.currentChanged.connect(lambda _place: self.said_anew.emit())

    @cached_property
    def wheel(self) -> WheelPages:
        """The wheel."""
        hand = WheelInHand(self._notebook, self._youth, self)
        hand.by = self._by
        return self._take_tool(WheelPages(self._theme, hand))

    @cached_property
    def evolutor(self) -> EvolutorPages:
        """The evolutor."""
        hand = EvolutorInHand(self._notebook, self._youth, self)
        hand.by = self._by
        return self._take_tool(EvolutorPages(self._theme, hand))

    @cached_property
    def plans(self) -> PlansScene:
        """The plans."""
        hand = PlansInHand(self._notebook, self._youth, self)
        return self._take_tool(PlansScene(self._theme, hand))

    @cached_property
    def back(self) -> HandBack:
        """The way back."""
        made = self._take(HandBack(self._theme))
        made.left.connect(self._go_on)
        return made

    @property
    def here(self) -> Scene | Pages:
        """The scene that is shown."""
        return next(scene for scene in self._made if scene is self.currentWidget())

    def begin(self) -> None:
        """Show where everything begins."""
        self.setCurrentWidget(self.home)
        self.home.begin()

    def go_to(self, key: str) -> None:
        """Go to the wheel, the evolutor or the plans."""
        scene = self.wheel if key == WHEEL else self.evolutor if key == EVOLUTOR else self.plans
        self.setCurrentWidget(scene)
        scene.begin()

    def hand_back(self, way_back: WayBack) -> None:
        """Ask for what leads back to the dossier; who is not done goes on where it was."""
        if self.currentWidget() is not self.back:
            self._before = self.currentWidget()
        self.setCurrentWidget(self.back)
        self.back.begin(way_back)

    def go_back(self) -> None:
        """Go one step back, and never out of here."""
        if self.currentWidget() is not self.home:
            self.here.go_back()

    def speak(self, manner: Manner) -> None:
        """Go on in that language and wording."""
        self._manner = manner
        for scene in self._made:
            scene.speak(manner)

    def fit(self, room: Room) -> None:
        """Move closer together where there is little room."""
        self._room = room
        for scene in self._made:
            scene.fit(room)

    def flush(self) -> None:
        """Save all that is being typed or on its way: the notebook may be closed after this."""
        self._end(self._before or self.currentWidget())
        for scene in self._made:
            if isinstance(scene, WheelPages | EvolutorPages | PlansScene):
                scene.hand.hurry()

    def _take(self, scene: S) -> S:
        self._made.append(scene)
        self.addWidget(scene)
        scene.fit(self._room)
        scene.speak(self._manner)
        scene.said_anew.connect(self.said_anew)
        return scene

    def _take_tool(self, scene: T) -> T:
        scene.left.connect(self._go_home)
        scene.trouble.connect(self.trouble)
        return self._take(scene)

    def _end(self, scene: QWidget | None) -> None:
        if isinstance(scene, WheelPages | EvolutorPages | PlansScene):
            scene.end()

    def _go_home(self) -> None:
        left = self.currentWidget()
        self._end(left)
        self.setCurrentWidget(self.home)
        key = {EvolutorPages: EVOLUTOR, PlansScene: PLAN}.get(type(left), WHEEL)
        self.home.cards[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        before, self._before = self._before or self.home, None
        self.setCurrentWidget(before)

    def _fill_in_as(self, by: FilledBy) -> None:
        self._by = by
        if "wheel" in self.__dict__:
            self.wheel.hand.by = by
        if "evolutor" in self.__dict__:
            self.evolutor.hand.by = by
