"""Tests of the notebook: its keys, its replica and its folder."""
