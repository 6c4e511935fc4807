"""What stands in a page of HTML and is no text: images, programs, controls, frames, equations."""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass, field
from hashlib import sha256
from urllib.parse import unquote_to_bytes

from paraph.formats.flow import Flow
from paraph.formats.look import Look
from paraph.formats.tags import Attributes, resolved
from paraph.text.quoted import unended

# Elements read as a whole, by what they are to the one who reads the page.
_WHAT = {
    "applet": "a program in the page",
    "audio": "a sound",
    "canvas": "a drawing that a program makes",
    "frameset": "a set of frames of other pages",
    "iframe": "a frame of another page",
    "meter": "a gauge",
    "object": "an embedded object",
    "progress": "a gauge",
    "select": "a list to choose from",
    "template": "a template, which only a program shows",
    "video": "a video",
    "embed": "an embedded object",
    "frame": "a frame of another page",
    "input": "a field of a form",
    "keygen": "a field of a form",
}
_UNSEEN = frozenset(("script", "style", "title", "template"))
CAPTURED = frozenset(_WHAT) - {"embed", "frame", "input", "keygen"} | _UNSEEN | {"svg", "math"}
_SOURCES = ("src", "data", "srcset", "code", "archive", "poster")
_SCREENS = ("media", "sizes", "type")
_SHOWN = 60
# What a browser does not run; anything else may be a program.
_VALUES = frozenset(("application/json", "application/ld+json", "text/plain", "text/html",
                     "text/template", "text/x-template", "text/x-handlebars-template",
                     "text/x-mathjax-config", "math/tex", "math/tex; mode=display"))  # fmt: skip
_NO_META = frozenset(("", "content-type", "content-language", "x-ua-compatible", "cache-control",
                      "expires", "pragma", "imagetoolbar", "content-style-type",
                      "content-script-type", "cleartype", "origin-trial"))  # fmt: skip
_SHEET_TYPES = frozenset(("", "text/css"))
_BETWEEN = re.compile(r">\s+<")


@dataclass(slots=True)
class Captured:
    """An element that is read as a whole, with the source of what has come of it."""

    name: str
    attributes: Attributes
    pieces: list[str]
    depth: int = field(default=1)

    def open(self, name: str, source: str, *, closed: bool) -> None:
        """Take in a start tag."""
        self.pieces.append(source)
        if name == self.name and not closed:
            self.depth += 1

    def close(self, name: str, source: str) -> bool:
        """Take in an end tag; whether it ends the whole."""
        self.pieces.append(source)
        if name == self.name:
            self.depth -= 1
        return not self.depth

    @property
    def visible(self) -> bool:
        """Whether it has a place among the text."""
        return self.name not in _UNSEEN

    @property
    def inner(self) -> str:
        """What stands between its tags."""
        last = self.pieces[-1].startswith("</")
        return "".join(self.pieces[1 : -1 if last else None])


def put_captured(flow: Flow, look: Look, captured: Captured) -> None:
    """Put an element that was read as a whole into the flow, or tell what it does."""
    name, attributes, inner = captured.name, captured.attributes, captured.inner
    source = "".join(captured.pieces)
    if name == "script":
        _put_script(flow, attributes, inner)
    elif name == "title":
        title = " ".join(resolved(inner).split())
        flow.findings.tell(
            "markup", f"The title of the page, beside its text, is “{unended(title)}”.", title
        )
    elif name == "style":
        _tell_style(flow, attributes, inner)
    elif look.absent:
        return
    elif name == "template":
        flow.findings.left_unread(_WHAT[name], source)
    elif name == "svg":
        _put_image(flow, look, f"sha256:{_digest(source.encode('utf-8', 'replace'))}", attributes)
    elif name == "math":
        flow.paragraph.put("equation", " ".join(_BETWEEN.sub("><", source).split()), look.spans)
    else:
        _put_unread(flow, look, name, attributes, source)


def put_single(flow: Flow, look: Look, name: str, attributes: Attributes, source: str) -> None:
    """Put an element without content into the flow, or tell what it does."""
    if name == "br":
        flow.paragraph.line_break(look.spans)
    elif name == "hr":
        flow.settle()
        flow.paragraph.put("rule", "", look.spans)
        flow.end_paragraph()
    elif name == "img":
        put_image(flow, look, attributes)
    elif name == "input":
        _put_input(flow, look, attributes, source)
    elif name in _WHAT:
        _put_unread(flow, look, name, attributes, source)
    else:
        _tell_single(flow, name, attributes)


