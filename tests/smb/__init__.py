"""A real network drive for tests: a Samba server of their own, and PCs that reach it over SMB.

`Drive` is the server, with a folder that this machine sees at `drive.folder`. `Guest` is a small machine under
emulation (no rights needed, no KVM) with as many PCs as a test names. Each PC has the drive mounted over a
connection and with a cache of its own, and disks of its own in memory. A PC runs modules of this project with
the Python of the tests, since the guest's system is this machine, mounted read-only over SMB as well.

    def test_both_write(guest: Guest, folder: Path) -> None:          # fixtures of tests/smb/conftest.py
        ended = guest.run({
            "pc1": ("tests.smb.writer", folder.name, "Sara"),          # as python -m tests.smb.writer ...
            "pc2": ("tests.smb.writer", folder.name, "Tom"),
        })
        assert all(one.ok for one in ended.values()), ended            # Outcome: code, output, errors
        assert len(list(folder.iterdir())) == 2                        # past the network

A program finds in its environment: DRIVE, where the drive is mounted (what this machine sees as
`drive.folder / "a"` is `Path(os.environ["DRIVE"]) / "a"` there); LOCAL, an empty folder of this PC, its working
folder at first, which later programs on this PC find again; PC, its name. It starts as a fork of a process that
has imported what the guest was told to preload. Lines that it writes to standard output arrive at once:

    def test_a_server_dies(guest: Guest, drive: Drive, folder: Path) -> None:
        one = guest.start("pc1", "tests.smb.writer", folder.name, "Sara")     # Running
        one.wait_for_lines(10)        # its output, once it has said so much
        drive.kill()                  # kill -9 of the server and its children
        drive.start()
        with drive.silent():          # connections stay open, nothing is answered
            ...
        one.kill()                    # kill -9 of the program; its PC and what it knows of the drive stay
        again = guest.start("pc1", "tests.smb.writer", folder.name, "Sara")
        assert again.wait().ok        # its end

A PC notices at once that a server died, and some seconds after its return it goes on. When a server says nothing
it connects anew after six seconds; a file operation may hang for as much as a minute before it fails.
`guest.unplug(pc)` takes the drive from one PC, `guest.plug(pc)` gives it back over a new connection;
`guest.power_off()` cuts the power of all PCs. What takes too long, or happens in a guest that is gone, raises
GuestError with the guest's last words; so a test needs no time limits.

Under emulation pure Python is some ten times slower. All tests of one module share a drive and a guest, and one
guest runs at a time. Where a machine cannot have them (see `needs`), tests that ask for them are skipped.
"""
