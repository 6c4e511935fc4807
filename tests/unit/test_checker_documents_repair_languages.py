"""A reference is repaired by its title in Russian, French, Spanish and Korean, past every doubt."""

from __future__ import annotations

import pytest
from tests.attacks_kit import FILLER, proved, word
from tests.proofs_by_hand import drafts
from tests.repair_kit import PAGES, REPAIR, TITLES, stays_open

from paraph.proof.checker.documents.repair import reference_repair

PROVED = {
    "ru": [
        "См. статью {} ({t}).",
        "См. также статью {} («{t}»).",
        "Согласно статье {} ({t}), они ищут мир.",
        "Согласно статье {} «{t}», они ищут мир.",
        "В соответствии со статьёй {} («{t}»), они ищут мир.",
        "Затем статья {} ({t}) применяется.",
        "1. Без ущерба для статьи {} ({t}), они ищут мир.",
        "а) По статье {} ({t}) настоящего Соглашения;",
        "Затем статья {} ({t}) не применяется.",
        "{{1}} См. ст. {} ({t}).",
    ],
    "fr": [
        "Voir l'article {} ({t}).",
        "Voir aussi l\u2019article {} (« {t} »).",
        "Conformément à l'article {} ({t}), la paix est cherchée.",
        "Conformément à l'article {} « {t} », la paix est cherchée.",
        "L'article {} ({t}) s'applique.",
        "1. Sous réserve de l'article {} ({t}) du présent Accord, la paix est cherchée.",
        "a) En vertu de l'article {} ({t}), la paix est cherchée ;",
        "Alors l'article {} ({t}) ne s'applique pas.",
        "{{1}} Voir l'article {} ({t}).",
        "Nonobstant l'article {} ({t}), la paix est cherchée.",
        "Selon l'article {} ({t}), les Parties cherchent la paix.",
    ],
    "es": [
        "Véase el artículo {} ({t}).",
        "Véase también el artículo {} («{t}»).",
        "De conformidad con el artículo {} ({t}), se busca la paz.",
        "Conforme al artículo {} «{t}», se busca la paz.",
        "El artículo {} ({t}) se aplica.",
        "1. Sin perjuicio del artículo {} ({t}) del presente Acuerdo, se busca la paz.",
        "a) En virtud del artículo {} ({t}), se busca la paz;",
        "Entonces el artículo {} ({t}) no se aplica.",
        "{{1}} Véase el artículo {} ({t}).",
        "A reserva de lo dispuesto en el artículo {} ({t}), se busca la paz.",
        "Según el artículo {} ({t}), las partes negociarán.",
    ],
    "ko": [
        "제{}조({t})에 따라 합의한다.",
        "제{}조({t})를 적용한다.",
        "제{}조({t})은 적용되지 아니한다.",
        "{{1}} 제{}조 ({t}) 참조.",
        "다만, 제{}조({t})에 따른다.",
        "1. 제{}조({t})에도 불구하고 합의한다.",
        "이 협정 제{}조({t})에 따라 합의한다.",
        "{{1}} 제{}조({t})를 참조한다.",
        "제{}조({t})에 의하여 합의한다.",
    ],
}
REFUSED = {
    "ru": [
        # another title, or none
        "См. статью {}.",
        "См. статью {} (Срок действия).",
        "См. статью {} (Расходы).",
        "См. статью {} (урегулирование споров).",
        "См. статью {} (Урегулирование спора).",
        "См. статью {} («Урегулирование»).",
        "См. статью {} (об урегулировании споров).",
        "См. статью {} (в редакции 1999 года).",
        # another text
        "См. статью {} ({t}) Устава.",
        "См. статью {} ({t}) Закона о торговле.",
        "См. статью {} ({t}) ГК РФ.",
        "См. статью {} ({t}) Договора между ними.",
        "См. статью {} ({t}) того же Соглашения.",
        "См. статью {} «{t}» Устава.",
        "См. статью {} ({t}) Приложения 1.",
        "См. статью {} ({t}) Типового соглашения.",
        "См. статью {} ({t}), Устав ООН.",
        "В Уставе статья {} ({t}) гласит иное.",
        "Согласно его статье {} ({t}), они ищут мир.",
        "Согласно статье {} ({t}) и Закону о торговле, они ищут мир.",
        "Согласно статье {} ({t}), как она была прежде.",
        "Согласно прежней статье {} ({t}), они ищут мир.",
        # more than one number
        "См. статьи {} и 4 ({t}).",
        "См. статьи {}–4 ({t}).",
        "См. статью {} ({t}) и статью 4.",
        "См. статью {} ({t}) и последующие.",
        "См. пункт 1 статьи {} ({t}).",
        "См. статью {}.1 ({t}).",
        "См. статью {} bis ({t}).",
        "См. статью {} ({t}), пункт 4.",
        "См. статью {} ({t}), абзац второй.",
        # what is meant is told by what is said
        "Согласно статье {} ({t}), всё длится недолго.",
        "По статье {} ({t}), срок идёт.",
        # quotations, changes of texts, and words before
        "См. «статью {} ({t})».",
        "Он пишет: «См. статью {} ({t}).»",
        "Статья {} ({t}) исключена.",
        "Статью {} ({t}) изложить иначе.",
        "Он не читает статью {} ({t}).",
        "За исключением статьи {} ({t}), они ищут мир.",
        "См. приложение {} ({t}).",
        "См. раздел {} ({t}).",
        "См. № {} ({t}).",
        "Согласно статье {} ({t}), принятой вчера, они ищут мир.",
        "Согласно статье {} ({t}), венский регламент применяется.",
        "Согласно статье {} ({t}), решает суд по статье 4.",
    ],
    "fr": [
        "Voir l'article {}.",
        "Voir l'article {} (Durée).",
        "Voir l'article {} (Frais).",
        "Voir l'article {} (règlement des différends).",
        "Voir l'article {} (Règlement du différend).",
        "Voir l'article {} (« Règlement »).",
        "Voir l'article {} (sur le règlement des différends).",
        "Voir l'article {} (version de 1999).",
        "Voir l'article {} ({t}) de la Charte.",
        "Voir l'article {} ({t}) du Code civil.",
        "Voir l'article {} ({t}) de la loi sur le commerce.",
        "Voir l'article {} ({t}) CC.",
        "Voir l'article {} ({t}) de l'Accord entre eux.",
        "Voir l'article {} ({t}) de cet accord.",
        "Voir l'article {} « {t} » de la Charte.",
        "Voir l'article {} ({t}) de l'annexe 1.",
        "Voir l'article {} ({t}) de l'accord type.",
        "Voir l'article {} ({t}), Charte des Nations Unies.",
        "La Charte dit dans l'article {} ({t}) autre chose.",
        "Selon son article {} ({t}), la paix est cherchée.",
        "Selon l'article {} ({t}) et le Code civil, la paix est cherchée.",
        "Selon l'ancien article {} ({t}), la paix est cherchée.",
        "Voir les articles {} et 4 ({t}).",
        "Voir les articles {} à 4 ({t}).",
        "Voir l'article {} ({t}) et l'article 4.",
        "Voir l'article {} ({t}) et suivants.",
        "Voir le paragraphe 1 de l'article {} ({t}).",
        "Voir l'article {}.1 ({t}).",
        "Voir l'article {} bis ({t}).",
        "Voir l'article {} ({t}), paragraphe 4.",
        "Voir l'article {} ({t}), second alinéa.",
        "Selon l'article {} ({t}), la durée court.",
        "Selon l'article {} ({t}), tout vaut peu.",
        "Voir « l'article {} ({t}) ».",
        "Il dit : « Voir l'article {} ({t}). »",
        "L'article {} ({t}) est abrogé.",
        "L'article {} ({t}) est remplacé par ceci.",
        "Il ne lit pas l'article {} ({t}).",
        "Sauf l'article {} ({t}), tout s'applique.",
        "Voir l'annexe {} ({t}).",
        "Voir la section {} ({t}).",
        "Voir no {} ({t}).",
        "Selon l'article {} ({t}), adopté hier, la paix est cherchée.",
        "Selon l'article {} ({t}), la loi type s'applique.",
        "Selon l'article {} ({t}), le juge tranche selon l'article 4.",
        "Selon l'article {} ({t}), les parties 1 et 2 règnent.",
        "Selon l'article {} ({t}), la partie II règne.",
    ],
    "es": [
        "Véase el artículo {}.",
        "Véase el artículo {} (Duración).",
        "Véase el artículo {} (Gastos).",
        "Véase el artículo {} (solución de controversias).",
        "Véase el artículo {} (Solución de la controversia).",
        "Véase el artículo {} («Solución»).",
        "Véase el artículo {} (sobre la solución de controversias).",
        "Véase el artículo {} (versión de 1999).",
        "Véase el artículo {} ({t}) de la Carta.",
        "Véase el artículo {} ({t}) del Código Civil.",
        "Véase el artículo {} ({t}) de la Ley de Comercio.",
        "Véase el artículo {} ({t}) CC.",
        "Véase el artículo {} ({t}) del Acuerdo entre ellos.",
        "Véase el artículo {} ({t}) de dicho Acuerdo.",
        "Véase el artículo {} «{t}» de la Carta.",
        "Véase el artículo {} ({t}) del anexo 1.",
        "Véase el artículo {} ({t}) del acuerdo modelo.",
        "Véase el artículo {} ({t}), Carta de las Naciones Unidas.",
        "La Carta dice en el artículo {} ({t}) otra cosa.",
        "Según su artículo {} ({t}), se busca la paz.",
        "Según el artículo {} ({t}) y el Código Civil, se busca la paz.",
        "Según el antiguo artículo {} ({t}), se busca la paz.",
        "Véanse los artículos {} y 4 ({t}).",
        "Véanse los artículos {} a 4 ({t}).",
        "Véase el artículo {} ({t}) y el artículo 4.",
        "Véase el artículo {} ({t}) y siguientes.",
        "Véase el párrafo 1 del artículo {} ({t}).",
        "Véase el artículo {}.1 ({t}).",
        "Véase el artículo {} bis ({t}).",
        "Véase el artículo {} ({t}), párrafo 4.",
        "Véase el artículo {} ({t}), segundo inciso.",
        "Según el artículo {} ({t}), la duración corre.",
        "Según el artículo {} ({t}), todo vale poco.",
        "Véase «el artículo {} ({t})».",
        "Dice: «Véase el artículo {} ({t}).»",
        "El artículo {} ({t}) se deroga.",
        "El artículo {} ({t}) se sustituye por esto.",
        "No se lee el artículo {} ({t}).",
        "Salvo el artículo {} ({t}), todo se aplica.",
        "Véase el anexo {} ({t}).",
        "Véase la sección {} ({t}).",
        "Véase el núm. {} ({t}).",
        "Según el artículo {} ({t}), adoptado ayer, se busca la paz.",
        "Según el artículo {} ({t}), rige el Convenio de Viena.",
        "Según el artículo {} ({t}), decide el juez según el artículo 4.",
        "Según el artículo {} ({t}), las partes 1 y 2 rigen.",
        "Según el artículo {} ({t}), la parte II rige.",
    ],
    "ko": [
        "제{}조에 따라 합의한다.",
        "제{}조(기간)에 따라 합의한다.",
        "제{}조(비용)에 따라 합의한다.",
        "제{}조(분쟁해결)에 따라 합의한다.",
        "제{}조(분쟁)에 따라 합의한다.",
        "제{}조(해결)에 따라 합의한다.",
        "제{}조(분쟁의 해결 등)에 따라 합의한다.",
        "제{}조(신설)에 따라 합의한다.",
        "헌장 제{}조({t})에 따라 합의한다.",
        "민법 제{}조({t})에 따라 합의한다.",
        "매매계약 제{}조({t})에 따라 합의한다.",
        "「무역법」 제{}조({t})에 따라 합의한다.",
        "같은 협정 제{}조({t})에 따라 합의한다.",
        "그 협정 제{}조({t})에 따라 합의한다.",
        "부속서 제{}조({t})에 따라 합의한다.",
        "부속서 1 제{}조({t})에 따라 합의한다.",
        "종전의 제{}조({t})에 따라 합의한다.",
        "개정 전 제{}조({t})에 따라 합의한다.",
        "구 제{}조({t})에 따라 합의한다.",
        "제{}조({t}) 및 제4조에 따라 합의한다.",
        "제{}조 및 제4조({t})에 따라 합의한다.",
        "제{}조부터 제4조({t})까지에 따라 합의한다.",
        "제{}조({t}) 내지 제4조에 따라 합의한다.",
        "제{}조({t})제1항에 따라 합의한다.",
        "제{}조({t}) 제1항에 따라 합의한다.",
        "제{}조 제1항({t})에 따라 합의한다.",
        "제{}조의2({t})에 따라 합의한다.",
        "제{}조({t}) 이하에 따라 합의한다.",
        "제{}조({t}) 등에 따라 합의한다.",
        "제{}조({t})와 헌장에 따라 합의한다.",
        "제{}조({t})와 UNCLOS에 따라 합의한다.",
        "제{}조({t})에 따른 기간이 지난다.",
        "제{}조({t})에 따라 모두 정한다.",
        "\u201c제{}조({t})에 따라 합의한다.\u201d",
        "\u201c제{}조({t})\u201d에 따라 합의한다.",
        "제{}조({t})를 삭제한다.",
        "제{}조({t})를 다음과 같이 개정한다.",
        "제{}조({t})를 제외하고 모두 적용한다.",
        "학자는 제{}조({t})를 읽는다.",
        "제{}항({t})에 따라 합의한다.",
        "제{}장({t})에 따라 합의한다.",
        "별표 {}({t})에 따라 합의한다.",
        "제{}조 [{t}]에 따라 합의한다.",
        "이 계약 제{}조({t})에 따라 합의한다.",
        "본 의정서 제{}조({t})에 따라 합의한다.",
        "제{}조({t})에 따라 위원회 규정을 정한다.",
        "제{}조({t})에 따라 다른 방법을 정한다.",
        "제{}조({t})에 따라 제4조를 적용한다.",
    ],
}


