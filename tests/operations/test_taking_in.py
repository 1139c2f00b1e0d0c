"""Pictures are taken in upright, bare of all that a camera notes, and small; what is none is told in words."""

import base64
import os
import random
import tempfile
import tracemalloc
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from desktop.models.errors import (
    ExpectedFailure,
    NoPicture,
    PdfLocked,
    PdfTooLong,
    PictureDamaged,
    PictureEmpty,
    PictureFileTooLarge,
    PictureGone,
    PictureIsFolder,
    PictureNotReadable,
    TooManyPixels,
)
from desktop.models.life_domains import MOST_PICTURE
from desktop.operations.taking_in import Sheet, read_picture_file, reading, sheets_of, square_picture
from tests.operations.pictures import (
    BLUE,
    RED,
    SECRETS,
    as_large_as,
    heic,
    huge_png,
    jpeg,
    pdf,
    png,
    sheet,
)

Colour = tuple[int, int, int]


def _one(content: bytes) -> tuple[Sheet, Image.Image]:
    (made,) = sheets_of(content)
    picture = Image.open(BytesIO(made.content))
    picture.load()
    assert picture.format == "JPEG"
    assert picture.size == (made.width, made.height)
    return made, picture


def _close(colour: object, to: Colour) -> bool:
    return isinstance(colour, tuple) and all(
        abs(one - other) < 40 for one, other in zip(colour, to, strict=True)
    )


