"""The way back from the young person's screen: what the team sets, and codes that are kept as hashes only."""

from uuid import UUID

import pytest

from desktop.models.errors import ChangedElsewhere, CodeNotUsable, FieldNotUnderstood
from desktop.models.readings import NotebookReading, WayBack
from desktop.operations.desk import Desk
from desktop.operations.known import OPERATIONS, QUESTIONS
from desktop.operations.questions.people import ReadNotebook
from desktop.operations.way_back import CheckCode, SetCode, SetWayBack, hash_of

CODE = "4712"


def notebook(desk: Desk) -> NotebookReading:
    return desk.ask(ReadNotebook())


def give(desk: Desk, code: str = CODE) -> None:
    desk.do(SetCode(worker=notebook(desk).me, code_hash=hash_of(code)))


def test_it_asks_for_nothing_until_the_team_says_so(desk: Desk) -> None:
    assert notebook(desk).way_back is WayBack.FREE


@pytest.mark.parametrize("way_back", list(WayBack), ids=lambda way_back: way_back.value)
def test_the_team_says_what_is_asked(desk: Desk, way_back: WayBack) -> None:
    seen = notebook(desk)
    desk.do(SetWayBack(notebook=seen.id, way_back=way_back, seen_version=seen.version))
    assert notebook(desk).way_back is way_back


def test_two_who_set_it_at_once_do_not_overwrite_each_other(desk: Desk) -> None:
    seen = notebook(desk)
    desk.do(SetWayBack(notebook=seen.id, way_back=WayBack.CODE, seen_version=seen.version))
    with pytest.raises(ChangedElsewhere):
        desk.do(SetWayBack(notebook=seen.id, way_back=WayBack.PASSPHRASE, seen_version=seen.version))


def test_setting_it_can_be_undone(desk: Desk) -> None:
    done = desk.do(SetWayBack(notebook=notebook(desk).id, way_back=WayBack.CODE))
    desk.do(done.inverse)
    assert notebook(desk).way_back is WayBack.FREE


def test_only_the_right_code_opens(desk: Desk) -> None:
    assert not desk.ask(CheckCode(code=CODE))
    give(desk)
    assert desk.ask(CheckCode(code=CODE))
    for other in ("4713", "", "47120", "471", "٤٧١٢", "4712\n", "0" * 9):
        assert not desk.ask(CheckCode(code=other))


def test_a_code_can_be_taken_away(desk: Desk) -> None:
    give(desk)
    me = next(worker for worker in notebook(desk).workers if worker.id == notebook(desk).me)
    assert me.has_code
    desk.do(SetCode(worker=me.id, code_hash="", seen_version=me.version))
    assert not desk.ask(CheckCode(code=CODE))
    assert not next(worker for worker in notebook(desk).workers if worker.id == me.id).has_code


@pytest.mark.parametrize("code", ["", "123", "123456789", "12a4", "١٢٣٤", "12 34", "1234\n"])
def test_a_code_has_four_to_eight_digits(code: str) -> None:
    with pytest.raises(CodeNotUsable):
        hash_of(code)


def test_the_same_code_never_has_the_same_hash() -> None:
    assert hash_of(CODE) != hash_of(CODE)
    assert CODE not in hash_of(CODE)


@pytest.mark.parametrize(
    "code_hash",
    [
        CODE,
        "$argon2id$v=19$m=99999999,t=3,p=4$" + "A" * 22 + "$" + "A" * 43,
        "$argon2id$v=19$m=65536,t=900,p=4$" + "A" * 22 + "$" + "A" * 43,
    ],
    ids=["a code that is not hashed", "all memory", "all day"],
)
def test_what_is_no_hash_of_a_code_is_refused_and_not_repeated(desk: Desk, code_hash: str) -> None:
    with pytest.raises(FieldNotUnderstood) as refused:
        desk.do(SetCode(worker=notebook(desk).me, code_hash=code_hash))
    assert code_hash not in str(refused.value)


def test_codes_are_in_no_words_for_programmers() -> None:
    assert CODE not in repr(CheckCode(code=CODE))
    made = hash_of(CODE)
    assert made not in repr(SetCode(worker=UUID(int=1), code_hash=made))


def test_they_are_known_by_name() -> None:
    assert OPERATIONS["SetCode"] is SetCode
    assert OPERATIONS["SetWayBack"] is SetWayBack
    assert QUESTIONS["CheckCode"] is CheckCode
