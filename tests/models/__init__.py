"""Tests of the models and their failures."""
