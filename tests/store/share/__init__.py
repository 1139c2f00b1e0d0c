"""Tests of the folder that a team shares."""
