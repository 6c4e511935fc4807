"""References that lie in another text or provision than it seems are never renumbered."""

from __future__ import annotations

import pytest
from tests.proofs_by_hand import drafts

from paraph.proof.checker.documents.numbering import numbering

PAGES = {
    "en": """
  # Treaty on Trade
  ## Article 1. Scope
  1. This Treaty applies to goods.
  {line}
  ## Article 2. Duties
  1. Each Party shall report.
+ ## Article 3. Notices
+ 1. Notices shall be in writing.
  ## Article 3. Term => Article 4. Term
  1. The term is five years.
  2. It may be extended.
  ## Article 4. Disputes => Article 5. Disputes
  1. Disputes are settled by consultation.
  # Schedule 1. Goods
  1. Wheat is free.
  2. Rye is free.
  3. Oats are free.
""",
    "ru": """
  # Договор о торговле
  ## Статья 1. Сфера действия
  1. Настоящий Договор применяется к товарам.
  {line}
  ## Статья 2. Обязанности
  1. Каждая Сторона ведёт учёт.
+ ## Статья 3. Гласность
+ 1. Правила публикуются.
  ## Статья 3. Срок => Статья 4. Срок
  1. Договор действует без срока.
  ## Статья 4. Споры => Статья 5. Споры
  1. Споры решаются консультациями.
""",
    "fr": """
  # Accord sur le commerce
  ## Article 1. Champ
  1. Le présent Accord s'applique aux marchandises.
  {line}
  ## Article 2. Obligations
  1. Chaque Partie tient des registres.
+ ## Article 3. Transparence
+ 1. Les règles sont publiées.
  ## Article 3. Durée => Article 4. Durée
  1. L'Accord est conclu sans limite.
  ## Article 4. Différends => Article 5. Différends
  1. Les différends sont réglés par consultation.
""",
    "es": """
  # Acuerdo sobre el comercio
  ## Artículo 1. Ámbito
  1. El presente Acuerdo se aplica a las mercancías.
  {line}
  ## Artículo 2. Obligaciones
  1. Cada Parte lleva registros.
+ ## Artículo 3. Transparencia
+ 1. Las reglas se publican.
  ## Artículo 3. Duración => Artículo 4. Duración
  1. El Acuerdo se celebra sin límite.
  ## Artículo 4. Controversias => Artículo 5. Controversias
  1. Las controversias se resuelven por consulta.
""",
    "ko": """
  # 무역협정
  제1조(정의)
  ① 물품이란 모든 동산을 말한다.
  {line}
  제2조(의무)
  ① 각 당사국은 물품을 허용한다.
+ 제3조(투명성)
+ ① 규칙은 공표된다.
  제3조(기록) => 제4조(기록)
  ① 각 당사국은 기록을 유지한다.
  제4조(분쟁) => 제5조(분쟁)
  ① 분쟁은 협의로 해결한다.
""",
}
FOLLOWS = [
    ("en", "2. Article {} of this Treaty applies to the Charter."),
    ("en", "2. Article {} of the Treaty applies."),
    ("en", "2. Article {} applies to goods, whatever their origin may be."),
    ("en", "2. Article {} applies as set out in this Treaty."),
    ("en", "2. Then Article {} applies."),
    ("en", "2. Each Party may rely on Article {}."),
    ("ru", "2. Предусмотренное статьёй {} применяется."),
    ("ko", "② 제{}조를 적용한다."),
    ("ko", "② 이 협정 제{}조에 따라 기록을 유지한다."),
    ("ru", "2. Применяется статья {} настоящего Договора."),
    ("ru", "2. Применяется статья {}, если Стороны не решат иначе."),
    ("fr", "2. L'article {} du présent Accord s'applique."),
    ("fr", "2. L'article {} s'applique, sauf si les Parties en décident autrement."),
    ("es", "2. Se aplica el artículo {} del presente Acuerdo."),
    ("es", "2. Se aplica el artículo {}, salvo que las Partes decidan otra cosa."),
]
OTHERS = [
    ("ko", "② 종전의 제{}조를 적용한다."),
    ("ko", "② 개정 전 제{}조를 적용한다."),
    ("ko", "② 같은 영 제{}조를 적용한다."),
    ("ko", "② 헌장(제{}조)을 적용한다."),
    ("ko", "② 제{}조(헌장)를 적용한다."),
    ("ko", "② 부속서 제{}조를 적용한다."),
    ("ko", "② 헌장에 규정된 제{}조를 적용한다."),
    ("ko", "② 헌장을 적용한다. 제{}조도 적용한다."),
    ("en", "2. Article {}, Charter of the United Nations, applies."),
    ("en", "2. Article {} of the 1990 Treaty applies."),
    ("en", "2. Article {} – Charter – applies."),
    ("en", "2. Article {} as found in the Charter applies."),
    ("en", "2. Article {} as set out in the Charter applies."),
    ("en", "2. Article {}, as found in the Certificate of Incorporation, applies."),
    ("en", "2. Article {} concerning records of that Convention applies."),
    ("en", "2. Article {}, which is in the Lease, applies."),
    ("en", "2. Article {} as it stood before applies."),
    ("en", "2. Article {} in its original version applies."),
    ("en", "2. Article {} of this Charter applies."),
    ("en", "2. Article {}, entitled Nationals, applies."),
    ("en", "2. Schedule 1 paragraph {} applies."),
    ("en", "2. The Schedule, paragraph {}, applies."),
    ("en", "2. Article {} (GATT) applies."),
    ("en", "2. Article {}, see GATT, applies."),
    ("en", "2. Article {}, which is set out in the Handbook, applies."),
    ("en", "2. Article {} so numbered in the Handbook applies."),
    ("en", "2. The Handbook (Article {}) applies."),
    ("en", "2. The Handbook provides in Article {} for this."),
    ("en", "2. Handbook Article {} applies."),
    ("en", "2. The lease says in Article {} that it applies."),
    ("en", "2. France's Article {} applies."),
    ("en", "2. Swiss Article {} applies."),
    ("en", "2. Each Party has its Article {} in force."),
    ("en", "2. Their Article {} applies."),
    ("en", "2. An Article {} applies."),
    ("en", "2. The old Article {} applies."),
    ("en", "2. The then Article {} applied."),
    ("en", "2. Draft Article {} applies."),
    ("en", "2. It applies (ex-Article {})."),
    ("ru", "2. Применяется прежняя статья {}."),
    ("ru", "2. Применяется их статья {}."),
    ("fr", "2. Leur article {} s'applique."),
    ("fr", "2. L'ancien article {} s'applique."),
    ("es", "2. Se aplica su artículo {}."),
    ("es", "2. Se aplica el antiguo artículo {}."),
    ("ru", "2. Применяется статья {} Договора 1990 года."),
    ("ru", "2. Применяется статья {}, Устав ООН."),
    ("ru", "2. Применяется статья {} (Устав ООН)."),
    ("ru", "2. Применяется статья {} — Устав ООН."),
    ("ru", "2. Применяется статья {}, как она изложена в Уставе ООН."),
    ("ru", "2. Применяется статья {} в Уставе ООН."),
    ("ru", "2. Применяется статья {} в прежней редакции."),
    ("fr", "2. L'article {}, Charte des Nations Unies, s'applique."),
    ("fr", "2. L'article {} (Charte) s'applique."),
    ("fr", "2. L'article {} qui figure dans la Charte s'applique."),
    ("fr", "2. L'article {} dans sa rédaction antérieure s'applique."),
    ("fr", "2. L'article {} dans sa version initiale s'applique."),
    ("es", "2. Se aplica el artículo {} que figura en la Carta."),
    ("es", "2. Se aplica el artículo {} en su versión anterior."),
    ("es", "2. Se aplica el artículo {} en su redacción original."),
]
LEFT = [
    ("ko", "② 처음 세 개 조를 적용한다."),
    ("ko", "② 처음 3개 조를 적용한다."),
    ("ko", "② 홀수 조를 적용한다."),
    ("en", "2. The even-numbered Articles apply."),
    ("en", "2. The odd Articles apply."),
    ("ru", "2. Применяются чётные статьи."),
    ("fr", "2. Les articles impairs s'appliquent."),
    ("es", "2. Los artículos pares se aplican."),
]


