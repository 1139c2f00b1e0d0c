"""The words for columns on life domains: those of the team, and what an overview says about them."""

from PySide6.QtCore import QObject

from desktop.views.speaking import LANGUAGE_NAMES


class DomainColumns(QObject):
    """Names what can be changed about life domains, in the language of the moment."""

    def all(self) -> dict[tuple[str, str], str]:
        """The words of the columns, by table and column."""
        by = self.tr("filled in by")
        return {
            **self._of_the_team(),
            ("domain_view", "score"): self.tr("how it feels"),
            ("domain_view", "note"): self.tr("in own words"),
            ("domain_view", "first"): self.tr("this first"),
            ("domain_view", "talk"): self.tr("I want to talk about this"),
            ("domain_view", "own_strength"): self.tr("carried by own strength"),
            ("domain_view", "own_people"): self.tr("carried by own people"),
            ("domain_view", "professionals"): self.tr("carried by professionals"),
            ("domain_view", "filled_in_by"): by,
            ("domain_view", "as_before"): self.tr("as last time"),
            ("domain_line", "kind"): self.tr("kind of line"),
            ("domain_line", "text"): self.tr("in own words"),
            ("domain_line", "filled_in_by"): by,
            ("domain_line", "since"): self.tr("since"),
            ("domain_line", "let_go_on"): self.tr("comes up again"),
            ("domain_link", "text"): self.tr("in own words"),
            ("domain_link", "filled_in_by"): by,
        }

    def things(self) -> dict[str, str]:
        """The words for the rows, by table."""
        return {
            "life_domain": self.tr("a life domain of the team"),
            "domain_view": self.tr("a life domain"),
            "domain_line": self.tr("a line with a life domain"),
            "domain_link": self.tr("a link between life domains"),
        }

    def _of_the_team(self) -> dict[tuple[str, str], str]:
        words = {}
        for language, own_name in LANGUAGE_NAMES:
            words["life_domain", f"name_{language}"] = self.tr("name · {language}").format(language=own_name)
            words["life_domain", f"plain_{language}"] = self.tr("in plain words · {language}").format(
                language=own_name
            )
        words["life_domain", "icon"] = self.tr("icon")
        words["life_domain", "colour"] = self.tr("colour")
        words["life_domain", "picture"] = self.tr("own picture")
        words["life_domain", "active"] = self.tr("on the wheel")
        words["life_domain", "position"] = self.tr("place among the life domains")
        return words
