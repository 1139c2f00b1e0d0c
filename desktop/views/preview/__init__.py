"""What will be on paper, seen before it is printed or saved."""
