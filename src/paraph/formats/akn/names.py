"""The names of Akoma Ntoso 3.0, by what becomes of their elements.

Source: Akoma Ntoso Version 1.0 Part 2: Specifications, OASIS Standard, 2018 (the schema that calls
itself 3.0).
"""

from __future__ import annotations

import re

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
DRAFT = re.compile(re.escape(NAMESPACE) + r"/[A-Z]{2,5}[0-9]{2}")
"""The namespaces of working drafts, whose elements are the same as far as they are read."""
OWN = "urn:paraph:akn:1"
"""The namespace of attributes for what Akoma Ntoso has no name for: see docs/reference/akn.md."""
XML = "{http://www.w3.org/XML/1998/namespace}"
SCHEMA_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"
MATHS = "http://www.w3.org/1998/Math/MathML"
MATH = f"{{{MATHS}}}math"
BARE, LINEAR = "bare", "linear"
"""Equations that were written without the namespace of MathML, or as words."""
SVG = "{http://www.w3.org/2000/svg}svg"

XHTML = "{http://www.w3.org/1999/xhtml}"
HYPERTEXT = {
    **{
        name: name
        for name in (
            "a", "abbr", "b", "br", "caption", "col", "colgroup", "div", "i", "img", "li", "ol",
            "p", "span", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u",
            "ul",
        )
    },
    "em": "i",
    "strong": "b",
}  # fmt: skip
"""Elements of XHTML, which some publishers put into <foreign>, by what they are called here."""

MARK = f"{{{OWN}}}mark"
VALUE = f"{{{OWN}}}value"
OBJECT = f"{{{OWN}}}object"
CHARACTER = f"{{{OWN}}}character"
VARIANT = f"{{{OWN}}}variant"


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


DOCUMENTS = _set(
    "act amendment amendmentList bill debate debateReport doc documentCollection judgment"
    " officialGazette portion statement"
)
TITLED = _set(
    "article book chapter division part subchapter subdivision subpart subtitle title tome"
)
"""Parts whose number stands on a line of its own, be there a heading or not."""
PARTS = TITLED | _set(
    "alinea clause hcontainer indent level list paragraph point proviso rule section subclause"
    " sublist subparagraph subrule subsection transitional"
    " address adjournment administrationOfOath communication debateSection declarationOfVote"
    " ministerialStatements nationalInterest noticesOfMotion oralStatements papers"
    " personalStatements petitions pointOfOrder prayers proceduralMotions questions resolutions"
    " rollCall writtenStatements"
    " answer question speech speechGroup"
    " attachment blockContainer citation citations component item recital recitals tblock"
)
"""What may have a number, a heading and a subheading before what it holds."""
HEADINGS = _set("heading subheading crossHeading")
LINES = HEADINGS | _set(
    "block caption from li listIntroduction listWrapUp narrative num p scene summary tocItem"
)
"""Blocks that hold characters."""
BLOCKS = DOCUMENTS | _set(
    "amendmentBody amendmentContent amendmentHeading amendmentJustification amendmentReference"
    " arguments attachments background blockList body collectionBody components conclusions"
    " container content coverPage debateBody decision div formula header interstitial intro"
    " introduction judgmentBody longTitle mainBody motivation other portionBody preamble preface"
    " remedies toc wrapUp"
) | _set("block from listIntroduction listWrapUp narrative p scene summary")  # fmt: skip
"""What stands apart from what is before and behind it, and is nothing more."""
INLINES = _set(
    "abbr argument b change concept courtType date decoration def docAuthority docCommittee"
    " docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus"
    " docTitle docType docketNumber embeddedText entity event i inline judge lawyer legislature"
    " location mmod mod mref neutralCitation object omissis opinion organization outcome party"
    " person placeholder process quantity quotedText recordedTime remark rmod role session"
    " shortTitle signature span sub sup term time u vote"
)
"""What stands in the line and holds characters."""
EMPTY = _set("br componentRef documentRef eol eop img marker noteRef")
"""What holds nothing."""
LINKS = _set("a affectedDocument ref relatedDocument rref tocItem")
QUOTES = _set("embeddedStructure embeddedText quotedStructure quotedText")
LETTERS = {
    **{name: name for name in ("abbr", "b", "i", "ol", "sub", "sup", "u", "ul")},
    "def": "dfn",
}
"""Elements that look otherwise than what is around them, by the elements of HTML they look like."""
SHAPES = {name: name for name in ("caption", "li", "p", "table", "td", "th", "tr")}
"""Elements whose styles hold as they do in HTML."""
MARKED = frozenset(("link", "lowered", "raised", "symbol"))
"""Marks that an attribute of Paraph may say."""

IGNORED = _set(
    "GUID abbr align axis border cellpadding cellspacing class contains eId frame headers height id"
    " level name placement placementBase rules scope summary target valign wId width"
) | {
    f"{XML}id", f"{XML}lang", f"{XML}space",
    f"{SCHEMA_INSTANCE}schemaLocation", f"{SCHEMA_INSTANCE}noNamespaceSchemaLocation",
}  # fmt: skip
"""Attributes that show nothing wherever they stand; docs/reference/akn.md has them."""
VALUES = _set(
    "actor as by choice date empoweredBy end endTime for from href includedIn normalized number"
    " outcome pos refersTo shortForm showAs start startTime time to type upTo value"
)
"""Attributes that say to programs what the words say to readers, where they are not read."""
_QUOTED = INLINES | QUOTES | (LINKS - LINES)
READ_AT = {
    "alt": _set("img"),
    "breakAt": _set("br eol eop"),
    "breakWith": _set("br eol eop"),
    "colspan": _set("td th"),
    "endQuote": _QUOTED,
    "from": _set("rref"),
    "href": LINKS - {"rref"} | _set("componentRef documentRef noteRef"),
    "marker": _set("authorialNote note noteRef"),
    "rowspan": _set("td th"),
    "src": _set("componentRef documentRef img"),
    "start": _set("ol"),
    "startQuote": _QUOTED,
    "style": None,
    "type": _set("li ol ul"),
    "upTo": _set("rref"),
    "value": _set("li"),
    CHARACTER: _set("marker"),
    MARK: None,
    OBJECT: _set("marker"),
    VALUE: None,
    VARIANT: _set("authorialNote note"),
}
"""Attributes that are read, and at which elements; None is all of them."""
WHOLE_NUMBERS = _set("colspan rowspan start value")
"""Attributes that are read where they are whole numbers."""
