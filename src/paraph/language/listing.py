"""How languages list provisions: what joins two of them, and what stands before and between.

Regular expressions by the code of the language.
"""

from __future__ import annotations

EAST = {
    "ko": (r"및|또는|그리고|와|과|[,·ㆍ、]", r"부터|에서|내지|[-–~∼]"),
    "zh": (r"和|与|與|以及|及|或者?|[、，,]", r"至|到|[-–—~～]"),
}
THE = {
    "en": r"(?:the\s+|in\s+|under\s+|of\s+)?",
    "fr": r"(?:(?:à\s+|de\s+|d[’'])?(?:la\s+|les?\s+|l[’'])|aux?\s+|des\s+|du\s+)?",
    "es": r"(?:(?:en\s+|de\s+|a\s+)?(?:el\s+|los?\s+|las?\s+)|del\s+|al\s+)?",
    "ru": r"(?:(?:в|на|к|со?|от)\s+)?",
    "ar": r"",
}
BUT = {
    "en": r"except(?:\s+for)?|excluding|other\s+than|save|but\s+not|with\s+the\s+exception\s+of"
    r"|in\s+particular|notably|including|together\s+with|nor",
    "fr": r"sauf|excepté|hormis|à\s+l[’']exception\s+d[eu]|notamment|y\s+compris|ni",
    "es": r"salvo|excepto|a\s+excepción\s+de|en\s+particular|incluido|ni",
    "ru": r"кроме|за\s+исключением|исключая|в\s+частности|включая|либо",
    "ar": r"باستثناء",
}
"""Words that lead to what a list leaves out, or makes much of."""
NAME = {
    "en": r"\s+of\s+(?:the\s+)?(?:[A-Z][\w-]*\s*|of\s+|the\s+|on\s+|for\s+){1,8}",
    "fr": r"\s+(?:de\s+la|de\s+l[’']|du|de)\s*(?:[A-ZÉ][\w-]*\s*|d[eu]s?\s+|la\s+){1,8}",
    "es": r"\s+(?:de\s+la|del|de)\s+(?:[A-ZÉ][\w-]*\s*|de\s+|la[s]?\s+|los\s+){1,8}",
    "ru": r"(?:\s+[\w-]+){1,3}",
    "ar": r"(?:\s+من)?(?:\s+[\w-]+){1,3}",
}
"""The name of another text, behind what belongs to it."""
