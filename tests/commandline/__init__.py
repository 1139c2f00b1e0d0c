"""The program without a window, run as its own process."""
