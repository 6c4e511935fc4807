"""What a record proves, in the words that a lawyer reads and in JSON: each case is two files."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import Golden
from tests.life_kit import NOT, OLD, PROFILE, TABLES, changes
from tests.record_by_hand import TRUST, Record, places, withholding

from paraph.agreement import act as acts
from paraph.agreement.mandate import Mandate
from paraph.record.held import Held
from paraph.record.verify import Verified, verify
from paraph.views.chain import chain_lines
from paraph.views.record_json import verified_json

FOLDER = Path(__file__).with_name("verified")


def signed_by_both() -> Held:
    """Return a record of one text, amended once, which both signed at a proven time."""
    record = Record()
    under = record.decide(record.propose(OLD))
    spelled = OLD.replace("recieve", "receive")
    spaced = spelled.replace("Seller delivers", "Seller\u00a0delivers")
    record.amend(under, OLD, spelled)
    _, final = record.amend(under, spelled, spaced)
    seen = record.alda.head(1, "morin")
    record.sign(under, final, seen=(seen,))
    seen = record.alda.head(2, "morin")
    decided = record.decide(final, "lund")
    record.sign(decided, final, "lund", seen=(seen,))
    record.morin.head(3, "alda")
    return record.held()


def smuggled() -> Held:
    """Return a record in which one change is settled and asserted, and another is smuggled in."""
    record = Record()
    under = record.decide(record.propose(OLD), self_settling=frozenset(("keller",)))
    new = NOT.replace("pays", "owes").replace("court of Bern", "court at Bern")
    act, amended = record.amend(under, OLD, new)
    first, second, _ = changes(OLD, new)
    record.act("holm", acts.Settle(act, (first,), "agreed", "The goods stay where they are."))
    record.act("keller", acts.Assert(act, (second,), "It means the same."), under=under)
    record.sign(under, amended)
    return record.held()


def on_paper() -> Held:
    """Return a record of a decision on paper, an act without effect and one that is withheld."""
    record = Record()
    text_set = record.propose(OLD)
    by = acts.Author("chair", "alda", "council", "Chair")
    granted = Mandate(
        text_set, frozenset(("ministry",)), frozenset(("sign",)), PROFILE, tables=TABLES
    )
    paper = record.blob(b"minutes of the council")
    body = acts.Report("decide", by, "2019-12-30", paper, "holm", (granted,))
    reported = record.act("keller", body, "keller", "holm", text_set=text_set)
    record.act("keller", acts.Notify("morin", "We are ready."))
    record.act("keller", acts.RevokeMandate(f"{reported}/0", "Mine to revoke."))
    record.sign(f"{reported}/0", text_set)
    held = record.held()
    return withholding(held, "alda", places(held, "alda", "notify".__eq__))


CASES = {"signed-by-both": signed_by_both, "smuggled": smuggled, "on-paper": on_paper}


@pytest.mark.parametrize("name", CASES)
def test_words_tell_what_a_record_proves(name: str, golden: Golden) -> None:
    lines = chain_lines(answer(CASES[name]))

    golden(FOLDER / f"{name}.txt", numbered("".join(f"{line}\n" for line in lines)))


@pytest.mark.parametrize("name", CASES)
def test_json_tells_what_a_record_proves(name: str, golden: Golden) -> None:
    golden(FOLDER / f"{name}.json", numbered(verified_json(answer(CASES[name]))))


def numbered(told: str) -> str:
    """Return a text with its digests numbered, which change with every row of a table."""
    found = dict.fromkeys(re.findall(r"(?:sha256:)?\b(?:[0-9a-f]{64}|[0-9a-f]{12})\b", told))
    for number, each in enumerate(found):
        told = told.replace(each, f"#{number}")
    return told


def answer(case: Callable[[], Held]) -> Verified:
    return verify(case(), TRUST)
