"""Which provision became which: pairs, moves, splits and merges."""

from paraph.comparison.change import (
    Alteration,
    Altered,
    Change,
    Deleted,
    Deletion,
    Inserted,
    Insertion,
    Kept,
    Move,
    MovedFrom,
    MovedTo,
    Relabelled,
    Relabelling,
    Row,
)
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.text.canonical import DEEPEST
from paraph.text.node import Kind, Mark, Provision, Text
from paraph.text.reading import Reading

FEES = "Each Party shall bear its own costs under this Agreement at all times."
SCOPE = "The present Agreement applies to the whole territory of both Parties."
OTHERS = "Nothing in it shall prejudice other agreements that are in force."
DISPUTES = "Any dispute shall be settled by negotiation between the Parties in good faith."
COURT = "Failing that it shall be referred to arbitration under the rules of the court."
MEETINGS = "The Parties shall consult each other each year on the matters in the annex."
RECORDS = "A record of each meeting shall be kept by the Party that is its host."


def article(number: int, title: str, *paragraphs: str) -> list[str]:
    return [f"Article {number}", title, *paragraphs]


def texts(provisions: list[str | Provision]) -> Text:
    return Text(
        tuple(
            Provision("paragraph", given) if isinstance(given, str) else given
            for given in provisions
        )
    )


def compared(old: list[str | Provision], new: list[str | Provision]) -> Comparison:
    return compare(Reading(texts(old)), Reading(texts(new)))


SIGNS: dict[type[Row], str] = {
    Kept: "K",
    Relabelled: "R",
    Altered: "A",
    Inserted: "+",
    Deleted: "-",
    MovedFrom: "<",
    MovedTo: ">",
}


def signs(comparison: Comparison) -> str:
    """Return one sign for each row: capitals where both texts have the provision in its place."""
    return "".join(SIGNS[type(row)] for row in comparison.rows)


def kinds(comparison: Comparison) -> list[type[Change]]:
    return [type(change) for change in comparison.changes]


def held(kind: Kind, depth: int, text: str = "", *marks: Mark) -> Provision:
    return Provision(kind, text, depth=depth, marks=marks)


def table(*rows: tuple[str, ...], depth: int = 0) -> list[str | Provision]:
    provisions: list[str | Provision] = [held("table", depth)]
    for row in rows:
        provisions.append(held("row", depth + 1))
        provisions += [held("cell", depth + 2, cell) for cell in row]
    return provisions


def test_an_inserted_article_renumbers_those_after_it() -> None:
    old = [
        *article(1, "Scope", SCOPE),
        *article(2, "Fees", FEES),
        *article(3, "Disputes", DISPUTES),
    ]
    new = [
        *article(1, "Scope", SCOPE),
        *article(2, "Meetings", MEETINGS),
        *article(3, "Fees", FEES),
        *article(4, "Disputes", DISPUTES),
    ]

    comparison = compared([*old], [*new])

    assert signs(comparison) == "KKK" + "+++" + "RKK" + "RKK"
    assert kinds(comparison) == [Insertion, Relabelling, Relabelling]


def test_a_moved_and_renumbered_article_is_one_move_with_its_few_edits() -> None:
    old = [
        *article(1, "Scope", SCOPE, OTHERS),
        *article(2, "Fees", FEES, RECORDS),
        *article(3, "Disputes", DISPUTES, COURT),
    ]
    new = [
        *article(1, "Fees", FEES, RECORDS),
        *article(2, "Disputes", DISPUTES, COURT),
        *article(3, "Scope", SCOPE, OTHERS.replace("other", "any other")),
    ]

    comparison = compared([*old], [*new])

    assert signs(comparison) == "<<<<" + "RKKK" + "RKKK" + ">>>>"
    assert kinds(comparison) == [Relabelling, Relabelling, Move, Alteration]
    move, inside = comparison.changes[2:]
    assert move == Move(range(4), range(8, 12), 1)
    assert isinstance(inside, Alteration)
    assert inside.moved


def test_of_two_articles_that_change_places_the_smaller_one_moved() -> None:
    small, large = [FEES], [SCOPE, OTHERS, DISPUTES, COURT]

    there = compared([*small, *large], [*large, *small])
    back = compared([*large, *small], [*small, *large])

    assert signs(there) == "<KKKK>"
    assert signs(back) == ">KKKK<"


def test_a_moved_article_may_have_lost_a_paragraph() -> None:
    old = [*article(1, "Scope", SCOPE, RECORDS, OTHERS), *article(2, "Fees", FEES, DISPUTES, COURT)]
    new = [*article(1, "Fees", FEES, DISPUTES, COURT), *article(2, "Scope", SCOPE, OTHERS)]

    comparison = compared([*old], [*new])

    assert signs(comparison) == "<<<-<" + "RKKKK" + ">>>>"


