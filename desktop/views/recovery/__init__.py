"""The recovery key: shown, printed, saved, and checked to have been kept."""
