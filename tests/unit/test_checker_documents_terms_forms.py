"""A term renamed in Russian, French, Spanish or Korean: every form, or nothing is proved."""

from __future__ import annotations

import pytest
from tests.attacks_kit import FILLER, proved, word
from tests.proofs_by_hand import provision

from paraph.text.node import Text

TERM = "defined-term"
PAGES = {
    "ru": (
        "# Поставка ящиков\n«{0}» означает компанию Акме.\nЗатем {0} платит.\n",
        ("Поставщик", "Продавец"),
    ),
    "fr": (
        "# Livraison de boîtes\n« {0} » désigne Acme.\nAlors le {0} paie.\n",
        ("Fournisseur", "Vendeur"),
    ),
    "es": (
        "# Entrega de cajas\n«{0}» significa Acme.\nEntonces el {0} paga.\n",
        ("Proveedor", "Vendedor"),
    ),
    "ko": (
        "# 상자의 인도\n\u201c{0}\u201d란 주식회사를 말한다.\n이때 {0}는 납품한다.\n",
        ("공급자", "판매자"),
    ),
}
PROVED = {
    "ru": [
        "Это долг Поставщика. => Это долг Продавца.",
        "Товар передают Поставщику. => Товар передают Продавцу.",
        "Товар хранится Поставщиком. => Товар хранится Продавцом.",
        "О Поставщике и сроках. => О Продавце и сроках.",
        "С Поставщиком и без. => С Продавцом и без.",
        "Все Поставщики обязаны. => Все Продавцы обязаны.",
        "Ящики делят между Поставщиками. => Ящики делят между Продавцами.",
        "# Обязанности Поставщика => # Обязанности Продавца",
        "# ОБЯЗАННОСТИ ПОСТАВЩИКА => # ОБЯЗАННОСТИ ПРОДАВЦА",
        "{1} Или у Поставщика. => {1} Или у Продавца.",
        "а) права Поставщика, Поставщику и Поставщиков; => а) права Продавца, Продавцу и Продавцов;",
        "Поставщик передаёт Поставщику. => Продавец передаёт Продавцу.",
        "Если Поставщик пользуется складом. => Если Продавец пользуется складом.",
        "Они платят Поставщику в течение 10 дней. => Они платят Продавцу в течение 10 дней.",
    ],
    "fr": [
        "C'est la dette du Fournisseur. => C'est la dette du Vendeur.",
        "Les Fournisseurs paient. => Les Vendeurs paient.",
        "# Obligations du Fournisseur => # Obligations du Vendeur",
        "# OBLIGATIONS DU FOURNISSEUR => # OBLIGATIONS DU VENDEUR",
        "{1} Ou au Fournisseur. => {1} Ou au Vendeur.",
        "a) le Fournisseur ; => a) le Vendeur ;",
        "Si un Fournisseur doit payer, le Fournisseur paie. => Si un Vendeur doit payer, le Vendeur paie.",
        "Chaque Fournisseur décide. => Chaque Vendeur décide.",
        "On paie aux Fournisseurs et à tous. => On paie aux Vendeurs et à tous.",
        "Le Fournisseur livrera en dix jours. => Le Vendeur livrera en dix jours.",
    ],
    "es": [
        "Es la deuda del Proveedor. => Es la deuda del Vendedor.",
        "Los Proveedores pagan. => Los Vendedores pagan.",
        "# Obligaciones del Proveedor => # Obligaciones del Vendedor",
        "# OBLIGACIONES DEL PROVEEDOR => # OBLIGACIONES DEL VENDEDOR",
        "{1} O al Proveedor. => {1} O al Vendedor.",
        "a) el Proveedor; => a) el Vendedor;",
        "Si un Proveedor debe, el Proveedor paga. => Si un Vendedor debe, el Vendedor paga.",
        "Cada Proveedor decide. => Cada Vendedor decide.",
        "Se paga a los Proveedores y a todos. => Se paga a los Vendedores y a todos.",
        "El Proveedor entregará en diez días. => El Vendedor entregará en diez días.",
    ],
    "ko": [
        "공급자의 의무는 다음과 같다. => 판매자의 의무는 다음과 같다.",
        "당사자는 공급자에게 대금을 낸다. => 당사자는 판매자에게 대금을 낸다.",
        "대금을 공급자가 받는다. => 대금을 판매자가 받는다.",
        "이때 공급자들은 납품한다. => 이때 판매자들은 납품한다.",
        "# 공급자의 의무 => # 판매자의 의무",
        "{1} 또는 공급자에게. => {1} 또는 판매자에게.",
        "1. 또한 공급자로부터 받는다. => 1. 또한 판매자로부터 받는다.",
        "공급자와 협의하여 공급자를 돕는다. => 판매자와 협의하여 판매자를 돕는다.",
        "다만, 공급자인 경우에는 그러하지 아니하다. => 다만, 판매자인 경우에는 그러하지 아니하다.",
    ],
}
REFUSED = {
    "ru": [
        # a use is left, in whatever form
        "Это долг Поставщика.",
        "Товар передают Поставщику.",
        "Товар хранится у поставщиков.",
        "Об этом говорят с Поставщиками.",
        "# Обязанности Поставщика",
        "# ОБЯЗАННОСТИ ПОСТАВЩИКА",
        "{1} Или у Поставщика.",
        "| Поставщик",
        "Субпоставщики платят.",
        "Это поставщица ящиков.",
        "Поставщик-Плательщик платит.",
        "Это дело Постaвщика.",
        "Это дело Постовщика.",
        "Это дело Поставщека.",
        "Это дело Поставщ. и всё.",
        "П. платит.",
        "Это дело Пос-тавщика.",
        # the new word stands already, in its ordinary sense or as a term
        "Каждый продавец платит.",
        "Это дело продавцов.",
        "«Продавец товара» означает Болт.",
        "Магазинные Продавцы платят.",
        "Продавщица платит.",
        # one changed to another form
        "Это долг Поставщика. => Это долг Продавцу.",
        "Это долг Поставщика. => Это долг Продавец.",
        "Это долг Поставщика. => Это долг Продавцов.",
        "Товар передают Поставщику. => Товар передают Продавца.",
        "Поставщики платят. => Продавец платят.",
        "Это долг Поставщика. => Это долг продавца.",
        "Это долг Поставщика. => Это долг ПРОДАВЦА.",
        "Это долг Поставщика. => Это долг Продовца.",
        # a use that may be part of a name, or of another text
        "Это Поставщик года. => Это Продавец года.",
        "Это Лучший Поставщик. => Это Лучший Продавец.",
        "Это ООО «Поставщик». => Это ООО «Продавец».",
        "Это Поставщик 1. => Это Продавец 1.",
        "Это Поставщик А. => Это Продавец А.",
        "Это Поставщик № 5. => Это Продавец № 5.",
        "Это Союз Поставщиков. => Это Союз Продавцов.",
        "Это Поставщик и Перевозчик. => Это Продавец и Перевозчик.",
        "Это Поставщик (Европа). => Это Продавец (Европа).",
        "По Уставу Поставщик платит. => По Уставу Продавец платит.",
        "Это Поставщик по Договору поставки. => Это Продавец по Договору поставки.",
        "Поставщик, как он определён в Уставе, платит. => Продавец, как он определён в Уставе, платит.",
        "Термин Поставщик широк. => Термин Продавец широк.",
        "Поставщик платит как таковой. => Продавец платит как таковой.",
        "Поставщик платит по другому договору. => Продавец платит по другому договору.",
        "Он пишет: «Поставщик платит». => Он пишет: «Продавец платит».",
        "Это Поставщик@акме. => Это Продавец@акме.",
        "Это Поставщик/Перевозчик. => Это Продавец/Перевозчик.",
        "Поставщик означает любого. => Продавец означает любого.",
        "Понятия имеют значения, данные им в Уставе.",
    ],
    "fr": [
        "C'est la dette du Fournisseur.",
        "Les fournisseurs paient.",
        "# Obligations du Fournisseur",
        "# OBLIGATIONS DU FOURNISSEUR",
        "{1} Ou au fournisseur.",
        "| Fournisseur",
        "Le sous-fournisseur paie.",
        "La fournisseuse paie.",
        "Le Fournisseur-payeur paie.",
        "Le Fоurnisseur paie.",
        "Le Fourniseur paie.",
        "Le Fourn. paie.",
        "Le F. paie.",
        "Chaque vendeur paie.",
        "Les vendeuses paient.",
        "« Vendeur de biens » désigne Bolt.",
        "Un marchand paie.",
        "Les Fournisseurs paient. => Les Vendeur paient.",
        "Le Fournisseur paie. => Le Vendeurs paie.",
        "Le Fournisseur paie. => Le vendeur paie.",
        "Le Fournisseur paie. => Le VENDEUR paie.",
        "La Fournisseur paie. => La Vendeur paie.",
        "C'est une Fournisseur. => C'est une Vendeur.",
        "C'est le Fournisseur général. => C'est le Vendeur général.",
        "C'est le Fournisseur de l'année. => C'est le Vendeur de l'année.",
        "C'est le Fournisseur Officiel. => C'est le Vendeur Officiel.",
        "C'est Premier Fournisseur. => C'est Premier Vendeur.",
        "C'est le Fournisseur 1. => C'est le Vendeur 1.",
        "C'est le Fournisseur A. => C'est le Vendeur A.",
        "C'est le Fournisseur n° 5. => C'est le Vendeur n° 5.",
        "C'est l'Union des Fournisseurs. => C'est l'Union des Vendeurs.",
        "C'est le Fournisseur SA. => C'est le Vendeur SA.",
        "C'est le Fournisseur (Europe). => C'est le Vendeur (Europe).",
        "Selon la Charte, le Fournisseur paie. => Selon la Charte, le Vendeur paie.",
        "Le Fournisseur au sens du Code paie. => Le Vendeur au sens du Code paie.",
        "Le Fournisseur du Contrat-cadre paie. => Le Vendeur du Contrat-cadre paie.",
        "Le terme Fournisseur est large. => Le terme Vendeur est large.",
        "Le Fournisseur paie comme tel. => Le Vendeur paie comme tel.",
        "Le Fournisseur paie selon un autre contrat. => Le Vendeur paie selon un autre contrat.",
        "Il dit : « le Fournisseur paie ». => Il dit : « le Vendeur paie ».",
        "C'est Fournisseur@acme. => C'est Vendeur@acme.",
        "C'est Fournisseur/Client. => C'est Vendeur/Client.",
        "Le Fournisseur désigne tous. => Le Vendeur désigne tous.",
        "Les termes ont le sens que leur donne la Charte.",
    ],
    "es": [
        "Es la deuda del Proveedor.",
        "Los proveedores pagan.",
        "# Obligaciones del Proveedor",
        "# OBLIGACIONES DEL PROVEEDOR",
        "{1} O al proveedor.",
        "| Proveedor",
        "El subproveedor paga.",
        "La proveedora paga.",
        "El Proveedor-pagador paga.",
        "El Prоveedor paga.",
        "El Provedor paga.",
        "El Proveed. paga.",
        "El P. paga.",
        "Cada vendedor paga.",
        "Las vendedoras pagan.",
        "«Vendedor de bienes» significa Bolt.",
        "Un suministrador paga.",
        "Los Proveedores pagan. => Los Vendedor pagan.",
        "El Proveedor paga. => El Vendedores paga.",
        "El Proveedor paga. => El vendedor paga.",
        "El Proveedor paga. => El VENDEDOR paga.",
        "La Proveedor paga. => La Vendedor paga.",
        "Es una Proveedor. => Es una Vendedor.",
        "Es el Proveedor general. => Es el Vendedor general.",
        "Es el Proveedor del año. => Es el Vendedor del año.",
        "Es el Proveedor Oficial. => Es el Vendedor Oficial.",
        "Es Primer Proveedor. => Es Primer Vendedor.",
        "Es el Proveedor 1. => Es el Vendedor 1.",
        "Es el Proveedor A. => Es el Vendedor A.",
        "Es el Proveedor núm. 5. => Es el Vendedor núm. 5.",
        "Es la Unión de Proveedores. => Es la Unión de Vendedores.",
        "Es el Proveedor SA. => Es el Vendedor SA.",
        "Es el Proveedor (Europa). => Es el Vendedor (Europa).",
        "Según la Carta, el Proveedor paga. => Según la Carta, el Vendedor paga.",
        "El Proveedor en el sentido del Código paga. => El Vendedor en el sentido del Código paga.",
        "El Proveedor del Contrato marco paga. => El Vendedor del Contrato marco paga.",
        "El término Proveedor es amplio. => El término Vendedor es amplio.",
        "El Proveedor paga como tal. => El Vendedor paga como tal.",
        "El Proveedor paga según otro contrato. => El Vendedor paga según otro contrato.",
        "Dice: «el Proveedor paga». => Dice: «el Vendedor paga».",
        "Es Proveedor@acme. => Es Vendedor@acme.",
        "Es Proveedor/Cliente. => Es Vendedor/Cliente.",
        "El Proveedor significa todos. => El Vendedor significa todos.",
        "Los términos tienen el significado que les da la Carta.",
    ],
    "ko": [
        "공급자는 납품한다.",
        "대금은 공급자에게 낸다.",
        "# 공급자의 의무",
        "{1} 또는 공급자.",
        "| 공급자",
        "하도급공급자는 납품한다.",
        "공급자측은 납품한다.",
        "공급 자는 납품한다.",
        "공 급 자는 납품한다.",
        "공급지는 납품한다.",
        "공급사는 납품한다.",
        "공금자는 납품한다.",
        "모든 판매자는 납품한다.",
        "전자판매자는 납품한다.",
        "\u201c판매자 대표\u201d란 볼트를 말한다.",
        "판매지는 서울이다.",
        # a particle that does not fit, or another one
        "대금을 공급자가 받는다. => 대금을 판매자이 받는다.",
        "대금을 공급자가 받는다. => 대금을 판매자를 받는다.",
        "대금을 공급자가 받는다. => 대금을 판매자는 받는다.",
        "대금을 공급자에게 낸다. => 대금을 판매자에게서 낸다.",
        "공급자들은 납품한다. => 판매자는 납품한다.",
        "공급자도 납품한다. => 판매자도 납품한다.",
        # what may be a name
        "서울 공급자는 납품한다. => 서울 판매자는 납품한다.",
        "한국 공급자 협회는 납품한다. => 한국 판매자 협회는 납품한다.",
        "공급자 협회는 납품한다. => 판매자 협회는 납품한다.",
        "우수 공급자는 납품한다. => 우수 판매자는 납품한다.",
        "추가 공급자는 납품한다. => 추가 판매자는 납품한다.",
        "어린이 공급자는 납품한다. => 어린이 판매자는 납품한다.",
        "마을 공급자는 납품한다. => 마을 판매자는 납품한다.",
        "공급자의 밤에 모인다. => 판매자의 밤에 모인다.",
        "평화의 공급자는 납품한다. => 평화의 판매자는 납품한다.",
        "공급자 1은 납품한다. => 판매자 1은 납품한다.",
        "공급자 A는 납품한다. => 판매자 A는 납품한다.",
        "공급자(유럽)는 납품한다. => 판매자(유럽)는 납품한다.",
        "공급자·운송인은 납품한다. => 판매자·운송인은 납품한다.",
        "공급자와 운송인 협회가 있다. => 판매자와 운송인 협회가 있다.",
        "그는 \u201c공급자는 납품한다\u201d고 쓴다. => 그는 \u201c판매자는 납품한다\u201d고 쓴다.",
        "공급자@acme에 쓴다. => 판매자@acme에 쓴다.",
        # another text, or the word itself
        "헌장에 따라 공급자는 납품한다. => 헌장에 따라 판매자는 납품한다.",
        "매매계약에서 정하는 공급자는 납품한다. => 매매계약에서 정하는 판매자는 납품한다.",
        "용어 공급자는 넓다. => 용어 판매자는 넓다.",
        "이 용어는 공급자를 부른다. => 이 용어는 판매자를 부른다.",
        "공급자란 모두를 말한다. => 판매자란 모두를 말한다.",
        "용어의 의미는 헌장에 따른다.",
        "용어는 가나다순으로 정한다.",
    ],
}
DEFINITIONS = {
    "ru": [
        "«{0}» включает компанию Акме.",
        "«{0}» означает и компанию Акме, и других.",
        "«{0}» означает поставщика и продавца.",
        "«{0}» означает то, что так называют.",
        "«{0}» имеет значение, данное в Уставе.",
        "Лучший «{0}» означает компанию Акме.",
        "Если «{0}» означает компанию Акме, он платит.",
        "В Приложении «{0}» означает компанию Акме.",
        "«{0}» означает компанию Акме. «{0}» означает Болт.",
        "Книга («{0}») издана.",
    ],
    "fr": [
        "« {0} » comprend Acme.",
        "« {0} » désigne et Acme et d'autres.",
        "« {0} » désigne un vendeur ou fournisseur.",
        "« {0} » désigne ce qu'on appelle ainsi couramment.",
        "« {0} » a le sens que lui donne la Charte.",
        "Un bon « {0} » désigne Acme.",
        "Si « {0} » désigne Acme, il paie.",
        "Dans l'Annexe, « {0} » désigne Acme.",
        "« {0} » désigne Acme. « {0} » désigne Bolt.",
        "Acme (la « {0} ») paie.",
    ],
    "es": [
        "«{0}» incluye a Acme.",
        "«{0}» significa y Acme y otros.",
        "«{0}» significa un vendedor o proveedor.",
        "«{0}» significa lo así llamado comúnmente.",
        "«{0}» tendrá el significado que le da la Carta.",
        "Un buen «{0}» significa Acme.",
        "Si «{0}» significa Acme, paga.",
        "En el Anexo, «{0}» significa Acme.",
        "«{0}» significa Acme. «{0}» significa Bolt.",
        "Acme (la «{0}») paga.",
    ],
    "ko": [
        "\u201c{0}\u201d란 주식회사를 포함한다.",
        "\u201c{0}\u201d란 주식회사 등을 말한다.",
        "\u201c{0}\u201d란 공급자와 판매자를 말한다.",
        "\u201c{0}\u201d란 통상 그렇게 부르는 것을 말한다.",
        "\u201c{0}\u201d란 헌장에서 정한 바에 따른다.",
        "우수 \u201c{0}\u201d란 주식회사를 말한다.",
        "부속서에서 \u201c{0}\u201d란 주식회사를 말한다.",
        "\u201c{0}\u201d이란 주식회사를 말한다.",
        "책(\u201c{0}\u201d)을 펴낸다.",
        "\u201c{0}\u201d란 주식회사를 말한다. \u201c{0}\u201d란 조합을 말한다.",
        "그는 주식회사(옛 \u201c{0}\u201d)이다.",
        "그는 주식회사(\u201c{0}\u201d 아님)이다.",
        "그는 주식회사(이하 각각 \u201c{0}\u201d 등)이다.",
    ],
}


