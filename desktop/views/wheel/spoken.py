"""What is said of the wheel to those who hear the screen, or rest the pointer on it."""

from PySide6.QtCore import QObject

from desktop.models.languages import Language
from desktop.models.readings import DomainReading, FilledBy, LinkReading, OverviewReading
from desktop.views.wheel.feelings import Feelings


class Spoken(QObject):
    """Names and values in words, in the language of the moment; names of domains in that of the content."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._feelings = Feelings(self)

    def set_language(self, language: Language) -> None:
        """Say names in that language."""
        self._language = language

    def wheel(self, reading: OverviewReading | None) -> str:
        """What the wheel as a whole is called."""
        name = reading.youth_name if reading else ""
        return self.tr("Wheel of %1").replace("%1", name) if name else self.tr("Wheel")

    def name(self, domain: DomainReading) -> str:
        """The name of a domain."""
        return domain.name.in_(self._language)

    def value(self, domain: DomainReading, reading: OverviewReading) -> str:
        """All that the wheel shows of a domain, beside its name."""
        said = [self._feelings.number_and_word(domain.score)]
        if domain.as_before and domain.score is not None:
            said.append(self.tr("as last time, not looked at again yet"))
        elif domain.score is not None and domain.by is not None:
            said.append(self._by(domain.by))
        if domain.previous_score is not None:
            before = self._feelings.number_and_word(domain.previous_score)
            said.append(self.tr("before: %1").replace("%1", before))
        said += self._signs(domain)
        if domain.lines:
            said.append(self.tr("%n line(s)", "", len(domain.lines)))
        for link in reading.links_of(domain.id):
            other = reading.domain(link.other if link.one == domain.id else link.one)
            if other is not None:
                told = self.tr("linked with %1").replace("%1", self.name(other))
                said.append(f"{told}: {link.text}" if link.text else told)
        return "; ".join(said)

    def domain(self, domain: DomainReading, reading: OverviewReading) -> str:
        """Name and value together."""
        return f"{self.name(domain)}: {self.value(domain, reading)}"

    def link(self, link: LinkReading, reading: OverviewReading) -> str:
        """Which two domains a link joins."""
        ends = [reading.domain(end) for end in (link.one, link.other)]
        one, other = (self.name(end) if end else "" for end in ends)
        return self.tr("Link between %1 and %2").replace("%1", one).replace("%2", other)

    def link_in_words(self, link: LinkReading, reading: OverviewReading) -> str:
        """Which two domains a link joins, and the words on it."""
        told = self.link(link, reading)
        return f"{told}: {link.text}" if link.text else told

    def chosen(
        self, reading: OverviewReading | None, domain: DomainReading | None, link: LinkReading | None
    ) -> str:
        """What is chosen: a link, or else a domain, or nothing."""
        if reading is not None and link is not None:
            return self.link_in_words(link, reading)
        return self.domain(domain, reading) if reading is not None and domain is not None else ""

    def pulling(self, source: DomainReading, target: DomainReading | None) -> str:
        """A link that is being made with the keys."""
        told = self.tr("New link from %1").replace("%1", self.name(source))
        if target is None:
            return told
        to = self.tr("to %1; the arrows choose another, Enter makes it, Escape leaves it")
        return f"{told} {to.replace('%1', self.name(target))}"

    def _by(self, by: FilledBy) -> str:
        return {
            FilledBy.YOUTH: self.tr("filled in by the young person"),
            FilledBy.TOGETHER: self.tr("filled in together"),
            FilledBy.COMPANION: self.tr("filled in by the companion"),
        }[by]

    def _signs(self, domain: DomainReading) -> list[str]:
        signs = [
            word
            for word, on in (
                (self.tr("this first"), domain.first),
                (self.tr("wants to talk about this"), domain.talk),
            )
            if on
        ]
        carriers = [
            word
            for word, on in (
                (self.tr("own strength"), domain.own_strength),
                (self.tr("own people"), domain.own_people),
                (self.tr("professionals"), domain.professionals),
            )
            if on
        ]
        if carriers:
            signs.append(self.tr("carried by: %1").replace("%1", ", ".join(carriers)))
        return signs
