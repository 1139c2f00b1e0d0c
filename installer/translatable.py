"""Finds calls of tr() in the views whose words Qt would not find again when the program runs.

lupdate reads source without running it. It takes an f-string for the words themselves, a text under
the name of the variable before `.tr`, and overlooks a text in a variable; none of these is ever shown
translated, and nothing else complains.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from installer.places import Places
from installer.translations import sources

_WITH_NUMBER = 3  # tr(text, comment, number)


def untranslatable(places: Places) -> list[str]:
    """A sentence for each call whose words cannot be translated, with the file and line it stands in."""
    return [
        f"{path.relative_to(places.root).as_posix()}:{line}: {problem}"
        for path in sources(places)
        for line, problem in _in_source(path)
    ]


def _in_source(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), path)):
        if isinstance(node, ast.Call):
            for problem in _in_call(node):
                yield node.lineno, problem


def _in_call(call: ast.Call) -> Iterator[str]:
    match call.func:
        case ast.Attribute(attr="tr", value=owner):
            if not (isinstance(owner, ast.Name) and owner.id == "self"):
                yield "tr() is called on something other than self: Qt looks the words up under another name"
            yield from _in_arguments(call, call.args)
        case ast.Name(id="tr"):
            yield "tr() without self. has no context to look the words up in"
        case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication" | "QApplication")):
            if not (call.args and _is_plain(call.args[0])):
                yield "translate() needs its context as a plain text"
            yield from _in_arguments(call, call.args[1:])
        case _:
            pass


def _in_arguments(call: ast.Call, arguments: list[ast.expr]) -> Iterator[str]:
    if call.keywords:
        yield f"{ast.unparse(call.func)}() takes its arguments by position: lupdate sees no others"
    if not arguments or not _is_plain(arguments[0]):
        yield f"{ast.unparse(call.func)}() needs its words as one plain text, with fields filled in afterwards"
    elif "%n" in ast.unparse(arguments[0]) and len(arguments) < _WITH_NUMBER:
        yield f"{ast.unparse(call.func)}() has %n in its words and no number"


def _is_plain(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)
