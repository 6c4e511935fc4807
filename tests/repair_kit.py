"""Pages on which a reference is repaired by its title, and what holds that it is not."""

from __future__ import annotations

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
"""In four languages, where the second provision is on the term and the third on disputes."""
TITLES = {
    "ru": "Урегулирование споров",
    "fr": "Règlement des différends",
    "es": "Solución de controversias",
    "ko": "분쟁의 해결",
}
"""What the third provision of each is called."""


def stays_open(page: str, code: str = "en") -> None:
    """Hold that drafts of a page claim no repaired reference, or that none is accepted."""
    proof, old, new = drafts(f"{page.rstrip()}\n{FILLER[code]}", code, REPAIR)
    claims = [
        piece
        for step in proof.steps
        for piece in getattr(step, "pieces", ())
        if piece.name == REPAIR
    ]

    assert not claims or reference_repair(proof, old, new)
    assert REPAIR not in proved(old, new, code)
