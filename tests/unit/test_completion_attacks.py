"""What is put where a blank was, and what is changed beside it, never hides behind a completion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.completion_cases import COMPLETED, Case

import paraph
from paraph.proof.checker import Accepted, check
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import CLASSES, COMPLETION, Keep, Pair, Piece, Proof, Step
from paraph.proof.prover import digests_of
from paraph.proof.verdict import Verdict
from paraph.text.canonical import digest
from paraph.text.node import Text

STUFFING = {
    "en": (
        *("any place", "the Buyer", "Buyer", "not", "Not", "no", "None", "Nowhere", "5", "5 %"),
        *("Geneva not", "Geneva Not", "Geneva or Bern", "Geneva, provided that", "Geneva only"),
        *("Geneva Shall Pay", "Geneva. He pays", "Geneva; he pays", "Geneva: pay", "Geneva - pay"),
        *("20 May 2026 or later", "before 20 May 2026", "20 May 2026 at noon", "20-21 May 2026"),
        *("20 May 2026 and 21 May 2026", "20 May", "May 2026", "2026", "20.05.2026", "20/05/2026"),
        *("20 May 226", "20 May 20266", "29 February 2026", "32 May 2026", "0 May 2026", "20 2026"),
        *(
            "Gen\u200beva",
            "Gen\u00adeva",
            "G\u0435neva",
            "\u202eGeneva",
            "Gene\u0301va",
            "\uff27eneva",
        ),
        *("Geneva\u2028", "Geneva\u00a0\u00a0Bern", " ", "__", "[Geneva]", "(Geneva)", '"Geneva"'),
        *("Article 5", "the date of payment", "date", "tomorrow", "EUR 500", "www.example.org"),
        *("Party A", "Both Parties", "Except Bern", "Until Revoked", "Within Ten Days", "If Paid"),
        *("A" * 81, "A B C D E F G H I J", "Geneva Geneva Geneva Geneva Geneva Geneva Geneva"),
    ),
    "ru": (
        *("не", "Не", "или", "Тессмар или Бонн", "Тессмар, если", "любой", "Покупатель", "5"),
        *("Teccмap", "Тессмар\u200b", "до 16 мая 2026", "16 мая", "31 апреля 2026", "16.05.2026"),
        *("Сторона", "Тессмар. Он платит", "срок", "16 и 17", "__", "[Тессмар]", "Без Права"),
    ),
    "fr": (
        *("ne", "pas", "ou", "Genève ou Berne", "Genève, sauf", "tout lieu", "Acheteur", "5"),
        *("avant le 20 mai 2026", "20 mai", "31 avril 2026", "20/05/2026", "Sans Recours", "__"),
    ),
    "es": (
        *("no", "o", "Lima o Quito", "Lima, salvo", "todo lugar", "Comprador", "5", "hasta mayo"),
        *("20 de mayo", "31 de abril de 2026", "20/05/2026", "Sin Recurso", "__", "[Lima]"),
    ),
    "ko": (
        *(
            "없다",
            "또는",
            "서울 또는 부산",
            "모든",
            "매수인",
            "이내",
            "13",
            "32",
            "2026년 2월 30일",
        ),
        *("서울\u200b", "Seoul", "__", "[서울]"),
    ),
}
BESIDE = {
    "en": ("not", "or", "only", "unless agreed,", "within five days"),
    "ru": ("не", "или", "только", "если", "в срок"),
    "fr": ("ne", "ou", "seulement", "sauf", "avant"),
    "es": ("no", "o", "sólo", "salvo", "antes"),
    "ko": ("또는", "이내", "모든"),
}


def _name(case: Case) -> str:
    differs = [line for line in case[2].split("\n") if line not in case[1].split("\n")]
    return f"{case[0]} {' '.join(differs)[:60]}"


def judged(old: str, new: str, language: str) -> Verdict:
    readings = [paraph.read(text.encode(), file="a.txt", language=language) for text in (old, new)]
    return judge(paraph.compare(*readings), language=language)


def fillings(verdict: Verdict) -> list[tuple[str, str, str]]:
    """Return of each completion the blank, its type, and what fills it."""
    before, after = verdict.comparison.old.text.provisions, verdict.comparison.new.text.provisions
    return [
        (
            before[step.old].text[piece.old_start : piece.old_end],
            piece.evidence["type"],
            after[step.new].text[piece.new_start : piece.new_end],
        )
        for step in verdict.proof.steps
        if isinstance(step, Pair)
        for piece in step.pieces
        if piece.name == COMPLETION
    ]


FITTING = {
    "day": {"5"},
    "day-month": {"20 May"},
    "year": {"2026"},
    "name": {"Geneva Geneva Geneva Geneva Geneva Geneva Geneva"},
    "title": {"Geneva Geneva Geneva Geneva Geneva Geneva Geneva"},
}
"""What is stuffing elsewhere, and right in blanks of these types."""


@pytest.mark.parametrize("case", COMPLETED[::2], ids=_name)
def test_stuffing_in_the_place_of_a_filling_is_open(case: Case) -> None:
    language, old, new = case
    passed = []
    for blank, kind, filling in fillings(judged(old, new, language)):
        for stuffing in STUFFING[language]:
            if stuffing in {blank, filling, *FITTING.get(kind, ())}:
                continue
            stuffed = new.replace(filling, stuffing, 1)
            if judged(old, stuffed, language).word not in {"open", "undecided"}:
                passed.append(stuffed)

    assert not passed


@pytest.mark.parametrize("case", COMPLETED[1::6], ids=_name)
def test_a_word_put_anywhere_beside_a_filling_is_open(case: Case) -> None:
    language, old, new = case
    passed = []
    lines = new.split("\n")
    for number, line in enumerate(lines):
        if line in old.split("\n"):
            continue
        words = line.split(" ")
        for at in range(len(words) + 1):
            for word in BESIDE[language]:
                changed = " ".join([*words[:at], word, *words[at:]])
                text = "\n".join([*lines[:number], changed, *lines[number + 1 :]])
                if judged(old, text, language).word not in {"open", "undecided"}:
                    passed.append(changed)

    assert not passed


def _with(proof: Proof, step: int, at: int, piece: Piece) -> Proof:
    held = proof.steps[step]
    assert isinstance(held, Pair)
    pieces = (*held.pieces[:at], piece, *held.pieces[at + 1 :])
    steps: tuple[Step, ...] = (
        *proof.steps[:step],
        held._replace(pieces=pieces),
        *proof.steps[step + 1 :],
    )
    return replace(proof, steps=steps)


def _corrupted(proof: Proof) -> Iterator[Proof]:
    """Yield the proof with one field of one completion changed."""
    for number, step in enumerate(proof.steps):
        for at, piece in enumerate(step.pieces if isinstance(step, Pair) else ()):
            for field in range(4):
                for by in (-1, 1):
                    spans = [one + by * (place == field) for place, one in enumerate(piece[:4])]
                    start, end, begins, ends = spans
                    moved = Piece(start, end, begins, ends, piece.name, piece.evidence)
                    yield _with(proof, number, at, moved)
            for name, value in piece.evidence.items():
                for said in (f"{value}x", "", "day" if value != "day" else "place"):
                    evidence = {**piece.evidence, name: said}
                    yield _with(proof, number, at, piece._replace(evidence=evidence))
                less = {key: one for key, one in piece.evidence.items() if key != name}
                yield _with(proof, number, at, piece._replace(evidence=less))
            more = {**piece.evidence, "max": "5"}
            yield _with(proof, number, at, piece._replace(evidence=more))
            yield _with(proof, number, at, piece._replace(evidence={**piece.evidence, "x": "y"}))
    for table in proof.tables:
        yield replace(proof, tables={**proof.tables, table: f"sha256:{'0' * 64}"})
        yield replace(
            proof, tables={name: said for name, said in proof.tables.items() if name != table}
        )


@pytest.mark.parametrize("case", COMPLETED[::3], ids=_name)
def test_a_proof_with_one_field_changed_is_not_accepted(case: Case) -> None:
    language, old, new = case
    found = judged(old, new, language)
    texts = found.comparison.old.text, found.comparison.new.text

    corrupted = [*_corrupted(found.proof)]

    assert len(corrupted) > 20
    assert not [each for each in corrupted if isinstance(check(each, *texts, LEXICON), Accepted)]


@pytest.mark.parametrize("case", COMPLETED, ids=_name)
def test_a_filling_is_of_no_editorial_class(case: Case) -> None:
    language, old, new = case
    found = judged(old, new, language)
    texts = found.comparison.old.text, found.comparison.new.text

    for name in set(CLASSES) - ({"spelling"} if language == "ko" else set()):
        steps = tuple(
            [
                step._replace(pieces=tuple([one._replace(name=name) for one in step.pieces]))
                if isinstance(step, Pair)
                else step
                for step in found.proof.steps
            ]
        )
        proof = replace(found.proof, steps=steps, tables=digests_of({name}, language))

        assert not isinstance(check(proof, *texts, LEXICON), Accepted)


def test_blanks_that_are_put_in_are_no_completion() -> None:
    language, old, new = COMPLETED[0]

    assert judged(new, old, language).word == "open"


def test_a_completion_of_a_whole_provision_is_refused() -> None:
    text = paraph.read(b"Done at ____ on ____.", file="a.txt", language="en").text
    other = paraph.read(b"Done at Bern on 20 May 2026.", file="a.txt", language="en").text
    piece = Piece(8, 20, 8, 27, COMPLETION, {"blank": "____", "type": "place"})
    tables = digests_of({COMPLETION}, "en")
    proof = Proof("en", "", tables, digest(text), digest(other), (Pair(0, 0, "", (piece,)),))

    assert isinstance(text, Text)
    assert not isinstance(check(proof, text, other, LEXICON), Accepted)
    assert not isinstance(
        check(replace(proof, steps=(Keep(0, 0, 1),)), text, other, LEXICON), Accepted
    )
