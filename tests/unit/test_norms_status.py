"""What gives a thing a status is a declaration, whatever its verb; what can be broken is none."""

from __future__ import annotations

import pytest

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norm
from paraph.text.node import Provision, Text


def _read(code: str, *words: str) -> tuple[Norm, ...]:
    return read_norms(Text(tuple(Provision("paragraph", each) for each in words)), code).norms


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "The two clauses above are without prejudice to the lease."),
        ("en", "The closure of the port does not otherwise affect the lease."),
        ("en", "The lapse of the permit shall not otherwise affect the lease."),
        ("en", "This notice makes the berth vacant."),
        ("en", "Such a change renders the lease void."),
        ("en", "This Chapter is subject to any other exception laid down in the annexes."),
        ("en", "The Depositary of this Agreement is the Secretary-General of the League."),
        ("en", "The Secretary-General of the League is the Depositary of this Agreement."),
        ("en", "Several owners shall, for this purpose, be reckoned as one party."),
        ("en", "This Protocol shall be in force for each State that has signed it."),
        ("en", "If the Party does not notify its objection, it is considered to have agreed."),
        ("en", "The Annexes are integral parts of this Agreement."),
        ("en", "This Agreement is a subject to ratification."),
        ("en", "The lead of one State does not mean that it alone decides."),
        ("en", "Acts done before the claim are not rendered unlawful by it."),
        ("en", "Until the decision takes effect, the Protocol on Fairs is applied."),
        ("fr", "La décision ne lie pas cette Partie."),
        ("en", "The Republic of Norland accedes to the Treaty on Ports."),
        ("en", "Matters of taxation shall not be the subject of this Chapter."),
        ("fr", "Les textes anglais et français font également foi."),
        ("fr", "L’application de cet Accord s’étend aux ports de la côte."),
        ("fr", "La République de Norland adhère au Traité sur les ports."),
        ("es", "La República de Norlandia se adhiere al Tratado de puertos."),
        ("fr", "L’annexe entre alors en vigueur pour la Partie."),
        ("es", "La decisión pasará a ser vinculante para esa Parte."),
        ("es", "La falta de peritos no será motivo para aplazar la visita."),
        ("es", "El anexo entrará entonces en vigor para esa Parte."),
        ("ru", "Настоящее Соглашение не влияет на статус портов."),
        ("fr", "Cet avis rend le poste vacant."),
        ("fr", "Une telle modification rend le bail caduc."),
        ("fr", "Le présent chapitre est soumis aux autres dispositions du présent Accord."),
        ("fr", "Le dépositaire du présent Accord est le Secrétaire général de la Ligue."),
        ("fr", "Le Secrétaire général de la Ligue est le dépositaire du présent Accord."),
        ("fr", "Plusieurs armateurs ne comptent, à cette fin, que pour une seule partie."),
        ("fr", "Le présent Protocole sera en vigueur pour chaque État qui l’a signé."),
        ("es", "Los párrafos anteriores se entienden sin perjuicio del arrendamiento."),
        ("es", "Este aviso deja vacante el puesto."),
        ("es", "Este capítulo está sujeto a otras disposiciones del presente Acuerdo."),
        ("es", "El depositario del presente Acuerdo será el Secretario General de la Liga."),
        ("es", "El Secretario General de la Liga es el depositario del presente Acuerdo."),
        ("es", "Varios armadores con el mismo interés se contarán como una sola parte."),
        ("es", "El presente Protocolo estará en vigor para cada Estado firmante."),
        ("ru", "Такое уведомление делает должность вакантной."),
        ("ru", "Настоящая глава подчинена иным положениям настоящего Соглашения."),
        ("ru", "Депозитарием настоящего Соглашения является Генеральный секретарь Лиги."),
        ("ru", "Генеральный секретарь Лиги является депозитарием настоящего Соглашения."),
        ("ru", "Настоящий Протокол будет действовать для каждого государства."),
    ],
)
def test_a_status_is_a_declaration(code: str, words: str) -> None:
    assert [each.kind for each in _read(code, words)] == ["declaration"]


