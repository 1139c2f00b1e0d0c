"""Trajectwiel: the wheel, the evolutor and the step plan, for those who walk beside vulnerable youths."""

__version__ = "0.1.0"
