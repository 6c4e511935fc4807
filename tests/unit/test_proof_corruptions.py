"""A proof of which one field is corrupted is refused, whichever field; and so is another pair's."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from tests.corruptions import OTHER, Path, at, corruptions, named, paths
from tests.proved_pairs import PAIRS, Told, told

from paraph.errors import ProofError
from paraph.proof.checker import Accepted, Answer, Indeterminate, Refused, Seen, check_seen
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import CLASSES, COMPLETION, LOCAL, OPEN, RULES, Proof, from_json, to_json
from paraph.text.canonical import digest
from paraph.text.node import Text
from paraph.views.afresh import contradicted
from paraph.views.grounds import Given, undeclared

NAMES = [pair.name for pair in PAIRS]
COMPARED = {
    "steps[].pieces[].class": "a piece that is open claims nothing, and what is left is true",
    "language": "where none is found in the texts, that a person declares counts",
    "steps[].pieces[].evidence.address": "the checker knows no addresses, the report's does",
    "steps[].pieces[].evidence.min": "a bound is the profile's, with which it is compared",
    "steps[].pieces[].evidence.max": "likewise",
    "steps[].pieces[].evidence": "likewise, where a bound is left out",
    "locale": "a value that is one in two locales; that which is declared counts",
}
"""What the checker alone cannot know, and the check of a report does: all of it, and why."""
_UNDECIDED = ("rules", "tables", "steps[].pieces[].class")
"""Where a corruption may leave it undecided: other rules, tables or classes."""


EITHER_WAY = {OPEN, "layout", "typography", "variant", "abbreviation", "notation"}
EITHER_WAY |= {"list-punctuation"}
"""Classes that hold of two texts in either order, where the spans are of equal length."""


def texts(of: Told) -> tuple[Text, Text]:
    return of.afresh.old.text, of.afresh.new.text


def honest(of: Told) -> Proof:
    return from_json(of.report["proof"])


def spoiled(of: Told) -> Iterator[tuple[Path, object, Proof | None]]:
    """Yield each proof of which one field is another, and none where it is no proof any more."""
    whole = copy.deepcopy(of.report["proof"])
    for path in [*paths(of.report["proof"])]:
        holder, last = at(whole, path[:-1]), path[-1]
        right = holder[last]
        for value in corruptions(right, path):
            holder[last] = value
            try:
                yield path, value, from_json(whole)
            except ProofError:
                yield path, value, None
        holder[last] = right


def reported(proof: Proof, of: Told, language: str | None = None) -> Answer | None:
    """Return what the check of a report says of an accepted proof, or nothing if it is taken."""
    spoken = of.pair.language if language is None else language
    given = Given(spoken, honest(of).locale, profile=True)
    return contradicted({**of.report, "proof": to_json(proof)}, proof, of.afresh) or next(
        undeclared(proof, *texts(of), given), None
    )


@pytest.mark.parametrize("name", NAMES)
def test_no_field_of_a_proof_can_be_corrupted(name: str) -> None:
    of = told(name)
    seen = Seen(*texts(of))
    assert isinstance(check_seen(honest(of), seen, LEXICON), Accepted)
    assert reported(honest(of), of) is None

    for path, value, proof in spoiled(of):
        if proof is None:
            continue
        answer = check_seen(proof, seen, LEXICON)
        if isinstance(answer, Accepted):
            assert named(path) in COMPARED, (path, value)
            assert reported(proof, of) is not None, (path, value)
        elif isinstance(answer, Indeterminate):
            assert named(path).startswith(_UNDECIDED), (path, value, answer.what)


def test_every_class_and_language_stands_in_a_pair() -> None:
    counts = [check_seen(honest(told(name)), Seen(*texts(told(name))), LEXICON) for name in NAMES]
    classes = {one for each in counts if isinstance(each, Accepted) for one in each.counts}
    languages = {honest(told(name)).language for name in NAMES}

    assert classes == {*CLASSES, COMPLETION, OPEN} - {"arrangement"}
    assert {*LOCAL} < classes
    assert languages == {"", "en", "ru", "fr", "es", "ko"}


def test_what_cannot_be_decided_says_so_and_what_is_wrong_is_refused() -> None:
    of = told("words-en")
    whole = of.report["proof"]

    def answer(**members: Any) -> Answer:  # noqa: ANN401
        return check_seen(from_json({**whole, **members}), Seen(*texts(of)), LEXICON)

    for rules in ("paraph-rules/2", "paraph-rules/0", f"{RULES} ", ""):
        assert isinstance(answer(rules=rules), Indeterminate)
    tables = whole["tables"]
    for name, other in zip(tables, [*tables][1:], strict=False):
        assert isinstance(answer(tables={**tables, name: OTHER}), Indeterminate)
        swapped = {**tables, name: tables[other], other: tables[name]}
        assert isinstance(answer(tables=swapped), Indeterminate)
        for wrong in ("", OTHER[:-1], OTHER.upper(), OTHER.removeprefix("sha256:")):
            assert isinstance(answer(tables={**tables, name: wrong}), Refused)
        assert isinstance(answer(tables={**tables, f"{name}s": tables[name]}), Refused)
        left = {one: said for one, said in tables.items() if one != name}
        assert isinstance(answer(tables=left), Refused)


def test_a_proof_of_one_pair_never_passes_on_another() -> None:
    assert len(NAMES) >= 20
    for name in NAMES:
        proof = honest(told(name))
        for other in NAMES:
            old, new = texts(told(other))
            forged = {**to_json(proof), "old": digest(old), "new": digest(new)}
            for one in (proof, from_json(forged)):
                answer = check_seen(one, Seen(old, new), LEXICON)
                assert isinstance(answer, Accepted) == (name == other), (name, other)


@pytest.mark.parametrize("name", NAMES)
def test_a_proof_does_not_lead_back(name: str) -> None:
    old, new = texts(told(name))
    proof = honest(told(name))
    swapped = from_json({**to_json(proof), "old": proof.new, "new": proof.old})

    back = check_seen(swapped, Seen(new, old), LEXICON)

    assert isinstance(check_seen(proof, Seen(new, old), LEXICON), Refused)
    assert not isinstance(back, Accepted) or {*back.counts} <= EITHER_WAY


@pytest.mark.parametrize("name", NAMES)
def test_a_piece_that_is_shifted_on_both_sides_is_no_piece_of_the_report(name: str) -> None:
    of = told(name)
    whole = copy.deepcopy(of.report["proof"])
    seen = Seen(*texts(of))
    for step in whole["steps"]:
        for piece in step.get("pieces", ()):
            spans = piece["old"], piece["new"]
            for shift in (*range(-30, 0), *range(1, 31)):
                piece["old"], piece["new"] = [[one + shift for one in span] for span in spans]
                try:
                    proof = from_json(whole)
                except ProofError:
                    continue
                if isinstance(check_seen(proof, seen, LEXICON), Accepted):
                    assert isinstance(reported(proof, of), Refused), (spans, shift)
            piece["old"], piece["new"] = spans


def test_steps_that_are_split_or_joined_say_the_same_or_are_refused() -> None:
    for name in NAMES:
        of = told(name)
        seen = Seen(*texts(of))
        right = check_seen(honest(of), seen, LEXICON)
        steps = of.report["proof"]["steps"]
        for number, step in enumerate(steps):
            if "keep" in step and step["keep"][2] > 1:
                old, new, size = step["keep"]
                parts = [{"keep": [old, new, 1]}, {"keep": [old + 1, new + 1, size - 1]}]
                split = [*steps[:number], *parts, *steps[number + 1 :]]
                whole = {**of.report["proof"], "steps": split}
                assert check_seen(from_json(whole), seen, LEXICON) == right
                for piece in (
                    [],
                    [{"old": [0, 0], "new": [0, 0], "class": "open", "evidence": {}}],
                ):
                    paired = {"pair": [old, new], "label": "", "pieces": piece}
                    forged = [*steps[:number], paired, parts[1], *steps[number + 1 :]]
                    whole = {**of.report["proof"], "steps": forged}
                    assert isinstance(check_seen(from_json(whole), seen, LEXICON), Refused)
            claims = {step.get("label", ""), *[one["class"] for one in step.get("pieces", ())]}
            if claims - {"", OPEN}:
                old, new = step["pair"]
                for other in ({"keep": [old, new, 1]}, {"open": [old, 1, new, 1]}):
                    forged = [*steps[:number], other, *steps[number + 1 :]]
                    proof = from_json({**of.report["proof"], "steps": forged})
                    if isinstance(check_seen(proof, seen, LEXICON), Accepted):
                        assert isinstance(reported(proof, of), Refused), (name, other)


def test_a_language_that_only_the_report_says_was_declared_is_no_ground() -> None:
    of = told("layout-alone")
    for code in ("en", "ru", "fr", "es", "ko", "zh"):
        forged = from_json({**of.report["proof"], "language": code})
        assert isinstance(check_seen(forged, Seen(*texts(of)), LEXICON), Accepted)
        assert isinstance(reported(forged, of, ""), Indeterminate)


@pytest.mark.parametrize("name", [each for each in NAMES if each.startswith("notation")])
def test_a_locale_that_only_the_proof_says_is_no_ground(name: str) -> None:
    of = told(name)
    proof = honest(of)

    def grounds(locale: str, *, profile: bool = False) -> set[type]:
        given = Given(of.pair.language, locale, profile)
        return {type(each) for each in undeclared(proof, *texts(of), given)}

    assert grounds(proof.locale) == set()
    for locale in ("", "en", "de", "fr", "-dmy", "-mdy", "-ymd", "en-dmy", "de-mdy", "fr-ymd"):
        parts = zip(proof.locale.partition("-"), locale.partition("-"), strict=True)
        needed = any(said not in {"", given, "-"} for said, given in parts)
        assert grounds(locale) == ({Indeterminate} if needed else set()), locale
        assert grounds(locale, profile=True) == ({Refused} if needed else set()), locale
