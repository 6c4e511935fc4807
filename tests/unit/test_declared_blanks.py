"""A blank that a profile declares is completed within its bounds, and open beyond them."""

from __future__ import annotations

from dataclasses import replace

import pytest

import paraph
from paraph.errors import ProfileError
from paraph.proof.checker import Accepted, Refused, check
from paraph.proof.judging import checked, judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import COMPLETION, OPEN, Pair, Proof, from_json, to_json
from paraph.proof.verdict import Verdict

OLD = """Article 1

The Buyer pays ____ EUR to the Seller within ____ days.

Article 2

Disputes are settled in [Geneva / Vienna] by [number of arbitrators] of them.

Article 3

Notice is thirty (30) days. It ends on [●]. Interest is ____%. The price is [amount]."""


def entry(text: str, locale: str = "") -> Profile:
    head = f"[locale]\nfigures = '{locale}'\n" if locale else ""
    return Profile.parse(f"{head}[[completions]]\n{text}")


PRICE = "address='article 1, paragraph #1'\nblank='____'\nnth=1\ntype='number'\nmin=100\nmax=5000"
DAYS = "address='article 1, paragraph #1'\nblank='____'\nnth=2\ntype='number'\nmin=10\nmax=90"
SEAT = "address='article 2, paragraph #1'\nblank='[Geneva / Vienna]'\ntype='alternatives'"
MANY = "address='article 2, paragraph #1'\nblank='[number of arbitrators]'\ntype='text'\n"
MANY += "permitted=['one', 'three']"
NOTICE = "address='article 3, paragraph #1'\nblank='thirty (30) days'\ntype='text'\n"
NOTICE += "permitted=['sixty (60) days', 'ninety (90) days']"
ENDS = "address='article 3, paragraph #1'\nblank='[●]'\ntype='date'\nmin=2026-01-01\nmax=2026-12-31"
SHARE = "address='article 3, paragraph #1'\nblank='____'\ntype='number'\nmax='7.5'"
SUM = "address='article 3, paragraph #1'\nblank='[amount]'\ntype='amount'\nunit='EUR'\nmax=9000"

WITHIN = [
    (PRICE, "pays ____", "pays 500"),
    (PRICE, "pays ____", "pays 100"),
    (PRICE, "pays ____", "pays 5000"),
    (PRICE, "pays ____", "pays 5,000"),
    (DAYS, "within ____", "within 30"),
    (DAYS, "within ____", "within 30 (thirty)"),
    (SEAT, "[Geneva / Vienna]", "Geneva"),
    (SEAT, "[Geneva / Vienna]", "Vienna"),
    (MANY, "[number of arbitrators]", "three"),
    (NOTICE, "thirty (30) days", "sixty (60) days"),
    (ENDS, "[●]", "20 May 2026"),
    (ENDS, "[●]", "2026-12-31"),
    (SHARE, "____%", "7.5%"),
    (SUM, "[amount]", "EUR 5,000"),
    (SUM, "[amount]", "9000 euros"),
]
BEYOND = [
    (PRICE, "pays ____", "pays 99", "less than 100"),
    (PRICE, "pays ____", "pays 5001", "more than 5000"),
    (PRICE, "pays ____", "pays 50,000", "more than 5000"),
    (PRICE, "pays ____", "pays five hundred", "in figures"),
    (PRICE, "pays ____", "pays -500", ""),
    (PRICE, "pays ____", "pays 500.5000.1", ""),
    (PRICE, "pays ____", "pays 500 or 600", ""),
    (PRICE, "pays ____", "pays up to 500", ""),
    (PRICE, "pays ____", "pays 500 thousand", ""),
    (PRICE, "pays ____", "pays 500,", ""),
    (PRICE, "pays ____", "pays", ""),
    (PRICE, "pays ____", "pays __", ""),
    (PRICE, "pays ____ EUR", "pays 500 USD", ""),
    (PRICE, "pays ____ EUR", "pays 500", ""),
    (PRICE, "Buyer pays ____", "Seller pays 500", ""),
    (PRICE, "within ____", "within 30", "declares"),
    (DAYS, "within ____", "within 9", "less than 10"),
    (DAYS, "within ____", "within 91", "more than 90"),
    (DAYS, "within ____", "within 30 business", ""),
    (DAYS, "within ____", "within 30 (sixty)", ""),
    (DAYS, "within ____", "within 3\u06600", ""),
    (DAYS, "within ____", "within 30\u200b", ""),
    (DAYS, "pays ____", "pays 30", "declares"),
    (SEAT, "[Geneva / Vienna]", "Bern", "profile"),
    (SEAT, "[Geneva / Vienna]", "Geneva or Vienna", "profile"),
    (SEAT, "[Geneva / Vienna]", "Geneva / Vienna", ""),
    (SEAT, "[Geneva / Vienna]", "[Geneva]", ""),
    (SEAT, "[Geneva / Vienna]", "geneva", ""),
    (SEAT, "in [Geneva / Vienna]", "outside Geneva", ""),
    (MANY, "[number of arbitrators]", "two", "profile"),
    (MANY, "[number of arbitrators]", "three or more", ""),
    (MANY, "[number of arbitrators] of", "three not of", ""),
    (NOTICE, "thirty (30) days", "sixty (30) days", ""),
    (NOTICE, "thirty (30) days", "sixty (60) business days", ""),
    (ENDS, "[●]", "20 May 2027", "more than 2026-12-31"),
    (ENDS, "[●]", "20 May 2025", "less than 2026-01-01"),
    (ENDS, "[●]", "May 2026", "one date"),
    (ENDS, "[●]", "31 June 2026", "one date"),
    (ENDS, "[●]", "05/06/2026", "one date"),
    (SHARE, "____%", "7.51%", "more than 7.5"),
    (SHARE, "____%", "75%", "more than 7.5"),
    (SUM, "[amount]", "USD 5,000", "USD"),
    (SUM, "[amount]", "5,000", ""),
    (SUM, "[amount]", "EUR 9,001", "more than 9000"),
    (SUM, "[amount]", "EUR 5,000 per month", ""),
]


