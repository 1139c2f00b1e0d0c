"""One youth: the header, and under it the wheel, the evolutor and the step plan."""
