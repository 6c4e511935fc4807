"""Expletive subjects: "it" and « il » that stand for nobody, before what is permitted or agreed."""

from __future__ import annotations

from collections.abc import Mapping

_EN_BE = r"(?:is|are|was|(?:shall|will|may|must|should|can|would)\s+(?:(?:not|also|further)\s+)?be)\s+(?:(?:not|also|further|hereby|only|\w+ly)\s+){0,3}"
_FR_BE = r"(?:ne\s+|n['’])?(?:(?:lui|leur|nous|vous|y)\s+)?(?:est|sera|demeure|reste|(?:peut|pourra|doit|devra)\s+(?:pas\s+)?être)\s+(?:(?:pas|plus|jamais|également|aussi|toutefois|\w+ment)\s+){0,3}"
_ES_BE = (
    r"(?:está|estará|queda|quedará|es|será|(?:podrá|puede|debe|deberá)\s+ser)\s+(?:\w+mente\s+)?"
)

EXPLETIVE: Mapping[str, str] = {
    "en": rf"it\s+{_EN_BE}(?:(?:prohibited|forbidden|permitted|permissible|allowed|(?:un)?lawful|admissible|(?:im)?possible|(?:un)?necessary|mandatory|compulsory|obligatory|advisable|desirable|sufficient|agreed|understood)(?=\s+(?:to|that|for)\b)"
    r"|(?:noted|recalled|acknowledged|recogni[sz]ed|provided|stipulated|specified|expected|intended|required)(?=\s+that\b)"
    r"|(?:the\s+(?:\w+\s+)?(?:duty|responsibility|obligation|task|right|intention|policy|understanding)\s+of|up\s+to)(?!\w))"
    r"|it\s+is\s+(?:(?:not|also|further|\w+ly)\s+){0,2}required\s+to(?!\w)",
    "fr": rf"il\s+{_FR_BE}(?:interdit|défendu|prohibé|permis|loisible|licite|possible|impossible|nécessaire|obligatoire|convenu|entendu|stipulé|précisé|rappelé|recommandé|exigé|requis)(?=\s+(?:(?:d[eu]|à|aux?|que)(?!\w)|d['’]|qu['’]))"
    rf"|il\s+{_FR_BE}(?:tenu\s+compte|fait|procédé|dérogé|mis\s+fin)(?!\w)",
    "es": rf"(?:no\s+)?(?:{_ES_BE}(?:prohibido|vedado|permitido|lícito|posible|necesario|obligatorio|preciso|convenido|entendido|acordado)|se\s+(?:prohíbe|permite|autoriza|exige|requiere|conviene|entiende|acuerda))(?!\w)",
    "ru": r"x{9}",
}
"""The words of each language that begin so; in Spanish, which has no such word, its verb alone."""
