"""An invented agreement on a research vessel in five languages, and what can be planted in it."""

from __future__ import annotations

from typing import NamedTuple

from paraph.concordance.concord import concord
from paraph.concordance.concordance import Concordance
from paraph.text.reading import Reading
from paraph.wiring import read

EN = """AGREEMENT ON THE JOINT USE OF A RESEARCH VESSEL

The Government of Canada and the Government of the Republic of Korea (hereinafter "the Parties"),

Recalling the Memorandum signed at Geneva on 14 May 2019,

Have agreed as follows:

Article 1

Definitions

For the purposes of this Agreement:

(a) "Vessel" means the research vessel described in Annex I;

(b) "Coordinator" means the institution named in article 4;

(c) "Season" means the period from 1 April to 30 September of each year.

Article 2

Use of the Vessel

1. Each Party may use the Vessel for 45 days in every Season.

2. The Party that uses the Vessel shall notify the Coordinator at least thirty (30) days before \
the voyage begins.

3. The Vessel shall not be used for military purposes.

4. A voyage shall not exceed 200 nautical miles from the port of departure.

Article 3

Costs

1. Each Party shall contribute EUR 1,250,000 in the first year and 40 per cent of the running \
costs in each later year.

2. Payment shall be made within sixty days of the invoice referred to in paragraph 1.

3. Amounts that are not paid bear interest at 2.5 per cent.

Article 4

Coordinator

1. The Coordinator is designated by the United Nations.

2. The Coordinator shall:

(a) keep the calendar of the Vessel;

(b) report to the Parties by 31 January of each year;

(c) keep accounts in accordance with article 3, paragraph 2.

3. The Coordinator may delegate these tasks to three experts.

Article 5

Amendment

This Agreement may be amended by a majority of two thirds of the members of the Committee \
established under article 4.

Article 6

Disputes

Disputes concerning articles 2 and 3 shall be submitted to the Permanent Court of Arbitration \
within twelve months.

Article 7

Entry into force

1. This Agreement shall enter into force on the thirtieth day after the second notification.

2. It shall remain in force for five years.

Done at Seoul on 3 March 2025 in five copies, the texts being equally authentic in the English, \
French, Spanish, Russian and Korean languages. In case of divergence, the English text prevails.
"""

FR = """ACCORD SUR L’UTILISATION CONJOINTE D’UN NAVIRE DE RECHERCHE

Le Gouvernement du Canada et le Gouvernement de la République de Corée (ci-après « les Parties »),

Rappelant le Mémorandum signé à Genève le 14 mai 2019,

Sont convenus de ce qui suit :

Article premier

Définitions

Aux fins du présent Accord :

a) « Navire » désigne le navire de recherche décrit à l’annexe I ;

b) « Coordonnateur » désigne l’institution nommée à l’article 4 ;

c) « Saison » désigne la période allant du 1er avril au 30 septembre de chaque année.

Article 2

Utilisation du Navire

1. Chaque Partie peut utiliser le Navire pendant 45 jours au cours de chaque Saison.

2. La Partie qui utilise le Navire le notifie au Coordonnateur au moins trente (30) jours avant \
le début du voyage.

3. Le Navire ne doit pas être utilisé à des fins militaires.

4. Un voyage ne doit pas dépasser 200 milles marins à partir du port de départ.

Article 3

Dépenses

1. Chaque Partie contribue à hauteur de 1 250 000 euros la première année et de 40 % des frais \
de fonctionnement chaque année suivante.

2. Le paiement est effectué dans un délai de soixante jours à compter de la facture visée au \
paragraphe 1.

3. Les sommes qui ne sont pas payées portent intérêt à 2,5 pour cent.

Article 4

Coordonnateur

1. Le Coordonnateur est désigné par les Nations Unies.

2. Le Coordonnateur :

a) tient le calendrier du Navire ;

b) fait rapport aux Parties au plus tard le 31 janvier de chaque année ;

c) tient les comptes conformément au paragraphe 2 de l’article 3.

3. Le Coordonnateur peut déléguer ces tâches à trois experts.

Article 5

Modification

Le présent Accord peut être modifié à la majorité des deux tiers des membres du Comité établi en \
vertu de l’article 4.

Article 6

Différends

Les différends concernant les articles 2 et 3 sont soumis à la Cour permanente d’arbitrage dans \
un délai de douze mois.

Article 7

Entrée en vigueur

1. Le présent Accord entre en vigueur le trentième jour suivant la seconde notification.

2. Il reste en vigueur pendant cinq ans.

Fait à Séoul le 3 mars 2025 en cinq exemplaires, les textes en langues anglaise, française, \
espagnole, russe et coréenne faisant également foi. En cas de divergence, le texte anglais prévaut.
"""

