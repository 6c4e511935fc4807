"""What a house writes its own way is open, unless its profile says so; and then it is no more."""

from __future__ import annotations

import pytest

import paraph
from paraph.errors import ProfileError
from paraph.proof.checker import Accepted, check
from paraph.proof.choices import CHOICES
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import Pair, Piece, Proof
from paraph.proof.prover import digests_of
from paraph.proof.verdict import Verdict
from paraph.text.canonical import digest
from paraph.text.node import Provision, Text

MADE = [
    ("guillemets", "fr", "Le terme «Vendeur» est ici.", "Le terme “Vendeur” est ici."),
    ("guillemets", "ru", 'Слово "Товар" стоит здесь.', "Слово «Товар» стоит здесь."),
    ("guillemets", "es", "El «Bien» y el «Precio» son.", "El “Bien” y el “Precio” son."),
    ("range-dash", "en", "It takes 3-5 days in all.", "It takes 3–5 days in all."),
    ("range-dash", "ru", "Это занимает 10–15 дней.", "Это занимает 10-15 дней."),
    ("precision", "en", "It pays EUR 5.00, and then it ends.", "It pays EUR 5, and then it ends."),
    ("precision", "en", "It pays EUR 1,500, and ends.", "It pays EUR 1,500.00, and ends."),
    (
        "serial-comma",
        "en",
        "It sells goods, works, tools and services.",
        "It sells goods, works, tools, and services.",
    ),
    ("serial-comma", "en", "They lend, sell, give, or let.", "They lend, sell, give or let."),
    ("shall-will", "en", "They shall pay. It shall end.", "They will pay. It will end."),
    ("shall-will", "en", "They will not pay it.", "They shall not pay it."),
]
NOT_MADE = [
    ("guillemets", "fr", "Le terme «Vendeur» est ici.", "Le terme «Vendeur” est ici."),
    ("guillemets", "fr", "Le terme «Vendeur» est ici.", "Le terme Vendeur est ici."),
    ("guillemets", "fr", "Le terme «Vendeur» est ici.", "Le terme “Acheteur” est ici."),
    ("guillemets", "fr", "Le «un «deux» trois» est.", "Le “un «deux» trois” est."),
    ("guillemets", "fr", "Le terme «Vendeur» est ici.", "Le terme ‘Vendeur’ est ici."),
    ("guillemets", "fr", "Le «un» deux est ici.", "Le «un deux» est ici."),
    ("range-dash", "en", "It takes 5-3 days in all.", "It takes 5–3 days in all."),
    ("range-dash", "en", "It takes 3-5 days in all.", "It takes 3–6 days in all."),
    ("range-dash", "en", "It takes 3-5 days in all.", "It takes 3—5 days in all."),
    ("range-dash", "en", "It takes 3-5 days in all.", "It takes 3\u22125 days in all."),
    ("range-dash", "en", "It takes 3-5 days in all.", "It takes 3 – 5 days in all."),
    ("range-dash", "en", "Under Rule 3-5 they pay.", "Under Rule 3–5 they pay."),
    ("range-dash", "en", "Under section 3-5 they pay.", "Under section 3–5 they pay."),
    ("range-dash", "en", "The code is 2026-05-06 here.", "The code is 2026–05-06 here."),
    ("range-dash", "en", "The code is A-3-5 here.", "The code is A-3–5 here."),
    ("range-dash", "en", "It is at -3-5 degrees.", "It is at -3–5 degrees."),
    ("range-dash", "en", "Call 0043-5555 for it.", "Call 0043–5555 for it."),
    ("range-dash", "en", "It is 1.3-5 of it.", "It is 1.3–5 of it."),
    ("range-dash", "en", "It is 3-5.5 of it.", "It is 3–5.5 of it."),
    (
        "precision",
        "en",
        "It pays EUR 5.00, and then it ends.",
        "It pays EUR 5.01, and then it ends.",
    ),
    (
        "precision",
        "en",
        "It pays EUR 5.00, and then it ends.",
        "It pays EUR 500, and then it ends.",
    ),
    ("precision", "en", "It pays EUR 5.00, and then it ends.", "It pays USD 5, and then it ends."),
    (
        "precision",
        "en",
        "It pays EUR 5.50, and then it ends.",
        "It pays EUR 5.5, and then it ends.",
    ),
    ("precision", "en", "It has a length of 5.00 in all.", "It has a length of 5 in all."),
    ("precision", "en", "It has 5.00 per cent, and ends.", "It has 5 per cent, and ends."),
    ("precision", "en", "It weighs 5.00 kg, and ends.", "It weighs 5 kg, and ends."),
    (
        "serial-comma",
        "en",
        "It sells goods, works and services.",
        "It sells goods, works, and services.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, works, tools and services.",
        "It sells goods, works, tools, or services.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, works, tools and services.",
        "It sells goods, works, tools, services.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, works, tools and services.",
        "It sells goods, works, tools, and services only.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, works, tools and services of Velandra.",
        "It sells goods, works, tools, and services of Velandra.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, works, tools and services made in time.",
        "It sells goods, works, tools, and services made in time.",
    ),
    (
        "serial-comma",
        "en",
        "Velandra, the Seller, the Guarantor and Ambrel.",
        "Velandra, the Seller, the Guarantor, and Ambrel.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, works, which rot and sink.",
        "It sells goods, works, which rot, and sink.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, unless, tools and services.",
        "It sells goods, unless, tools, and services.",
    ),
    (
        "serial-comma",
        "en",
        "It sells goods, works, tools and services.",
        "It sells goods works, tools and services.",
    ),
    ("shall-will", "en", "They shall pay. It shall end.", "They will pay. It shall end."),
    ("shall-will", "en", "They shall pay. It will end.", "They will pay. It will end."),
    ("shall-will", "en", "They shall pay.", "They may pay."),
    ("shall-will", "en", "They shall pay.", "They will not pay."),
    ("shall-will", "en", "They shall not pay.", "They will pay."),
    ("shall-will", "en", "They shall pay the last shall now.", "They will pay the last will now."),
    ("shall-will", "en", 'They say "it shall end" here.', 'They say "it will end" here.'),
    ("shall-will", "en", "They shall pay.", "They Will pay."),
    ("shall-will", "en", "They shall pay.", "They would pay."),
]


