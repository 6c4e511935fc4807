"""What a clause on entry into force asks beside what was read first; every text is invented."""

from __future__ import annotations

import pytest

from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula import After, When
from paraph.norms.final.proposal import FinalClauses
from paraph.norms.final.term import Indefinite
from paraph.text.node import Mark, Provision, Text


def read(code: str, *paragraphs: str) -> FinalClauses:
    return read_final(Text(tuple(Provision("paragraph", each) for each in paragraphs)), code)


SIGNED = {
    "en": "This Agreement shall enter into force on the date of signature.",
    "fr": "Le présent Accord entre en vigueur à la date de sa signature.",
    "es": "El presente Acuerdo entrará en vigor en la fecha de su firma.",
    "ru": "Настоящее Соглашение вступает в силу с даты его подписания.",
}


@pytest.mark.parametrize(
    ("code", "when"),
    [
        ("en", "on the date of signature and ratification by both Parties."),
        ("en", "on signature, approval and ratification."),
        ("en", "on the date of signature or ratification by the Parties."),
        ("en", "on the date of signature and parliamentary approval."),
        ("en", "upon signature of this Agreement and exchange of notes."),
        ("en", "on the date of signature of the instruments of ratification."),
        ("en", "thirty days after signature and approval by the Parties."),
        ("en", "on the date of receipt of the last notification and signature."),
        ("en", "on the date of the last notification, as well as ratification."),
        ("en", "on 1 January 2027 and with the approval of the Parties."),
        ("en", "on 1 January 2027 or on signature."),
        ("en", "on the date of its signature by each Party for such Party."),
        ("fr", "à la date de sa signature et de sa ratification par les Parties."),
        ("fr", "à la date de réception de la dernière notification et de la ratification."),
        ("es", "en la fecha de su firma y ratificación por las Partes."),
        ("es", "en la fecha de su firma y de la aprobación."),
        ("ru", "с даты его подписания и ратификации Сторонами."),
        ("ru", "с даты получения последнего уведомления и ратификации."),
    ],
)
def test_of_two_events_the_first_alone_is_not_read(code: str, when: str) -> None:
    verb = {
        "en": "This Agreement shall enter into force",
        "fr": "Le présent Accord entre en vigueur",
        "es": "El presente Acuerdo entrará en vigor",
        "ru": "Настоящее Соглашение вступает в силу",
    }
    found = read(code, f"{verb[code]} {when}")

    assert found.entry is None
    assert "entry into force" in {each.about for each in found.unread}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The Parties shall ratify it."),
        ("en", "Each Party shall submit this Agreement to its parliament for approval."),
        ("en", "This Agreement requires the approval of the parliaments of the Parties."),
        ("en", "It is signed ad referendum."),
        ("en", "The instruments of ratification shall be exchanged at Bern as soon as possible."),
        ("en", "The entry into force shall be postponed until both Parties have notified their approval."),
        ("en", "Its entry into force requires approval."),
        ("en", "In the case of Morin, entry into force shall take place on 1 January 2030."),
        ("en", "This rule shall not apply to Morin."),
        ("en", "Morin shall be bound by it from 1 January 2030 only."),
        ("en", "This Agreement shall not bind Morin before its parliament has approved it."),
        ("fr", "Les Parties le ratifient dans les meilleurs délais."),
        ("fr", "Il est soumis à l'approbation du Parlement de chaque Partie."),
        ("fr", "Son entrée en vigueur est subordonnée à un échange de lettres."),
        ("es", "Las Partes lo ratificarán en el plazo más breve."),
        ("es", "Su entrada en vigor requiere un canje de notas."),
        ("ru", "Стороны ратифицируют его в кратчайший срок."),
        ("ru", "Его вступление в силу требует одобрения парламентов."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("apart", [0, 2])
def test_a_sentence_that_conditions_the_clause_keeps_it_unread(
    code: str, words: str, apart: int
) -> None:
    between = ["Articles 3 and 4 are numbered."] * apart
    if apart and words.startswith("This rule"):
        return  # "this" is what stands right before it
    found = read(code, SIGNED[code], *between, words)

    assert found.entry is None
    assert [each for each in found.unread if each.about == "entry into force"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The Parties shall exchange lists of ferries."),
        ("en", "The date of the entry into force shall be published by each Party."),
        ("en", "The ferries shall be inspected once a year."),
        ("ru", "Стороны обмениваются списками паромов."),
    ],
)
def test_what_conditions_nothing_does_not(code: str, words: str) -> None:
    assert read(code, SIGNED[code], words).entry is not None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "It shall remain in force for five years and be automatically renewed for a further period of two years."),
        ("en", "It shall remain in force for five years and be automatically extended for another two years."),
        ("en", "It shall remain in force for five years and be tacitly renewed for two years unless either Party gives "
         "notice six months before its expiry."),
        ("fr", "Il est conclu pour une durée de cinq ans et renouvelé tacitement pour une période de deux ans."),
    ],
)  # fmt: skip
def test_one_renewal_is_not_a_renewal_for_ever(code: str, words: str) -> None:
    found = read(code, SIGNED[code], words)

    assert "how often" in " ".join(each.why for each in found.unread)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "It shall remain in force indefinitely, with the exception of Annex II."),
        ("en", "It shall remain in force indefinitely in respect of Arland."),
        ("en", "It shall remain in force without limit of time once renewed."),
        ("en", "It shall remain in force until it is terminated by the Joint Committee."),
        ("en", "It is concluded for an indefinite period, not exceeding ten years."),
        ("fr", "Il est conclu pour une durée indéterminée n'excédant pas dix ans."),
    ],
)
def test_what_stands_behind_a_term_without_limit_is_told_as_of_the_term(
    code: str, words: str
) -> None:
    found = read(code, SIGNED[code], words)

    assert [each.says for each in found.terms] == [Indefinite()]
    assert {each.about for each in found.unread} == {"term"}


