"""One entry put back at a time: only behind the one that it follows, so that no folder gets a gap or a stranger."""

from desktop.operations.youths import AddYouth
from desktop.store.putting_in_order import PuttingInOrder
from tests.operations.world import World
from tests.team.pcs import Pc, Pcs


def _order(pc: Pc) -> PuttingInOrder:
    team = pc.team
    return PuttingInOrder(pc.desk.notebook.sessions, team.journal, team.holder)


def _saved(pcs: Pcs) -> int:
    for name in ("Bo", "Noah", "Lina"):
        pcs.sara.do(AddYouth(name=name))
    pcs.sync()
    return pcs.sara.position


def test_not_while_the_one_before_it_is_gone(pcs: Pcs, world: World) -> None:
    last = _saved(pcs)
    for position in (last - 1, last):
        pcs.sara.entry(position).unlink()
    order = _order(pcs.sara)
    assert not order.entry(last)
    assert not pcs.sara.entry(last).exists()
    assert order.entry(last - 1)
    assert order.entry(last)
    assert not order.entry(last), "it lies there"
    pcs.all_well()


def test_not_behind_one_of_another_way(pcs: Pcs, world: World) -> None:
    last = _saved(pcs)
    other = pcs.sara.entry(last - 2).read_bytes()
    pcs.sara.entry(last - 1).write_bytes(other)
    pcs.sara.entry(last).unlink()
    assert not _order(pcs.sara).entry(last)
    assert not pcs.sara.entry(last).exists()


def test_the_oldest_there_is_mended_though_nothing_lies_before_it(pcs: Pcs, world: World) -> None:
    last = _saved(pcs)
    for position in range(1, last - 1):
        pcs.sara.entry(position).unlink(missing_ok=True)
    oldest = pcs.sara.entry(last - 1)
    sound = oldest.read_bytes()
    oldest.write_bytes(sound[:-1])
    assert _order(pcs.sara).entry(last - 1)
    assert oldest.read_bytes() == sound


def test_a_drive_that_is_not_there_gets_no_folder_in_its_place(pcs: Pcs, world: World) -> None:
    order = _order(pcs.sara)
    with pcs.sara.away():
        try:
            order.keys()
        except OSError:
            pass
        else:
            raise AssertionError("there is no folder to bring keys to")
        assert not pcs.sara.drive.exists()
