"""Attachments taken along into another notebook, which has a key of its own and so other names for them."""

import contextlib

from desktop.models.errors import PhotoDamaged, PhotoNotThere, PhotoOutOfReach
from desktop.models.photos import Photo
from desktop.operations.opened import Opened
from desktop.store.attached import Attached
from desktop.store.row_sets import Images


def with_attachments(opened: Opened, rows: Images, to: Attached) -> Images:
    """The same rows in another notebook, which keeps by names of its own what they name.

    What can be found nowhere stays missing there: `check` names it.
    """
    attached, known = opened.desk.notebook.attached, dict[str, str]()
    moved = dict(rows)
    for key, image in rows.items():
        if key[0] != Photo.__tablename__ or attached is None:
            continue
        name = str(image["name"])
        if name not in known:
            with contextlib.suppress(PhotoOutOfReach, PhotoNotThere, PhotoDamaged):
                known[name] = to.keep(attached.read(name))
        moved[key] = {**image, "name": known.get(name, name)}
    return moved
