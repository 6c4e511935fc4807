"""What a title or a clause takes back, puts off, hopes for or makes depend is proposed by nobody."""

from __future__ import annotations

import pytest

from paraph.norms.final.lineage import read_clauses, read_title
from paraph.text.node import Provision, Text

OLD = {
    "en": "the Agreement on barter of 3 March 1975",
    "fr": "l'Accord sur le troc du 3 mars 1975",
    "es": "el Acuerdo sobre trueque de 3 de marzo de 1975",
    "ru": "Соглашение о бартере от 3 марта 1975 года",
}


def clauses(code: str, words: str) -> list[str]:
    text = Text((Provision("paragraph", words.format(OLD[code])),))
    return [each.edge for each in read_clauses(text, code)]


def title(code: str, words: str) -> list[tuple[str, str]]:
    return [(each.edge, each.other) for each in read_title(words, code)[0]]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Agreement on the postponement of the termination of the Agreement on barter"),
        (
            "en",
            "Exchange of Notes withdrawing the notice of termination of the Agreement on barter",
        ),
        ("en", "Objection to the termination of the Agreement on barter"),
        ("en", "Agreement on the possible termination of the Agreement on barter"),
        ("en", "Proposal to extend the Agreement on barter"),
        ("en", "Draft Protocol amending the Agreement on barter"),
        ("en", "Protocol cancelling the termination of the Agreement on barter"),
        ("en", "Agreement suspending the termination of the Agreement on barter"),
        ("en", "Agreement extending the Agreement on barter if the Parties so agree"),
        ("en", "Request for the extension of the duration of the Agreement on barter"),
        ("en", "Agreement to defer the suspension of the Agreement on barter"),
        ("fr", "Projet de Protocole modifiant l'Accord sur le troc"),
        ("fr", "Échange de notes retirant la proposition abrogeant l'Accord sur le troc"),
        ("fr", "Accord rejetant les amendements à l'Accord sur le troc"),
        ("es", "Proyecto de Protocolo que modifica el Acuerdo sobre trueque"),
        ("es", "Canje de notas que retira la denuncia del Acuerdo sobre trueque"),
        ("es", "Acuerdo que aplaza la terminación del Acuerdo sobre trueque"),
        ("ru", "Проект Протокола о внесении изменений в Соглашение о бартере"),
        ("ru", "Соглашение об отсрочке прекращения действия Соглашения о бартере"),
        ("ru", "Соглашение об отзыве уведомления о прекращении действия Соглашения о бартере"),
    ],
)
def test_a_title_that_takes_it_back_or_only_thinks_of_it_proposes_nothing(
    code: str, words: str
) -> None:
    assert not title(code, words)


@pytest.mark.parametrize(
    ("code", "words", "edge", "other"),
    [
        ("en", "Protocol repealing the Protocol amending the Agreement on barter",
         "terminates", "the Protocol amending the Agreement on barter"),
        ("en", "Protocol correcting the Protocol extending the Agreement on barter",
         "amends", "the Protocol extending the Agreement on barter"),
        ("en", "Agreement suspending the application of the Protocol amending the Agreement on barter",
         "suspends", "the Protocol amending the Agreement on barter"),
        ("fr", "Protocole abrogeant le Protocole modifiant l'Accord sur le troc",
         "terminates", "le Protocole modifiant l'Accord sur le troc"),
        ("ru", "Протокол об отмене Протокола о внесении изменений в Соглашение о бартере",
         "terminates", "Протокола о внесении изменений в Соглашение о бартере"),
    ],
)  # fmt: skip
def test_what_another_instrument_does_is_not_what_this_one_does(
    code: str, words: str, edge: str, other: str
) -> None:
    assert title(code, words) == [(edge, other)]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This Agreement shall supersede {} only if both Parties so notify."),
        ("en", "This Agreement shall supersede {} unless a Party objects."),
        ("en", "This Agreement may supersede {}."),
        ("en", "This Agreement shall supersede {}, subject to the consent of Morin."),
        ("en", "This Agreement shall not supersede {}."),
        (
            "en",
            "The Agreement on barter shall terminate one year after the entry into force of this "
            "Agreement, unless the Parties decide otherwise.",
        ),
        ("en", "Nothing is agreed by which the Agreement on barter shall be terminated."),
        ("fr", "Le présent Accord remplace {} si les Parties en conviennent."),
        ("fr", "Le présent Accord remplacera {}, sous réserve de l'approbation du Parlement."),
        ("es", "El presente Acuerdo sustituye al Acuerdo sobre trueque siempre que lo acuerden."),
        ("es", "El presente Acuerdo sustituirá {}, salvo que las Partes acuerden otra cosa."),
        ("ru", "Настоящее Соглашение заменяет {} при условии согласия Сторон."),
        ("ru", "Настоящее Соглашение заменяет {}, если Стороны не договорятся об ином."),
    ],
)
def test_a_clause_that_hangs_on_something_proposes_nothing(code: str, words: str) -> None:
    assert not clauses(code, words)


