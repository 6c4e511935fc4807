"""What the changes of a comparison tell: everything, at its place, and nothing that is not so."""

import json
from typing import Any

import pytest

import paraph
from paraph.comparison.comparison import Comparison
from paraph.text.node import Provision, Text
from paraph.text.reading import Reading, Source
from paraph.views.json_report import comparison_json
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.terminal import comparison_lines

CULTURE = "The first article provides that the parties shall cooperate in culture and education."
TAXES = "The second article provides that taxes on income are levied by the state of residence."
RECORDS = "Neither Party may disclose confidential records to persons outside its own government."
SHIPS = "Ships of either country enjoy the freedom of transit through locks and canals described."
LONG = (
    "Keep this thing that stands here at a length which no moved block would reach since it is "
    "long and goes on about maritime boundaries, fisheries quotas, licensing, observers and ports."
)
LONGER = (
    "Keep that thing too, concerning aviation, airworthiness certificates, overflight permits, "
    "cabotage, code sharing, slot allocation, fuel uplift, ground handling, customs duty relief, "
    "crew visas and the settlement of accounts between designated airlines of both countries."
)
ALPHA = "Alpha clause about the culture programme of museums."
BRAVO = "Bravo clause about the taxation convention for workers."
CHARLIE = "Charlie clause about the extradition of fugitives abroad."
DELTA = "Delta clause about the railways gauge and tariffs union."


def compared(old: list[str], new: list[str]) -> Comparison:
    texts = ["\n\n".join(["Agreement", *parts]).encode() for parts in (old, new)]
    return paraph.compare(
        paraph.read(texts[0], file="old.md"), paraph.read(texts[1], file="new.md")
    )


def told(comparison: Comparison) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = json.loads(comparison_json(comparison))["changes"]
    return changes


def views(comparison: Comparison) -> tuple[str, str, str]:
    """Return the terminal's lines, the Markdown and the page, the redlines checked."""
    lines = "\n".join(comparison_lines(comparison, width=500))
    return lines, markdown_redline(comparison), page(comparison).decode()


# ---------------------------------------------------------------- moves


@pytest.mark.parametrize(
    ("numbers", "others"), [(("1.", "2."), ("5.", "6.")), (("(a)", "(b)"), ("(i)", "(ii)"))]
)
def test_numbers_that_change_in_a_move_are_told_in_it(
    numbers: tuple[str, str], others: tuple[str, str]
) -> None:
    def items(labels: tuple[str, str]) -> list[str]:
        return ["## Payments", f"{labels[0]} {TAXES}", f"{labels[1]} {RECORDS}"]

    rest = ["## Other matters", LONG, LONGER, SHIPS, CULTURE]

    comparison = compared([*items(numbers), *rest], [*rest, *items(others)])

    move, *inside = told(comparison)
    assert move["kind"] == "moved"
    assert [(one["kind"], one["move"]) for one in inside] == [("relabelled", move["id"])] * 2
    assert [one["label_old"] for one in inside] == list(numbers)
    assert [one["label_new"] for one in inside] == list(others)
    for view in views(comparison):
        assert "relabelled in the move" in view
        assert f"{numbers[1]} → {others[1]}" in view.replace("\\", "")


def test_the_number_of_what_moved_is_told_once_with_the_move() -> None:
    moving = [TAXES, RECORDS]
    rest = [LONG, LONGER, SHIPS, CULTURE]

    comparison = compared(
        ["Article 1", *moving, "Article 2", *rest], ["Article 1", *rest, "Article 2", *moving]
    )

    _, move = told(comparison)
    assert (move["kind"], move["label_old"], move["label_new"]) == (
        "moved",
        "Article 1",
        "Article 2",
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            [ALPHA, CHARLIE, LONG, BRAVO, DELTA, LONGER],
            [LONG, LONGER, ALPHA, BRAVO, CHARLIE, DELTA],
        ),
        ([ALPHA, BRAVO, CHARLIE, LONG, LONGER], [LONG, BRAVO, LONGER, ALPHA, CHARLIE]),
        ([ALPHA, BRAVO, CHARLIE, LONG, LONGER], [LONG, LONGER, ALPHA, CHARLIE, BRAVO + " Now."]),
    ],
    ids=["interleaved", "skipped", "beside"],
)
def test_a_move_holds_no_provision_of_another_move(old: list[str], new: list[str]) -> None:
    comparison = compared(old, new)

    moves = [change for change in told(comparison) if change["kind"] == "moved"]
    lines = [line for move in moves for line in move["new"].split("\n")]
    assert len(lines) == len(set(lines))
    for move in moves:
        assert move["old"].removesuffix(" Now.") == move["new"].removesuffix(" Now.")
    views(comparison)


