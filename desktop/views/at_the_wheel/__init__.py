"""The young person at the wheel: a screen of its own that shows nothing else of the dossier."""
