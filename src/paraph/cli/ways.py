"""Ways of reading: what a command is told of its files, beside what they say themselves."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, NamedTuple, ParamSpec, TypedDict

import click

from paraph.errors import UsageError

P = ParamSpec("P")


class Way(TypedDict):
    """What `paraph.wiring.read` is told of one file."""

    encoding: str
    attachment: str
    accept_text_layer: bool
    accept_conversion: bool


class Ways(NamedTuple):
    """What is said of the files of a command: of all of them, or of each in their order."""

    encoding: tuple[str, ...] = ()
    attachment: tuple[str, ...] = ()
    accept_text_layer: bool = False
    accept_conversion: bool = False

    def of(self, which: int = 0) -> Way:
        """Return what is said of one of the files, the first of which is 0."""
        return Way(
            encoding=_said(self.encoding, which),
            attachment=_said(self.attachment, which),
            accept_text_layer=self.accept_text_layer,
            accept_conversion=self.accept_conversion,
        )

    def check(self, files: int) -> None:
        """Refuse an option that is given neither once for all files nor once for each.

        Raises:
            UsageError: one is.
        """
        for name, said in (("--encoding", self.encoding), ("--attachment", self.attachment)):
            if len(said) not in {0, 1, files}:
                times = f", or {files} times in the order of the files" if files > 1 else ""
                raise UsageError(f"{name} is given {len(said)} times: give it once{times}")


PLAIN_WAYS = Ways()
_OPTIONS = (
    ("--encoding", "NAME", "The encoding of a text, so that it is not guessed: windows-1251 ..."),
    ("--attachment", "NAME", "Which attachment of a mail is meant."),
)
_ACCEPTED = (
    ("--accept-text-layer", "You compared the text of the PDF with its pages, and accept it."),
    ("--accept-conversion", "You compared what LibreOffice made of the file, and accept it."),
)


def of_one(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read its file, or all of its files alike."""
    return _told(command, "", 1)


def of_two(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read the old and the new file."""
    return _told(command, " Given twice: of OLD, and of NEW.", 2)


def of_each(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read its files, which it counts itself (`Ways.check`)."""
    return _told(command, " Given once for each FILE: in their order.", 0)


def _told(command: Callable[Concatenate[Ways, P], int], more: str, files: int) -> Callable[P, int]:
    @wraps(command)
    def telling(*args: P.args, **given: P.kwargs) -> int:
        ways = Ways(**{name: given.pop(name) for name in Ways._fields})  # type: ignore[arg-type]
        if files:
            ways.check(files)
        return command(ways, *args, **given)

    found: Callable[P, int] = telling
    for name, about in reversed(_ACCEPTED):
        found = click.option(name, is_flag=True, help=about)(found)
    for name, metavar, about in reversed(_OPTIONS):
        found = click.option(name, multiple=True, metavar=metavar, help=about + more)(found)
    return found


def _said(said: tuple[str, ...], which: int) -> str:
    return said[min(which, len(said) - 1)] if said else ""
