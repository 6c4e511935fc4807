"""What a comparison of two readings says, and what it does not dare to say."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from paraph.comparison.change import (
    Alteration,
    Altered,
    Change,
    Deleted,
    Deletion,
    Edit,
    Insertion,
    Kept,
    Relabelled,
    Relabelling,
)
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.text.hazards import HAZARDS, hazard
from paraph.text.node import OBJECT, Mark, Provision, Text
from paraph.text.reading import CARRIED, Account, Hazard, Reading, Source, Unread
from paraph.text.tracked import reject
from paraph.views.redline import redline

SCOPE = "The present Agreement applies to the whole territory of both Parties."
FEES = "Each Party shall bear its own costs under this Agreement at all times."
DISPUTES = "Any dispute shall be settled by negotiation between the Parties in good faith."
PLAIN = Source(format="text", carries=frozenset(), language="en")
WORD = Source(format="docx", language="en")


def reading(*given: str | Provision, source: Source = WORD) -> Reading:
    provisions = [Provision("paragraph", text) if isinstance(text, str) else text for text in given]
    return Reading(Text(tuple(provisions)), source=source)


def doubtful(reading_: Reading, *hazards: Hazard, unread: tuple[Unread, ...] = ()) -> Reading:
    return replace(reading_, hazards=hazards, account=Account(unread=unread))


def references(comparison: Comparison) -> list[str]:
    """Return the wordings of the references whose target changed, or that were followed up."""
    return [
        comparison.new.text.provisions[change.new.start].text[edit.new_start : edit.new_end]
        for change in comparison.changes
        if isinstance(change, Alteration)
        for edit in change.edits
        if edit.about == "reference"
    ]


# ---------------------------------------------------------------- verdicts


def test_equal_texts_completely_read_are_the_same() -> None:
    comparison = compare(reading(SCOPE, FEES), reading(SCOPE, FEES))

    assert comparison.verdict == "same"
    assert comparison.rows == (Kept(0, 0), Kept(1, 1))


def test_one_character_keeps_two_texts_from_being_the_same() -> None:
    for old, new in (("fee", "fee "), ("Fee", "fee"), ("fee", "f\u0435e"), ("a b", "a\u00a0b")):
        assert compare(reading(old), reading(new)).verdict == "open"


@pytest.mark.parametrize(
    "new",
    [
        Provision("heading", FEES),
        Provision("paragraph", FEES, label="1."),
        Provision("paragraph", FEES, level=1),
        Provision("paragraph", FEES, marks=(Mark(0, 4, "caps"),)),
        Provision("box", FEES),
        Provision("paragraph", FEES, marks=(Mark(0, 0, "variant", "first"),)),
    ],
    ids=["heading", "label", "level", "mark", "kind", "property"],
)
def test_what_changes_the_digest_changes_the_verdict(new: Provision) -> None:
    comparison = compare(reading(FEES), reading(new))

    assert comparison.verdict == "open"


def test_equal_texts_of_which_one_was_not_all_read_are_undecided() -> None:
    unread = Unread("chart1", "a chart", "sha256:1")

    comparison = compare(reading(FEES), doubtful(reading(FEES), unread=(unread,)))

    assert comparison.verdict == "undecided"
    assert not comparison.complete
    assert [item.side for item in comparison.unread] == ["new"]


def test_what_is_unread_in_both_byte_for_byte_alike_leaves_no_doubt() -> None:
    old = Unread("chart1", "a chart", "sha256:1")
    new = Unread("chart7", "a chart", "sha256:1")

    comparison = compare(
        doubtful(reading(FEES), unread=(old,)), doubtful(reading(FEES), unread=(new,))
    )

    assert comparison.verdict == "same"
    assert [item.side for item in comparison.unread] == ["both"]


def test_two_unread_things_are_not_alike_to_one() -> None:
    twice = (Unread("a", "a chart", "sha256:1"), Unread("b", "a chart", "sha256:1"))

    comparison = compare(
        doubtful(reading(FEES), unread=twice[:1]), doubtful(reading(FEES), unread=twice)
    )

    assert comparison.verdict == "undecided"


def test_unread_things_without_a_digest_are_never_alike() -> None:
    unknown = Unread("a", "something", "")

    comparison = compare(
        doubtful(reading(FEES), unread=(unknown,)), doubtful(reading(FEES), unread=(unknown,))
    )

    assert [item.side for item in comparison.unread] == ["new", "old"]


def test_a_hazard_alone_leaves_equal_texts_undecided() -> None:
    comparison = compare(
        reading(FEES), doubtful(reading(FEES), hazard("hidden-text", "Hidden.", key="1"))
    )

    assert comparison.verdict == "undecided"
    assert [(item.side, item.hazard.grade) for item in comparison.hazards] == [("new", "undecided")]


def test_a_hazard_alike_in_both_is_a_note_in_both() -> None:
    found = hazard("hidden-text", "Hidden.", key="1")

    comparison = compare(doubtful(reading(FEES), found), doubtful(reading(FEES), found))

    assert comparison.verdict == "same"
    assert [(item.side, item.hazard.grade) for item in comparison.hazards] == [("both", "note")]


def test_hazards_with_another_key_or_another_number_are_not_alike() -> None:
    one, other = (hazard("comment", "A comment.", key=key) for key in "12")

    comparison = compare(doubtful(reading(FEES), one), doubtful(reading(FEES), other, other))

    assert [item.side for item in comparison.hazards] == ["new", "new", "old"]
    assert comparison.verdict == "undecided"


def test_a_hazard_twice_in_one_file_is_alike_once() -> None:
    found = hazard("comment", "A comment.", key="1")

    comparison = compare(doubtful(reading(FEES), found, found), doubtful(reading(FEES), found))

    assert [item.side for item in comparison.hazards] == ["both", "old"]


def test_tracked_changes_in_both_stay_undecided_unless_the_user_named_the_view() -> None:
    pending = hazard("tracked-changes", "Two pend.")
    named = pending._replace(grade="note")

    for found, verdict in ((pending, "undecided"), (named, "same")):
        comparison = compare(doubtful(reading(FEES), found), doubtful(reading(FEES), found))
        assert comparison.verdict == verdict


def test_changes_in_texts_not_all_read_are_open_and_incomplete() -> None:
    unread = Unread("chart1", "a chart", "sha256:1")

    comparison = compare(reading(FEES), doubtful(reading(SCOPE), unread=(unread,)))

    assert comparison.verdict == "open"
    assert not comparison.complete


# ---------------------------------------------------------------- labels and references


def test_another_number_on_the_same_words_is_a_new_label_and_no_alteration() -> None:
    automatic = compare(
        reading(Provision("paragraph", FEES, label="1.")),
        reading(Provision("paragraph", FEES, label="2.")),
    )
    typed = compare(reading(f"Article 1. {FEES}"), reading(f"Article 2. {FEES}"))

    assert automatic.rows == (Relabelled(0, 0),)
    assert typed.rows == (Relabelled(0, 0, (Edit(8, 9, 8, 9, about="label"),)),)
    assert [type(change) for change in typed.changes] == [Relabelling]


def test_a_blank_after_a_typed_number_is_no_label() -> None:
    comparison = compare(reading(f"Article 1. {FEES}"), reading(f"Article 1.  {FEES}"))

    (change,) = comparison.changes
    assert isinstance(change, Alteration)
    assert [edit.about for edit in change.edits] == ["wording"]


def test_a_number_and_a_word_that_change_are_told_apart() -> None:
    comparison = compare(
        reading(f"Article 1. {FEES}"), reading(f"Article 2. {FEES.replace('own', 'whole')}")
    )

    (change,) = comparison.changes
    assert isinstance(change, Alteration)
    assert [edit.about for edit in change.edits] == ["label", "wording"]


def test_a_number_typed_here_and_automatic_there_is_a_note() -> None:
    comparison = compare(
        reading(Provision("paragraph", FEES, label="Article 1.")), reading(f"Article 1. {FEES}")
    )

    assert comparison.verdict == "same"
    assert [item.hazard.code for item in comparison.hazards] == ["typed-label"]
    assert reject(redline(comparison)) == comparison.old.text


RENUMBERED = (
    ("Article 1", "Scope", SCOPE, "Article 2", "Fees", FEES, "Article 3", "Disputes"),
    ("Article 1", "Scope", SCOPE, "Article 2", "Secrecy", "Nobody shall tell anybody what is said.",
     "Article 3", "Fees", FEES, "Article 4", "Disputes"),
)  # fmt: skip


def test_a_reference_that_follows_its_article_still_cites_the_same() -> None:
    old, new = RENUMBERED

    comparison = compare(
        reading(*old, "Article 2 shall survive."), reading(*new, "Article 3 shall survive.")
    )

    assert references(comparison) == ["3"]


def test_a_reference_left_behind_by_a_renumbering_is_found() -> None:
    old, new = RENUMBERED
    clause = "Claims under Article 2 lapse after a year."

    comparison = compare(reading(*old, clause), reading(*new, clause))

    assert references(comparison) == ["Article 2"]


def test_a_reference_to_what_kept_its_number_is_kept() -> None:
    old, new = RENUMBERED
    clause = "Claims under Article 1 lapse after a year."

    assert references(compare(reading(*old, clause), reading(*new, clause))) == []


def test_a_reference_to_an_article_that_was_deleted_is_found() -> None:
    new, old = RENUMBERED
    clause = "Claims under Article 2 lapse after a year."

    assert references(compare(reading(*old, clause), reading(*new, clause))) == ["Article 2"]


def test_of_two_articles_cited_the_one_left_behind_is_found() -> None:
    old, new = RENUMBERED

    comparison = compare(
        reading(*old, "Claims under Articles 2 and 3 lapse after a year."),
        reading(*new, "Claims under Articles 2 and 4 lapse after a year."),
    )

    assert references(comparison) == ["2", "4"]


def test_a_range_of_articles_in_another_order_cites_the_same() -> None:
    old = (
        "Article 1",
        "Fees",
        FEES,
        "Article 2",
        "Scope",
        SCOPE,
        "Article 3",
        "Disputes",
        DISPUTES,
    )
    new = (
        "Article 1",
        "Fees",
        FEES,
        "Article 2",
        "Disputes",
        DISPUTES,
        "Article 3",
        "Scope",
        SCOPE,
    )
    more = ("Article 4", "End", "The agreement ends when either Party says so in writing.")
    clause = "Articles 1 to 4 bind both."

    comparison = compare(reading(*old, *more, clause), reading(*new, *more, clause))

    assert references(comparison) == []


def test_two_articles_that_change_their_numbers_are_not_cited_respectively() -> None:
    old = ("Article 1", "Fees", FEES, "Article 2", "Scope", SCOPE)
    new = ("Article 1", "Scope", SCOPE, "Article 2", "Fees", FEES)
    clause = "Articles 1 and 2 bind the first and the second Party respectively."

    assert references(compare(reading(*old, clause), reading(*new, clause))) == ["Articles 1 and 2"]


def test_a_reference_that_is_made_to_cite_another_article_is_a_change_of_words() -> None:
    old, _ = RENUMBERED

    comparison = compare(
        reading(*old, "Claims under Article 2 lapse."),
        reading(*old, "Claims under Article 1 lapse."),
    )

    (change,) = comparison.changes
    assert isinstance(change, Alteration)
    assert [edit.about for edit in change.edits] == ["wording"]


# ---------------------------------------------------------------- two formats


def word(*given: str | Provision) -> Reading:
    return reading(*given, source=WORD)


def plain(*given: str) -> Reading:
    return reading(*given, source=PLAIN)


TABLE = (
    Provision("table"),
    Provision("row", depth=1),
    Provision("cell", "Fee", depth=2),
    Provision("cell", "100 each\nEUR", depth=2),
    Provision("cell", "", depth=2),
)


def test_what_only_one_format_can_express_is_a_note_and_no_change() -> None:
    old = word(
        Provision("heading", "Scope", level=1),
        Provision("paragraph", SCOPE, label="1.", level=1),
        *TABLE,
        Provision("paragraph", "10 m2", marks=(Mark(4, 5, "superscript"),)),
        Provision("section", marks=(Mark(0, 0, "section", "nextPage"),)),
    )

    comparison = compare(old, plain("Scope", f"1. {SCOPE}", "Fee", "100 each EUR", "10 m2"))

    assert comparison.verdict == "same"
    assert comparison.digest_old != comparison.digest_new
    assert [
        item.hazard.key for item in comparison.hazards if item.hazard.code == "not-carried"
    ] == [
        feature
        for feature in CARRIED
        if feature in {"labels", "levels", "headings", "tables", "sections", "breaks", "scripts"}
    ]
    assert all(item.side == "old" for item in comparison.hazards if item.hazard.key)
    assert [row for row in comparison.rows if isinstance(row, Deleted)] == [
        Deleted(index, carried=False) for index in (2, 3, 6, 8)
    ]
    assert reject(redline(comparison)) == comparison.old.text


def test_words_that_change_in_another_format_are_found() -> None:
    comparison = compare(word(SCOPE, *TABLE), plain(SCOPE, "Fee", "900 each EUR"))

    (change,) = comparison.changes
    assert isinstance(change, Alteration)
    assert [edit.about for edit in change.edits] == ["wording", "not-carried"]


def test_the_words_of_a_note_that_the_other_format_lost_are_a_deletion() -> None:
    noted = Provision(
        "paragraph", f"{FEES}{OBJECT}", marks=(Mark(len(FEES), len(FEES) + 1, "note", "1"),)
    )

    comparison = compare(
        word(noted, Provision("note", "Except for the first year.", depth=1)), plain(FEES)
    )

    assert [type(change) for change in comparison.changes] == [Deletion]


@pytest.mark.parametrize("name", ["image", "equation", "chart", "object", "checkbox"])
def test_an_object_that_the_other_format_lost_is_a_change(name: str) -> None:
    shown = Provision(
        "paragraph", f"{FEES} {OBJECT}", marks=(Mark(len(FEES) + 1, len(FEES) + 2, name, "x"),)
    )

    assert compare(word(shown), plain(f"{FEES} ")).verdict == "open"


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("The fee is not due.", Mark(11, 14, "strike")),
        ("The fee is not due.", Mark(4, 7, "ruby", "penalty")),
        ("The fee is ü due.", Mark(11, 12, "symbol", "wingdings")),
        ("At most 102 items.", Mark(10, 11, "superscript")),
        ("At most 102 items.", Mark(10, 11, "raised")),
        ("At most 102 items.", Mark(8, 9, "subscript")),
        ("At most 10-2 items.", Mark(10, 12, "superscript")),
        ("At most 2n items.", Mark(9, 10, "superscript")),
        ("The share xi each.", Mark(11, 12, "subscript")),
        ("The fee1 is due.", Mark(7, 8, "superscript")),
        ("The fee is due.1", Mark(15, 16, "superscript")),
        ("At most (a+b)2 items.", Mark(13, 14, "superscript")),
        ("At most x2 items.", Mark(9, 10, "subscript")),
        ("At most 2nd3 items.", Mark(9, 11, "superscript")),
        ("At most A2 items.", Mark(9, 10, "superscript")),
    ],
)
def test_what_reads_otherwise_in_another_format_is_undecided(text: str, mark: Mark) -> None:
    comparison = compare(word(Provision("paragraph", text, marks=(mark,))), plain(text))

    assert comparison.verdict == "undecided"
    assert [item.hazard.code for item in comparison.hazards] == ["sense-not-carried"]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("On the 1st day", (8, 10)),
        ("Le 1er mai", (4, 6)),
        ("10 m2 each", (4, 5)),
        ("10km2 each", (4, 5)),
        ("No 5", (1, 2)),
        ("a 2 alone", (2, 3)),
    ],
)
def test_what_reads_alike_in_another_format_is_a_note(text: str, mark: tuple[int, int]) -> None:
    raised = Provision("paragraph", text, marks=(Mark(*mark, "superscript"),))

    assert compare(word(raised), plain(text)).verdict == "same"


@pytest.mark.parametrize(("text", "mark"), [("CO2 each", (2, 3)), ("N2O3 each", (1, 2))])
def test_figures_in_signs_of_elements_read_alike_in_another_format(
    text: str, mark: tuple[int, int]
) -> None:
    lowered = Provision("paragraph", text, marks=(Mark(*mark, "subscript"),))

    assert compare(word(lowered), plain(text)).verdict == "same"


def test_a_number_that_the_other_format_lost_is_a_change() -> None:
    comparison = compare(word(Provision("paragraph", FEES, label="1.")), plain(FEES))

    assert [type(change) for change in comparison.changes] == [Relabelling]


@pytest.mark.parametrize("sign", ["•", "*", "-", "–", "—", "▪"])
def test_a_bullet_that_the_other_format_lost_is_a_change(sign: str) -> None:
    bulleted = word(Provision("paragraph", FEES, label="•"))

    assert [type(one) for one in compare(bulleted, plain(FEES)).changes] == [Relabelling]
    assert [type(one) for one in compare(word(FEES), plain(f"{sign} {FEES}")).changes] == [
        Relabelling
    ]


@pytest.mark.parametrize("sign", ["•", "*", "-", "–", "—", "▪"])
def test_a_bullet_that_the_other_format_has_typed_is_a_note(sign: str) -> None:
    bulleted = word(Provision("paragraph", FEES, label="•"))

    comparison = compare(bulleted, plain(f"{sign} {FEES}"))

    assert comparison.verdict == "same"
    assert {item.hazard.code for item in comparison.hazards} == {"typed-label", "not-carried"}


@pytest.mark.parametrize("name", ["rule", "field"])
def test_a_rule_or_field_that_the_other_format_lost_is_a_note(name: str) -> None:
    shown = Provision("paragraph", OBJECT, marks=(Mark(0, 1, name, ""),))

    comparison = compare(word(FEES, shown, SCOPE), plain(FEES, SCOPE))

    assert comparison.verdict == "same"
    assert [item.hazard.code for item in comparison.hazards] == ["not-carried"]


def test_a_paragraph_more_in_another_format_is_an_insertion() -> None:
    comparison = compare(word(*TABLE, FEES), plain("Fee", "100 each EUR", SCOPE, FEES))

    assert comparison.changes == (Insertion(range(2, 3)),)


def test_a_paragraph_split_around_a_blank_one_of_the_other_format_is_one_alteration() -> None:
    old = word(DISPUTES, Provision("paragraph"), SCOPE, FEES)

    comparison = compare(old, plain(f"{DISPUTES} {SCOPE}", FEES))

    assert comparison.rows[0] == Altered(range(3), range(1), comparison.rows[0].edits)  # type: ignore[union-attr]
    assert reject(redline(comparison)) == comparison.old.text


def test_every_hazard_of_a_comparison_is_in_the_published_table() -> None:
    comparison = compare(
        word(Provision("paragraph", FEES, label="Article 1."), *TABLE), plain(f"Article 1. {FEES}")
    )

    assert {item.hazard.code for item in comparison.hazards} <= set(HAZARDS)


def test_another_connective_between_cited_numbers_is_another_wording() -> None:
    old = ["Article 1", "One.", "Article 2", "Two.", "Article 3", "See Articles 1 and 2."]
    new = [*old[:-1], "See Articles 1 or 2.", "Article 4", "Four."]

    found = compare(reading(*old), reading(*new)).changes

    assert [edit.about for edit in _altered(found)] == ["wording"]


def _altered(changes: Iterable[Change]) -> list[Edit]:
    return [edit for change in changes if isinstance(change, Alteration) for edit in change.edits]
