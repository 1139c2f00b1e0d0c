"""The list of youths: who they are, whom to open, and one more."""
