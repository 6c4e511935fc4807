"""What has a length of its own bears on no term; who makes the term longer does, and is told."""

from __future__ import annotations

import pytest

import paraph
from paraph.norms.final.clauses import read_final
from paraph.norms.final.proposal import FinalClauses

CLAUSE = {
    "en": "This Agreement enters into force on 1 May 2026 and is concluded for a period of five years.",
    "fr": "Le présent Accord entre en vigueur le 1er mai 2026. Il est conclu pour une durée de cinq ans.",
    "es": "El presente Acuerdo entrará en vigor el 1 de mayo de 2026. Tendrá una duración de cinco años.",
    "ru": "Настоящее Соглашение вступает в силу с 1 мая 2026 года. Оно заключается сроком на пять лет.",
}


def read(code: str, *parts: str) -> FinalClauses:
    return read_final(paraph.read("\n\n".join([*parts, ""]).encode(), file="a.md").text, code)


OF_THINGS = [
    ("en", "The Landlord may increase the rent once a year."),
    ("en", "Each Party may grant twenty scholarships a year."),
    ("en", "The Joint Committee shall fix its programme for the following year."),
    ("en", "The Parties shall allow thirty days for the answer to a request."),
    ("en", "The authorities may extend the visa by three months."),
    ("en", "The Customer shall grant access to its premises within two days."),
    ("en", "This year is the European Year of Youth."),
    ("en", "The Parties may take up the matter each year."),
    ("en", "A further period of training may follow the first year."),
    ("en", "The Seller shall allow a further period of ten days for delivery."),
    ("en", "The years are counted from the beginning of studies."),
    ("fr", "Le comité mixte peut fixer son budget chaque année."),
    ("fr", "Le loyer peut être augmenté une fois par an."),
    ("es", "Cada Parte podrá conceder veinte becas al año."),
    ("es", "La renta podrá aumentarse una vez al año."),
    ("ru", "Каждая Сторона может предоставлять двадцать стипендий в год."),
    ("ru", "Арендная плата может увеличиваться один раз в год."),
    ("en", "The warranty period starts on 1 May 2026."),
    ("en", "The first invoice covers the period from 1 May 2026 to 31 May 2026."),
    ("fr", "La période de garantie commence le 1er juin 2026."),
    ("fr", "La première facture couvre la période du 1er juin 2026 au 30 juin 2026."),
    ("es", "El período de garantía comienza el 1 de junio de 2026."),
    ("es", "El primer período de facturación comprende del 1 de junio de 2026 al 30 de junio de 2026."),
    ("ru", "Первый счет охватывает период с 1 мая 2026 года по 31 мая 2026 года."),
    ("ru", "Гарантийный срок начинается с 1 июня 2026 года."),
    ("en", "A visa is valid for three months from the date of issue."),
    ("en", "The duration of a scholarship may be extended."),
    ("en", "The duration of a scholarship may be extended for another year by the Party that grants it."),
    ("fr", "La durée de ses sessions peut être prolongée."),
    ("fr", "La dénonciation ne met pas en cause les droits acquis."),
    ("es", "El Cliente pagará cada factura en el plazo de treinta días."),
    ("es", "El Cliente pagará cada factura en el plazo de treinta días desde la fecha de su recepción."),
    ("es", "La permanencia autorizada podrá prorrogarse por otros noventa días."),
    ("ru", "Срок пребывания туриста может быть продлен."),
    ("ru", "Срок пребывания туриста может быть продлен на тридцать дней компетентным органом."),
    ("en", "A visa is valid for three months. It may be extended by another month."),
    ("en", "A visa is valid for three months. The authorities may extend this period by a month."),
    ("en", "A visa issued under this Agreement is valid for three months from the date of issue."),
    ("fr", "Un visa est valable trois mois. Il peut être prolongé d'un mois."),
    ("es", "Un visado es válido por tres meses. Podrá prorrogarse por otro mes."),
    ("ru", "Виза действительна в течение трех месяцев. Она может быть продлена ещё на один месяц."),
    ("en", "The fee may be increased each year."),
    ("en", "Each Party may extend invitations to twenty experts a year."),
    ("en", "The Tenant shall allow the Landlord to enter within two days."),
    ("en", "The Committee shall fix the date of its next meeting each year."),
    ("en", "The Supplier shall reduce its prices by two percent a year."),
    ("en", "The Parties may set up a working group for two years."),
    ("en", "The Parties shall add new routes each season."),
    ("en", "The Customer may increase its order within ten days."),
    ("en", "In the first year the fee can be reduced."),
    ("en", "The first year is free of charge."),
    ("en", "The Parties shall grant fifty permits a year for road transport."),
    ("en", "The Seller shall grant a discount in the second year."),
    ("en", "Each Party shall cut its emissions within five years."),
    ("en", "The training period starts on 1 May 2026."),
    ("en", "A certificate is valid for two years and may be renewed."),
    ("en", "The period of validity of a visa may be extended."),
    ("en", "Permits may be extended by six months."),
    ("en", "The Customer shall pay each invoice within the period of thirty days."),
    ("fr", "Les autorités peuvent prolonger le visa de trois mois."),
    ("fr", "Chaque Partie peut accorder vingt bourses par an."),
    ("fr", "Les Parties accordent trente jours pour la réponse."),
    ("fr", "Le Vendeur peut accorder un délai supplémentaire de dix jours pour la livraison."),
    ("fr", "La durée d'une bourse peut être prolongée."),
    ("fr", "La première année est gratuite."),
    ("fr", "Les prix peuvent être réduits chaque année."),
    ("fr", "Le Client paie chaque facture dans le délai de trente jours."),
    ("fr", "Les années sont comptées à partir du début des études."),
    ("es", "Las autoridades podrán prorrogar el visado por tres meses."),
    ("es", "El comité podrá fijar su presupuesto cada año."),
    ("es", "El Vendedor podrá conceder un plazo adicional de diez días para la entrega."),
    ("es", "La duración de una beca podrá ampliarse."),
    ("es", "Los precios podrán reducirse cada año."),
    ("es", "El plazo de entrega es de cinco días hábiles."),
    ("es", "La duración de sus sesiones podrá prorrogarse."),
    ("es", "Los años se cuentan desde el comienzo de los estudios."),
    ("ru", "Власти могут продлить визу на три месяца."),
    ("ru", "Комитет может определять свой бюджет каждый год."),
    ("ru", "Продолжительность стипендии может быть увеличена."),
    ("ru", "Цены могут быть уменьшены каждый год."),
    ("ru", "Гарантийный срок может быть продлен на год."),
    ("ru", "Арендодатель вправе увеличивать арендную плату не чаще одного раза в год."),
    ("ru", "Годы исчисляются с начала обучения."),
    ("en", "The head of the office shall extend the payment deadline by up to two years."),
    ("en", "The first meeting is held on 1 May 2026, and the others every two years."),
    ("en", "The Seller shall send the goods within the period of ten days."),
]  # fmt: skip