@pytest.mark.parametrize(
    ("code", "line", "missed"),
    [(code, line, missed) for code in PROVED for line in PROVED[code] for missed in ("2", "9")],
)
def test_a_reference_is_repaired_by_its_title_in_each_language(
    code: str, line: str, missed: str
) -> None:
    page = PAGES[code].format(_turned(code, line, missed, "3"))
    proof, old, new = drafts(f"{page.rstrip()}\n{FILLER[code]}", code, REPAIR)

    assert not reference_repair(proof, old, new)
    assert proved(old, new, code) == {REPAIR}
    assert word(old, new, code) == "editorial"


@pytest.mark.parametrize(
    ("code", "line"), [(code, line) for code in REFUSED for line in REFUSED[code]]
)
def test_a_reference_in_doubt_is_not_repaired_in_each_language(code: str, line: str) -> None:
    stays_open(PAGES[code].format(_turned(code, line, "2", "3")), code)


@pytest.mark.parametrize("code", PAGES)
@pytest.mark.parametrize(("missed", "found"), [("3", "2"), ("3", "4"), ("2", "4"), ("9", "8")])
def test_a_reference_is_not_repaired_to_another_title(code: str, missed: str, found: str) -> None:
    line = PROVED[code][0]

    stays_open(PAGES[code].format(_turned(code, line, missed, found)), code)


