"""Tests of several PCs that work in one notebook: together, away from each other, and amid all that can go wrong."""
