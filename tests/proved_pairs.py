"""Pairs of texts with their reports: every class that is proved, in every language, and blanks."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple

import paraph
from paraph.comparison.comparison import Comparison
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES
from paraph.text.reading import Reading
from paraph.views.json_report import comparison_json

_ALL = f"[classes]\nallow = {[name for name in CLASSES if name != 'arrangement']}\n"
_BLANK = "[[completions]]\naddress = 'article 1'\nblank = '____'\ntype = 'number'\nmax = 90\n"


class Pair(NamedTuple):
    """An old and a new text, and how they were compared: the language, and the profile's TOML."""

    name: str
    old: str
    new: str
    language: str = ""
    profile: str = _ALL


class Told(NamedTuple):
    """The report of a pair, and a comparison of the same texts made anew."""

    pair: Pair
    report: dict[str, Any]
    afresh: Comparison


def _figures(locale: str, dates: str = "") -> str:
    return f"{_ALL}[locale]\nfigures = '{locale}'\ndates = '{dates}'\n"


def _laid(*lines: str) -> str:
    return "\n\n".join(lines)


_ARTICLES = {
    "en": (
        "Article {}",
        *("The Seller delivers the goods.", "The Buyer pays the price, subject to Article {}."),
        *("Risks pass to the Buyer as Article {} says.", "Disputes of the parties go to court."),
    ),
    "ru": (
        "Статья {}",
        *("Продавец передаёт товар.", "Покупатель платит цену с учётом статьи {}."),
        *("Риск переходит согласно статье {}.", "Споры сторон решает суд."),
    ),
    "fr": (
        "Article {}",
        *("Le vendeur livre les biens.", "L'acheteur paie le prix, selon l'article {}."),
        *("Les risques passent selon l'article {}.", "Le tribunal tranche les litiges."),
    ),
    "es": (
        "Artículo {}",
        *("El vendedor entrega los bienes.", "El comprador paga el precio según el artículo {}."),
        *("Los riesgos pasan según el artículo {}.", "El tribunal decide los litigios."),
    ),
    "ko": (
        "제{}조",
        *("매도인은 물품을 인도한다.", "매수인은 제{}조에 따라 대금을 지급한다."),
        *("위험은 제{}조에 따라 이전한다.", "분쟁은 법원이 해결한다."),
    ),
}


def _renumbered(language: str) -> Pair:
    """Return four articles of which the first is struck, with all labels and references."""
    label, first, *rest = _ARTICLES[language]
    olds, news = [label.format(1), first], []
    for at, line in enumerate(rest, start=2):
        olds += [label.format(at), line.format(at + 1)]
        news += [label.format(at - 1), line.format(at)]
    return Pair(f"numbering-{language}", _laid(*olds), _laid(*news), language)


_CITED = {
    "ru": ("Статья {}. {}", "Согласно статье {} («Урегулирование споров»), они ищут мир."),
    "fr": ("Article {}. {}", "Voir l'article {} (Règlement des différends)."),
    "es": ("Artículo {}. {}", "Véase el artículo {} (Solución de controversias)."),
    "ko": ("제{}조({})", "다만, 제{}조(분쟁의 해결)에 따라 합의한다."),
}
_HEADED = {
    "ru": ("Соглашение о ящиках", "Предмет", "Срок", "Урегулирование споров", "Это решает суд."),
    "fr": (
        "Accord sur les boîtes",
        "Portée",
        "Durée",
        "Règlement des différends",
        "Le tribunal décide.",
    ),
    "es": ("Acuerdo de cajas", "Alcance", "Duración", "Solución de controversias", "El juez va."),
    "ko": ("상자에 관한 협정", "목적", "기간", "분쟁의 해결", "판사가 정한다."),
}


def _repaired(language: str) -> Pair:
    """Return three articles of which the first cites the third by its title, and put it right."""
    label, line = _CITED[language]
    title, first, second, third, last = _HEADED[language]
    old, new = (
        _laid(
            title,
            label.format(1, first),
            line.format(number),
            *(label.format(2, second), label.format(3, third), last),
        )
        for number in (2, 3)
    )
    return Pair(f"repair-{language}", old, new, language)