@pytest.mark.parametrize("code", PAGES)
@pytest.mark.parametrize("at", range(9))
def test_a_term_is_renamed_in_every_form(code: str, at: int) -> None:
    for line in PROVED[code][at::9]:
        old, new = _laid(code, line)

        assert proved(old, new, code) == {TERM}, line
        assert word(old, new, code) == "editorial", line


@pytest.mark.parametrize(
    ("code", "line"), [(code, line) for code in REFUSED for line in REFUSED[code]]
)
def test_a_term_is_not_renamed_in_part_or_in_a_name(code: str, line: str) -> None:
    assert TERM not in proved(*_laid(code, line), code)


@pytest.mark.parametrize(
    ("code", "line"), [(code, line) for code in DEFINITIONS for line in DEFINITIONS[code]]
)
def test_a_term_is_not_renamed_where_its_definition_leaves_something_open(
    code: str, line: str
) -> None:
    page, names = PAGES[code]
    title, _, use = page.rstrip("\n").split("\n")
    olds, news = ([each.format(name) for each in (title, line, use)] for name in names)

    assert TERM not in proved(_text(code, olds), _text(code, news), code)


FULL = {
    "совместный-совет": (
        "ru",
        "«{0}» означает орган по статье 5.",
        ("Совместный комитет", "Совместный совет"),
        [
            "Затем Совместный {} решает.",
            "Это дело Совместного {}а.",
            "Об этом говорят с Совместным {}ом.",
            "# Заседания Совместного {}а",
        ],
        ("комитет", "совет"),
    ),
    "инициатива": (
        "ru",
        "«{0}» означает меры по статье 5.",
        ("Программа", "Инициатива"),
        ["Затем {}а действует.", "Это части {}ы.", "Это дают {}е.", "Это видят в {}е."],
        ("Программ", "Инициатив"),
    ),
    "строение": (
        "ru",
        "Дом на площади (далее — «{0}») стоит.",
        ("Здание", "Строение"),
        ["Они видели {}е.", "Это крыша {}я.", "Это у {}я.", "Дом рядом со {}ем."],
        ("Здани", "Строени"),
    ),
    "projet": (
        "fr",
        "Les mesures (le « {0} ») sont prises.",
        ("Programme", "Projet"),
        ["Le {} est prêt.", "Les {}s sont prêts.", "# Mesures du {}"],
        ("Programme", "Projet"),
    ),
    "conseil mixte": (
        "fr",
        "« {0} » désigne l'organe de l'article 5.",
        ("Comité mixte", "Conseil mixte"),
        ["Le {} mixte décide.", "Il écrit au {} mixte."],
        ("Comité", "Conseil"),
    ),
    "inquilino": (
        "es",
        "Acme, en adelante, el «{0}», paga.",
        ("Arrendatario", "Inquilino"),
        ["El {} paga.", "Los {}s pagan."],
        ("Arrendatario", "Inquilino"),
    ),
    "consejo mixto": (
        "es",
        "«{0}» significa el órgano del artículo 5.",
        ("Comité Mixto", "Consejo Mixto"),
        ["El {} Mixto decide.", "Se escribe al {} Mixto."],
        ("Comité", "Consejo"),
    ),
    "시스템": (
        "ko",
        "\u201c{0}\u201d이란 기계를 말한다.",
        ("플랫폼", "시스템"),
        ["당사자는 {}을 본다.", "이때 {}이 움직인다.", "이 {}으로 일한다.", "# {}의 사용"],
        ("플랫폼", "시스템"),
    ),
    "공동협의회": (
        "ko",
        "그 기구(이하 \u201c{0}\u201d라 한다)를 둔다.",
        ("공동위원회", "공동협의회"),
        ["이때 {}는 만난다.", "{}의 결정은 옳다.", "당사자는 {}에 보고한다."],
        ("공동위원회", "공동협의회"),
    ),
}


