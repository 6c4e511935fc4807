"""Properties that change nothing of what is said, by what has them; all others are read or named.

Source: ECMA-376 part 1, 17.3.1 (paragraphs), 17.3.2 (runs), 17.4 (tables, rows, cells), 17.5.2
(controls), 17.6 (sections), 17.9 (levels); [MS-DOCX] 2.5 for those of later versions.
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.names import W14, W

W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


def _of(space: str, names: str) -> frozenset[object]:
    return frozenset(f"{space}{name}" for name in names.split())


RUN = _of(
    W,
    "b bCs i iCs outline shadow emboss imprint noProof snapToGrid webHidden kern u effect bdr em"
    " lang oMath ins del moveFrom moveTo szCs",
) | _of(
    W14,
    "ligatures numForm numSpacing stylisticSets cntxtAlts",
)
PARAGRAPH = _of(
    W,
    "keepNext keepLines pageBreakBefore widowControl suppressLineNumbers pBdr tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN"
    " adjustRightInd snapToGrid contextualSpacing mirrorIndents suppressOverlap jc textDirection"
    " textAlignment textboxTightWrap divId cnfStyle",
)
TABLE = _of(
    W,
    "tblStyle tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblBorders shd tblLayout tblCellMar tblLook tblPrChange",
)
ROW = _of(
    W,
    "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing"
    " jc hidden ins del trPrChange",
)
CELL = _of(
    W,
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection vAlign hideMark"
    " headers cellIns cellDel cellMerge tcPrChange",
)
SECTION = _of(
    W,
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
    " pgNumType cols formProt vAlign titlePg textDirection bidi rtlGutter docGrid printerSettings"
    " sectPrChange",
) | _of(W15, "footnoteColumns")


def others(properties: etree._Element, known: frozenset[object]) -> list[etree._Element]:
    """Return those of `properties` that are neither read nor known to change nothing."""
    return [item for item in properties if isinstance(item.tag, str) and item.tag not in known]