_NAMED = {
    "ru": (
        ("Поставщик", "Продавец"),
        "«{0}» означает Акме.",
        "Затем {0} платит.",
        ("Это долг Поставщика.", "Это долг Продавца."),
    ),
    "fr": (
        ("Fournisseur", "Vendeur"),
        "« {0} » désigne Acme.",
        "Alors le {0} paie.",
        ("Les Fournisseurs paient.", "Les Vendeurs paient."),
    ),
    "es": (
        ("Proveedor", "Vendedor"),
        "«{0}» significa Acme.",
        "Entonces el {0} paga.",
        ("Los Proveedores pagan.", "Los Vendedores pagan."),
    ),
    "ko": (
        ("임차인", "세입자"),
        "그 집은 오래되었다.",
        "각 {0}의 책임은 크다.",
        (
            "\u201c임차인\u201d이란 사람을 말한다.\n\n그때 임차인이 산다.",
            "\u201c세입자\u201d란 사람을 말한다.\n\n그때 세입자가 산다.",
        ),
    ),
}


def _renamed(language: str) -> Pair:
    """Return a definition and two uses of a term, and the same with another term."""
    terms, defined, used, lines = _NAMED[language]
    old, new = (
        _laid(defined.format(term), used.format(term), line)
        for term, line in zip(terms, lines, strict=True)
    )
    return Pair(f"term-{language}", old, new, language)