def _label(code: str, number: str, title: str) -> str:
    words = {"ru": "## Статья {}. {}", "fr": "## Article {}. {}", "es": "## Artículo {}. {}"}
    return words.get(code, "제{}조({})").format(number, title)


SHORT = {"ru": "Срок действия", "fr": "Durée", "es": "Duración", "ko": "기간"}
ANNEX = {"ru": "# Приложение 1", "fr": "# Annexe 1", "es": "# Anexo 1", "ko": "# 부속서 1"}
AMENDING = {
    "ru": ("# Соглашение", "# Протокол об изменениях: Соглашение"),
    "fr": ("# Accord", "# Avenant à l'Accord"),
    "es": ("# Acuerdo", "# Protocolo que modifica el Acuerdo"),
    "ko": ("# 상자 공급에 관한 협정", "# 상자 공급에 관한 협정의 개정"),
}
LIKE = {
    "ru": ("Споры и сроки", "Всякий спор длится год."),
    "fr": ("Différend long", "Un différend dure un an."),
    "es": ("Controversia larga", "Una controversia dura un año."),
    "ko": ("분쟁 기간", "분쟁은 일 년이다."),
}
LASTING = {"ru": "Всё длится год.", "fr": "Tout vaut un an.", "es": "Todo vale un año."}
LISTS = {
    "ru": "Вот что гласит Устав:",
    "fr": "Voici ce que dit la Charte :",
    "es": "Así dice la Carta:",
    "ko": "헌장은 다음과 같다.",
}
QUOTES = {
    "ru": "Он пишет: «всё",
    "fr": "Il dit : « tout",
    "es": "Dice: «todo",
    "ko": "그는 \u201c모두",
}


