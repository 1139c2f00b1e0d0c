"""The life domains of a team: the parts of a life that the wheel shows."""

from sqlalchemy.orm import Mapped, composite, mapped_column

from desktop.models.base import Row
from desktop.models.languages import Texts


class LifeDomain(Row):
    """A life domain; `plain` is the same in plainer words, `position` its place on the wheel."""

    __tablename__ = "life_domain"

    key: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    active: Mapped[bool]
    icon: Mapped[str]
    colour: Mapped[str]
    name: Mapped[Texts] = composite(
        mapped_column("name_nl"), mapped_column("name_fr"), mapped_column("name_en")
    )
    plain: Mapped[Texts] = composite(
        mapped_column("plain_nl"), mapped_column("plain_fr"), mapped_column("plain_en")
    )
