"""All colours of the program: designed themes for the screen, two of high contrast, and one for paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, each "#rrggbb", named by what they are for.

    `ink` and `quiet` reach a contrast of 4.5 : 1 on `surface` (WCAG 2.2, 1.4.3); `quiet` is
    not meant for use on `ground`, `muted` is. `contrast` is what text has to reach on what it stands
    on: 7 in the themes of high contrast (1.4.6), in which lines are as strong as text elsewhere.
    """

    ground: str
    surface: str
    raised: str
    line: str
    strong_line: str
    ink: str
    muted: str
    quiet: str
    accent: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    celebration: str
    on_celebration: str
    danger: str
    danger_soft: str
    road: str
    domains: tuple[str, ...]
    contrast: float = 4.5

    @property
    def high(self) -> bool:
        """Whether this is a theme of high contrast."""
        return self.contrast > 4.5


TOL_MUTED = (
    "#332288",
    "#88CCEE",
    "#44AA99",
    "#117733",
    "#999933",
    "#DDCC77",
    "#CC6677",
    "#882255",
    "#AA4499",
)
"""Nine colours safe for colour-blind eyes: Paul Tol's muted scheme (SRON/EPS/TN/09-002, 3.2)."""

LIGHT = Palette(
    ground="#F6F4F0",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#E4DFD7",
    strong_line="#CFC8BC",
    ink="#1F2A37",
    muted="#4B5563",
    quiet="#6B7280",
    accent="#0F766E",
    on_accent="#FFFFFF",
    accent_soft="#E2EFED",
    on_accent_soft="#0B5D57",
    celebration="#DDCC77",
    on_celebration="#3B3413",
    danger="#B42318",
    danger_soft="#FDECEA",
    road="#E4DFD7",
    domains=TOL_MUTED,
)

DARK = Palette(
    ground="#14191D",
    surface="#1C2328",
    raised="#242D33",
    line="#323D45",
    strong_line="#4A5862",
    ink="#EDEAE4",
    muted="#B9C0C6",
    quiet="#9AA5AD",
    accent="#2DB5A6",
    on_accent="#06231F",
    accent_soft="#173A38",
    on_accent_soft="#8FE0D6",
    celebration="#DDCC77",
    on_celebration="#2B2609",
    danger="#FF8A7A",
    danger_soft="#44211E",
    road="#3A454D",
    domains=TOL_MUTED,
)

CONTRAST_LIGHT = Palette(
    ground="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#595959",
    strong_line="#000000",
    ink="#000000",
    muted="#1A1A1A",
    quiet="#333333",
    accent="#004B45",
    on_accent="#FFFFFF",
    accent_soft="#C9F2ED",
    on_accent_soft="#00332F",
    celebration="#FFE680",
    on_celebration="#000000",
    danger="#8A0000",
    danger_soft="#FFE3E0",
    road="#B3B3B3",
    domains=TOL_MUTED,
    contrast=7.0,
)

CONTRAST_DARK = Palette(
    ground="#000000",
    surface="#000000",
    raised="#0D0D0D",
    line="#B3B3B3",
    strong_line="#FFFFFF",
    ink="#FFFFFF",
    muted="#F2F2F2",
    quiet="#D9D9D9",
    accent="#5CF2E0",
    on_accent="#000000",
    accent_soft="#003D38",
    on_accent_soft="#A6FFF4",
    celebration="#FFE066",
    on_celebration="#000000",
    danger="#FFB0A6",
    danger_soft="#4A0500",
    road="#6B6B6B",
    domains=TOL_MUTED,
    contrast=7.0,
)

SCREEN = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
"""All themes of the screen."""

PAPER = Palette(
    ground="#FFFFFF",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#D9D3C9",
    strong_line="#B9B2A6",
    ink="#1F2A37",
    muted="#4B5563",
    quiet="#5B6472",
    accent="#0F766E",
    on_accent="#FFFFFF",
    accent_soft="#E2EFED",
    on_accent_soft="#0B5D57",
    celebration="#DDCC77",
    on_celebration="#3B3413",
    danger="#B42318",
    danger_soft="#FDECEA",
    road="#E4DFD7",
    domains=TOL_MUTED,
)
