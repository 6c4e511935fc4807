"""The checker rebuilds the new text, and refuses a proof of which one field is not right."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

import pytest
from tests.checker_kit import LEXICON, TABLES, answer, claimed

from paraph.errors import ProofError
from paraph.proof.checker import Accepted, Answer, Indeterminate, Refused, check
from paraph.proof.proof import (
    CLASSES,
    OPEN,
    Gap,
    Keep,
    Pair,
    Piece,
    Proof,
    Step,
    from_json,
    to_json,
)
from paraph.proof.tables import tables_of
from paraph.text.canonical import digest
from paraph.text.node import OBJECT, Mark, Provision, Text

OLD = Text(
    (
        Provision("heading", "The fee", "1.", 1),
        Provision("paragraph", "The delivry is  kept of the office in the entire text."),
        Provision("paragraph", "It lasts ten days, and it is so.", "(a)", 1),
        Provision("paragraph", "What went away.", "(b)", 1),
        Provision("paragraph", 'The "Sum" is of a kind.', marks=(Mark(0, 3, "caps"),)),
        Provision("paragraph", "This one is the same in both of them."),
        Provision("paragraph", "So is this one, to the end of it."),
    )
)
NEW = Text(
    (
        Provision("heading", "The fee", "1.", 1),
        Provision("paragraph", "The delivery is kept of the office in the entire text."),
        Provision("paragraph", "It lasts 10 days, and it was so.", "(a)", 1),
        Provision("paragraph", "What came in.", "(b)", 1),
        Provision("paragraph", "And more of it.", "(c)", 1),
        Provision("paragraph", "The “Sum” is of a kind.", "2.", marks=(Mark(0, 3, "caps"),)),
        Provision("paragraph", "This one is the same in both of them."),
        Provision("paragraph", "So is this one, to the end of it."),
    )
)


def whole(steps: tuple[Step, ...], old: Text = OLD, new: Text = NEW, locale: str = "") -> Proof:
    names = {piece.name for step in steps if isinstance(step, Pair) for piece in step.pieces}
    tables = {each: TABLES.digest(each) for name in names for each in tables_of(name, "en")}
    if "spelling" in names:
        tables |= {name: said for name, said in LEXICON.digest.items() if name[:2] == "en"}
    return Proof("en", locale, tables, digest(old), digest(new), steps)


def said(proof: Proof, old: Text = OLD, new: Text = NEW) -> Answer:
    return check(proof, old, new, LEXICON, TABLES)


STEPS = (
    Keep(0, 0, 1),
    Pair(
        1,
        1,
        "",
        (
            Piece(4, 11, 4, 12, "spelling", {"by": "nearest"}),
            Piece(14, 16, 15, 16, "layout"),
        ),
    ),
    Pair(
        2,
        2,
        "",
        (
            Piece(9, 12, 9, 11, "notation", {"type": "number", "value": "10"}),
            Piece(26, 28, 25, 28),
        ),
    ),
    Gap(3, 1, 3, 2),
    Pair(4, 5, OPEN, (Piece(4, 5, 4, 5, "typography"), Piece(8, 9, 8, 9, "typography"))),
    Keep(5, 6, 2),
)


def test_a_proof_of_several_classes_is_accepted_and_counted() -> None:
    assert said(whole(STEPS)) == Accepted(
        {"spelling": 1, "layout": 1, "notation": 1, "open": 3, "typography": 2}
    )


def test_a_text_is_the_same_as_itself() -> None:
    proof = whole((Keep(0, 0, len(OLD.provisions)),), OLD, OLD)

    assert said(proof, OLD, OLD) == Accepted({})


_NAMES = (*CLASSES, OPEN, "completion")


def corruptions(value: object) -> Iterator[tuple[str, object]]:
    """Yield copies of a JSON value in which one member is wrong, and which."""
    match value:
        case int():
            yield from (("", value + 1), ("", value - 1), ("", True), ("", str(value)))
        case str():
            yield from (("", f"{value}x"), ("", value[:-1]), ("", f" {value}"), ("", ""))
            yield from (("", 0), ("", value.swapcase()))
            yield from [("", name) for name in _NAMES if value in _NAMES]
        case list():
            yield from (("[]", value[:at] + value[at + 1 :]) for at in range(len(value)))
            yield from (("[]", [*value[: at + 1], *value[at:]]) for at in range(len(value)))
            for at, each in enumerate(value):
                for place, wrong in corruptions(each):
                    yield f"[{at}]{place}", [*value[:at], wrong, *value[at + 1 :]]
        case dict():
            yield "{}", {**value, "strange": "x"}
            yield from (
                ("{}", {key: each for key, each in value.items() if key != name}) for name in value
            )
            for name, each in value.items():
                for place, wrong in corruptions(each):
                    yield f".{name}{place}", {**value, name: wrong}


def test_every_corrupted_field_is_refused() -> None:
    """But a claim that becomes open is true, and a locale by which the same is read as good."""
    valid = to_json(whole(STEPS, locale="en-dmy"))
    tried = 0
    for place, wrong in corruptions(valid):
        if wrong == valid or place == ".locale":
            continue
        tried += 1
        try:
            outcome = said(from_json(deepcopy(wrong)))
        except ProofError:
            continue
        if place.endswith(".class") and isinstance(outcome, Accepted):
            assert outcome.counts["open"] == 4, (place, wrong)
            continue
        assert isinstance(outcome, Refused | Indeterminate), (place, wrong)

    assert tried > 600


@pytest.mark.parametrize("locale", ["fr", "de-ymd", "-dmy", "en"])
def test_a_locale_that_no_claim_rests_on_is_refused(locale: str) -> None:
    assert isinstance(said(whole(STEPS, locale="")), Accepted)
    refused = Refused("locale", "says more than any claim rests on")
    assert said(whole(STEPS, locale=locale)) == refused


@pytest.mark.parametrize("locale", ["it", "en-", "EN", "en-dym", "en-dmy-x", "dmy", "en\n"])
def test_a_locale_that_is_none_is_refused(locale: str) -> None:
    assert said(whole(STEPS, locale=locale)) == Refused("locale", f"{locale!r} is no locale")


def test_another_text_is_refused() -> None:
    other = Text((*NEW.provisions, Provision("paragraph", "More.")))

    assert said(whole(STEPS), OLD, other) == Refused("new", "is the digest of another text")
    assert said(whole(STEPS), other, NEW) == Refused("old", "is the digest of another text")


def test_what_is_not_at_hand_is_indeterminate() -> None:
    valid = whole(STEPS)
    strange = {**valid.tables, "signs": "sha256:" + "0" * 64}
    values = (valid.language, valid.locale, strange, valid.old, valid.new, valid.steps)

    assert isinstance(said(Proof(*values)), Indeterminate)
    assert isinstance(said(Proof(*values, rules="paraph-rules/2")), Indeterminate)
    assert isinstance(check(valid, OLD, NEW, None, TABLES), Indeterminate)
    assert isinstance(said(whole(_renamed("telepathy"))), Indeterminate)


@pytest.mark.parametrize("name", ["numbering", "reference-repair", "defined-term", "completion"])
def test_classes_of_whole_documents_are_not_accepted_yet(name: str) -> None:
    assert isinstance(said(whole(_renamed(name))), Refused)


def _renamed(name: str) -> tuple[Step, ...]:
    pair = STEPS[2]
    assert isinstance(pair, Pair)
    pieces = (pair.pieces[0], pair.pieces[1]._replace(name=name))
    return (*STEPS[:2], pair._replace(pieces=pieces), *STEPS[3:])


A, B, C = (Provision("paragraph", each) for each in ("The one.", "The other.", "The third."))
WRONG_STEPS: dict[str, tuple[Step, ...]] = {
    "nothing": (),
    "too few": (Keep(0, 0, 2),),
    "too many": (Keep(0, 0, 4),),
    "empty": (Keep(0, 0, 3), Keep(3, 3, 0)),
    "an empty gap": (Gap(0, 0, 0, 0), Keep(0, 0, 3)),
    "twice": (Keep(0, 0, 3), Keep(0, 0, 3)),
    "out of order": (Keep(1, 1, 2), Keep(0, 0, 1)),
    "crossing": (Keep(0, 0, 1), Keep(2, 1, 1), Keep(1, 2, 1)),
    "old twice": (Keep(0, 0, 1), Gap(0, 1, 1, 2), Gap(1, 2, 3, 0)),
    "a pair that says nothing": (Pair(0, 0, "", ()), Keep(1, 1, 2)),
    "a label that is the same": (Pair(0, 0, OPEN, ()), Keep(1, 1, 2)),
    "a negative number": (Keep(-1, 0, 1), Keep(1, 1, 2)),
    "a truth value": (Keep(False, 0, 3),),  # noqa: FBT003 - that is what is wrong
    "an order": (Pair(0, 0, "", (), "arrangement"), Keep(1, 1, 2)),
    "an order twice": (*[Pair(0, at, "", (), "arrangement") for at in range(3)],),
}


@pytest.mark.parametrize("steps", WRONG_STEPS.values(), ids=WRONG_STEPS)
def test_steps_that_do_not_cover_both_texts_once_are_refused(steps: tuple[Step, ...]) -> None:
    text = Text((A, B, C))

    assert isinstance(said(whole(steps, text, text), text, text), Refused)


def test_a_moved_provision_goes_and_comes() -> None:
    old, new = Text((A, B, C)), Text((B, C, A))
    steps = (Gap(0, 1, 0, 0), Keep(1, 0, 2), Gap(3, 0, 2, 1))

    assert said(whole(steps, old, new), old, new) == Accepted({"open": 2})


PAIRS: dict[str, tuple[Provision, Provision, tuple[Piece, ...]]] = {
    "kind": (A, A._replace(kind="heading"), (Piece(4, 7, 4, 7),)),
    "level": (A, A._replace(level=1), (Piece(4, 7, 4, 7),)),
    "outside": (A, B, (Piece(4, 5, 4, 5),)),
    "behind": (A, A._replace(text="The two."), (Piece(4, 6, 4, 6),)),
    "order": (A, A._replace(text="the One."), (Piece(4, 5, 4, 5), Piece(0, 1, 0, 1))),
    "overlap": (A, A._replace(text="the one."), (Piece(0, 2, 0, 2), Piece(1, 3, 1, 3))),
    "beyond": (A, A._replace(text="The one!"), (Piece(7, 9, 7, 9),)),
    "empty": (A, A, (Piece(4, 4, 4, 4),)),
    "touching": (A, A._replace(text="THe one."), (Piece(0, 2, 0, 2), Piece(2, 3, 2, 3))),
    "no change": (A, A, (Piece(4, 7, 4, 7, "variant"),)),
    "evidence": (A, A._replace(text="The two."), (Piece(4, 7, 4, 7, OPEN, {"by": "x"}),)),
    "marks come": (
        A,
        A._replace(text="The two.", marks=(Mark(0, 3, "caps"),)),
        (Piece(4, 7, 4, 7),),
    ),
    "marks go": (
        A._replace(marks=(Mark(0, 3, "caps"),)),
        A._replace(text="The two."),
        (Piece(4, 7, 4, 7),),
    ),
    "a mark is cut": (
        A._replace(marks=(Mark(0, 5, "caps"),)),
        A._replace(text="The two.", marks=(Mark(0, 5, "caps"),)),
        (Piece(4, 7, 4, 7),),
    ),
    "an object goes": (
        A._replace(text=f"The {OBJECT}", marks=(Mark(4, 5, "image", "x"),)),
        A._replace(text="The x", marks=()),
        (Piece(4, 5, 4, 5),),
    ),
}


@pytest.mark.parametrize(("old", "new", "pieces"), PAIRS.values(), ids=PAIRS)
def test_pieces_that_do_not_make_the_new_provision_are_refused(
    old: Provision, new: Provision, pieces: tuple[Piece, ...]
) -> None:
    before, after = Text((old,)), Text((new,))

    assert isinstance(said(whole((Pair(0, 0, "", pieces),), before, after), before, after), Refused)


CARRIED: dict[str, tuple[Mark, Mark, Piece]] = {
    "before": (Mark(0, 3, "caps"), Mark(0, 3, "caps"), Piece(4, 7, 4, 9)),
    "behind": (Mark(7, 8, "caps"), Mark(9, 10, "caps"), Piece(4, 7, 4, 9)),
    "around": (Mark(2, 8, "caps"), Mark(2, 10, "caps"), Piece(4, 7, 4, 9)),
    "exactly": (Mark(4, 7, "caps"), Mark(4, 9, "caps"), Piece(4, 7, 4, 9)),
}


@pytest.mark.parametrize(("old", "new", "piece"), CARRIED.values(), ids=CARRIED)
def test_marks_are_carried_along(old: Mark, new: Mark, piece: Piece) -> None:
    before = Text((A._replace(marks=(old,)),))
    after = Text((A._replace(text="The other.", marks=(new,)),))
    proof = whole((Pair(0, 0, "", (piece,)),), before, after)

    assert said(proof, before, after) == Accepted({"open": 1})


def test_what_comes_in_at_the_end_of_a_mark_stands_outside_of_it() -> None:
    old = Text((A._replace(marks=(Mark(0, 3, "caps"),)),))
    new = Text((A._replace(text="The very one.", marks=(Mark(0, 3, "caps"),)),))
    proof = whole((Pair(0, 0, "", (Piece(3, 3, 3, 8),)),), old, new)

    assert said(proof, old, new) == Accepted({"open": 1})


def test_a_table_too_many_or_too_few_is_refused() -> None:
    valid = to_json(whole(STEPS))
    more = {**valid, "tables": {**valid["tables"], "en/an": TABLES.digest("en/an")}}
    fewer = {**valid, "tables": {k: v for k, v in valid["tables"].items() if k != "signs"}}

    for each in (more, fewer):
        outcome = said(from_json(each))
        assert isinstance(outcome, Refused)
        assert outcome.place == "tables"


@pytest.mark.parametrize("language", ["fr", "ru", "", "xx", "EN"])
def test_a_language_that_is_not_that_of_the_text_is_refused(language: str) -> None:
    proof, old, new = claimed("layout", "The fee is{  | }due.")
    values = (language, "", proof.tables, proof.old, proof.new, proof.steps)

    outcome = check(Proof(*values), old, new, LEXICON, TABLES)

    assert isinstance(outcome, Refused)
    assert outcome.place == "language"


def test_a_piece_is_named_where_it_stands() -> None:
    outcome = answer("layout", "The fee is{  | }due.\nThe fee{ |}is due.")

    assert isinstance(outcome, Refused)
    assert outcome.place == "steps[1].pieces[0]"


LONG = 20_000
HEAVY = {
    "a long number": ("notation", "It is {" + "one million " * LONG + "|1} of it."),
    "a long figure": ("notation", "It is {" + "1" * LONG + "|" + "2" * LONG + "} of it."),
    "a long word": ("spelling", "It is {" + "x" * LONG + "|" + "y" * LONG + "} of it."),
    "many blanks": ("layout", "It is" + "{ |}  " * LONG + "so."),
    "many quotations": ("typography", 'It {"|“}is{"|”} so, ' * 2_000),
    "many spaces": ("layout", "It{  | }is so, " * 4_000),
    "many verbs": ("agreement", "It {is|are} so. " * 2_000),
    "many dashes": ("typography", "It is {-|–} so, " * 4_000),
    "many words": ("variant", "the {colour|color} is so, " * 4_000),
    "many opening marks": ("layout", "“" * LONG + "It{  | }is"),
    "many means": ("variant", "{colour|color} " + "a-" * LONG + " means"),
}


@pytest.mark.parametrize(("name", "marked"), HEAVY.values(), ids=HEAVY)
def test_what_is_made_to_be_slow_is_answered(name: str, marked: str) -> None:
    assert isinstance(answer(name, marked), Accepted | Refused)