def test_what_was_altered_in_one_of_two_moves_is_told_of_its_own() -> None:
    comparison = compared(
        [ALPHA, CHARLIE, LONG, BRAVO, DELTA, LONGER],
        [LONG, LONGER, ALPHA, BRAVO, CHARLIE.replace("abroad", "abroad urgently"), DELTA],
    )

    changes = {change["id"]: change for change in told(comparison)}
    (altered,) = [change for change in changes.values() if change["kind"] == "altered"]
    assert changes[altered["move"]]["old"] == CHARLIE


# ---------------------------------------------------------------- references in tables


@pytest.mark.parametrize(
    "cell",
    ["Article 1", "Article 1[^1]", "Article 1 Scope", "Article 1: Scope", "Article 1. Scope"],
)
def test_a_cell_that_names_an_article_is_told_when_it_names_another(cell: str) -> None:
    rest = ["Article 3", f"| a | b |\n|---|---|\n| a | {cell} |", "A note.[^1]", "[^1]: The note."]

    comparison = compared(
        ["Article 1", CULTURE, "Article 2", TAXES, *rest],
        ["Article 1", TAXES, "Article 2", CULTURE, *rest],
    )

    (edit,) = [edit for change in told(comparison) for edit in change["edits"]]
    assert edit["about"] == "reference"
    assert edit["new"]["text"] == "Article 1"


def test_a_numbered_cell_that_keeps_its_words_and_number_is_no_change() -> None:
    table = (
        "| a | b |\n|---|---|\n| Article 1 Scope | 1. Fees |\n| Article 2 Fees | Article 9 None |"
    )

    comparison = compared([CULTURE, table], [TAXES, CULTURE, table])

    assert [change["kind"] for change in told(comparison)] == ["inserted"]


# ---------------------------------------------------------------- splits and merges

WHOLE = f"{CULTURE} {TAXES}"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ([WHOLE], [f"### {CULTURE}", TAXES], ("paragraph", "heading, level 3 + paragraph")),
        ([WHOLE], [CULTURE, f"### {TAXES}"], ("paragraph", "paragraph + heading, level 3")),
        ([CULTURE, f"### {TAXES}"], [WHOLE], ("paragraph + heading, level 3", "paragraph")),
        (
            [f"1. {WHOLE}"],
            [f"1. {CULTURE}\n2. {TAXES}"],
            (
                "paragraph, level 1, number 1.",
                "paragraph, level 1, number 1. + paragraph, level 1, number 2.",
            ),
        ),
    ],
    ids=["heading-first", "heading-second", "merged", "numbered"],
)
def test_a_piece_of_a_split_or_a_merge_is_told_with_what_it_is(
    old: list[str], new: list[str], words: tuple[str, str]
) -> None:
    comparison = compared(["Before it.", *old, "After it."], ["Before it.", *new, "After it."])

    (change,) = told(comparison)
    assert change["structure"] == {"old": words[0], "new": words[1]}
    for view in views(comparison):
        assert f"{words[0]} became {words[1]}" in view


def test_a_plain_split_has_no_other_structure() -> None:
    comparison = compared(["Before it.", WHOLE], ["Before it.", CULTURE, TAXES])

    (change,) = told(comparison)
    assert change["structure"] is None
    assert [edit["about"] for edit in change["edits"]] == ["paragraph-end"]


# ---------------------------------------------------------------- what references cite now


def articles(**wordings: str) -> list[str]:
    return [
        part
        for number, wording in wordings.items()
        for part in (f"Article {number.removeprefix('n')}", wording)
    ]


@pytest.mark.parametrize(
    ("citing", "old", "new", "remark"),
    [
        ("See Article 2.", [CULTURE, TAXES], [CULTURE], "now names no provision for certain"),
        ("See Article 3.", [CULTURE], [CULTURE, TAXES], None),
        ("See Article 1.", [CULTURE, TAXES], [TAXES, CULTURE], "now another provision"),
    ],
)
def test_a_reference_whose_words_stay_says_what_became_of_what_it_cites(
    citing: str, old: list[str], new: list[str], remark: str | None
) -> None:
    def text(wordings: list[str]) -> list[str]:
        held = dict(zip(("n1", "n2"), wordings, strict=False))
        return articles(**held, n8=citing, n9=LONG)

    comparison = compared(text(old), text(new))

    remarks = [edit["remark"] for change in told(comparison) for edit in change["edits"]]
    assert remarks == ([remark] if remark else [])
    for view in views(comparison):
        assert not remark or remark in view


def test_a_reference_that_named_nothing_says_that_it_does_now() -> None:
    old = articles(n1=CULTURE, n2="See Article 9.")

    comparison = compared(old, [*old, *articles(n9=SHIPS)])

    (edit,) = [edit for change in told(comparison) for edit in change["edits"]]
    assert edit["remark"] == "named no provision for certain before"