def _is_upright(picture: Image.Image) -> bool:
    width, height = picture.size
    return _close(picture.getpixel((width // 10, height // 10)), RED) and _close(
        picture.getpixel((width // 2, height - height // 12 - 1)), BLUE
    )


TURNS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What a camera did to the picture that it says must be put right by that orientation."""


@pytest.mark.parametrize("orientation", TURNS)
@pytest.mark.parametrize("save", [jpeg, png])
def test_turned_right(save: Callable[[Image.Image, int], bytes], orientation: int) -> None:
    turn = TURNS[orientation]
    taken = sheet() if turn is None else sheet().transpose(turn)
    made, picture = _one(save(taken, orientation))
    assert (made.width, made.height) == (400, 300)
    assert _is_upright(picture)


@pytest.mark.parametrize("content", [jpeg(sheet()), png(sheet()), heic(sheet())], ids=["jpeg", "png", "heic"])
def test_nothing_of_what_a_camera_notes_is_kept(content: bytes) -> None:
    assert any(secret in content for secret in SECRETS)
    made, picture = _one(content)
    assert _is_upright(picture)
    assert not any(secret in made.content for secret in SECRETS)
    assert not dict(picture.getexif())
    assert picture.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    for mark in (b"Exif", b"http://ns.adobe", b"ICC_PROFILE", b"xmpmeta"):
        assert mark not in made.content


def test_scaled_sensibly() -> None:
    made, _ = _one(jpeg(sheet((5000, 2500))))
    assert (made.width, made.height) == (2400, 1200)
    small, _ = _one(jpeg(sheet((60, 90))))
    assert (small.width, small.height) == (60, 90)
    narrow, _ = _one(png(sheet((6000, 2))))
    assert (narrow.width, narrow.height) == (2400, 1)


@pytest.mark.parametrize("mode", ["L", "1", "LA", "I;16"])
def test_grey_stays_grey(mode: str) -> None:
    picture = sheet(mode="L")
    if mode == "I;16":
        picture = Image.frombytes("I;16", picture.size, b"".join(bytes((v, v)) for v in picture.tobytes()))
    elif mode != "L":
        picture = picture.convert(mode)
    _, made = _one(png(picture))
    assert made.mode == "L"
    # Black and white only is a pattern of dots: on the whole it is grey.
    paper, foot = (
        ImageStat.Stat(made.crop(box)).mean[0] for box in ((150, 100, 250, 200), (0, 270, 400, 300))
    )
    assert paper > 240
    assert foot < 110


@pytest.mark.parametrize("mode", ["P", "RGBA", "CMYK"])
def test_other_kinds_of_colours(mode: str) -> None:
    picture = sheet().convert(mode)
    _, made = _one(jpeg(picture) if mode == "CMYK" else png(picture))
    assert made.mode == "RGB"
    assert _is_upright(made)


def test_what_lets_its_ground_through_stands_on_white() -> None:
    _, made = _one(png(Image.new("RGBA", (30, 30), (0, 0, 0, 0))))
    assert _close(made.getpixel((10, 10)), (255, 255, 255))


def test_a_profile_of_nonsense_or_for_other_colours_is_no_hindrance() -> None:
    for profile in (b"", b"nonsense" * 40):
        _, made = _one(jpeg(sheet(), icc_profile=profile))
        assert _is_upright(made)


def test_a_pdf_becomes_a_photo_a_page() -> None:
    told: list[tuple[int, int]] = []

    def go_on(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    made = list(sheets_of(pdf(3), go_on))
    assert [(one.width, one.height) for one in made] == [(1697, 2400)] * 3
    assert told == [(0, 3), (1, 3), (2, 3)]
    picture = Image.open(BytesIO(made[0].content))
    assert _close(picture.getpixel((100, 100)), (204, 26, 26))
    (grey,) = sheets_of(pdf(colour=False))
    assert Image.open(BytesIO(grey.content)).mode == "L"


def test_it_can_be_stopped_between_pages() -> None:
    assert len(list(sheets_of(pdf(5), lambda done, _of: done < 2))) == 2
    assert list(sheets_of(jpeg(sheet()), lambda _done, _of: False)) == []


WHOLE = jpeg(sheet((900, 700)))


@pytest.mark.parametrize(
    ("content", "failure"),
    [
        pytest.param(b"", PictureEmpty, id="empty"),
        pytest.param(b"GIF89a" + bytes(40), NoPicture, id="gif"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", NoPicture, id="svg"),
        pytest.param(b"<html><img src='http://x/y.jpg'></html>", NoPicture, id="html"),
        pytest.param(b"\x00\x00\x00\x1cftypavif" + bytes(40), NoPicture, id="avif"),
        pytest.param(b"%!PS-Adobe-3.0 EPSF-3.0", NoPicture, id="eps"),
        pytest.param(random.Random(1).randbytes(5000), NoPicture, id="noise"),
        pytest.param(WHOLE[: len(WHOLE) // 2], PictureDamaged, id="half a jpeg"),
        pytest.param(WHOLE[:40], PictureDamaged, id="the beginning of a jpeg"),
        pytest.param(png(sheet())[:300], PictureDamaged, id="half a png"),
        pytest.param(heic(sheet())[:400], PictureDamaged, id="half a heic"),
        pytest.param(b"%PDF-1.7\n" + bytes(300), PictureDamaged, id="no pdf at all"),
        pytest.param(pdf(password="geheim"), PdfLocked, id="a pdf with a password"),
        pytest.param(pdf(500), PdfTooLong, id="a pdf of 500 pages"),
        pytest.param(huge_png(20_000, 10_000), TooManyPixels, id="png of 200 megapixels"),
        pytest.param(huge_png(2_000_000_000, 2), TooManyPixels, id="png of 2 000 000 000 pixels wide"),
        pytest.param(as_large_as(WHOLE, 60_000, 60_000), TooManyPixels, id="jpeg of 3600 megapixels"),
        pytest.param(
            as_large_as(jpeg(sheet(), progressive=True), 16_000, 12_000), TooManyPixels, id="jpeg in rounds"
        ),
    ],
)
def test_what_cannot_be_taken_in_is_told_in_words(content: bytes, failure: type[ExpectedFailure]) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(failure):
            list(sheets_of(content))
        # Told before anything of it is unpacked.
        assert tracemalloc.get_traced_memory()[1] < 60 << 20
    finally:
        tracemalloc.stop()
    if failure is not PdfTooLong:
        with pytest.raises(failure):
            square_picture(content)


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_any_bytes_are_a_picture_or_told_in_words() -> None:
    """Every kind of picture with bytes changed, cut out and doubled."""
    chance = random.Random(7)
    kinds = [jpeg(sheet((80, 60))), png(sheet((80, 60))), heic(sheet((80, 64))), pdf()]
    for _ in range(150):
        content = bytearray(chance.choice(kinds))
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(content))
            end = at + chance.randint(0, 20)
            content[at:end] = chance.randbytes(chance.randint(0, 20))
        try:
            made = list(sheets_of(bytes(content)))
        except ExpectedFailure:
            continue
        assert all(max(one.width, one.height) <= 2400 for one in made)


def test_a_large_one_from_a_good_camera_is_taken_in_smaller() -> None:
    """108 megapixels, which is more than is ever unpacked."""
    made, picture = _one(jpeg(sheet((12_000, 9_000)), quality=50))
    assert (made.width, made.height) == (2400, 1800)
    assert _is_upright(picture)


def test_files(tmp_path: Path) -> None:
    good = tmp_path / "blad.jpg"
    good.write_bytes(WHOLE)
    assert read_picture_file(good) == WHOLE
    with pytest.raises(PictureGone):
        read_picture_file(tmp_path / "weg.jpg")
    with pytest.raises(PictureGone):
        read_picture_file(good / "onder een bestand.jpg")
    with pytest.raises(PictureIsFolder):
        read_picture_file(tmp_path)
    (tmp_path / "leeg.jpg").touch()
    with pytest.raises(PictureEmpty):
        read_picture_file(tmp_path / "leeg.jpg")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 5 << 20)
    large = tmp_path / "groot.jpg"
    with large.open("wb") as file:
        file.truncate((5 << 20) + 1)
    with pytest.raises(PictureFileTooLarge) as told:
        read_picture_file(large)
    assert told.value.fields == {"most": "5"}


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes by name")
def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp.jpg"
    os.mkfifo(pipe)
    with pytest.raises(PictureIsFolder):
        read_picture_file(pipe)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to this user")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    closed = tmp_path / "dicht.jpg"
    closed.write_bytes(WHOLE)
    closed.chmod(0)
    with pytest.raises(PictureNotReadable):
        read_picture_file(closed)


def _icon(content: bytes) -> Image.Image:
    text = square_picture(content)
    assert 0 < len(text) <= MOST_PICTURE
    picture = Image.open(BytesIO(base64.b64decode(text)))
    assert picture.format in {"PNG", "JPEG"}
    picture.load()
    assert picture.width == picture.height <= 160
    assert not any(secret in base64.b64decode(text) for secret in SECRETS)
    return picture


def test_an_icon_of_a_picture() -> None:
    assert _icon(jpeg(sheet((900, 900)))).size == (160, 160)
    assert _icon(heic(sheet((64, 64)))).size == (64, 64)
    assert _icon(pdf()).width == 160
    turned = sheet((300, 300)).transpose(Image.Transpose.ROTATE_90)
    assert _is_upright(_icon(jpeg(turned, 6)).convert("RGB"))


def test_an_icon_of_noise_still_fits() -> None:
    noise = Image.frombytes("RGB", (500, 500), random.Random(3).randbytes(750_000))
    _icon(jpeg(noise))
    see_through = Image.frombytes("RGBA", (500, 500), random.Random(4).randbytes(1_000_000))
    assert "A" in _icon(png(see_through)).convert("RGBA").mode


def test_an_icon_with_a_ground_that_shows_stays_whole() -> None:
    sign = Image.new("RGBA", (400, 100), (0, 0, 0, 0))
    sign.paste((200, 30, 40, 255), (0, 0, 20, 100))
    made = _icon(png(sign)).convert("RGBA")
    corner, edge = made.getpixel((80, 5)), made.getpixel((2, 80))
    assert isinstance(corner, tuple)
    assert isinstance(edge, tuple)
    assert corner[3] == 0
    assert edge[:3] == (200, 30, 40)
    assert edge[3] > 200


def test_it_needs_no_place_for_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is taken in is readable, and may lie nowhere."""
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path / "there is none"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "there is none"))
    for content in (jpeg(sheet()), png(sheet()), heic(sheet()), pdf(2)):
        assert list(sheets_of(content))
        assert square_picture(content)
    assert list(tmp_path.iterdir()) == []
