"""The alternat, and unnumbered definitions in another order, are editorial where they are declared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.attacks_kit import alternat, proved, reordered, word

import paraph
from paraph.proof.checker import Accepted, Refused, check
from paraph.proof.checker.documents import ALTERNAT
from paraph.proof.checker.documents.arrangement import arrangement
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import Pair, from_json, to_json
from paraph.text.reading import Reading

ARRANGEMENT = "arrangement"
SWAPPED = frozenset((ARRANGEMENT,)) if ALTERNAT else frozenset()
"""What a verdict claims of parties that changed places: nothing as long as that is not enabled."""
OFF = pytest.mark.skipif(not ALTERNAT, reason="the alternat is not enabled")
TEXT = """
  {title}
  {preamble}
  ## {article} 1. X
  {body}
  {done}
  {signed}
"""
EN = {
    "title": "# Agreement between Arland and Borland => # Agreement between Borland and Arland",
    "preamble": "Wishing well,",
    "article": "Article",
    "body": "They cooperate.",
    "done": "DONE at Geneva on 5 May 2026.",
    "signed": "",
}
PARTIES = {"Arland": "Borland"}
TITLES = [
    "# Agreement between Arland and Borland => # Agreement between Borland and Arland",
    "# Agreement between Arland and Borland on trade => # Agreement between Borland and Arland on"
    " trade",
    "# Agreement between Arland and Borland on trade and customs => # Agreement between Borland and"
    " Arland on trade and customs",
    "# Treaty between Arland and Borland concerning rivers => # Treaty between Borland and Arland"
    " concerning rivers",
    "# Arland and Borland => # Borland and Arland",
    "# Agreement by and between Arland and Borland => # Agreement by and between Borland and Arland",
]
PREAMBLES = [
    "Arland and Borland, => Borland and Arland,",
    "Arland and Borland => Borland and Arland",
    "Arland and Borland (hereinafter the \u201cParties\u201d), => Borland and Arland (hereinafter the"
    " \u201cParties\u201d),",
    "Arland and Borland, hereinafter referred to as the Parties, => Borland and Arland, hereinafter"
    " referred to as the Parties,",
    "This Agreement is made between Arland and Borland. => This Agreement is made between Borland"
    " and Arland.",
    "Arland and Borland have agreed as follows: => Borland and Arland have agreed as follows:",
]
SIGNED = [
    "For Arland => For Borland\n  For Borland => For Arland",
    "For Arland: => For Borland:\n  For Borland: => For Arland:",
    "For Arland: ____ => For Borland: ____\n  For Borland: ____ => For Arland: ____",
    "Arland => Borland\n  Borland => Arland",
]


@pytest.mark.parametrize("line", TITLES)
def test_parties_change_places_in_a_title(line: str) -> None:
    _proved({**EN, "title": line})


@pytest.mark.parametrize("line", PREAMBLES)
def test_parties_change_places_in_a_preamble(line: str) -> None:
    _proved({**EN, "preamble": line})


@pytest.mark.parametrize("lines", SIGNED)
def test_parties_change_places_in_the_signatures(lines: str) -> None:
    _proved({**EN, "signed": lines})


def test_parties_change_places_in_the_signatures_alone() -> None:
    _proved({**EN, "title": "# Agreement on trade", "signed": SIGNED[0]})


@pytest.mark.parametrize(
    "names",
    [
        {"the Republic of Arland": "the Kingdom of Borland"},
        {"Acme Ltd.": "Bolt Inc."},
        {"Arland": "Borland", "Republic of Arland": "Republic of Borland"},
        {"O'Hara": "Borland"},
        {"Saint-Arland": "Borland"},
    ],
)
def test_parties_of_any_name_change_places(names: dict[str, str]) -> None:
    one, two = list(names.items())[-1]
    line = f"# Agreement between {one} and {two} => # Agreement between {two} and {one}"

    _proved({**EN, "title": line}, names)


OTHERS = {
    "ru": (
        {"Арландия": "Борландия", "Арландией": "Борландией"},
        {
            "title": "# Соглашение между Арландией и Борландией => # Соглашение между Борландией и"
            " Арландией",
            "preamble": "Арландия и Борландия, именуемые далее Стороны, => Борландия и Арландия,"
            " именуемые далее Стороны,",
            "article": "Статья",
            "body": "Они сотрудничают.",
            "done": "Совершено в Женеве в мае.",
            "signed": "За Арландию",
        },
    ),
    "fr": (
        {"Arlande": "Borlande"},
        {
            "title": "# Accord entre Arlande et Borlande => # Accord entre Borlande et Arlande",
            "preamble": "Arlande et Borlande, => Borlande et Arlande,",
            "article": "Article",
            "body": "Ils coopèrent.",
            "done": "Fait à Genève en mai.",
            "signed": "Pour Arlande => Pour Borlande\n  Pour Borlande => Pour Arlande",
        },
    ),
    "es": (
        {"Arlandia": "Borlandia"},
        {
            "title": "# Acuerdo entre Arlandia y Borlandia => # Acuerdo entre Borlandia y Arlandia",
            "preamble": "Arlandia y Borlandia, => Borlandia y Arlandia,",
            "article": "Artículo",
            "body": "Ellas cooperan.",
            "done": "Hecho en Ginebra en mayo.",
            "signed": "Por Arlandia => Por Borlandia\n  Por Borlandia => Por Arlandia",
        },
    ),
}


@pytest.mark.parametrize("code", OTHERS)
def test_parties_change_places_in_other_languages(code: str) -> None:
    names, parts = OTHERS[code]

    _proved(parts, names, code)


DEFINITIONS = [
    "\u201cBoat\u201d means a ship.",
    "\u201cCargo\u201d means a box.",
    "\u201cDock\u201d means a quay.",
    "\u201cEngine\u201d means a motor.",
    "\u201cFlag\u201d means a cloth.",
]
ORDERS = [(1, 0), (2, 0, 1), (1, 2, 0), (0, 2, 1), (2, 1, 0), (3, 0, 1, 2), (4, 3, 2, 1, 0)]


@pytest.mark.parametrize("order", ORDERS, ids=str)
@pytest.mark.parametrize("end", [".", ";"])
def test_definitions_change_their_order(order: tuple[int, ...], end: str) -> None:
    members = [each[:-1] + end for each in DEFINITIONS[: len(order)]]

    _moved(["# Terms", "For this Agreement:", *members, "## Article 2. Rest"], order, "en")


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        (
            "ru",
            [
                "# Термины",
                "Для целей соглашения:",
                "«Судно» означает корабль.",
                "«Груз» означает ящик.",
                "## Статья 2. Прочее",
            ],
        ),
        (
            "fr",
            [
                "# Termes",
                "Aux fins du texte :",
                "« Bateau » désigne un navire.",
                "« Quai » désigne un bord.",
                "## Article 2. Reste",
            ],
        ),
        (
            "es",
            [
                "# Términos",
                "A los efectos del texto:",
                "«Barco» significa una nave.",
                "«Muelle» significa un borde.",
                "## Artículo 2. Resto",
            ],
        ),
    ],
)
def test_definitions_keep_their_order_in_other_languages(code: str, lines: list[str]) -> None:
    proof, old, new = reordered(lines, [0, 1, 3, 2, 4], code)

    assert arrangement(proof, old, new)
    assert proved(old, new, code) == frozenset()


def test_definitions_need_the_profile() -> None:
    _, old, new = reordered(
        ["# Terms", "For this Agreement:", *DEFINITIONS, "## Article 2. Rest"],
        [0, 1, 3, 2, 4, 5, 6, 7],
        "en",
    )

    verdict = judge(paraph.compare(Reading(old), Reading(new)), Profile(), language="en")

    assert verdict.word == "open"
    assert {one.held for each in verdict.judgements for one in each.every} == {
        "The class arrangement is not allowed by the profile."
    }


def test_parties_stay_open_without_a_map() -> None:
    _, old, new = alternat(TEXT.format(**EN), "en", PARTIES)

    assert word(old, new, "en") == "open"


def test_what_does_not_hold_is_open_and_leaves_a_proof_that_holds() -> None:
    lines = ["# Terms", "For this Agreement:", *DEFINITIONS, "They are the above.", "The end."]
    _, old, new = reordered(lines, [0, 1, 3, 2, 4, 5, 6, 7, 8], "en")

    assert proved(old, new, "en") == frozenset()
    assert word(old, new, "en") == "open"


@OFF
def test_the_party_map_is_in_the_proof_and_no_other_will_do() -> None:
    proof, old, new = _judged()
    stored = from_json(to_json(proof))

    assert isinstance(check(stored, old, new, LEXICON), Accepted)
    for name, other in (("old", "Corland"), ("new", "Corland"), ("new", "Arland")):
        steps = tuple(
            [
                step._replace(
                    pieces=tuple(
                        [
                            piece._replace(evidence={**piece.evidence, name: other})
                            for piece in step.pieces
                        ]
                    )
                )
                if isinstance(step, Pair)
                else step
                for step in stored.steps
            ]
        )
        assert isinstance(check(replace(stored, steps=steps), old, new, LEXICON), Refused)


@pytest.mark.parametrize("change", [("old", "Corland"), ("new", "Corland"), ("new", "Arland")])
def test_the_party_map_of_the_evidence_is_that_of_the_names(change: tuple[str, str]) -> None:
    proof, old, new = alternat(TEXT.format(**EN), "en", PARTIES)
    pair = proof.steps[0]
    assert isinstance(pair, Pair)
    first = pair.pieces[0]
    strange = first._replace(evidence={**first.evidence, change[0]: change[1]})
    steps = (pair._replace(pieces=(strange, *pair.pieces[1:])), *proof.steps[1:])

    assert arrangement(replace(proof, steps=steps), old, new)


def _judged() -> tuple:  # type: ignore[type-arg]
    _, old, new = alternat(TEXT.format(**{**EN, "signed": SIGNED[0]}), "en", PARTIES)
    profile = replace(Profile().allowing(frozenset((ARRANGEMENT,))), parties=PARTIES)
    verdict = judge(paraph.compare(Reading(old), Reading(new)), profile, language="en")
    assert verdict.word == "editorial"
    return verdict.proof, old, new


def _moved(lines: list[str], order: tuple[int, ...], code: str) -> None:
    places = [0, 1, *[at + 2 for at in order], *range(2 + len(order), len(lines))]
    proof, old, new = reordered(lines, places, code)

    assert not arrangement(proof, old, new)
    assert proved(old, new, code) == frozenset((ARRANGEMENT,))
    assert word(old, new, code) == "editorial"


def _proved(parts: dict[str, str], names: dict[str, str] = PARTIES, code: str = "en") -> None:
    proof, old, new = alternat(TEXT.format(**parts).replace("\n  \n", "\n"), code, names)

    assert not arrangement(proof, old, new)
    assert proved(old, new, code, names) == SWAPPED
    assert word(old, new, code, names) == ("editorial" if SWAPPED else "open")
