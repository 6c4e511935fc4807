"""Numbers, codes, copies, periods and names as each language writes them: told, or one thing."""

from __future__ import annotations

import pytest
from tests.concordance_kit import sentences

from paraph.concordance.concord import concord
from paraph.concordance.concordance import Concordance
from paraph.wiring import read

_TOLD = (
    # boxes to tick
    ("blank", "Cargo insured: ☒. Cargo not insured: ☐.", "fr", "Fret assuré : ☐. Fret non assuré : ☒."),
    ("blank", "[x] Sea [ ] Air", "ru", "[ ] Море [x] Воздух"),
    # codes
    ("number", "The heading is 0302.", "fr", "La position est 302."),
    ("number", "Release 3.20 is used.", "es", "Se usa la edición 3.2."),
    ("literal", "The lot is 07B4.", "fr", "Le lot est 07C4."),
    # scales written short
    ("amount", "The dues are EUR 8k.", "fr", "Les droits sont de 8 euros."),
    ("amount", "The dues are EUR 8m.", "ru", "Сборы составляют 8 тыс. евро."),
    ("percentage", "The rate is 3‰.", "fr", "Le taux est de 3 pour cent."),
    # copies
    ("number", "Done in duplicate.", "fr", "Fait en triple exemplaire."),
    ("number", "Done in triplicate.", "es", "Hecho por duplicado."),
    ("number", "Done in triplicate.", "ru", "Совершено в двух экземплярах."),
    # a period within which, and one that must have run
    ("bound", "It is paid within 40 days of delivery.", "es", "Se pagará transcurridos 40 días desde la entrega."),
    ("bound", "It is paid within 40 days of delivery.", "ru", "Оно оплачивается по истечении 40 дней с даты поставки."),
    ("bound", "It is paid within 40 days of delivery.", "fr", "Il est payé au bout de 40 jours à compter de la livraison."),
    ("bound", "It is paid within 40 days of delivery.", "fr", "Il est payé à l’expiration d’un délai de 40 jours."),
    ("bound", "Dues of up to EUR 70 are waived.", "fr", "Les droits à partir de 70 euros sont remis."),
    ("when", "It is paid on 9 June 2031.", "fr", "Il est payé après le 9 juin 2031."),
    # contraries
    ("contrary", "The minimum catch is set.", "fr", "Les prises maximales sont fixées."),
    ("contrary", "The Party shall endeavour to pay.", "fr", "La Partie paie."),
    ("contrary", "The Party shall pay.", "es", "La Parte procurará pagar."),
    ("contrary", "The Party shall pay.", "ru", "Сторона стремится платить."),
    ("contrary", "The preceding Article applies.", "fr", "L’article suivant s’applique."),
    ("contrary", "The list above applies.", "ru", "Применяется нижеуказанный список."),
    ("contrary", "This Article applies.", "es", "Se aplica el presente Protocolo."),
    ("contrary", "At the end of the season it is cleaned.", "fr", "Au début de la saison, il est nettoyé."),
    ("contrary", "In the first quarter of 2031 it is cleaned.", "fr", "Au premier semestre de 2031, il est nettoyé."),
    ("contrary", "Imports are taxed.", "ru", "Экспорт облагается налогом."),
    ("contrary", "The price rises.", "fr", "Le prix baisse."),
    # hours, centuries, names
    ("number", "It sails at 6 a.m.", "ru", "Оно отходит в 6 часов вечера."),
    ("number", "It sails at 6 a.m.", "es", "Zarpa a las 6 de la tarde."),
    ("number", "Maps of the nineteenth century are shown.", "fr", "Les cartes du XVIIIe siècle sont montrées."),
    ("name", "Ireland presides.", "fr", "L’Islande préside."),
    ("name", "Latvia presides.", "ru", "Литва председательствует."),
    ("name", "Iraq presides.", "es", "El Irán preside."),
    ("name", "South Sudan presides.", "fr", "Le Soudan préside."),
)  # fmt: skip
_ONE = (
    ("Cargo insured: ☒. Cargo not insured: ☐.", "fr", "Fret assuré : ☒. Fret non assuré : ☐."),
    ("The heading is 0302.", "fr", "La position est 0302."),
    ("The crew has 08 (eight) members.", "es", "La tripulación tiene 8 (ocho) miembros."),
    ("The boom is 7.50 metres long.", "fr", "Le mât mesure 7,5 mètres."),
    ("The lot is 07B4.", "ru", "Партия 07В4."),
    ("The dues are EUR 8k.", "fr", "Les droits sont de 8 000 euros."),
    ("The dues are EUR 8m.", "fr", "Les droits sont de 8 M€."),
    ("The dues are USD 8 million.", "ru", "Сборы составляют 8 млн. долл. США."),
    ("One hundred dollars (US$100) are due.", "fr", "Cent dollars des États-Unis (100 $ US) sont dus."),
    ("One hundred dollars (US$100) are due.", "ru", "Причитается сто долларов США (100 долл. США)."),
    ("The rate is 3‰.", "fr", "Le taux est de 3 pour mille."),
    ("Done in duplicate at Moscow on 9 June 2031.", "ru", "Совершено в Москве 9 июня 2031 года в двух экземплярах."),
    ("Done in duplicate at Madrid on 9 June 2031.", "es", "Hecho en Madrid, en dos ejemplares, el 9 de junio de 2031."),
    ("It is paid after 40 days.", "fr", "Il est payé au bout de 40 jours."),
    ("Forty days after delivery it is paid.", "es", "Transcurridos cuarenta días desde la entrega, se pagará."),
    ("It is paid before the expiry of 40 days from delivery.", "fr", "Il est payé avant l’expiration d’un délai de 40 jours à compter de la livraison."),
    ("It sails at 6 p.m.", "ru", "Оно отходит в 6 часов вечера."),
    ("It sails at 6 p.m.", "es", "Zarpa a las 6 de la tarde."),
    ("It sails at 6.30 a.m.", "fr", "Il part à 6 h 30 du matin."),
    ("Maps of the nineteenth century are shown.", "es", "Se muestran mapas del siglo XIX."),
    ("None of it. Nothing.", "fr", "Rien de cela. Néant."),
    ("The United Kingdom of Great Britain and Northern Ireland presides.", "fr", "Le Royaume-Uni préside."),
    ("The Party shall endeavour to pay.", "ru", "Сторона прилагает усилия к оплате."),
    ("The following Articles apply to this Protocol.", "fr", "Les articles ci-après s’appliquent au présent Protocole."),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "english", "code", "other"), _TOLD)
