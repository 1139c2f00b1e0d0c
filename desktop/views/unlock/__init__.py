"""The page of a notebook that is locked."""
