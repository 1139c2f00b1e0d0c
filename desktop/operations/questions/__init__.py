"""Questions: what a user can look at, each answered by a frozen reading."""
