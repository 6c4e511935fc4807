"""Who has done something, or has not, as a clause tells of them."""

from __future__ import annotations

from collections.abc import Mapping

PERFORMED: Mapping[str, str] = {
    "en": r"(?:who|which|that|as)\s+(?:has|have|had|shall\s+have)\s+",
    "fr": r"qui\s+(?:ne\s+|n['’])?(?:(?:l['’]|l[ae]\s+|les\s+|y\s+|en\s+)?(?:a|ont|aura|auront|aurait|avait|avaient)|(?:se\s+)?(?:sera|seront|est|sont))\s+",
    "es": r"que\s+(?:no\s+)?(?:l[aeo]s?\s+|se\s+)?(?:ha|han|haya|hayan|hubiera|hubieran|hubiere|hubieren)\s+",
    "ru": r"котор\w+\s+(?:\w+\s+){0,3}?\w+л[аио]?(?:сь|ся)?\s+",
}
"""The words of each language whose norms are read, up to what was done."""
