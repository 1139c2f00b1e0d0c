"""The wheel on screen: to fill in, to look back, and as a table."""
