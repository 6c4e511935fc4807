"""Commands that are read when they are asked for, so that no other command waits for them."""

from __future__ import annotations

from importlib import import_module

import click

_OF_MODULES = {
    "acting": (
        "act",
        "amend",
        "ask",
        "assert",
        "clear",
        "decide",
        "delegate",
        "propose",
        "report",
        "revoke",
        "settle",
        "sign",
    ),
    "exchange": (
        "begin",
        "bring",
        "demo",
        "export",
        "import",
        "join",
        "log",
        "mandates",
        "rebuild",
        "sign-file",
        "status",
    ),
    "verify": ("record", "verify"),
    "node": ("card", "init", "key", "passphrase", "person", "trust"),
}
LATER = {
    name: f"paraph.cli.{module}_commands" for module, names in _OF_MODULES.items() for name in names
}
"""In which module a command is; each has a group `COMMANDS` that holds it."""


class Later(click.Group):
    """A group that imports some of its commands when they are asked for."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, from here or from its module."""
        module = LATER.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        group: click.Group = import_module(module).COMMANDS
        return group.get_command(ctx, cmd_name)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in order."""
        return sorted({*super().list_commands(ctx), *LATER})
