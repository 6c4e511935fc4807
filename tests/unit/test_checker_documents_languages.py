from __future__ import annotations

import pytest
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.numbering import numbering

PAGES = {
    "ru": """
  # Соглашение о торговле
  ## Статья 1. Предмет
  1. Стороны применяют настоящее Соглашение.
  {line}
  ## Статья 2. Обязательства
  1. Каждая Сторона:
  а) сообщает;
  б) платит.
+ ## Статья 3. Уведомления
+ 1. Уведомления направляются письменно.
  ## Статья 3. Срок => Статья 4. Срок
  1. Срок составляет пять лет.
  2. Он может быть продлен.
  ## Статья 4. Споры => Статья 5. Споры
  1. Споры разрешаются путем консультаций.
  ## Статья 5. Прочее => Статья 6. Прочее
""",
    "fr": """
  # Accord sur le commerce
  ## Article 1. Champ
  1. Les Parties appliquent le présent accord.
  {line}
  ## Article 2. Obligations
  1. Chaque Partie fait rapport.
+ ## Article 3. Notifications
+ 1. Les notifications sont écrites.
  ## Article 3. Durée => Article 4. Durée
  1. La durée est de cinq mois.
  2. Elle est prorogée.
  ## Article 4. Litiges => Article 5. Litiges
  1. Les litiges sont réglés par consultation.
  ## Article 5. Divers => Article 6. Divers
""",
    "es": """
  # Acuerdo sobre comercio
  ## Artículo 1. Champo
  1. Las Partes aplican el presente Acuerdo.
  {line}
  ## Artículo 2. Obligaciones
  1. Cada Parte informa.
+ ## Artículo 3. Notificaciones
+ 1. Las notificaciones son escritas.
  ## Artículo 3. Duración => Artículo 4. Duración
  1. La duración es de cinco años.
  2. Se prorroga.
  ## Artículo 4. Controversias => Artículo 5. Controversias
  1. Se resuelven por consulta.
  ## Artículo 5. Final => Artículo 6. Final
""",
    "ko": """
  # 무역에 관한 협정
  제1조(목적)
  ① 당사자는 이 협정을 적용한다.
  {line}
  제2조(의무)
  ① 각 당사자는 보고한다.
+ 제3조(통지)
+ ① 통지는 서면으로 한다.
  제3조(기간) => 제4조(기간)
  ① 기간은 5년으로 한다.
  ② 기간은 연장될 수 있다.
  제4조(분쟁) => 제5조(분쟁)
  ① 분쟁은 협의로 해결한다.
  제5조(기타) => 제6조(기타)
""",
}

FOLLOWS = [
    ("ru", "2. Статья 3 применяется. => 2. Статья 4 применяется."),
    ("ru", "2. Согласно статье 3 => 2. Согласно статье 4"),
    ("ru", "2. Пункты 1 и 2 статьи 3 применяются. => 2. Пункты 1 и 2 статьи 4 применяются."),
    ("ru", "2. Предусмотрено статьями 3–5. => 2. Предусмотрено статьями 4–6."),
    ("ru", "2. В статьях 2, 3 и 5. => 2. В статьях 2, 4 и 6."),
    ("ru", "2. По статье 3 настоящего Соглашения. => 2. По статье 4 настоящего Соглашения."),
    ("ru", "2. Подпункт «а» пункта 1 статьи 2 применяется."),
    ("ru", "2. Подпункт а) пункта 1 статьи 2 применяется."),
    ("ru", "2. По статье 3 Устава ООН."),
    ("ru", "2. По статье 3 Федерального закона."),
    ("ru", "2. В течение 3 лет."),
    ("ru", "2. См. ст. 3. => 2. См. ст. 4."),
    ("fr", "2. L'article 3 s'applique. => 2. L'article 4 s'applique."),
    ("fr", "2. Les articles 3 à 5 du présent accord. => 2. Les articles 4 à 6 du présent accord."),
    ("fr", "2. Le paragraphe 2 de l'article 3. => 2. Le paragraphe 2 de l'article 4."),
    (
        "fr",
        "2. L’article 3, paragraphe 2, est réservé. => 2. L’article 4, paragraphe 2, est réservé.",
    ),
    ("fr", "2. Les articles 2, 3 et 5. => 2. Les articles 2, 4 et 6."),
    ("fr", "2. L'article 3 de la Charte des Nations Unies."),
    ("fr", "2. Pour les Parties, le délai est de 3 jours."),
    ("es", "2. El artículo 3 se aplica. => 2. El artículo 4 se aplica."),
    (
        "es",
        (
            "2. Los artículos 3 a 5 del presente Acuerdo."
            " => 2. Los artículos 4 a 6 del presente Acuerdo."
        ),
    ),
    ("es", "2. El párrafo 2 del artículo 3. => 2. El párrafo 2 del artículo 4."),
    ("es", "2. Los artículos 2, 3 y 5. => 2. Los artículos 2, 4 y 6."),
    ("es", "2. El artículo 3 de la Carta de las Naciones Unidas."),
    ("ko", "② 제3조에 따른다. => ② 제4조에 따른다."),
    ("ko", "② 제3조 및 제5조를 적용한다. => ② 제4조 및 제6조를 적용한다."),
    ("ko", "② 제3조부터 제5조까지 적용한다. => ② 제4조부터 제6조까지 적용한다."),
    ("ko", "② 제3조제2항에도 불구하고 => ② 제4조제2항에도 불구하고"),
    ("ko", "② 이 협정 제3조를 적용한다. => ② 이 협정 제4조를 적용한다."),
    ("ko", "② 「민법」 제3조를 적용한다."),
    ("ko", "② 비엔나협약 제3조를 적용한다."),
    ("ko", "② 제1항을 적용한다."),
]