@pytest.mark.parametrize("case", FULL.values(), ids=FULL.keys())
def test_terms_are_renamed_in_their_forms(
    case: tuple[str, str, tuple[str, str], list[str], tuple[str, str]],
) -> None:
    code, definition, terms, uses, stems = case
    old, new = (
        _text(code, ["# Ящики", definition.format(term), *[use.format(stem) for use in uses]])
        for term, stem in zip(terms, stems, strict=True)
    )

    assert proved(old, new, code) == {TERM}
    assert word(old, new, code) == "editorial"


TURNED = {
    "은/는": ("임차인은 산다.", "세입자는 산다."),
    "이/가": ("그때 임차인이 산다.", "그때 세입자가 산다."),
    "을/를": ("당사자는 임차인을 본다.", "당사자는 세입자를 본다."),
    "과/와": ("당사자는 임차인과 합의한다.", "당사자는 세입자와 합의한다."),
    "으로/로": ("당사자는 임차인으로 본다.", "당사자는 세입자로 본다."),
    "의": ("당사자는 임차인의 동의를 받는다.", "당사자는 세입자의 동의를 받는다."),
}
"""Uses whose particle changes with the last sound of the term."""
HEADED = "\u201c{}\u201d{} 사는 사람을 말한다."


@pytest.mark.parametrize("lines", TURNED.values(), ids=TURNED.keys())
def test_a_korean_particle_changes_with_its_term(lines: tuple[str, str]) -> None:
    old = _text("ko", ["# 집", HEADED.format("임차인", "이란"), lines[0]])
    new = _text("ko", ["# 집", HEADED.format("세입자", "란"), lines[1]])

    assert proved(old, new, "ko") == {TERM}
    assert word(old, new, "ko") == "editorial"
    assert proved(new, old, "ko") == {TERM}


