"""The notebook: where the data of a team is kept, encrypted."""
