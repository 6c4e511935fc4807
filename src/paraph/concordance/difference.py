"""Differences: what one language says and another does not, of a closed list of kinds."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias, get_args

Kind: TypeAlias = Literal[
    "provision",  # one has a provision that the other lacks
    "item",  # one has an item of a list that the other lacks
    "order",  # the same provision stands elsewhere
    "label",  # counterparts have other numbers
    "division",  # what is one paragraph here is several there
    "structure",  # a title here is none there, a cell or a note is no paragraph
    "sentence",  # as many words, in more sentences here than there
    "note",  # footnotes, images, equations, boxes: not as many
    "blank",  # not as many blanks left to fill in
    "number",
    "date",
    "amount",
    "percentage",
    "duration",
    "frequency",  # how often, or for which time a rate is
    "reference",  # other provisions are named
    "sequence",  # the same values or references, in another order: they may have changed places
    "literal",  # an address of the web or of mail
    "name",  # a state or an institution is named in one alone
    "term",  # a defined term stands, or is defined, in one alone
    "negation",
    "permission",
    "contrary",  # words of contrary sense: void and valid; or "only" in one alone
    "recommendation",
    "bound",  # a lower or an upper bound in one alone: "at least", "no more than"
    "when",  # "before" or "after" in one alone
    "language",  # a provision stands in the language of the other text
    "authentic",  # other languages are equal, or another one prevails
    "length",  # far longer or shorter than its counterpart: words may be missing
]
KINDS: tuple[Kind, ...] = get_args(Kind)
STRUCTURE: frozenset[Kind] = frozenset(
    ("provision", "item", "order", "label", "division", "structure")
)
"""Kinds that need no words of a language."""


class Place(NamedTuple):
    """Where a difference stands in one text.

    The span is in code points of the provision's text; it is empty where only the provision is
    known. `words` are what stands there, or the beginning of the provision. If `after`, nothing
    stands there: it is lacking behind this provision, or, where that is -1, at the beginning.
    """

    provision: int
    start: int
    end: int
    address: str
    words: str
    after: bool = False


class Difference(NamedTuple):
    """One difference, with its place in both texts, and what each says in words of no language.

    `first` is that of the text named first. What one does not say at all is "".
    """

    kind: Kind
    first: Place
    second: Place
    first_says: str = ""
    second_says: str = ""

    def mirrored(self) -> Difference:
        """Return the same difference with the two texts in the other order."""
        return Difference(self.kind, self.second, self.first, self.second_says, self.first_says)
