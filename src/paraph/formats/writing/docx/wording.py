"""The wording of a provision as runs: characters with their properties, links and objects."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import TypeAlias
from unicodedata import bidirectional

from lxml import etree

from paraph.formats.docx.directions import LEFTWARD
from paraph.formats.writing.docx.parts import Parts
from paraph.formats.writing.docx.xml import parsed, w, worded, writable
from paraph.formats.writing.pictures import Picture, shown
from paraph.formats.writing.runs import LITERAL, Run, runs
from paraph.formats.writing.wording import safe
from paraph.text.emphasis import EMPHASIS
from paraph.text.node import Mark, Provision

_PIECE = re.compile("[\t\n\v\f\r\u2011\u00ad]|[^\t\n\v\f\r\u2011\u00ad]+")
_ORDER = ("rStyle", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "vanish", "spacing",
          "position", "u", "vertAlign", "rtl", "lang")  # fmt: skip
_STRONG = frozenset(("L", "R", "AL"))
_RAISE = 6  # half points
_LANGUAGE = re.compile("language ([A-Za-z0-9-]+)")
_Said: TypeAlias = tuple[tuple[str, dict[str, str | int]], ...]
_SAID: Mapping[str, _Said] = {
    "superscript": (("vertAlign", {"val": "superscript"}),),
    "subscript": (("vertAlign", {"val": "subscript"}),),
    "raised": (("position", {"val": _RAISE}),),
    "lowered": (("position", {"val": -_RAISE}),),
    "strike": (("strike", {}),),
    "caps": (("caps", {}),),
    "smallcaps": (("smallCaps", {}),),
    "hidden": (("vanish", {}),),
}
_EMPHASES: Mapping[str, _Said] = {
    "bold": (("b", {}), ("bCs", {})),
    "italic": (("i", {}), ("iCs", {})),
    "underlined": (("u", {"val": "single"}),),
}
_NOTES = {"footnote": "FootnoteReference", "endnote": "EndnoteReference"}
_PIXEL = 9525  # English metric units
_SMALLEST = 228_600  # a quarter of an inch, so that it is seen
_RULE = (
    '<w:pict><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t" o:hr="t"'
    ' fillcolor="#a0a0a0" stroked="f"/></w:pict>'
)
_WIDEST = 5_760_000  # of an image, in these units: 16 centimetres
_HIGHEST = 8_640_000
_PAGES = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES"))

Box = Callable[[], etree._Element | None]  # noqa: SLF001 - lxml calls its type so


class Runs:
    """Writes the wordings of one part of the package into elements."""

    def __init__(self, parts: Parts, part: str) -> None:
        self._parts = parts
        self._part = part

    def of(
        self,
        provision: Provision,
        beside: Sequence[Mark],
        notes: Callable[[str], etree._Element | None],
        box: Box,
    ) -> Iterator[etree._Element]:
        """Yield what stands in the paragraph of `provision`.

        `notes` gives the reference to the note that is called next by a mark, `box` the next box.
        """
        plain = provision.kind == "heading"  # whose look is bold already
        kept = [mark for mark in beside if not (plain and mark[2:] == (EMPHASIS, "bold"))]
        found = runs(provision.text, [*provision.marks, *kept])
        for link, held in groupby(found, key=_linked):
            content = list(self._ruled(list(held), notes, box))
            holder = self._link(link) if link is not None else None
            if holder is None:
                yield from content
            else:
                holder.extend(content)
                yield holder

    def _link(self, mark: Mark) -> etree._Element | None:
        target = writable(mark.value)
        if not target or not safe(target):
            return None
        if target.startswith("#"):
            return w("hyperlink", anchor=target[1:])
        element = w("hyperlink")
        identifier = self._parts.relate(self._part, "hyperlink", target, outside=True)
        element.set(f"{{{_R}}}id", identifier)
        return element

    def _ruled(
        self, found: Iterable[Run], notes: Callable[[str], etree._Element | None], box: Box
    ) -> Iterator[etree._Element]:
        for ruby, held in groupby(found, key=_annotated):
            content = [each for run in held for each in self._run(run, notes, box)]
            if ruby is None:
                yield from content
            else:
                yield w("r", _ruby(content, ruby.value))

    def _run(
        self, run: Run, notes: Callable[[str], etree._Element | None], box: Box
    ) -> Iterator[etree._Element]:
        if run.object is not None:
            yield from self._object(run, notes, box)
            return
        font = next((mark.value for mark in run.marks if mark.name == "symbol"), None)
        if font is not None and all(ord(sign) <= 0xFFFF for sign in run.text):  # noqa: PLR2004
            signs = [w("sym", font=font, char=f"{ord(sign):04X}") for sign in run.text]
            yield w("r", _properties(run.marks), *signs)
            return
        content = list(_characters(run.text))
        if content:
            yield w("r", _properties(run.marks, leftward=leftward(run.text)), *content)

    def _object(
        self, run: Run, notes: Callable[[str], etree._Element | None], box: Box
    ) -> Iterator[etree._Element]:
        mark = run.object
        match mark.name if mark is not None else "", "" if mark is None else mark.value:
            case "note", value:
                yield from _call(notes(value), value)
            case "image", value:
                yield from self._held(self._image(value), run)
            case "box", _:
                yield from self._held(box(), run)
            case "field", value:
                yield from _page(value.partition(" ")[0])
            case "rule", "":
                yield w("r", parsed(_RULE))
            case "checkbox", value:
                yield from _check_box(value)
            case "equation", value if not value.startswith("<math"):
                shown = escape(writable(value))
                yield parsed(f"<m:oMath><m:r><m:t>{shown}</m:t></m:r></m:oMath>")

    def _held(self, element: etree._Element | None, run: Run) -> Iterator[etree._Element]:
        """Yield the run that a drawing stands in."""
        if element is not None:
            yield w("r", _properties(run.marks), element)

    def _image(self, value: str) -> etree._Element | None:
        name, cut, text = shown(value)
        sides = "".join([f' {side}="{share}"' for side, share in cut])
        crop = f"<a:srcRect{sides}/>" if cut else ""
        picture = self._parts.pictures.get(name)
        if picture is not None:
            identifier = self._parts.image(self._part, name, picture)
            blip = f'r:embed="{identifier}"'
        elif "://" in name and safe(name):
            identifier = self._parts.relate(self._part, "image", name, outside=True)
            blip = f'r:link="{identifier}"'
        else:
            return None
        number = self._parts.drawn()
        width, height = _extent(picture)
        return parsed(
            "<w:drawing><wp:inline>"
            f'<wp:extent cx="{width}" cy="{height}"/>'
            f'<wp:docPr id="{number}" name="Picture {number}" descr="{escape(writable(text))}"/>'
            "<a:graphic>"
            '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
            "<pic:pic>"
            f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/>'
            f"</pic:nvPicPr><pic:blipFill><a:blip {blip}/>{crop}"
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            '<pic:spPr><a:xfrm><a:off x="0" y="0"/>'
            f'<a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
            "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        )


_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _linked(run: Run) -> Mark | None:
    return next((mark for mark in run.marks if mark.name == "link"), None)


def _annotated(run: Run) -> Mark | None:
    return next((mark for mark in run.marks if mark.name == "ruby"), None)


def _characters(text: str) -> Iterator[etree._Element]:
    """Yield the characters of a run, those that Word has elements for as these."""
    for piece in _PIECE.findall(writable(text)):
        match piece:
            case "\t":
                yield w("tab")
            case "\n":
                yield w("br")
            case "\f":
                yield w("br", type="page")
            case "\v":
                yield w("br", type="column")
            case "\r":
                yield w("cr")
            case "\u2011":
                yield w("noBreakHyphen")
            case "\u00ad":
                yield w("softHyphen")
            case _:
                element = worded("t", piece)
                if piece[0] <= " " or piece[-1] <= " ":
                    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                yield element


def leftward(text: str) -> bool:
    """Whether the first letter of `text` is of a script that goes from right to left."""
    if text.isascii() or LEFTWARD.search(text) is None:
        return False
    kinds = (bidirectional(sign) for sign in text)
    return next((kind for kind in kinds if kind in _STRONG), "L") != "L"


def _properties(marks: Iterable[Mark], *, leftward: bool = False) -> etree._Element | None:
    """Return the properties of a run, in the order that the standard has."""
    found: dict[str, etree._Element] = {"rtl": w("rtl")} if leftward else {}
    for mark in marks:
        for element in _property(mark):
            found[str(element.tag).partition("}")[2]] = element
    if not found:
        return None
    return w("rPr", *[found[name] for name in _ORDER if name in found])


def _property(mark: Mark) -> list[etree._Element]:
    """Return the properties of a run that `mark` stands over."""
    name, value = mark.name, mark.value
    if name in _SAID:
        return [w(each, **said) for each, said in _SAID[name]]
    if name == EMPHASIS:
        return [w(each, **said) for each, said in _EMPHASES[value]]
    if name == "link" and value and safe(value):
        return [w("rStyle", val="Hyperlink")]
    if name == LITERAL and value == "code":
        return [w("rStyle", val="Code")]
    if name == LITERAL and (language := _LANGUAGE.fullmatch(value)):
        return [w("lang", val=language[1])]
    return []


def _call(called: etree._Element | None, value: str) -> Iterator[etree._Element]:
    """Yield the call of a note; its mark alone, raised, where the note is called once more."""
    if called is None:
        yield w("r", w("rPr", w("vertAlign", val="superscript")), *_characters(value))
        return
    kind = "footnote" if "footnote" in str(called.tag) else "endnote"
    yield w("r", w("rPr", w("rStyle", val=_NOTES[kind])), called, *_own_mark(called, value))


def _page(code: str) -> Iterator[etree._Element]:
    if code in _PAGES:
        yield w("fldSimple", w("r", worded("t", "1")), instr=f" {code} ")


def _own_mark(called: etree._Element, value: str) -> Iterator[etree._Element]:
    """Yield the mark of a note that is not the next number."""
    if any(str(key).endswith("customMarkFollows") for key in called.attrib):
        yield from _characters(value)


def _ruby(content: Sequence[etree._Element], annotation: str) -> etree._Element:
    properties = w(
        "rubyPr",
        w("rubyAlign", val="distributeSpace"),
        w("hps", val=11),
        w("hpsRaise", val=20),
        w("hpsBaseText", val=22),
        w("lid", val="ja-JP"),
    )
    above = w("rt", w("r", w("rPr", w("sz", val=11)), *_characters(annotation)))
    return w("ruby", properties, above, w("rubyBase", *content))


def _check_box(value: str) -> Iterator[etree._Element]:
    state = w("checkBox", w("sizeAuto"), w("default", val="1" if value == "1" else "0"))
    form = w("ffData", w("name", val=""), w("enabled"), w("calcOnExit", val="0"), state)
    yield w("r", w("fldChar", form, fldCharType="begin"))
    yield w("r", worded("instrText", " FORMCHECKBOX "))
    yield w("r", w("fldChar", fldCharType="separate"))
    yield w("r", w("fldChar", fldCharType="end"))


def _extent(picture: Picture | None) -> tuple[int, int]:
    """Return the width and height at which an image is shown, in English metric units."""
    width, height = (300, 200) if picture is None else picture.size
    width, height = max(width, 1) * _PIXEL, max(height, 1) * _PIXEL
    scale = min(1.0, _WIDEST / width, _HIGHEST / height)
    least = _SMALLEST / min(width, height)
    if least > scale and least * max(width, height) <= _WIDEST:
        scale = least
    return max(int(width * scale), _PIXEL), max(int(height * scale), _PIXEL)