def _tell_single(flow: Flow, name: str, attributes: Attributes) -> None:
    """Tell what an element does that shows nothing where it stands."""
    address = attributes.get("href", "")
    if name == "link" and "stylesheet" in attributes.get("rel", "").lower():
        flow.findings.tell_of_all("external-content", f"A style sheet is fetched from {address}.")
    elif name == "meta":
        _tell_meta(flow, attributes)
    elif name == "base" and address:
        sentence = f"Every link of the page that is not complete begins at {address}."
        flow.findings.tell_of_all("external-content", sentence)
    elif name == "area" and address:
        flow.findings.doubt(f"a part of an image that links to {address}")
    elif name == "source" and (address := attributes.get("srcset", "")):
        where = _for_screens(address, attributes)
        flow.findings.tell("external-content", f"An image may be fetched from {address}.", where)
        if "data:" in address.lower():
            flow.findings.doubt("another image for some screens")


def _tell_meta(flow: Flow, attributes: Attributes) -> None:
    order = attributes.get("http-equiv", "").strip().lower()
    content = attributes.get("content", "")
    if order == "refresh":
        flow.findings.tell("external-content", f"The page asks to be replaced: {content}.", content)
    elif order not in _NO_META or (
        attributes.get("name", "").strip().lower() == "color-scheme" and "dark" in content.lower()
    ):
        flow.findings.doubt(f"an order to the browser: {order or 'color-scheme'} {content}")


def _tell_style(flow: Flow, attributes: Attributes, inner: str) -> None:
    """Tell of a style element that no browser takes for a style sheet, or not every one."""
    kind = attributes.get("type", "").strip().lower()
    if kind not in _SHEET_TYPES:
        flow.findings.doubt(f"a style sheet of the type {kind}")
        flow.findings.tell("markup", "The page holds values for programs.", inner)


def put_image(flow: Flow, look: Look, attributes: Attributes) -> None:
    """Put an image into the flow, by the digest of its bytes, or by its address where they are not.

    The alternative text follows. What is fetched from elsewhere may be another image tomorrow.
    """
    address = attributes.get("src", "").strip()
    content = _content(address)
    if content is not None:
        if others := attributes.get("srcset", "").strip():
            flow.findings.tell(
                "external-content",
                f"An image may be fetched from {others}.",
                _for_screens(others, attributes),
            )
            content += b"\0" + others.encode("utf-8", "replace")
        _put_image(flow, look, f"sha256:{_digest(content)}", attributes)
        return
    fetched = " ".join(filter(None, (address, attributes.get("srcset", "").strip())))
    flow.paragraph.put(
        "image", " ".join(filter(None, (fetched, _alternative(attributes)))), look.spans
    )
    where = _for_screens(fetched, attributes)
    flow.findings.tell("external-content", f"An image is fetched from {fetched}.", where)


def _for_screens(address: str, attributes: Attributes) -> str:
    """Return an address with what decides whether a screen shows the image that is there."""
    said = [f"{name} {attributes[name]}" for name in _SCREENS if name in attributes]
    return "\n".join((address, *said))


def _put_image(flow: Flow, look: Look, digest: str, attributes: Attributes) -> None:
    flow.paragraph.put(
        "image", " ".join(filter(None, (digest, _alternative(attributes)))), look.spans
    )
    flow.findings.tell("image", "An image is compared by its digest.", digest)


def _alternative(attributes: Attributes) -> str:
    return " ".join(attributes.get("alt", attributes.get("aria-label", "")).split())


def _content(address: str) -> bytes | None:
    """Return the bytes that a `data:` address holds; None if it is another, or broken."""
    if address[:5].lower() != "data:":
        return None
    kind, comma, data = address[5:].partition(",")
    content = unquote_to_bytes(data)
    if not kind.strip().lower().endswith(";base64"):
        return content if comma else None
    try:
        return b64decode(b"".join(content.split()), validate=True)
    except ValueError:
        return None


def _put_script(flow: Flow, attributes: Attributes, inner: str) -> None:
    kind = attributes.get("type", "").strip().lower()
    if kind in _VALUES:
        flow.findings.tell("markup", "The page holds values for programs.", inner)
    else:
        flow.findings.tell_of_all("macro", "A program in the page may change what it shows.")
    if address := attributes.get("src"):
        flow.findings.tell_of_all("external-content", f"A program is fetched from {address}.")


def _put_input(flow: Flow, look: Look, attributes: Attributes, source: str) -> None:
    match attributes.get("type", "").strip().lower():
        case "checkbox" | "radio":
            flow.paragraph.put("checkbox", "1" if "checked" in attributes else "0", look.spans)
        case "hidden":
            value = attributes.get("value", "")
            flow.findings.tell(
                "markup", f"A field that is not shown holds “{unended(value[:_SHOWN])}”.", value
            )
        case _:
            _put_unread(flow, look, "input", attributes, source)


def _put_unread(flow: Flow, look: Look, name: str, attributes: Attributes, source: str) -> None:
    what = _WHAT[name]
    flow.paragraph.put("unread", what, look.spans)
    flow.findings.left_unread(what, source)
    for key in _SOURCES:
        if address := attributes.get(key):
            flow.findings.tell(
                "external-content", f"{what.capitalize()} is fetched from {address}.", address
            )


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
