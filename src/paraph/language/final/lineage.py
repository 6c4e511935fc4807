"""Words by which a title or a final clause says what an instrument does to another one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_OTHER = (
    r"(?P<other>(?:[\w()'’/&,.-]+\s+){0,14}?(?:agreements?|treat(?:y|ies)|conventions?|protocols?|charter"
    r"|arrangements?|exchanges?\s+of\s+(?:notes|letters)|notes\s+exchanged|notes?|memorand(?:um|a)|act|statutes?"
    r"|constitution|code|articles?|annex(?:es)?|appendi(?:x|ces)|schedules?|paragraphs?|section|sections"
    r"|regulations?|final\s+act|accord|pact|covenant|contract|capitulations|declarations?|provisions?|terms|lease|concession))"
)
_A = r"(?:(?:further|certain|temporarily|partially|provisionally)\s+)*"

TITLES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "en": (
            (
                "amends",
                rf"\b{_A}(?:amending|modifying|revising|altering|rectifying|correcting)\s+{_OTHER}",
            ),
            (
                "amends",
                (
                    r"\b(?:amendments?|modifications?|revision|alterations?|corrections?|rectifications?)\s+(?:\([^)]*\)\s+)?(?:to|of)\s+"
                    rf"{_OTHER}"
                ),
            ),
            ("amends", rf"\bamendments?\s+no\.?\s*\d+\s+(?:to|of)\s+{_OTHER}"),
            ("prolongs", rf"\bto\s+(?:further\s+)?(?:extend|prolong|renew)\s+{_OTHER}"),
            ("amends", rf"\bto\s+(?:further\s+)?(?:amend|modify|revise)\s+{_OTHER}"),
            ("supplements", rf"\bsupplement(?:ing|ary\s+to|al\s+to)\s+{_OTHER}"),
            ("supplements", rf"\b(?:additional|supplementary|supplemental)\s+to\s+{_OTHER}"),
            (
                "supplements",
                (
                    r"\b(?:additional|supplementary|supplemental|optional)\s+(?:protocol|agreement|convention|treaty|articles?|act|declaration)s?"
                    rf"\s+(?:(?:no\.?\s*)?(?:\d+|[IVX]+)\s+)?(?:to|of)\s+{_OTHER}"
                ),
            ),
            (
                "supplements",
                rf"\bprotocols?\s+(?:no\.?\s*\d+\s+|of\s+\d{{4}}\s+|\([^)]*\)\s+)?to\s+{_OTHER}",
            ),
            (
                "prolongs",
                rf"\b{_A}(?:prolonging|renewing|continuing|further\s+prolonging)\s+(?:the\s+(?:duration|validity|operation|period)\s+of\s+)?{_OTHER}",
            ),
            (
                "prolongs",
                rf"\bextending\s+the\s+(?:duration|validity|period|term|operation|currency)(?:\s+of\s+validity)?\s+of\s+{_OTHER}",
            ),
            (
                "prolongs",
                (
                    r"\b(?:prolongation|renewal|continuance|continuation|extension\s+of\s+the\s+(?:duration|validity|period))\s+of\s+"
                    rf"{_OTHER}"
                ),
            ),
            (
                "extends to",
                rf"\bextending\s+(?:to\s+[^;]{{2,120}}?\s+)?(?:the\s+(?:provisions|application)\s+of\s+)?{_OTHER}",
            ),
            (
                "extends to",
                rf"\bextension\s+(?:to\s+[^;]{{2,80}}?\s+)?of\s+(?:the\s+(?:provisions|application)\s+of\s+)?{_OTHER}",
            ),
            (
                "terminates",
                rf"\b(?:terminating|abrogating|denouncing|annulling|cancelling)\s+(?:[^;]{{0,60}}?\s)??{_OTHER}",
            ),
            (
                "terminates",
                rf"\b(?:termination|abrogation|denunciation|cancellation|annulment)\s+of\s+{_OTHER}",
            ),
            (
                "supersedes",
                rf"\b(?:superseding|replacing|in\s+(?:substitution\s+for|replacement\s+of))\s+{_OTHER}",
            ),
            (
                "implements",
                rf"\b(?:implementing|giving\s+effect\s+to|carrying\s+into\s+effect|for\s+the\s+(?:implementation|execution|application)\s+of)\s+{_OTHER}",
            ),
            ("implements", rf"\b(?:implementation|execution|application)\s+of\s+{_OTHER}"),
            (
                "implements",
                (
                    rf"\b(?:in\s+pursuance\s+of|pursuant\s+to|under|relative\s+to|in\s+accordance\s+with)\s+(?=article|section|the\s+treaty)"
                    rf"{_OTHER}"
                ),
            ),
            ("accedes to", rf"\b(?:accession|adhesion|adherence)\b[^;]{{0,140}}?\bto\s+{_OTHER}"),
            ("accedes to", rf"\b(?:acceding|adhering)\s+to\s+{_OTHER}"),
            ("interprets", rf"\b(?:interpreting|interpretation\s+of)\s+{_OTHER}"),
            (
                "suspends",
                rf"\b(?:suspending|suspension\s+of)\s+(?:the\s+(?:operation|application)\s+of\s+)?{_OTHER}",
            ),
        ),
    }
)
"""What a title says, by pattern; the group `other` is what it says that of."""

CLAUSES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "en": (
            (
                "supersedes",
                (
                    r"(?:this|the\s+present)\s+\w+\s+(?:shall\s+|will\s+)?(?:supersedes?|supercedes?|replaces?|takes?\s+the\s+place\s+of)\s+"
                    rf"{_OTHER}"
                ),
            ),
            (
                "terminates",
                (
                    rf"\b(?P<lead>(?:upon|on|from|as\s+from|with)\s+[^;.]{{0,90}}?(?:entry|coming)\s+into\s+force[^;.,]{{0,60}},\s*)?{_OTHER}"
                    r"(?P<between>[^;.]{0,200}?)\s+(?:shall|will)\s+(?:be\s+(?:terminated|abrogated)|terminate|cease\s+to\s+(?:be\s+in\s+force"
                    r"|have\s+effect|apply)|lapse)\b"
                ),
            ),
        ),
    }
)
"""What a clause says of another instrument, by pattern."""

LASTING: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\buntil\b|\bto\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z]|\bfor\s+(?:a|one|two|three|\d+)\s+(?:further\s+)?"
        r"(?:period|years?|months?)\b|^(?:(?!\bto\b).)*$|\bextending\s+the\s+period\b"
    }
)
"""Words that show that what is extended is how long an instrument lasts, not where it applies."""

OWN: Mapping[str, str] = MappingProxyType(
    {"en": r"(?:this|the\s+present|such|said)\s+(?:\w+\s+)?$|\b(?:it)\s*$"}
)
"""Words before the name of an instrument that show that it is this one, and no other."""

DECLARATIONS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bdeclarations?\b|\bjoint\s+(?:statement|communiqu)",
        "fr": r"\bdéclarations?\b",
        "ru": r"\bдеклараци\w+|\bзаявлени\w+",
        "es": r"\bdeclaraci(?:ón|ones)\b",
    }
)
"""What is history once it was made, and is not terminated."""
