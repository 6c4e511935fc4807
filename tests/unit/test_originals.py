"""The alternat: each party is first in its own original, and nothing else differs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import paraph
from paraph.proof.originals import Called, arranged, heeding, tells_who_signs, unlike
from paraph.text.node import Mark, Provision, Text

ALDA, MORIN = "Government of the Republic of Alda", "Government of the Kingdom of Morin"
NAMES = (Called(MORIN, ALDA),)
TEXT = f"""# Agreement between the {ALDA} and the {MORIN} on trade

The {ALDA} and the {MORIN} (hereinafter the “Parties”),

Recalling the 20 years since Alda and Morin met,

have agreed as follows:

Article 1. Alda delivers the goods to Morin.

Article 2. The Parties meet in 2027.

DONE at Bern on 5 March 2026 in two originals.

For the {ALDA}:

Jan Keller, Minister of Trade

For the {MORIN}:

Luc Graf, Ambassador
"""
OTHER = f"""# Agreement between the {MORIN} and the {ALDA} on trade

The {MORIN} and the {ALDA} (hereinafter the “Parties”),

Recalling the 20 years since Alda and Morin met,

have agreed as follows:

Article 1. Alda delivers the goods to Morin.

Article 2. The Parties meet in 2027.

DONE at Bern on 5 March 2026 in two originals.

For the {MORIN}:

Luc Graf, Ambassador

For the {ALDA}:

