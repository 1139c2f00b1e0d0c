"""The life domains of a team: the parts of a life that the wheel shows."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, composite, mapped_column, validates

from desktop.models.base import Row, a_name, a_text
from desktop.models.errors import ColourNotUnderstood, PictureTooLarge
from desktop.models.languages import Texts

FEWEST, MOST = 5, 12
"""How many life domains a wheel has."""
MOST_PICTURE = 48_000
"""Letters that a picture of a domain may take, as base64: some 36 kB, enough for 160 pixels square."""


class LifeDomain(Row):
    """A life domain; `plain` is the same in plainer words, `position` its place on the wheel.

    `picture` is the team's own picture in place of the icon: a PNG or JPEG, square, as base64; or "".
    """

    __tablename__ = "life_domain"

    key: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    active: Mapped[bool]
    icon: Mapped[str]
    colour: Mapped[str]
    picture: Mapped[str] = mapped_column(default="", server_default="")
    name: Mapped[Texts] = composite(
        mapped_column("name_nl"), mapped_column("name_fr"), mapped_column("name_en")
    )
    plain: Mapped[Texts] = composite(
        mapped_column("plain_nl"), mapped_column("plain_fr"), mapped_column("plain_en")
    )

    @validates("colour")
    def _check_colour(self, _key: str, colour: str) -> str:
        return a_colour(colour)

    @validates("picture")
    def _check_picture(self, _key: str, picture: str) -> str:
        if len(picture) > MOST_PICTURE:
            raise PictureTooLarge
        return picture


class FormerDomain(Row):
    """How a life domain was called and looked until a moment: overviews made before it keep that."""

    __tablename__ = "former_domain"

    domain_id: Mapped[UUID] = mapped_column(ForeignKey("life_domain.id"), index=True)
    until: Mapped[datetime]
    icon: Mapped[str]
    colour: Mapped[str]
    picture: Mapped[str]
    name: Mapped[Texts] = composite(
        mapped_column("name_nl"), mapped_column("name_fr"), mapped_column("name_en")
    )
    plain: Mapped[Texts] = composite(
        mapped_column("plain_nl"), mapped_column("plain_fr"), mapped_column("plain_en")
    )


def a_colour(colour: str) -> str:
    """A colour as "#RRGGBB". Raises ColourNotUnderstood."""
    digits = colour.removeprefix("#")
    if len(colour) != 7 or len(digits) != 6 or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
        raise ColourNotUnderstood
    return colour.upper()


def the_name(texts: Texts) -> Texts:
    """The name of a domain in three languages, of which one at least is filled in. Raises NameNeeded."""
    filled = next((text for text in (texts.nl, texts.fr, texts.en) if text.strip()), "")
    a_name(filled)
    return Texts(*(a_name(text) if text.strip() else "" for text in (texts.nl, texts.fr, texts.en)))


def the_plain(texts: Texts) -> Texts:
    """The plainer wording in three languages; any may be empty. Raises TextTooLong."""
    return Texts(*(a_text(text, 200) for text in (texts.nl, texts.fr, texts.en)))
