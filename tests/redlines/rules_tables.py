"""What the schema of WordprocessingML (transitional) allows in what, and in which order."""

from __future__ import annotations


def _names(text: str) -> tuple[str, ...]:
    return tuple(f"w:{name}" for name in text.split())


_PPR = _names(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr "
    "shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
    "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
    "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr "
    "sectPr pPrChange"
)
_TBL_PR = _names(
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc "
    "tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription "
    "tblPrChange"
)
_TC_PR = _names(
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign "
    "hideMark headers cellIns cellDel cellMerge tcPrChange"
)
_SECT_PR = _names(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders "
    "lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter "
    "docGrid printerSettings sectPrChange"
)
_ROW = _names(
    "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader "
    "tblCellSpacing jc hidden"
)
_STYLE = _names(
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed "
    "qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"
)
_SETTINGS = _names(
    "writeProtection view zoom removePersonalInformation removeDateAndTime "
    "doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText "
    "printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts "
    "saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors "
    "activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter "
    "stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves "
    "doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet "
    "defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps "
    "showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
    "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
    "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
    "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin "
    "doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne "
    "strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture "
    "doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText "
    "doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt "
    "showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr "
    "compat docVars rsids attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats "
    "doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType "
    "shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator"
)


def _ranks(order: tuple[str, ...]) -> dict[str, int]:
    return {name: rank for rank, name in enumerate(order)}


ORDER: dict[str, dict[str, int]] = {
    "w:pPr": _ranks(_PPR),
    "w:tblPr": _ranks(_TBL_PR),
    "w:tcPr": _ranks(_TC_PR),
    "w:numPr": _ranks(_names("ilvl numId numberingChange ins")),
    "w:tblPrEx": _ranks(
        _names(
            "tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook "
            "tblPrExChange"
        )
    ),
    "w:sdt": _ranks(_names("sdtPr sdtEndPr sdtContent")),
    "w:style": _ranks(_STYLE),
    "w:styles": _ranks(_names("docDefaults latentStyles style")),
    "w:numbering": _ranks(_names("numPicBullet abstractNum num numIdMacAtCleanup")),
    "w:abstractNum": _ranks(
        _names("nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    ),
    "w:num": _ranks(_names("abstractNumId lvlOverride")),
    "w:lvlOverride": _ranks(_names("startOverride lvl")),
    "w:lvl": _ranks(
        _names(
            "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"
        )
    ),
    "w:settings": _ranks(_SETTINGS),
    "w:sectPr": {**_ranks(_SECT_PR), "w:footerReference": 0},
    "w:trPr": {**dict.fromkeys(_ROW, 0), "w:ins": 1, "w:del": 2, "w:trPrChange": 3},
}
"""The children of an element, each with its rank in the order that the schema wants."""

REPEATED = frozenset(
    _names(
        "headerReference footerReference style tblStylePr numPicBullet abstractNum num lvl "
        "lvlOverride activeWritingStyle attachedSchema smartTagType"
    )
)
FIRST = _names("ins del moveFrom moveTo")
LAST = frozenset(_names("pPrChange rPrChange sectPrChange tblPrChange trPrChange tcPrChange"))

RUN_PROPERTIES = frozenset(
    _names(
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
        "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u "
        "effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
    )
)
_MARKS = frozenset(
    _names(
        "bookmarkStart bookmarkEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart "
        "moveToRangeEnd commentRangeStart commentRangeEnd customXmlInsRangeStart "
        "customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd "
        "customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart "
        "customXmlMoveToRangeEnd proofErr permStart permEnd"
    )
)
_CHANGES = frozenset(_names("ins del moveFrom moveTo"))
_RUNS = frozenset(_names("r sdt customXml smartTag dir bdo")) | _MARKS | _CHANGES
_LINE = _RUNS | frozenset(_names("hyperlink fldSimple subDoc"))
_BLOCKS = frozenset(_names("p tbl sdt customXml altChunk")) | _MARKS | _CHANGES
_SHOWN = frozenset(
    _names(
        "rPr br t contentPart delText instrText delInstrText noBreakHyphen softHyphen dayShort "
        "monthShort yearShort dayLong monthLong yearLong annotationRef footnoteRef endnoteRef "
        "separator continuationSeparator sym pgNum cr tab object pict fldChar ruby "
        "footnoteReference endnoteReference commentReference drawing ptab lastRenderedPageBreak"
    )
)
CONTENT: dict[str, frozenset[str]] = {
    "w:body": _BLOCKS | {"w:sectPr"},
    "w:hdr": _BLOCKS,
    "w:ftr": _BLOCKS,
    "w:footnote": _BLOCKS,
    "w:endnote": _BLOCKS,
    "w:comment": _BLOCKS,
    "w:txbxContent": _BLOCKS,
    "w:tc": _BLOCKS | {"w:tcPr"},
    "w:p": _LINE | {"w:pPr"},
    "w:hyperlink": _LINE,
    "w:fldSimple": _LINE | {"w:fldData"},
    "w:r": _SHOWN,
    "w:ins": _RUNS,
    "w:del": _RUNS,
    "w:moveFrom": _RUNS,
    "w:moveTo": _RUNS,
    "w:tbl": _MARKS | _CHANGES | frozenset(_names("tblPr tblGrid tr sdt customXml")),
    "w:tr": _MARKS | _CHANGES | frozenset(_names("tblPrEx trPr tc sdt customXml")),
}
"""The elements of WordprocessingML that may stand in an element, in whatever order."""
