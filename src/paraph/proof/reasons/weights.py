"""Weights: by which reason a reader should look first. They order, and say nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from paraph.proof.reason import Code

SIGNAL: Mapping[Code, int] = MappingProxyType(
    {
        "negation": 96,
        "modality": 94,
        "amount": 92,
        "date": 91,
        "time limit": 90,
        "number": 89,
        "unit": 88,
        "party": 86,
        "condition": 84,
        "scope": 82,
        "quantifier": 80,
        "connective": 78,
        "reference": 76,
        "definition": 74,
    }
)
"""Of words that a table knows, or a value: one became another, came or went."""

SLIP = 20
"""So much less weighs a word that came for one very like it: "territorry", "territory"."""
REWRITTEN = 38
"""A value that looks the same in other letters: "5%" and "5 per cent"."""
SAME_KIND = 70
"""A modal word became another of its kind."""
LONE_CONNECTIVE = 60
"""A connective came or went alone."""
WIDE = 30
"""So much less weighs a word of a table that is complete rather than sure ("in", "lack of")."""
ONE_SIDED = 4
"""So much less weigh a value or a modal word that came or went than one that took another's place,
which is as long as it was and the more easily overlooked. A negation is always one-sided."""
IN_BULK = 12
"""So much less weigh words inside an addition or deletion that nobody overlooks."""

BESIDE, CROWD = 3, 10
"""So much less weigh words for each other open edit of the provision, and at most: what changed
alone in a provision is overlooked, what was rewritten is read."""
DECEPTIVE = 97
"""Characters that show nothing or look like others."""
PRIVATE = 68
"""Private characters, which show what a font makes of them."""
VALUED = 90
"""Raised figures, fractions and their like, in place of plain ones."""
ACRONYM = 42
"""A word in capitals against one in small letters: "US", "us"."""
COUNTING = 76
"""Signs of mathematics and currency: "+", "\u00b1", "<"."""
LIGATURE = 27
"""Letters joined in one sign, which print as they did."""
COMPOSED, QUOTES, SPACES, PUNCTUATION, CAPITALS = 56, 28, 24, 30, 26

PROVISION, SENTENCE, CLAUSE, FEW = 73, 72, 64, 46
"""Additions and deletions: a whole provision, a sentence or more, four words or more, fewer."""
BOUNDS, BLANKS = 93, 87
"""A blank is filled beyond its bounds, or filled where nothing says by what."""
HEADING, BLANK = 52, 12
"""A whole provision that is a heading, and one without words."""
MOVED, REORDERED = 66, 58
LABEL, KIND, PARAGRAPHS = 50, 36, 44
LITERAL, UNPROVED, REST = 34, 40, 20
RETARGETED, MAY_NAME = 77, 62

MARKS: Mapping[str, int] = MappingProxyType(
    {
        "hidden": 95,
        "strike": 95,
        "superscript": 75,
        "subscript": 75,
        "raised": 75,
        "lowered": 75,
        "symbol": 68,
        "ruby": 50,
        "link": 42,
        "caps": 30,
        "smallcaps": 22,
    }
)
EMPHASIS = 5
"""Letters that were bold, italic or underlined and are not: the words are the same."""
OBJECT = 60
"""Images, notes, equations and other things that stand among the characters."""
