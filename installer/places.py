"""Where the files lie that the installer works with."""

import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The project's folder, and what the installer reads and makes in it."""

    root: Path

    @classmethod
    def here(cls) -> "Places":
        """The folder that this installer itself lies in."""
        return cls(Path(__file__).resolve().parents[1])

    @property
    def venv(self) -> Path:
        """The virtual environment with the libraries."""
        return self.root / ".venv"

    @property
    def stamp(self) -> Path:
        """What the virtual environment was last made from; missing as long as it is not complete."""
        return self.venv / "trajectwiel.json"

    @property
    def lock(self) -> Path:
        """Held while the environment is being made, outside it since it may be thrown away."""
        return self.root / "build" / "installer.lock"

    @property
    def scripts(self) -> Path:
        """The folder of the programs in the virtual environment."""
        return self.venv / ("Scripts" if sys.platform == "win32" else "bin")

    @property
    def python(self) -> Path:
        """The Python of the virtual environment."""
        return self.program("python")

    @property
    def runtime_pins(self) -> Path:
        """The exact libraries that the program needs."""
        return self.root / "installer" / "requirements.txt"

    @property
    def test_pins(self) -> Path:
        """The exact libraries that the program and its tests need."""
        return self.root / "installer" / "requirements-test.txt"

    @property
    def pyproject(self) -> Path:
        """What the project asks for, in bounds."""
        return self.root / "pyproject.toml"

    @property
    def translations(self) -> Path:
        """The words of the screen: trajectwiel_<language>.ts and what is compiled from them."""
        return self.root / "resources" / "translations"

    @property
    def words(self) -> Path:
        """The words of the drawings and the paper: <subject>.<language>.toml."""
        return self.root / "resources" / "words"

    @property
    def output(self) -> Path:
        """Where `run` leaves its work on a machine without a display."""
        return self.root / "output"

    def program(self, name: str) -> Path:
        """A program of the virtual environment, by its name without extension."""
        return self.scripts / (f"{name}.exe" if sys.platform == "win32" else name)
