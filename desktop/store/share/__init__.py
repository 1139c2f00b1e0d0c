"""The folder that a team shares: its files, and what keeps them sound."""
