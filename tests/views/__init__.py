"""Windows and pages, driven as a user would."""
