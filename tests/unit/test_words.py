"""How an altered provision is marked: few words, whole ones, cut where a reader would cut."""

from itertools import pairwise

import pytest

from paraph.comparison.change import Edit
from paraph.comparison.sequence import coded, common, prefix, rising, suffix
from paraph.comparison.words import Wording, edits, wording
from paraph.text.node import OBJECT, Mark, Provision

CASES = {
    "one word for another": "The Parties [shall|may] meet.",
    "a word comes before a word": "The [|two ]Parties shall [|not ]meet.",
    "the last word of a sentence goes": "They shall meet[ annually|].",
    "an item comes into a list": "apples, [|plums, ]pears and figs",
    "a clause comes with its commas": "The Parties[|, and the Depositary,] shall.",
    "a sentence comes between two": "A one. [|X three. ]B two.",
    "a sentence comes at the end": "A one.[| X three.]",
    "a repeated beginning: the whole sentence goes": (
        "[The Parties shall meet here. |]The Parties shall meet there."
    ),
    "words that change beside a comma change with it": "[alpha, beta|one, two]",
    "a full stop stays between a change and an addition": "pay the [fee|sum].[| It is due.]",
    "figures and words in brackets change apart": "within [ten|five] ([10|5]) days",
    "quotation marks stay where the quoted word changes": "the “[Fee|Sum]” and [so|more] on",
    "a number is one": "EUR [1,000.50|1,000.55] is due",
    "a section number is one": "Section [5.1|5.2] applies",
    "two blanks become one": "a[  | ]b",
    "a blank comes at the end": "a[| ]",
    "a blank goes inside a word": "[to gether|together]",
    "a doubled word goes": "[the |]the Party",
    "a line breaks": "one[ |\n]two",
    "an eojeol changes with its particle": "협정 [제5조에|제6조에] 따라",
    "an ideograph changes": "第[五|六]条の規定",
    "a mark changes with its letter": "[cafe\u0301|cafe] noir",
    "a vowel sign changes the word": "[كَتب|كُتب] هنا",
    "a skin tone changes the picture": "[👍🏽|👍🏿]!",
    "a look-alike letter changes the word": "[Pаrty|Party]",  # codespell:ignore
    "an invisible character shows": "[pay\u200bment|payment] due",
    "case alone": "the [Parties|parties] agree",
}
"""Each pair of wordings in one: what gave way, a bar, what came, in square brackets."""


def parted(case: str, side: int) -> str:
    """Return one side of a case."""
    text = ""
    for piece in case.replace("]", "[").split("["):
        text += piece.split("|")[side] if "|" in piece else piece
    return text


def marked(old: str, new: str, found: tuple[Edit, ...]) -> str:
    """Return both sides in one, in the notation of the cases."""
    text, at = "", 0
    for edit in found:
        text += old[at : edit.old_start]
        text += f"[{old[edit.old_start : edit.old_end]}|{new[edit.new_start : edit.new_end]}]"
        at = edit.old_end
    return text + old[at:]


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_an_alteration_is_marked_as_a_careful_lawyer_would(case: str) -> None:
    old, new = parted(case, 0), parted(case, 1)

    assert marked(old, new, edits(Wording(old), Wording(new))) == case


def test_marks_over_equal_characters_are_an_edit_about_marks() -> None:
    old = Wording("an area of 10 m2 and H2O", (Mark(22, 23, "subscript"),))
    new = Wording("an area of 10 m2 and H2O", (Mark(15, 16, "superscript"),))

    found = edits(old, new)

    assert [(edit.about, old.text[edit.old_start : edit.old_end]) for edit in found] == [
        ("marks", "m2"),
        ("marks", "H2O"),
    ]


def test_an_unstruck_sentence_is_one_edit() -> None:
    text = "The fee is not refundable, ever."

    found = edits(Wording(text, (Mark(0, len(text), "strike"),)), Wording(text))

    assert found == (Edit(0, len(text), 0, len(text), about="marks"),)


