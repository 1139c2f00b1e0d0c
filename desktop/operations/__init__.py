"""All that a user can do: one small class for each intention."""
