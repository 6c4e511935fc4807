"""Commands that are read when they are asked for, so that no other command waits for them."""

from __future__ import annotations

from importlib import import_module

import click

_ACTING, _EXCHANGE = "paraph.cli.acting_commands", "paraph.cli.exchange_commands"
_FORCE = "paraph.cli.force_commands"
_NORMS = "paraph.cli.norm_commands"
_CONCORDANCE = "paraph.cli.concordance_commands"
_NODE, _VERIFY = "paraph.cli.node_commands", "paraph.cli.verify_commands"
_LIFE, _PROPOSING = "paraph.cli.life_commands", "paraph.cli.proposing_commands"
_DOSSIER, _ORIGINAL = "paraph.cli.dossier_commands", "paraph.cli.original_commands"
_STATEMENTS = "paraph.cli.statements_commands"
_DELIVERY = "paraph.cli.delivery_commands"
SECTIONS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Texts",
        (
            ("compare", ""),
            ("history", ""),
            ("concordance", _CONCORDANCE),
            ("read", ""),
            ("convert", ""),
            ("explain", ""),
            ("check-proofs", ""),
            ("gate", ""),
            ("force", _FORCE),
            ("norms", _NORMS),
            ("statements", _STATEMENTS),
            ("sources", _STATEMENTS),
        ),
    ),
    (
        "Agreements",
        (
            ("begin", _EXCHANGE),
            ("join", _EXCHANGE),
            ("propose", _ACTING),
            ("ask", _ACTING),
            ("clear", _ACTING),
            ("decide", _ACTING),
            ("delegate", _ACTING),
            ("revoke", _ACTING),
            ("amend", _ACTING),
            ("assert", _ACTING),
            ("settle", _ACTING),
            ("sign", _ACTING),
            ("report", _ACTING),
            ("appoint", _ACTING),
            ("revoke-key", _ACTING),
            ("act", _ACTING),
            ("sign-file", _EXCHANGE),
            ("bring", _EXCHANGE),
        ),
    ),
    (
        "Its life",
        (
            ("dossier", _DOSSIER),
            ("in-force", _DOSSIER),
            ("calendar", _DOSSIER),
            ("package", _DOSSIER),
            ("paper", _DOSSIER),
            ("publication", _DOSSIER),
            ("discharge", _LIFE),
            ("issue", _LIFE),
            ("fix", _LIFE),
            ("certify", _LIFE),
            ("adopt", _LIFE),
            ("initial", _LIFE),
            ("full-powers", _LIFE),
            ("dispense", _LIFE),
            ("confirm", _LIFE),
            ("master", _ORIGINAL),
            ("seal-pdf", _ORIGINAL),
            ("accept-pdf", _ORIGINAL),
            ("collate", _ORIGINAL),
            ("alternat", _ORIGINAL),
            ("instrument", _LIFE),
            ("reserve", _LIFE),
            ("answer-reservation", _LIFE),
            ("accept-formula", _LIFE),
            ("enter-date", _LIFE),
            ("happen", _LIFE),
            ("classify", _LIFE),
            ("register", _LIFE),
            ("rectify", _LIFE),
            ("lineage", _PROPOSING),
            ("scope", _PROPOSING),
            ("question", _PROPOSING),
            ("reply", _LIFE),
        ),
    ),
    (
        "Its delivery",
        (
            ("programme", _DELIVERY),
            ("mirror", _DELIVERY),
            ("discrepancy", _DELIVERY),
            ("settle-discrepancy", _DELIVERY),
        ),
    ),
    (
        "The record",
        (
            ("log", _EXCHANGE),
            ("status", _EXCHANGE),
            ("show", _EXCHANGE),
            ("mandates", _EXCHANGE),
            ("export", _EXCHANGE),
            ("import", _EXCHANGE),
            ("verify", _VERIFY),
            ("record", _VERIFY),
            ("rebuild", _EXCHANGE),
            ("demo", _EXCHANGE),
        ),
    ),
    (
        "The node",
        (
            ("init", _NODE),
            ("card", _NODE),
            ("trust", _NODE),
            ("person", _NODE),
            ("key", _NODE),
            ("passphrase", _NODE),
        ),
    ),
)
"""All commands in the order of the help, with the module that has each; nothing if it is here."""
LATER = {name: module for _, rows in SECTIONS for name, module in rows if module}
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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands by what they are for."""
        for title, names in SECTIONS:
            rows = []
            for name, _ in names:
                command = self.get_command(ctx, name)
                if command is not None:
                    rows.append((name, command.get_short_help_str(formatter.width)))
            with formatter.section(title):
                formatter.write_dl(rows)
