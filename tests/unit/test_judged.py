"""What a proof leaves open under a mandate's profile, told from the two texts alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.patience import patience
from tests.proved_pairs import PAIRS, Pair

import paraph
from paraph.agreement.judged import Judged, judged
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import OPEN, Gap, Keep, Proof
from paraph.proof.proof import Pair as Step
from paraph.text.canonical import digest
from paraph.text.node import Kind, Mark, Provision, Text

OLD = """Article 1. The Seller delivers the goods with all documents.

Article 2. The Buyer pays the price subject to Article 1.

Article 3. Disputes are settled by the court of Bern.

Article 4. The Parties shall recieve the notices at their seats.
"""
TYPOGRAPHY = OLD.replace("Seller delivers", "Seller\u00a0delivers")
SPELLED = OLD.replace("recieve", "receive")


def text(source: str) -> Text:
    return paraph.read(source.encode(), file="a.txt").text


def proved(old: str, new: str, profile: Profile | None = None) -> Proof:
    sides = [paraph.read(each.encode(), file="a.txt") for each in (old, new)]
    return judge(paraph.compare(*sides), profile or Profile.of("en"), language="en").proof


def told(old: str, new: str, profile: Profile | None = None) -> Judged:
    known = profile or Profile.of("en")
    proof = proved(old, new, known)
    return judged(text(old), text(new), proof, known, proof.tables)


@pytest.mark.parametrize("new", [OLD, TYPOGRAPHY, SPELLED])
def test_what_the_profile_allows_is_within(new: str) -> None:
    answer = told(OLD, new)

    assert (answer.within, answer.open) == ("within", ())
    assert sum(answer.proved.values()) == (new != OLD)


def test_one_word_that_was_smuggled_in_is_outside_and_named() -> None:
    answer = told(OLD, SPELLED.replace("delivers", "does not deliver"))

    assert (answer.within, answer.code) == ("outside", "open")
    assert "article 1" in answer.why
    assert answer.proved == {"spelling": 1}
    assert [each.old for each in answer.open] == ["delivers"]


def test_a_class_that_is_not_allowed_is_outside() -> None:
    profile = Profile.of("en").allowing(frozenset(("layout",)))

    answer = told(OLD, SPELLED, profile)

    assert answer.within == "outside"
    assert "spelling is not allowed" in answer.why


def test_what_is_proved_in_a_protected_provision_is_outside() -> None:
    profile = Profile.of("en").protecting(("article 4",))

    assert "article 4 is protected" in told(OLD, SPELLED, profile).why
    assert told(OLD, TYPOGRAPHY, profile).within == "within"


RENUMBERED = """Article 1. The Seller delivers the goods with all documents.

Article 2. The Buyer pays the price subject to Article 1.

Article 3. The Parties meet once a year.

Article 4. Disputes are settled by the court of Bern.