@pytest.mark.parametrize("case", FOLLOWS, ids=lambda case: case[1])
def test_a_reference_to_this_text_follows(case: tuple[str, str]) -> None:
    assert not numbering(*_drafts(*case))


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case[1])
def test_a_reference_that_may_be_to_another_text_does_not_follow(case: tuple[str, str]) -> None:
    assert numbering(*_drafts(*case))


@pytest.mark.parametrize("case", LEFT, ids=lambda case: case[1])
def test_provisions_told_apart_by_even_and_odd_numbers_keep_them(case: tuple[str, str]) -> None:
    assert numbering(*_drafts(*case))


POINTS = """
  # Agreement on Grants
  ## Article 1. Purpose
  1. The Donor supports the Grantee.
  ## Article 2. Duties
  1. The Grantee shall:
  (a) keep books;
+ (b) publish its plans;
  (b) report each year; => (c) report each year;
  (c) return what is unspent; => (d) return what is unspent;
  (d) permit visits. => (e) permit visits.
  {inside}
  ## Article 3. Payment
  1. The Donor pays:
  (a) a first sum on signature;
  (b) a second sum on report;
  (c) a last sum on audit.
  {outside}
"""
INSIDE = [
    "2. Paragraph 1c applies.",
    "2. The third item applies.",
    "2. The third duty applies.",
    "2. The second and third duties apply.",
    "2. The first two duties apply.",
    "2. The third indent applies.",
]
OUTSIDE = [
    "2. The third duty in Article 2(1) applies.",
    "2. The duties of Article 2, other than point (c), apply.",
    "2. The Article on Duties, point (c), applies.",
    "2. The Article on Duties (point (c)) applies.",
    "2. That Article's point (c) applies.",
    "2. A duty has the meaning given there in point (c).",
]
KEPT = "2. This is agreed."


