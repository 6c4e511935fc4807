"""What commands at a node are asked: which node, which agreement, who acts, what opens keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import Concatenate, NamedTuple, ParamSpec, TypeVar

import click

from paraph.wiring.node import Node, find_node, open_node

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

    def find(self) -> str:
        """Return the folder of the node.

        Raises:
            NodeError: there is none.
        """
        return find_node(self.node)

    def open(self) -> Node:
        """Return the node.

        Raises:
            ActError: what is said to be now is no instant.
            NodeError: there is none, or its folder is not in order.
        """
        return open_node(self.node, file=self.passphrase_file, instant=self.now)


_NODE = (
    click.option(
        "--node", type=click.Path(), metavar="DIR", help="The node; else PARAPH_NODE, or nearest."
    ),
    click.option("--now", default="", hidden=True, help="Stands for the clock in tests."),
)
_AGREEMENT = (
    click.option(
        "--agreement", default="", metavar="DIGEST", help="Which agreement, if there are several."
    ),
)
_PASSPHRASE = (
    click.option(
        "--passphrase-file",
        type=click.Path(),
        metavar="FILE",
        help="The passphrase is the first line of FILE; else PARAPH_PASSPHRASE, or it is asked.",
    ),
)
_YES = (click.option("--yes", is_flag=True, help="Do not ask."),)
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
    """Let a command be told which node is meant, and what opens its keys."""
    return _asking(command, (*_NODE, *_PASSPHRASE))


def in_agreement(command: Callable[Concatenate[Asked, P], int]) -> Callable[P, int]:
    """Let a command be told at which node, and in which agreement."""
    return _asking(command, (*_NODE, *_AGREEMENT))


def with_keys(command: Callable[Concatenate[Asked, P], int]) -> Callable[P, int]:
    """Let a command that opens keys be told at which node, and how to open them."""
    return _asking(command, (*_NODE, *_AGREEMENT, *_PASSPHRASE, *_YES))


def as_person(command: Callable[Concatenate[Asked, P], int]) -> Callable[P, int]:
    """Let a command that makes an act be told at which node, who acts, and how keys are opened."""
    return _asking(command, (*_NODE, *_AGREEMENT, *_PASSPHRASE, *_YES, *_PERSON))


def _asking(
    command: Callable[Concatenate[Asked, P], int], options: tuple[Callable[[F], F], ...]
) -> Callable[P, int]:
    """Return the command with these options, which reach it as what was asked."""
    own = set(signature(command).parameters)  # it may have one that is called as one of these

    @wraps(command)
    def asking(**given: object) -> int:
        asked = {name: given.pop(name) for name in Asked._fields if name in given.keys() - own}
        return command(Asked(**asked), **given)  # type: ignore[arg-type, call-arg]

    found: Callable[..., int] = asking
    for option in reversed(options):
        found = option(found)
    return found
