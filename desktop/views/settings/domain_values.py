"""What can be set about a life domain, by the names of its columns."""

from collections.abc import Mapping
from uuid import UUID

from desktop.models.languages import Language, Texts
from desktop.models.methods import default_domains
from desktop.models.readings import TeamDomain

Values = dict[str, str]
NAMES = tuple(f"name_{language}" for language in Language)
PLAINS = tuple(f"plain_{language}" for language in Language)
LOOKS = ("icon", "colour", "picture")


def values_of(domain: TeamDomain) -> Values:
    """What stands in the notebook."""
    return {
        **_said(domain.name, NAMES),
        **_said(domain.plain, PLAINS),
        "icon": domain.icon,
        "colour": domain.colour.upper(),
        "picture": domain.picture,
    }


def values_it_came_with(key: str) -> Values | None:
    """What a life domain was that came along with the program; None for one of the team's own."""
    for domain in default_domains():
        if domain.key == key:
            return {
                **_said(domain.name, NAMES),
                **_said(domain.plain, PLAINS),
                "icon": domain.icon,
                "colour": domain.colour.upper(),
                "picture": "",
            }
    return None


def fields_of_change(values: Mapping[str, str], changed: set[str]) -> dict[str, Texts | str]:
    """The fields of ChangeDomain that carry what was `changed`; a name goes in all its languages."""
    fields: dict[str, Texts | str] = {key: values[key] for key in LOOKS if key in changed}
    for field, keys in (("name", NAMES), ("plain", PLAINS)):
        if changed & set(keys):
            fields[field] = Texts(*(values[key] for key in keys))
    return fields


def free_colour(domains: tuple[TeamDomain, ...], colours: tuple[str, ...]) -> str:
    """The first of those colours that fewest domains have."""
    taken = [domain.colour.upper() for domain in domains]
    return min(colours, key=taken.count)


def place_of(domains: tuple[TeamDomain, ...], domain: UUID) -> int:
    """Where it stands."""
    return next(place for place, one in enumerate(domains) if one.id == domain)


def _said(texts: Texts, keys: tuple[str, ...]) -> Values:
    return {key: getattr(texts, language.value) for key, language in zip(keys, Language, strict=True)}
