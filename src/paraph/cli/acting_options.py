"""The options that every command has which acts at a node."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, NamedTuple, ParamSpec, TypeVar

import click

F = TypeVar("F", bound=Callable[..., int])
P = ParamSpec("P")


class Asked(NamedTuple):
    """What every command that acts can be asked: at which node, as whom, and how."""

    node: str | None = None
    agreement: str = ""
    now: str = ""
    passphrase_file: str | None = None
    yes: bool = False
    person: str = ""
    others: tuple[str, ...] = ()
    capacity: str = ""
    unsigned: str | None = None


_NODE = (
    click.option("--node", type=click.Path(), metavar="DIR", help="The node's folder."),
    click.option(
        "--agreement", default="", metavar="DIGEST", help="Which agreement, if there are several."
    ),
    click.option("--now", default="", hidden=True),
)
_KEYS = (
    click.option(
        "--passphrase-file", type=click.Path(), metavar="FILE", help="The keys' passphrase."
    ),
    click.option("--yes", is_flag=True, help="Do not ask."),
)
_PERSON = (
    click.option(
        "--as", "person", default="", metavar="PERSON[:BODY]", help="Who acts, and for which body."
    ),
    click.option(
        "--with", "others", multiple=True, metavar="PERSON", help="Who signs besides (repeatable)."
    ),
    click.option("--capacity", default="", metavar="WORDS", help='As what: "Minister of Trade".'),
    click.option(
        "--unsigned",
        type=click.Path(),
        metavar="FILE",
        help="Sign nothing: write the act to FILE, to be signed elsewhere.",
    ),
)


def at_node(command: Callable[Concatenate[Asked, P], int]) -> Callable[P, int]:
    """Let a command be told at which node, and in which agreement."""
    return _asking(command, _NODE)


def with_keys(command: Callable[Concatenate[Asked, P], int]) -> Callable[P, int]:
    """Let a command that opens keys be told at which node, and how to open them."""
    return _asking(command, (*_NODE, *_KEYS))


def as_person(command: Callable[Concatenate[Asked, P], int]) -> Callable[P, int]:
    """Let a command that makes an act be told at which node, who acts, and how keys are opened."""
    return _asking(command, (*_NODE, *_KEYS, *_PERSON))


def _asking(
    command: Callable[Concatenate[Asked, P], int], options: tuple[Callable[[F], F], ...]
) -> Callable[P, int]:
    """Return the command with these options, which reach it as what was asked."""

    @wraps(command)
    def asking(**given: object) -> int:
        asked = {name: given.pop(name) for name in Asked._fields if name in given}
        return command(Asked(**asked), **given)  # type: ignore[arg-type, call-arg]

    found: Callable[..., int] = asking
    for option in reversed(options):
        found = option(found)
    return found
