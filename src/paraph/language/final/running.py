"""Running: words by which an instrument begins on a day that is named, and goes on for a time.

"Commences on 1 April 2026 and continues for two years" names no force and gives both: a day of
entry into force and a term. The first half alone gives none that is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class RunningWords(NamedTuple):
    """Patterns of one language, for letters of either size.

    `begins` is the verb before the day; `goes_on`, from there to before the time, has a day with a
    number in it, no other subject, and a group `goes`, the second verb.
    """

    begins: str
    goes_on: str


_DAY = r"[\w ,«».]{0,20}?\d[\w ,«».]{0,24}?"

RUNNING: Mapping[str, RunningWords] = MappingProxyType(
    {
        "en": RunningWords(
            r"(?:(?:shall|will)\s+)?(?:commences?|begins?|starts?|runs?)",
            rf"\s+(?:on|from)\s+{_DAY}\s*,?\s+and\s+(?:it\s+)?(?:(?:shall|will)\s+)?(?P<goes>continues?|runs?|lasts?)\s+(?:in\s+(?:force|effect)\s+)?(?=for\s|until\s+(?:the\s+)?\d)",
        ),
        "fr": RunningWords(
            r"(?:commence(?:ra)?|débute(?:ra)?|prend(?:ra)?\s+cours|court)",
            rf"\s+(?:le|à\s+(?:compter|partir)\s+du)\s+{_DAY}\s*,?\s+et\s+(?:il\s+|elle\s+)?(?P<goes>se\s+poursui(?:t|vra)|dure(?:ra)?|court|continue(?:ra)?)\s+(?=pour\s|pendant\s|jusqu['’]au\s+\d)",
        ),
        "es": RunningWords(
            r"(?:comienza|comenzará|empieza|empezará|(?:se\s+)?inicia(?:rá)?)",
            rf"\s+(?:el|a\s+partir\s+del|desde\s+el)\s+{_DAY}\s*,?\s+y\s+(?P<goes>continúa|continuará|se\s+prolonga(?:rá)?|se\s+extiende|se\s+extenderá|dura(?:rá)?)\s+(?=por\s|durante\s|hasta\s+el\s+\d)",
        ),
        "ru": RunningWords(
            r"(?:начинается|начн[её]тся|начинает\s+(?:действовать|действие|сво[её]\s+действие)|начн[её]т\s+действовать)",
            rf"\s+{_DAY}\s*,?\s+и\s+(?P<goes>действует|продолжается|длится|продолжает\s+действовать)\s+(?=в\s+течение\s|на\s|сроком\s|до\s+\d)",
        ),
    }
)
"""The words of each language whose final clauses are read."""
