"""What kind of machine this is, as far as the installer minds."""

import os
import shutil
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Machine:
    """The facts on which the installer decides what it may do here."""

    system: str  # as sys.platform writes it: "linux", "win32" or "darwin"
    has_apt: bool
    is_root: bool
    has_display: bool

    @classmethod
    def this(cls) -> "Machine":
        """The machine that we are on."""
        linux = sys.platform.startswith("linux")
        return cls(
            system="linux" if linux else sys.platform,
            has_apt=linux and shutil.which("apt-get") is not None,
            is_root=sys.platform != "win32" and os.geteuid() == 0,
            has_display=not linux or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")),
        )

    @property
    def can_install(self) -> bool:
        """Whether we may add Debian packages by ourselves."""
        return self.has_apt and self.is_root

    def qt_environment(self) -> dict[str, str]:
        """What a program with windows needs in its environment to start here."""
        if self.has_display or os.environ.get("QT_QPA_PLATFORM"):
            return {}
        return {"QT_QPA_PLATFORM": "offscreen"}