def test_what_differs_is_told(kind: str, english: str, code: str, other: str) -> None:
    found = sentences("en", english, code, other)

    assert kind in {each.kind for each in found.differences}


@pytest.mark.parametrize(("english", "code", "other"), _ONE)
def test_what_is_one_thing_in_both_languages_is_concordant(
    english: str, code: str, other: str
) -> None:
    assert sentences("en", english, code, other).verdict == "concordant"


_ENGLISH = "# Pact\n\n## Article 1\n\nSee [the list]({}) of 12 boats.\n\n## Article 2\n\nIt lasts 3 days.\n"
_FRENCH = "# Pacte\n\n## Article 1\n\nVoir [la liste]({}) de 12 bateaux.\n\n## Article 2\n\nIl dure 3 jours.\n"  # fmt: skip


def _linked(one: str, other: str) -> Concordance:
    texts = [
        read(each.format(target).encode(), file="text.md")
        for each, target in ((_ENGLISH, one), (_FRENCH, other))
    ]
    return concord(texts, ("en", "fr"))


def test_links_that_lead_elsewhere_are_told() -> None:
    found = _linked("https://pact.example/a", "https://pact.example/b")

    assert [each.kind for each in found.differences] == ["literal", "literal"]


def test_links_that_lead_to_one_address_are_concordant() -> None:
    found = _linked("https://pact.example/a/", "https://pact.example/a")

    assert found.verdict == "concordant"
