"""Journeys of facts on paper: what cannot be is not entered, and doubts are said before."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table

from paraph.text.canonical import digest
from paraph.wiring import read


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node in an agreement with a party on paper, whose text is approved."""
    table = Table(tmp_path)
    table.init("alda", "holm:council", "keller:ministry", "wolf:court")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    table.at("alda", "propose", "old.txt", "--as", "keller")
    for name, content in (("scan.pdf", b"two signatures"), ("empty.pdf", b"")):
        (tmp_path / name).write_bytes(content)
    return table


GOOD = {
    "fact": "sign",
    "--by": "lund@morin",
    "--on": "2026-02",
    "--set": "T0",
    "--paper": "scan.pdf",
    "--checked": "wolf",
    "--as": "holm",
}


def report(table: Table, code: int = 0, **other: str) -> str:
    options = {**GOOD, **{f"--{name.strip('_')}": value for name, value in other.items()}}
    fact = options.pop("--fact", options.pop("fact"))
    options.pop("fact", None)
    given = [part for name, value in options.items() if value for part in (name, value)]
    return table.at("alda", "report", fact, *given, "--now", "2026-03-05T12:00:00Z", code=code)


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"by": "lund@moran"}, "'moran' is no party of this agreement: alda, morin"),
        ({"set": ""}, "say by --set which text set the sign is about"),
        ({"paper": "empty.pdf"}, "the paper is an empty file"),
        ({"on": "2036-02"}, "2036-02 is yet to come"),
        ({"on": "2027"}, "2027 is yet to come"),
        ({"on": "2026-03-07"}, "2026-03-07 is yet to come"),
        ({"checked": "holm"}, "holm enters the paper"),
        ({"fact": "revoke-key"}, "morin has no keys in this agreement"),
    ],
)
def test_what_cannot_be_is_not_entered(table: Table, other: dict[str, str], said: str) -> None:
    assert said in report(table, 2, **other)
    assert "reports" not in table.run("log", "--node", "alda")


@pytest.mark.parametrize("on", ["2026", "2026-03", "2026-03-06", "1990-01-01"])
def test_what_may_be_is_entered(table: Table, on: str) -> None:
    assert f"sign of T0 by lund of morin on {on}" in report(table, on=on)


def test_a_file_of_an_act_is_no_way_around(table: Table) -> None:
    here = digest(read(table.folder / "old.txt").text)
    (table.folder / "report.toml").write_text(
        f'fact = "sign"\non = "2036"\npaper = "{here}"\nchecked = ""\nmandates = []\n'
        '[by]\nperson = "lund"\nparty = "morin"\nbody = ""\ncapacity = ""\n',
        encoding="utf-8",
    )
    said = table.at("alda", "act", "report", "report.toml", "--set", "T0", "--as", "holm", code=2)

    assert "2036 is yet to come" in said


def test_what_leaves_every_signature_open_is_said_before_it_is_entered(table: Table) -> None:
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    said = report(table, fact="revoke-mandate", by="lee:council@alda")

    assert "`paraph verify` answers undetermined from now on" in said


def test_no_key_is_known_to_others_from_a_day_to_come(table: Table) -> None:
    said = table.at(
        "alda",
        *("revoke-key", "keller", "--since", "2036-01-01T00:00:00Z", "--reason", "x"),
        *("--as", "holm"),
        code=2,
    )

    assert "2036-01-01T00:00:00Z is yet to come" in said
