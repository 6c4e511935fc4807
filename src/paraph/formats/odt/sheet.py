"""The styles of a document that is written: pages, paragraphs, headings, letters, lists."""

from __future__ import annotations

from paraph.formats.odt.listing import Family
from paraph.formats.odt.lists import LEVELS, Level
from paraph.formats.odt.names import SPACES
from paraph.formats.odt.runs import escaped

_USED = ("office", "style", "text", "table", "draw", "fo", "svg", "xlink", "meta", "manifest",
         "loext", "field")  # fmt: skip
SPACE = " ".join(f'xmlns:{prefix}="{SPACES[prefix]}"' for prefix in _USED)
"""The namespaces that a part declares."""
_SIZES = {1: "16pt", 2: "14pt", 3: "12pt"}
_INDENT = 0.75  # centimetres that a level lies deeper
_LOOKS = {
    "superscript": 'style:text-position="super 58%"',
    "subscript": 'style:text-position="sub 58%"',
    "raised": 'style:text-position="33% 100%"',
    "lowered": 'style:text-position="-33% 100%"',
    "strike": 'style:text-line-through-style="solid" style:text-line-through-type="single"',
    "caps": 'fo:text-transform="uppercase"',
    "smallcaps": 'fo:font-variant="small-caps"',
    "hidden": 'text:display="none"',
    "bold": 'fo:font-weight="bold" style:font-weight-asian="bold"'
            ' style:font-weight-complex="bold"',
    "italic": 'fo:font-style="italic" style:font-style-asian="italic"'
              ' style:font-style-complex="italic"',
    "underlined": 'style:text-underline-style="solid" style:text-underline-width="auto"'
                  ' style:text-underline-color="font-color"',
}  # fmt: skip
_POSITIONS = ("superscript", "subscript", "raised", "lowered")


def letters(name: str, marks: tuple[tuple[str, str], ...]) -> str:
    """Return the style of letters that have `marks`; of two places out of the line the first."""
    said: dict[str, str] = {}
    for mark, value in marks:
        if mark == "symbol":
            font = escaped(value)
            said["symbol"] = f'fo:font-family="{font}"'
            continue
        key = value if mark.isupper() else mark
        if look := _LOOKS.get(key):
            said.setdefault("place" if key in _POSITIONS else key, look)
    return (
        f'<style:style style:name="{name}" style:family="text">'
        f"<style:text-properties {' '.join(said.values())}/></style:style>"
    )


def list_style(name: str, family: Family, dress: str) -> str:
    """Return the style of a list; `dress` is the style of its numbers, or ""."""
    deepest = max(family.levels, default=0)
    levels = [_level(at, family.levels.get(at, Level("")), dress) for at in range(1, deepest + 1)]
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def _level(at: int, level: Level, dress: str) -> str:
    styled = f' text:style-name="{dress}"' if dress else ""
    left = f"{_INDENT * at + 0.25:.2f}cm"
    place = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab"'
        f' text:list-tab-stop-position="{left}" fo:text-indent="-{_INDENT:.2f}cm"'
        f' fo:margin-left="{left}"/></style:list-level-properties>'
    )
    if level.form is None:
        return (
            f'<text:list-level-style-bullet text:level="{at}"{styled}'
            f' text:bullet-char="{escaped(level.sign)}">{place}</text:list-level-style-bullet>'
        )
    said = [f'style:num-format="{level.form}"']
    said += [f'style:num-prefix="{escaped(level.prefix)}"'] if level.prefix else []
    said += [f'style:num-suffix="{escaped(level.suffix)}"'] if level.suffix else []
    said += ['style:num-letter-sync="true"'] if level.sync else []
    said += [f'text:display-levels="{level.display}"'] if level.display > 1 else []
    return (
        f'<text:list-level-style-number text:level="{at}"{styled} {" ".join(said)}>'
        f"{place}</text:list-level-style-number>"
    )


_NOTE = 'fo:margin-bottom="0cm" fo:margin-left="0.4cm" fo:text-indent="-0.4cm"'


