"""The page where a worker sets up the program and the notebook."""
