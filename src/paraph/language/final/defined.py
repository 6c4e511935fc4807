"""Defined: the name that a text gives to the day on which it begins, and clauses that use it.

Contracts of the United States say so: "made as of March 1, 2026 (the "Effective Date")", and far from
there "The term of this Agreement shall commence on the Effective Date and continue through".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class DefinedWords(NamedTuple):
    """The patterns of one language, for letters of either size; `@this@` is the instrument itself.

    `name` is what such a day is called. In brackets and quotes behind a day it is `bracketed`;
    `means` defines it before one, with which `on` stands. `begins` is a clause up to the day, with
    a group `name` or a date, `goes_on` what leads from there to how long it lasts: `until` a last
    day or `lasting` for a time. `unless` is a proviso behind, on an earlier end.
    A sentence that defines such a day and has a word of `more` says something else too.
    """

    name: str
    bracketed: str
    means: str
    on: str
    begins: str
    goes_on: str
    until: str
    lasting: str
    unless: str
    more: str


_NAME = r"(?:effective|commencement|start(?:ing)?|beginning)\s+date"
_QUOTE = r"[\"“”„'‘’«»]"

DEFINED: Mapping[str, DefinedWords] = MappingProxyType(
    {
        "en": DefinedWords(
            name=rf"\b{_NAME}\b",
            bracketed=rf"\s*,?\s*\(\s*(?:hereinafter\s*,?\s+)?(?:(?:referred\s+to\s+as|called)\s+)?(?:the\s+|its\s+)?{_QUOTE}+(?:the\s+)?(?P<name>{_NAME}){_QUOTE}+\s*\)",
            means=(
                rf"^\W*(?:the\s+)?{_QUOTE}*(?P<name>{_NAME}){_QUOTE}*(?:\s+of\s+@this@|\s+hereof)?\s*(?::|\s(?:means|shall\s+mean|is|shall\s+be|refers\s+to))\s*(?:the\s+date\s+of\s+)?(?=\S)"
            ),
            on="on ",
            begins=(
                rf"(?:the\s+(?:initial\s+|base\s+|original\s+)?term\s+(?:of|under)\s+)?@this@\s+(?:(?:shall|will)\s+)?(?:commences?|begins?|starts?|runs?|takes?\s+effect|(?:be|becomes?|is)\s+effective)"
                rf"\s+(?:on|from|as\s+of|upon|as\s+from)\s+(?:the\s+{_QUOTE}*(?P<name>{_NAME}){_QUOTE}*(?:\s+(?:first\s+)?(?:set\s+forth|stated|written)\s+above)?|(?P<date>@date@))"
            ),
            goes_on=(
                r"\s*,?\s+and\s+(?:it\s+)?(?:(?:shall|will)\s+)?(?:continues?|runs?|lasts?|extends?|ends?|expires?|terminates?|remains?)(?:\s+in\s+(?:full\s+)?(?:force|effect)(?:\s+and\s+effect)?)?\s+"
            ),
            until=r"(?:(?:up\s+to\s+and\s+including|through(?:\s+and\s+including)?|until|on)\s+)(?P<date>@date@)",
            lasting=r"for\s+(?:(?:an?\s+)?(?:initial\s+)?(?:period|term)\s+of\s+)?(?P<count>@numbers@|\d{1,4})(?:\s*\((?P<again>@numbers@|\d{1,4})\))?\s+(?P<unit>(?:calendar\s+)?(?:@units@))(?!\w)",
            more=r"\b(?:shall|will|must|may|until|unless|subject|condition\w*|terminat\w*|expir\w*|renew\w*|extend\w*|only|however|provided|except|if|after|before|once|ends?|void|suspend\w*)\b",
            unless=r"\s*,?\s+unless\s+(?:(?:sooner|earlier|otherwise)\s+)?(?:terminated|extended|renewed|cancelled|canceled)\b",
        ),
    }
)
"""The words of each language in which such clauses are read."""