@pytest.mark.parametrize(
    ("code", "words", "edges"),
    [
        ("en", "This Agreement shall supersede {}.", ["supersedes"]),
        ("fr", "Le présent Accord remplace {}.", ["supersedes"]),
        ("es", "El presente Acuerdo sustituye {}.", ["supersedes"]),
        ("ru", "Настоящее Соглашение заменяет {}.", ["supersedes"]),
        ("en", "The Agreement of 3 May 1975 shall be terminated.", ["terminates"]),
    ],
)
def test_a_clause_that_hangs_on_nothing_is_proposed(
    code: str, words: str, edges: list[str]
) -> None:
    assert clauses(code, words) == edges


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Agreement on compensation for the termination of the Agreement on barter"),
        ("en", "Convention on the law applicable to the termination of the Agreement on barter"),
        ("en", "Agreement on the settlement of claims arising from the amendment of the Agreement on barter"),
        ("en", "Exchange of notes on the failure to renew the Agreement on barter"),
        ("en", "Guidelines for amending the Agreement on barter"),
        ("en", "Agreement on the procedure for amending the Agreement on barter"),
        ("en", "Agreement replacing the seat provided for in the Agreement on barter"),
        ("en", "Agreement supplementing the staff of the Commission under the Agreement on barter"),
        ("en", "Agreement suspending tariffs imposed under the Agreement on barter"),
        ("en", "Agreement amending domestic laws in view of the Agreement on barter"),
        ("fr", "Accord sur les conséquences des modifications à l'Accord sur le troc"),
        ("es", "Acuerdo sobre las consecuencias de la terminación del Acuerdo sobre trueque"),
        ("ru", "Соглашение о последствиях решения о прекращении действия Соглашения о бартере"),
    ],
)  # fmt: skip
def test_a_title_on_what_comes_of_an_act_or_on_a_thing_under_an_instrument_proposes_nothing(
    code: str, words: str
) -> None:
    assert not title(code, words)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Whether this Agreement supersedes {} is for the Court to say."),
        ("en", "This Agreement replaces the price list attached to {}."),
        ("en", "The Agreement on barter shall terminate upon its replacement by the Protocol."),
        ("fr", "Le présent Accord remplace la liste jointe à {}."),
        ("es", "El presente Acuerdo sustituye la lista adjunta a {}."),
        ("ru", "Заменяет ли настоящее Соглашение {}, решает суд."),
    ],
)
def test_a_clause_that_asks_or_does_it_to_a_thing_beside_proposes_nothing(
    code: str, words: str
) -> None:
    assert not clauses(code, words)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "This Agreement supersedes {} for Arland only."),
        ("en", "This Agreement supersedes {} as far as fish are concerned."),
        ("en", "This Agreement shall replace {} as a reference text for training."),
        ("fr", "Le présent Accord remplace {} en ce qui concerne les poissons."),
        ("es", "El presente Acuerdo sustituye {} en lo que respecta a los peces."),
        ("ru", "Настоящее Соглашение заменяет {} в отношении рыбы."),
    ],
)
def test_what_is_replaced_in_part_goes_on(code: str, words: str) -> None:
    assert clauses(code, words) == ["amends"]


def test_a_title_that_replaces_an_annex_amends() -> None:
    assert title("en", "Protocol replacing Annex 2 of the Agreement on barter") == [
        ("amends", "Annex 2 of the Agreement on barter")
    ]


@pytest.mark.parametrize(
    ("code", "words", "edge", "other"),
    [
        (
            "ru",
            "Дополнительное соглашение № 2 к договору от 3 мая 2020 года № 17",
            "supplements",
            "договору от 3 мая 2020 года № 17",
        ),
        (
            "ru",
            "Дополнительное соглашение № 3 от 1 мая 2021 г. к договору № 17",
            "supplements",
            "договору № 17",
        ),
        ("ru", "Дополнительный протокол к Соглашению о бартере", "supplements", None),
        ("ru", "Протокол № 1 к Соглашению о бартере", "supplements", None),
        ("ru", "Соглашение о дополнении Соглашения о бартере", "supplements", None),
        (
            "fr",
            "Avenant n° 2 à la convention du 3 mai 2020",
            "amends",
            "la convention du 3 mai 2020",
        ),
        ("fr", "Avenant no 2 du 5 juin 2021 à l'Accord sur le troc", "amends", None),
        (
            "fr",
            "Avenant n° 2 à l'avenant n° 1 à la convention",
            "amends",
            "l'avenant n° 1 à la convention",
        ),
        ("es", "Adenda al Convenio de trueque", "supplements", "Convenio de trueque"),
        ("es", "Adenda n.º 2 al Convenio de trueque", "supplements", None),
        (
            "en",
            "Addendum No. 2 to the Agreement on barter",
            "supplements",
            "the Agreement on barter",
        ),
        ("en", "Agreement amending the provisions laid down in the Treaty of 1950", "amends", None),
        ("en", "Exchange of notes under Article 5 of the Treaty of 1950", "implements", None),
    ],
)
def test_the_usual_titles_name_the_instrument_that_they_are_of(
    code: str, words: str, edge: str, other: str | None
) -> None:
    found = title(code, words)

    assert [each for each, _ in found] == [edge]
    assert other in {None, found[0][1]}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Agreement on the modification of the frontier as defined in the Treaty of 1950"),
        ("en", "Exchange of Notes altering the boundary described in the Treaty of 1950"),
        ("en", "Agreement extending the deadline for notices under the Treaty of 1950"),
        ("en", "Agreement waiving fees due under Article 5 of the Treaty of 1950"),
        ("fr", "Accord portant modification de la frontière définie par le Traité de 1950"),
        ("es", "Acuerdo sobre modificación de la frontera definida en el Tratado de 1950"),
        ("ru", "Соглашение о внесении изменений в линию границы, определенную Договором 1950 года"),
        ("fr", "Projet d'avenant n° 2 à la convention du 3 mai 2020"),
        ("es", "Proyecto de adenda al Convenio de trueque"),
        ("ru", "Проект дополнительного соглашения № 2 к договору от 3 мая 2020 года"),
        ("ru", "Соглашение о дополнительных мерах по соглашению о бартере"),
    ],
)
def test_what_is_done_to_a_thing_that_a_treaty_tells_of_is_no_edge(code: str, words: str) -> None:
    assert title(code, words) == []
