"""The page on the team: where the notebook is shared, who takes part, backups, and what is kept how long."""
