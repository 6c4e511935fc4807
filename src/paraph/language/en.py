"""English."""

from __future__ import annotations

from paraph.language.table import Language

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_QUOTED = r"[“\"‘'](?P<term>[^“”\"‘'\n]{1,120})[,.]?[”\"’']"

LANGUAGE = Language(
    code="en",
    steps={
        "book": "book / books",
        "part": "part / parts",
        "title": "title / titles",
        "chapter": "chapter / chapters",
        "section": "section sec sect / sections secs",
        "subsection": "subsection / subsections sub-section sub-sections",
        "article": "article art / articles arts",
        "clause": "clause / clauses",
        "rule": "rule / rules",
        "paragraph": "paragraph / paragraphs para paras",
        "point": (
            "subparagraph / subparagraphs sub-paragraph sub-paragraphs point points "
            "subclause subclauses sub-clause sub-clauses"
        ),
        "annex": "annex annexe / annexes",
        "appendix": "appendix / appendices",
        "schedule": "schedule / schedules",
        "exhibit": "exhibit / exhibits",
        "attachment": "attachment / attachments",
        "protocol": "protocol / protocols",
    },
    numbers={
        **{word: value for value, word in enumerate(_ORDINALS.split(), start=1)},
        **{word: value for value, word in enumerate(_CARDINALS.split(), start=1)},
    },
    preamble=("preamble", "recitals", "background", "whereas", "preliminary"),
    testimonium=(
        "in witness whereof",
        "in faith whereof",
        "done at",
        "done in",
        "signed at",
        "in testimony whereof",
    ),
    function_words=frozenset(
        ("the", "of", "and", "to", "shall", "this", "in", "any", "by", "will")
    ),
    and_=r"and/or|and|or|as well as",
    to=r"to|through|until|[-–—]",
    of=r",?\s+(?:of|in)\s+",
    belongs=r",?\s+of\s+",
    this=r"(?:this|the\s+present)\s+",
    that=r"(?:that|these|those|such|the\s+same|the\s+said|the\s+latter)\s+",
    its=r"its|their|whose",
    thereof=r"\s+(?:thereof|therein|thereto)\b",
    the=r"the\s+",
    instruments=(
        "agreement",
        "convention",
        "treaty",
        "protocol",
        "contract",
        "charter",
        "covenant",
        "memorandum",
        "arrangement",
        "statute",
        "undertaking",
        "terms",
    ),
    definitions=(
        _QUOTED + r"(?:[^.;:]{0,80}?)\s+(?:shall\s+mean|means|mean|has\s+the\s+meaning"
        r"|have\s+the\s+meaning|shall\s+have\s+the\s+meaning|refers\s+to|includes|is\s+defined)\b",
        r"\((?:[^()]{0,80}?\s)?(?:the|each\s*,?\s+an?|an?|collectively\s*,?\s+the|together\s*,?\s+the"
        r"|hereinafter|hereafter|hereinafter\s+called|or)\s*,?\s+" + _QUOTED + r"[^()]{0,80}\)",
        r"\(" + _QUOTED + r"\)",
        r"\b(?:together|collectively|jointly)\s*,?\s+(?:the\s+)?" + _QUOTED,
        r"\b(?:hereinafter|hereafter)(?:\s+(?:also|jointly|collectively|individually))*"
        r"(?:\s+(?:referred\s+to|called|known|designated))?(?:\s+(?:individually|collectively"
        r"|jointly))?(?:\s+as)?\s*[:,]?\s*(?:the\s+)?" + _QUOTED,
    ),
    announces=r"following\s+(?:terms|definitions|meanings?)|have\s+the\s+meanings?",
)
