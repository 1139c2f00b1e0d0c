"""Writing a file that a worker chose, such as a sheet: whole or not at all."""

from desktop.store.whole_files import write_whole as save_bytes

__all__ = ["save_bytes"]
