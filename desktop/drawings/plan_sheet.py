"""The measures of a plan's sheet: sizes of letters and stations, and where the road runs."""

from dataclasses import dataclass

_A4 = 595.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """Measures in points that hang on the width of the sheet alone."""

    width: float
    margin: float
    radius: float
    beside: float
    left: float
    right: float
    road: float
    star: float
    title: float
    wish: float
    step: float
    detail: float
    small: float
    least_gap: float
    usual_gap: float
    most_gap: float
    lead: float

    @classmethod
    def of(cls, width: float) -> "Sheet":
        """Measures for a sheet: those of a page at 595 points, smaller and steeper on a narrow one."""
        scale = min(max(width / _A4, 0.8), 1.25)
        margin = min(max(0.076 * width, 14.0), 50.0)
        radius = 27 * scale
        wide = width >= 440
        left = margin + radius + (0.07 * width if wide else 0.0)
        return cls(
            width=width,
            margin=margin,
            radius=radius,
            beside=12 * scale,
            left=left,
            right=0.617 * width if wide else left + 0.14 * width,
            road=11 * scale,
            star=34 * scale,
            title=26 * scale,
            wish=14 * scale,
            step=12.5 * scale,
            detail=max(10.5 * scale, 9.0),
            small=max(9 * scale, 8.5),
            least_gap=30 * scale,
            usual_gap=48 * scale,
            most_gap=58 * scale,
            lead=38 * scale,
        )

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def star_tall(self) -> float:
        """Height of the star with the words above it."""
        return 2 * self.star + 1.9 * self.detail