def verdict(profile: Profile, old: str, new: str) -> Verdict:
    readings = [paraph.read(text.encode(), file="a.txt", language="en") for text in (old, new)]
    return judge(paraph.compare(*readings), profile, language="en")


@pytest.mark.parametrize("case", WITHIN, ids=lambda case: case[2])
def test_a_declared_blank_filled_within_its_bounds_is_completed(
    case: tuple[str, str, str],
) -> None:
    declared, blank, filling = case

    found = verdict(entry(declared, "en"), OLD, OLD.replace(blank, filling, 1))

    assert found.word == "completed"
    assert verdict(Profile(), OLD, OLD.replace(blank, filling, 1)).word == "open"


@pytest.mark.parametrize("case", BEYOND, ids=lambda case: case[2])
def test_a_declared_blank_filled_beyond_its_bounds_is_open_and_says_why(
    case: tuple[str, str, str, str],
) -> None:
    declared, blank, filling, why = case

    found = verdict(entry(declared, "en"), OLD, OLD.replace(blank, filling, 1))

    assert found.word == "open"
    sentences = [
        reason.sentence for each in found.judgements for one in each.every for reason in one.reasons
    ]
    assert any(why in sentence for sentence in sentences), sentences


def _pieces(proof: Proof) -> list[str]:
    return [piece.name for step in proof.steps if isinstance(step, Pair) for piece in step.pieces]


def test_the_bounds_stand_in_the_proof_and_are_checked_from_it_alone() -> None:
    found = verdict(entry(PRICE), OLD, OLD.replace("pays ____", "pays 500"))
    texts = found.comparison.old.text, found.comparison.new.text
    kept = from_json(to_json(found.proof))

    narrowed = _changed(kept, "max", "400")

    assert isinstance(check(kept, *texts, LEXICON), Accepted)
    assert isinstance(check(narrowed, *texts, LEXICON), Refused)


@pytest.mark.parametrize(
    ("member", "value"),
    [("max", "9999"), ("min", "1"), ("address", "article 2"), ("type", "percent"), ("unit", "EUR")],
)
def test_bounds_that_the_profile_does_not_declare_are_not_claimed(member: str, value: str) -> None:
    profile = entry(PRICE)
    found = verdict(profile, OLD, OLD.replace("pays ____", "pays 500"))

    proof = checked(_changed(found.proof, member, value), found.comparison)

    assert _pieces(found.proof) == [COMPLETION]
    assert _pieces(proof) == [OPEN]


def _changed(proof: Proof, member: str, value: str) -> Proof:
    steps = tuple(
        [
            step._replace(
                pieces=tuple(
                    [
                        piece._replace(evidence={**piece.evidence, member: value})
                        for piece in step.pieces
                    ]
                )
            )
            if isinstance(step, Pair)
            else step
            for step in proof.steps
        ]
    )
    return replace(proof, steps=steps)


@pytest.mark.parametrize(
    "source",
    [
        "address='article 9'\ntype='number'",
        "address='article 1, paragraph #1'\ntype='number'",
        "address='article 1, paragraph #1'\nblank='____'\nnth=3\ntype='number'",
        "address='article 1, paragraph #1'\nblank='_____'\ntype='number'",
        "address='article 2, paragraph #1'\nblank='[number of arbitrators]'\ntype='alternatives'",
        "address='article 3, paragraph #1'\nblank='day'\ntype='text'\npermitted=['week']",
    ],
)
def test_an_entry_that_names_no_blank_for_certain_is_refused(source: str) -> None:
    with pytest.raises(ProfileError):
        verdict(entry(source), OLD, OLD.replace("Buyer", "Seller", 1))


@pytest.mark.parametrize(
    "source",
    [
        "type='number'",
        "address='article 1'",
        "address='!!'\ntype='number'",
        "address='article 1'\ntype='poem'",
        "address='article 1'\ntype='number'\nmin=5\nmax=4",
        "address='article 1'\ntype='number'\nmin=1.5",
        "address='article 1'\ntype='number'\nmin='many'",
        "address='article 1'\ntype='number'\nunit='EUR'",
        "address='article 1'\ntype='amount'",
        "address='article 1'\ntype='text'",
        "address='article 1'\ntype='place'\nmax=5",
        "address='article 1'\ntype='text'\npermitted=['a ']",
        "address='article 1'\ntype='text'\npermitted=['a\\u200b']",
        "address='article 1'\ntype='number'\nnth=-1",
        "address='article 1'\ntype='number'\nother=1",
        "address='article 1'\ntype='date'\nmin='2026-02-30'",
    ],
)
def test_an_entry_that_is_none_is_refused_in_a_sentence(source: str) -> None:
    with pytest.raises(ProfileError) as refused:
        entry(source.replace("\\u200b", "\u200b"))

    assert "\n" not in str(refused.value)
