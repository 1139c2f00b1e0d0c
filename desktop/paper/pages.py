"""All that can be printed: each function takes a reading and gives back the bytes of a PDF."""

from desktop.paper.evolutor_sheet import evolutor_sheet
from desktop.paper.plan_sheet import plan_sheet
from desktop.paper.recovery_sheet import recovery_sheet
from desktop.paper.wheel_sheet import wheel_sheet

__all__ = ["evolutor_sheet", "plan_sheet", "recovery_sheet", "wheel_sheet"]