def _pages(code: str) -> dict[str, str]:
    page, title, short = PAGES[code], TITLES[code], SHORT[code]
    second, third = _label(code, "2", short), _label(code, "3", title)
    lasting = LASTING.get(code, "모두 일 년이다.")
    before, after = AMENDING[code]
    return {
        "the target was retitled": page.replace(
            third, f"{_label(code, '3', 'Ящики')} ~> {third}" if code == "ru" else f"+ {third}"
        ).replace("  + ", "+ "),
        "the target came": page.replace(f"  {third}", f"+ {third}"),
        "the target lost its title": page.replace(third, f"{third} ~> {_label(code, '3', short)}"),
        "two have the title": f"{page}  {_label(code, '5', title)}\n",
        "two had the title": f"{page}- {_label(code, '5', title)}\n",
        "two have the title now": f"{page}+ {_label(code, '5', title)}\n",
        "one in an annex has it": f"{page}  {ANNEX[code]}\n  {_label(code, '2', title)}\n",
        "a heading has it": f"{page}  ## {title}\n",
        "the old target has a like title": page.replace(second, _label(code, "2", LIKE[code][0])),
        "the old target speaks of it": page.replace(lasting, LIKE[code][1]),
        "the old target has no title": page.replace(second, _label(code, "2", "").rstrip("(). ")),
        "the target moved": page.replace(third, f"{third} ~> {_label(code, '5', title)}"),
        "two bear the number": f"{page}  {_label(code, '3', short)}\n",
        "two bear the old number": f"{page}  {_label(code, '2', title)}\n",
        "this amends another text": page.replace(before, after),
        "a title with a stop has it": f"{page}  ## {_label(code, '5', '').strip('# ().')}\n  {title}.\n",
        "in a list": page.replace("  {}", f"  {LISTS[code]}\n  {{}}"),
        "in a quotation": page.replace("  {}", f"  {QUOTES[code]}\n  {{}}"),
    }


