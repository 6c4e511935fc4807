"""A story: the commands that tell it, the files that it begins with, and what it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from typing import NamedTuple, TypeAlias

TEXTS = "texts"


class Step(NamedTuple):
    """A command: the exit code that it must have, and what is said before it.

    `at` is what time it is from then on, where it says so; `keeps` the name by which later steps
    mean the act that it recorded: `{name}` in their arguments; `{agreement}` is the agreement of
    that act. `printed` says that the extra `pdf` is needed: without it the step is left out, and
    told. `prints` is a file that takes what the command prints.
    """

    arguments: tuple[str, ...]
    code: int = 0
    said: str = ""
    at: str = ""
    keeps: str = ""
    printed: bool = False
    prints: str = ""


class Writing(NamedTuple):
    """A file that somebody writes meanwhile: what it holds may name acts, as `{name}`."""

    path: str
    words: str


class Filling(NamedTuple):
    """A form that an office fills in: where it lies, where it is saved, and the answers.

    These are by indicator, and by what is asked of it (`paraph.agreement.delivery.form.ASKED`).
    """

    form: str
    saved: str
    answers: Mapping[str, Mapping[str, str]]


class Certifying(NamedTuple):
    """Certificates for show that an office hands out: under which root, where, and to whom."""

    folder: str
    root: str
    people: tuple[tuple[str, str], ...]


class Left(NamedTuple):
    """What a story leaves: a file in its folder, under a heading, and what it is."""

    heading: str
    path: str
    words: str


Happening: TypeAlias = Step | Writing | Filling | Certifying


class Story(NamedTuple):
    """A life: its name and title, when it begins and with which files, and what happens.

    `folders` are those that its files lie in, `node` is whose view of it is shown at the end,
    `left` what it leaves, and `look` are commands by which whoever reads may look for themselves;
    `about` says of a heading what its files tell.
    """

    name: str
    title: str
    summary: str
    begins: str
    node: str
    folders: tuple[str, ...]
    files: Callable[[], Iterator[tuple[str, str]]]
    happenings: Callable[[], Iterator[Happening]]
    left: tuple[Left, ...]
    look: tuple[str, ...]
    about: tuple[tuple[str, str], ...] = ()


def held(*names: str) -> str:
    """Return a text of the package for a story."""
    at = files("paraph.cli") / "demo_texts"
    for name in names:
        at = at / name
    return at.read_text(encoding="utf-8")


def replaced(words: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """Return `words` in which each first one of `pairs` became the second.

    Raises:
        ValueError: one does not stand there exactly once.
    """
    for old, new in pairs:
        if words.count(old) != 1:
            raise ValueError(f"{old!r} stands {words.count(old)} times in a text of a story")
        words = words.replace(old, new)
    return words
