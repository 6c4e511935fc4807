"""Ways of reading: what a command is told of its files, beside what they say themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Concatenate, NamedTuple, ParamSpec, TypedDict

import click

from paraph.errors import UsageError
from paraph.text.reading import Reading

P = ParamSpec("P")

SIDES = ("old", "new")
_BOTH = "both"


class Way(TypedDict):
    """What `paraph.wiring.read` is told of one file."""

    encoding: str
    attachment: str
    accept_text_layer: bool
    accept_conversion: bool


class Heard(NamedTuple):
    """A file of a command as it was read: the how manieth, as it was named, and the reading."""

    which: int
    file: str
    reading: Reading


class Ways(NamedTuple):
    """What is said of the files of a command: of all of them, or of each in their order.

    What is accepted without a word of which file is so of the only one that it could be; otherwise
    `accept_text_layer_of` and its like name sides or files.
    """

    encoding: tuple[str, ...] = ()
    attachment: tuple[str, ...] = ()
    accept_text_layer: bool = False
    accept_text_layer_of: tuple[str, ...] = ()
    accept_conversion: bool = False
    accept_conversion_of: tuple[str, ...] = ()

    def of(self, which: int = 0, file: str = "", *, sided: bool = False) -> Way:
        """Return what is said of one of the files, the first of which is 0.

        If `sided`, the first is the old one, and all others are new.
        """
        side = SIDES[min(which, 1)] if sided else ""
        return Way(
            encoding=_said(self.encoding, which),
            attachment=_said(self.attachment, which),
            accept_text_layer=self.accept_text_layer
            or any(_means(each, file, side) for each in self.accept_text_layer_of),
            accept_conversion=self.accept_conversion
            or any(_means(each, file, side) for each in self.accept_conversion_of),
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

    def check_named(self, files: Sequence[str], *, sided: bool = False) -> None:
        """Refuse an acceptance of a file that is none of `files`, as they are named.

        Raises:
            UsageError: one is.
        """
        from paraph.wiring import printable

        for name, _, said in self._accepted():
            for each in said:
                if each not in files and not (sided and each in {*SIDES, _BOTH}):
                    known = (*SIDES, _BOTH) if sided else ()
                    shown = ", ".join(map(printable, (*known, *files)))
                    raise UsageError(f"{name}-of {printable(each)}: say one of {shown}")

    def check_said(self, which: str) -> None:
        """Refuse an acceptance that does not say of which file, where there are many of them.

        Raises:
            UsageError: one does not; `which` is what it can say.
        """
        for name, bare, _ in self._accepted():
            if bare:
                raise UsageError(
                    f"{name} does not say which of many files you compared: {name}-of does, "
                    f"of {which}"
                )

    def check_heard(self, found: Sequence[Heard], *, sided: bool = False) -> None:
        """Refuse what says nothing for any file that was read, or does not say for which.

        Raises:
            UsageError: something does.
        """
        from paraph.wiring import printable
        from paraph.wiring.heard import check_accepted, check_heard

        check_heard(
            [each.reading for each in found],
            encoding="".join(self.encoding),
            attachment="".join(self.attachment),
            accept_text_layer=self.accept_text_layer,
            accept_conversion=self.accept_conversion,
        )
        for name, _, said in self._accepted():
            for each in said:
                for side in SIDES if sided and each == _BOTH else (each,):
                    meant = [
                        one.reading
                        for one in found
                        if _means(side, one.file, SIDES[min(one.which, 1)] if sided else "")
                    ]
                    check_accepted(meant, name, f"{name}-of {printable(each)}")

    def _accepted(self) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
        return (
            ("--accept-text-layer", self.accept_text_layer, self.accept_text_layer_of),
            ("--accept-conversion", self.accept_conversion, self.accept_conversion_of),
        )


PLAIN_WAYS = Ways()
_OPTIONS = (
    ("--encoding", "NAME", "The encoding of a text, so that it is not guessed: windows-1251 ..."),
    ("--attachment", "NAME", "Which attachment of a mail is meant."),
)
_ACCEPTED = (
    ("--accept-text-layer", "You compared the text of the PDF with its pages, and accept it."),
    ("--accept-conversion", "You compared what LibreOffice made of the file, and accept it."),
)
_WHICH = "The same, where several files are such: of which one"
_SIDED = "old, new, both, or a FILE as it is named here (repeatable)."
_NAMED = "a FILE as it is named here (repeatable)."
_PATHED = "a PATH in the repository, as it was and as it is (repeatable)."


def of_one(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read its only file."""
    return _told(command, "", 1, "")


def of_all(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read its files, all alike but for what is accepted."""
    return _told(command, "", 1, _NAMED)


def of_paths(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read what it finds in a repository."""
    return _told(command, "", 1, _PATHED)


def of_two(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read the old and the new file."""
    return _told(command, " Given twice: of OLD, and of NEW.", 2, _SIDED)


def of_each(command: Callable[Concatenate[Ways, P], int]) -> Callable[P, int]:
    """Let a command be told how to read its files, which it counts itself (`Ways.check`)."""
    return _told(command, " Given once for each FILE: in their order.", 0, _NAMED)


def _told(
    command: Callable[Concatenate[Ways, P], int], more: str, files: int, which: str
) -> Callable[P, int]:
    @wraps(command)
    def telling(*args: P.args, **given: P.kwargs) -> int:
        said = {name: given.pop(name) for name in Ways._fields if name in given}
        ways = Ways(**said)  # type: ignore[arg-type]
        if files:
            ways.check(files)
        return command(ways, *args, **given)

    found: Callable[P, int] = telling
    for name, about in reversed(_ACCEPTED):
        if which:
            whole = f"{about} Of {which}" if which == _PATHED else f"{_WHICH}: {which}"
            found = click.option(f"{name}-of", multiple=True, metavar="WHICH", help=whole)(found)
        hidden = which == _PATHED  # where it is refused, and says what to say
        found = click.option(name, is_flag=True, help=about, hidden=hidden)(found)
    for name, metavar, about in reversed(_OPTIONS):
        found = click.option(name, multiple=True, metavar=metavar, help=about + more)(found)
    return found


def _said(said: tuple[str, ...], which: int) -> str:
    return said[min(which, len(said) - 1)] if said else ""


def _means(said: str, file: str, side: str) -> bool:
    """Whether what was said names this file: its side, both sides, or itself."""
    return bool(said) and (said == file or bool(side and said in {side, _BOTH}))
