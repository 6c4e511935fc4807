"""Parties and definitions that cannot change places without changing the text stay where they are."""

from __future__ import annotations

import pytest
from tests.attacks_kit import alternat, proved, reordered, word

from paraph.errors import ProfileError
from paraph.proof.checker.documents import ALTERNAT
from paraph.proof.checker.documents.arrangement import arrangement
from paraph.proof.proof import Pair, Proof
from paraph.text.node import Mark, Text

ARRANGEMENT = "arrangement"
PARTIES = {"Arland": "Borland"}
TITLE = "# Agreement between Arland and Borland => # Agreement between Borland and Arland"
PAGE = """
  {title}
  {preamble}
  ## Article 1. Scope
  {operative}
  ## Article 2. Term
  It lasts for a year.
  DONE at Geneva on 5 May 2026.
  {signed}
"""
PLAIN = {
    "title": TITLE,
    "preamble": "Wishing well,",
    "operative": "They cooperate.",
    "signed": "",
}

PREAMBLES = [
    "Arland owes Borland money, => Borland owes Arland money,",
    "Arland and Borland, respectively, => Borland and Arland, respectively,",
    "Arland and Borland, the former a kingdom, => Borland and Arland, the former a kingdom,",
    "Arland and Borland, a kingdom and a republic, => Borland and Arland, a kingdom and a republic,",
    "Arland and Borland pay 5 and 10 euros, => Borland and Arland pay 5 and 10 euros,",
    "Arland and Borland shall cooperate, => Borland and Arland shall cooperate,",
    "Arland and Borland, as lender and borrower, => Borland and Arland, as lender and borrower,",
    "Arland and Borland (the \u201cSeller\u201d and the \u201cBuyer\u201d), => Borland and Arland (the"
    " \u201cSeller\u201d and the \u201cBuyer\u201d),",
    "Arland (the \u201cSeller\u201d) and Borland => Borland (the \u201cSeller\u201d) and Arland",
    "Arland and Borland, hereinafter the Lender and the Borrower, => Borland and Arland,"
    " hereinafter the Lender and the Borrower,",
    "Arland and Borland, whose capitals are Ar and Bor, => Borland and Arland, whose capitals are Ar"
    " and Bor,",
    "Arland and Borland, represented by A. and B., => Borland and Arland, represented by A. and B.,",
    "Arland, => Borland,",
    "Arland and Borland, => Borland and Borland,",
    "Arland and Borland, => Arland and Arland,",
    "Arland and Borland, => Borland and Corland,",
    "Arland and Arland, => Borland and Borland,",
    "Arland or Borland, => Borland or Arland,",
    "Arland to Borland, => Borland to Arland,",
    "Arland for Borland, => Borland for Arland,",
    "Arland/Borland, => Borland/Arland,",
    "Arland versus Borland, => Borland versus Arland,",
    "Arland and not Borland, => Borland and not Arland,",
    "Arland and North Borland, => Borland and North Arland,",
    "North Arland and Borland, => North Borland and Arland,",
    "Arland and Borland Islands, => Borland and Arland Islands,",
    "Arland and Borland Bank, => Borland and Arland Bank,",
    "Arland and Borland and Corland, => Borland and Arland and Corland,",
    "Arland and Borland's king, => Borland and Arland's king,",
    "Arland and Borland, of Arlandic law, => Borland and Arland, of Arlandic law,",
    "Arland and Borland, of arland law, => Borland and Arland, of arland law,",
    "Arland and Borland and Arland, => Borland and Arland and Borland,",
    "\u201cArland and Borland\u201d, => \u201cBorland and Arland\u201d,",
    "Arland and Borland. Arland pays all. => Borland and Arland. Arland pays all.",
    "Arland and Borland. Arland pays all. => Borland and Arland. Borland pays all.",
    "Arland, and in its stead Borland, => Borland, and in its stead Arland,",
    "Arland and Borland, in this order, => Borland and Arland, in this order,",
    "Arland and Borland, of which the first pays, => Borland and Arland, of which the first pays,",
    "Arland and Borland, each in turn, => Borland and Arland, each in turn,",
    "Arland and Borland, ~> Borland and Corland,",
    "Recalling that Arland and Borland signed in 1999, => Recalling that Borland and Arland signed"
    " in 1999,",
    "Arland and Bor\u00adland, => Borland and Arland,",
    "Arland and B\u043erland, => Borland and Arland,",
]
TITLES = [
    "# Loan by Arland to Borland => # Loan by Borland to Arland",
    "# Sale from Arland to Borland => # Sale from Borland to Arland",
    "# Arland against Borland => # Borland against Arland",
    "# Agreement between Arland and Borland as lender and borrower => # Agreement between Borland"
    " and Arland as lender and borrower",
    "# Agreement between Arland as lender and Borland as borrower => # Agreement between Borland as"
    " lender and Arland as borrower",
    "# Agreement between Arland and Borland, its colony => # Agreement between Borland and Arland,"
    " its colony",
    "# Agreement between Arland and Borland on the debt of the latter => # Agreement between"
    " Borland and Arland on the debt of the latter",
    "# Agreement between Arland and Borland on shares of 40 and 60 => # Agreement between Borland"
    " and Arland on shares of 40 and 60",
    "# Agreement between Arland and Borland on Arland => # Agreement between Borland and Arland on"
    " Borland",
    "# Agreement between Arland and Borland on Arland => # Agreement between Borland and Arland on"
    " Arland",
    "# Agreement between Arland and Borland (Seller and Buyer) => # Agreement between Borland and"
    " Arland (Seller and Buyer)",
    "# Agreement between Arland and Borland ~> # Agreement among Borland and Arland",
    "# Lender and borrower: Arland and Borland => # Lender and borrower: Borland and Arland",
    "# Agreement of 5 between Arland and Borland on respective debts => # Agreement of 5 between"
    " Borland and Arland on respective debts",
]
OPERATIVES = [
    "Arland and Borland agree. => Borland and Arland agree.",
    "Arland pays Borland. => Borland pays Arland.",
    "The first-named Party pays.",
    "The Party named first pays.",
    "The Party that is mentioned first pays.",
    "The former pays the latter.",
    "They pay in the order of the preamble.",
    "They pay in the order in which they are named above.",
    "The party of the first part pays.",
    "The last-mentioned Party pays.",
    "The Party that signs first pays.",
    "The first of the Parties pays.",
]
SIGNED = [
    "For Arland => For Borland",
    "For Arland => For Borland\n  For Borland",
    "For Arland => For Borland\n  For Borland => For Arland\n  For Arland",
    "For Arland => For Borland\n  For Borland => For Arland\n  John Smith",
    "For Arland: John Smith => For Borland: John Smith\n  For Borland: Ann Lee => For Arland: Ann Lee",
    "For Arland => For Borland\n  Minister\n  For Borland => For Arland\n  President",
    "For Arland as lender => For Borland as lender\n  For Borland => For Arland",
    "Against Arland => Against Borland\n  Against Borland => Against Arland",
    "Guaranteed by Arland => Guaranteed by Borland\n  For Borland => For Arland",
    "For Arland and Borland => For Borland and Arland",
    "For Arland => For Arland and Borland",
    "Arland shall pay. => Borland shall pay.\n  For Borland => For Arland",
    "For North Arland => For North Borland\n  For Borland => For Arland",
    "For Arland Bank => For Borland Bank\n  For Borland => For Arland",
]


