"""Commands are found where they are said to be, and no other command waits for them."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import click
import pytest
from tests.journeys.command import NEW, OLD

from paraph.cli.commands import paraph
from paraph.cli.later import LATER

_ROOMS = ("paraph.agreement", "paraph.desk", "paraph.record", "paraph.store", "paraph.wiring.node")
_LIBRARIES = ("apsw", "cryptography", "getpass", "sqlite3", "tempfile", "tomllib")


@pytest.mark.parametrize("name", sorted(LATER))
def test_a_command_is_in_the_module_that_is_said_and_called_by_its_name(name: str) -> None:
    group: click.Group = import_module(LATER[name]).COMMANDS
    command = paraph.get_command(click.Context(paraph), name)

    assert command is not None
    assert command is group.commands[name]
    assert command.name == name


def test_every_command_of_a_module_is_found() -> None:
    for module in set(LATER.values()):
        assert set(import_module(module).COMMANDS.commands) == {
            name for name, of in LATER.items() if of == module
        }


def test_what_is_no_command_is_not_found() -> None:
    assert paraph.get_command(click.Context(paraph), "frobnicate") is None


def test_a_comparison_without_proofs_loads_nothing_of_the_record() -> None:
    code = (
        "import sys; from paraph.cli import run;"
        f"run(['compare', {str(OLD)!r}, {str(NEW)!r}, '--no-proofs', '--quiet']);"
        "print('\\n'.join(sys.modules))"
    )

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    names = loaded.stdout.decode().split()
    assert "paraph.comparison.compare" in names
    assert not [each for each in names if each.startswith(_ROOMS) or each in _LIBRARIES]