ES = """ACUERDO SOBRE EL USO CONJUNTO DE UN BUQUE DE INVESTIGACIÓN

El Gobierno del Canadá y el Gobierno de la República de Corea (en adelante, "las Partes"),

Recordando el Memorando firmado en Ginebra el 14 de mayo de 2019,

Han acordado lo siguiente:

Artículo 1

Definiciones

A los efectos del presente Acuerdo:

a) Por "Buque" se entiende el buque de investigación descrito en el anexo I;

b) Por "Coordinador" se entiende la institución designada en el artículo 4;

c) Por "Temporada" se entiende el período del 1 de abril al 30 de septiembre de cada año.

Artículo 2

Uso del Buque

1. Cada Parte podrá usar el Buque durante 45 días en cada Temporada.

2. La Parte que use el Buque lo notificará al Coordinador al menos treinta (30) días antes del \
comienzo del viaje.

3. El Buque no se utilizará con fines militares.

4. Un viaje no excederá de 200 millas náuticas desde el puerto de salida.

Artículo 3

Gastos

1. Cada Parte contribuirá con 1.250.000 euros el primer año y con el 40 por ciento de los gastos \
de funcionamiento cada año posterior.

2. El pago se hará en el plazo de sesenta días a partir de la factura mencionada en el párrafo 1.

3. Las sumas que no se paguen devengarán un interés del 2,5 por ciento.

Artículo 4

Coordinador

1. El Coordinador es designado por las Naciones Unidas.

2. El Coordinador:

a) llevará el calendario del Buque;

b) informará a las Partes a más tardar el 31 de enero de cada año;

c) llevará las cuentas de conformidad con el artículo 3, párrafo 2.

3. El Coordinador podrá delegar estas tareas en tres expertos.

Artículo 5

Enmiendas

El presente Acuerdo podrá enmendarse por mayoría de dos tercios de los miembros del Comité \
establecido en virtud del artículo 4.

Artículo 6

Controversias

Las controversias relativas a los artículos 2 y 3 se someterán a la Corte Permanente de Arbitraje \
en el plazo de doce meses.

Artículo 7

Entrada en vigor

1. El presente Acuerdo entrará en vigor el trigésimo día después de la segunda notificación.

2. Permanecerá en vigor durante cinco años.

Hecho en Seúl el 3 de marzo de 2025 en cinco ejemplares, siendo los textos en los idiomas inglés, \
francés, español, ruso y coreano igualmente auténticos. En caso de divergencia, prevalecerá el \
texto inglés.
"""

RU = """СОГЛАШЕНИЕ О СОВМЕСТНОМ ИСПОЛЬЗОВАНИИ ИССЛЕДОВАТЕЛЬСКОГО СУДНА

Правительство Канады и Правительство Республики Корея (далее именуемые «Стороны»),

ссылаясь на Меморандум, подписанный в Женеве 14 мая 2019 года,

договорились о нижеследующем:

Статья 1

Определения

Для целей настоящего Соглашения:

а) «Судно» означает исследовательское судно, описанное в приложении I;

б) «Координатор» означает учреждение, указанное в статье 4;

в) «Сезон» означает период с 1 апреля по 30 сентября каждого года.

Статья 2

Использование Судна

1. Каждая Сторона может использовать Судно в течение 45 дней в каждом Сезоне.

2. Сторона, использующая Судно, уведомляет Координатора не менее чем за тридцать (30) дней до \
начала рейса.

3. Судно не используется в военных целях.

4. Рейс не должен превышать 200 морских миль от порта отправления.

Статья 3

Расходы

1. Каждая Сторона вносит 1 250 000 евро в первый год и 40 процентов текущих расходов в каждый \
последующий год.

2. Платеж производится в течение шестидесяти дней с даты счета, указанного в пункте 1.

3. На суммы, которые не уплачены, начисляется 2,5 процента.

Статья 4

Координатор

1. Координатор назначается Организацией Объединенных Наций.

2. Координатор:

а) ведет календарь Судна;

б) отчитывается перед Сторонами до 31 января каждого года;

в) ведет счета в соответствии с пунктом 2 статьи 3.

3. Координатор может поручить эти задачи трем экспертам.

Статья 5

Поправки

Настоящее Соглашение может быть изменено большинством в две трети членов Комитета, учрежденного в \
соответствии со статьей 4.

Статья 6

Споры

Споры, касающиеся статей 2 и 3, передаются в Постоянную палату третейского суда в течение \
двенадцати месяцев.

Статья 7

Вступление в силу

1. Настоящее Соглашение вступает в силу на тридцатый день после второго уведомления.

2. Оно остается в силе в течение пяти лет.

Совершено в Сеуле 3 марта 2025 года в пяти экземплярах, причем тексты на английском, французском, \
испанском, русском и корейском языках имеют одинаковую силу. В случае расхождений преимущественную \
силу имеет английский текст.
"""

