"""Agreements drawn at random and renumbered: every reference follows, or one is left behind."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

WORDS = {
    "en": {
        "title": "Agreement on {}",
        "article": "Article",
        "titles": "Scope Duties Term Disputes Notices Payment Liability Staff Audit Training Visits "
        "Publicity Insurance Taxes Records".split(),
        "plain": [
            "Each Party shall report to the other.",
            "The Parties shall cooperate in good faith.",
            "Costs are borne by the Party that incurs them.",
            "Notices shall be given within 30 days of receipt.",
            "The report shall be sent within ten (10) working days.",
            "The term is 5 years and may be extended once.",
            "A fee of EUR 4,000 is due on 3 May 2027.",
            "At least three members of the Committee shall be present.",
            "Interest of 4 per cent applies after 5 days.",
            "The Parties shall meet twice a year, on 1 March and 1 October.",
            "Neither Party is liable to third parties.",
            "This Agreement is done in two originals, in the English language.",
            "The first meeting is held in the capital of the host.",
        ],
        "refs": [
            "The Parties act in accordance with Article {a}.",
            "Subject to Article {a}, each Party shall report.",
            "Articles {a} and {b} apply.",
            "Articles {a}, {b} and {c} shall apply.",
            "The provisions of Articles {a} to {c} apply.",
            "Article {a}(1) applies in such cases.",
            "Paragraph 1 of Article {a} applies.",
            "The measures under Article {a}, paragraph 1, are free of charge.",
            "Article {a} of this Agreement is not affected.",
            "A breach of Article {a} or Article {b} is a material breach.",
        ],
        "inner": [
            "Paragraph {p} applies.",
            "Subject to paragraph {p} of this Article, costs are shared.",
        ],
        "others": [
            "Article 4 of the Vienna Convention applies.",
            "Article 3 of the Charter of the United Nations applies.",
        ],
        "item": "({}) {};",
        "items": "reports visits samples records copies plans".split(),
        "lead": "Each Party shall provide:",
        "points": [
            "Point ({q}) of paragraph {p} of Article {a} applies.",
            "Article {a}({p})({q}) applies.",
        ],
    },
    "ru": {
        "title": "Соглашение о {}",
        "article": "Статья",
        "titles": "Предмет Обязанности Срок Споры Уведомления Оплата Ответственность Персонал "
        "Проверка Обучение Поездки Страхование Налоги Учет Связь".split(),
        "plain": [
            "Каждая Сторона сообщает другой Стороне об этом.",
            "Стороны сотрудничают добросовестно.",
            "Уведомления направляются в течение 30 дней.",
            "Отчет направляется в течение 10 (десяти) рабочих дней.",
            "Срок составляет 5 лет и может быть продлен.",
            "Сумма в размере 4000 евро уплачивается 3 мая 2027 года.",
            "Присутствуют не менее трех членов комиссии.",
            "Проценты составляют 4 процента после 5 дней.",
            "Соглашение совершено в двух экземплярах на русском языке.",
        ],
        "refs": [
            "Стороны действуют в соответствии со статьей {a}.",
            "Статьи {a} и {b} применяются.",
            "Статьи {a}, {b} и {c} применяются.",
            "Положения статей {a}-{c} применяются.",
            "Пункт 1 статьи {a} применяется.",
            "Статья {a} настоящего Соглашения применяется.",
            "Меры согласно пункту 1 статьи {a} являются бесплатными.",
        ],
        "inner": ["Пункт {p} применяется.", "Пункт {p} настоящей статьи применяется."],
        "others": [
            "Статья 4 Венской конвенции применяется.",
            "Статья 3 Устава Организации Объединенных Наций применяется.",
        ],
        "item": "{}) {};",
        "items": "отчеты визиты образцы записи копии планы".split(),
        "lead": "Каждая Сторона предоставляет:",
        "points": ["Подпункт {q}) пункта {p} статьи {a} применяется."],
    },
    "fr": {
        "title": "Accord sur {}",
        "article": "Article",
        "titles": "Champ Obligations Terme Litiges Notifications Paiement Personnel Audit Formation "
        "Visites Assurance Impôts Registres Santé Transport".split(),
        "plain": [
            "Chaque Partie fait rapport à l'autre.",
            "Les Parties coopèrent de bonne foi.",
            "Les notifications sont faites dans un délai de 30 jours.",
            "Le rapport est envoyé dans les dix (10) jours ouvrables.",
            "La durée est de 5 ans et peut être prorogée.",
            "Un montant de 4 000 euros est dû le 3 mai 2027.",
            "Au moins trois membres de la commission sont présents.",
            "Un intérêt de 4 % s'applique après 5 jours.",
            "Le présent accord est fait en deux exemplaires originaux.",
        ],
        "refs": [
            "Les Parties agissent conformément à l'article {a}.",
            "Les articles {a} et {b} s'appliquent.",
            "Les articles {a}, {b} et {c} s'appliquent.",
            "Les dispositions des articles {a} à {c} s'appliquent.",
            "Le paragraphe 1 de l'article {a} s'applique.",
            "L'article {a} du présent accord n'est pas affecté.",
            "L'article {a}, paragraphe 1, s'applique.",
        ],
        "inner": [
            "Le paragraphe {p} s'applique.",
            "Le paragraphe {p} du présent article s'applique.",
        ],
        "others": [
            "L'article 4 de la Convention de Vienne s'applique.",
            "L'article 3 de la Charte des Nations Unies s'applique.",
        ],
        "item": "{}) {} ;",
        "items": "rapports visites échantillons registres copies plans".split(),
        "lead": "Chaque Partie fournit :",
        "points": ["Le point {q}) du paragraphe {p} de l'article {a} s'applique."],
    },
    "es": {
        "title": "Acuerdo sobre {}",
        "article": "Artículo",
        "titles": "Ámbito Obligaciones Duración Controversias Notificaciones Pago Personal Auditoría "
        "Formación Visitas Seguro Impuestos Registros Salud Transporte".split(),
        "plain": [
            "Cada Parte informa a la otra.",
            "Las Partes cooperan de buena fe.",
            "Las notificaciones se hacen en un plazo de 30 días.",
            "El informe se envía en los diez (10) días hábiles siguientes.",
            "La duración es de 5 años y puede prorrogarse.",
            "Un importe de 4000 euros se paga el 3 de mayo de 2027.",
            "Asisten al menos tres miembros de la comisión.",
            "Se aplica un interés del 4 % después de 5 días.",
            "El presente Acuerdo se hace en dos ejemplares originales.",
        ],
        "refs": [
            "Las Partes actúan de conformidad con el artículo {a}.",
            "Los artículos {a} y {b} se aplican.",
            "Los artículos {a}, {b} y {c} se aplican.",
            "Las disposiciones de los artículos {a} a {c} se aplican.",
            "El párrafo 1 del artículo {a} se aplica.",
            "El artículo {a} del presente Acuerdo no se modifica.",
            "El artículo {a}, párrafo 1, se aplica.",
        ],
        "inner": ["El párrafo {p} se aplica.", "El párrafo {p} del presente artículo se aplica."],
        "others": [
            "El artículo 4 de la Convención de Viena se aplica.",
            "El artículo 3 de la Carta de las Naciones Unidas se aplica.",
        ],
        "item": "{}) {};",
        "items": "informes visitas muestras registros copias planes".split(),
        "lead": "Cada Parte proporciona:",
        "points": ["La letra {q}) del párrafo {p} del artículo {a} se aplica."],
    },
    "ko": {
        "title": "{}에 관한 협정",
        "article": "제{}조",
        "titles": "목적 의무 기간 분쟁 통지 지급 책임 인력 감사 교육 방문 보험 세금 기록 보건".split(),
        "plain": [
            "각 당사국은 상대 당사국에 보고한다.",
            "당사국은 성실히 협력한다.",
            "통지는 30일 이내에 한다.",
            "기간은 5년으로 하며 연장할 수 있다.",
            "2027년 5월 3일에 4,000유로를 지급한다.",
            "위원 3명 이상이 출석한다.",
            "이자는 4퍼센트로 한다.",
            "이 협정은 원본 2부로 작성한다.",
        ],
        "refs": [
            "당사국은 제{a}조에 따라 행동한다.",
            "제{a}조 및 제{b}조를 적용한다.",
            "제{a}조, 제{b}조 및 제{c}조를 적용한다.",
            "제{a}조부터 제{c}조까지를 적용한다.",
            "제{a}조제1항을 적용한다.",
            "이 협정 제{a}조를 적용한다.",
        ],
        "inner": ["제{p}항을 적용한다."],
        "others": ["「유엔 헌장」 제4조를 적용한다.", "빈 협약 제3조를 적용한다."],
        "item": "",
        "items": [],
        "lead": "",
        "points": [],
    },
}
CIRCLED = "①②③④⑤⑥⑦⑧⑨"
RUSSIAN = "абвгдежз"


@dataclass
class Part:
    """A paragraph or a point: its wording with tokens, what it cites, and its points."""

    text: str
    cites: dict[str, tuple[int, ...]] = field(default_factory=dict)
    points: list[Part] = field(default_factory=list)
    state: str = " "


@dataclass
class Article:
    title: str
    parts: list[Part]
    state: str = " "


@dataclass
class Agreement:
    """An agreement and what became of it; `state` is "+", "-" or " " of each provision."""

    code: str
    articles: list[Article]
    style: str = "#"

    def page(self, extra: str = "", at: tuple[int, int] = (0, 0)) -> str:
        """Return the page of `tests.proofs_by_hand` of it, with `extra` as a line behind a place."""
        words = WORDS[self.code]
        lines = [f"  # {words['title'].format('Trade')}"]
        olds, news = self._numbers()
        for index, article in enumerate(self.articles):
            lines.append(
                self._line(
                    article.state,
                    [self._heading(n, article) for n in (olds[(index,)], news[(index,)])],
                )
            )
            for place, part in enumerate(article.parts):
                state = article.state if article.state != " " else part.state
                key = (index, place)
                lines.append(
                    self._line(
                        state, [self._para(n[key], self._said(part, n)) for n in (olds, news)]
                    )
                )
                for number, point in enumerate(part.points):
                    held = state if state != " " else point.state
                    deep = (index, place, number)
                    lines.append(
                        self._line(held, [self._point(n[deep], point.text) for n in (olds, news)])
                    )
                if extra and (index, place) == at:
                    lines.append(extra)
        return "\n".join(lines)

    def changed(self) -> set[int]:
        """Return the numbers that articles had or have which changed."""
        olds, news = self._numbers()
        return {
            number
            for key in olds
            if len(key) == 1 and self.articles[key[0]].state == " " and olds[key] != news[key]
            for number in (olds[key], news[key])
        }

    def spots(self) -> list[tuple[int, int]]:
        """Return where a line may be put in: behind what both texts have."""
        return [
            (index, place)
            for index, article in enumerate(self.articles)
            if article.state == " "
            for place, part in enumerate(article.parts)
            if part.state == " "
        ]

    def _numbers(self) -> tuple[dict[tuple[int, ...], int], dict[tuple[int, ...], int]]:
        sides: list[dict[tuple[int, ...], int]] = []
        for gone in ("+", "-"):
            found: dict[tuple[int, ...], int] = {}
            count = 0
            for index, article in enumerate(self.articles):
                count += article.state != gone
                found[(index,)] = count
                inner = 0
                for place, part in enumerate(article.parts):
                    inner += part.state != gone
                    found[index, place] = inner
                    deep = 0
                    for number, point in enumerate(part.points):
                        deep += point.state != gone
                        found[index, place, number] = deep
            sides.append(found)
        return sides[0], sides[1]

    def _said(self, part: Part, numbers: dict[tuple[int, ...], int]) -> str:
        said = {
            name: (self._letter(numbers[key]) if name == "q" else str(numbers[key]))
            for name, key in part.cites.items()
        }
        return part.text.format(**said)

    def _letter(self, number: int) -> str:
        return (RUSSIAN if self.code == "ru" else "abcdefgh")[number - 1]

    def _heading(self, number: int, article: Article) -> str:
        if self.code == "ko":
            return f"제{number}조({article.title})"
        return f"{self.style * 2} {WORDS[self.code]['article']} {number}. {article.title}".strip()

    def _para(self, number: int, text: str) -> str:
        return f"{CIRCLED[number - 1]} {text}" if self.code == "ko" else f"{number}. {text}"

    def _point(self, number: int, text: str) -> str:
        return str(WORDS[self.code]["item"]).format(self._letter(number), text)

    @staticmethod
    def _line(state: str, both: list[str]) -> str:
        if state == "+":
            return f"+ {both[1]}"
        if state == "-":
            return f"- {both[0]}"
        old, new = both
        return f"  {old}" if old == new else f"  {old} => {new}"


def agreement(code: str, chance: random.Random) -> Agreement:
    """Return an agreement in which one article, paragraph or point came or went."""
    words = WORDS[code]
    titles = chance.sample(list(words["titles"]), chance.randint(5, 12))
    articles = [Article(title, []) for title in titles]
    for article in articles:
        for _ in range(chance.randint(1, 4)):
            article.parts.append(Part(chance.choice(words["plain"])))
        if words["items"] and chance.random() < 0.3:
            names = chance.sample(list(words["items"]), chance.randint(3, 5))
            article.parts.append(Part(str(words["lead"]), points=[Part(name) for name in names]))
    draft = Agreement(code, articles, chance.choice(("#", "")))
    _change(draft, chance)
    _cite(draft, chance)
    return draft


def _change(draft: Agreement, chance: random.Random) -> None:
    state = chance.choice("+-")
    what = chance.choice(("article", "article", "part", "point"))
    lists = [part for article in draft.articles for part in article.parts if part.points]
    longer = [
        article
        for article in draft.articles
        if len(article.parts) > 2 and not article.parts[-1].points
    ]
    if what == "point" and lists:
        chance.choice(chance.choice(lists).points[:-1]).state = state
    elif what == "part" and longer:
        parts = chance.choice(longer).parts
        parts[chance.randrange(len(parts) - 1)].state = state
    else:
        draft.articles[chance.randrange(len(draft.articles) - 1)].state = state


def _cite(draft: Agreement, chance: random.Random) -> None:
    words = WORDS[draft.code]
    keys = [(i,) for i, article in enumerate(draft.articles) if article.state == " "]
    for index, article in enumerate(draft.articles):
        for part in article.parts:
            if part.points or chance.random() < 0.5:
                continue
            kind = chance.random()
            if kind < 0.6:
                part.text = chance.choice(words["refs"])
                inner = "1" in part.text
                chosen = sorted(chance.sample(keys, 3))
                if inner and draft.articles[chosen[0][0]].parts[0].state != " ":
                    part.text = chance.choice(words["plain"])
                    continue
                part.cites = {
                    name: key
                    for name, key in zip("abc", chosen, strict=True)
                    if "{" + name + "}" in part.text
                }
                if (
                    "{c}" in part.text
                    and "{b}" not in part.text
                    and any(
                        each.state != " " for each in draft.articles[chosen[0][0] : chosen[2][0]]
                    )
                ):
                    part.text, part.cites = chance.choice(words["plain"]), {}
            elif kind < 0.75:
                held = [place for place, each in enumerate(article.parts) if each.state == " "]
                part.text = chance.choice(words["inner"])
                part.cites = {"p": (index, chance.choice(held))}
            elif kind < 0.9:
                part.text = chance.choice(words["others"])
            elif words["points"]:
                found = [
                    (i, j, k)
                    for i, each in enumerate(draft.articles)
                    if each.state == " "
                    for j, one in enumerate(each.parts)
                    for k, point in enumerate(one.points)
                    if point.state == " "
                ]
                if found:
                    deep = chance.choice(found)
                    part.text = chance.choice(words["points"])
                    part.cites = {"a": deep[:1], "p": deep[:2], "q": deep}


LEADS = {
    "en": "pursuant to|under|see|subject to|in accordance with|as set out in|by virtue of|notwithstanding|"
    "as referred to in|for the purposes of|without prejudice to|in|by|of|with|and|save for|per|cf.",
    "ru": "согласно|в соответствии с|по|см.|на основании|указанные в|с учетом|в силу|и|в|кроме",
    "fr": "conformément à|selon|en vertu de|voir|au sens de|sous réserve de|visé à|dans|et|par|cf.",
    "es": "conforme a|según|en virtud de|véase|a tenor de|sin perjuicio de|previsto en|en|y|por|cf.",
    "ko": "|이 협정|본 협정|위|다음의|해당|앞서 정한",
}
HEADS = {
    "en": "Article|article|Articles|Art.|art.|Art|Arts|Artcle|Aricle|Articel|ARTICLE|Section|clause|Clause|cl.|cl|s.|s|"
    "Sec.|§|¶|No.|no.|number|provision|item|rule|the said Article|this Article|heading|A.||||",
    "ru": "статьей|статьёй|статье|Статья|ст.|ст|сттатьей|статъей|статеи|раздел|§|№|номер|положение||||",
    "fr": "l'article|article|l'art.|art.|art|l'artcile|l'aticle|articles|les articles|clause|section|§|n°|numéro|lettre||||",
    "es": "el artículo|articulo|art.|art|artíulo|artculo|artículos|cláusula|sección|§|n.º|número||||",
    "ko": "",
}
TAILS = {
    "en": "| hereof| above| below| hereto|(1)|.1| (1)|, paragraph 1| thereof| of this Agreement| of the Agreement| ff.|,|;|)|"
    " and the Annex| or any other text| only| of the Contract|/1|-bis",
    "ru": "| выше| ниже|(1)|.1| настоящего Соглашения| Соглашения|,|;| и приложения| и далее",
    "fr": "| ci-dessus| ci-dessous|(1)|.1| du présent accord| de l'accord|,|;| et l'annexe| et suivants",
    "es": "| supra| infra|(1)|.1| del presente Acuerdo| del Acuerdo|,|;| y el anexo| y siguientes",
    "ko": "|를|의|에서|에 따라|제1항|, 제1항| 이하| 참조|(1)",
}
SAID = {
    "en": "one two three four five six seven eight nine ten eleven twelve".split(),
    "ru": "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать".split(),
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze".split(),
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split(),
}
ORDINALS = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
    "ru": "первой второй третьей четвертой пятой шестой седьмой восьмой девятой десятой одиннадцатой двенадцатой".split(),
    "fr": "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième".split(),
    "es": "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo".split(),
}
ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
SENTENCES = {
    "en": "The Parties act {} at all times.",
    "ru": "Стороны действуют {} во всех случаях.",
    "fr": "Les Parties agissent {} en tout temps.",
    "es": "Las Partes actúan {} en todo momento.",
    "ko": "당사국은 {} 행동한다.",
}


def stray(code: str, number: int, chance: random.Random) -> str:
    """Return a sentence that names article `number` in a form drawn at random."""
    shown = _shown(code, number, chance)
    tail = chance.choice(TAILS[code].split("|"))
    if code == "ko":
        form = chance.choice(
            (
                "제{}조",
                "제 {} 조",
                "제{} 조",
                "{}조",
                "제{}",
                "{}",
                "({})",
                "제{}장",
                "조항 {}",
                "제{}조의 규정",
                "규정 {}",
            )
        )
        phrase = f"{chance.choice(LEADS[code].split('|'))} {form.format(shown)}{tail}".strip()
    else:
        head = chance.choice(HEADS[code].split("|"))
        gap = (
            chance.choice((" ", " ", " ", "\u00a0", "", " no. ", ": ", "-", " - ", ", "))
            if head
            else ""
        )
        phrase = f"{chance.choice(LEADS[code].split('|'))} {head}{gap}{shown}{tail}"
    sentence = SENTENCES[code].format(phrase)
    if chance.random() < 0.2:
        sentence = f"{phrase[:1].upper()}{phrase[1:]}."
    return sentence


def _shown(code: str, number: int, chance: random.Random) -> str:
    forms = [str(number)] * 6 + [
        f"[{number}]",
        f"({number})",
        f"\u201c{number}\u201d",
        ROMAN[number - 1],
    ]
    forms += [
        ROMAN[number - 1].lower() if number > 1 else "1",
        CIRCLED[number - 1] if number < 10 else str(number),
    ]
    forms += [
        "".join(chr(0xFF10 + int(each)) for each in str(number)),
        f"{number}\u00b9",
        f"0{number}",
    ]
    if code in SAID:
        forms += [
            SAID[code][number - 1],
            SAID[code][number - 1].title(),
            f"the {ORDINALS[code][number - 1]}",
        ]
        forms += [f"{number}-{number + 1}", f"{number} and {number + 1}", f"{number}, {number + 1}"]
    return chance.choice(forms)
