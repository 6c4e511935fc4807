"""The names of HTML's elements, by how a browser lays them out."""

from __future__ import annotations

VOID = frozenset(
    ("area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input",
     "keygen", "link", "meta", "param", "source", "track", "wbr")
)  # fmt: skip
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Elements that begin a line of their own, and end an open paragraph.
BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
     "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "legend",
     "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section",
     "summary", "table", "ul", "xmp", *HEADINGS)
)  # fmt: skip
LINES = BLOCKS | {"caption", "dd", "dt", "li"}
LISTS = frozenset(("ul", "ol", "menu", "dir"))
CELLS = frozenset(("td", "th"))
SECTIONS = frozenset(("thead", "tbody", "tfoot"))
TABLE_PARTS = CELLS | SECTIONS | {"tr", "caption", "col", "colgroup"}
PAGE = frozenset(("html", "head", "body"))
BOXED = frozenset(
    ("img", "svg", "math", "input", "button", "hr", "iframe", "object", "embed", "video", "audio",
     "canvas", "select", "textarea", "meter", "progress")
)  # fmt: skip
"""Elements that are one box in a line, and whose width and height cut nothing off."""
SCOPE = frozenset(("html", "table", "td", "th", "caption", "marquee"))
"""Elements that most end tags do not reach out of."""
SPECIAL = LINES | SCOPE | TABLE_PARTS
GROUPS = SECTIONS | {"table"}
ROWS = GROUPS | {"tr"}
"""Elements in which a table has room for rows and cells alone."""
ONE_TABLE = frozenset(("table",))
PARAGRAPH = frozenset(("p",))
KNOWN = LINES | SCOPE | TABLE_PARTS | PAGE | BOXED | VOID | frozenset(
    ("abbr", "acronym", "applet", "bdi", "bdo", "blink", "cite", "data", "datalist", "del", "dfn",
     "frameset", "image", "ins", "isindex", "kbd", "label", "map", "mark", "multicol", "nextid",
     "noembed", "noframes", "noscript", "optgroup", "option", "output", "param", "picture", "q",
     "rb", "rp", "rt", "rtc", "ruby", "samp", "script", "slot", "spacer", "span", "style", "sub",
     "sup", "template", "time", "title", "var")
)  # fmt: skip
"""All other elements that HTML has or had; what is in none of these lists may be a placeholder."""
OFFICE = ("o:", "w:", "v:", "m:", "x:", "st1:", "u1:")
"""How the names begin of what Word adds to a page that it saves."""
