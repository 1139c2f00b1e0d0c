"""Libraries and tools of the system: looked for, added, asked for."""

from pathlib import Path

import pytest

from installer.debian import add_packages
from installer.machine import Machine
from installer.places import Places
from installer.programs import InstallerError, Outcome
from installer.stamps import Stamp
from installer.system_libraries import SystemLibraries, Use
from tests.installer.stand_ins import (
    DEBIAN_AS_ROOT,
    DEBIAN_AS_USER,
    DESKTOP,
    FINE,
    OTHER_LINUX,
    WINDOWS,
    Recorder,
    project_in,
)

NO_GL = Outcome(
    1,
    "Traceback (most recent call last):\n"
    "ImportError: libGL.so.1: cannot open shared object file: No such file or directory\n",
)
NO_PLUGIN = Outcome(
    -6,
    'qt.qpa.plugin: Could not load the Qt platform plugin "offscreen" in "" even though it was found.\n'
    "This application failed to start because no Qt platform plugin could be initialized.\n",
)
STAMP = Stamp("folder", "cpython-3.11", "runtime", "test")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = project_in(tmp_path)
    places.venv.mkdir()
    return places


class Qt(Recorder):
    """Qt on a machine that lacks something until apt-get has run."""

    def __init__(self, lacking: Outcome = FINE, cured: bool = True, apt: Outcome = FINE) -> None:
        super().__init__(self._answer_as_qt)
        self.lacking = lacking
        self.cured = cured
        self.apt = apt

    def _answer_as_qt(self, command: list[str]) -> Outcome:
        if command[0] == "apt-get":
            if "install" in command and self.cured:
                self.lacking = FINE
            return self.apt
        return self.lacking

    @property
    def installed(self) -> list[str]:
        """The packages that apt-get was asked for."""
        return [
            word
            for command in self.commands
            if "install" in command
            for word in command[command.index("--no-install-recommends") + 1 :]
        ]


def _libraries(
    places: Places,
    run: Qt,
    machine: Machine = DEBIAN_AS_ROOT,
    tools: bool = True,
    told: list[str] | None = None,
) -> SystemLibraries:
    words = [] if told is None else told
    return SystemLibraries(
        places, machine, run, which=lambda name: f"/usr/bin/{name}" if tools else None, tell=words.append
    )


@pytest.mark.parametrize("lacking", [NO_GL, NO_PLUGIN, Outcome(1, "no font is installed\n")])
def test_what_qt_misses_is_installed_as_root_on_debian(places: Places, lacking: Outcome) -> None:
    run, told = Qt(lacking), list[str]()
    _libraries(places, run, told=told).ready(STAMP, Use.OFFSCREEN)
    assert set(run.installed) == set(Use.OFFSCREEN.packages)
    update = next(i for i, command in enumerate(run.commands) if "update" in command)
    install = next(i for i, command in enumerate(run.commands) if "install" in command)
    assert update < install
    assert run.extras[install]["DEBIAN_FRONTEND"] == "noninteractive"
    assert "Qt cannot start" in told[0]
    assert "libgl1" in told[0]


def test_the_missing_library_is_named(places: Places) -> None:
    told = list[str]()
    _libraries(places, Qt(NO_GL), told=told).ready(STAMP, Use.OFFSCREEN)
    assert told[0].startswith("Qt cannot start (libGL.so.1: cannot open shared object file")


def test_all_is_well_and_stays_so_without_another_look(places: Places) -> None:
    run = Qt()
    _libraries(places, run).ready(STAMP, Use.TESTS)
    assert len(run.commands) == 1
    stamp = Stamp.read(places)
    assert stamp is not None
    _libraries(places, run).ready(stamp, Use.TESTS)
    assert len(run.commands) == 1
    _libraries(places, run).ready(stamp, Use.OFFSCREEN)
    assert len(run.commands) == 2


def test_windows_of_x_are_tried_where_windows_will_open(places: Places) -> None:
    run = Qt()
    _libraries(places, run).ready(STAMP, Use.OFFSCREEN)
    _libraries(places, run, DESKTOP).ready(STAMP, Use.WINDOWS)
    _libraries(places, run, WINDOWS).ready(STAMP, Use.WINDOWS)
    assert ["libqxcb.so" in command for command in run.commands] == [False, True, False]


