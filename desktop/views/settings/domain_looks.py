"""The icons and colours that a team can give a life domain, each with a name."""

from PySide6.QtCore import QObject


class IconNames(QObject):
    """Names the icons that depict something, for those who cannot see them."""

    def of(self, icon: str) -> str:
        """The name of an icon; one that does not come along, or depicts nothing, is just another icon."""
        return self.all().get(icon) or self.tr("another icon")

    def all(self) -> dict[str, str]:
        """All there are to choose from, in the order in which they are shown."""
        return {
            "living": self.tr("house"),
            "money": self.tr("wallet"),
            "handle_money": self.tr("coins"),
            "work": self.tr("hammer"),
            "school": self.tr("graduation cap"),
            "body": self.tr("heart with a pulse"),
            "mind": self.tr("brain"),
            "feel_good": self.tr("heart"),
            "family": self.tr("family"),
            "friends": self.tr("heart of two hands"),
            "people_around_me": self.tr("people in a ring"),
            "team": self.tr("handshake"),
            "user": self.tr("person"),
            "believe_in_myself": self.tr("person with a star"),
            "parenthood": self.tr("baby"),
            "free_time": self.tr("music"),
            "justice": self.tr("scales"),
            "mobility": self.tr("tram"),
            "footprints": self.tr("footprints"),
            "step_plan": self.tr("road"),
            "try_something_new": self.tr("rocket"),
            "flag": self.tr("flag"),
            "know_what_i_want": self.tr("target"),
            "know_my_strengths": self.tr("medal"),
            "star": self.tr("star"),
            "sparkles": self.tr("sparkles"),
            "ask_for_help": self.tr("hand"),
            "say_what_i_think": self.tr("speaking face"),
            "handle_criticism": self.tr("speech balloon with a flash"),
            "phone": self.tr("phone"),
            "mail": self.tr("letter"),
            "calendar": self.tr("calendar"),
            "get_going": self.tr("alarm clock"),
            "arrange_papers": self.tr("paper and pen"),
            "key": self.tr("key"),
            "sleep_and_eat": self.tr("moon and apple"),
            "moon": self.tr("moon"),
            "sun": self.tr("sun"),
            "globe": self.tr("globe"),
        }


class ColourNames(QObject):
    """Names the colours, which are told apart by colour-blind eyes too."""

    def of(self, colour: str) -> str:
        """The name of a colour "#RRGGBB"; of another one that is all there is to say."""
        return self.all().get(colour.upper()) or colour.upper()

    def all(self) -> dict[str, str]:
        """All there are to choose from: Paul Tol's muted scheme, and three that go with it.

        Whatever kind of colours somebody does not see, no two of them look the same.
        """
        return {
            "#332288": self.tr("indigo"),
            "#88CCEE": self.tr("light blue"),
            "#44AA99": self.tr("blue-green"),
            "#117733": self.tr("green"),
            "#999933": self.tr("olive"),
            "#DDCC77": self.tr("sand"),
            "#CC6677": self.tr("rose"),
            "#882255": self.tr("wine red"),
            "#AA4499": self.tr("purple"),
            "#AA0000": self.tr("red"),
            "#442211": self.tr("brown"),
            "#BB99FF": self.tr("lavender"),
        }
