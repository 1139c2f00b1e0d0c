"""Clashes: two versions are shown beside each other, and what the worker chooses is written; nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import permutations
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from desktop.models.errors import (
    ChangedElsewhere,
    ExpectedFailure,
    FieldNotUnderstood,
    GoneMeanwhile,
    NameNeeded,
    ScoreOutOfRange,
)
from desktop.models.languages import Texts
from desktop.models.sharing import ChosenField, ClashField, ClashReading
from desktop.operations.base import Operation
from desktop.operations.desk import Desk
from desktop.operations.moments import GiveAnswer, RemoveMoment
from desktop.operations.overviews import ChangeOverviewDay, RemoveOverview, SetNote, SetScore
from desktop.operations.questions.step_plans import ReadPlan
from desktop.operations.questions.trail import ReadAudit
from desktop.operations.settling import Chosen, SettleClash
from desktop.operations.step_plans import (
    AddStep,
    ChangePlan,
    ChangeStep,
    MakePlan,
    RemovePlan,
    RemoveStep,
    TickStep,
)
from desktop.operations.workers import ChangeWorker, RenameNotebook
from desktop.operations.youths import AddYouth, ChangeYouth
from desktop.store.notebook import Envelope
from tests.operations.all_rows import Tables, all_rows, content, refused
from tests.operations.copies import Copies
from tests.operations.world import AT, World

LATER = AT + timedelta(hours=1)


@dataclass(frozen=True)
class Meeting:
    """Has a worker do one thing on another PC, and a colleague do another one here."""

    desk: Desk
    copies: Copies
    folder: Path

    def __call__(self, mine: Operation, *theirs: Operation) -> UUID:
        """The id of the clash."""
        mark = uuid4()
        there = self.copies.copy(self.folder / str(mark))
        me = there.notebook.worker_id
        envelope = Envelope(kind=mine.kind, fields=mine.to_plain(), worker_id=me, id=mark, at=AT)
        changes = there.notebook.perform(envelope, mine.run).changes
        there.close()
        for operation in theirs:
            self.desk.do(operation, at=AT)
        self.desk.notebook.note(lambda place: place.clash(envelope, changes, "ChangedElsewhere"))
        return mark

    def shown(self, mine: Operation, *theirs: Operation) -> ClashReading:
        """How the clash is shown."""
        clash = self(mine, *theirs)
        (reading,) = self.desk.clashes()
        assert reading.id == clash
        return reading


@pytest.fixture
def meeting(desk: Desk, copies: Copies, tmp_path: Path) -> Meeting:
    """Makes clashes in the notebook of `desk`."""
    return Meeting(desk, copies, tmp_path)


def _chosen(reading: ClashReading, column: str, value: str | int | None) -> tuple[ChosenField, ...]:
    (row,) = reading.rows
    return (ChosenField(row.table, row.id, column, value),)


def _note(desk: Desk, world: World) -> object:
    return content(desk)["domain_view"][world.views[0]]["note"]


class TestShown:
    """What a worker gets to see."""

    def test_two_versions_of_the_same_words(self, meeting: Meeting, world: World) -> None:
        mine = SetNote(view=world.views[0], note="van mij")
        reading = meeting.shown(mine, SetNote(view=world.views[0], note="van de collega"))
        assert (reading.kind, reading.at) == ("SetNote", AT)
        assert (reading.youth_id, reading.youth_name) == (world.youth, "Zoë")
        (row,) = reading.rows
        assert (row.table, row.id) == ("domain_view", world.views[0])
        assert (row.mine_gone, row.theirs_gone) == (False, False)
        assert row.fields == (ClashField("note", "Ik slaap slecht", "van mij", "van de collega", text=True),)
        assert row.about.nl
        assert row.about.fr != row.about.nl

    def test_a_number_cannot_be_put_together(self, meeting: Meeting, world: World) -> None:
        mine = SetScore(view=world.views[0], score=1)
        (row,) = meeting.shown(mine, SetScore(view=world.views[0], score=5)).rows
        assert row.fields == (ClashField("score", 4, 1, 5, text=False),)

    def test_only_what_i_changed_is_asked(self, meeting: Meeting, world: World) -> None:
        """A note of mine and a score of theirs are on one row: the score stays as it is there."""
        mine = SetNote(view=world.views[0], note="van mij")
        (row,) = meeting.shown(mine, SetScore(view=world.views[0], score=1)).rows
        assert row.fields == (ClashField("note", "Ik slaap slecht", "van mij", "Ik slaap slecht", text=True),)

    @pytest.mark.parametrize(
        ("mine", "theirs", "about"),
        [
            (
                lambda world: ChangeStep(step=world.steps[1], text="Mijn kamers"),
                lambda world: ChangeStep(step=world.steps[1], text="Jouw kamers"),
                "Jouw kamers",
            ),
            (
                lambda world: ChangePlan(plan=world.plan, by=date(2025, 7, 1)),
                lambda world: ChangePlan(plan=world.plan, by=date(2025, 8, 1)),
                "een eigen kamer",
            ),
            (
                lambda world: ChangeOverviewDay(overview=world.overview, on=date(2025, 1, 2)),
                lambda world: ChangeOverviewDay(overview=world.overview, on=date(2025, 1, 3)),
                "2025-01-03",
            ),
            (
                lambda world: ChangeYouth(youth=world.youth, name="Zoé"),
                lambda world: ChangeYouth(youth=world.youth, name="Zo"),
                "Zo",
            ),
        ],
    )
    def test_it_is_told_which_row_it_is(
        self,
        mine: Callable[[World], Operation],
        theirs: Callable[[World], Operation],
        about: str,
        meeting: Meeting,
        world: World,
    ) -> None:
        (row,) = meeting.shown(mine(world), theirs(world)).rows
        assert row.about == Texts(about)

    def test_an_answer_is_told_by_its_statement(self, meeting: Meeting, world: World) -> None:
        def give(value: int) -> GiveAnswer:
            return GiveAnswer(moment=world.moment, statement=world.statements[0], value=value)

        (row,) = meeting.shown(give(1), give(9)).rows
        assert row.about.nl != row.about.fr
        assert [(field.column, field.mine, field.theirs) for field in row.fields] == [("value", 1, 9)]

    def test_what_i_took_away(self, meeting: Meeting, world: World) -> None:
        mine = RemoveStep(step=world.steps[1])
        (row,) = meeting.shown(mine, ChangeStep(step=world.steps[1], text="Jouw kamers")).rows
        assert (row.mine_gone, row.theirs_gone) == (True, False)
        shown = {field.column: (field.before, field.mine, field.theirs) for field in row.fields}
        assert shown["text"] == ("Kamers bekijken", None, "Jouw kamers")

    def test_what_somebody_else_took_away(self, meeting: Meeting, world: World) -> None:
        mine = ChangeStep(step=world.steps[1], text="Mijn kamers")
        (row,) = meeting.shown(mine, RemoveStep(step=world.steps[1])).rows
        assert (row.mine_gone, row.theirs_gone) == (False, True)
        assert row.about == Texts("Mijn kamers")
        assert row.fields == (ClashField("text", "Kamers bekijken", "Mijn kamers", None, text=True),)

    def test_the_oldest_first(self, meeting: Meeting, desk: Desk, world: World) -> None:
        for view in world.views[:2]:
            meeting(SetNote(view=view, note="van mij"), SetNote(view=view, note="van jou"))
        meeting(RenameNotebook(notebook=world.notebook, name="A"))
        clashes = desk.clashes()
        assert len(clashes) == 3
        assert [clash.at for clash in clashes] == sorted(clash.at for clash in clashes)

    def test_what_is_about_nobody(self, meeting: Meeting, world: World) -> None:
        mine = ChangeWorker(worker=world.colleague, phone="1")
        reading = meeting.shown(mine, ChangeWorker(worker=world.colleague, phone="2"))
        assert (reading.youth_id, reading.youth_name) == (None, "")

    @pytest.mark.parametrize("same", ["words", "away"])
    def test_where_both_did_the_same_there_is_nothing_to_choose(
        self, same: str, meeting: Meeting, desk: Desk, world: World
    ) -> None:
        operation: Operation = RemoveStep(step=world.steps[1])
        if same == "words":
            operation = SetNote(view=world.views[0], note="hetzelfde")
        meeting(operation, operation)
        assert desk.standing().clashes == 1
        assert desk.clashes() == ()
        assert desk.standing().clashes == 0, "what is not shown is not counted for ever"

    def test_looking_changes_no_row(self, meeting: Meeting, desk: Desk, world: World) -> None:
        meeting(SetNote(view=world.views[0], note="x"), SetNote(view=world.views[0], note="y"))
        before = all_rows(desk)
        assert len(desk.clashes()) == 1
        assert all_rows(desk) == before


class TestChosen:
    """What a worker chooses is what stands there, and the clash is over."""

    def _met(self, meeting: Meeting, world: World) -> ClashReading:
        mine = SetNote(view=world.views[0], note="van mij")
        return meeting.shown(mine, SetNote(view=world.views[0], note="van de collega"))

    @pytest.mark.parametrize("words", ["van mij", "van mij en van de collega"])
    def test_mine_or_both(self, words: str, meeting: Meeting, desk: Desk, world: World) -> None:
        reading = self._met(meeting, world)
        before = content(desk)
        done = desk.settle(reading.id, _chosen(reading, "note", words))
        assert done
        assert (done.kind, done.youth_id, done.changed_rows) == ("SettleClash", world.youth, 2)
        assert _note(desk, world) == words
        assert desk.clashes() == ()
        after = content(desk)
        changed = after["domain_view"].pop(world.views[0])
        was = before["domain_view"].pop(world.views[0])
        assert after == before
        assert changed == {**was, "note": words, "version": changed["version"]}
        assert changed["version"] != was["version"]

    def test_theirs(self, meeting: Meeting, desk: Desk, world: World) -> None:
        reading = self._met(meeting, world)
        before = all_rows(desk)
        assert desk.settle(reading.id, ()) is None
        assert all_rows(desk) == before
        assert desk.clashes() == ()

    def test_once(self, meeting: Meeting, desk: Desk, world: World) -> None:
        reading = self._met(meeting, world)
        desk.settle(reading.id, ())
        for clash in (reading.id, uuid4()):
            with refused(desk, GoneMeanwhile):
                desk.settle(clash, _chosen(reading, "note", "te laat"))

    def test_it_can_be_undone(self, meeting: Meeting, desk: Desk, world: World) -> None:
        reading = self._met(meeting, world)
        before = content(desk)
        done = desk.settle(reading.id, _chosen(reading, "note", "van mij"))
        assert done
        undone = desk.do(done.inverse)
        assert content(desk) == before
        desk.do(undone.inverse)
        assert _note(desk, world) == "van mij"

    def test_the_trail_says_so_without_the_words(self, meeting: Meeting, desk: Desk, world: World) -> None:
        reading = self._met(meeting, world)
        desk.settle(reading.id, _chosen(reading, "note", "van mij"))
        line = desk.ask(ReadAudit(last=1))[0]
        assert (line.kind, line.youth, line.worker) == ("SettleClash", "Zoë", "Sara")

    def test_a_field_that_is_nobodys_is_left_alone(self, meeting: Meeting, desk: Desk, world: World) -> None:
        reading = self._met(meeting, world)
        elsewhere = ChosenField("domain_view", world.views[1], "note", "elders")
        assert desk.settle(reading.id, (elsewhere,)) is None
        assert content(desk)["domain_view"][world.views[1]]["note"] == ""

    @pytest.mark.parametrize(
        ("column", "value", "failure"),
        [
            ("score", 6, ScoreOutOfRange),
            ("score", "veel", FieldNotUnderstood),
            ("nope", 1, FieldNotUnderstood),
            ("id", "60992b34-22a5-49aa-ad54-be70aeda266b", FieldNotUnderstood),
            ("note", None, FieldNotUnderstood),
        ],
    )
    def test_what_cannot_be_written_leaves_the_clash(
        self,
        column: str,
        value: str | int | None,
        failure: type[ExpectedFailure],
        meeting: Meeting,
        desk: Desk,
        world: World,
    ) -> None:
        reading = self._met(meeting, world)
        with refused(desk, failure):
            desk.settle(reading.id, _chosen(reading, column, value))
        assert desk.clashes() == (reading,)

    def test_a_name_is_still_needed(self, meeting: Meeting, desk: Desk, world: World) -> None:
        mine = ChangeYouth(youth=world.youth, name="Zoé")
        reading = meeting.shown(mine, ChangeYouth(youth=world.youth, name="Zo"))
        with refused(desk, NameNeeded):
            desk.settle(reading.id, _chosen(reading, "name", "  "))

    @pytest.mark.parametrize("remove", [True, False])
    def test_what_i_took_away_goes_or_stays(
        self, remove: bool, meeting: Meeting, desk: Desk, world: World
    ) -> None:
        mine = RemoveStep(step=world.steps[1])
        reading = meeting.shown(mine, TickStep(step=world.steps[1]))
        gone = frozenset({("step", world.steps[1])} if remove else ())
        desk.settle(reading.id, (), gone)
        assert (world.steps[1] in content(desk)["step"]) is not remove
        assert desk.clashes() == ()

    def test_what_somebody_took_away_comes_back_as_it_was_here(
        self, meeting: Meeting, desk: Desk, world: World
    ) -> None:
        mine = ChangeStep(step=world.steps[1], text="Mijn kamers")
        reading = meeting.shown(mine, RemoveStep(step=world.steps[1]))
        desk.settle(reading.id, _chosen(reading, "text", "Mijn kamers"))
        steps = desk.ask(ReadPlan(plan=world.plan)).steps
        assert [step.id for step in steps] == list(world.steps)
        assert (steps[1].text, steps[1].who, steps[1].when) == ("Mijn kamers", "ik + mama", "na school")

    def test_not_without_what_it_is_part_of(self, meeting: Meeting, desk: Desk, world: World) -> None:
        mine = ChangeStep(step=world.steps[1], text="Mijn kamers")
        reading = meeting.shown(mine, RemovePlan(plan=world.plan))
        with refused(desk, GoneMeanwhile):
            desk.settle(reading.id, _chosen(reading, "text", "Mijn kamers"))
        assert desk.clashes() == (reading,), "it stays until the worker chooses otherwise"
        desk.settle(reading.id, ())
        assert desk.clashes() == ()

    @pytest.mark.parametrize("remove", [True, False])
    def test_what_somebody_added_to_what_i_took_away_is_shown_too(
        self, remove: bool, meeting: Meeting, desk: Desk, world: World
    ) -> None:
        added = AddStep(plan=world.plan, text="van de collega")
        reading = meeting.shown(RemovePlan(plan=world.plan), added)
        (row,) = (row for row in reading.rows if row.id == added.id)
        assert (row.table, row.mine_gone, row.theirs_gone) == ("step", True, False)
        assert row.about == Texts("van de collega")
        shown = {field.column: (field.before, field.mine, field.theirs) for field in row.fields}
        assert shown["text"] == (None, None, "van de collega")

        known = frozenset((row.table, row.id) for row in reading.rows)
        with refused(desk, ChangedElsewhere):
            desk.settle(reading.id, (), known - {("step", added.id)})
        assert desk.clashes() == (reading,)
        desk.settle(reading.id, (), known if remove else frozenset())
        assert (added.id in content(desk)["step"]) is not remove
        assert (world.plan in content(desk)["step_plan"]) is not remove

    def test_not_what_came_after_it_was_shown(self, meeting: Meeting, desk: Desk, world: World) -> None:
        reading = meeting.shown(RemovePlan(plan=world.plan), TickStep(step=world.steps[1]))
        desk.do(AddStep(plan=world.plan, text="nog een"), at=LATER)
        with refused(desk, ChangedElsewhere):
            desk.settle(reading.id, (), frozenset((row.table, row.id) for row in reading.rows))
        (again,) = desk.clashes()
        assert len(again.rows) == len(reading.rows) + 1

    @pytest.mark.parametrize("what", ["plan", "overview", "moment"])
    def test_a_whole_with_its_parts_goes(self, what: str, meeting: Meeting, desk: Desk, world: World) -> None:
        meetings: dict[str, tuple[Operation, Operation]] = {
            "plan": (RemovePlan(plan=world.plan), TickStep(step=world.steps[1])),
            "overview": (RemoveOverview(overview=world.overview), SetScore(view=world.views[1], score=5)),
            "moment": (
                RemoveMoment(moment=world.moment),
                GiveAnswer(moment=world.moment, statement=world.statements[0], value=1),
            ),
        }
        before = content(desk)
        reading = meeting.shown(*meetings[what])
        (table, whole) = {
            "plan": ("step_plan", world.plan),
            "overview": ("overview", world.overview),
            "moment": ("moment", world.moment),
        }[what]
        desk.settle(reading.id, (), frozenset((row.table, row.id) for row in reading.rows) | {(table, whole)})
        after = content(desk)
        assert whole not in after[table]
        parts = {"plan": "step", "overview": "domain_view", "moment": "answer"}[what]
        assert len(after[parts]) < len(before[parts])


def _rows_of(world: World, rows: Tables) -> list[tuple[str, UUID]]:
    youth, plan = str(world.youth), str(world.plan)
    return [
        *(("youth", world.youth), ("overview", world.first_overview), ("overview", world.overview)),
        *(
            ("domain_view", row)
            for row, image in rows["domain_view"].items()
            if image["overview_id"] in {str(world.first_overview), str(world.overview)}
        ),
        ("moment", world.moment),
        *(("answer", row) for row in rows["answer"]),
        *(("step_plan", row) for row, image in rows["step_plan"].items() if image["youth_id"] == youth),
        *(("step", row) for row, image in rows["step"].items() if image["plan_id"] == plan),
    ]


class TestTheOperationItself:
    """Rows as somebody chose them, each by the rules of its kind."""

    def test_in_whatever_order_the_rows_stand(self, desk: Desk, world: World) -> None:
        """A clash about a restored dossier holds all of it: what refers to the youth, and the youth."""
        before = content(desk)
        keys = _rows_of(world, before)
        versions = {key: UUID(str(before[key[0]][key[1]]["version"])) for key in keys}
        for order in (keys, keys[::-1], keys[5:] + keys[:5]):
            gone = tuple(Chosen(table, row, None, versions[table, row]) for table, row in order)
            desk.do(SettleClash(rows=gone), at=AT)
            assert world.youth not in content(desk)["youth"]
            back = tuple(Chosen(table, row, before[table][row], None) for table, row in order)
            mark = uuid4()
            desk.do(SettleClash(rows=back), at=AT, mark=mark)
            after = content(desk)
            for table, row in keys:
                assert after[table][row] == {**before[table][row], "version": str(mark)}
                versions[table, row] = mark

    @pytest.mark.parametrize("order", list(permutations(range(3))))
    def test_one_row_that_was_changed_once_more_stops_all(
        self, order: tuple[int, ...], desk: Desk, world: World
    ) -> None:
        rows = content(desk)["domain_view"]
        chosen = [
            Chosen("domain_view", view, {**rows[view], "score": 5}, UUID(str(rows[view]["version"])))
            for view in world.views[:3]
        ]
        desk.do(SetNote(view=world.views[2], note="van de collega"), at=AT)
        with refused(desk, ChangedElsewhere):
            desk.do(SettleClash(rows=tuple(chosen[place] for place in order)), at=LATER)

    def test_a_row_that_is_gone_or_there_again(self, desk: Desk, world: World) -> None:
        image = content(desk)["step"][world.steps[1]]
        version = UUID(str(image["version"]))
        with refused(desk, GoneMeanwhile):
            desk.do(SettleClash(rows=(Chosen("step", world.steps[1], image, None),)), at=AT)
        desk.do(RemoveStep(step=world.steps[1]), at=AT)
        for wanted in (image, None):
            with refused(desk, GoneMeanwhile):
                desk.do(SettleClash(rows=(Chosen("step", world.steps[1], wanted, version),)), at=LATER)

    def test_what_is_gone_and_is_to_be_gone(self, desk: Desk) -> None:
        before = content(desk)
        desk.do(SettleClash(rows=(Chosen("step", uuid4(), None, None),)), at=AT)
        assert content(desk) == before

    @pytest.mark.parametrize("table", ["audit", "erased", "alembic_version", "local_note", ""])
    @pytest.mark.parametrize("image", [None, {}, {"id": "60992b34-22a5-49aa-ad54-be70aeda266b"}])
    def test_rows_of_no_worker_are_refused(
        self, table: str, image: dict[str, str] | None, desk: Desk
    ) -> None:
        rows = (Chosen(table, uuid4(), {**image} if image is not None else None, None),)
        with refused(desk, FieldNotUnderstood):
            desk.do(SettleClash(rows=rows), at=AT)

    def test_neither_the_trail_nor_the_notebook_can_be_taken_away(self, desk: Desk, world: World) -> None:
        rows = all_rows(desk)
        for table, row in (("audit", next(iter(rows["audit"]))), ("notebook", world.notebook)):
            version = UUID(str(rows[table][row]["version"]))
            with refused(desk, FieldNotUnderstood):
                desk.do(SettleClash(rows=(Chosen(table, row, None, version),)), at=AT)

    def test_it_makes_no_second_notebook(self, desk: Desk, world: World) -> None:
        image = {**content(desk)["notebook"][world.notebook], "id": str(other := uuid4())}
        with refused(desk):
            desk.do(SettleClash(rows=(Chosen("notebook", other, image, None),)), at=AT)

    def test_an_image_belongs_to_the_row_it_is_said_to_be(self, desk: Desk, world: World) -> None:
        image = content(desk)["worker"][world.colleague]
        for row, now in (
            (uuid4(), None),
            (world.me, UUID(str(content(desk)["worker"][world.me]["version"]))),
        ):
            with refused(desk, FieldNotUnderstood):
                desk.do(SettleClash(rows=(Chosen("worker", row, image, now),)), at=AT)

    def test_what_a_colleague_added_does_not_go_along_unseen(self, desk: Desk, world: World) -> None:
        """Taking a youth away takes nothing along that nobody chose to take away."""
        added = desk.do(AddYouth(name="Bo"), at=AT).result
        assert added
        version = UUID(str(content(desk)["youth"][added]["version"]))
        desk.do(MakePlan(youth=added, wish="van de collega"), at=AT)
        with refused(desk, ChangedElsewhere):
            desk.do(SettleClash(rows=(Chosen("youth", added, None, version),)), at=LATER)