Article 5. The Parties shall recieve the notices at their seats.
"""


@pytest.mark.parametrize(
    ("new", "says"),
    [
        (RENUMBERED, "article 3 is protected"),
        (OLD.replace("by the court of Bern.", "by the court of Bern.\n\n(a) or of Basel."), ""),
        (OLD.replace("settled by", "settled\n\nby"), "article 3 is protected"),
        (OLD.replace("Article 3. Disputes are settled by the court of Bern.\n\n", ""), ""),
        (OLD.replace("of Bern.\n\nArticle 4.", "of Bern."), "article 3 is protected"),
    ],
    ids=["renumbered", "added to", "split", "deleted", "merged"],
)
def test_a_protected_provision_is_followed_wherever_it_goes(new: str, says: str) -> None:
    profile = Profile.of("en").protecting(("article 3",))

    answer = told(OLD, new, profile)

    assert answer.within == "outside"
    assert any("article 3 is protected" in each.why for each in answer.open) or not says


def test_what_a_profile_protects_must_be_there() -> None:
    profile = Profile.of("en").protecting(("article 9",))

    assert told(OLD, SPELLED, Profile.of("en")).within == "within"
    proof = proved(OLD, SPELLED)
    answer = judged(text(OLD), text(SPELLED), proof, profile, proof.tables)
    assert (answer.within, answer.code) == ("outside", "profile")


def test_a_proof_of_another_pair_says_nothing() -> None:
    proof = proved(OLD, SPELLED)

    other = judged(text(OLD), text(TYPOGRAPHY), proof, Profile.of("en"), proof.tables)

    assert (other.within, other.code) == ("outside", "proof")


def test_a_meaningful_change_that_is_labelled_editorial_is_refused() -> None:
    new = OLD.replace("the court of Bern", "the court of Basel")
    honest = proved(OLD, new)
    forged = replace(
        honest,
        steps=tuple(
            step._replace(pieces=tuple(one._replace(name="variant") for one in step.pieces))
            if isinstance(step, Step)
            else step
            for step in honest.steps
        ),
    )

    answer = judged(text(OLD), text(new), forged, Profile.of("en"), forged.tables)

    assert (answer.within, answer.code) == ("outside", "proof")


def test_a_change_that_a_proof_leaves_out_is_refused() -> None:
    proof = proved(OLD, SPELLED)
    kept = replace(proof, steps=(Keep(0, 0, 4),), tables={})

    assert judged(text(OLD), text(SPELLED), kept, Profile.of("en"), {}).code == "proof"


def test_a_proof_that_rests_on_other_tables_than_the_mandate_is_outside() -> None:
    proof = proved(OLD, SPELLED)

    answer = judged(text(OLD), text(SPELLED), proof, Profile.of("en"), {})
    older = judged(
        text(OLD), text(SPELLED), replace(proof, rules="paraph-rules/0"), Profile.of("en"), {}
    )

    assert (answer.within, answer.code) == ("outside", "tables")
    assert (older.within, older.code) == ("undetermined", "rules")


def test_figures_that_are_read_otherwise_than_the_mandate_says_are_outside() -> None:
    old, new = (
        OLD.replace("price", "price and 2.5 per cent"),
        OLD.replace("price", "price and 2.5%"),
    )
    profile = Profile.of("en")
    proof = proved(old, new, profile)
    assert proof.locale == "en"

    answer = judged(text(old), text(new), proof, Profile(), proof.tables)

    assert (answer.within, answer.code) == ("outside", "locale")


def test_an_open_change_is_named_by_its_place_and_its_words() -> None:
    one = told(OLD, OLD.replace("delivers", "sends")).open
    with_more = told(OLD, OLD.replace("delivers", "sends").replace("recieve", "get")).open
    other = told(OLD, OLD.replace("delivers", "keeps")).open

    assert one[0].change == with_more[0].change
    assert one[0].change not in {other[0].change, with_more[1].change}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_it_says_what_the_comparison_says(pair: Pair) -> None:
    old, new = (
        paraph.read(each.encode(), file="a.txt", language=pair.language)
        for each in (pair.old, pair.new)
    )
    profile = Profile.parse(pair.profile)
    verdict = judge(paraph.compare(old, new), profile, language=pair.language)

    answer = judged(old.text, new.text, verdict.proof, profile, verdict.proof.tables)

    is_open = any(each.verdict == OPEN for each in verdict.judgements)
    assert (answer.within == "within") == (not is_open)
    assert not any(isinstance(step, Gap) for step in verdict.proof.steps) or is_open


def test_no_two_open_changes_have_one_name() -> None:
    old = "Article 1. The Seller delivers.\n\nThe Buyer pays.\n"
    new = "Article 1. The Seller delivers.\n\nNo.\n\nNo.The Buyer pays.\n"

    found = told(old, new).open
    assert [(each.at, each.old, each.new) for each in found] == [
        ("article 1, paragraph #1", "", "No.")
    ] * 2
    assert len({each.change for each in found}) == 2


@pytest.mark.parametrize(
    "changed", [{"label": "(b)"}, {"level": 2}, {"marks": (Mark(0, 3, "strike"),)}]
)
def test_what_is_added_is_named_with_its_label_and_its_looks(changed: dict[str, object]) -> None:
    old = text(OLD)
    added = Provision("paragraph", "The Seller may withdraw.", "(a)")
    names = set()
    for each in (added, added._replace(**changed)):  # type: ignore[arg-type]
        new = Text((*old.provisions, each))
        steps = (Keep(0, 0, len(old.provisions)), Gap(len(old.provisions), 0, 4, 1))
        proof = Proof("en", "", {}, digest(old), digest(new), steps)
        answer = judged(old, new, proof, Profile.of("en"), {})
        assert [one.new for one in answer.open] == [f"{each.label} {each.text}"], answer
        names.update([one.change for one in answer.open])

    assert len(names) == 2


@pytest.mark.parametrize("deep", [True, False])
def test_what_is_protected_is_found_in_linear_time(*, deep: bool) -> None:
    size, held = (12_000, 450) if deep else (30_000, 3_000)
    kind: Kind = "box" if deep else "paragraph"
    old, new = [
        Text(tuple([Provision(kind, f"{word} {at}.", depth=at % 500 * deep) for at in range(size)]))
        for word in ("Word", "Wort")
    ]
    steps = tuple([Gap(at, 1, at, 1) for at in range(size)])
    proof = Proof("en", "", {}, digest(old), digest(new), steps)
    names = (["box 1"] if deep else []) + [
        ", ".join(["box 1"] * at) if deep else f"paragraph #{at}" for at in range(2, held)
    ]

    with patience():
        answer = judged(old, new, proof, Profile.of("en").protecting(tuple(names)), {})
    assert len(answer.open) == size
    assert answer.open[1].why == f"{names[0]} is protected"
