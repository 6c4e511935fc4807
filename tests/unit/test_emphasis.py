"""Emphasis: letters that stand out otherwise are a change; what nobody can see of it is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.patience import patience

import paraph
from paraph.comparison.change import Alteration, Altered, Kept, MovedTo
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import emphasised, unemphasised
from paraph.errors import CanonicalError
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.reasons import weights
from paraph.text.canonical import digest
from paraph.text.node import Mark, Provision, Text
from paraph.text.reading import Emphasis, Reading
from paraph.text.tracked import accept, reject
from paraph.views.certificate import certificate, certificate_markdown
from paraph.views.finding import findings
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.redline import redline
from paraph.views.sarif import Log
from paraph.views.terminal import comparison_lines

Read = Callable[[str], Reading]
PLAIN = "He shall not pay the fee."


def markdown(text: str) -> Reading:
    return paraph.read(text.encode(), file="a.md")


def html(body: str) -> Reading:
    return paraph.read(f"<!doctype html><p>{body}</p>".encode(), file="a.html")


def told(comparison: Comparison) -> list[tuple[str, str]]:
    """The old and the new letters of every edit about emphasis."""
    found = []
    for change in comparison.changes:
        assert isinstance(change, Alteration)
        old, new = [
            "\n".join([one.text for one in reading.text.provisions[span.start : span.stop]])
            for reading, span in ((comparison.old, change.old), (comparison.new, change.new))
        ]
        found += [
            (old[edit.old_start : edit.old_end], new[edit.new_start : edit.new_end])
            for edit in change.edits
            if edit.about == "emphasis"
        ]
    return found


@pytest.mark.parametrize(
    ("read", "emphatic", "how"),
    [
        (markdown, "He shall **not** pay the fee.", "bold"),
        (markdown, "He shall __not__ pay the fee.", "bold"),
        (markdown, "He shall *not* pay the fee.", "italic"),
        (markdown, "He shall <u>not</u> pay the fee.", "underlined"),
        (html, "He shall <b>not</b> pay the fee.", "bold"),
        (html, "He shall <strong>not</strong> pay the fee.", "bold"),
        (html, "He shall <em>not</em> pay the fee.", "italic"),
        (html, "He shall <i>not</i> pay the fee.", "italic"),
        (html, "He shall <u>not</u> pay the fee.", "underlined"),
        (html, 'He shall <span style="font-weight:700">not</span> pay the fee.', "bold"),
        (html, 'He shall <span style="font:bold 12px serif">not</span> pay the fee.', "bold"),
        (html, "He shall <span style='Font-Style: Oblique'>not</span> pay the fee.", "italic"),
        (
            html,
            'He shall <a style="text-decoration:underline dotted">not</a> pay the fee.',
            "underlined",
        ),
    ],
)
def test_a_word_that_stands_out_no_more_is_an_open_change(
    read: Read, emphatic: str, how: str
) -> None:
    old, new = read(emphatic), read(PLAIN)

    assert old.text == new.text
    assert [one.how for one in old.source.emphasis] == [how]
    for sides, said in (
        ((old, new), f"'not' was {how} and is plain."),
        ((new, old), f"'not' was plain and is {how}."),
    ):
        comparison = paraph.compare(*sides)
        verdict = judge(comparison)
        (judgements,) = verdict.judgements
        (reason,) = judgements.edits[0].reasons
        assert comparison.digest_old == comparison.digest_new
        assert told(comparison) == [("not", "not")]
        assert comparison.verdict == verdict.word == "open"
        assert (reason.code, reason.sentence) == ("emphasis", said)
        assert reason.weight < min(weights.REST, weights.BLANK)


@pytest.mark.parametrize(
    ("read", "old", "new"),
    [
        (markdown, "He **shall not** pay.", "He **shall** **not** pay."),
        (markdown, "He **shall not** pay.", "He <b>shall</b> __not__ pay."),
        (markdown, "He shall **pay**.", "He shall **pay.**"),
        (markdown, "He shall (**pay**).", "He shall **(pay)**."),
        (markdown, "## The **fee**", "## The fee"),
        (markdown, "***pay***", "<i><b>pay</b></i>"),
        (html, "He <b>pays</b> it.", "He <b>pays </b>it."),
        (html, "He <b><b>pays</b></b> it.", "He <b>pays</b> it."),
        (html, "He <b style='font-weight:normal'>pays</b> it.", "He pays it."),
        (html, "He <u style='text-decoration:none'>pays</u> it.", "He pays it."),
        (html, "It is <a href='x'><u>here</u></a>.", "It is <a href='x'>here</a>."),
    ],
)
def test_what_looks_the_same_is_the_same(read: Read, old: str, new: str) -> None:
    assert paraph.compare(read(old), read(new)).verdict == "same"
    assert paraph.compare(read(new), read(old)).verdict == "same"


def test_a_look_of_a_whole_block_is_not_of_the_line() -> None:
    old = html(PLAIN)
    new = paraph.read(
        f'<!doctype html><style>.x{{font-weight:bold}}</style><p class="x">{PLAIN}'.encode(),
        file="a.html",
    )

    assert new.source.emphasis == ()
    assert paraph.compare(old, new).verdict == "same"


def test_words_come_and_go_with_their_emphasis() -> None:
    comparison = paraph.compare(
        markdown("He shall **not** pay the fee."), markdown("He shall pay the **whole** fee.")
    )

    assert told(comparison) == []
    assert comparison.verdict == "open"


def test_a_word_spelled_otherwise_hides_no_emphasis() -> None:
    verdict = judge(
        paraph.compare(markdown("The colour of it."), markdown("The **color** of it.")),
        language="en",
    )
    (judgements,) = verdict.judgements

    assert told(verdict.comparison) == [("colour", "color")]
    assert [one.name for one in judgements.edits] == ["variant", "open"]
    assert verdict.word == "open"


def test_a_term_that_stands_out_as_the_one_before_it_did_has_not_changed_so() -> None:
    comparison = paraph.compare(
        markdown("He pays the **Fee** on time."), markdown("He pays the **Charge** on time.")
    )

    assert told(comparison) == []


def test_each_stretch_is_told_by_itself() -> None:
    comparison = paraph.compare(
        markdown("**He shall** not pay *the* fee."), markdown("He shall *not* **pay the** fee.")
    )

    assert told(comparison) == [("He shall", "He shall"), ("not", "not"), ("pay", "pay"),
                                ("the", "the")]  # fmt: skip


def test_emphasis_is_compared_where_a_paragraph_was_split_and_moved() -> None:
    one, other = "The Seller pays the costs of **all** tests.", "The Buyer pays nothing **else**."
    split = paraph.compare(
        markdown(f"{one} {other}"), markdown(f"{one.replace('*', '')}\n\n{other}")
    )
    clauses = [f"Clause of {name} stands here for them all." for name in ("a", "b", "c", "d", "e")]
    moved = paraph.compare(
        markdown("\n\n".join([one, *clauses])),
        markdown("\n\n".join([*clauses, one.replace("*", "")])),
    )

    assert told(split) == [("all", "all")]
    (row,) = [row for row in moved.rows if isinstance(row, MovedTo)]
    assert [edit.about for edit in row.edits] == ["emphasis"]
    assert judge(moved).word == "open"


def test_a_format_without_emphasis_says_that_it_is_not_compared() -> None:
    old, new = markdown("He shall **not** pay."), paraph.read(b"He shall not pay.", file="a.txt")

    for sides in ((old, new), (new, old)):
        comparison = paraph.compare(*sides)
        assert comparison.verdict == "same"
        assert [(one.hazard.code, one.hazard.key) for one in comparison.hazards] == [
            ("not-carried", "emphasis")
        ]


def test_a_house_that_takes_no_notice_is_told_how_much_it_does_not_see() -> None:
    old = markdown("He **shall** not pay the *fee* in 5 days.")
    new = markdown("He shall not pay the fee in 6 days.")
    same = paraph.compare(old, markdown("He shall not pay the fee in 5 days."), emphasis=False)
    other = paraph.compare(old, new, emphasis=False)

    (note,) = [one.hazard for one in same.hazards]
    assert (same.verdict, note.code, note.grade) == ("same", "emphasis", "note")
    assert "in 2 places" in note.sentence
    assert told(other) == []
    assert len(other.changes) == 1
    assert paraph.compare(old, old, emphasis=False).hazards == ()


def test_a_comparison_with_emphasis_stays_open_under_any_profile() -> None:
    profile = replace(Profile(), house=frozenset(("emphasis",)))
    comparison = paraph.compare(markdown("He shall **not** pay."), markdown("He shall not pay."))

    assert judge(comparison, profile).word == "open"
    assert Profile.parse("[house]\nemphasis = true").leaves_emphasis
    assert not Profile.parse("[house]\nemphasis = false").leaves_emphasis


def test_rows_lose_their_emphasis_as_they_got_it() -> None:
    old = Reading(Text((Provision("paragraph", "a b"), Provision("paragraph", "c", "1."))))
    new = replace(
        Reading(Text((Provision("paragraph", "a b"), Provision("paragraph", "d", "2.")))),
        source=replace(old.source, emphasis=(Emphasis(0, 0, 1, "bold"), Emphasis(1, 0, 1, "bold"))),
    )
    plain = paraph.compare(old, replace(new, source=old.source)).rows

    rows = tuple(emphasised(plain, old, new))

    assert [type(row) for row in rows] == [Altered, Altered]
    assert tuple(map(unemphasised, rows)) == plain
    assert unemphasised(Kept(0, 0)) == Kept(0, 0)


def test_every_view_tells_of_it_and_the_redlines_hold_both_texts() -> None:
    comparison = paraph.compare(
        markdown("# Fee\n\nHe shall **not** pay the colour."),
        markdown("# Fee\n\nHe shall not pay the **color**."),
    )
    verdict = judge(comparison, language="en")
    log = Log()
    log.found("a.md", verdict, findings(verdict))
    marked = redline(comparison)

    assert reject(marked) == comparison.old.text
    assert accept(marked) == comparison.new.text
    for view in (
        page(verdict).decode(),
        page(comparison).decode(),
        markdown_redline(verdict),
        markdown_redline(comparison),
        certificate(verdict).decode(),
        certificate_markdown(verdict),
        log.written(),
        "".join(comparison_lines(verdict, width=200)),
    ):
        assert "was bold and is plain" in view
        assert "was plain and is bold" in view


def test_what_a_reader_lays_over_letters_is_in_no_canonical_text() -> None:
    with pytest.raises(CanonicalError):
        digest(Text((Provision("paragraph", "a", marks=(Mark(0, 1, "EMPHASIS"),)),)))


def test_letters_that_stand_out_one_by_one_are_told_together_and_soon() -> None:
    words = "The fee is due. " * 20_000
    dotted = "".join([f"<b>{each}</b> " for each in words.split()])

    with patience():
        comparison = paraph.compare(html(" ".join(words.split()).replace("fee", "<i>fee</i>")),
                                    html(dotted))  # fmt: skip
        verdict = judge(comparison)

    assert len(told(comparison)) == 1
    assert verdict.word == "open"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Done at Rome on **[date]**.", "Done at Rome on 5 March 2024."),
        ("Done at Rome on [date].", "Done at Rome on **5 March 2024**."),
        ("Done at Rome on ____.", "Done at Rome on *5 March 2024*."),
    ],
)
def test_a_blank_may_be_filled_in_letters_of_any_sort(old: str, new: str) -> None:
    filled = judge(paraph.compare(markdown(old), markdown(new)), language="en")
    beside = judge(
        paraph.compare(markdown(old), markdown(new.replace("Rome", "**Rome**"))), language="en"
    )

    assert filled.word == "completed"
    assert beside.word == "open"
    assert "emphasis" in {edit.about for row in beside.comparison.rows for edit in row.edits}  # type: ignore[union-attr]
