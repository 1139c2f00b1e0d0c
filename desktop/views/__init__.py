"""Qt: one folder for each page, and the window around them."""

from desktop.views.none_guard import guard

guard()
