"""Ways of leaving a reference behind in Russian, French, Spanish and Korean: none is proved."""

from __future__ import annotations

import pytest
from tests.left_behind import page
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.numbering import numbering

LINES = {
    "ru": """
2. Применяется статья 4.
2. Применяется Статья 4.
2. Применяются статьи 3, 4 и 5.
2. Применяются статьи 3-5.
2. Применяются статьи 3 — 5.
2. Применяются статьи с 3 по 5.
2. Применяются статьи от 3 до 5.
2. Стороны действуют по статье 4.
2. Стороны действуют в соответствии со статьей 4.
2. Стороны действуют в соответствии со статьёй 4.
2. Стороны действуют в соответствии с п. 1 ст. 4.
2. Стороны действуют в соответствии с п.1 ст.4.
2. Стороны действуют в соответствии с ст.4.
2. Стороны действуют в соответствии со ст 4.
2. Стороны действуют в соответствии со ст.ст. 3, 4.
2. Стороны действуют в соответствии с пунктом 1 статьи 4.
2. Стороны действуют в соответствии с пунктом 1 статьи 4 настоящего Соглашения.
2. Стороны действуют в соответствии с 4.
2. Стороны действуют в соответствии с 4 настоящего Соглашения.
2. Стороны действуют в соответствии с 4 выше.
2. Стороны действуют в соответствии со статей 4.
2. Стороны действуют в соответствии со сттаьей 4.
2. Стороны действуют в соответствии со статтьей 4.
2. Стороны действуют в соответствии со статьеи 4.
2. Стороны действуют в соответствии со статьей №4.
2. Стороны действуют в соответствии со статьей № 4.
2. Стороны действуют в соответствии со статьей номер 4.
2. Стороны действуют в соответствии со статьей четыре.
2. Стороны действуют в соответствии со статьей четвертой.
2. Стороны действуют в соответствии с четвертой статьей.
2. Стороны действуют в соответствии с четвёртой статьей.
2. Стороны действуют в соответствии с 4-й статьей.
2. Стороны действуют в соответствии с 4 статьей.
2. Стороны действуют в соответствии с предыдущей статьей.
2. Стороны действуют в соответствии с последними двумя статьями.
2. Стороны действуют в соответствии со следующей статьей.
2. Стороны действуют в соответствии с вышеуказанной статьей 4.
2. Стороны действуют в соответствии со статьей IV.
2. Стороны действуют в соответствии со статьей ІV.
2. Стороны действуют в соответствии со статьей [4].
2. Стороны действуют в соответствии со статьей (4).
2. Стороны действуют в соответствии со статьей «4».
2. Стороны действуют в соответствии с § 4.
2. Стороны действуют в соответствии с §4.
2. Стороны действуют в соответствии с разделом 4.
2. Стороны действуют в соответствии с главой 4.
2. Стороны действуют в соответствии с положением 4.
2. Стороны действуют в соответствии с нормой 4.
2. Стороны действуют в соответствии с условием 4.
2. Стороны действуют в соответствии с Article 4.
2. Стороны действуют в соответствии со статьей 4.1.
2. Стороны действуют в соответствии с 4(1).
2. Стороны действуют (см. 4).
2. Стороны действуют (ст. 4).
2. Стороны действуют (4).
2. Статья 4 Соглашения применяется.
2. Статья 4 настоящего документа применяется.
2. Статья 4 Контракта применяется.
2. Статья 4 указанного Соглашения применяется.
2. По Уставу Стороны действуют; статья 4 применяется.
2. Статья 51 Устава ООН и статья 4 применяются.
4 применяется.
Статья 4 применяется.
""",
    "fr": """
2. L'article 4 s'applique.
2. L\u2019article 4 s\u2019applique.
2. Les articles 3, 4 et 5 s'appliquent.
2. Les articles 3 à 5 s'appliquent.
2. Les articles 3-5 s'appliquent.
2. Les art. 3 et 4 s'appliquent.
2. Les Parties agissent selon l'art. 4.
2. Les Parties agissent selon l'art.4.
2. Les Parties agissent selon art 4.
2. Les Parties agissent selon l'artcle 4.
2. Les Parties agissent selon l'articel 4.
2. Les Parties agissent selon l'article4.
2. Les Parties agissent selon l'article n° 4.
2. Les Parties agissent selon l'article no 4.
2. Les Parties agissent selon l'article numéro 4.
2. Les Parties agissent selon l'article numero 4.
2. Les Parties agissent selon l'article quatre.
2. Les Parties agissent selon l'article IV.
2. Les Parties agissent selon l'article iv.
2. Les Parties agissent selon l'article (4).
2. Les Parties agissent selon l'article « 4 ».
2. Les Parties agissent selon le quatrième article.
2. Les Parties agissent selon le quatrieme article.
2. Les Parties agissent selon le 4e article.
2. Les Parties agissent selon le 4ème article.
2. Les Parties agissent selon l'article précédent.
2. Les Parties agissent selon l'article suivant.
2. Les Parties agissent selon les deux articles précédents.
2. Les Parties agissent selon les trois derniers articles.
2. Les Parties agissent selon l'article ci-dessous.
2. Les Parties agissent selon l'avant-dernier article.
2. Les Parties agissent selon l'article 4 ci-dessus.
2. Les Parties agissent selon l'article 4 du présent accord.
2. Les Parties agissent selon l'article 4 de l'accord.
2. Les Parties agissent selon l'article 4 du Contrat.
2. Les Parties agissent selon l'article 4 dudit accord.
2. Les Parties agissent selon l'article 4 de celui-ci.
2. Les Parties agissent selon le paragraphe 1 de l'article 4.
2. Les Parties agissent selon l'article 4, paragraphe 1.
2. Les Parties agissent selon l'article 4 (1).
2. Les Parties agissent selon 4.
2. Les Parties agissent en vertu de 4 ci-dessus.
2. Les Parties agissent en vertu du 4.
2. Les Parties agissent en vertu des 3 et 4.
2. Les Parties agissent en vertu de quatre.
2. Les Parties agissent (4).
2. Les Parties agissent (voir 4).
2. Les Parties agissent (cf. 4).
2. Les Parties agissent selon § 4.
2. Les Parties agissent selon la clause 4.
2. Les Parties agissent selon la section 4.
2. Les Parties agissent selon le chapitre 4.
2. Les Parties agissent selon la disposition 4.
2. Les Parties agissent selon le point 4.
2. Les Parties agissent selon Article 4.
2. Les Parties agissent selon les articles 2 et suivants.
2. Les Parties agissent selon les articles 1er à 4.
2. L'article 51 de la Charte et l'article 4 s'appliquent.
2. Au titre de la Charte, l'article 4 s'applique.
4 s'applique.
L'article 4 s'applique.
""",
    "es": """
2. Se aplica el artículo 4.
2. Se aplica el articulo 4.
2. Se aplica el Artículo 4.
2. Se aplican los artículos 3, 4 y 5.
2. Se aplican los articulos 3, 4 y 5.
2. Se aplican los artículos 3 a 5.
2. Se aplican los artículos 3-5.
2. Se aplica el art. 4.
2. Se aplica el art.4.
2. Se aplica el art 4.
2. Se aplica el artíclo 4.
2. Se aplica el artículo4.
2. Se aplica el artículo núm. 4.
2. Se aplica el artículo n.º 4.
2. Se aplica el artículo nº 4.
2. Se aplica el artículo no. 4.
2. Se aplica el artículo número 4.
2. Se aplica el artículo cuatro.
2. Se aplica el artículo cuarto.
2. Se aplica el artículo IV.
2. Se aplica el artículo 4º.
2. Se aplica el artículo (4).
2. Se aplica el artículo «4».
2. Se aplica el cuarto artículo.
2. Se aplica el 4.º artículo.
2. Se aplica el 4o artículo.
2. Se aplica el artículo anterior.
2. Se aplica el artículo precedente.
2. Se aplica el siguiente artículo.
2. Se aplican los dos artículos anteriores.
2. Se aplican los tres últimos artículos.
2. Se aplica el penúltimo artículo.
2. Se aplica el artículo 4 supra.
2. Se aplica el artículo 4 anterior.
2. Se aplica el artículo 4 del presente Acuerdo.
2. Se aplica el artículo 4 del Acuerdo.
2. Se aplica el artículo 4 del Contrato.
2. Se aplica el artículo 4 del mismo.
2. Se aplica el artículo 4 de dicho Acuerdo.
2. Se aplica el párrafo 1 del artículo 4.
2. Se aplica el parrafo 1 del articulo 4.
2. Se aplica el artículo 4, párrafo 1.
2. Se aplica el artículo 4.1.
2. Se aplica el artículo 4(1).
2. Las Partes actúan en virtud de 4.
2. Las Partes actúan en virtud del 4.
2. Las Partes actúan conforme a 4 supra.
2. Las Partes actúan conforme a cuatro.
2. Las Partes actúan según 3 y 4.
2. Las Partes actúan (4).
2. Las Partes actúan (véase 4).
2. Las Partes actúan (cf. 4).
2. Las Partes actúan según § 4.
2. Las Partes actúan según la cláusula 4.
2. Las Partes actúan según la clausula 4.
2. Las Partes actúan según la sección 4.
2. Las Partes actúan según el capítulo 4.
2. Las Partes actúan según la disposición 4.
2. Las Partes actúan según el numeral 4.
2. Las Partes actúan según los artículos 2 y siguientes.
2. El artículo 51 de la Carta y el artículo 4 se aplican.
2. Conforme a la Carta, el artículo 4 se aplica.
4 se aplica.
El artículo 4 se aplica.
""",
    "ko": """
② 제4조를 적용한다.
② 제 4 조를 적용한다.
② 제4 조를 적용한다.
② 제４조를 적용한다.
② 제4조의2를 적용한다.
② 제4조 제1항을 적용한다.
② 제4조제1항을 적용한다.
② 제4조 1항을 적용한다.
② 제3조 및 제4조를 적용한다.
② 제3조, 제4조 및 제5조를 적용한다.
② 제3조부터 제5조까지를 적용한다.
② 제3조 내지 제5조를 적용한다.
② 제3조~제5조를 적용한다.
② 제3조 ~ 제5조를 적용한다.
② 제3조·제4조를 적용한다.
② 제3, 4조를 적용한다.
② 제3·4조를 적용한다.
② 제3조와 4조를 적용한다.
② 4조를 적용한다.
② 4 조를 적용한다.
② 제사조를 적용한다.
② 제삼조와 제사조를 적용한다.
② 제4를 적용한다.
② 4를 적용한다.
② (4)를 적용한다.
② [4]를 적용한다.
② ④를 적용한다.
② 네 번째 조를 적용한다.
② 네번째 조문을 적용한다.
② 넷째 조를 적용한다.
② 전조를 적용한다.
② 다음 조를 적용한다.
② 앞 조를 적용한다.
② 앞의 조를 적용한다.
② 직전 조를 적용한다.
② 위 조를 적용한다.
② 앞의 두 조를 적용한다.
② 마지막 조를 적용한다.
② 마지막 두 조를 적용한다.
② 이전 조를 적용한다.
② 바로 앞 조를 적용한다.
② 다음 두 조를 적용한다.
② 이 협정 제4조를 적용한다.
② 본 협정 제4조를 적용한다.
② 본 협정의 제4조를 적용한다.
② 협정 제4조를 적용한다.
② 동 협정 제4조를 적용한다.
② 계약 제4조를 적용한다.
② 같은 조 및 제4조를 적용한다.
② 위 제4조를 적용한다.
② 유엔 헌장 제51조 및 제4조를 적용한다.
② 「유엔 헌장」에 따라 제4조를 적용한다.
② 조 4를 적용한다.
② 조항 4를 적용한다.
② 제4장을 적용한다.
② 제4항을 적용한다.
② 제4절을 적용한다.
② 제4호를 적용한다.
② 규정 4를 적용한다.
② Article 4를 적용한다.
② 제IV조를 적용한다.
② 제4조 이하를 적용한다.
② 제2조 이하를 적용한다.
② 제2조 내지 제5조를 적용한다.
② 제2조부터 마지막 조까지 적용한다.
② 4항을 적용한다.
② 다음의 조를 적용한다(4).
② 참조: 4.
4를 적용한다.
제4조를 적용한다.
② 제사조
② 제사조제일항을 적용한다.
② 제사조등을 적용한다.
② 제사조단서를 적용한다.
② 본협정제사조를 적용한다.
② 제四조를 적용한다.
② 第四條를 적용한다.
② 四조를 적용한다.
② 제五조
② 四와 五를 적용한다.
""",
}


@pytest.mark.parametrize(
    ("code", "line"),
    [(code, line) for code, lines in LINES.items() for line in lines.strip("\n").split("\n")],
)
def test_a_reference_left_behind_refuses_in_every_language(code: str, line: str) -> None:
    assert numbering(*drafts(page(code, line), code))


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ru", "2. Стороны сотрудничают."),
        ("fr", "2. Les Parties coopèrent."),
        ("es", "2. Las Partes cooperan."),
        ("ko", "② 당사국은 협력한다."),
    ],
)
def test_the_pages_themselves_are_proved(code: str, line: str) -> None:
    assert not numbering(*drafts(page(code, line), code))
