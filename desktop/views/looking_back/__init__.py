"""A look at the notebook as it was at an earlier moment."""
