"""Holds the bounds in pyproject.toml against the pinned libraries."""

import re
import tomllib
from collections.abc import Iterator

from installer.pins import addresses, pinned
from installer.places import Places

_REQUIREMENT = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?P<bounds>[^;\[\]]*)$")
_BOUND = re.compile(r"^(?P<relation>==|>=|<)(?P<version>\d+(\.\d+)*)$")


def bound_problems(places: Places) -> list[str]:
    """What is wrong with the bounds and the pins, a sentence each.

    Every library has a lower and an upper bound (or one exact version), is pinned within them, and has
    the same version for the program as for its tests; no pin says where to fetch from.
    """
    project = tomllib.loads(places.pyproject.read_text(encoding="utf-8"))
    runtime, test = pinned(places.runtime_pins), pinned(places.test_pins)
    problems = [
        f"{path.name} holds an address: {line.strip()}"
        for path in (places.runtime_pins, places.test_pins)
        for line in addresses(path.read_text(encoding="utf-8"))
    ]
    for requirement in project["project"]["dependencies"]:
        problems += _in_requirement(requirement, runtime)
    for requirement in project["dependency-groups"]["test"]:
        problems += _in_requirement(requirement, test)
    problems += [
        f"{name} is {version} for the program and {test.get(name, 'missing')} for its tests"
        for name, version in runtime.items()
        if test.get(name) != version
    ]
    return problems


def _in_requirement(requirement: str, pins: dict[str, str]) -> Iterator[str]:
    # A library may be for one system only: "name>=1,<2; sys_platform == 'win32'".
    named, _, _where = requirement.partition(";")
    found = _REQUIREMENT.match(named.replace(" ", ""))
    if not found:
        yield f"“{requirement}” is not a name with bounds"
        return
    bounds = [_BOUND.match(bound) for bound in found["bounds"].split(",")]
    clear = [bound for bound in bounds if bound]
    relations = {bound["relation"] for bound in clear}
    if len(clear) != len(bounds) or relations not in ({"=="}, {">=", "<"}):
        yield f"“{requirement}” needs a lower and an upper bound, or one exact version"
        return
    name = re.sub(r"[-_.]+", "-", found["name"]).lower()
    if name not in pins:
        yield f"{name} is not pinned: run `python3 -m installer pins`"
    elif not all(_holds(pins[name], bound["relation"], bound["version"]) for bound in clear):
        yield f"{name} is pinned at {pins[name]}, outside “{requirement}”: run `python3 -m installer pins`"


def _holds(version: str, relation: str, limit: str) -> bool:
    left, right = _numbers(version), _numbers(limit)
    width = max(len(left), len(right))
    left += (0,) * (width - len(left))
    right += (0,) * (width - len(right))
    return {"==": left == right, ">=": left >= right, "<": left < right}[relation]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
