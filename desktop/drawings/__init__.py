"""Geometry in pure Python: a reading goes in, shapes come out."""
