"""The step plan: what a youth wants, and the small steps towards it."""