Jan Keller, Minister of Trade
"""
TABLE = (
    Provision("table"),
    Provision("row", depth=1),
    Provision("cell", f"For the {ALDA}", depth=2),
    Provision("cell", f"For the {MORIN}", depth=2),
    Provision("row", depth=1),
    Provision("cell", "Jan Keller", depth=2),
    Provision("paragraph", "Minister", depth=3),
    Provision("cell", "Luc Graf", depth=2),
)


def read(source: str) -> Text:
    return paraph.read(source.encode(), file="a.md").text


def why(original: str, text: str = TEXT, names: tuple[Called, ...] = NAMES) -> str:
    return unlike(read(text), read(original), names, "en")


def test_the_original_of_the_other_party_is_equal_but_for_the_order() -> None:
    assert not why(OTHER)
    assert arranged(read(TEXT), NAMES, "en") == read(OTHER)


def test_it_leads_back_to_the_first_one() -> None:
    back = (Called(ALDA, MORIN),)

    assert not why(TEXT, OTHER, back)
    assert arranged(read(OTHER), back, "en") == read(TEXT)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Alda delivers", "Alda may deliver", "operative"),
        ("Alda delivers the goods to Morin", "Morin delivers the goods to Alda", "operative"),
        ("meet in 2027", "meet in 2028", "operative"),
        ("20 years", "30 years", "both parties"),
        ("since Alda and Morin met", "since Morin and Alda met", "both parties"),
        ("Luc Graf, Ambassador", "Luc Graf, Minister", "signatures"),
        ("Jan Keller, Minister", "Jan Keller, Ambassador", "signatures"),
        ("DONE at Bern on 5", "DONE at Bern on 6", "signatures"),
        ("on trade", "on taxes", "places"),
        ("hereinafter the", "hereafter the", "places"),
        (f"The {MORIN} and the {ALDA} (", f"The {ALDA} and the {MORIN} (", "first"),
        (f"The {MORIN} and the {ALDA} (", f"The {MORIN} or the {ALDA} (", "both parties"),
        ("(hereinafter the “Parties”)", "(hereinafter the “Buyer”)", "both parties"),
        ("Article 2. ", "Article 3. ", "operative"),
        ("\nhave agreed as follows:\n", "", "fewer"),
        ("Kingdom of Morin and", "Kingdom of\u200b Morin and", "invisible"),
    ],
)
def test_whatever_else_differs_is_refused(old: str, new: str, said: str) -> None:
    assert old in OTHER

    found = why(OTHER.replace(old, new, 1))

    assert said in found or "places" in found or "differs" in found


@pytest.mark.parametrize(
    "names",
    [
        (),
        (Called("Government of the Duchy of Zembla", ALDA),),
        (Called("Kingdom of Morin", "Republic of Alda"),),
        (Called(ALDA, MORIN),),
        (Called(MORIN, MORIN),),
        (Called(MORIN, ALDA), Called(ALDA, MORIN)),
        (Called("Parties", ALDA),),
    ],
)
def test_names_of_who_does_not_sign_are_none_of_parties(names: tuple[Called, ...]) -> None:
    assert why(OTHER, names=names)


def test_a_non_party_does_not_change_places_with_one() -> None:
    text = TEXT.replace(f"the {ALDA} and the {MORIN} on", f"the {ALDA} and the Duchy of Zembla on")
    other = text.replace(
        f"the {ALDA} and the Duchy of Zembla", f"the Duchy of Zembla and the {ALDA}"
    )

    assert "signs" in why(other, text, (Called("Duchy of Zembla", ALDA),))
    assert why(other, text)


def test_roles_told_by_the_order_are_refused() -> None:
    said = ", as Seller and Buyer"
    text, other = (each.replace(" (hereinafter the “Parties”)", said) for each in (TEXT, OTHER))

    assert "both parties" in why(other, text)


def test_the_columns_of_a_table_change_places_with_all_that_stands_in_them() -> None:
    head = read(TEXT).provisions[:7]
    one = Text((*head, *TABLE))

    other = arranged(one, NAMES, "en")

    assert not unlike(one, other, NAMES, "en")
    assert [each.text for each in other.provisions[-6:]] == [
        f"For the {MORIN}",
        f"For the {ALDA}",
        "",
        "Luc Graf",
        "Jan Keller",
        "Minister",
    ]


def test_a_title_in_the_signatures_cannot_go_to_the_other_party() -> None:
    head = read(TEXT).provisions[:7]
    moved = (*TABLE[:2], TABLE[3], TABLE[2], TABLE[4], TABLE[7], TABLE[6], TABLE[5])

    assert "signatures" in unlike(
        arranged(Text((*head, *TABLE)), (Called(ALDA, MORIN),), "en"),
        Text((*arranged(read(TEXT), NAMES, "en").provisions[:7], *moved)),
        NAMES,
        "en",
    )


@pytest.mark.parametrize(
    "more",
    [
        "Alda shall pay to Morin what the ships carry.",
        "Schedule of payments of each party to the other, as it stands on the day of signature.",
        "\n\n".join(f"Row {at}" for at in range(5)),
        "Costs: borne by the Party last named",
        "The Party signing above pays 5 euros",
        "Price: 100 euros per ton, payable by this Party",
        "who pays all costs",
        "COSTS ARE BORNE BY THE PARTY LAST NAMED",
        "Costs: Morin",
        "Not Bound by Article Two",
        "Half of the Price",
        "\u20ac 500",
    ],
)
def test_what_stands_behind_the_last_who_signs_does_not_go_with_them(more: str) -> None:
    text = read(f"{TEXT}\n{more}\n")
    head, _, tail = OTHER.partition("For the Government of the Republic")
    other = read(f"{head}{more}\n\nFor the Government of the Republic{tail}")

    assert "signatures" in unlike(text, other, NAMES, "en")
    assert "not sign first" in unlike(text, arranged(text, NAMES, "en"), NAMES, "en")


@pytest.mark.parametrize(
    "person",
    [
        "Anna Maria von der Berg, Minister of Foreign Affairs",
        "H.E. Mr. J\u00e9r\u00f4me O\u2019Neill (Ambassador Extraordinary and Plenipotentiary)",
        "Signature: ____________\n\nName: Anna Berg\n\nTitle: deputy minister",
    ],
)
def test_names_and_offices_go_with_the_party_for_whom_they_sign(person: str) -> None:
    text, other = (each.replace("Luc Graf, Ambassador", person) for each in (TEXT, OTHER))

    assert not why(other, text)


@pytest.mark.parametrize(
    "said",
    [
        *("Exempt From Tax", "EXEMPT FROM TAX", "Sole Owner Of The Port", "Having Priority"),
        *("Precedence Over The Other", "Excluding The Islands", "The Undersigned Prevails"),
        *("Minister Excluding Islands", "Ambassador, Exempt", "Title: Owner Of The Port"),
        *("To Trade In Alda", "Ad Referendum", "Alda Prevails", "Exento De Impuestos"),
        *("Luc Graf, Guarantor", "Exonéré", "Освобождена"),
    ],
)
def test_words_with_capitals_are_no_names_and_do_not_move(said: str) -> None:
    text, other = (
        each.replace("Luc Graf, Ambassador", f"Luc Graf\n\n{said}") for each in (TEXT, OTHER)
    )

    assert "not proved to be a name or an office" in why(other, text)
    head = read(TEXT).provisions[:7]
    block = [each._replace(text=said) if each.text == "Minister" else each for each in TABLE]
    columns = Text((*head, *block))
    assert unlike(columns, arranged(columns, NAMES, "en"), NAMES, "en")


@pytest.mark.parametrize(
    ("said", "code", "moves"),
    [
        ("Sergei Ivanov\n\nMinister of Foreign Trade", "en", True),
        ("Mr. John Smith, Deputy Minister for Trade", "en", True),
        ("Rose Baker", "en", True),
        ("M. Jean Dupont, ministre des Affaires étrangères", "fr", True),
        ("Exonéré De Tout Impôt", "fr", False),
        ("Prioritaire", "fr", False),
        ("Анна Иванова, Министр торговли", "ru", True),
        ("Освобождается От Налога", "ru", False),
        ("Juan Pérez, Ministro de Comercio", "es", True),
        ("Exento De Impuestos", "es", False),
        ("외교부 장관", "ko", True),
        ("면세", "ko", False),
    ],
)
def test_who_signs_is_told_from_what_is_said_in_each_language(
    said: str, code: str, *, moves: bool
) -> None:
    assert all(tells_who_signs(line, code) for line in said.split("\n\n")) == moves


@pytest.mark.parametrize("said", ["Costs: borne by this Party", "who pays all costs", "500"])
def test_the_columns_hold_no_more_than_who_signs(said: str) -> None:
    head = read(TEXT).provisions[:7]
    block = [each._replace(text=said) if each.text == "Minister" else each for each in TABLE]
    text = Text((*head, *block))

    assert unlike(text, arranged(text, NAMES, "en"), NAMES, "en")


def test_a_mark_over_a_name_is_not_passed_by() -> None:
    text, other = read(TEXT), read(OTHER)
    struck = other.provisions[1]._replace(marks=(Mark(4, 10, "strike"),))

    found = unlike(text, Text((other.provisions[0], struck, *other.provisions[2:])), NAMES, "en")

    assert found.startswith("more than words differs")


def test_a_text_that_nobody_signs_has_no_alternat() -> None:
    text, other = (each.partition("DONE")[0] for each in (TEXT, OTHER))

    assert "no block of signatures" in why(other, text)


@pytest.mark.parametrize(
    "about",
    [
        "on loans as lender and borrower",
        "on loans as host and guest",
        "on the donor and the recipient",
        "on cession by Party A to Party B",
        "on trade in that order",
    ],
)
def test_a_title_that_tells_the_two_apart_by_their_order_is_refused(about: str) -> None:
    text, other = (each.replace("on trade", about, 1) for each in (TEXT, OTHER))

    assert "no formula that names both parties" in why(other, text)
    assert [*heeding(read(text), "en")]


@pytest.mark.parametrize(
    "about", ["on trade as amended and renewed", "on the protection of investors"]
)
def test_a_title_of_one_role_or_none_is_proved(about: str) -> None:
    text, other = (each.replace("on trade", about, 1) for each in (TEXT, OTHER))

    assert not why(other, text)


def test_words_that_may_heed_the_order_are_told() -> None:
    text = TEXT.replace("The Parties meet", "The former and the latter meet")

    assert [*heeding(read(text), "en")] == ["former", "latter"]


def test_a_language_without_tables_is_not_read() -> None:
    assert "are not read" in unlike(read(TEXT), read(OTHER), NAMES, "zh")


@given(at=st.integers(0, len(OTHER) - 1), letter=st.sampled_from("aZ7 ,;\u0430\u00a0"))
def test_one_character_more_or_another_is_refused(at: int, letter: str) -> None:
    text, whole = read(TEXT), read(OTHER)
    for changed in (OTHER[:at] + letter + OTHER[at:], OTHER[:at] + letter + OTHER[at + 1 :]):
        other = read(changed)
        assert other == whole or unlike(text, other, NAMES, "en")


FRENCH = """# Accord entre la République d’Alda et le Royaume de Morin

La République d’Alda et le Royaume de Morin, ci-après dénommés les « Parties »,

Article 1. Texte.

Fait à Berne.

Pour la République d’Alda:

Pour le Royaume de Morin:
"""
RUSSIAN = """# Соглашение между Республикой Алда и Королевством Морин

Статья 1. Текст.

Совершено в Берне.

За Республику Алда:

За Королевство Морин:
"""


@pytest.mark.parametrize(
    ("code", "text", "own", "other"),
    [
        ("fr", FRENCH, "le Royaume de Morin", "la République d’Alda"),
        ("ru", RUSSIAN, "Королевством Морин", "Республикой Алда"),
    ],
)
def test_other_languages_have_their_own_names(code: str, text: str, own: str, other: str) -> None:
    names = [Called(own, other)]
    if code == "ru":
        names.append(Called("Королевство Морин", "Республику Алда"))
    one = read(text)

    made = arranged(one, names, code)

    assert not unlike(one, made, names, code)
    assert made.provisions[0].text.endswith(f" {other}")
    assert code != "fr" or made.provisions[1].text.startswith(
        "Le Royaume de Morin et la République d’Alda, "
    )
    assert made.provisions[0].text.index(own) < made.provisions[0].text.index(other)
