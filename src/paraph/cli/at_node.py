"""At a node: the options by which a command says which node it means, and what opens its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, NamedTuple, ParamSpec

import click

from paraph.wiring.node import Node, find_node, open_node

P = ParamSpec("P")


class At(NamedTuple):
    """What is said of the node that is meant; nothing where it is to be found."""

    node: str | None = None
    passphrase_file: str | None = None
    now: str | None = None

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
        return open_node(self.node, file=self.passphrase_file, instant=self.now or "")


def at_node(command: Callable[Concatenate[At, P], int]) -> Callable[P, int]:
    """Give a command the options that say which node is meant, and them as its first argument."""

    @click.option(
        "--node", type=click.Path(), metavar="DIR", help="The node; else PARAPH_NODE, or nearest."
    )
    @click.option(
        "--passphrase-file",
        type=click.Path(),
        metavar="FILE",
        help="The passphrase is the first line of FILE; else PARAPH_PASSPHRASE, or it is asked.",
    )
    @click.option("--now", hidden=True, help="Stands for the clock in tests.")
    @wraps(command)
    def with_node(*arguments: P.args, **options: P.kwargs) -> int:
        at = At(
            _said(options.pop("node")),
            _said(options.pop("passphrase_file")),
            _said(options.pop("now")),
        )
        return command(at, *arguments, **options)

    return with_node


def _said(value: object) -> str | None:
    return value if isinstance(value, str) else None