@pytest.mark.parametrize("line", PREAMBLES)
def test_parties_do_not_change_places_in_a_preamble_that_tells_them_apart(line: str) -> None:
    _refused(PAGE.format(**{**PLAIN, "preamble": line}))


@pytest.mark.parametrize("line", TITLES)
def test_parties_do_not_change_places_in_a_title_that_tells_them_apart(line: str) -> None:
    _refused(PAGE.format(**{**PLAIN, "title": line}))


@pytest.mark.parametrize("line", OPERATIVES)
def test_parties_do_not_change_places_where_operative_text_heeds_them(line: str) -> None:
    _refused(PAGE.format(**{**PLAIN, "operative": line}))


@pytest.mark.parametrize("lines", SIGNED)
def test_parties_do_not_change_places_in_a_signature_that_holds_more(lines: str) -> None:
    _refused(PAGE.format(**{**PLAIN, "signed": lines}))


MAPS = {
    "none": {},
    "itself": {"Arland": "Arland"},
    "a common word": {"pays": "owes"},
    "one that holds the other": {"Arland": "Arland Islands"},
    "a role": {"Seller": "Buyer"},
    "both to one": {"Arland": "Corland", "Borland": "Corland"},
}


@pytest.mark.parametrize("names", MAPS.values(), ids=MAPS.keys())
def test_parties_do_not_change_places_by_a_map_that_is_none(names: dict[str, str]) -> None:
    one, two = next(iter(names.items()), ("Arland", "Borland"))
    page = PAGE.format(
        **{
            **PLAIN,
            "title": f"# Agreement of {one} and {two} on {one} => # Agreement of {two} and {one} on"
            f" {one}",
        }
    )

    _refused(page, names)


