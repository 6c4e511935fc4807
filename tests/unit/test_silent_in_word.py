"""Silent changes in a redline as a Word document: told first, signed apart, none left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.docx_kit.package import Part, docx, header, members, notes
from tests.docx_kit.snippets import call, gone, ins, note, p, r, tbl, tc, tr
from tests.mutations.chance import seeded
from tests.redlines.pairs import Pair, generated
from tests.redlines.second_opinion import charged
from tests.their_redlines import SILENT, Redline, agreement, track

from paraph.cli import run
from paraph.comparison.compare import compare
from paraph.errors import TrackedChangesError
from paraph.formats.docx.redline.marker import Signed
from paraph.formats.registry import read
from paraph.proof.judging import judge
from paraph.text.reading import Reading, View
from paraph.views.silent import Silent
from paraph.views.word_redline import word_redline
from paraph.wiring import authorship

_APPROVED = agreement().file()
_TRACKED = frozenset(("promptly", "jointly", "twelve"))


def _read(source: bytes, view: View | None = None) -> Reading:
    return read(source, "theirs.docx", view=view)


def _silent(approved: bytes, theirs: bytes) -> Silent:
    accepted = _read(theirs, "accepted")
    verdict = judge(compare(_read(approved), _read(theirs, "original")))
    return Silent.of(verdict, authorship(accepted))


def _made(approved: bytes, theirs: bytes, signed: Signed = Signed()) -> bytes:  # noqa: B008
    """Return the redline of what they sent back, having read both texts back out of it."""
    before, after = _read(approved), _read(theirs, "accepted")
    silent = _silent(approved, theirs)
    made = word_redline(judge(compare(before, after)), silent=silent, signed=signed)
    assert _read(made, "accepted").text == after.text
    assert _read(made, "original").text.words() == before.text.words()
    return made


def _claimed(approved: bytes, theirs: bytes) -> bytes:
    """Return the redline of what they sent back, checked by itself alone."""
    subject = judge(compare(_read(approved), _read(theirs, "accepted")))
    return word_redline(subject, silent=_silent(approved, theirs))


def _words(xml: str) -> str:
    found = re.sub(r"</w:p>", "\n", xml)
    return re.sub(r"<[^>]*>", "", found).rstrip("\n")


def _comments(made: bytes) -> list[str]:
    held = members(made).get("word/comments.xml", b"").decode()
    return [_words(each) for each in re.findall(r"<w:comment .*?</w:comment>", held, re.DOTALL)]


def _marks(made: bytes) -> list[tuple[str, str, str]]:
    """Return each mark over words: its sort, who signed it, its words."""
    found = []
    for name, content in members(made).items():
        if name.endswith(".xml") and "comments" not in name:
            for tag, author, inner in re.findall(
                r'<w:(ins|del|moveFrom|moveTo) [^>]*w:author="([^"]*)"[^>/]*>(.*?)</w:\1>',
                content.decode(),
                re.DOTALL,
            ):
                found.append((tag, author, _words(inner)))
    return found


def _redline(number: int, kind: str) -> Redline:
    made, chance = agreement(), seeded("their redlines", kind, number)
    for _ in range(chance.randrange(1, 7)):
        track(made, chance)
    if kind == "silent":
        names = sorted(SILENT)
        chosen = [names[number % len(names)], *chance.sample(names, chance.randrange(3))]
        for name in dict.fromkeys(chosen):
            SILENT[name](made, chance)
    return made


@pytest.mark.parametrize("number", range(60))
def test_every_silent_change_is_told_first_and_signed_apart(number: int) -> None:
    theirs = _redline(number, "silent").file()

    made = _made(_APPROVED, theirs)

    cover = _comments(made)[0]
    told = _silent(_APPROVED, theirs).told
    assert cover.startswith("Open: ")
    assert all(re.search(rf"^s{each.number}: ", cover, re.MULTILINE) for each in told)
    for each in told:
        place = [one for one in _comments(made) if one.startswith(f"Silent, s{each.number}:")]
        assert place or f"Silent, s{each.number}: not shown by their tracked changes." in cover
    signed = {word: author for _, author, word in _marks(made)}
    assert all("silent" in who for word, who in signed.items() if "smuggled" in word)
    assert all("silent" not in who for word, who in signed.items() if word in _TRACKED)
    assert number % 6 or charged(made, _APPROVED, theirs) == []


@pytest.mark.parametrize("number", range(0, 60, 3))
def test_nothing_of_an_honest_redline_is_signed_as_silent(number: int) -> None:
    theirs = _redline(number, "honest").file()

    made = _made(_APPROVED, theirs)

    assert [author for _, author, _ in _marks(made) if "silent" in author] == []
    assert "Silent changes: 0\nNone: before its tracked changes" in _comments(made)[0]


_PAIRS = [pair for pair in generated(120) if "note_added" not in pair.name]
"""Where a note comes in, a paragraph may be replaced so that the others count as before."""


@pytest.mark.parametrize("pair", _PAIRS[::6], ids=lambda pair: pair.name)
def test_without_any_tracked_change_every_change_of_words_is_silent(pair: Pair) -> None:
    made = _claimed(pair.old, pair.new)

    assert {author for _, author, _ in _marks(made)} <= {"Paraph (silent)"}
    assert not any("No mark shows it" in one for one in _comments(made))


@pytest.mark.parametrize("pair", _PAIRS[3::6], ids=lambda pair: pair.name)
def test_where_all_is_tracked_nothing_is_silent(pair: Pair) -> None:
    whole = word_redline(compare(_read(pair.old), _read(pair.new)))

    made = _claimed(pair.old, whole)

    if not _silent(pair.old, whole).told:  # sections and headers, which no tracked change shows
        assert [author for _, author, _ in _marks(made) if "silent" in author] == []


@pytest.mark.parametrize(
    ("approved", "theirs", "sort"),
    [
        ("Article 1\nArticle 3", "Article 1\nArticle 2", "ins"),
        ("See Article 1.\nArticle 1\nArticle 2", "See Article 2.\nArticle 1\nArticle 2", "ins"),
    ],
    ids=["a typed number", "a reference"],
)
def test_typed_numbers_and_references_are_signed_as_silent(
    approved: str, theirs: str, sort: str
) -> None:
    old, new = (
        docx("".join([p(line) + p(f"The fee of {line}.") for line in text.split("\n")]))
        for text in (approved, theirs)
    )

    marks = _marks(_claimed(old, new))

    assert (sort, "Paraph (silent)") in {mark[:2] for mark in marks}
    assert {author for _, author, _ in marks} == {"Paraph (silent)"}


def test_letters_made_bold_in_silence_are_signed_so() -> None:
    approved = docx(p(r("The fee is "), r("due at once"), r(".")) + p("x"))
    theirs = docx(
        p(r("The fee is "), "<w:r><w:rPr><w:b/></w:rPr><w:t>due at once</w:t></w:r>", r("."))
        + p("x")
    )

    body = members(_claimed(approved, theirs))["word/document.xml"].decode()

    assert re.findall(r'<w:rPrChange [^>]*w:author="([^"]*)"', body) == ["Paraph (silent)"]


def test_a_note_deleted_in_silence_is_signed_so() -> None:
    body = p(r("Fees are due"), call(2), r(".")) + p("The end.")
    held = notes("footnote", note(2, p("Within thirty days.")))

    made = _claimed(docx(body, held), docx(p("Fees are due.") + p("The end.")))

    assert ("del", "Paraph (silent)", "Within thirty days.") in _marks(made)


def test_a_mark_ends_where_what_is_silent_ends() -> None:
    approved = docx(p("The fee is due in thirty days.") + p("x"))
    theirs = docx(p(r("The fee is due in forty "), ins(r("working ")), r("days.")) + p("x"))

    made = _made(approved, theirs, Signed("Legal", "2026-03-05T12:00:00Z"))

    assert _marks(made) == [
        ("del", "Legal (silent)", "thirty"),
        ("ins", "Legal (silent)", "forty"),
        ("ins", "Legal (open)", " working"),
    ]


def test_what_was_taken_out_in_silence_and_put_back_as_tracked_is_told() -> None:
    approved = docx(p("Interest is not due."))
    theirs = docx(p(r("Interest is "), ins(r("not ")), r("due.")))

    made = _made(approved, theirs)

    cover, place = _comments(made)
    assert _marks(made) == []
    assert "s1: Altered, paragraph #1: Interest is [deleted: not ]due." in cover
    assert "No mark shows it here" in place


def test_what_was_put_in_in_silence_and_taken_out_as_tracked_is_told_on_the_cover() -> None:
    approved = docx(p("Fees are due.") + p("The end."))
    lost = p(gone(r("A clause that nobody saw come.")), properties=_mark("del"))
    theirs = docx(p("Fees are due.") + lost + p("The end."))

    made = _made(approved, theirs)

    (cover,) = _comments(made)
    assert "[inserted: A clause that nobody saw come.]" in cover
    assert "It stands nowhere in this redline" in cover


def _mark(name: str) -> str:
    return f'<w:rPr><w:{name} w:id="91" w:author="A"/></w:rPr>'


def test_a_paragraph_put_in_in_silence_and_edited_as_tracked_is_partly_silent() -> None:
    approved = docx(p("Fees are due.") + p("The end."))
    more = p(r("Interest accrues each day from the date of the invoice"), ins(r(" or before")))
    theirs = docx(p("Fees are due.") + more + p("The end."))

    made = _made(approved, theirs)

    assert {author for _, author, _ in _marks(made)} == {"Paraph (partly silent)"}


def test_a_paragraph_deleted_as_tracked_after_a_silent_change_is_partly_silent() -> None:
    words = "The Supplier shall pay a penalty of {} percent for each day of delay."
    approved = docx(p("Fees are due.") + p(words.format("five")) + p("The end."))
    lost = p(gone(r(words.format("two"))), properties=_mark("del"))
    theirs = docx(p("Fees are due.") + lost + p("The end."))

    made = _made(approved, theirs)

    marks = _marks(made)
    assert {author for _, author, _ in marks} == {"Paraph (partly silent)"}
    assert any(one.startswith("Silent, s1") for one in _comments(made))


def test_a_silent_change_in_a_note_is_told_beside_its_call() -> None:
    def text(days: str) -> tuple[str, Part]:
        held = notes("footnote", note(2, p(f"Within {days} days.")))
        return p(r("Fees are due"), call(2), r(".")) + p("The end."), held

    body, thirty = text("thirty")
    _, forty = text("forty")
    made = _made(docx(body, thirty), docx(body, forty))

    assert ("ins", "Paraph (silent)", "forty") in _marks(made)
    assert any(one.startswith("Silent, s1") for one in _comments(made)[1:])


def test_rows_that_came_and_went_in_silence_have_their_comments() -> None:
    def table(*rows: str) -> str:
        return tbl(*[tr(tc(p(f"{row} crowns")), tc(p(row))) for row in rows]) + p("The end.")

    approved = docx(p("Prices") + table("ten", "twenty", "thirty"))
    theirs = docx(p("Prices") + table("ten", "thirty", "fourscore"))

    made = _made(approved, theirs)

    assert {author for _, author, _ in _marks(made)} == {"Paraph (silent)"}
    told = [one for one in _comments(made) if one.startswith("Silent, ")]
    assert len(told) == len(_silent(approved, theirs).told)


def test_a_level_changed_in_silence_is_signed_so() -> None:
    def item(level: int) -> str:
        return p("The fee is due.", properties=f'<w:outlineLvl w:val="{level}"/>')

    made = _made(docx(item(0) + p("x")), docx(item(1) + p("x")))

    body = members(made)["word/document.xml"].decode()
    assert re.findall(r'<w:pPrChange [^>]*w:author="([^"]*)"', body) == ["Paraph (silent)"]


def test_comments_stand_in_the_order_in_which_they_are_said() -> None:
    approved, theirs = docx(p("The fee is nine.")), docx(p("The fee is ten."))

    body = members(_made(approved, theirs))["word/document.xml"].decode()

    starts = re.findall(r'commentRangeStart w:id="(\d+)"', body)
    assert starts == sorted(starts, key=int)
    assert len(starts) == 3


def test_the_cover_stands_beside_words_that_stay_or_else_beside_deleted_ones() -> None:
    approved = docx(p("The fee is nine.") + p("The end."))

    stays = _made(approved, docx(p("The end.")))
    gone_too = _made(approved, docx(p("")))

    body = members(stays)["word/document.xml"].decode()
    comments = members(stays)["word/comments.xml"].decode()
    ids = re.findall(r'<w:comment w:id="(\d+)"', comments)
    said = [one.startswith("Open: 1 silent change") for one in _comments(stays)]
    cover = ids[said.index(True)]
    assert body.index("The fee is nine") < body.index(f'commentRangeStart w:id="{cover}"')
    assert _comments(gone_too)[0].startswith("Open: 2 silent changes")


def test_where_no_comment_can_stand_nothing_is_written() -> None:
    def headed(words: str) -> bytes:
        section = '<w:headerReference w:type="default" r:id="rIdHeader"/>'
        return docx(p(""), header("rIdHeader", p(words)), section=section)

    with pytest.raises(TrackedChangesError, match=r"no place for a comment .* write it as \.html"):
        _made(headed("The fee is nine."), headed("The fee is ten."))


def test_the_command_writes_a_redline_in_word_of_what_they_sent_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("approved.docx").write_bytes(docx(p("The fee is nine.")))
    Path("theirs.docx").write_bytes(docx(p(r("The fee is ten"), ins(r(" or more")), r("."))))

    code = run(
        ["compare", "approved.docx", "theirs.docx", "--claimed", "--redline", "out.docx", "--quiet"]
    )

    made = Path("out.docx").read_bytes()
    assert code == 1
    assert _comments(made)[0].startswith("Open: 1 silent change: their tracked changes do not")
    assert ("ins", "Paraph (silent)", "ten") in _marks(made)
    assert ("ins", "Paraph (open)", " or more") in _marks(made)
