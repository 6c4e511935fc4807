"""Frames and shapes: boxes with words, images by digest, objects, equations.

Source: ODF 1.3 part 3, section 10 (graphic content), 10.4 (frames).
"""

from __future__ import annotations

from hashlib import sha256

from lxml import etree

from paraph.formats.colours import WHITE
from paraph.formats.odt.around import Around, Reader
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.line import Line
from paraph.formats.odt.look import ground_of
from paraph.formats.odt.names import canonical, characters, child, children, get, points, q, short
from paraph.formats.odt.objects import is_equation, put_object, tell_outside
from paraph.formats.odt.package import binary

_PLAIN_SHAPES = frozenset(
    f"draw:{name}"
    for name in [
        "caption",
        "circle",
        "connector",
        "custom-shape",
        "ellipse",
        "line",
        "measure",
        "path",
        "polygon",
        "polyline",
        "rect",
        "regular-polygon",
        "page-thumbnail",
    ]
)
SHAPES = frozenset(("draw:frame", "draw:g", "draw:control", "dr3d:scene")) | _PLAIN_SHAPES
"""Elements that are drawn, by name."""
_UNREAD = {
    "draw:plugin": "what another program shows",
    "draw:applet": "a program in the text",
    "draw:floating-frame": "a frame of another document",
}
_TABLES = frozenset(("table:table", "loext:table"))
_RENDITIONS = (
    frozenset(_UNREAD)
    | _TABLES
    | frozenset(("draw:text-box", "draw:image", "draw:object", "draw:object-ole"))
)
_OF_WORDS = _TABLES | frozenset(_UNREAD) | {"draw:text-box"}
_OUTLINES = frozenset(
    ("draw:contour-polygon", "draw:contour-path", "draw:glue-point", "draw:image")
)
_ASIDE = frozenset(("svg:title", "svg:desc"))
_LISTENERS = ("office:event-listeners", "script:event-listener")
_NAMING = ("draw:name", "xml:id", "draw:id", "draw:z-index", "draw:style-name",
           "draw:text-style-name")  # fmt: skip
_CHANGES = {
    "fo:clip": ("", "auto"),
    "style:mirror": ("", "none"),
    "draw:color-mode": ("", "standard"),
    "draw:color-inversion": ("", "false"),
    "draw:luminance": ("", "0%"),
    "draw:contrast": ("", "0%"),
    "draw:gamma": ("", "100%"),
    "draw:red": ("", "0%"),
    "draw:green": ("", "0%"),
    "draw:blue": ("", "0%"),
    "draw:image-opacity": ("", "100%"),
}
"""What changes an image, and the values with which it does not."""
_FAR = 3_000.0  # points: no page is as large
_THIN = 3.0  # points: no letter fits into it


def put_frame(reader: Reader, item: etree._Element, line: Line, around: Around) -> None:
    """Put what is drawn into the line, and its words under it."""
    document = reader.document
    document.count()
    name = short(item.tag)
    _tell_covering(reader, item)
    if get(item, "draw:display", "always") not in {"always", "printer"}:
        words = shortened(characters(item))
        sentence = f"Something is drawn that is not printed: “{words}”."
        document.found.tell("hidden-text", sentence, canonical(item).decode())
    if name != "draw:frame":  # which tells of them among its contents
        for listener in children(item, *_LISTENERS):
            _tell_other(document, listener, None)
    if name in {"draw:g", "draw:a"}:
        document.loose(item, *SHAPES, "draw:a", *_ASIDE, *_LISTENERS)
        for held in item:
            if short(held.tag) in SHAPES or short(held.tag) == "draw:a":
                put_frame(reader, held, line, around)
        _describe(document, item)
        if target := get(item, "xlink:href"):
            document.found.tell("link", f"A drawing leads to {shortened(target)}.", target)
    elif name == "draw:frame":
        _put_rendition(reader, item, line, around)
    elif name in _PLAIN_SHAPES:
        _put_shape(reader, item, line, around)
    else:
        what = "a control of a form" if name == "draw:control" else f"a drawing ({name})"
        line.put("unread", what, *reader.dress(around))
        document.found.left_unread(what, canonical(item).decode())


