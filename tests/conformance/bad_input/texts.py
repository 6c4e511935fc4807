"""Markdown, HTML and plain text that no person wrote."""

from collections.abc import Callable, Iterator
from functools import partial

from tests.conformance.bad_input.case import Case
from tests.conformance.bad_input.sound import many, numbers, some

_PLAIN = (
    "AGREEMENT\n\nThe Parties shall cooperate.\n\nArticle 1\n\n1. The seat is in Geneva.\n\n"
    "(a) trade in goods;\n\n(b) trade in services.\n"
)
_MARKDOWN = (
    "# Agreement\n\nThe *Parties* shall [cooperate](https://example.org).[^1]\n\n## Article 1\n\n"
    "1. The seat is in Geneva.\n   - goods\n   - services\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    "[^1]: Done in two originals.\n"
)
_HTML = (
    "<!doctype html><html><head><title>Agreement</title></head><body><h1>Agreement</h1>"
    "<p>The <b>Parties</b> shall <a href='https://example.org'>cooperate</a>.</p><ol><li>goods"
    "<li>services</ol><table><tr><td>1<td>2</table></body></html>"
)
_SOUND = {".txt": _PLAIN, ".md": _MARKDOWN, ".html": _HTML}
_MANY = 1_000_000


def cases() -> Iterator[Case]:
    """Yield texts that are damaged, endless, deep, or in no encoding."""
    for suffix, text in _SOUND.items():
        of = partial(str.encode, text)
        kind = suffix[1:]
        for number in range(8):
            make = partial(_replaced, text, f"{suffix} {number}")
            yield Case(f"{kind}-bytes-{number}", make, suffix, of)
        for letter in _LETTERS:
            title = f"{kind}-million-times-{'-'.join(f'{ord(each):x}' for each in letter)}"
            yield Case(title, partial(_repeated, letter, suffix), suffix, of)
        for title, encode in _ENCODED.items():
            yield Case(f"{kind}-{title}", partial(encode, text), suffix, of)
    for title, content in _TRAPS[".md"].items():
        yield Case(f"md-{title}", content, ".md", partial(str.encode, _MARKDOWN))
    for title, content in _TRAPS[".html"].items():
        yield Case(f"html-{title}", content, ".html", partial(str.encode, _HTML))
    for title, content in _TRAPS[".txt"].items():
        yield Case(f"txt-{title}", content, ".txt", partial(str.encode, _PLAIN))


_LETTERS = ("x", " ", "\n", "(", "*", "_", "`", "[", "]", "<", ">", "&", "#", "|", "-", "\\", "~", "1", "\t", "\u200b", "\u0301", "\u4e2d", "a ", "x\n", "x\n\n", "![", "](", "<a>", "<b", "&#", "<!--", "[^", "1. ", "> ", "- ")  # fmt: skip


def _replaced(text: str, seed: str) -> bytes:
    source = text.encode()
    place = numbers(seed, len(source), 1)[0]
    return source[:place] + bytes(some(seed, 6)) + source[place + 6 :]