def test_who_may_not_install_gets_the_command_to_type(places: Places) -> None:
    run = Qt(NO_GL)
    with pytest.raises(InstallerError, match=r"sudo apt-get install .*libgl1 .*fonts-dejavu-core"):
        _libraries(places, run, DEBIAN_AS_USER).ready(STAMP, Use.OFFSCREEN)
    assert run.installed == []
    assert Stamp.read(places) is None


def test_on_another_linux_the_packages_are_named(places: Places) -> None:
    run = Qt(NO_GL)
    with pytest.raises(InstallerError, match="libgl1") as stopped:
        _libraries(places, run, OTHER_LINUX).ready(STAMP, Use.OFFSCREEN)
    assert "apt-get" not in str(stopped.value)
    assert run.installed == []


def test_a_fault_that_packages_do_not_mend_is_told_as_it_is(places: Places) -> None:
    run = Qt(Outcome(1, "ModuleNotFoundError: No module named 'PySide6'"))
    with pytest.raises(InstallerError, match="No module named 'PySide6'"):
        _libraries(places, run).ready(STAMP, Use.OFFSCREEN)
    assert run.installed == []


def test_what_is_still_missing_afterwards_is_told(places: Places) -> None:
    with pytest.raises(InstallerError, match=r"still cannot start: libGL\.so\.1"):
        _libraries(places, Qt(NO_GL, cured=False)).ready(STAMP, Use.OFFSCREEN)
    assert Stamp.read(places) is None


def test_tools_of_the_tests_are_installed_too(places: Places) -> None:
    run = Qt()
    _libraries(places, run, tools=False).ready(STAMP, Use.TESTS)
    assert {"xvfb", "poppler-utils", "dbus", "gnome-keyring"} <= set(run.installed)
    assert {"samba", "samba-vfs-modules", "qemu-system-x86", "busybox-static"} <= set(run.installed)


def test_a_file_server_that_came_with_the_tools_does_not_go_on(places: Places) -> None:
    run = Qt()
    _libraries(places, run, tools=False).ready(STAMP, Use.TESTS)
    install = next(i for i, command in enumerate(run.commands) if "install" in command)
    assert run.commands[install + 1 :] == [["systemctl", "disable", "--now", "smbd", "nmbd"]]


def test_a_file_server_of_this_machine_is_left_alone(places: Places) -> None:
    run = Qt()
    libraries = SystemLibraries(
        places,
        DEBIAN_AS_ROOT,
        run,
        which=lambda name: None if name == "xauth" else f"/usr/bin/{name}",
        tell=lambda _text: None,
    )
    libraries.ready(STAMP, Use.TESTS)
    assert "samba" in run.installed
    assert not any(command[0] == "systemctl" for command in run.commands)


def test_nobody_needs_the_tools_of_the_tests_to_use_the_program(places: Places) -> None:
    run = Qt()
    _libraries(places, run, DESKTOP, tools=False).ready(STAMP, Use.WINDOWS)
    assert run.installed == []


def test_tests_go_on_without_tools_that_may_not_be_installed(places: Places) -> None:
    told = list[str]()
    _libraries(places, Qt(), DEBIAN_AS_USER, tools=False, told=told).ready(STAMP, Use.TESTS)
    assert "sudo apt-get install" in told[0]
    assert Stamp.read(places) is None  # so that the next run looks, and tells, again


def test_a_source_out_of_reach_does_not_stop_an_installation_that_works() -> None:
    run = Recorder(lambda command: Outcome(100, "unreachable") if "update" in command else FINE)
    add_packages(["one"], "Something needs it", DEBIAN_AS_ROOT, run, lambda _text: None)
    assert run.commands[-1][-1] == "one"


def test_an_installation_that_fails_says_all_that_apt_said() -> None:
    run = Recorder(
        lambda command: Outcome(100, "unreachable" if "update" in command else "Unable to locate package one")
    )
    with pytest.raises(InstallerError, match=r"(?s)unreachable.*Unable to locate package one"):
        add_packages(["one"], "Something needs it", DEBIAN_AS_ROOT, run, lambda _text: None)
