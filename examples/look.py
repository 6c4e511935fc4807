"""How the example looks: languages of Word, styles, numbering and settings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from examples.agreement import Draft
from examples.elements import part, tag

# The sittings in which the text was typed; the last is the one that made the final.
FIRST, _SECOND, _THIRD, FINAL = "00A41C7E", "002B6D90", "0071F3A5", "00E8052C"
SITTINGS = (FIRST, FIRST, _SECOND, _THIRD)


@dataclass(frozen=True, slots=True)
class Look:
    """What Word of one language does differently: style ids, and words its speller misses."""

    styles: Mapping[str, str]
    point_format: str
    unknown: frozenset[str]
    doubled: str
    decimal: str
    separator: str
    title: str
    drafter: str
    finisher: str


_ENGLISH_LOOK = Look(
    styles=MappingProxyType(
        {
            "Normal": "Normal",
            "heading 1": "Heading1",
            "heading 2": "Heading2",
            "Default Paragraph Font": "DefaultParagraphFont",
            "Normal Table": "TableNormal",
            "No List": "NoList",
            "Title": "Title",
            "Body Text": "BodyText",
            "List Number": "ListNumber",
            "List Number 2": "ListNumber2",
            "caption": "Caption",
            "header": "Header",
            "footer": "Footer",
            "footnote text": "FootnoteText",
            "footnote reference": "FootnoteReference",
            "endnote text": "EndnoteText",
            "endnote reference": "EndnoteReference",
            "Table Grid": "TableGrid",
            "Recital": "Recital",
            "Annex Title": "AnnexTitle",
            "Table Text": "TableText",
        }
    ),
    point_format="lowerLetter",
    unknown=frozenset({"Velandra", "Velandran", "Ambrel", "Tessmar", "Halmery", "implementtation"}),
    doubled="the the",
    decimal=".",
    separator=",",
    title="Agreement on Comprehensive Partnership",
    drafter="Ministry of External Relations, Tessmar",
    finisher="Royal Foreign Office, Halmery",
)

_RUSSIAN_LOOK = Look(
    styles=MappingProxyType(
        {
            "Normal": "a",
            "heading 1": "1",
            "heading 2": "2",
            "Default Paragraph Font": "a0",
            "Normal Table": "a1",
            "No List": "a2",
            "Title": "a3",
            "Body Text": "a4",
            "List Number": "a5",
            "List Number 2": "20",
            "caption": "a6",
            "header": "a7",
            "footer": "a8",
            "footnote text": "a9",
            "footnote reference": "aa",
            "endnote text": "ab",
            "endnote reference": "ac",
            "Table Grid": "ad",
            "Recital": "ae",
            "Annex Title": "af",
            "Table Text": "af0",
        }
    ),
    point_format="russianLower",
    unknown=frozenset(
        {"Веландра", "Веландры", "Амбрель", "Амбреля", "Тессмар", "Тессмаре", "Хальмери"}
        | {"веландрскую", "амбрельскую", "осуществелнии"}
    ),
    doubled="в в",
    decimal=",",
    separator=";",
    title="Соглашение о всеобъемлющем партнёрстве",
    drafter="Министерство внешних сношений, Тессмар",
    finisher="Королевское ведомство иностранных дел, Хальмери",
)

LOOKS = MappingProxyType({"en": _ENGLISH_LOOK, "ru": _RUSSIAN_LOOK})


# ---------------------------------------------------------------- numbering and styles


def numbering(draft: Draft, look: Look) -> str:
    """One multilevel list for the agreement; the annex takes it up again from 1."""
    language = draft.language
    levels = [
        _level(0, "decimal", language.article.format("%1"), look.styles["heading 1"], 1474),
        _level(1, "decimal", "%2.", look.styles["List Number"], 567),
        _level(
            2, look.point_format, language.point.format("%3"), look.styles["List Number 2"], 567
        ),
        *(_level(deep, "lowerRoman", f"(%{deep + 1})", "", 567) for deep in range(3, 9)),
    ]
    abstract = tag(
        "abstractNum",
        tag("nsid", val="3C5A71E8"),
        tag("multiLevelType", val="multilevel"),
        tag("tmpl", val="6F0C2A94"),
        *levels,
        abstractNumId=0,
        w15_restartNumberingAfterBreak=0,
    )
    again = tag("lvlOverride", tag("startOverride", val=1), ilvl=0)
    return part(
        "numbering",
        abstract,
        tag("num", tag("abstractNumId", val=0), numId=1),
        tag("num", tag("abstractNumId", val=0), again, numId=2),
    )


def _level(deep: int, form: str, label: str, style: str, hanging: int) -> str:
    indent = hanging * max(deep, 1)
    return tag(
        "lvl",
        tag("start", val=1),
        tag("numFmt", val=form),
        tag("pStyle", val=style) if style else "",
        tag("lvlText", val=label),
        tag("lvlJc", val="left"),
        tag("pPr", tag("ind", left=indent, hanging=hanging)),
        tag("rPr", tag("rFonts", hint="default")),
        ilvl=deep,
    )


def styles(draft: Draft, look: Look) -> str:
    fonts = dict.fromkeys(("ascii", "eastAsia", "hAnsi", "cs"), "Times New Roman")
    language = tag("lang", val=draft.language.tag, eastAsia=draft.language.tag, bidi="ar-SA")
    run = tag("rPr", tag("rFonts", **fonts), _size(24), language)
    defaults = tag("docDefaults", tag("rPrDefault", run), tag("pPrDefault"))
    latent = tag(
        "latentStyles",
        tag("lsdException", name="Normal", uiPriority=0, qFormat=1),
        tag("lsdException", name="heading 1", uiPriority=9, qFormat=1),
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=0,
        defUnhideWhenUsed=0,
        defQFormat=0,
        count=376,
    )
    ids = look.styles
    return part("styles", defaults, latent, *_text_styles(ids), *_note_styles(ids), *_tables(ids))


def _size(half_points: int) -> str:
    return tag("sz", val=half_points) + tag("szCs", val=half_points)


_BOLD = "<w:b/><w:bCs/>"


def _text_styles(ids: Mapping[str, str]) -> Iterator[str]:
    keep = "<w:keepNext/>"
    yield _style(ids, "Normal", default=True)
    yield _style(
        ids,
        "heading 1",
        keep
        + "<w:keepLines/>"
        + _listed()
        + tag("spacing", before=360, after=120)
        + tag("outlineLvl", val=0),
        _BOLD,
        after="Body Text",
    )
    yield _style(
        ids,
        "heading 2",
        keep + "<w:keepLines/>" + tag("spacing", before=240, after=120) + tag("outlineLvl", val=1),
        _BOLD + "<w:i/><w:iCs/>",
        after="Body Text",
    )
    yield _style(
        ids,
        "Title",
        tag("spacing", before=600, after=600)
        + tag("ind", left=284, right=284)
        + tag("jc", val="center"),
        _BOLD + _size(32),
        after="Body Text",
    )
    yield _style(ids, "Body Text", tag("spacing", after=120) + tag("jc", val="both"))
    yield _style(ids, "Recital", tag("spacing", after=120), base="Body Text", custom=True)
    yield _style(ids, "List Number", _listed(1), base="Body Text")
    yield _style(ids, "List Number 2", _listed(2) + "<w:contextualSpacing/>", base="Body Text")
    yield _style(
        ids,
        "Annex Title",
        "<w:pageBreakBefore/>"
        + tag("numPr", tag("numId", val=0))
        + tag("spacing", before=0, after=360)
        + tag("ind", left=0, firstLine=0)
        + tag("jc", val="center"),
        _size(28),
        base="heading 1",
        custom=True,
    )
    yield _style(
        ids, "caption", keep + tag("spacing", before=180, after=120), "<w:i/><w:iCs/>" + _size(22)
    )
    yield _style(ids, "Table Text", tag("spacing", before=40, after=40), _size(20), custom=True)


def _listed(level: int = 0) -> str:
    """Numbering through the style; like Word, the first level goes without saying."""
    return tag("numPr", tag("ilvl", val=level) if level else "", tag("numId", val=1))


def _note_styles(ids: Mapping[str, str]) -> Iterator[str]:
    line = tag("pBdr", tag("bottom", val="single", sz=4, space=4, color="808080"))
    yield _style(ids, "header", line + tag("jc", val="right"), _size(18))
    yield _style(ids, "footer", tag("jc", val="center"), _size(20))
    for kind in ("footnote", "endnote"):
        yield _style(ids, f"{kind} text", "", _size(20))
        raised = tag("vertAlign", val="superscript")
        yield _style(
            ids, f"{kind} reference", "", raised, kind="character", base="Default Paragraph Font"
        )


def _tables(ids: Mapping[str, str]) -> Iterator[str]:
    yield _style(ids, "Default Paragraph Font", kind="character", default=True)
    margins = "".join(
        tag(side, w=width, type="dxa")
        for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
    )
    plain = tag("tblPr", tag("tblInd", w=0, type="dxa"), tag("tblCellMar", margins))
    yield _style(ids, "Normal Table", kind="table", default=True, table=plain)
    yield _style(ids, "No List", kind="numbering", default=True)
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(tag(side, val="single", sz=4, space=0, color="auto") for side in sides)
    grid = tag("tblPr", tag("tblBorders", borders))
    yield _style(ids, "Table Grid", kind="table", base="Normal Table", table=grid)


def _style(  # noqa: PLR0913 - a style has that many sides
    ids: Mapping[str, str],
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    kind: str = "paragraph",
    base: str = "Normal",
    after: str = "",
    table: str = "",
    default: bool = False,
    custom: bool = False,
) -> str:
    flags = {"default": 1} if default else {"customStyle": 1} if custom else {}
    return tag(
        "style",
        tag("name", val=name),
        tag("basedOn", val=ids[base]) if not default else "",
        tag("next", val=ids[after]) if after else "",
        tag("qFormat") if kind == "paragraph" else "",
        tag("pPr", paragraph) if paragraph else "",
        tag("rPr", run) if run else "",
        table,
        type=kind,
        **flags,
        styleId=ids[name],
    )


# ---------------------------------------------------------------- settings


def settings(draft: Draft, look: Look) -> str:
    sittings = [FIRST, _SECOND, _THIRD, *([FINAL] if draft.version == "final" else [])]
    compatibility = tag(
        "compat",
        tag(
            "compatSetting",
            name="compatibilityMode",
            uri="http://schemas.microsoft.com/office/word",
            val=15,
        ),
    )
    return part(
        "settings",
        tag("zoom", percent=100),
        tag("defaultTabStop", val=708),
        tag("characterSpacingControl", val="doNotCompress"),
        tag("footnotePr", tag("footnote", id=-1), tag("footnote", id=0)),
        tag("endnotePr", tag("endnote", id=-1), tag("endnote", id=0)),
        compatibility,
        tag(
            "rsids",
            tag("rsidRoot", val=FIRST),
            *(tag("rsid", val=sitting) for sitting in sorted(sittings)),
        ),
        tag("themeFontLang", val=draft.language.tag),
        tag("decimalSymbol", val=look.decimal),
        tag("listSeparator", val=look.separator),
    )