def test_a_short_line_that_recurs_never_moves() -> None:
    old = ["Done.", SCOPE, OTHERS, "", DISPUTES]
    new = [SCOPE, OTHERS, "Done.", DISPUTES, ""]

    assert not any(isinstance(change, Move) for change in compared([*old], [*new]).changes)


def test_blank_lines_between_moved_articles_make_no_noise() -> None:
    old = [SCOPE, "", FEES, "", DISPUTES, ""]
    new = [SCOPE, "", DISPUTES, "", FEES, ""]

    assert kinds(compared([*old], [*new])) == [Move]


def test_what_moved_by_one_place_among_equals_is_not_lost() -> None:
    old = [SCOPE, "same words here", FEES, "same words here", COURT]
    new = [FEES, SCOPE, "same words here", "same words here", COURT]

    comparison = compared([*old], [*new])

    assert signs(comparison).count(">") == signs(comparison).count("<") == 1
    assert "+" not in signs(comparison)


def test_a_title_that_is_rewritten_stays_with_its_number() -> None:
    old = [*article(1, "Scope", SCOPE), *article(2, "Fees", FEES)]
    new = [*article(1, "Area", SCOPE), *article(2, "Costs", FEES)]

    assert signs(compared([*old], [*new])) == "KAKKAK"


def test_an_article_wholly_rewritten_is_deleted_and_inserted_under_its_number() -> None:
    comparison = compared([*article(1, "Scope", SCOPE)], [*article(1, "Scope", DISPUTES)])

    assert signs(comparison) == "KK-+"


def test_a_paragraph_that_is_split_in_two_is_one_alteration() -> None:
    comparison = compared([SCOPE, f"{MEETINGS} {RECORDS}", FEES], [SCOPE, MEETINGS, RECORDS, FEES])

    (change,) = comparison.changes
    assert isinstance(change, Alteration)
    assert (change.old, change.new) == (range(1, 2), range(1, 3))
    assert [edit.about for edit in change.edits] == ["paragraph-end"]


def test_a_paragraph_that_is_split_in_three_with_an_edit_is_one_alteration() -> None:
    old: list[str | Provision] = [SCOPE, f"{MEETINGS} {RECORDS} {COURT}", FEES]
    new: list[str | Provision] = [SCOPE, MEETINGS, RECORDS.replace("kept", "made"), COURT, FEES]

    (change,) = compared(old, new).changes

    assert isinstance(change, Alteration)
    assert (change.old, change.new) == (range(1, 2), range(1, 4))
    assert [edit.about for edit in change.edits] == ["paragraph-end", "wording", "paragraph-end"]


def test_paragraphs_that_are_merged_are_one_alteration() -> None:
    for merged in ([MEETINGS, RECORDS], [RECORDS, MEETINGS], [MEETINGS, "", RECORDS]):
        joined = " ".join(filter(None, merged))

        (change,) = compared([SCOPE, *merged, FEES], [SCOPE, joined, FEES]).changes

        assert isinstance(change, Alteration)
        assert (change.old, change.new) == (range(1, 1 + len(merged)), range(1, 2))


def test_a_paragraph_added_after_an_altered_one_is_no_split() -> None:
    comparison = compared([SCOPE, FEES], [SCOPE.replace("whole", "entire"), RECORDS, FEES])

    assert signs(comparison) == "A+K"


def test_a_row_that_comes_into_a_table_is_one_insertion() -> None:
    old = table(("Fee", "100"), ("Tax", "20"))
    new = table(("Fee", "100"), ("Levy", "7"), ("Tax", "20"))

    comparison = compared(old, new)

    assert comparison.changes == (Insertion(range(4, 7)),)


def test_a_cell_that_changes_is_an_alteration_in_its_place() -> None:
    old = table(("Fee", "100"), ("Tax", "20"), ("Sum", "120"))
    new = table(("Fee", "100"), ("Tax", "30"), ("Sum", "130"))

    assert signs(compared(old, new)) == "K" + "KKK" + "KKA" + "KKA"


def test_rows_whose_figures_all_change_stay_rows() -> None:
    old = table(("a", "1"), ("b", "2"), ("c", "3"))
    new = table(("a", "7"), ("b", "8"), ("c", "9"))

    assert signs(compared(old, new)) == "K" + "KKA" * 3


