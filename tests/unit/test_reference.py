"""The reference of the commands is what the commands say of themselves."""

from __future__ import annotations

from pathlib import Path

import click
from tests.conftest import Golden

from paraph.cli.commands import paraph

_PAGE = Path(__file__).resolve().parents[2] / "docs/reference/commands.md"
_HEAD = """# Commands

Generated from the commands themselves: `./check --accept tests/unit/test_reference.py` writes this
page anew.
"""


def test_the_reference_is_what_the_commands_say(golden: Golden) -> None:
    context = paraph.make_context("paraph", [], resilient_parsing=True, terminal_width=80)
    pages = [_HEAD, _section(context)]
    for name in paraph.list_commands(context):
        command = paraph.get_command(context, name)
        assert command is not None
        inner = command.make_context(name, [], parent=context, resilient_parsing=True)
        pages.append(_section(inner))

    golden(_PAGE, "\n".join(pages))


def _section(context: click.Context) -> str:
    return f"## {context.command_path}\n\n```\n{context.get_help()}\n```\n"
