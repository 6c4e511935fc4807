"""What a second reader tried against definitions that move, and whatever stands around them."""

from __future__ import annotations

import pytest
from tests.attacks_kit import proved, reordered

from paraph.proof.checker.documents.arrangement import arrangement
from paraph.proof.proof import Proof
from paraph.text.node import Mark, Provision, Text

ARRANGEMENT = "arrangement"
HEADING = "## Article 1. Definitions"
LEAD = "For the purposes of this Agreement:"
DEFINITIONS = [
    "\u201cBoat\u201d means a ship.",
    "\u201cCargo\u201d means goods carried by sea in a container.",
    "\u201cDock\u201d means a quay.",
]
ENDS = "## Article 2. Rest"
HEEDING = [
    "The prices are EUR 5, EUR 10 and EUR 20.",
    "The three things are worth 5, 10 and 20 euros.",
    "The things defined in Article 1 belong to Arland, Borland and Corland.",
    "One belongs to Arland, the other to Borland, the rest to Corland.",
    "Each month another definition takes effect.",
    "The definitions take effect monthly.",
    "The definitions are given effect by and by.",
    "A definition does not apply to what has been said.",
    "What has been said is not changed by what is said.",
    "A definition makes void what has been said against it.",
    "Any contradiction is resolved in favour of what has been said.",
    "The definition closest to the signature prevails.",
    "The definition that is most distant from the signature prevails.",
    "The definition that completes the list prevails.",
    "The definition on either end is void.",
    "The definitions alternate in force.",
    "The definitions are taken in pairs.",
    "Each definition adds to what has been said.",
    "Boat and so on.",
    "Boat and so forth.",
    "Annex A applies from Boat.",
    "Annex A applies as of Boat.",
    "Annex A applies as far as Boat.",
    "Annex A applies as far as Cargo, inclusive.",
    "Annex A applies to what parts Boat from Dock.",
    "Annex A applies to what is included between the Boat and the Dock.",
    "Annex A applies to what is regulated after the Boat.",
    "The matter treated before the Dock is exempt.",
    "The thing described under the Boat is exempt.",
    "Things are exempt until the Cargo.",
    "The fund pays each in full before it pays another.",
    "The fund pays for the things defined in Article 1 as far as it is sufficient.",
    "In default of a thing so defined, another so defined is given.",
    "Things defined are of falling value.",
    "The definitions have their weight by where they are written.",
    "The definitions apply according to where they are.",
    "The context of a definition is essential.",
    "The definitions are fixed as they are.",
    "Article 1 is of the essence.",
    "The definitions in Article 1 correspond to the fees in Annex A.",
    "The things defined in Article 1 are red, green and blue.",
    "The definitions bind a buyer, a seller and a carrier.",
    "The list is closed.",
    "As per list.",
    "The definitions develop from general to special.",
    "Each definition is an exception to another.",
    "Goods of two kinds are of the kind with which this Agreement commences.",
    "Goods of two kinds are of the kind with which this Agreement opens.",
    "Goods of two kinds are of the kind by which they were already known.",
    "Goods of two kinds are of the kind that this Agreement recognises before the other.",
    "Goods of two kinds are of the kind established since.",
    "Goods of two kinds are of the kind this Agreement continues with.",
    "Goods of two kinds are of the kind recognised in the introduction.",
    "Goods of two kinds are of the kind recognised in conclusion.",
    "A provision is amended by those which continue it.",
    "A provision is amended by its successors.",
    "Each provision supersedes its successors.",
    "Each paragraph limits the paragraph it continues.",
    "Each paragraph limits the paragraph to which it is attached.",
    "Each paragraph is limited by the paragraph with which it is in contact.",
    "A paragraph that is not compatible with what is agreed so far is void.",
    "What is agreed already may not be changed by what is agreed thereafter.",
    "The text is effective paragraph by paragraph.",
    "A paragraph of this Agreement becomes effective each day.",
    "Each day another paragraph of this Agreement becomes effective.",
    "Arland has every second paragraph.",
    "Arland drafts a paragraph and Borland the next.",
    "Paragraph 7 of this Agreement is void.",
    "Paragraph seven of this Agreement is void.",
    "The paragraphs 7 and 8 of this Agreement are void.",
    "Point 3 is void.",
    "The paragraph before Article 2 is void.",
    "What is agreed immediately before Article 2 is void.",
    "The undertaking before this Article is void.",
    "The goods before this Article are exempt.",
    "A third of this Agreement is void.",
    "The contents of this Agreement until the Dock are void.",
    "A Boat is served, and thereafter the rest.",
    "Article 1, as defined in Article 1, paragraph 2, is void.",
    "Boats, as defined in Article 1(2), are exempt.",
    "Boats, as defined in Article 1, paragraph 2, are exempt.",
    "Where goods may be of two kinds, the kind before the ship applies.",
    "Where goods may be of two kinds, the kind under the ship applies.",
    "Where goods may be of two kinds, the kind following a kind of ships applies.",
    "Where goods may be of two kinds, the kind between the kinds of ships applies.",
    "Where goods may be of two kinds, the kind over the kind of ships applies.",
    "Where goods may be of two kinds, the kind within the kinds applies.",
    "Where goods may be of two kinds, the kind prior to any kind of ships applies.",
    "Where goods may be of two kinds, the earlier agreements apply.",
    "Where goods may be of two kinds, the last agreements apply.",
    "Where goods may be of two kinds, the first notice of them in this Agreement applies.",
    "Where goods may be of two kinds, the first delivery of them in this Agreement applies.",
    "Where goods may be of two kinds, this Agreement applies as it is written.",
    "The kinds are given the letters of the English language as they are in this Agreement.",
    "The Secretary gives the kinds letters as they occur.",
    "The first agreements of this Agreement apply.",
    "The goods before the end are exempt.",
    "The goods after the entry are exempt.",
    "The kinds apply day by day.",
    "Each day another kind applies.",
    "Each month a kind is delivered.",
    "The plan of this Agreement decides.",
    "The form of this Agreement decides.",
    "The form in which this Agreement is decides.",
    "The design of this Agreement is of importance.",
    "The arrangement of this Agreement is of importance.",
    "The arrangement of the goods is that of this Agreement.",
    "The system of this Agreement decides which goods are exempt.",
    "The course of this Agreement decides which goods are exempt.",
    "The presentation of the goods in this Agreement decides which are exempt.",
    "The distribution of the goods in this Agreement decides.",
    "The groups of goods in this Agreement decide.",
    "The organization of this Agreement is of the essence.",
    "The goods are delivered in the manner in which they are presented in this Agreement.",
    "The goods are delivered in the manner of this Agreement.",
    "The goods are unloaded according to the arrangement of this Agreement.",
    "Title of the upper one",
    "Name of the last",
    "(a) EUR 5",
    "5",
    "10 euros;",
    "Articles 1 and 2 rank equally.",
    "Articles 0 to 3 are in order.",
    "The matter with which this Agreement is closed is void.",
    "The matter which initiates this Agreement is void.",
    "The matter that carries the others is void.",
    "The matter on which the others rest is void.",
    "The matter at the signature is void.",
    "The matter closely connected with the recitals is void.",
    "The object met without delay governs.",
    "What is given in advance governs.",
    "The situation of objects is material.",
    "The configuration of this Agreement is binding.",
    "The region of an object in this document determines its value.",
    "The Seller delivers each object when this Agreement describes it.",
    "The object that borders on a Boat is void.",
    "The object at the border of this Agreement is void.",
    "The object away from a Boat is void.",
    "The object to which a Boat gives way is void.",
]
BEHIND = [
    "It is large.",
    "They belong to Arland.",
    "This is exempt.",
    "Those belong to Arland.",
    "Such goods are exempt.",
    "Its owner is exempt.",
    "The said goods are exempt.",
    "The foregoing is exempt.",
    "Goods mentioned above are exempt.",
    "Arland pays for those goods.",
]
HEADINGS = [
    "## Article 1. Definitions in order of rank",
    "## Article 1. Definitions (the upper prevails)",
    "## Article 1. Ranked Definitions",
    "## Uppermost Definitions Prevail",
]
LEADS = [
    "For the purposes of this Agreement, in order of importance:",
    "For the purposes of this Agreement, and of each other:",
    "The following apply in turn:",
    "The following definitions apply in this Agreement, the upper ones before the lower:",
    "In this Agreement, unless a later definition says otherwise:",
    "In this Article:",
    "In Article 5:",
    "In this Agreement, the Parties agree as follows:",
    "1. First:",
    "The price is:",
    "Definitions rank as follows:",
    "In this Agreement",
]