PAIRS = (
    Pair(
        "words-en",
        _laid(
            "1. The Parties recieve the  colour of it.",
            "2. They keep it for the the Buyer under Art. 5 of this text.",
            "3. The text contains a entire agreement, and the Seller\u2019s notice is sent.",
            "4. The Seller keeps the safeguading of the goods. the goods remain there.",
            "5. The list of the goods are kept by the Seller.",
            "6. The Seller shall deliver the goods.",
        ),
        _laid(
            "1. The Parties receive the color of it.",
            "2. They keep it for the Buyer under Article 5 of this text.",
            "3. The text contains an entire agreement, and the Seller's notice is sent.",
            "4. The Seller keeps the safeguarding of the goods. The goods remain there.",
            "5. The list of the goods is kept by the Seller.",
            "6. The Seller may deliver the goods.",
        ),
        "en",
    ),
    Pair(
        "found-en",
        "The Seller will deliver the colour of the goods to the Buyer, and to it.",
        "The Seller will deliver the color of the goods to the Buyer, and to it.",
    ),
    Pair("layout-alone", "Zorp  blik.", "Zorp blik."),
    Pair(
        "list-en",
        _laid(
            "Article 1",
            "The Buyer keeps:",
            "(a) the fee,",
            "(b) the sum;",
            "(c) the text.",
            "Article 2",
        ),
        _laid(
            "Article 1",
            "The Buyer keeps:",
            "(a) the fee;",
            "(b) the sum;",
            "(c) the text.",
            "Article 2",
        ),
        "en",
    ),
    Pair(
        "notation-en",
        "They pay EUR 1,500, and it ends for the Buyer on 05/06/2026, or in ten (10) days of it.",
        "They pay EUR 1500, and it ends for the Buyer on 5 June 2026, or in 10 days of it.",
        "en",
        _figures("en", "dmy"),
    ),
    Pair(
        "notation-mdy",
        "They pay the price of the goods by 05/06/2026, and it ends.",
        "They pay the price of the goods by 6 May 2026, and it ends.",
        "en",
        _figures("", "mdy"),
    ),
    Pair(
        "notation-de",
        "They pay EUR 1.500, and it ends for the Buyer of the goods.",
        "They pay EUR 1500, and it ends for the Buyer of the goods.",
        "en",
        _figures("de"),
    ),
    Pair(
        "notation-fr",
        "Ils paient (EUR 1 234,50) pour le tout, et la fin vient.",
        "Ils paient (EUR 1234,50) pour le tout, et la fin vient.",
        "fr",
        _figures("fr"),
    ),
    Pair(
        "notation-plain",
        "The Buyer pays thirty euros, and it ends on 5 May 2026, in the text.",
        "The Buyer pays EUR 30, and it ends on 2026-05-05, in the text.",
        "en",
        _ALL,
    ),
    Pair(
        "words-ru",
        _laid(
            "1. Продавец передаёт товар  на на склад и получает плату по договору.",
            "2. Он пишет исскуство о всем товаре и расчет.",
        ),
        _laid(
            "1. Продавец передаёт товар на склад и получает плату по договору.",
            "2. Он пишет искусство о всем товаре и расчёт.",
        ),
        "ru",
    ),
    Pair(
        "words-fr",
        _laid(
            "1. Le vendeur livre les biens  à l'acheteur.",
            "2. Il faut que elle parle avec le agent.",
        ),
        _laid(
            "1. Le vendeur livre les biens à l\u2019acheteur.",
            "2. Il faut qu'elle parle avec l'agent.",
        ),
        "fr",
    ),
    Pair(
        "words-es",
        _laid(
            "1. El vendedor entrega los  bienes al comprador de la cosa.",
            "2. El pago es de 30 euros y termina el 5 de mayo de 2026.",
        ),
        _laid(
            "1. El vendedor entrega los bienes al comprador de la cosa.",
            "2. El pago es de 30 euros y termina el 2026-05-05.",
        ),
        "es",
    ),
    Pair(
        "words-ko",
        "1. 매도인은 물품을  인도한다. 계약은 2026년 5월 5일, 끝난다.",
        "1. 매도인은 물품을 인도한다. 계약은 2026-05-05, 끝난다.",
        "ko",
    ),
    *[_renumbered(language) for language in _ARTICLES],
    Pair(
        "repair",
        _laid(
            "Agreement on boxes",
            "Article 1. Scope",
            "See Article 2 (Settlement of Accounts).",
            "Article 2. Term",
            "It lasts for the year.",
            "Article 3. Settlement of Accounts",
            "They are made.",
        ),
        _laid(
            "Agreement on boxes",
            "Article 1. Scope",
            "See Article 3 (Settlement of Accounts).",
            "Article 2. Term",
            "It lasts for the year.",
            "Article 3. Settlement of Accounts",
            "They are made.",
        ),
        "en",
    ),
    *[_repaired(language) for language in _CITED],
    *[_renamed(language) for language in _NAMED],
    Pair(
        "term",
        _laid(
            "1. Terms",
            "\u201cSupplier\u201d means Acme Inc.",
            "The Supplier acts for the Buyer.",
            "Each Supplier pays, and the Supplier's notice is sent.",
        ),
        _laid(
            "1. Terms",
            "\u201cVendor\u201d means Acme Inc.",
            "The Vendor acts for the Buyer.",
            "Each Vendor pays, and the Vendor's notice is sent.",
        ),
        "en",
    ),
    Pair(
        "more-fr",
        _laid(
            "1. L'arbitage des litiges est fait au au siège du vendeur.",
            "2. Le vendeur connaîtra la date, et il part le 5 mai 2026, dans la nuit.",
            "3. La version de archives est gardée par le vendeur.",
            "4. Les arts. 5 et 6 de l'accord. le vendeur paie, et le vendeur part.",
        ),
        _laid(
            "1. L'arbitrage des litiges est fait au siège du vendeur.",
            "2. Le vendeur connaitra la date, et il part le 2026-05-05, dans la nuit.",
            "3. La version d'archives est gardée par le vendeur.",
            "4. Les articles 5 et 6 de l'accord. Le vendeur paie, et le vendeur part.",
        ),
        "fr",
    ),
    Pair(
        "more-es",
        _laid(
            "1. El arrendamineto del bien es del del vendedor.",
            '2. El comprador paga en septiembre, y el vendedor entrega "el bien" en la casa.',
            "3. Según el párr. 5 del texto, el comprador paga.",
        ),
        _laid(
            "1. El arrendamiento del bien es del vendedor.",
            "2. El comprador paga en setiembre, y el vendedor entrega “el bien” en la casa.",
            "3. Según el párrafo 5 del texto, el comprador paga.",
        ),
        "es",
    ),
    Pair(
        "more-ru",
        _laid(
            "1. Продавец действует под под контролем, как сказано в ст. 5 договора.",
            "2. Покупатель платит в срок, и срок составляет десять дней со дня подписания.",
            "3. Это сказано во пункте текста договора.",
        ),
        _laid(
            "1. Продавец действует под контролем, как сказано в статье 5 договора.",
            "2. Покупатель платит в срок, и срок составляет 10 дней со дня подписания.",
            "3. Это сказано в пункте текста договора.",
        ),
        "ru",
    ),
    Pair("unknown", 'Kkk  kk "zork" blik.', "Kkk kk “zork” blik."),
    Pair(
        "blanks-en",
        _laid(
            "The Seller delivers the goods to the Buyer.",
            "Courts of [place] decide, as [name] asks by [date].",
            "Done at ________ on ________ 2026 in two originals.",
        ),
        _laid(
            "The Seller delivers the goods to the Buyer.",
            "Courts of Geneva decide, as Jane Roe asks by 20 May 2026.",
            "Done at Tessmar on 16 October 2026 in two originals.",
        ),
        "en",
        "",
    ),
    Pair(
        "blanks-ru",
        "Продавец передаёт товар покупателю.\n\nг. ________ «__» ________ 20__ г.",
        "Продавец передаёт товар покупателю.\n\nг. Москва «16» мая 2026 г.",
        "ru",
        "",
    ),
    Pair(
        "blanks-fr",
        "Le vendeur livre les biens.\n\nFait à ________, le ________, en deux exemplaires.",
        "Le vendeur livre les biens.\n\nFait à Genève, le 20 mai 2026, en deux exemplaires.",
        "fr",
        "",
    ),
    Pair(
        "blanks-es",
        "El plazo de los bienes termina el [fecha].",
        "El plazo de los bienes termina el 20 de mayo de 2026.",
        "es",
        "",
    ),
    Pair("blanks-ko", "계약은 [날짜]에 끝난다.", "계약은 2026년 10월 16일에 끝난다.", "ko", ""),
    Pair(
        "declared",
        "Article 1. The Buyer pays for the goods in ____ days.",
        "Article 1. The Buyer pays for the goods in 30 days.",
        "en",
        _BLANK,
    ),
    Pair(
        "declared-more",
        _laid(
            "Article 1. The Buyer pays [amount] to the Seller.",
            "Article 2. It ends on [●].",
            "Article 3. Notice is thirty (30) days.",
        ),
        _laid(
            "Article 1. The Buyer pays EUR 1,500 to the Seller.",
            "Article 2. It ends on 5 May 2026.",
            "Article 3. Notice is sixty (60) days.",
        ),
        "en",
        "[locale]\nfigures = 'en'\n"
        "[[completions]]\naddress='article 1'\nblank='[amount]'\ntype='amount'\nunit='EUR'\n"
        "min=100\nmax=9000\n"
        "[[completions]]\naddress='article 2'\nblank='[●]'\ntype='date'\nmax=2026-12-31\n"
        "[[completions]]\naddress='article 3'\nblank='thirty (30) days'\ntype='text'\n"
        "permitted=['sixty (60) days', 'ninety (90) days']\n",
    ),
    Pair(
        "houses",
        _laid(
            "1. It takes 3-5 days in all, and they pay EUR 5.00, and it ends.",
            "2. They sell goods, works, tools and services.",
            "3. They shall pay it.",
        ),
        _laid(
            "1. It takes 3–5 days in all, and they pay EUR 5, and it ends.",
            "2. They sell goods, works, tools, and services.",
            "3. They will pay it.",
        ),
        "en",
        f"{_figures('en')}[house]\nrange-dash=true\nprecision=true\nserial-comma=true\n"
        "shall-will=true\n",
    ),
    Pair(
        "guillemets",
        "Le terme «Vendeur» est dans la liste.",
        "Le terme “Vendeur” est dans la liste.",
        "fr",
        "[house]\nguillemets=true\n",
    ),
    Pair(
        "moved",
        _laid("1. The fee is due.", "2. The Parties pay  it for the text.", "3. It is kept."),
        _laid("1. It is kept.", "2. The fee is due.", "3. The Parties pay it for the text."),
        "en",
    ),
    Pair(
        "twice",
        _laid(
            "1. The  fee is  due and the  fee is  due.",
            "2. The fee of of the the text is in in it.",
        ),
        _laid("1. The fee is due and the fee is due.", "2. The fee of the text is in it."),
        "en",
    ),
)


@cache
def told(name: str) -> Told:
    """Return the report of the pair of that name."""
    pair = next(each for each in PAIRS if each.name == name)
    old, new = [reading(text, pair.language) for text in (pair.old, pair.new)]
    profile = Profile.parse(pair.profile) if pair.profile else None
    verdict = judge(paraph.compare(old, new), profile, language=pair.language)
    report = json.loads(comparison_json(verdict))
    return Told(pair, report, paraph.compare(old, new))


def reading(text: str, language: str) -> Reading:
    """Return a text as it is read from a file."""
    return paraph.read(text.encode(), file="a.txt", language=language)