UNLABELLED = """
  # Agreement between Arland and Borland => # Agreement between Borland and Arland
  Arland and Borland cooperate. => Borland and Arland cooperate.
"""


def test_parties_do_not_change_places_where_no_label_ends_the_preamble() -> None:
    _refused(UNLABELLED)


def test_parties_do_not_change_places_under_marks() -> None:
    proof, old, new = alternat(PAGE.format(**PLAIN), "en", PARTIES)
    sides = [
        Text((text.provisions[0]._replace(marks=(Mark(18, 24, "strike"),)), *text.provisions[1:]))
        for text in (old, new)
    ]

    assert arrangement(proof, *sides)
    assert ARRANGEMENT not in proved(sides[0], sides[1], "en", PARTIES)


RUSSIAN = [
    "Арландия передаёт Борландии остров, => Борландия передаёт Арландии остров,",
    "Арландия и Борландия, соответственно, => Борландия и Арландия, соответственно,",
    "Арландия и Борландию, => Борландия и Арландию,",
    "Арландии и Борландия, => Борландии и Арландия,",
    "Арландия и Борландия, именуемые далее Продавец и Покупатель, => Борландия и Арландия,"
    " именуемые далее Продавец и Покупатель,",
    "Арландия и Борландия обязаны платить 5 и 10 евро, => Борландия и Арландия обязаны платить 5 и"
    " 10 евро,",
    "Арландия или Борландия, => Борландия или Арландия,",
    "От Арландии к Борландии, => От Борландии к Арландии,",
    "Между Арландией и Борландией по арландскому праву, => Между Борландией и Арландией по"
    " арландскому праву,",
]


@pytest.mark.parametrize("line", RUSSIAN)
def test_parties_do_not_change_places_by_case_endings(line: str) -> None:
    names = {
        "Арландия": "Борландия",
        "Арландии": "Борландии",
        "Арландией": "Борландией",
        "Арландию": "Борландию",
    }
    page = f"""
  # Соглашение
  {line}
  ## Статья 1. Сфера
  Они сотрудничают.
"""

    _refused(page, names, "ru")


ONE, TWO, THREE = (
    "\u201cGoods\u201d means things.",
    "\u201cPrice\u201d means money.",
    "\u201cTerm\u201d means time.",
)
LEAD = "For the purposes of this Agreement:"
ENDS = "## Article 2. Rest"
MEMBERS = {
    "one that heeds the one before": "\u201cTerm\u201d means time, and such goods.",
    "the foregoing": "\u201cTerm\u201d means the foregoing.",
    "the above": "\u201cTerm\u201d means the above things.",
    "the following": "\u201cTerm\u201d means the following.",
    "the said": "\u201cTerm\u201d means the said money.",
    "the same": "\u201cTerm\u201d means the same.",
    "other": "\u201cTerm\u201d means other money.",
    "also": "\u201cTerm\u201d means also money.",
    "further": "\u201cTerm\u201d means further money.",
    "likewise": "\u201cTerm\u201d likewise means money.",
    "hereunder": "\u201cTerm\u201d means what is said hereunder.",
    "remaining": "\u201cTerm\u201d means all remaining things.",
    "those": "\u201cTerm\u201d means those.",
    "a second sentence": "\u201cTerm\u201d means time. It ends soon.",
    "another sign": "\u201cTerm\u201d means time;",
    "a connective": "\u201cTerm\u201d means time; and",
    "no sign": "\u201cTerm\u201d means time",
    "a term twice": "\u201cPrice\u201d means time.",
    "no definition": "Time is short.",
    "a duty": "\u201cBuyer\u201d shall pay.",
    "a quoted heading": "\u201cTerm\u201d: time.",
    "a label": "(c) \u201cTerm\u201d means time.",
    "an automatic label": "[c)] \u201cTerm\u201d means time.",
    "a bullet": "[\u2022] \u201cTerm\u201d means time.",
    "a lead": "\u201cTerm\u201d means:",
    "a heading": "### \u201cTerm\u201d means time.",
    "a note": "{1} \u201cTerm\u201d means time.",
    "a title": "\u201cTerm\u201d",
    "a number of its own": "\u201cTerm\u201d means the third definition.",
}


@pytest.mark.parametrize("line", MEMBERS.values(), ids=MEMBERS.keys())
@pytest.mark.parametrize("order", [(0, 3, 1, 2), (0, 2, 3, 1), (0, 3, 2, 1)])
def test_a_definition_that_depends_on_its_place_does_not_move(
    line: str, order: tuple[int, ...]
) -> None:
    lines = [LEAD, ONE, TWO, line, ENDS]

    _unmoved(lines, [*order, 4])


