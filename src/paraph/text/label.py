"""A label: the number of a provision as displayed."""

from __future__ import annotations

from typing import NamedTuple

ANNEXES = frozenset(("annex", "appendix", "schedule", "exhibit", "attachment", "protocol"))
"""Kinds that stand beside the main text, with articles of their own."""


class Label(NamedTuple):
    """The number of a provision.

    `shown` is the label as displayed ("Article 5", "(a)", "5.1."), `kind` the step that its words
    name, or where it has none `paragraph`, `section` ("A.", "II."), `point` or `bullet`. `number`
    is its core as typed, less blanks ("5", "5bis", "a", "iv", "2.1"); only number words and the
    digits of other scripts become 0-9. `end` is where a typed label ends in the text, its
    punctuation included; 0 if it is automatic.

    `style` is the manner of a label without words, alike throughout one list ("1.", "(a)",
    "1.1"), and "" with words; `value` its place in its list from 1, 0 if it has none; `roman` its
    value as a roman numeral if it can be one.
    """

    shown: str
    kind: str
    number: str
    end: int = 0
    style: str = ""
    value: int = 0
    roman: int = 0
