"""Which row something is about, in words: a name, a life domain, the words of a step."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.models.evolutor import Statement
from desktop.models.languages import Language, Texts
from desktop.models.life_domains import LifeDomain
from desktop.models.overview_words import DomainLink
from desktop.models.overviews import DomainView
from desktop.store.images import MODELS, Image, RowChange, image_of

_NAMED_BY: dict[str, Sequence[str]] = {"photo": ("caption", "on")}
"""A photo has a name too, but that is a file's."""
_MOSTLY = ("text", "wish", "name", "on")
_COLONS = {Language.DUTCH: ": ", Language.FRENCH: "\u00a0: ", Language.ENGLISH: ": "}


def about(change: RowChange, session: Session) -> Texts:
    """Words that tell which row it is, as it stands now; as it stood where it is gone."""
    image = change.after or change.before or {}
    row = session.get(MODELS[change.table], change.id)
    if row is not None:
        image = image_of(row)
    if isinstance(row, DomainView):
        return row.domain.name
    if change.table == LifeDomain.__tablename__:
        return Texts(*(str(image.get(f"name_{language}") or "") for language in Language))
    if change.table == DomainLink.__tablename__:
        return _link(session, image)
    if "statement_id" in image:
        statement = session.get(Statement, UUID(str(image["statement_id"])))
        return statement.text if statement else Texts("")
    columns = _NAMED_BY.get(change.table, _MOSTLY)
    return Texts(next((str(image[key]) for key in columns if image.get(key)), ""))


def _link(session: Session, image: Image) -> Texts:
    """The two life domains that a link joins, with its words."""
    ends = [session.get(DomainView, UUID(str(image[end]))) for end in ("one_id", "other_id") if end in image]
    names = [view.domain.name for view in ends if view]
    words = str(image.get("text") or "")

    def said(language: Language) -> str:
        both = " – ".join(name.in_(language) for name in names)
        return _COLONS[language].join(part for part in (both, words) if part)

    return Texts(*(said(language) for language in Language))
