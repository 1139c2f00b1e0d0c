"""What the commands do that share, back up, restore and look after a notebook."""

import argparse
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.commandline.environment import first_line, passphrase_of
from desktop.commandline.lines import print_line
from desktop.commandline.notebooks import opened, youth_id
from desktop.models.errors import NotebookDamaged, NotShared, YouthNotFound

if TYPE_CHECKING:
    from desktop.operations.opened import Opened
    from desktop.operations.opening import Keepers


def share(options: argparse.Namespace) -> None:
    """Share a notebook in a folder; prints where."""
    with opened(options) as (keepers, notebook):
        print(keepers.share(notebook, options.folder.absolute()))


def join(options: argparse.Namespace) -> None:
    """Take part in a shared notebook."""
    from desktop.operations.opening import Keepers

    keepers = Keepers(options.notebook)
    found = keepers.shared_notebooks(options.folder.absolute())
    shared = found[0].folder if len(found) == 1 else options.folder.absolute()
    keepers.join(shared, passphrase_of(options), options.notebook).desk.close()


def add_worker(options: argparse.Namespace) -> None:
    """Take a worker up, with a key under the passphrase in a file; prints the id."""
    with opened(options) as (keepers, notebook):
        passphrase = first_line(options.new_passphrase_file)
        print(keepers.add_worker(notebook, options.name, passphrase, coordinator=options.coordinator))


def sync(options: argparse.Namespace) -> None:
    """Take over what colleagues did, send what waits, and say how the notebook stands."""
    with opened(options) as (_keepers, notebook):
        standing = notebook.desk.sync().standing
    print(standing.state.value, standing.waiting, standing.clashes, sep="\t")
    if standing.failure:
        raise standing.failure


def backup(options: argparse.Namespace) -> None:
    """Make a snapshot and read it back; prints the file."""
    with opened(options) as (keepers, notebook):
        notebook.desk.sync()
        folder = options.to.absolute() if options.to else None
        if folder is None and notebook.desk.notebook.team is None:
            folder = keepers.backup_folder(notebook)
            if folder is None:
                raise NotShared
        print(keepers.backup_now(notebook, folder).file)


def restore(options: argparse.Namespace) -> None:
    """List the moments that can be restored, or restore one of them."""
    with opened(options) as (keepers, notebook):
        notebook.desk.sync()
        if options.list:
            for point in keepers.restore_points(notebook, options.last):
                what = point.kind or "-"
                print_line(point.position, _moment(point.at), point.worker, what, point.youth)
            return
        if options.position is None:
            options.parser.error("say which --position, or --list")
        youth = _youth(keepers, notebook, options) if options.youth else None
        if options.to is None:
            keepers.restore(notebook, options.position, youth)
            return
        _restore_as_new(keepers, notebook, options, youth)


def _youth(keepers: "Keepers", notebook: "Opened", options: argparse.Namespace) -> UUID:
    """The youth of that name now, or else the one of that name then."""
    try:
        return youth_id(notebook.desk, options.youth)
    except YouthNotFound:
        then = keepers.look_back(notebook, options.position)
        try:
            return youth_id(then.desk, options.youth)
        finally:
            then.desk.close()


def _restore_as_new(
    keepers: "Keepers", notebook: "Opened", options: argparse.Namespace, youth: UUID | None
) -> None:
    from desktop.operations.questions.people import ReadNotebook

    name = options.name or notebook.desk.ask(ReadNotebook()).name
    passphrase = passphrase_of(options)
    created = keepers.restore_as_new(notebook, options.position, options.to, name, passphrase, youth)
    created.opened.desk.close()
    # As with a new notebook: it is shown this once.
    print(created.recovery_key)


def check(options: argparse.Namespace) -> None:
    """Say of each file that is unsound what is wrong with it. Raises NotebookDamaged if there is any."""
    with opened(options) as (keepers, notebook):
        unsound = keepers.check(notebook)
    for one in unsound:
        print_line(one.file, one.why, between=": ")
    if unsound:
        raise NotebookDamaged(file=unsound[0].file)
    print("ok")


def compact(options: argparse.Namespace) -> None:
    """Remove from the shared folder what a sound snapshot covers; prints how many files went."""
    with opened(options) as (keepers, notebook):
        print(keepers.compact(notebook))


def _moment(at: datetime) -> str:
    return at.astimezone().isoformat(timespec="seconds")