REFUSED = [
    ("ru", "2. Статья 3 применяется."),
    ("ru", "2. Пункт 2 статьи 3 применяется."),
    ("ru", "2. Пункт 2 статьи 3 применяется. => 2. Пункт 1 статьи 4 применяется."),
    ("ru", "2. Статьями 3–5 установлено => 2. Статьями 4–5 установлено"),
    ("ru", "2. Статьями 3–5 установлено => 2. Статьями 3–6 установлено"),
    ("ru", "2. В статьях 2, 3 и 5. => 2. В статьях 2, 4 и 5."),
    ("ru", "2. По статье 3 Устава ООН. => 2. По статье 4 Устава ООН."),
    ("ru", "2. По статье 3 Федерального закона. => 2. По статье 4 Федерального закона."),
    ("ru", "2. По статье 3 ГК РФ. => 2. По статье 4 ГК РФ."),
    ("ru", "2. По статье 3 Соглашения о таможне. => 2. По статье 4 Соглашения о таможне."),
    ("ru", "2. По ч. 2 ст. 3. => 2. По ч. 2 ст. 4."),
    ("ru", "2. В течение 3 лет. => 2. В течение 4 лет."),
    ("ru", "2. По предыдущей статье."),
    ("ru", "2. По третьей статье."),
    ("ru", "2. В 3 статье сказано."),
    ("ru", "2. Слова «статья 3» исключить. => 2. Слова «статья 4» исключить."),
    ("ru", "2. Между статьями 3 и 5 => 2. Между статьями 4 и 6"),
    ("ru", "2. Согласно статьям 3 и далее => 2. Согласно статьям 4 и далее"),
    ("ru", "2. Абзац 3 применяется. => 2. Абзац 4 применяется."),
    ("fr", "2. L'article 3 s'applique."),
    ("fr", "2. Les articles 3 à 5. => 2. Les articles 4 à 5."),
    ("fr", "2. Les articles 3 à 5. => 2. Les articles 4 et 6."),
    ("fr", "2. Le paragraphe 2 de l'article 3."),
    ("fr", "2. L'article 3 de la Charte. => 2. L'article 4 de la Charte."),
    ("fr", "2. L'article 3 de l'accord de Paris. => 2. L'article 4 de l'accord de Paris."),
    ("fr", "2. L'article 3 de cet accord. => 2. L'article 4 de cet accord."),
    ("fr", "2. L'article précédent s'applique."),
    ("fr", "2. Les articles 3 et suivants. => 2. Les articles 4 et suivants."),
    ("fr", "2. Dans les 3 jours. => 2. Dans les 4 jours."),
    ("fr", "2. « L'article 3 » est lu. => 2. « L'article 4 » est lu."),
    ("es", "2. El artículo 3 se aplica."),
    ("es", "2. Los artículos 3 a 5. => 2. Los artículos 4 a 5."),
    ("es", "2. Los artículos 2, 3 y 5. => 2. Los artículos 2, 4 y 5."),
    ("es", "2. El párrafo 2 del artículo 3."),
    ("es", "2. El artículo 3 de la Carta. => 2. El artículo 4 de la Carta."),
    ("es", "2. El artículo 3 de dicho Acuerdo. => 2. El artículo 4 de dicho Acuerdo."),
    ("es", "2. El artículo anterior se aplica."),
    ("es", "2. Los artículos 3 y siguientes. => 2. Los artículos 4 y siguientes."),
    ("es", "2. En 3 días. => 2. En 4 días."),
    ("ko", "② 제3조에 따른다."),
    ("ko", "② 제3조부터 제5조까지 적용한다. => ② 제4조부터 제5조까지 적용한다."),
    ("ko", "② 제3조 및 제5조를 적용한다. => ② 제4조 및 제5조를 적용한다."),
    ("ko", "② 제3조제2항에도 불구하고 => ② 제3조제1항에도 불구하고"),
    ("ko", "② 제3조제2항에도 불구하고"),
    ("ko", "② 「민법」 제3조를 적용한다. => ② 「민법」 제4조를 적용한다."),
    ("ko", "② 비엔나협약 제3조를 적용한다. => ② 비엔나협약 제4조를 적용한다."),
    ("ko", "② 「민법」 제9조와 달리 제3조를 적용한다."),
    ("ko", "② 같은 법 제3조를 적용한다. => ② 같은 법 제4조를 적용한다."),
    ("ko", "② 전조의 규정을 적용한다."),
    ("ko", "② 3조를 적용한다."),
    ("ko", "② 제3, 5조를 적용한다."),
    ("ko", "② 3개월 이내에 => ② 4개월 이내에"),
    ("ko", "② “제3조”를 읽는다. => ② “제4조”를 읽는다."),
    ("ko", "② 제3조 이하를 적용한다. => ② 제4조 이하를 적용한다."),
]


@pytest.mark.parametrize(("code", "line"), FOLLOWS)
def test_references_in_every_language_follow_their_articles(code: str, line: str) -> None:
    assert not numbering(*drafts(PAGES[code].format(line=line), code))


@pytest.mark.parametrize(("code", "line"), REFUSED)
def test_references_in_every_language_refuse_where_they_do_not_follow(code: str, line: str) -> None:
    assert numbering(*drafts(PAGES[code].format(line=line), code))


@pytest.mark.parametrize("code", ["zh", "ar", "de", ""])
def test_numbers_of_a_language_that_is_not_read_never_change(code: str) -> None:
    assert numbering(*drafts("  1. One.\n+ 2. New.\n  2. Two. => 3. Two.", code))