@pytest.mark.parametrize(
    ("code", "name"), [(code, name) for code in PAGES for name in _pages(code)]
)
def test_a_reference_is_not_repaired_among_other_titles(code: str, name: str) -> None:
    line = _turned(code, PROVED[code][0], "2", "3")

    stays_open(_pages(code)[name].format(line), code)


PARTIES = {
    "ru": "Акме, именуемое в дальнейшем «Продавец», и Болт договорились.",
    "fr": "Acme, ci-après dénommée « Acme », et Bolt sont convenus.",
    "es": "Acme, en adelante denominada «Acme», y Bolt convienen.",
}


@pytest.mark.parametrize("code", PARTIES)
def test_a_reference_is_repaired_where_a_text_says_how_parties_are_called(code: str) -> None:
    line = _turned(code, PROVED[code][0], "2", "3")
    lines = PAGES[code].format(line).split("\n")
    page = "\n".join([*lines[:2], f"  {PARTIES[code]}", *lines[2:]])
    proof, old, new = drafts(f"{page.rstrip()}\n{FILLER[code]}", code, REPAIR)

    assert not reference_repair(proof, old, new)
    assert proved(old, new, code) == {REPAIR}


RUN_IN = """
  # 상자 공급에 관한 협정
  제1조(목적) {}
  제2조(기간) 모두 일 년이다.
  제3조(분쟁의 해결) 판사가 정한다.
  제4조(비용) 각자 낸다.
"""


@pytest.mark.parametrize("missed", ["2", "9"])
def test_a_title_in_brackets_before_its_wording_is_read(missed: str) -> None:
    line = PROVED["ko"][0]
    before, after = (
        f"제1조(목적) {line.format(number, t=TITLES['ko'])}" for number in (missed, "3")
    )
    page = RUN_IN.replace("  제1조(목적) {}", f"  {before} => {after}")
    proof, old, new = drafts(f"{page.rstrip()}\n{FILLER['ko']}", "ko", REPAIR)

    assert not reference_repair(proof, old, new)
    assert proved(old, new, "ko") == {REPAIR}


NUMBERED = """
  # 상자 공급에 관한 협정
  제1조(목적)
  모두를 정한다.
- 제2조(기간)
  제3조(분쟁의 해결) => 제2조(분쟁의 해결)
  판사가 정한다.
  {}
"""


@pytest.mark.parametrize(("after", "holds"), [("2", True), ("3", False)])
def test_a_korean_reference_that_opens_its_provision_is_no_label(
    after: str, *, holds: bool
) -> None:
    line = PROVED["ko"][0]
    before, behind = (line.format(number, t=TITLES["ko"]) for number in ("3", after))
    lines = f"{before} => {behind}" if after != "3" else before
    _, old, new = drafts(f"{NUMBERED.format(lines).rstrip()}\n{FILLER['ko']}", "ko", REPAIR)

    assert ("numbering" in proved(old, new, "ko")) == holds


def _turned(code: str, line: str, one: str, two: str) -> str:
    title = TITLES[code]
    before, after = line.format(one, t=title), line.format(two, t=title)
    return f"{before} => {after}"
