"""The reference of the commands is what the commands say of themselves."""

from __future__ import annotations

from pathlib import Path

import click
from tests.conftest import Golden

from paraph.cli.commands import paraph

_PAGE = Path(__file__).resolve().parents[2] / "docs/reference/commands.md"
_HEAD = """# Commands

Generated from the commands themselves: `./check --accept tests/unit/test_reference.py` writes this page anew.
"""


def test_the_reference_is_what_the_commands_say(golden: Golden) -> None:
    pages = [_HEAD, _section("paraph", paraph, None)]
    context = click.Context(paraph, info_name="paraph", terminal_width=80)
    pages += [
        _section(f"paraph {name}", command, context) for name, command in paraph.commands.items()
    ]

    golden(_PAGE, "\n".join(pages))


def _section(name: str, command: click.Command, parent: click.Context | None) -> str:
    context = click.Context(
        command, info_name=name.rpartition(" ")[2], parent=parent, terminal_width=80
    )
    return f"## {name}\n\n```\n{command.get_help(context)}\n```\n"