KO = """연구선의 공동 이용에 관한 협정

캐나다 정부와 대한민국 정부(이하 "당사국"이라 한다)는,

2019년 5월 14일 제네바에서 서명된 양해각서를 상기하며,

다음과 같이 합의하였다.

제1조

정의

이 협정의 목적상,

(가) "선박"이란 부속서 I에 기술된 연구선을 말한다.

(나) "조정기관"이란 제4조에서 지정된 기관을 말한다.

(다) "계절"이란 매년 4월 1일부터 9월 30일까지의 기간을 말한다.

제2조

선박의 이용

1. 각 당사국은 매 계절에 45일 동안 선박을 이용할 수 있다.

2. 선박을 이용하는 당사국은 항해 시작 최소 30일 전에 조정기관에 통보한다.

3. 선박은 군사 목적으로 이용되어서는 아니 된다.

4. 항해는 출발항으로부터 200 해리를 초과하지 아니한다.

제3조

비용

1. 각 당사국은 첫해에 1,250,000 유로를, 그 이후 매년 운영비의 40 퍼센트를 부담한다.

2. 지급은 제1항에 언급된 청구서로부터 60일 이내에 이루어진다.

3. 지급되지 아니한 금액에는 2.5 퍼센트의 이자가 붙는다.

제4조

조정기관

1. 조정기관은 국제연합이 지정한다.

2. 조정기관은 다음을 수행한다.

(가) 선박의 일정을 관리한다.

(나) 매년 1월 31일까지 당사국에 보고한다.

(다) 제3조 제2항에 따라 회계를 기록한다.

3. 조정기관은 이 업무를 3명의 전문가에게 위임할 수 있다.

제5조

개정

이 협정은 제4조에 따라 설치된 위원회 위원의 3분의 2의 다수결로 개정될 수 있다.

제6조

분쟁

제2조와 제3조에 관한 분쟁은 12개월 이내에 상설중재재판소에 회부된다.

제7조

발효

1. 이 협정은 두 번째 통보 후 30일째 되는 날에 발효한다.

2. 이 협정은 5년 동안 효력을 가진다.

2025년 3월 3일 서울에서 5부를 작성하였으며, 영어, 프랑스어, 스페인어, 러시아어 및 한국어본은 동등하게 정본이다. \
해석상 차이가 있는 경우에는 영어본이 우선한다.
"""

TEXTS = {"en": EN, "fr": FR, "es": ES, "ru": RU, "ko": KO}


_FRAMES = {
    "en": "Agreement on fisheries\n\nArticle 1\n\nThe Parties share 12 boats and 400 nets.\n\n"
    "Article 2\n\n{}\n\nArticle 3\n\nThe Parties meet in 2031 for 3 days.\n",
    "fr": "Accord sur la pêche\n\nArticle 1\n\nLes Parties partagent 12 bateaux et 400 filets.\n\n"
    "Article 2\n\n{}\n\nArticle 3\n\nLes Parties se réunissent en 2031 pendant 3 jours.\n",
    "es": "Acuerdo sobre la pesca\n\nArtículo 1\n\nLas Partes comparten 12 barcos y 400 redes.\n\n"
    "Artículo 2\n\n{}\n\nArtículo 3\n\nLas Partes se reúnen en 2031 durante 3 días.\n",
    "ru": "Соглашение о рыболовстве\n\nСтатья 1\n\nСтороны делят 12 лодок и 400 сетей.\n\n"
    "Статья 2\n\n{}\n\nСтатья 3\n\nСтороны встречаются в 2031 году на 3 дня.\n",
    "ko": "어업에 관한 협정\n\n제1조\n\n당사국은 배 12척과 그물 400개를 나눈다.\n\n"
    "제2조\n\n{}\n\n제3조\n\n당사국은 2031년에 3일 동안 만난다.\n",
}


def sentences(code: str, sentence: str, against: str, other: str) -> Concordance:
    """Return two small agreements held against each other, of which one article is given."""
    texts = [_FRAMES[code].format(sentence), _FRAMES[against].format(other)]
    return concord([reading(each) for each in texts], (code, against))


class Planted(NamedTuple):
    """A discrepancy of one language: what stands there, what is put in its place, and its kind."""

    language: str
    old: str
    new: str
    kind: str


def reading(text: str, language: str = "") -> Reading:
    """Return the reading of a plain text."""
    return read(text.encode(), file="text.txt", language=language)


def concordance(one: str, other: str) -> Concordance:
    """Return two texts held against each other."""
    return concord([reading(one), reading(other)])


def planted(each: Planted, against: str) -> Concordance:
    """Return the text of one language with a discrepancy, held against another language."""
    text = TEXTS[each.language]
    assert text.count(each.old) == 1, f"{each.old!r} does not stand there once"
    return concordance(TEXTS[against], text.replace(each.old, each.new))
