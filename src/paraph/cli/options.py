"""Options: what several commands can be asked, each written once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

import click

from paraph.cli.choice import Choice

P = ParamSpec("P")

AS_JSON = click.option("--json", "as_json", is_flag=True, help="Answer in JSON, for programs.")
LANGUAGE = click.option("--language", metavar="XX", help="The language: en, ru, fr, es, ko ...")
VIEW = click.option(
    "--view",
    type=click.Choice(("accepted", "original")),
    help="Where tracked changes are pending: read the text with them accepted, or the original.",
)
QUIET = click.option(
    "--quiet", "--check", is_flag=True, help="Print nothing; the exit code is the answer."
)
OVERWRITE = click.option(
    "--overwrite", is_flag=True, help="Write over a file that is there and says otherwise."
)
COLOR = click.option(
    "--color",
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    help="Colours: by default on a terminal.",
)
_CHOSEN = (
    click.option(
        "--profile", type=click.Path(), metavar="FILE", help="What is allowed: a TOML file."
    ),
    click.option(
        "--allow", metavar="CLASS,...", help="Allow these editorial classes, and no others."
    ),
    click.option("--protect", metavar="ADDRESS;...", help="Hold changes open in these provisions."),
)


def with_choice(command: Callable[Concatenate[Choice, P], int]) -> Callable[P, int]:
    """Let a command be told what is allowed, which reaches it as one choice before all else."""

    @wraps(command)
    def choosing(*args: P.args, **given: P.kwargs) -> int:
        said = {name: given.pop(name) for name in ("profile", "allow", "protect")}
        return command(Choice(**said), *args, **given)  # type: ignore[arg-type]

    found: Callable[P, int] = choosing
    for option in reversed(_CHOSEN):
        found = option(found)
    return found