OF_TERM = [
    ("en", "The Parties may by exchange of notes shorten this period."),
    ("en", "The Parties may by exchange of notes extend the said term."),
    ("en", "The Parties may by exchange of notes extend the duration of this Agreement."),
    ("en", "The Parties may shorten the duration of this Agreement."),
    ("en", "It may be prolonged for another year."),
    ("en", "The first year shall be counted from 1 January."),
    ("en", "The term begins on 1 May 2026."),
    ("en", "The initial period runs from 1 May 2026 to 30 April 2027."),
    ("en", "The Joint Committee may add up to six months to this."),
    ("en", "The Council may fix a longer period."),
    ("en", "The Steering Group may agree that the works go on for another season."),
    ("en", "The Parties may reduce it to three years."),
    ("en", "The Council may grant a further year."),
    ("en", "The Landlord may grant the Tenant a further year."),
    ("en", "Six months may be added by the Committee."),
    ("en", "A further year may be agreed."),
    ("en", "The Parties may carry it on for another year."),
    ("en", "The Parties may extend the co-operation by two years."),
    ("en", "The same may be extended by one year."),
    ("en", "The Parties may take it up for another season."),
    ("en", "The Committee may set another end date."),
    ("en", "The Parties may agree on another term."),
    ("en", "The year ends on 30 June."),
    ("en", "The year is the financial year of the Buyer."),
    ("en", "The period may be cut to two years."),
    ("en", "The Parties may by exchange of notes extend it by one year."),
    ("en", "The Committee may allow two more years."),
    ("en", "The Council may increase this to seven years."),
    ("en", "The Council may double it."),
    ("en", "The Council may change the term."),
    ("fr", "Les Parties peuvent par échange de notes raccourcir cette période."),
    ("fr", "Les Parties peuvent par échange de notes prolonger ladite durée."),
    ("fr", "Les Parties peuvent prolonger la durée du présent Accord."),
    ("fr", "Il peut être prolongé d'une autre année."),
    ("fr", "La première année est comptée à partir du 1er janvier."),
    ("fr", "La durée commence le 1er mai 2026."),
    ("fr", "La période initiale court du 1er mai 2026 au 30 avril 2027."),
    ("fr", "Le Comité mixte peut y ajouter jusqu'à six mois."),
    ("fr", "La durée peut être portée à trois ans par le Comité."),
    ("fr", "Le Conseil peut fixer une période plus longue."),
    ("fr", "Les Parties peuvent le prolonger d'un an."),
    ("fr", "Celle-ci peut être prolongée d'un an."),
    ("fr", "Le Comité peut accorder une année supplémentaire."),
    ("fr", "Les Parties peuvent prolonger la coopération de deux ans."),
    ("fr", "Six mois peuvent être ajoutés par le Comité."),
    ("es", "Las Partes podrán por canje de notas acortar este período."),
    ("es", "Las Partes podrán por canje de notas prolongar dicho plazo."),
    ("es", "Las Partes podrán prolongar la duración del presente Acuerdo."),
    ("es", "Podrá prorrogarse por otro año."),
    ("es", "El primer año se contará desde el 1 de enero."),
    ("es", "El plazo comienza el 1 de mayo de 2026."),
    ("es", "El período inicial corre del 1 de mayo de 2026 al 30 de abril de 2027."),
    ("es", "La Comisión Mixta podrá añadir hasta seis meses."),
    ("es", "El Consejo podrá fijar un período más largo."),
    ("es", "Las Partes podrán prolongarlo un año."),
    ("es", "Éste podrá ampliarse un año."),
    ("es", "El Comité podrá conceder un año adicional."),
    ("es", "Las Partes podrán ampliar la cooperación por dos años."),
    ("es", "Podrán añadirse seis meses."),
    ("ru", "Стороны могут путем обмена нотами сократить этот срок."),
    ("ru", "Стороны могут путем обмена нотами продлить указанный срок."),
    ("ru", "Стороны могут продлить срок действия настоящего Соглашения."),
    ("ru", "Оно может быть продлено ещё на один год."),
    ("ru", "Первый год исчисляется с 1 января."),
    ("ru", "Срок начинается с 1 мая 2026 года."),
    ("ru", "Первоначальный срок исчисляется с 1 мая 2026 года по 30 апреля 2027 года."),
    ("ru", "Совместный комитет может добавить до шести месяцев."),
    ("ru", "По соглашению комиссии срок может быть увеличен на квартал."),
    ("ru", "Совет может установить более длительный срок."),
    ("ru", "Стороны могут продлить его на год."),
    ("ru", "Комитет может предоставить дополнительный год."),
    ("ru", "Стороны могут продлить сотрудничество на два года."),
    ("ru", "Шесть месяцев могут быть добавлены Комитетом."),
    ("en", "The rent is 900 euros, and the period may be extended by one year."),
    ("en", "The rent is 900 euros; the term may be extended by one year."),
    ("en", "A visa is valid for three months, and this Agreement may be extended by another year."),
    ("en", "The co-operation may be extended for two years."),
    ("en", "The project may be prolonged by one year."),
    ("en", "The works may be shortened by two months."),
    ("en", "This may be increased to seven years."),
    ("en", "The Parties may by common accord append two years."),
    ("en", "The Committee may fix the duration at three years."),
    ("en", "The Parties may set a new end date."),
    ("en", "The end date may be changed."),
    ("en", "The Council may carry on the programme for another two years."),
    ("en", "The Parties can prolong their co-operation until 31 December 2035."),
    ("en", "During the term the Parties may extend it by a year."),
    ("en", "The last year shall be shortened to six months."),
    ("en", "The months are counted from the opening."),
    ("en", "The term may, by exchange of notes, be reduced to three years."),
    ("en", "The Parties may grant each other a further year."),
    ("en", "A second period of five years may be agreed."),
    ("fr", "La coopération peut être prolongée de deux ans."),
    ("fr", "Le Comité peut porter la durée à sept ans."),
    ("fr", "La même durée peut être accordée une nouvelle fois."),
    ("fr", "Les Parties peuvent convenir d'une nouvelle période."),
    ("fr", "L'année commence le 1er septembre."),
    ("fr", "Le projet peut être prolongé d'un an."),
    ("es", "La cooperación podrá prorrogarse por dos años."),
    ("es", "El Comité podrá fijar la duración en tres años."),
    ("es", "Las Partes podrán convenir un nuevo período."),
    ("es", "El año comienza el 1 de septiembre."),
    ("es", "El proyecto podrá ampliarse un año."),
    ("es", "La duración podrá reducirse a tres años."),
    ("ru", "Сотрудничество может быть продлено на два года."),
    ("ru", "Комитет может установить срок в три года."),
    ("ru", "Стороны могут установить новый период."),
    ("ru", "Этот год начинается 1 сентября."),
    ("ru", "Проект может быть продлен на год."),
    ("ru", "Срок может быть сокращен до трех лет."),
    ("en", "The first delivery takes place on 1 May, from which the five years run."),
    ("en", "Studies begin on 1 October 2026, and so does the period."),
    ("en", "Requests for extension may be made by either Party at any time."),
    ("en", "The annual meeting may extend it by another year."),
    ("en", "The meeting may prolong this period."),
    ("en", "A visa is valid for three months. The Parties may prolong such co-operation by a year."),
    ("en", "A visa is valid for three months. The Parties may extend this Agreement by a year."),
    ("en", "A visa is valid for three months. The period of co-operation may be extended by a year."),
    ("fr", "La réunion annuelle peut la prolonger d'un an."),
    ("es", "La reunión anual podrá prorrogarlo un año."),
    ("ru", "Ежегодная встреча может продлить его на год."),
    ("fr", "Un visa est valable trois mois. Les Parties peuvent prolonger le présent Accord d'un an."),
    ("es", "Un visado es válido por tres meses. Las Partes podrán prorrogar el presente Acuerdo por un año."),
    ("ru", "Виза действительна в течение трех месяцев. Стороны могут продлить настоящее Соглашение на год."),
    ("en", "After the visit either Party may step out by giving notice."),
    ("en", "Upon request either Party may withdraw on notice."),
    ("en", "Upon request the Parties may double it."),
    ("fr", "Sur demande, chaque Partie peut se retirer moyennant préavis."),
    ("fr", "Après visite, les Parties peuvent la prolonger d'un an."),
    ("es", "Tras la visita, cualquiera de las Partes podrá retirarse con preaviso."),
    ("en", "The Council may reduce the co-operation to two years."),
    ("en", "The Council may increase the number of years to seven."),
    ("en", "The Council may set the end at six months."),
    ("en", "The Council may carry on two years."),
    ("fr", "Le Conseil peut fixer la coopération pour deux ans."),
    ("fr", "Le Conseil peut porter le nombre d'années à sept."),
    ("es", "El Consejo podrá fijar la cooperación por dos años."),
    ("es", "El Consejo podrá aumentar el número de años a siete."),
    ("ru", "Совет может сократить сотрудничество до двух лет."),
    ("ru", "Совет может увеличить число лет до семи."),
    ("en", "Fees are due monthly and either party may withdraw on thirty days' notice."),
    ("en", "The rent is 900 euros, and the Tenant may leave at any time with two months' notice."),
    ("en", "The rent is 900 euros, and the Tenant stays for another year."),
    ("fr", "Le loyer est de 900 euros, et le Preneur peut se retirer avec un préavis de deux mois."),
    ("es", "La renta es de 900 euros y el Arrendatario podrá desistir con un preaviso de dos meses."),
    ("ru", "Арендная плата составляет 900 евро, и Арендатор может выйти, направив уведомление за два месяца."),
    ("fr", "Les études commencent le 1er octobre 2026, et la période court dès ce jour."),
    ("es", "Los estudios comienzan el 1 de octubre de 2026 y el plazo corre desde ese día."),
]  # fmt: skip


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize(("code", "words"), OF_THINGS)
def test_what_has_a_length_of_its_own_takes_back_no_term_and_no_day(
    code: str, words: str, *, before: bool
) -> None:
    found = read(code, *([words, "—", CLAUSE[code]] if before else [CLAUSE[code], words]))

    assert found.entry
    assert str(found.term.duration) == "for 5 years from its entry into force"
    assert not found.unread


@pytest.mark.parametrize(("code", "words"), OF_TERM)
def test_what_makes_the_term_another_one_is_told(code: str, words: str) -> None:
    found = read(code, CLAUSE[code], words)

    assert found.unread


TITLES = [
    ("en", "Term of this Agreement"),
    ("en", "Duration of this Agreement"),
    ("fr", "Durée du contrat"),
    ("fr", "Durée du présent Accord"),
    ("es", "Duración del contrato"),
    ("es", "Vigencia del presente Acuerdo"),
    ("ru", "Срок действия договора"),
    ("ru", "3. Срок действия Соглашения"),
]


@pytest.mark.parametrize(("code", "words"), TITLES)
def test_a_heading_on_the_term_says_nothing_of_it(code: str, words: str) -> None:
    found = read(code, words, CLAUSE[code])

    assert found.term.duration
    assert not found.unread


@pytest.mark.parametrize(("code", "words"), TITLES)
def test_a_heading_behind_which_no_sentence_stands_may_be_a_field(code: str, words: str) -> None:
    found = read(code, CLAUSE[code], words, "5 / 10")

    assert {"term"} <= {each.about for each in found.unread}