def test_a_word_that_changes_under_changed_marks_is_told_from_its_neighbours() -> None:
    found = edits(Wording("all fees due", (Mark(0, 12, "strike"),)), Wording("all fines due"))

    assert [(edit.about, edit.old_start, edit.old_end) for edit in found] == [
        ("marks", 0, 4),
        ("wording", 4, 8),
        ("marks", 8, 12),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (Mark(3, 4, "image", "sha256:a"), Mark(3, 4, "image", "sha256:b")),
        (Mark(3, 4, "note", "1"), Mark(3, 4, "note", "2")),
        (Mark(0, 3, "link", "https://a.example"), Mark(0, 3, "link", "https://b.example")),
    ],
)
def test_another_image_note_mark_or_link_target_is_an_edit_about_marks(
    old: Mark, new: Mark
) -> None:
    (edit,) = edits(Wording(f"see{OBJECT} here", (old,)), Wording(f"see{OBJECT} here", (new,)))

    assert edit.about == "marks"


def test_an_image_in_the_place_of_a_note_is_no_mere_change_of_marks() -> None:
    old = Wording(f"see{OBJECT}", (Mark(3, 4, "image", "sha256:a"),))
    new = Wording(f"see{OBJECT}", (Mark(3, 4, "note", "1"),))

    (edit,) = edits(old, new)

    assert (edit.old_start, edit.old_end) == (3, 4)


def test_a_paragraph_that_is_split_is_an_edit_about_its_end() -> None:
    whole = [Provision("paragraph", "First sentence. Second sentence.")]
    parts = [Provision("paragraph", "First sentence."), Provision("paragraph", "Second sentence.")]

    assert edits(wording(whole), wording(parts)) == (Edit(15, 16, 15, 16, about="paragraph-end"),)


def test_a_line_break_is_no_paragraph_end() -> None:
    broken = [Provision("paragraph", "First sentence.\nSecond sentence.")]
    parts = [Provision("paragraph", "First sentence."), Provision("paragraph", "Second sentence.")]

    (edit,) = edits(wording(broken), wording(parts))

    assert edit == Edit(15, 16, 15, 16, about="marks")


def long_text(size: int) -> list[str]:
    """Return words as a text has them: a few often, most of them now and then."""
    return [
        f"w{(place * place * 31 + place // 7) % 4999 % (place % 977 + 1)}" for place in range(size)
    ]


def words_marked(old: list[str], new: list[str]) -> int:
    before, after = " ".join(old), " ".join(new)
    return sum(
        len(before[edit.old_start : edit.old_end].split())
        + len(after[edit.new_start : edit.new_end].split())
        for edit in edits(Wording(before), Wording(after))
    )


def test_a_paragraph_of_100_000_words_is_compared_word_by_word() -> None:
    old = long_text(100_000)
    new = list(old)
    for place in range(50, 100_000, 100):
        new[place] = "changed"
    differing = sum(before != after for before, after in zip(old, new, strict=True))

    assert words_marked(old, new) <= 2 * differing


def test_a_paragraph_of_one_repeated_word_is_compared() -> None:
    old = ["same"] * 60_000
    new = list(old)
    for place in range(100, 60_000, 1000):
        new[place] = "other"

    assert words_marked(old, new) == 120


def test_a_paragraph_in_wholly_another_order_is_compared() -> None:
    old = long_text(40_000)
    new = sorted(old)

    assert words_marked(old, new) <= len(old) + len(new)


def test_what_long_sequences_have_in_common_is_found_in_order() -> None:
    old = long_text(30_000)
    new = [word for word in old if word != "w1"]

    before, after = coded(old, new)
    blocks = common(before, after)

    assert sum(size for _, _, size in blocks) == len(new)
    assert all(old[a : a + size] == new[b : b + size] for a, b, size in blocks)
    assert all(a + size <= c and b + size <= d for (a, b, size), (c, d, _) in pairwise(blocks))


def test_beginnings_and_ends_are_counted_and_never_twice() -> None:
    assert prefix("abcabc", "abcabd") == 5
    assert suffix("abcabc", "xbcabc") == 5
    assert suffix("aaa", "aaaa", 2) == 1
    assert prefix([1, 2], [1, 2]) == 2


def test_the_longest_rising_row_is_found() -> None:
    assert rising([5, 1, 2, 9, 3]) == [1, 2, 4]
    assert rising([1, 2, 3]) == [0, 1, 2]
    assert rising([]) == []