def _put_rendition(reader: Reader, frame: etree._Element, line: Line, around: Around) -> None:
    """Put the first thing in a frame that is read: the others show the same in another way."""
    document = reader.document
    document.loose(frame)
    alt = _describe(document, frame)
    others = [item for item in frame if short(item.tag) not in _ASIDE]
    shown = next((item for item in others if short(item.tag) in _RENDITIONS), None)
    for item in others:
        if item is not shown:
            _tell_other(document, item, shown)
    if shown is None:
        line.put("unread", "a frame that shows nothing known", *reader.dress(around))
        document.found.left_unread("a frame that shows nothing known", canonical(frame).decode())
        return
    name = short(shown.tag)
    if name not in _OF_WORDS and not is_equation(shown):
        _name_words_over(document, shown)
    if name == "draw:text-box":
        _put_box(reader, shown, line, around, frame)
    elif name in _TABLES:
        _put_box(reader, frame, line, around, frame)
    elif name == "draw:image":
        words = (_image(document, shown), _changed(reader, frame), alt)
        line.put("image", " ".join(filter(None, words)), *reader.dress(around))
    elif name in _UNREAD:
        line.put("unread", _UNREAD[name], *reader.dress(around))
        document.found.left_unread(_UNREAD[name], canonical(shown).decode())
        tell_outside(document, get(shown, "xlink:href"))
    else:
        put_object(reader, shown, line, around)


def _changed(reader: Reader, frame: etree._Element) -> str:
    """Return how an image is shown otherwise than it is: cut, turned, in other colours."""
    said = reader.styles.said("graphic", get(frame, "draw:style-name"), "graphic")
    shown = {name: said[name] for name in _CHANGES if said.get(name, "") not in _CHANGES[name]}
    if turned := get(frame, "draw:transform"):
        shown["draw:transform"] = turned
    clip = shown.get("fo:clip", "")
    if clip and all(points(edge) in {0.0, None} for edge in clip[5:-1].replace(",", " ").split()):
        del shown["fo:clip"]
    if not shown:
        return ""
    return f"drawn sha256:{sha256(repr(sorted(shown.items())).encode()).hexdigest()}"


def _tell_other(document: Document, item: etree._Element, shown: etree._Element | None) -> None:
    """Take what shows the same in another way, and tell of what does not."""
    name = short(item.tag)
    if name in _LISTENERS:
        document.found.tell("macro", "A program starts at an event.", canonical(item).decode())
    elif name == "draw:image-map":
        document.found.left_unread("parts of an image that are links", canonical(item).decode())
    elif name == "draw:image":
        _take_other_image(document, item, shown)
    elif name not in _OUTLINES:
        document.found.left_unread("another content of a frame", canonical(item).decode())


def _name_words_over(document: Document, item: etree._Element) -> None:
    """Name words that a file has over an image or object, which programs do not show."""
    held = [one for one in item if short(one.tag) != "office:binary-data"]
    if over := " ".join(characters(one).strip() for one in held).strip():
        document.found.left_unread(f"words over an image or object: “{over[:60]}”", over)
    document.loose(item)


def _take_other_image(
    document: Document, item: etree._Element, shown: etree._Element | None
) -> None:
    """Take the picture of an object, which shows the same, and tell of any other second image."""
    _name_words_over(document, item)
    target = get(item, "xlink:href")
    content = document.package.part(target) if target else binary(item)
    if shown is not None and short(shown.tag) in {"draw:object", "draw:object-ole"}:
        return
    about = target if content is None else document.package.digest(target, content)
    sentence = "Programs show one of several contents of a frame."
    document.found.tell("fallback-differs", sentence, about)


