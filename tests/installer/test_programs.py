"""Starting other programs."""

import os
import subprocess
import sys
from pathlib import Path

from installer.programs import run_in_sight, run_quietly

ROOT = Path(__file__).resolve().parents[2]


def test_what_a_program_says_is_kept_from_both_its_mouths(tmp_path: Path) -> None:
    script = (
        "import os, sys; print(os.environ['WORD'], os.path.basename(os.getcwd()), flush=True); "
        "print('é', file=sys.stderr); sys.exit(3)"
    )
    outcome = run_quietly([sys.executable, "-c", script], {"WORD": "hello", "PYTHONUTF8": "1"}, tmp_path)
    assert outcome.code == 3
    assert outcome.output.split() == ["hello", tmp_path.name, "é"]


def test_a_program_that_is_not_there_fails_as_in_a_shell(tmp_path: Path) -> None:
    outcome = run_quietly([tmp_path / "nothing"])
    assert outcome.code == 127
    assert "nothing" in outcome.output


def test_in_sight_gives_back_the_exit_code(tmp_path: Path) -> None:
    script = "import os, sys; sys.exit(4 if os.environ['WORD'] == 'hello' else 1)"
    assert run_in_sight([sys.executable, "-c", script], tmp_path, {"WORD": "hello"}) == 4


def test_only_one_at_a_time_holds_a_lock(tmp_path: Path) -> None:
    lock, log = tmp_path / "deep" / "lock", tmp_path / "log"
    script = (
        "import sys; from pathlib import Path; from installer.locks import alone\n"
        "lock, log = map(Path, sys.argv[1:])\n"
        "for _ in range(50):\n"
        "    with alone(lock), log.open('a') as file:\n"
        "        file.write('in '); file.flush(); file.write('out '); file.flush()\n"
    )
    workers = [
        subprocess.Popen([sys.executable, "-c", script, lock, log], cwd=ROOT, env={**os.environ})
        for _ in range(3)
    ]
    assert [worker.wait() for worker in workers] == [0, 0, 0]
    assert log.read_text().split() == ["in", "out"] * 150
