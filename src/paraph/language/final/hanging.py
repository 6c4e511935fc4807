"""Hanging: words by which an instrument hangs on something, or has a period, with none of force.

Contracts of councils and companies say so: "subject to annual appropriation", "sous condition
suspensive", "período contractual". Patterns for letters of either size; `@named@` is the instrument.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Hanging(NamedTuple):
    """The patterns of one language: on what it hangs, for which period it is, who may give it up."""

    hangs: tuple[str, ...]
    periods: tuple[str, ...]
    gives_up: tuple[str, ...]


_EN_THIS = r"(?:@named@|\b(?:the|this)\s+(?:agreement|contract|lease|award|purchase\s+order)\b)"
_EN_ON = r"(?:appropriat\w+|fund\w*|budget\w*|grants?|financ\w+|receipt|licen[cs]es?|permits?|approv\w+|consents?|availab\w+|award\w*|loans?|insurance|bonds?|completion|verification|countersign\w+)"
_FR_THIS = r"(?:@named@|\b(?:le|la|ce|cette)\s+(?:présente?\s+)?(?:contrat|accord|convention|bail|marché|commande)\b)"
_ES_THIS = r"(?:@named@|\b(?:el|la|este|esta)\s+(?:presente\s+)?(?:contrato|acuerdo|convenio|arrendamiento|pedido)\b)"
_RU_THIS = r"(?:@named@|\b(?:договор|соглашение|контракт)\b)"

HANGING: Mapping[str, Hanging] = MappingProxyType(
    {
        "en": Hanging(
            (
                rf"{_EN_THIS}\s+(?:\w+\s+){{0,4}}?(?:subject\s+to(?!\s+(?:ratification|acceptance|signature|the\s+(?:laws?|provisions)|article))|contingent|conditional|conditioned|dependent)\b[^.;]{{0,80}}?\b{_EN_ON}\b",
                rf"\b(?:execut\w+|sign(?:s|ed)?|enter(?:s|ed)?\s+into|approv\w+|accept\w+|award\w*|conclud\w+|made)\b[^.;]{{0,60}}?{_EN_THIS}[^.;]{{0,60}}?\bcondition(?:al|ally|ed)?\b",
                rf"{_EN_THIS}[^.;]{{0,60}}?\b(?:approved|executed|signed|accepted|awarded|concluded|made|entered\s+into)\b[^.;]{{0,80}}?\bcondition(?:al|ally|ed)?\b",
            ),
            (
                r"\boption(?:al)?\s+(?:years?|periods?|terms?)\b",
                r"\b(?:contract|performance|award)\s+period\b|\bperiod\s+of\s+performance\b",
                r"\bobligations?\b[^.;]{0,40}?\brun(?:s|ning)?\s+(?:through|until|to)\b",
                rf"{_EN_THIS}\s+(?:is|shall\s+be|will\s+be)\s+(?:then\s+|thereby\s+|automatically\s+)?(?:at\s+an\s+end|closed(?!\s+for)|over|spent|discharged)\b",
                rf"\bwhereupon\s+{_EN_THIS}",
            ),
            (
                r"\b(?:free|entitled|right|liberty)\s+to\s+(?:leave|walk\s+away|drop\s+out|step\s+back)\b(?!\s+(?:any|the|his|their)\s+(?:country|territory|state|premises))",
            ),
        ),
        "fr": Hanging(
            (
                r"\bconditions?\s+(?:suspensives?|résolutoires?)\b",
                rf"{_FR_THIS}[^.;]{{0,80}}?\b(?:sous\s+(?:la\s+)?(?:condition|réserve)|subordonnée?|conditionnée?)\b[^.;]{{0,80}}?\b(?:crédits?|budget\w*|financement\w*|subvention\w*|prêts?|autorisation\w*|permis|approbation\w*|agrément\w*|obtention|disponib\w+)\b",
            ),
            (
                r"\b(?:période|durée)\s+(?:contractuelle|du\s+(?:contrat|marché|bail)|d['’]exécution)\b",
                rf"{_FR_THIS}\s+(?:est|sera)\s+(?:passée?|conclue?|attribuée?|consentie?)\s+pour\s+(?:les?|la|l['’]|une?|\d)",
                rf"{_FR_THIS}\s+(?:est|sera)\s+(?:alors\s+|automatiquement\s+)?(?:caduque?|terminée?|soldée?|clos)\b",
            ),
            (r"\bs['’]en\s+retirer\b|\bse\s+désister\b",),
        ),
        "es": Hanging(
            (
                r"\bcondici(?:ón|ones)\s+(?:suspensivas?|resolutorias?)\b",
                r"\b(?:eficacia|vigencia|validez|efectos|ejecución)\b[^.;]{0,60}?\b(?:condicionad|supeditad|subordinad|sujet)[oa]s?\b",
                rf"{_ES_THIS}[^.;]{{0,60}}?\b(?:condicionad|supeditad|subordinad)[oa]s?\b",
                rf"{_ES_THIS}\s+se\s+perfecciona\w*",
            ),
            (
                r"\b(?:período|periodo|plazo)\s+(?:contractual|del\s+contrato|de\s+ejecución)\b",
                rf"{_ES_THIS}\s+(?:comprende|abarca|cubre)\s+(?:los|el|las|la)\s+(?:ejercicios?|años?|anualidad\w*|períodos?)\b",
                rf"{_ES_THIS}\s+(?:queda|quedará)\s+(?:sin\s+efecto|extinguid|concluid|terminad)",
            ),
            (r"\bdesist\w+\s+del?\b",),
        ),
        "ru": Hanging(
            (
                r"\b(?:отлагательн|отменительн)\w+\s+услови\w+",
                rf"{_RU_THIS}[^.;]{{0,40}}?\b(?:заключ\w+|подпис\w+|одобр\w+)\b[^.;]{{0,60}}?\b(?:под|при|с)\s+услови\w+",
            ),
            (
                r"\bсрок(?:ом|а)?\s+(?:действия\s+)?(?:договора|контракта|исполнения|оказания\s+услуг|выполнения\s+работ)\b",
                rf"{_RU_THIS}\s+(?:тем\s+самым\s+)?(?:счита\w+\s+)?(?:исчерпан|завершен|завершён|закрыт)\w*",
            ),
            (r"\bотказаться\s+от\s+(?:исполнения\s+)?(?:договора|контракта|соглашения)\b",),
        ),
    }
)  # fmt: skip