@pytest.mark.parametrize("line", HEEDING)
def test_words_that_heed_the_order_keep_it(line: str) -> None:
    _unmoved([HEADING, LEAD, *DEFINITIONS, ENDS, "The Parties cooperate.", line])


def test_the_lines_around_them_keep_no_order() -> None:
    lines = [HEADING, LEAD, *DEFINITIONS, ENDS, "The Parties cooperate."]
    proof, old, new = reordered(lines, [0, 1, 4, 2, 3, 5, 6], "en")

    assert not arrangement(proof, old, new)
    assert ARRANGEMENT in proved(old, new, "en")


@pytest.mark.parametrize("line", BEHIND)
def test_what_may_speak_of_the_last_definition_keeps_it_last(line: str) -> None:
    _unmoved([HEADING, LEAD, *DEFINITIONS, ENDS, line, "The Parties cooperate."])


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_that_ranks_keeps_the_order(heading: str) -> None:
    _unmoved([heading, LEAD, *DEFINITIONS, ENDS])


@pytest.mark.parametrize("lead", LEADS)
def test_a_lead_that_says_more_keeps_the_order(lead: str) -> None:
    _unmoved([HEADING, lead, *DEFINITIONS, ENDS])


MARKED = {
    "a struck word": Mark(0, 4, "strike"),
    "a hidden word": Mark(0, 4, "hidden"),
    "a link": Mark(0, 4, "link", "#a"),
    "a section that ends": Mark(0, 0, "section", "continuous"),
}


