"""Pages of renumbered agreements, in which a line can be left behind: one for each language."""

from __future__ import annotations

PAGES = {
    "en": """
  # Agreement on Trade
  ## Article 1. Scope
  1. The Parties shall apply this Agreement.
  {line}
  ## Article 2. Duties
  1. Each Party shall report.
  2. Each Party shall pay:
  (a) the fee;
  (b) the tax.
+ ## Article 3. Notices
+ 1. Notices shall be in writing.
  ## Article 3. Term => Article 4. Term
  1. The term is agreed by the Parties.
  2. It may be extended.
  ## Article 4. Disputes => Article 5. Disputes
  1. Disputes are settled by consultation.
  ## Article 5. Final provisions => Article 6. Final provisions
  1. This Agreement enters into force.
  # Annex I. Goods
  ## Article 1. List
  1. The goods are listed.
""",
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
  1. Срок определяется Сторонами.
  2. Он может быть продлен.
  ## Статья 4. Споры => Статья 5. Споры
  1. Споры разрешаются путем консультаций.
  ## Статья 5. Прочее => Статья 6. Прочее
  1. Настоящее Соглашение вступает в силу.
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
  1. La durée est convenue par les Parties.
  2. Elle est prorogée.
  ## Article 4. Litiges => Article 5. Litiges
  1. Les litiges sont réglés par consultation.
  ## Article 5. Divers => Article 6. Divers
  1. Le présent accord entre en vigueur.
""",
    "es": """
  # Acuerdo sobre comercio
  ## Artículo 1. Ámbito
  1. Las Partes aplican el presente Acuerdo.
  {line}
  ## Artículo 2. Obligaciones
  1. Cada Parte informa.
+ ## Artículo 3. Notificaciones
+ 1. Las notificaciones son escritas.
  ## Artículo 3. Duración => Artículo 4. Duración
  1. La duración se acuerda por las Partes.
  2. Se prorroga.
  ## Artículo 4. Controversias => Artículo 5. Controversias
  1. Se resuelven por consulta.
  ## Artículo 5. Final => Artículo 6. Final
  1. El presente Acuerdo entra en vigor.
""",
    "ko": """
  # 무역에 관한 협정
  제1조(목적)
  ① 당사국은 이 협정을 적용한다.
  {line}
  제2조(의무)
  ① 각 당사국은 보고한다.
+ 제3조(통지)
+ ① 통지는 서면으로 한다.
  제3조(기간) => 제4조(기간)
  ① 기간은 당사국이 합의한다.
  ② 기간은 연장할 수 있다.
  제4조(분쟁) => 제5조(분쟁)
  ① 분쟁은 협의로 해결한다.
  제5조(최종) => 제6조(최종)
  ① 이 협정은 발효한다.
""",
}
"""An article is inserted before the third, so that 3 to 5 become 4 to 6."""

LISTS = {
    "letters": """
  # Agreement on Trade
  ## Article 1. Scope
  1. The Parties shall apply this Agreement.
  {line}
  ## Article 2. Duties
  1. Each Party shall:
  (a) report;
+ (b) consult;
  (b) pay; => (c) pay;
  (c) deliver; => (d) deliver;
  (d) inspect. => (e) inspect.
  2. It shall do so each year.
""",
    "paragraphs": """
  # Agreement on Trade
  ## Article 1. Scope
  1. The Parties shall apply this Agreement.
  {line}
  ## Article 2. Duties
  1. Each Party shall report.
+ 2. It shall consult.
  2. Each Party shall pay. => 3. Each Party shall pay.
  3. Each Party shall deliver. => 4. Each Party shall deliver.
  4. Each Party shall inspect. => 5. Each Party shall inspect.
""",
    "clauses": """
  # Services Contract
  1. Scope
  1.1 The Supplier shall serve the Customer.
  1.2 This Contract is governed as follows.
  {line}
  2. Duties
  2.1 The Supplier shall report.
+ 2.2 The Supplier shall consult.
  2.2 The Customer shall pay. => 2.3 The Customer shall pay.
  2.3 The Customer shall inspect. => 2.4 The Customer shall inspect.
+ 3. Notices
+ 3.1 Notices shall be in writing.
  3. Term => 4. Term
  3.1 The term is agreed. => 4.1 The term is agreed.
  4. Disputes => 5. Disputes
  4.1 Disputes are settled. => 5.1 Disputes are settled.
""",
    "romans": """
  # Agreement on Trade
  ## Article I. Scope
  1. The Parties shall apply this Agreement.
  {line}
  ## Article II. Duties
  1. Each Party shall report.
+ ## Article III. Notices
+ 1. Notices shall be in writing.
  ## Article III. Term => Article IV. Term
  1. The term is agreed by the Parties.
  ## Article IV. Disputes => Article V. Disputes
  1. Disputes are settled by consultation.
  ## Article V. Final provisions => Article VI. Final provisions
  1. This Agreement enters into force.
""",
    "notes": """
  # Agreement on Trade
  ## Article 1. Scope
  1. The Parties shall apply this Agreement.
  {line}
  ## Article 2. Duties
  1. Each Party shall report.
+ {{3}} A new note.
  {{3}} The report is annual. => {{4}} The report is annual.
  {{4}} The fee is due. => {{5}} The fee is due.
  {{5}} The tax is due. => {{6}} The tax is due.
""",
    "annexes": """
  # Agreement on Trade
  ## Article 1. Scope
  1. The Parties shall apply this Agreement.
  {line}
  # Annex 1. Goods
  1. The goods are listed.
+ # Annex 2. Services
+ 1. The services are listed.
  # Annex 2. Rates => Annex 3. Rates
  1. The rates are listed.
  # Annex 3. Forms => Annex 4. Forms
  1. The forms are listed.
""",
}
"""English agreements in which other labels than those of articles change."""


def page(name: str, *lines: str) -> str:
    """Return the page of that language, or of that list, with `lines` in its first article."""
    return {**PAGES, **LISTS}[name].format(line="\n  ".join(lines))
