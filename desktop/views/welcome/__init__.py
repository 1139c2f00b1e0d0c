"""The first page: look around, begin a notebook, or open one."""
