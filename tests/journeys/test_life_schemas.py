"""What programs are told of a life is as its schema says, from its beginning to its end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from tests.journeys.command import ROOT, paraph
from tests.journeys.schema import faults
from tests.journeys.test_agreement import Table
from tests.journeys.treaty import NOW, TEXTS, begun, classed, signed

from paraph.agreement.act import KINDS
from paraph.agreement.force.standing import Word
from paraph.agreement.missing import Track
from paraph.agreement.steps import MOMENTS
from paraph.agreement.tracks import (
    clearance,
    consent,
    force,
    mandate,
    registration,
    reservations,
    signature,
)
from paraph.agreement.tracks import text as texts


@pytest.mark.parametrize("made", [begun, signed, classed])
def test_a_dossier_is_as_its_schema_says_on_every_day(made: Any, tmp_path: Path) -> None:  # noqa: ANN401 - what makes a table
    table: Table = made(tmp_path)
    for more in (NOW, ("--at", "2026-03-07"), ("--at", "2026-02-03")):
        value = json.loads(table.run("dossier", "--node", "alda", "--json", *more))

        assert faults("paraph.dossier-1", value) == []


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("--party", "Alda", "--party", "Morin", "--event", "received=2026-03-04:Alda"),
        (
            *("--party", "Alda", "--party", "Morin", "--event", "received=2026-03-04:Alda"),
            *("--event", "received=2026-05-12:Morin", "--on", "2026-08-01"),
            *("--entered", "2026-06-30=letter"),
        ),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_told_of_force_is_as_its_schema_says(
    language: str, more: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text(TEXTS[language], "utf-8")
    done = paraph("force", "a.md", "--json", *more, folder=tmp_path)

    value = json.loads(done.stdout)
    assert value["outcome"] == "read"
    assert faults("paraph.force-1", value) == []


def test_the_schemas_know_every_state_there_is() -> None:
    dossier = _properties("dossier")
    states = {
        "texts": texts.State,
        "clearances": clearance.State,
        "mandates": mandate.State,
        "signatures": signature.State,
        "consents": consent.State,
        "reservations": reservations.State,
    }
    for name, known in states.items():
        assert {*_items(dossier, name)["state"]["enum"]} == {*_words(known)}, name
    assert {*dossier["force"]["properties"]["state"]["enum"]} == {*_words(force.State)}
    assert {*dossier["registration"]["properties"]["state"]["enum"]} == {
        *_words(registration.State)
    }
    assert {*_items(dossier, "missing")["track"]["enum"]} == {*_words(Track)}
    assert {*_items(dossier, "events")["kind"]["enum"]} == {*KINDS}
    reserved = _items(dossier, "reservations")
    answers = reserved["answers"]["items"]["properties"]
    assert {*answers["standing"]["enum"]} == {*_words(reservations.Standing)}
    assert reserved["moment"]["enum"] == [*MOMENTS]
    standing = _properties("force")["standing"]["properties"]["word"]["enum"]
    assert {*standing} == {*_words(Word)}
    package = _properties("package")
    assert {*_items(package, "signatures")["state"]["enum"]} == {*_words(signature.State)}
    assert {*_items(package, "consents")["state"]["enum"]} == {*_words(consent.State)}


def _properties(name: str) -> dict[str, Any]:
    held = json.loads((ROOT / f"docs/reference/schema/paraph.{name}-1.json").read_text("utf-8"))
    return dict(held["properties"])


def _items(properties: dict[str, Any], name: str) -> dict[str, Any]:
    return dict(properties[name]["items"]["properties"])


def _words(alternatives: Any) -> Iterator[str]:  # noqa: ANN401 - a type of words
    for each in get_args(alternatives):
        if isinstance(each, str):
            yield each
        else:
            yield from _words(each)
