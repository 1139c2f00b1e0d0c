"""What was done while away and does not fit what others did: both versions, for the worker to choose."""