@pytest.mark.parametrize("line", INSIDE)
def test_an_item_that_is_counted_in_words_is_one_of_the_list(line: str) -> None:
    assert numbering(*drafts(POINTS.format(inside=line, outside=KEPT)))


@pytest.mark.parametrize("line", OUTSIDE)
def test_a_point_may_lie_in_the_article_that_was_spoken_of(line: str) -> None:
    assert numbering(*drafts(POINTS.format(inside=KEPT, outside=line)))


@pytest.mark.parametrize("line", [KEPT, "2. Point (c) of this paragraph applies to both Parties."])
def test_a_list_is_renumbered_where_nothing_else_counts_its_items(line: str) -> None:
    assert not numbering(*drafts(POINTS.format(inside=KEPT, outside=line)))


PARAGRAPHS = """
  # Agreement on Fees
  ## Article 1. Fees
  1. The fees are agreed.
+ 2. The fees are published.
  2. The fees are paid. => 3. The fees are paid.
  3. Arrears bear interest. => 4. Arrears bear interest.
  ## Article 2. Payments
  1. Payments are made at once.
  2. {line}
  ## Article 3. Disputes
  1. Disputes are settled by consultation.
"""


def test_a_list_in_the_singular_that_goes_on_with_a_bare_number_may_name_a_paragraph() -> None:
    page = PARAGRAPHS.format(line="Article 1(2) and 3 apply. => 2. Article 1(3) and 3 apply.")

    assert numbering(*drafts(page))


LISTS = {
    "ru": """
  # Договор о поставке
  ## Статья 1. Обязанности
  1. Поставщик обязан:
  а) вести учёт;
+ б) раскрывать сведения;
  б) отчитываться; => в) отчитываться;
  в) вернуть остаток; => г) вернуть остаток;
  г) допускать проверки. => д) допускать проверки.
  2. {line}
""",
    "fr": """
  # Contrat de fourniture
  ## Article 1. Obligations
  1. Le vendeur doit :
  a) tenir des registres ;
+ b) publier ses comptes ;
  b) faire rapport ; => c) faire rapport ;
  c) rendre le solde ; => d) rendre le solde ;
  d) permettre les visites. => e) permettre les visites.
  2. {line}
""",
    "es": """
  # Contrato de suministro
  ## Artículo 1. Obligaciones
  1. El vendedor debe:
  a) llevar registros;
+ b) publicar las cuentas;
  b) informar; => c) informar;
  c) devolver el saldo; => d) devolver el saldo;
  d) permitir las visitas. => e) permitir las visitas.
  2. {line}
""",
}
LISTED = [
    ("ru", "Применяется пп. в."),
    ("ru", "Применяются подпункты а–в."),
    ("ru", "Применяется литера «в»."),
    ("ru", "Применяется обязанность под буквой в."),
    ("ru", "Применяется 2.1.в."),
    ("fr", "Le c s'applique."),
    ("fr", "La let. c s'applique."),
    ("fr", "L'obligation visée au c s'applique."),
    ("fr", "Les deux premières obligations s'appliquent."),
    ("fr", "Le 3° s'applique."),
    ("es", "Se aplica el 3.º."),
    ("es", "Se aplican las dos primeras obligaciones."),
]
QUIET = [
    ("ru", "В случае спора стороны обращаются в суд, а не в иной орган."),
    ("fr", "L'acheteur a un délai, s'il n'y a pas d'accord."),
    ("es", "El comprador o su agente y el vendedor acuden a la sede."),
]


@pytest.mark.parametrize("case", LISTED, ids=lambda case: case[1])
def test_a_letter_that_may_be_a_word_is_an_item_where_it_can_be_none(
    case: tuple[str, str],
) -> None:
    code, line = case

    assert numbering(*drafts(LISTS[code].format(line=line), code))


@pytest.mark.parametrize("case", QUIET, ids=lambda case: case[1])
def test_letters_that_are_words_are_no_items(case: tuple[str, str]) -> None:
    code, line = case

    assert not numbering(*drafts(LISTS[code].format(line=line), code))


def _drafts(code: str, said: str) -> tuple:  # type: ignore[type-arg]
    old, new = said.format(3), said.format(4)
    line = said if "{}" not in said else f"{old} => {new}"
    return drafts(PAGES[code].format(line=line), code)
