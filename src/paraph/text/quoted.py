"""Quoted: words of somebody else between quotation marks that they cannot end themselves."""

from __future__ import annotations

import re

_MARK = re.compile(
    r"(?P<before>\\*)(?P<mark>[\"\u201c-\u201f\u2033\u2036\u02ba\u02ee\u02dd\u05f4\uff02\u3003"
    r"\u275d\u275e\u301d-\u301f]|['`\u2018-\u201b\u2032\u2035\u02b9\u02bb-\u02bd\u05f3\uff07]{2,}"
    r"|\Z)"
)
"""What looks like a double quotation mark, two single ones too, and the end of the words."""


def unended(words: str) -> str:
    r"""Return words in which nothing passes for the mark that ends their quotation.

    A reverse solidus stands before each double quotation mark, whichever it is, and before each of
    several single ones in a row; one that stands there already is doubled. Guillemets end nothing,
    and stay.

    >>> unended('Minister"), confirmed ("President')
    'Minister\\"), confirmed (\\"President'
    """
    return _MARK.sub(_marked, words)


def _marked(found: re.Match[str]) -> str:
    marks = "".join([f"\\{each}" for each in found["mark"]])
    return f"{found['before'] * 2}{marks}"