def common(language: str) -> str:
    """Return the common styles: paragraphs, headings, notes, headers, links, tables."""
    tongue = f' fo:language="{language}" fo:country="none"' if language else ""
    heads = "".join(_heading(level) for level in range(1, LEVELS + 1))
    outline = "".join(
        f'<text:outline-level-style text:level="{level}" style:num-format=""/>'
        for level in range(1, LEVELS + 1)
    )
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties'
        ' fo:hyphenation-ladder-count="no-limit" style:tab-stop-distance="1.25cm"/>'
        '<style:text-properties style:font-name="Liberation Serif"'
        f' fo:font-size="11pt"{tongue} style:use-window-font-color="true"/></style:default-style>'
        '<style:default-style style:family="table"><style:table-properties'
        ' table:border-model="collapsing"/></style:default-style>'
        + _paragraph("Standard", "Standard", "", 'fo:margin-bottom="0.21cm" fo:line-height="115%"')
        + heads
        + _paragraph("Cell", "Cell", "Standard", 'fo:margin-bottom="0cm" fo:line-height="100%"')
        + _paragraph("Footnote", "Footnote", "Standard", _NOTE, "9pt")
        + _paragraph("Header", "Header", "Standard", 'fo:margin-bottom="0cm"', "9pt")
        + _paragraph("Footer", "Footer", "Standard", 'fo:margin-bottom="0cm"', "9pt")
        + '<style:style style:name="Internet_20_link" style:display-name="Internet link"'
        ' style:family="text"><style:text-properties fo:color="#1f4e79"'
        ' style:text-underline-style="solid"/></style:style>'
        '<style:style style:name="Mark" style:family="text"><style:text-properties'
        ' style:text-position="super 58%"/></style:style>'
        f'<text:outline-style style:name="Outline">{outline}</text:outline-style>'
        '<text:notes-configuration text:note-class="footnote" style:num-format="1"'
        ' text:citation-style-name="Mark" text:citation-body-style-name="Mark"'
        ' text:start-value="0" text:footnotes-position="page"'
        ' text:start-numbering-at="document"/>'
        '<text:notes-configuration text:note-class="endnote" style:num-format="i"'
        ' text:citation-style-name="Mark" text:citation-body-style-name="Mark"'
        ' text:start-value="0"/>'
    )


def _paragraph(name: str, shown: str, parent: str, said: str, size: str = "") -> str:
    above = f' style:parent-style-name="{parent}"' if parent else ""
    text = f'<style:text-properties fo:font-size="{size}"/>' if size else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"'
        f"{above}><style:paragraph-properties {said}/>{text}</style:style>"
    )


def _heading(level: int) -> str:
    return (
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}"'
        ' style:family="paragraph" style:parent-style-name="Standard"'
        f' style:default-outline-level="{level}"><style:paragraph-properties'
        ' fo:margin-top="0.42cm" fo:margin-bottom="0.21cm" fo:keep-with-next="always"/>'
        f'<style:text-properties fo:font-size="{_SIZES.get(level, "11pt")}"'
        ' fo:font-weight="bold"/></style:style>'
    )


LAYOUT = (
    '<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm"'
    ' fo:page-height="29.7cm" style:num-format="1" style:print-orientation="portrait"'
    ' fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>'
    "<style:header-style><style:header-footer-properties"
    ' fo:min-height="0.5cm" fo:margin-bottom="0.4cm"/></style:header-style>'
    "<style:footer-style><style:header-footer-properties"
    ' fo:min-height="0.5cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>'
)
"""The layout of every page."""


def column(name: str, width: int) -> str:
    """Return the style of a column, which is some twentieths of a point wide."""
    return (
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width / 20:g}pt"'
        f' style:rel-column-width="{width}*"/></style:style>'
    )


AUTOMATIC = (
    '<style:style style:name="Broken" style:family="paragraph"'
    ' style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/>'
    "</style:style>"
    '<style:style style:name="Columned" style:family="paragraph"'
    ' style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="column"/>'
    "</style:style>"
    '<style:style style:name="Table" style:family="table"><style:table-properties'
    ' table:align="margins" fo:margin-top="0.1cm" fo:margin-bottom="0.3cm"/></style:style>'
    '<style:style style:name="Cells" style:family="table-cell"><style:table-cell-properties'
    ' fo:border="0.5pt solid #808080" fo:padding="0.12cm"/></style:style>'
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties'
    ' fo:keep-together="always"/></style:style>'
    '<style:style style:name="Box" style:family="graphic"><style:graphic-properties'
    ' fo:border="0.5pt solid #808080" fo:padding="0.15cm" style:wrap="none"/></style:style>'
    '<style:style style:name="Image" style:family="graphic"/>'
)
"""Automatic styles that breaks, tables, boxes and images have."""
