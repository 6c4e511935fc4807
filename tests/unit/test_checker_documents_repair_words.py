"""Words around a cited title by which a reference stays open, in four languages."""

from __future__ import annotations

import pytest
from tests.attacks_kit import FILLER, proved
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.repair import reference_repair

REPAIR = "reference-repair"
PAGES = {
    "ru": """
  # Соглашение о ящиках
  ## Статья 1. Предмет
  {}
  ## Статья 2. Срок действия
  Всё длится год.
  ## Статья 3. Урегулирование споров
  Их решает суд.
  ## Статья 4. Расходы
  Их несёт каждый.
""",
    "fr": """
  # Accord sur les boîtes
  ## Article 1. Portée
  {}
  ## Article 2. Durée
  Tout vaut un an.
  ## Article 3. Règlement des différends
  Le juge tranche.
  ## Article 4. Frais
  Chacun les porte.
""",
    "es": """
  # Acuerdo sobre cajas
  ## Artículo 1. Alcance
  {}
  ## Artículo 2. Duración
  Todo vale un año.
  ## Artículo 3. Solución de controversias
  El juez decide.
  ## Artículo 4. Gastos
  Cada uno los paga.
""",
    "ko": """
  # 상자 공급에 관한 협정
  제1조(목적)
  {}
  제2조(기간)
  모두 일 년이다.
  제3조(분쟁의 해결)
  판사가 정한다.
  제4조(비용)
  각자 낸다.
""",
}
TITLES = {
    "ru": "Урегулирование споров",
    "fr": "Règlement des différends",
    "es": "Solución de controversias",
    "ko": "분쟁의 해결",
}
LINES = {
    "ru": [
        "См. статью {} ({t}) там же.",
        "См. статью {} ({t}) ЮНСИТРАЛ.",
        "См. соответствующую статью {} ({t}).",
        "См. проект статьи {} ({t}).",
        "См. типовую статью {} ({t}).",
        "См. статью {}(б) ({t}).",
        "См. статью {} ({t}), (4).",
        "См. статью {} ({t})-4.",
        "См. статью {} ({t}) – 4.",
        "См. статью {} ({t}) по 4.",
        "См. статью {} ({t})1.",
        "Согласно статье {} ({t}), они платят по Конвенции.",
        "Согласно статье {} ({t}), Устав правит.",
        "Согласно статье {} ({t}), статья 4 действует.",
        "Согласно статье {} ({t}), 4 и 5, они платят.",
        "Согласно статье {} ({t}), пункт 1, они платят.",
        "Согласно статье {} ({t}), первое предложение, они платят.",
        "См. статью {} ({t}). Применяется МКУР.",
        "См. статью {} ({t}). Закон применяется.",
        "См. статью {} ({t}), Вена.",
        "См. статью {} ({t}), Венский документ.",
        "Согласно статье {} ({t}), Венская конвенция, они платят.",
        "Затем статья {} ({t}) не применяется к статье 3.",
        "Затем статья {} ({t}) становится статьёй 9.",
        "См. статью {} ({t}) и тому подобное.",
        "См. статью {} ({t}) или 4.",
        "См. статью {} ({t}), 4.",
        "Кроме статьи {} ({t}), всё применяется.",
        "Стороны статьи {} ({t}) согласны.",
        "См. статью {} ({t}) в силе в 1999 году.",
        "По закону статья {} ({t}) применяется.",
        "Приложение 1 гласит это в статье {} ({t}).",
        "В приложении 1 статья {} ({t}) применяется.",
        "Согласно статье {} ({t}), сторона по аренде платит.",
        "[См. статью {} ({t}).]",
        "Согласно статье {} ({t}), как в Уставе, они ищут мир.",
        "Согласно статье {} ({t}), где сказано «всё», они ищут мир.",
        "Согласно статье {} ({t}), положение которой важно.",
        "Согласно статье {} ({t}), содержащейся в кодексе, они ищут мир.",
        "Согласно статье {} ({t}), регламент правит.",
        "См. статью {} ({t}); см. ЮНСИТРАЛ.",
        "По статье {} ({t}) Правил они ищут мир.",
        "По статье {} «{t}» (Устав), они ищут мир.",
        "По статье {} («{t}») (Устав), они ищут мир.",
        "По статье {} ({t}) [Устав], они ищут мир.",
        "По статье {} ({t}, Устав), они ищут мир.",
        "По статье {} (Устав) ({t}), они ищут мир.",
        "По пункту {} ({t}), они ищут мир.",
        "По части {} ({t}), они ищут мир.",
    ],
    "fr": [
        "Voir l'article {} ({t}) supra.",
        "Voir l'article {} ({t}) ibid.",
        "Voir l'article {} ({t}) CNUDCI.",
        "Voir l'article correspondant {} ({t}).",
        "Voir le projet d'article {} ({t}).",
        "Voir l'article type {} ({t}).",
        "Voir l'article {} b) ({t}).",
        "Voir l'article {} ({t}), (4).",
        "Voir l'article {} ({t})-4.",
        "Voir l'article {} ({t}) – 4.",
        "Voir l'article {} ({t}) à 4.",
        "Voir l'article {} ({t})1.",
        "Selon l'article {} ({t}), on paie selon la Convention.",
        "Selon l'article {} ({t}), la Charte règne.",
        "Selon l'article {} ({t}), l'article 4 vaut.",
        "Selon l'article {} ({t}), 4 et 5, on paie.",
        "Selon l'article {} ({t}), paragraphe 1, on paie.",
        "Selon l'article {} ({t}), première phrase, on paie.",
        "Voir l'article {} ({t}). La CNUDCI s'applique.",
        "Voir l'article {} ({t}). La Loi s'applique.",
        "Voir l'article {} ({t}), Vienne.",
        "Voir l'article {} ({t}), Document de Montreux.",
        "Selon l'article {} ({t}), Convention de Vienne, on paie.",
        "Selon l'article {} ({t}), texte de Genève, on paie.",
        "Alors l'article {} ({t}) ne s'applique pas à l'article 3.",
        "Alors l'article {} ({t}) devient l'article 9.",
        "Voir l'article {} ({t}) et autres.",
        "Voir l'article {} ({t}) ou 4.",
        "Voir l'article {} ({t}), 4.",
        "Sauf l'article {} ({t}), tout vaut.",
        "Les parties à l'article {} ({t}) acceptent.",
        "Voir l'article {} ({t}) en vigueur en 1999.",
        "Selon la loi, l'article {} ({t}) s'applique.",
        "L'annexe 1 le dit à l'article {} ({t}).",
        "À l'annexe 1, l'article {} ({t}) s'applique.",
        "[Voir l'article {} ({t}).]",
        "Selon l'article {} ({t}), comme dans la Charte, on paie.",
        "Selon l'article {} ({t}), où il est dit « tout », on paie.",
        "Selon l'article {} ({t}), contenu dans le code, on paie.",
        "Voir l'article {} ({t}) ; voir CNUDCI.",
        "Voir l'article {} « {t} » (Charte).",
        "Voir l'article {} ({t}) [Charte].",
        "Voir l'article {} ({t}, Charte).",
        "Voir l'article {} (Charte) ({t}).",
        "Voir la clause {} ({t}).",
        "Voir le point {} ({t}).",
        "Voir art. {} ({t}) CC.",
        "Voir l'article {} du bail ({t}).",
        "Voir l'article {} ({t}) du bail.",
        "Selon l'article {} ({t}), le bail vaut.",
        "Selon l'article {} ({t}), les statuts valent.",
        "Selon l'article {} ({t}), le règlement intérieur vaut.",
        "Selon l'article {} ({t}), le manuel vaut.",
    ],
    "es": [
        "Véase el artículo {} ({t}) supra.",
        "Véase el artículo {} ({t}) ibid.",
        "Véase el artículo {} ({t}) CNUDMI.",
        "Véase el artículo correspondiente {} ({t}).",
        "Véase el proyecto de artículo {} ({t}).",
        "Véase el artículo {} b) ({t}).",
        "Véase el artículo {} ({t}), (4).",
        "Véase el artículo {} ({t})-4.",
        "Véase el artículo {} ({t}) – 4.",
        "Véase el artículo {} ({t}) a 4.",
        "Véase el artículo {} ({t})1.",
        "Según el artículo {} ({t}), se paga según la Convención.",
        "Según el artículo {} ({t}), la Carta rige.",
        "Según el artículo {} ({t}), el artículo 4 vale.",
        "Según el artículo {} ({t}), 4 y 5, se paga.",
        "Según el artículo {} ({t}), párrafo 1, se paga.",
        "Según el artículo {} ({t}), primera frase, se paga.",
        "Véase el artículo {} ({t}). La CNUDMI se aplica.",
        "Véase el artículo {} ({t}). La Ley se aplica.",
        "Véase el artículo {} ({t}), Viena.",
        "Véase el artículo {} ({t}), Documento de Montreux.",
        "Según el artículo {} ({t}), Convención de Viena, se paga.",
        "Según el artículo {} ({t}), texto de Ginebra, se paga.",
        "Entonces el artículo {} ({t}) no se aplica al artículo 3.",
        "Entonces el artículo {} ({t}) pasa a ser el artículo 9.",
        "Véase el artículo {} ({t}) y otros.",
        "Véase el artículo {} ({t}) o 4.",
        "Véase el artículo {} ({t}), 4.",
        "Salvo el artículo {} ({t}), todo vale.",
        "Las partes en el artículo {} ({t}) aceptan.",
        "Véase el artículo {} ({t}) en vigor en 1999.",
        "Según la ley, el artículo {} ({t}) se aplica.",
        "El anexo 1 lo dice en el artículo {} ({t}).",
        "En el anexo 1, el artículo {} ({t}) se aplica.",
        "[Véase el artículo {} ({t}).]",
        "Según el artículo {} ({t}), como en la Carta, se paga.",
        "Según el artículo {} ({t}), donde dice «todo», se paga.",
        "Según el artículo {} ({t}), contenido en el código, se paga.",
        "Véase el artículo {} ({t}); véase CNUDMI.",
        "Véase el artículo {} «{t}» (Carta).",
        "Véase el artículo {} ({t}) [Carta].",
        "Véase el artículo {} ({t}, Carta).",
        "Véase el artículo {} (Carta) ({t}).",
        "Véase la cláusula {} ({t}).",
        "Véase el punto {} ({t}).",
        "Véase el artículo {} del arrendamiento ({t}).",
        "Según el artículo {} ({t}), los estatutos valen.",
        "Según el artículo {} ({t}), el reglamento interno vale.",
        "Según el artículo {} ({t}), el manual vale.",
    ],
    "ko": [
        "제{}조({t}) 위에 따라 합의한다.",
        "제{}조({t})에 따라 협약을 본다.",
        "제{}조({t})에 따라 헌장을 적용한다.",
        "제{}조({t})에 따라 UNCITRAL을 적용한다.",
        "해당 제{}조({t})에 따라 합의한다.",
        "표준 제{}조({t})에 따라 합의한다.",
        "모델 제{}조({t})에 따라 합의한다.",
        "제{}조({t}), 제4조에 따라 합의한다.",
        "제{}조({t})-4에 따라 합의한다.",
        "제{}조({t})1에 따라 합의한다.",
        "제{}조({t})에 따라 제1항을 본다.",
        "제{}조({t})에 따라 첫째 문장을 본다.",
        "제{}조({t}) 중 일부에 따라 합의한다.",
        "제{}조({t}) 본문에 따라 합의한다.",
        "제{}조({t}) 단서에 따라 합의한다.",
        "제{}조({t}) 전단에 따라 합의한다.",
        "제{}조({t})에 따라 합의한다. 법률을 적용한다.",
        "제{}조({t})에 따라 합의한다. 제4조를 본다.",
        "[제{}조({t})에 따라 합의한다.]",
        "상법 제{}조({t})에 따라 합의한다.",
        "비엔나협약 제{}조({t})에 따라 합의한다.",
        "정관 제{}조({t})에 따라 합의한다.",
        "취업규칙 제{}조({t})에 따라 합의한다.",
        "약관 제{}조({t})에 따라 합의한다.",
        "헌장은 제{}조({t})에 따라 정한다.",
        "제{}조(헌장)({t})에 따라 합의한다.",
        "제{}조({t})(헌장)에 따라 합의한다.",
        "제{}조({t}, 헌장)에 따라 합의한다.",
        "제{}조의3({t})에 따라 합의한다.",
        "제 {} 조 ({t}) 제 1 항에 따라 합의한다.",
        "제{}조({t})에 따라 모두가 일한다.",
        "다만, 헌장 제{}조({t})에 따라 합의한다.",
        "다만, 부칙 제{}조({t})에 따라 합의한다.",
        "부칙 제{}조({t})에 따라 합의한다.",
        "시행령 제{}조({t})에 따라 합의한다.",
        "시행규칙 제{}조({t})에 따라 합의한다.",
        "조례 제{}조({t})에 따라 합의한다.",
        "지침 제{}조({t})에 따라 합의한다.",
        "제{}조({t})에 따른 지침을 본다.",
        "제{}조({t})에 따라 조례를 본다.",
        "제{}조({t})를 준용하는 조례를 본다.",
        "양해각서 제{}조({t})에 따라 합의한다.",
    ],
}


@pytest.mark.parametrize(("code", "line"), [(code, line) for code in LINES for line in LINES[code]])
def test_a_reference_beside_other_words_stays_open(code: str, line: str) -> None:
    title = TITLES[code]
    before, after = (line.format(number, t=title) for number in ("2", "3"))
    page = PAGES[code].format(f"{before} => {after}")
    proof, old, new = drafts(f"{page.rstrip()}\n{FILLER[code]}", code, REPAIR)
    claims = [
        piece
        for step in proof.steps
        for piece in getattr(step, "pieces", ())
        if piece.name == REPAIR
    ]

    assert not claims or reference_repair(proof, old, new)
    assert REPAIR not in proved(old, new, code)
