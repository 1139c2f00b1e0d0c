"""Erasing a youth: what goes, what it cannot reach, and doing it."""
