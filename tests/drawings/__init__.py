"""Tests of the geometry: icons, shapes and the drawings made of them."""
