"""What every ledger keeps to, sentence by sentence of `paraph.record.ledger`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.store_kit import ONE, OTHER, act, added, envelope, row, rows, told, withheld

from paraph.errors import ConflictError, LedgerError
from paraph.record.ledger import Added, Found, Ledger, Row
from paraph.record.tree import leaf
from paraph.store.memory import MemoryLedger
from paraph.store.sqlite import SqliteLedger


@pytest.fixture(params=["memory", "sqlite"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    if request.param == "memory":
        yield MemoryLedger()
        return
    with SqliteLedger.open(str(tmp_path / "ledger.sqlite"), create=True) as opened:
        yield opened


# ---------------------------------------------------------------- what there is


def test_a_new_ledger_has_nothing(ledger: Ledger) -> None:
    assert ledger.agreements() == ()
    assert ledger.parties(ONE) == ()
    assert ledger.size(ONE, "alda") == 0
    assert list(ledger.rows(ONE, "alda")) == []
    assert ledger.notes(ONE, "alda") == ()
    assert ledger.find("") == ()
    assert ledger.rebuild() == 0


def test_agreements_come_in_the_order_of_their_first_entries(ledger: Ledger) -> None:
    ledger.append([Added(ONE, "alda", 0, notes=(b"a head",))])
    ledger.append([Added(OTHER, "alda", 0, rows(1))])
    ledger.append([Added(ONE, "alda", 0, rows(2))])
    ledger.append([Added(OTHER, "morin", 0, rows(3))])

    assert ledger.agreements() == (OTHER, ONE)


def test_within_one_addition_agreements_come_in_the_order_of_their_first_entries(
    ledger: Ledger,
) -> None:
    ledger.append(
        [
            Added(ONE, "alda", 0, notes=(b"a head",)),
            Added(OTHER, "alda", 0, rows(1)),
            Added(ONE, "alda", 0, rows(2)),
        ]
    )

    assert ledger.agreements() == (OTHER, ONE)


def test_parties_come_by_name_and_with_an_entry(ledger: Ledger) -> None:
    for number, party in enumerate(("morin", "alda", "Zeno")):
        ledger.append([added(0, number, party=party)])
    ledger.append([added(0, party="lund", notes=(b"a head",))])
    ledger.append([Added(OTHER, "borg", 0, rows(9))])

    assert ledger.parties(ONE) == ("Zeno", "alda", "morin")


def test_entries_come_back_as_they_are_the_oldest_first(ledger: Ledger) -> None:
    ledger.append([added(0, 1, 2)])
    ledger.append([added(2, 3)])

    assert list(ledger.rows(ONE, "alda")) == list(rows(1, 2, 3))
    assert ledger.size(ONE, "alda") == 3


@pytest.mark.parametrize("since", [-(2**64), -1, 0, 1, 2, 3, 7, 2**63])
def test_entries_are_asked_for_behind_the_first_ones(ledger: Ledger, since: int) -> None:
    ledger.append([added(0, 1, 2, 3)])

    assert list(ledger.rows(ONE, "alda", since)) == list(rows(1, 2, 3)[max(since, 0) :])


def test_a_long_log_comes_whole(ledger: Ledger) -> None:
    hashes = tuple(Row(leaf(b"%d" % number), b"") for number in range(1201))
    ledger.append([Added(ONE, "alda", 0, hashes)])

    assert tuple(ledger.rows(ONE, "alda")) == hashes
    assert tuple(ledger.rows(ONE, "alda", 499)) == hashes[499:]


def test_logs_of_parties_and_agreements_are_apart(ledger: Ledger) -> None:
    ledger.append([added(0, 1), added(0, 1, 2, party="morin"), Added(OTHER, "alda", 0, rows(3))])

    assert list(ledger.rows(ONE, "alda")) == list(rows(1))
    assert list(ledger.rows(ONE, "morin")) == list(rows(1, 2))
    assert list(ledger.rows(OTHER, "alda")) == list(rows(3))
    assert list(ledger.rows(OTHER, "morin")) == []


def test_one_may_write_while_one_reads(ledger: Ledger) -> None:
    ledger.append([added(0, 1, 2)])
    reading = ledger.rows(ONE, "alda")
    first = next(reading)

    ledger.append([added(2, 3)])

    assert [first, *reading][:2] == list(rows(1, 2))


# ---------------------------------------------------------------- heads


def test_heads_come_in_the_order_in_which_they_came(ledger: Ledger) -> None:
    ledger.append([added(0, 1, notes=(b"z", b"a"))])
    ledger.append([added(1, notes=(b"m",))])

    assert ledger.notes(ONE, "alda") == (b"z", b"a", b"m")
    assert ledger.notes(ONE, "morin") == ()


def test_a_head_that_is_kept_already_is_passed_over(ledger: Ledger) -> None:
    ledger.append([added(0, 1, notes=(b"z", b"z"))])
    ledger.append([added(1, notes=(b"a", b"z", b"a"))])

    assert ledger.notes(ONE, "alda") == (b"z", b"a")


def test_two_logs_may_have_one_head(ledger: Ledger) -> None:
    ledger.append([added(0, 1, notes=(b"z",)), added(0, 1, party="morin", notes=(b"z",))])

    assert ledger.notes(ONE, "alda") == ledger.notes(ONE, "morin") == (b"z",)


# ---------------------------------------------------------------- acts are found


def test_an_act_is_found_by_the_beginning_of_its_digest(ledger: Ledger) -> None:
    ledger.append([added(0, 1, 2), added(0, 3, party="morin")])

    for length in (len("sha256:") + 6, 40, len(act(3))):
        assert ledger.find(act(3)[:length]) == (Found(act(3), ONE, "morin", 0),)
    assert ledger.find(act(3) + "0") == ()
    assert ledger.find(act(3).upper()) == ()


@pytest.mark.parametrize(
    "beginning", ["%", "_", "*", "sha256:%", "sha256:?", "sha256:[0-9a-f]", "sha256:\0", "\udcff"]
)
def test_what_is_looked_for_is_no_pattern(ledger: Ledger, beginning: str) -> None:
    ledger.append([added(0, 1)])

    assert ledger.find(beginning) == ()


def test_acts_are_found_by_digest_and_at_most_a_hundred(ledger: Ledger) -> None:
    ledger.append([added(0, *range(103))])

    found = ledger.find("sha256:")

    assert [each.act for each in found] == sorted(map(act, range(103)))[:100]


def test_an_act_of_two_logs_is_found_in_both(ledger: Ledger) -> None:
    ledger.append([added(0, 1, party="morin"), added(0, 5, 1)])

    assert ledger.find(act(1)) == (Found(act(1), ONE, "alda", 1), Found(act(1), ONE, "morin", 0))


def test_what_is_withheld_is_not_found_until_it_is_shown(ledger: Ledger) -> None:
    ledger.append([Added(ONE, "alda", 0, (withheld(1),))])
    before = ledger.find("")

    ledger.append([Added(ONE, "alda", 1, shown=((0, envelope(1)),))])

    assert before == ()
    assert ledger.find("") == (Found(act(1), ONE, "alda", 0),)


def test_finding_is_made_anew_from_what_is_kept(ledger: Ledger) -> None:
    ledger.append([Added(ONE, "alda", 0, (row(1), withheld(2), row(3)))])
    before = told(ledger)

    assert ledger.rebuild() == 2
    assert told(ledger) == before


# ---------------------------------------------------------------- all or nothing


def test_adding_nothing_changes_nothing(ledger: Ledger) -> None:
    ledger.append([added(0, 1)])
    before = told(ledger)

    ledger.append([])
    ledger.append([added(1)])

    assert told(ledger) == before


def test_additions_of_one_log_follow_each_other(ledger: Ledger) -> None:
    ledger.append([added(0, 1), added(1, 2)])

    assert list(ledger.rows(ONE, "alda")) == list(rows(1, 2))


@pytest.mark.parametrize("since", [-1, 0, 1, 3])
def test_who_has_not_seen_the_last_entry_adds_nothing(ledger: Ledger, since: int) -> None:
    ledger.append([added(0, 1, 2)])
    before = told(ledger)

    with pytest.raises(ConflictError, match="the log of alda has 2 entries"):
        ledger.append([added(0, 9, party="morin"), added(since, 3, notes=(b"a head",))])

    assert told(ledger) == before


def test_a_head_alone_needs_the_last_entry_too(ledger: Ledger) -> None:
    ledger.append([added(0, 1)])

    with pytest.raises(ConflictError):
        ledger.append([added(0, notes=(b"a head",))])

    assert ledger.notes(ONE, "alda") == ()


_BAD = {
    "a leaf that is not the envelope's": Row(leaf(b"another"), envelope(7)),
    "a leaf that is no hash": Row(b"short", b""),
    "no leaf": Row(b"", b""),
    "bytes that are no envelope": Row(leaf(b"{}"), b"{}"),
    "an envelope in another form": Row(leaf(envelope(7) + b"\n"), envelope(7) + b"\n"),
    "an entry that the log has": row(1),
    "a withheld entry that the log has": withheld(1),
    "an entry that comes twice at once": row(5),
}


@pytest.mark.parametrize("bad", _BAD.values(), ids=_BAD)
def test_an_entry_that_no_log_may_have_is_refused_with_all_beside_it(
    ledger: Ledger, bad: Row
) -> None:
    ledger.append([added(0, 1, 2)])
    before = told(ledger)
    more = Added(ONE, "alda", 2, (row(5), bad, row(6)), (b"a head",))

    with pytest.raises(LedgerError) as raised:
        ledger.append([added(0, 9, party="morin"), more, Added(OTHER, "alda", 0, rows(1))])

    assert not isinstance(raised.value, ConflictError)
    assert raised.value.hint
    assert told(ledger) == before


def test_the_ledger_goes_on_after_a_refusal(ledger: Ledger) -> None:
    with pytest.raises(LedgerError):
        ledger.append([Added(ONE, "alda", 0, (row(1), row(1)))])

    ledger.append([added(0, 1)])

    assert list(ledger.rows(ONE, "alda")) == list(rows(1))


# ---------------------------------------------------------------- withheld entries


def test_a_withheld_entry_has_its_place_and_no_envelope(ledger: Ledger) -> None:
    ledger.append([Added(ONE, "alda", 0, (row(1), withheld(2), row(3)))])

    assert list(ledger.rows(ONE, "alda")) == [row(1), withheld(2), row(3)]
    assert ledger.size(ONE, "alda") == 3


def test_what_was_withheld_is_shown_at_its_place(ledger: Ledger) -> None:
    ledger.append([Added(ONE, "alda", 0, (row(1), withheld(2), withheld(3)))])

    ledger.append([Added(ONE, "alda", 3, rows(4), (b"a head",), ((1, envelope(2)),))])

    assert list(ledger.rows(ONE, "alda")) == [row(1), row(2), withheld(3), row(4)]


def test_what_one_log_shows_another_may_withhold(ledger: Ledger) -> None:
    ledger.append([added(0, 1), Added(ONE, "morin", 0, (withheld(1),))])

    assert list(ledger.rows(ONE, "morin")) == [withheld(1)]


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (0, envelope(1)),  # it was never withheld
        (0, envelope(2)),
        (1, envelope(1)),  # it has another hash
        (1, b""),
        (2, envelope(3)),  # it comes with this very addition
        (3, envelope(3)),
        (-1, envelope(2)),
        (2**63, envelope(2)),
    ],
)
def test_what_was_not_withheld_is_not_shown(ledger: Ledger, place: int, shown: bytes) -> None:
    ledger.append([Added(ONE, "alda", 0, (row(1), withheld(2)))])
    before = told(ledger)

    with pytest.raises(ConflictError):
        ledger.append([Added(ONE, "alda", 2, (withheld(3),), (b"a head",), ((place, shown),))])

    assert told(ledger) == before


def test_an_entry_is_shown_once(ledger: Ledger) -> None:
    ledger.append([Added(ONE, "alda", 0, (withheld(1),))])
    showing = Added(ONE, "alda", 1, shown=((0, envelope(1)),))
    ledger.append([showing])

    with pytest.raises(ConflictError):
        ledger.append([showing])


def test_what_is_shown_must_be_an_envelope(ledger: Ledger) -> None:
    ledger.append([Added(ONE, "alda", 0, (Row(leaf(b"{}"), b""),))])

    with pytest.raises(LedgerError):
        ledger.append([Added(ONE, "alda", 1, shown=((0, b"{}"),))])

    assert list(ledger.rows(ONE, "alda")) == [Row(leaf(b"{}"), b"")]
