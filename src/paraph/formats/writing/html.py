"""HTML: a whole page, to be read in any browser and printed."""

from __future__ import annotations

from html import escape

from paraph.formats.writing.blocks import Blocks
from paraph.formats.writing.pictures import pictures
from paraph.formats.writing.runs import Beside
from paraph.formats.writing.tree import tree
from paraph.formats.writing.wording import Wordings, quoted
from paraph.text.node import OBJECT
from paraph.text.reading import Reading

_LEFTWARD = frozenset(("ar", "fa", "he", "ur"))  # written from right to left
_LONGEST = 80
_STYLE = """\
body{max-width:44em;margin:2em auto;padding:0 1em;font-family:Georgia,"Times New Roman",serif;\
line-height:1.5;color:#111;background-color:#fff;overflow-wrap:break-word}
img{max-width:100%}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin-top:1.4em;margin-bottom:.5em;break-after:avoid}
h1{font-size:1.6em}
h2{font-size:1.3em}
h3{font-size:1.1em}
h4,h5,h6{font-size:1em}
ol.h1,ol.h2,ol.h3,ol.h4,ol.h5,ol.h6{font-weight:bold;margin-top:1.4em;margin-bottom:.5em}
ol.h1{font-size:1.6em}
ol.h2{font-size:1.3em}
ol.h3{font-size:1.1em}
h1.numbered,h2.numbered,h3.numbered,h4.numbered,h5.numbered,h6.numbered{font-size:1em;margin-top:0;\
margin-bottom:0}
dl{margin-top:0;margin-bottom:0}
dd{margin-left:1.2em}
p{margin-top:.6em;margin-bottom:.6em}
table{border-collapse:collapse;margin-top:1em;margin-bottom:1em;max-width:100%;overflow-x:auto}
@media screen{table{display:block}}
td{border:1px solid #999;padding:4px 8px;vertical-align:top}
td p{margin-top:.2em;margin-bottom:.2em}
aside{margin-top:.3em;margin-bottom:.6em;font-size:.85em}
aside p{margin-top:.2em;margin-bottom:.2em}
@page{margin:2.5cm}"""


def write(reading: Reading) -> bytes:
    """Return `reading` as a page of HTML in UTF-8.

    Nothing in it is fetched or run: images are in the page, or the address they had.
    """
    nodes = tree(reading.text.provisions)
    blocks = Blocks(Wordings(pictures(reading)), Beside(reading))
    language = reading.source.language
    said = f" lang={quoted(language)}" if language else ""
    said += ' dir="rtl"' if language in _LEFTWARD else ""
    page = [
        "<!doctype html>",
        f"<html{said}>",
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(_title(reading), quote=False)}</title>",
        f"<style>\n{_STYLE}\n</style>",
        "</head>",
        "<body>",
        *blocks.lines(nodes),
        "</body>",
        "</html>",
    ]
    return ("\n".join(page) + "\n").encode("utf-8", "replace")


def _title(reading: Reading) -> str:
    """Return what the page is called: its first words."""
    for provision in reading.text.provisions:
        words = " ".join(provision.text.replace(OBJECT, " ").split())
        if words:
            return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
    return "Text"