@pytest.mark.parametrize("lines", TURNED.values(), ids=TURNED.keys())
@pytest.mark.parametrize(
    ("one", "two"), [("이란", "이란"), ("란", "란"), ("란", "이란"), ("이란", "는"), ("은", "란")]
)
def test_a_korean_particle_that_does_not_fit_keeps_a_term_open(
    lines: tuple[str, str], one: str, two: str
) -> None:
    old = _text("ko", ["# 집", HEADED.format("임차인", one), lines[0]])
    new = _text("ko", ["# 집", HEADED.format("세입자", two), lines[1]])

    assert TERM not in proved(old, new, "ko")


@pytest.mark.parametrize(
    "wrong",
    [
        "당사자는 세입자을 본다.",
        "당사자는 세입자이 본다.",
        "당사자는 세입자과 본다.",
        "세입자은 산다.",
    ],
)
def test_a_korean_use_with_another_particle_keeps_a_term_open(wrong: str) -> None:
    line = wrong.replace("세입자", "임차인")
    old = _text("ko", ["# 집", HEADED.format("임차인", "이란"), line])
    new = _text("ko", ["# 집", HEADED.format("세입자", "란"), wrong])

    assert TERM not in proved(old, new, "ko")


UNEQUAL = {
    "gender, in Spanish": ("es", "Comité", "Junta", "«{}» significa el órgano."),
    "gender, in French": ("fr", "Produits", "Marchandises", "« {} » désigne les choses."),
    "gender, in Spanish goods": ("es", "Productos", "Mercancías", "«{}» significa las cosas."),
    "gender, in Russian": ("ru", "Судно", "Корабль", "«{}» означает вещь."),
    "an article that is cut short": ("fr", "Bâtiment", "Immeuble", "« {} » désigne la maison."),
    "a loan": ("ru", "Заём", "Грант", "«{}» означает рубль."),
    "another role": ("ru", "Арендатор", "Арендодатель", "«{}» означает Акме."),
    "another role, in French": ("fr", "Bailleur", "Preneur", "« {} » désigne Acme."),
    "another role, in Spanish": ("es", "Proveedor", "Arrendatario", "«{}» significa Acme."),
    "another role, in Korean": ("ko", "공급자", "구매자", "\u201c{}\u201d란 주식회사를 말한다."),
    "narrower": ("ru", "Комитет", "Временный комитет", "«{}» означает орган."),
    "narrower, in French": ("fr", "Comité", "Comité mixte", "« {} » désigne l'organe."),
    "narrower, in Spanish": ("es", "Comité", "Comité mixto", "«{}» significa el órgano."),
    "narrower, in Korean": ("ko", "위원회", "임시위원회", "\u201c{}\u201d란 기구를 말한다."),
    "another adjective": ("ru", "Общий комитет", "Малый комитет", "«{}» означает орган."),
    "another adjective, in French": ("fr", "Comité mixte", "Comité local", "« {} » désigne cela."),
    "another beginning, in Korean": (
        "ko",
        "공동위원회",
        "임시협의회",
        "\u201c{}\u201d란 곳을 말한다.",
    ),
    "to capitals": ("ru", "Комитет", "СОВЕТ", "«{}» означает орган."),
    "to small letters": ("fr", "Comité", "conseil", "« {} » désigne l'organe."),
    "to another script": ("ru", "Комитет", "Cовет", "«{}» означает орган."),
    "to a word on no list": ("ko", "위원회", "이사회", "\u201c{}\u201d란 기구를 말한다."),
}


