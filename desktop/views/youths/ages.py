"""How old somebody is, and when somebody comes of age."""

from datetime import date

OF_AGE = 18


def age(born: date, today: date) -> int:
    """Give the age in whole years; who was born on 29 February has a birthday on 1 March in other years."""
    years = today.year - born.year
    return years if today >= birthday(born, years) else years - 1


def birthday(born: date, years: int) -> date:
    """Give the day on which somebody becomes that old."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)
