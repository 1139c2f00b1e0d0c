"""What youth work is: people, overviews, evolutors and plans with their rules."""
