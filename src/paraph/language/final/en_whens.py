"""How English says when something takes effect, counted from what happens."""

from __future__ import annotations

from paraph.language.final.en_pieces import AFTER, COUNT, NTH, UNIT
from paraph.language.final.table import WhenWords

WHENS = (
    WhenWords(
        r"(?:on|from|as\s+of|as\s+from|with\s+effect\s+from|effective)\s+(?P<date>@date@)", "on"
    ),
    WhenWords(
        rf"(?:(?:on|upon|at|from|with\s+effect\s+from|as\s+of|as\s+from)\s+)?(?:the\s+)?{NTH}\s+"
        rf"(?:calendar\s+)?(?P<unit>day)\s+{AFTER}",
        "after nth",
    ),
    WhenWords(
        rf"(?:(?:on|upon|at|from|with\s+effect\s+from|as\s+of|as\s+from|starting\s+from)\s+)?(?:the"
        rf"\s+)?(?:fir?st\s+(?:day|date)|1st\s+day|first)\s+of\s+(?:the\s+)?{NTH}\s+(?:calendar\s+)?month"
        rf"\s*,?\s+{AFTER}(?:(?:the\s+(?:month|calendar\s+month)|that)\s+(?:in|during)\s+which\s+)?",
        "month",
    ),
    WhenWords(
        r"(?:(?:on|upon|from|with\s+effect\s+from|as\s+of|as\s+from)\s+)?(?:the\s+)?first\s+day\s+of"
        r"\s+the\s+(?:calendar\s+)?month\s*,?\s+(?:immediately\s+|next\s+)?(?:following|after)\s+(?:(?:the"
        rf"\s+)?(?:expiry|expiration|lapse)\s+of\s+)?(?:a\s+period\s+of\s+)?{COUNT}\s+{UNIT}\s+{AFTER}",
        "month after",
    ),
    WhenWords(
        r"(?:(?:on|upon|from|with\s+effect\s+from|as\s+of|as\s+from)\s+)?(?:the\s+)?first\s+day\s+of"
        rf"\s+the\s+(?:calendar\s+)?month\s*,?\s+{AFTER}(?:(?:the\s+(?:calendar\s+)?month|that)\s+(?:in"
        r"|during)\s+which\s+)?",
        "month",
    ),
    WhenWords(
        rf"(?:upon|on|at|with|after|following)\s+(?:the\s+)?(?:expiry|expiration|lapse|end)\s+of\s+"
        rf"(?:a\s+period\s+of\s+|the\s+)?{COUNT}\s+{UNIT}\s+(?:period\s+)?{AFTER}",
        "expiring",
    ),
    WhenWords(
        rf"(?:on\s+the\s+(?:date|day)\s+(?:which\s+(?:is|falls)\s+)?|as\s+(?:of|from)\s+|upon\s+|on\s+)?"
        rf"(?:after\s+)?{COUNT}\s+{UNIT}\s+(?:have\s+elapsed\s+)?{AFTER}",
        "after",
    ),
    WhenWords(
        r"(?:on|as\s+of|from)\s+the\s+(?:day|date)\s+(?:immediately\s+)?(?:after|following)\s+",
        "next",
    ),
    WhenWords(
        r"(?:after|following)\s+(?=(?:the\s+|an\s+|their\s+)?(?:mutual\s+)?(?:exchange|ratification|deposit)\b)",
        "day",
    ),
    WhenWords(
        r"(?:on|upon|from|with|as\s+of|as\s+from|at|by|when|as\s+soon\s+as|once|with\s+effect"
        r"\s+from|immediately\s+(?:upon|after|following)|effective\s+from|starting\s+from)\s+"
        r"(?=\S)",
        "day",
    ),
)
"""In the order in which they are tried: the more exact ones first."""