def _put_box(
    reader: Reader, box: etree._Element, line: Line, around: Around, frame: etree._Element
) -> None:
    spans, risks = reader.dress(around)
    style = get(frame, "draw:style-name")
    said = reader.styles.said("graphic", style, "graphic")
    filled = said.get("draw:fill", "solid") == "solid" and "draw:fill-color" in said
    ground = {"fo:background-color": said["draw:fill-color"]} if filled else said
    provisions = reader.boxes.boxed(box, "box", ground_of(ground, WHITE))
    line.put("box", "", spans, risks)
    line.hang(provisions)
    _tell_place(reader.document, frame, " ".join(item.text for item in provisions))


def _put_shape(reader: Reader, shape: etree._Element, line: Line, around: Around) -> None:
    """Put a shape: its words as a box, or itself as an image by the digest of how it is drawn."""
    _describe(reader.document, shape)
    described = sum(len(characters(item).strip()) for item in shape if short(item.tag) in _ASIDE)
    if len(characters(shape).strip()) > described:
        _put_box(reader, shape, line, around, shape)
        return
    digest = _drawn(shape)
    reader.document.found.tell("image", "A drawing is compared by its digest.", digest)
    line.put("image", digest, *reader.dress(around))


def _drawn(shape: etree._Element) -> str:
    """Return the digest of a drawing, without the names that its program gives it."""
    bare = etree.fromstring(canonical(shape))
    names = [q(name) for name in _NAMING if not name.startswith("xml:")]
    for item in bare.iter():
        for name in names:
            item.attrib.pop(name, None)
    return f"sha256:{sha256(canonical(bare)).hexdigest()}"


def _tell_place(document: Document, frame: etree._Element, words: str) -> None:
    """Tell of words in a box that stands where no page reaches, or that is too small for them."""
    if not words.strip():
        return
    sizes = [points(get(frame, name)) for name in ("svg:width", "svg:height")]
    places = [points(get(frame, name)) for name in ("svg:x", "svg:y")]
    thin = any(size is not None and size <= _THIN for size in sizes)
    if thin or any(place is not None and abs(place) >= _FAR for place in places):
        where = " ".join(get(frame, name) for name in ("svg:width", "svg:height", "svg:x", "svg:y"))
        sentence = f"A box shows no words on the page: “{shortened(words)}” ({where})."
        document.found.tell("hidden-text", sentence, f"{where} {words}")


def _tell_covering(reader: Reader, item: etree._Element) -> None:
    """Tell of what is drawn over the words of the page."""
    said = reader.styles.said("graphic", get(item, "draw:style-name"), "graphic")
    anchored = get(item, "text:anchor-type") or said.get("text:anchor-type", "")
    over = said.get("style:run-through", "foreground") != "background"
    if said.get("style:wrap") == "run-through" and over and anchored != "as-char":
        where = " ".join(get(item, f"svg:{name}") for name in ("x", "y", "width", "height"))
        sentence = "Something is drawn at a place of the page, over other words."
        reader.document.found.tell("frame", sentence, f"{short(item.tag)} {anchored} {where}")


def _describe(document: Document, item: etree._Element) -> str:
    """Return the alternative text of something drawn, and tell of it."""
    said = (child(item, "svg:title"), child(item, "svg:desc"))
    words = " ".join(" ".join(characters(one).split()) for one in said if one is not None).strip()
    if words:
        sentence = (
            f"Words stand beside a drawing for those who cannot see it: “{shortened(words)}”."
        )
        document.found.tell("comment", sentence, words)
    return words


def _image(document: Document, item: etree._Element) -> str:
    """Return the digest of the bytes of an image, else its address."""
    target = get(item, "xlink:href")
    content = binary(item) if not target else document.package.part(target)
    if content is None:
        tell_outside(document, target)
        if not target:
            document.found.left_unread("an image without bytes", canonical(item).decode())
        return target or "missing"
    digest = document.package.digest(target, content)
    document.found.tell("image", "An image is compared by its digest.", digest)
    return digest
