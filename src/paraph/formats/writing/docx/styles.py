"""The styles of a document: sober, and few, so that whoever works on it finds what is there."""

from __future__ import annotations

from html import escape

from paraph.formats.writing.docx.xml import SPACES

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LANGUAGES = {"en": "en-GB", "ru": "ru-RU", "fr": "fr-FR", "es": "es-ES", "de": "de-DE"}
_EASTERN = {"ko": "ko-KR", "zh": "zh-CN", "ja": "ja-JP"}
_COMPLEX = {"ar": "ar-SA", "he": "he-IL", "fa": "fa-IR"}
_SIZES = (30, 26, 24, 22, 22, 22, 22, 22, 22)  # of headings, in half points
_BEFORE = (360, 300, 240, 200, 200, 200, 200, 200, 200)
_FONT = "Times New Roman"


def styles(language: str) -> bytes:
    """Return the part of styles; `language` is a code, or "" where nobody knows."""
    return (
        f'{_HEAD}<w:styles xmlns:w="{SPACES["w"]}">{_defaults(language)}'
        f"{_NORMAL}{''.join(map(_heading, range(1, 10)))}{_OTHERS}</w:styles>"
    ).encode()


def _defaults(language: str) -> str:
    values = []
    if language in _EASTERN:
        values.append(f'w:eastAsia="{_EASTERN[language]}"')
        values.insert(0, f'w:val="{_EASTERN[language]}"')
    elif language in _COMPLEX:
        values.append(f'w:bidi="{_COMPLEX[language]}"')
        values.insert(0, f'w:val="{_COMPLEX[language]}"')
    elif language:
        values.append(f'w:val="{escape(_LANGUAGES.get(language, language))}"')
    said = f"<w:lang {' '.join(values)}/>" if values else ""
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:cs="{_FONT}"/>'
        f'<w:sz w:val="22"/><w:szCs w:val="22"/>{said}'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _heading(level: int) -> str:
    size, before = _SIZES[level - 1], _BEFORE[level - 1]
    slant = "<w:i/><w:iCs/>" if level > 4 else ""  # noqa: PLR2004 - sizes no longer tell them apart
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/>'
        "<w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>"
        f'<w:spacing w:before="{before}" w:after="120"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f"<w:rPr><w:b/><w:bCs/>{slant}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )


_NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
)
_LINE = 'w:val="single" w:sz="4" w:space="0" w:color="808080"'
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_OTHERS = (
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>'
    f"{''.join(f'<w:{side} {_LINE}/>' for side in _SIDES)}</w:tblBorders></w:tblPr></w:style>"
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText">'
    '<w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
    '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>'
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="29"/><w:qFormat/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>'
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:tabs>'
    '<w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>'
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:tabs>'
    '<w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>'
    '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>'
    '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr>'
    '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>'
    '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="FootnoteReference">'
    '<w:name w:val="footnote reference"/><w:uiPriority w:val="99"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="EndnoteText"><w:name w:val="endnote text"/>'
    '<w:basedOn w:val="FootnoteText"/><w:uiPriority w:val="99"/></w:style>'
    '<w:style w:type="character" w:styleId="EndnoteReference">'
    '<w:name w:val="endnote reference"/><w:uiPriority w:val="99"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    '<w:uiPriority w:val="99"/><w:rPr><w:color w:val="1F4E9E"/><w:u w:val="single"/></w:rPr>'
    "</w:style>"
    '<w:style w:type="character" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/>'
    '<w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/></w:rPr>'
    "</w:style>"
)