def _repeated(letter: str, suffix: str) -> bytes:
    head = "<!doctype html><p>" if suffix == ".html" else ""
    return (head + letter * (many(_MANY) // len(letter))).encode()


_ENCODED: dict[str, Callable[[str], bytes]] = {
    "utf-16": lambda text: text.replace("Geneva", "Bern").encode("utf-16") + b"x",
    "utf-16-without-mark": lambda text: (text + "x").encode("utf-16-le"),
    "utf-32": lambda text: (text + "x").encode("utf-32"),
    "odd-utf-16": lambda text: text.encode("utf-16")[:-1],
    "cut-in-a-letter": lambda text: (text + "\u20ac").encode()[:-1],
    "invalid-utf-8": lambda text: text.encode() + b"\xff\xfe\xc0\x80",
    "surrogates": lambda text: text.encode() + b"\xed\xa0\x80",
    "null": lambda text: text.encode() + b"\0and more",
    "nulls": lambda text: text.encode() + bytes(1000),
    "controls": lambda text: text.encode() + bytes(range(1, 9)),
    "noise": lambda _: bytes(some("noise", many(20_000))),
    "empty": lambda _: b"",
    "mark-alone": lambda _: b"\xef\xbb\xbf",
    "pdf": lambda _: b"%PDF-1.7\n",
    "zip": lambda _: b"PK\x03\x04" + bytes(100),
    "many-line-ends": lambda text: text.replace("\n", "\r").encode() + b"\n\r\x85\x0b\x0c",
    "too-long": lambda text: text.encode() * many(500_000),
}


def _deep(opening: str, closing: str = "", core: str = "x", depth: int = many(100_000)) -> bytes:
    return (opening * depth + core + closing * depth).encode()


def _page(body: str) -> bytes:
    return f"<!doctype html><body>{body}".encode()


_TRAPS: dict[str, dict[str, Callable[[], bytes]]] = {
    ".txt": {
        "lines": lambda: b"x\n" * many(_MANY),
        "paragraphs": lambda: b"x\n\n" * many(200_000),
        "numbers": lambda: b"".join(b"%d. x\n\n" % number for number in range(many(100_000))),
        "deep-numbers": lambda: b"1." * many(500_000) + b" x",
        "roman": lambda: b"(" + b"i" * many(1_000_000) + b") x",
        "digits": lambda: b"9" * many(1_000_000) + b". x",
        "article-of-digits": lambda: (
            b"Article " + b"9" * many(10_000) + b"\n\nSee Article " + b"9" * many(10_000)
        ),
        "references": lambda: b"Article 1\n\n" + b"See Article 1. " * many(100_000),
        "indents": lambda: b"".join(b" " * (number % 5000) + b"x\n" for number in range(5000)),
        "forms": lambda: b"\f" * many(500_000),
        "quotes": ("“" * many(500_000)).encode,
        "definitions": lambda: "\n\n".join(
            f"“Term {number}” means x{number}." for number in range(many(30_000))
        ).encode(),
    },
    ".md": {
        "quotes-in-quotes": lambda: _deep("> "),
        "lists-in-lists": lambda: _deep("- "),
        "lists-by-indent": lambda: b"".join(b" " * (2 * depth) + b"- x\n" for depth in range(3000)),
        "emphasis-in-emphasis": lambda: _deep("*a ", "*", depth=many(50_000)),
        "strong-in-strong": lambda: _deep("**a", "**", depth=many(50_000)),
        "emphasis-never-closed": lambda: _deep("*a _b "),
        "links-in-links": lambda: _deep("[", "](x)", depth=many(50_000)),
        "images-in-images": lambda: _deep("![", "](x)", depth=many(50_000)),
        "links-never-closed": lambda: _deep("[a](", depth=many(100_000)),
        "links-to-brackets": lambda: b"[a](" + b"(" * many(200_000) + b")" * many(200_000),
        "code-of-growing-ticks": lambda: b" ".join(b"`" * number for number in range(1400)),
        "code-never-closed": lambda: b"```\n" * many(100_000),
        "definitions-of-links": lambda: b"".join(
            b"[%d]: x\n" % number for number in range(many(50_000))
        ),
        "uses-of-one-long-link": lambda: (
            b"[a]: " + b"x" * many(100_000) + b"\n\n" + b"[a] b " * many(50_000)
        ),
        "notes-in-each-other": lambda: b"[^1]\n\n[^1]: [^2]\n\n[^2]: [^1]\n",
        "laughing-notes": lambda: (
            b"[^40]\n\n"
            + b"".join(b"[^%d]: [^%d] [^%d]\n\n" % (n, n - 1, n - 1) for n in range(1, 41))
        ),
        "note-called-often": lambda: b"[^1] " * many(50_000) + b"\n\n[^1]: " + b"x " * many(10_000),
        "wide-table": lambda: b"|a" * many(100_000) + b"|\n" + b"|-" * many(100_000) + b"|\n|b|\n",
        "narrow-rows-of-a-wide-table": lambda: (
            b"|a" * 2000 + b"|\n" + b"|-" * 2000 + b"|\n" + b"|b|\n" * 2000
        ),
        "tags-never-closed": lambda: _deep("<div>\n"),
        "tags-half-open": lambda: _deep("<a b='"),
        "comments-never-closed": lambda: _deep("<!-- "),
        "entities": lambda: b"&amp" * many(200_000),
        "rows-of-equals": lambda: b"a\n===\n" * many(50_000),
        "backslashes": lambda: b"\\*" * many(500_000),
        "front-matter": lambda: b"---\n" + b"a: b\n" * many(100_000),
    },
    ".html": {
        "divisions": lambda: _page("<div>" * many(100_000) + "x"),
        "spans": lambda: _page("<span>" * many(100_000) + "x"),
        "bold-in-bold": lambda: _page("<b>" * many(100_000) + "x"),
        "formatting-over-paragraphs": lambda: _page("<b><i><p>" * many(20_000) + "x"),
        "misnested-formatting": lambda: _page("<a><b></a>" * 20_000 + "x"),
        "lists": lambda: _page("<ul><li>" * many(50_000) + "x"),
        "tables": lambda: _page("<table><tr><td>" * many(50_000) + "x"),
        "cells-outside-tables": lambda: _page("<td>x" * many(50_000)),
        "loose-in-tables": lambda: _page("<table>x" * many(50_000)),
        "cell-over-everything": lambda: _page(
            "<table><tr><td rowspan=999999999 colspan=999999999>x<td>y</table>"
        ),
        "many-wide-cells": lambda: _page(
            "<table>" + "<tr>" + "<td rowspan=65534 colspan=1000>x" * 5000 + "</table>"
        ),
        "list-starting-far": lambda: _page(f"<ol start={'9' * 5000}><li>x</ol><ol start=inf><li>y"),
        "list-starting-oddly": lambda: _page(
            "<ol start=²><li value=-1>x<li value=1e9>y<li value=x>"
        ),
        "list-of-roman-millions": lambda: _page("<ol type=i start=999999999><li>x<li>y</ol>"),
        "list-of-letter-millions": lambda: _page("<ol type=a start=999999999><li>x<li>y</ol>"),
        "attributes": lambda: _page(
            f"<p {' '.join(f'a{number}=x' for number in range(many(50_000)))}>x"
        ),
        "attribute-of-a-mib": lambda: _page(f"<p title='{'x' * (1 << 20)}'>x"),
        "attribute-never-closed": lambda: _page("<p title='" + "x<p>" * many(200_000)),
        "tag-never-closed": lambda: _page("<p" * many(200_000)),
        "comment-never-closed": lambda: _page("<!--" + "x--" * many(200_000)),
        "comments": lambda: _page("<!---->" * many(100_000) + "x"),
        "script-never-closed": lambda: _page("<script>" + "</scrip" * many(100_000)),
        "textarea-never-closed": lambda: _page("<textarea>" + "<p>x" * many(100_000)),
        "plaintext": lambda: _page("<plaintext>" + "<p>x" * many(100_000)),
        "entities": lambda: _page("&amp" * many(200_000)),
        "unknown-entities": lambda: _page("&unheardofentity;" * many(50_000)),
        "references-to-nothing": lambda: _page(
            "&#0;&#xD800;&#x110000;&#99999999999999;&#x;" * 1000
        ),
        "doctypes": lambda: _page("<!doctype x [<!ENTITY a 'b'>]>&a;" * 1000),
        "entities-from-files": lambda: (
            b'<!doctype html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;'
        ),
        "styles": lambda: _page("<style>" + "p{color:red}" * many(100_000) + "</style><p>x"),
        "style-of-much": lambda: _page(f"<p style='{'color:red;' * many(100_000)}'>x"),
        "style-of-brackets": lambda: _page(f"<p style='{'(' * many(200_000)}'>x"),
        "style-selectors": lambda: _page(
            "<style>"
            + "".join(f".c{n}{{display:none}}" for n in range(many(20_000)))
            + "</style>"
            + "<p class=c1>x" * 2000
        ),
        "grounds-on-grounds": lambda: _page(
            "<style>"
            + "".join(f"div:nth-child({n}){{background-color:rgba({n},0,0,.5)}}" for n in range(30))
            + "</style>"
            + "<div>" * 20
            + "x"
        ),
        "hidden-things": lambda: _page("<p hidden>x" * many(50_000)),
        "frames": lambda: _page("<iframe src=file:///etc/passwd></iframe><object data=x>y" * 1000),
        "breaks": lambda: _page("<br>" * many(200_000)),
        "rubies": lambda: _page("<ruby>a<rt>b" * many(20_000)),
        "drawings": lambda: _page("<svg><text>x" * many(20_000)),
        "equations": lambda: _page("<math><mi>x" * many(20_000)),
        "templates": lambda: _page("<template>" * many(20_000) + "x"),
        "choices": lambda: _page("<select><option>x" * many(20_000)),
        "unknown-elements": lambda: _page("<unheard-of>x" * many(20_000)),
        "no-elements": lambda: b"<!doctype html>",
        "frameset": lambda: b"<!doctype html><frameset><frame src=x></frameset><p>not",
        "after-the-end": lambda: _HTML.encode() + b"<p>And more",
    },
}