def test_a_term_of_no_years_is_none() -> None:
    assert not read("en", SIGNED["en"], "It shall remain in force for 0 years.").terms


@pytest.mark.parametrize(
    "words",
    ["1." * 1_800, "(" * 3_900, "1.1" * 1_200, "(((1) " * 600, "i." * 1_900, "\"'«" * 1_200],
)
@pytest.mark.parametrize("code", ["en", "fr", "es", "ru"])
def test_no_numbers_before_a_sentence_make_it_run_for_ever(code: str, words: str) -> None:
    found = read(code, f"{words} {SIGNED[code]}")  # which ran for ever

    assert found.entry is not None or found.unread


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        (SIGNED["en"], Mark(0, 63, "strike")),
        ("This Agreement shall enter into force on the date of exchange of notes.", Mark(53, 61, "hidden")),
    ],
)  # fmt: skip
def test_a_clause_with_words_that_are_struck_or_hidden_is_told(words: str, mark: Mark) -> None:
    found = read_final(Text((Provision("paragraph", words, marks=(mark,)),)), "en")

    assert found.entry is None
    assert "words of it are" in found.unread[0].why


def test_a_term_with_struck_words_is_told() -> None:
    words = "It shall remain in force for five years."
    struck = Provision("paragraph", words, marks=(Mark(29, 33, "strike"),))
    found = read_final(Text((Provision("paragraph", SIGNED["en"]), struck)), "en")

    assert not found.terms
    assert [each.about for each in found.unread] == ["term"]


@pytest.mark.parametrize(
    "behind",
    [
        ("and after ratification by both Parties.",),
        ("provided that it has been ratified by both Parties.",),
        (": ", "(a) by both Parties; and", "(b) where the fund is paid."),
        (" and", "Ratification by both Parties."),
    ],
)
def test_a_clause_that_goes_on_in_the_next_provision_is_told(behind: tuple[str, ...]) -> None:
    whole = SIGNED["en"].removesuffix(".")
    first, rest = (whole, behind) if len(behind) == 1 else (whole + behind[0], behind[1:])
    found = read("en", first.rstrip(), *rest)

    assert found.entry is None
    assert "goes on in the next provision" in " ".join(each.why for each in found.unread)


@pytest.mark.parametrize(
    "words",
    [
        "This Agreement shall be subject to ratification and shall enter into force on the date of signature.",
        "This Agreement is subject to approval and enters into force upon signature.",
    ],
)  # fmt: skip
def test_one_sentence_that_asks_for_ratification_is_not_read_as_in_force_by_signature(
    words: str,
) -> None:
    assert read("en", words).entry is None


@pytest.mark.parametrize(
    ("code", "when"),
    [
        ("en", "on the ninetieth (60th) day after signature."),
        ("en", "on the thirtieth (60) day after signature."),
        ("en", "on the 30th (60th) day after signature."),
        ("en", "on the first day of the second (3rd) month following the date of signature."),
        ("en", "on the first day of the next (2nd) month following the date of signature."),
        ("en", "on the date of the deposit of the third (2nd) instrument of ratification."),
        ("fr", "le trentième (60e) jour suivant la signature."),
        ("fr", "le premier jour du deuxième (3e) mois suivant la signature."),
        ("ru", "на тридцатый (60-й) день после подписания."),
        ("ru", "с первого дня второго (3-го) месяца после подписания."),
        ("es", "el trigésimo (60.º) día después de su firma."),
        ("es", "el primer día del segundo (3) mes siguiente a la firma."),
        ("es", "en la fecha del depósito del tercer (2º) instrumento de ratificación."),
    ],
)
def test_an_ordinal_whose_words_and_figures_disagree_is_not_read(code: str, when: str) -> None:
    found = read(code, f"{SIGNED[code].rsplit(_WHEN[code], 1)[0]}{when}")

    assert found.entry is None
    assert "entry into force" in {each.about for each in found.unread}


@pytest.mark.parametrize(
    ("code", "when"),
    [
        ("en", "on the ninetieth (90th) day after signature."),
        ("en", "on the ninetieth day after signature."),
        ("en", "on the ninetieth ( 90 ) day after signature."),
        ("es", "el nonagésimo (90.º) día después de su firma."),
        ("es", "el nonagésimo (90º) día después de su firma."),
    ],
)
def test_an_ordinal_whose_words_and_figures_agree_is_read(code: str, when: str) -> None:
    found = read(code, f"{SIGNED[code].rsplit(_WHEN[code], 1)[0]}{when}")

    assert found.entry is not None
    assert found.entry.entry.general == After(90, "day", When("signature"))


_WHEN = {"en": "on the date", "fr": "à la date", "es": "en la fecha", "ru": "с даты"}