def test_a_moved_row_moves_with_its_cells() -> None:
    old = table(("the first fee", "one hundred"), ("a tax", "20"), ("a levy", "30"))
    new = table(("a tax", "20"), ("a levy", "30"), ("the first fee", "one hundred"))

    (change,) = compared(old, new).changes

    assert change == Move(range(1, 4), range(7, 10), 1)


def test_a_note_is_compared_with_the_note_of_the_same_call() -> None:
    def noted(text: str, note: str) -> list[str | Provision]:
        at = len(text)
        return [Provision("paragraph", f"{text}\ufffc", marks=(Mark(at, at + 1, "note", "1"),)),
                held("note", 1, note)]  # fmt: skip

    old = [*noted(SCOPE, "As of 2019."), *noted(FEES, "As of 2020.")]
    new = [*noted(SCOPE, "As of 2020."), *noted(FEES, "As of 2020.")]

    assert signs(compared(old, new)) == "KAKK"


def test_a_deleted_annex_is_one_deletion_with_all_in_it() -> None:
    old: list[str | Provision] = [SCOPE, *table(("a", "b"), ("c", "d")), FEES]

    (change,) = compared(old, [SCOPE, FEES]).changes

    assert change == Deletion(range(1, 8))


def test_a_level_that_changes_everywhere_hides_no_other_change() -> None:
    old: list[str | Provision] = [
        Provision("paragraph", text, level=1) for text in (SCOPE, FEES, COURT)
    ]
    new: list[str | Provision] = [
        Provision("paragraph", text, level=2)
        for text in (SCOPE, FEES.replace("own", "whole"), COURT)
    ]

    comparison = compared(old, new)

    assert signs(comparison) == "AAA"
    assert [
        [edit.about for edit in change.edits]
        for change in comparison.changes
        if isinstance(change, Alteration)
    ] == [["structure"], ["structure", "wording"], ["structure"]]


def test_100_000_equal_paragraphs_with_ten_changes_show_the_ten_where_they_are() -> None:
    old = ["The same words here."] * 100_000
    new = list(old)
    places = range(77, 100_000, 10_000)
    for place in places:
        new[place] = f"Other words {place}."

    comparison = compared([*old], [*new])

    changed = [
        change.new.start
        for change in comparison.changes
        if isinstance(change, Alteration | Insertion)
    ]
    assert changed == list(places)


def test_a_crowd_of_unlike_provisions_is_deleted_and_inserted() -> None:
    old = [f"old thing {number} is done" for number in range(3000)]
    new = [f"wholly another matter {number + 50_000}" for number in range(3000)]

    comparison = compared([*old], [*new])

    assert set(signs(comparison)) <= {"-", "+"}


def test_a_crowd_whose_every_figure_changed_is_altered_in_its_order() -> None:
    old = [f"Item {number} costs {number * 3} euro a year" for number in range(300)]
    new = [f"Item {number} costs {number * 3 + 1} euro a year" for number in range(300)]

    assert signs(compared([*old], [*new])) == "A" * 300


def test_cells_nested_as_deep_as_a_file_may_are_compared() -> None:
    def nest(text: str) -> list[str | Provision]:
        kinds: tuple[Kind, Kind, Kind] = ("table", "row", "cell")
        return [
            held(kinds[depth % 3], depth, text if depth == DEEPEST - 2 else "")
            for depth in range(DEEPEST - 1)
        ]

    assert signs(compared(nest("one"), nest("two"))) == "K" * (DEEPEST - 2) + "A"


def test_numbers_that_change_inside_a_move_are_told() -> None:
    def item(label: str, text: str) -> Provision:
        return Provision("paragraph", text, label, 1)

    rest = [COURT, MEETINGS, RECORDS]
    old: list[str | Provision] = ["Payment", item("1.", FEES), item("2.", SCOPE), *rest]
    new: list[str | Provision] = [*rest, "Payment", item("5.", FEES), item("6.", SCOPE)]

    found = compared(old, new).changes

    assert [type(change) for change in found] == [Move, Relabelling, Relabelling]
    assert all(change.moved for change in found if isinstance(change, Relabelling))


def test_a_move_holds_nothing_that_moved_by_itself() -> None:
    old: list[str | Provision] = [FEES, SCOPE, COURT, OTHERS, DISPUTES, MEETINGS, RECORDS]
    new: list[str | Provision] = [OTHERS, DISPUTES, MEETINGS, RECORDS, SCOPE, FEES, COURT]

    moves = [change for change in compared(old, new).changes if isinstance(change, Move)]

    texts = {
        tuple(old[change.old.start : change.old.stop])
        == tuple(new[change.new.start : change.new.stop])
        for change in moves
    }
    assert texts == {True}