@pytest.mark.parametrize(
    ("code", "words", "kinds"),
    [
        ("en", "Each Party shall make the berth vacant.", ["obligation"]),
        ("en", "The levy is applied by the Council.", ["obligation"]),
        ("fr", "Toute organisation qui signe est liée par la décision.", ["obligation"]),
        ("fr", "Le registre fait l’objet d’un examen annuel.", ["obligation"]),
        ("fr", "Les biens qui ont fait l’objet d’un examen sont vendus.", ["obligation"]),
        ("ru", "Подрядчик не влияет на выбор Заказчика.", ["prohibition"]),
        ("en", "Each group is recommended to consult its courts.", ["obligation"]),
        ("fr", "Les Parties rendent le poste vacant.", ["obligation"]),
        ("fr", "Le secrétariat rend le rapport public.", ["obligation"]),
        ("es", "Las Partes dejarán vacante el puesto.", ["obligation"]),
        ("ru", "Комитет делает доклад.", ["obligation"]),
        ("en", "The cargo is subject to dues.", []),
        ("es", "La mercancía está sujeta a una tasa.", []),
        ("en", "The port is closed.", []),
    ],
)
def test_what_somebody_does_or_what_is_so_is_no_status(
    code: str, words: str, kinds: list[str]
) -> None:
    assert [each.kind for each in _read(code, words)] == kinds


@pytest.mark.parametrize(
    ("code", "lead", "items", "kind"),
    [
        ("en", "The Committee shall have the following functions:", ("(a) to set the dues;", "(b) to hear complaints."), "declaration"),
        ("en", "The aims of the Fund shall be to:", ("(a) light the coast;", "(b) train pilots."), "declaration"),
        ("en", "The Committee shall perform the following functions:", ("(a) set the dues;", "(b) hear complaints."), "obligation"),
        ("fr", "Le Comité a les fonctions suivantes :", ("a) fixer les droits ;", "b) connaître des plaintes."), "declaration"),
        ("fr", "Le Comité exerce les fonctions suivantes :", ("a) fixer les droits ;", "b) connaître des plaintes."), "obligation"),
        ("es", "El Comité tendrá, entre otras, las atribuciones siguientes:", ("a) fijar las tasas;", "b) conocer de las quejas."), "declaration"),
        ("es", "Las funciones del Comité serán:", ("a) fijar las tasas;", "b) conocer de las quejas."), "declaration"),
        ("es", "El Comité ejercerá las siguientes funciones:", ("a) fijar las tasas;", "b) conocer de las quejas."), "obligation"),
        ("ru", "Комитет имеет следующие функции:", ("a) установление сборов;", "b) рассмотрение жалоб."), "declaration"),
        ("ru", "Комитет выполняет следующие функции:", ("a) установление сборов;", "b) рассмотрение жалоб."), "obligation"),
    ],
)  # fmt: skip
def test_to_have_functions_is_a_status_and_to_perform_them_a_duty(
    code: str, lead: str, items: tuple[str, ...], kind: str
) -> None:
    assert [each.kind for each in _read(code, lead, *items)] == [kind, kind]


def test_who_is_named_behind_what_is_subject_to_an_act_does_it() -> None:
    (norm,) = _read("ru", "Условия подлежат утверждению Советом.")
    assert (norm.kind, norm.bearer.kind, norm.bearer.words) == (
        "obligation",
        "joint body",
        "Советом",
    )


def test_a_proviso_behind_a_clause_makes_no_norm() -> None:
    words = (
        "Members shall be elected for nine years; provided, however, that of those elected first, "
        "the terms of five members shall expire at the end of three years."
    )
    (norm,) = _read("en", words)
    assert norm.kind == "obligation"
    assert not any(due.offset or due.day for due in norm.deadlines)
    first = "Provided that the Buyer has paid, the Seller shall deliver the boat."
    assert [each.kind for each in _read("en", first)] == ["obligation"]
