"""What the notebook knows of a photo: a size that a photo can have, and words that are not too long."""

import pytest

from desktop.models.errors import FieldNotUnderstood, TextTooLong
from desktop.models.photos import MOST_ACROSS, Photo


@pytest.mark.parametrize("side", ["width", "height"])
@pytest.mark.parametrize("pixels", [-1, 0, MOST_ACROSS + 1, 2**70])
def test_a_size_that_no_photo_has(side: str, pixels: int) -> None:
    # The largest of them fits in no database: it came as an error of ours.
    with pytest.raises(FieldNotUnderstood):
        Photo(**{side: pixels})


@pytest.mark.parametrize("pixels", [1, MOST_ACROSS])
def test_a_size_that_a_photo_has(pixels: int) -> None:
    photo = Photo(width=pixels, height=pixels)
    assert (photo.width, photo.height) == (pixels, pixels)


def test_words_that_are_too_long() -> None:
    assert Photo(caption="x" * 200).caption
    with pytest.raises(TextTooLong):
        Photo(caption="x" * 201)