@pytest.mark.parametrize("case", UNEQUAL.values(), ids=UNEQUAL.keys())
def test_terms_that_are_not_alike_are_not_renamed(case: tuple[str, str, str, str]) -> None:
    code, one, two, definition = case
    old, new = (_text(code, ["# D", definition.format(term)]) for term in (one, two))

    assert TERM not in proved(old, new, code)


TURNING = [
    ("es", "Arrendatario", "Inquilino", "«{}» significa Acme.", "Pagan dueño y {}."),
    ("es", "Arrendatario", "Inquilino", "«{}» significa Acme.", "Paga la {}."),
    ("es", "Edificio", "Inmueble", "«{}» significa la casa.", "Son casa y {}."),
    ("fr", "Locataire", "Preneur", "« {} » désigne Acme.", "Alors la {} paie."),
    ("fr", "Locataire", "Preneur", "Acme (la « {} ») est là.", "Alors le {} paie."),
    ("fr", "Locataire", "Preneur", "« {} » désigne Acme.", "Alors chacune, une {}, paie."),
    ("ru", "Программа", "Инициатива", "«{}» означает вещь.", "Это не сказано о {}."),
]


@pytest.mark.parametrize("case", TURNING, ids=lambda case: f"{case[1]}-{case[4]}")
def test_a_word_that_would_have_to_change_keeps_a_term_open(
    case: tuple[str, str, str, str, str],
) -> None:
    code, one, two, definition, use = case
    old, new = (
        _text(code, ["# D", definition.format(term), use.format(term)]) for term in (one, two)
    )

    assert TERM not in proved(old, new, code)


def _laid(code: str, line: str) -> tuple[Text, Text]:
    page, names = PAGES[code]
    before, _, after = line.partition(" => ")
    lines = page.rstrip("\n").split("\n")
    olds, news = ([each.format(name) for each in lines] for name in names)
    return _text(code, [*olds, before]), _text(code, [*news, after or before])


def _text(code: str, lines: list[str]) -> Text:
    return Text(tuple([provision(line) for line in (*lines, FILLER[code].strip())]))