def verdict(house: dict[str, bool], language: str, old: str, new: str) -> Verdict:
    readings = [paraph.read(text.encode(), file="a.txt", language=language) for text in (old, new)]
    made = "\n".join([f"{name} = {str(value).lower()}" for name, value in house.items()])
    profile = Profile.parse(f"[locale]\nfigures = 'en'\n[house]\n{made}")
    return judge(paraph.compare(*readings), profile, language=language)


@pytest.mark.parametrize("case", MADE, ids=lambda case: f"{case[0]} {case[3][:50]}")
def test_a_house_choice_makes_what_it_says_editorial_and_names_itself(
    case: tuple[str, str, str, str],
) -> None:
    choice, *texts = case
    others = dict.fromkeys(set(CHOICES) - {choice}, True)

    found = verdict({choice: True}, *texts)

    assert found.word == "editorial"
    pieces = [one for step in found.proof.steps if isinstance(step, Pair) for one in step.pieces]
    assert {piece.name for piece in pieces} == {CHOICES[choice]}
    assert {piece.evidence["house"] for piece in pieces} == {choice}
    sides = found.comparison.old.text, found.comparison.new.text
    assert isinstance(check(found.proof, *sides, LEXICON), Accepted)
    assert verdict({}, *texts).word == "open"
    assert verdict({choice: False}, *texts).word == "open"
    assert verdict(others, *texts).word == "open"


@pytest.mark.parametrize("case", NOT_MADE, ids=lambda case: f"{case[0]} {case[3][:50]}")
def test_what_a_house_choice_does_not_say_stays_open(case: tuple[str, str, str, str]) -> None:
    _, *texts = case

    assert verdict(dict.fromkeys(CHOICES, True), *texts).word == "open"


@pytest.mark.parametrize("case", MADE, ids=lambda case: f"{case[0]} {case[3][:50]}")
def test_a_piece_of_one_choice_is_refused_for_every_other(case: tuple[str, str, str, str]) -> None:
    choice, *texts = case
    found = verdict({choice: True}, *texts)
    sides = found.comparison.old.text, found.comparison.new.text

    for other in (*(set(CHOICES) - {choice}), "no-such", ""):
        steps = tuple(
            [
                step._replace(
                    pieces=tuple(
                        [
                            piece._replace(evidence={**piece.evidence, "house": other})
                            for piece in step.pieces
                        ]
                    )
                )
                if isinstance(step, Pair)
                else step
                for step in found.proof.steps
            ]
        )
        proof = type(found.proof)(
            found.proof.language,
            found.proof.locale,
            found.proof.tables,
            found.proof.old,
            found.proof.new,
            steps,
        )
        assert not isinstance(check(proof, *sides, LEXICON), Accepted)


@pytest.mark.parametrize(
    "source",
    [
        "[house]\nno-such = true",
        "[house]\nsoft-hyphens = true",
        "[house]\nemphasis = 1",
        "[house]\nrange-dash = 1",
        "house = true",
    ],
)
def test_a_choice_that_is_none_is_refused_in_a_sentence(source: str) -> None:
    with pytest.raises(ProfileError) as refused:
        Profile.parse(source)

    assert "\n" not in str(refused.value)


def test_a_piece_that_cuts_a_word_is_no_choice() -> None:
    old, new = [
        Text((Provision("paragraph", f"The water of the lake is {each} and it is clear."),))
        for each in ("shallow", "willow")
    ]
    piece = Piece(25, 30, 25, 29, "variant", {"house": "shall-will"})
    steps = (Pair(0, 0, "", (piece,)),)
    proof = Proof("en", "", digests_of({"variant"}, "en"), digest(old), digest(new), steps)

    assert not isinstance(check(proof, old, new, LEXICON), Accepted)