@pytest.mark.parametrize("mark", MARKED.values(), ids=MARKED.keys())
@pytest.mark.parametrize("at", [2, 3])
def test_a_marked_definition_keeps_the_order(mark: Mark, at: int) -> None:
    lines = [HEADING, LEAD, *DEFINITIONS, ENDS]
    proof, old, new = reordered(lines, [0, 1, 4, 2, 3, 5], "en")
    line = DEFINITIONS[at - 2]

    texts = [_with(text, line, Provision("paragraph", line, marks=(mark,))) for text in (old, new)]

    _refused(proof, *texts)


SHOWN = {
    "a link": Provision("paragraph", "See it.", marks=(Mark(0, 3, "link", "#a"),)),
    "an image": Provision("paragraph", "\ufffc", marks=(Mark(0, 1, "image", "sha256:0"),)),
    "an equation": Provision("paragraph", "\ufffc", marks=(Mark(0, 1, "equation", "x"),)),
}


@pytest.mark.parametrize("shown", SHOWN.values(), ids=SHOWN.keys())
def test_what_may_lead_to_a_definition_elsewhere_keeps_the_order(
    shown: Provision,
) -> None:
    lines = [HEADING, LEAD, *DEFINITIONS, ENDS, "The Parties cooperate."]
    proof, old, new = reordered(lines, [0, 1, 4, 2, 3, 5, 6], "en")

    texts = [_with(text, lines[-1], shown) for text in (old, new)]

    _refused(proof, *texts)


SHAPES = [
    Provision("paragraph", DEFINITIONS[1], depth=1),
    Provision("cell", DEFINITIONS[1]),
    Provision("note", DEFINITIONS[1], "1"),
    Provision("paragraph", DEFINITIONS[1], "(b)"),
]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda one: f"{one.kind} {one.label}{one.depth}")
def test_a_definition_of_another_shape_keeps_the_order(shape: Provision) -> None:
    lines = [HEADING, LEAD, *DEFINITIONS, ENDS]
    proof, old, new = reordered(lines, [0, 1, 4, 2, 3, 5], "en")

    texts = [_with(text, DEFINITIONS[1], shape) for text in (old, new)]

    _refused(proof, *texts)


def test_words_that_come_with_the_new_order_keep_the_old_one() -> None:
    lines = [HEADING, LEAD, *DEFINITIONS, ENDS, "The Parties cooperate."]
    _, old, new = reordered(lines, [0, 1, 4, 2, 3, 5, 6], "en")
    more = Text((*new.provisions, Provision("paragraph", "Of two the upper one prevails.")))

    assert ARRANGEMENT not in proved(old, more, "en")
    assert ARRANGEMENT not in proved(more, old, "en")


def _with(text: Text, wording: str, other: Provision) -> Text:
    """Return a text with another provision in the place of one."""
    return Text(tuple([other if each.text == wording else each for each in text.provisions]))


def _unmoved(lines: list[str]) -> None:
    first = lines.index(DEFINITIONS[0])
    for moved in ((2, 0, 1), (1, 0, 2), (0, 2, 1)):
        order = [*range(first), *[first + at for at in moved], *range(first + 3, len(lines))]
        _refused(*reordered(lines, order, "en"))


def _refused(proof: Proof, old: Text, new: Text) -> None:
    assert arrangement(proof, old, new)
    assert ARRANGEMENT not in proved(old, new, "en")