ELSEWHERE = [
    "The last two definitions do not apply.",
    "The first definition prevails.",
    "The second term of Article 1 prevails.",
    "The definition above prevails.",
    "The preceding definitions prevail.",
    "In a conflict the earlier definition prevails.",
    "In a conflict the definition that comes first prevails.",
    "Article 1, second paragraph, prevails.",
    "The third paragraph of Article 1 prevails.",
    "Paragraph 2 of Article 1 prevails.",
    "Article 1(2) prevails.",
    "The definitions apply in the order in which they stand.",
    "The definitions rank in the order of Article 1.",
    "The penultimate definition prevails.",
    "The first sentence of Article 1 prevails.",
    "The final indent of Article 1 prevails.",
    "The 2nd definition prevails.",
    "The final entry prevails.",
    "Definition 2 prevails.",
    "Definitions 1 to 2 prevail.",
    "The next-to-last definition prevails.",
]


@pytest.mark.parametrize("line", ELSEWHERE)
def test_definitions_that_are_cited_by_their_place_do_not_move(line: str) -> None:
    lines = ["## Article 1. Terms", LEAD, ONE, TWO, THREE, ENDS, line]

    _unmoved(lines, [0, 1, 4, 2, 3, 5, 6])


FRAMES = {
    "what follows belongs to the last": ([LEAD, ONE, TWO, "It is a large sum.", ENDS], [0, 2, 1]),
    "a lead of ranks": (["In this order of precedence:", ONE, TWO, ENDS], [0, 2, 1]),
    "a lead of an order": (["These apply in the following order:", ONE, TWO, ENDS], [0, 2, 1]),
    "a lead of priority": (["The first prevails over the next:", ONE, TWO, ENDS], [0, 2, 1]),
    "from one list to another": ([LEAD, ONE, TWO, ENDS, THREE], [0, 1, 3, 2, 4]),
    "past another text": ([LEAD, ONE, "Money counts.", TWO, ENDS], [0, 3, 1, 2]),
    "to the end of all": ([LEAD, ONE, TWO], [0, 2, 1]),
    "no definitions at all": (["It is one.", "It is two.", ENDS], [1, 0, 2]),
    "operative text in quotation marks": (
        ["\u201cBuyer\u201d shall pay.", "\u201cSeller\u201d shall send.", ENDS],
        [1, 0, 2],
    ),
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES.keys())
def test_definitions_do_not_move_out_of_their_frame(frame: tuple[list[str], list[int]]) -> None:
    lines, order = frame

    _unmoved(lines, [*order, *range(len(order), len(lines))])


def test_a_definition_that_moves_does_not_change() -> None:
    proof, old, new = reordered([LEAD, ONE, TWO, THREE, ENDS], [0, 3, 1, 2, 4], "en")
    changed = new.provisions[1]._replace(text=THREE.replace("time", "times"))
    new = Text((new.provisions[0], changed, *new.provisions[2:]))

    assert ARRANGEMENT not in proved(old, new, "en")
    assert word(old, new, "en") == "open"
    assert proof.steps


def _unmoved(lines: list[str], order: list[int]) -> None:
    proof, old, new = reordered(lines, order, "en")

    assert arrangement(proof, old, new)
    assert ARRANGEMENT not in proved(old, new, "en")


def _refused(page: str, names: dict[str, str] = PARTIES, code: str = "en") -> None:
    proof, old, new = alternat(page, code, names)
    claims = [
        piece
        for step in proof.steps
        for piece in getattr(step, "pieces", ())
        if piece.name == ARRANGEMENT
    ]

    assert not claims or arrangement(proof, old, new) or not _alike(proof)
    # What is proved may be the title; the line of the attack must be open.
    try:
        assert word(old, new, code, names) != "editorial"
    except ProfileError:
        assert len({*names, *names.values()}) < 2 * len(names)


def _alike(proof: Proof) -> bool:
    """Whether every change of a page is claimed, so that the claims alone must be refused."""
    pairs = [step for step in proof.steps if isinstance(step, Pair)]
    return all(
        pair.pieces and all(piece.name == ARRANGEMENT for piece in pair.pieces) for pair in pairs
    )


def test_the_page_of_the_attacks_is_itself_right() -> None:
    proof, old, new = alternat(PAGE.format(**PLAIN), "en", PARTIES)

    assert not arrangement(proof, old, new)
    assert proved(old, new, "en", PARTIES) == (
        frozenset((ARRANGEMENT,)) if ALTERNAT else frozenset()
    )