@pytest.mark.parametrize("citing", ["Articles 1 to 3 apply.", "Article 9, then Articles 1 to 3."])
def test_a_range_says_what_came_into_it_and_what_left_it(citing: str) -> None:
    short = articles(n1=CULTURE, n2=TAXES, n3=RECORDS, n4=citing)
    long = articles(n1=CULTURE, n2=TAXES, n2bis=SHIPS, n3=RECORDS, n4=citing)

    for pair, remark in (((short, long), "with"), ((long, short), "without")):
        comparison = compared(*pair)
        (edit,) = [edit for change in told(comparison) for edit in change["edits"]]
        assert edit["remark"] == f"now {remark} article 2bis"
        for view in views(comparison):
            assert f"now {remark} article 2bis" in view


def test_a_list_whose_last_article_went_still_names_the_first() -> None:
    old = articles(n1=CULTURE, n2=TAXES, n3=LONG, n4="Articles 1 and 2 apply.")

    comparison = compared(old, old[:2] + old[4:])

    (edit,) = [edit for change in told(comparison) for edit in change["edits"]]
    assert edit["remark"] == "now without article 2"


# ---------------------------------------------------------------- headers and section breaks


def test_a_header_inside_an_inserted_article_is_told_at_its_own_place() -> None:
    first = (Provision("paragraph", "Article 1"), Provision("paragraph", CULTURE))
    second = (
        Provision("paragraph", "Article 2"),
        Provision("paragraph", f"1. {TAXES}"),
        Provision("section", ""),
        Provision("header", "Draft of May"),
        Provision("paragraph", f"2. {RECORDS}"),
        Provision("paragraph", "(a) or at all;"),
    )
    source = Source(format="docx", language="en")
    old, new = (Reading(Text(held), source=source) for held in (first, (*first, *second)))

    for pair, side, kind in (((old, new), "new", "inserted"), ((new, old), "old", "deleted")):
        comparison = paraph.compare(*pair)
        assert [(one["kind"], one[f"at_{side}"], one[side]) for one in told(comparison)] == [
            (kind, "article 2", f"Article 2\n1. {TAXES}"),
            (kind, "section-break 1", ""),
            (kind, "header 1", "Draft of May"),
            (kind, "article 2, paragraph 2", f"2. {RECORDS}\n(a) or at all;"),
        ]
        views(comparison)


def test_a_list_of_articles_in_one_cell_does_not_stand_for_them() -> None:
    def text(first: str, second: str) -> Reading:
        wordings = ("Article 1", first, "Article 2", second, "Article 3", "See Article 1 first.")
        table = (
            Provision("table", ""),
            Provision("row", "", depth=1),
            Provision("cell", "List", depth=2),
            Provision("paragraph", "Article 1 Scope", depth=3),
        )
        held = (*(Provision("paragraph", one) for one in wordings), *table)
        return Reading(Text(held), source=Source(format="docx", language="en"))

    comparison = paraph.compare(text(CULTURE, TAXES), text(TAXES, CULTURE))

    edited = [(one["new"], edit) for one in told(comparison) for edit in one["edits"]]
    assert [wording for wording, _ in edited] == ["See Article 1 first.", "Article 1 Scope"]
    assert {edit["remark"] for _, edit in edited} == {"now another provision"}


COURTS = "Article {}. Courts\n\nThe courts of the capital hear every case that a Party brings."
FARMING = "Article {}. Farming\n\nFarmers keep records of every harvest for ten years at home."
FLOODS = "Article {}. Floods\n\nRailways share the costs of any damage caused by floods equally."
SCHOOLS = "Article {}. Schools\n\nStudents may study in the schools of a State without any fee."


def _numbered(*articles: str) -> list[str]:
    return [article.format(number) for number, article in enumerate(articles, start=1)]


def test_a_reference_to_an_article_whose_number_another_took_is_never_the_same() -> None:
    last = "Article 9. Final\n\nWolves obey Article {} always in the hills."

    comparison = compared(
        [*_numbered(COURTS, SCHOOLS, FLOODS), last.format(3)],
        [*_numbered(SCHOOLS, COURTS), last.format(2)],
    )

    assert "same provision" not in "\n".join(comparison_lines(comparison, width=500))


def test_an_article_that_gave_its_number_to_another_is_told_where_it_is_cited() -> None:
    last = "Article 9. Final\n\nNo tax falls due under Article 1 as long as both Parties agree."

    comparison = compared(
        [*_numbered(COURTS, SCHOOLS, FLOODS), last],
        [*_numbered(FARMING, SCHOOLS, FLOODS, COURTS), last],
    )

    lines = "\n".join(comparison_lines(comparison, width=500))
    assert "{+Article 1+} (now another provision)" in lines


def test_an_article_with_another_title_and_its_provisions_is_the_same() -> None:
    last = "Article 9. Final\n\nWolves obey Article {} always in the hills."
    named = FLOODS.replace("Floods", "Floods and other damage of any kind")
    renamed = FLOODS.replace("Floods", "Floods and damage of any kind")

    comparison = compared(
        [*_numbered(COURTS, named), last.format(2)],
        [*_numbered(COURTS, SCHOOLS, renamed), last.format(3)],
    )

    assert "{+3+} (same provision)" in "\n".join(comparison_lines(comparison, width=500))
