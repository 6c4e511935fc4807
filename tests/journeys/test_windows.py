"""Journeys under a mandate that ends: what was done counts once its time is proven."""

from __future__ import annotations

from tests.journeys.test_agreement import Table, table

__all__ = ["table"]

ENDS = ("--closes", "2099-12-31T00:00:00Z")


def _crossed(table: Table) -> None:
    """Let both nodes take what the other one has."""
    for one, other in (("alda", "morin"), ("morin", "alda")):
        table.run("import", table.shows(one), "--node", other, "--yes")


def test_what_is_done_under_a_mandate_that_ends_waits_for_an_exchange(table: Table) -> None:
    may = ("--grant", "ministry,court", "--may", "sign,amend,assert", "--allow", "spelling")
    table.at("alda", "decide", "T0", "--as", "holm", *may, *ENDS)

    amended = table.at("alda", "amend", "not.txt", "--as", "keller", "--pending")
    act = amended.partition("Recorded ")[2].partition(":")[0]
    asserted = table.at("alda", "assert", act, "1", "--reason", "Typing.", "--as", "wolf")
    refused = table.at("alda", "sign", "T1", "--as", "keller", code=1)

    for said in (amended, asserted):
        assert "It counts once it is proven that it was made before 2099-12-31" in said
    assert "does not count yet: wolf for court of alda asserts that 1 change" in refused
    assert "Exchange bundles" in refused

    _crossed(table)
    table.at("alda", "sign", "T1", "--as", "keller")
    said = table.run("verify", table.shows("alda"), "--trust", "trust.json", code=2)
    assert "UNDETERMINED: T1" in said
    assert "does not deliver" in said  # what it changes is shown all the same
    _crossed(table)
    table.run("verify", table.shows("alda"), "--trust", "trust.json")


def test_a_mandate_that_is_passed_on_and_waits_is_among_the_mandates(table: Table) -> None:
    (table.folder / "outer.toml").write_text(
        'grantees = ["ministry"]\npowers = ["sign"]\ndelegates = ["court"]\n'
        'closes = "2099-12-31T00:00:00Z"\n',
        encoding="utf-8",
    )
    (table.folder / "inner.toml").write_text(
        'grantees = ["court"]\npowers = ["sign"]\ncloses = "2099-12-30T00:00:00Z"\n',
        encoding="utf-8",
    )
    table.at("alda", "decide", "T0", "--as", "holm", "--mandate", "outer.toml")
    said = table.at("alda", "delegate", "inner.toml", "--as", "keller")

    assert "It counts once it is proven" in said
    shown = table.run("mandates", "--node", "alda")
    assert "IT IS OPEN WHETHER IT HOLDS" in shown
    assert "court may sign" in shown
    _crossed(table)
    assert "IT IS OPEN" not in table.run("mandates", "--node", "alda")


def test_of_several_mandates_those_are_offered_that_may_be_meant(table: Table) -> None:
    def decided(*terms: str) -> str:
        said = table.at("alda", "decide", "T0", "--as", "holm", *terms)
        return said.partition("Recorded ")[2].partition(":")[0]

    first = decided("--grant", "ministry", "--may", "sign")
    table.at("alda", "revoke", f"{first}/0", "--reason", "A slip.", "--as", "holm")
    decided("--grant", "court", "--may", "sign")
    second = decided("--grant", "ministry", "--may", "sign,amend", "--uses", "1")
    decided("--grant", "ministry", "--may", "sign", "--occasion", "the visit")

    unsaid = table.at("alda", "sign", "T0", "--as", "keller", code=2)
    assert "there are 2: say by --under which one is meant" in unsaid
    assert "/0: T0, ministry may amend, sign; " in unsaid
    assert first not in unsaid
    assert "court may" not in unsaid

    table.at("alda", "sign", "T0", "--as", "keller", "--under", f"{second}/0")
    again = table.at("alda", "sign", "T0", "--as", "keller", "--occasion", "the visit", code=1)
    assert 'signs T0 ("the visit")' in again  # which is meant is told, and it is signed already
