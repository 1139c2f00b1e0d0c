"""The evolutor: the road travelled, and the filling in of a moment."""
