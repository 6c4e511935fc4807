"""Redlines of the other side: what their tracked changes do not show is listed first."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx
from tests.docx_kit.snippets import gone, ins, p, r
from tests.mutations.chance import seeded
from tests.their_redlines import SILENT, Redline, agreement, track

from paraph.comparison.compare import compare
from paraph.formats.registry import read
from paraph.proof.judging import judge
from paraph.text.reading import Reading, View
from paraph.views.certificate import certificate_markdown
from paraph.views.finding import Finding, findings
from paraph.views.json_report import claimed_json
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.silent import ACCEPTED, Silent, also_silent, claims, word_with
from paraph.views.terminal import comparison_lines
from paraph.wiring import authorship

_APPROVED = agreement().file()


def _read(source: bytes, view: View | None = None) -> Reading:
    return read(source, "theirs.docx", view=view)


def _silent(theirs: bytes, approved: bytes = _APPROVED) -> Silent:
    before, original = _read(approved), _read(theirs, "original")
    return Silent.of(compare(before, original), authorship(original))


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


def _shown(finding: Finding) -> str:
    sides = [side for side in (finding.old, finding.new) if side is not None]
    return "\n".join([f"{side.label} {side.wording()}" for side in sides])


@pytest.mark.parametrize("number", range(60))
def test_nothing_of_an_honest_redline_is_silent(number: int) -> None:
    silent = _silent(_redline(number, "honest").file())

    assert silent.told == ()


@pytest.mark.parametrize("number", range(60))
def test_every_silent_change_is_listed(number: int) -> None:
    made = _redline(number, "silent")

    silent = _silent(made.file())

    shown = [_shown(each) for each in silent.told]
    missed = [needle for needle in made.needles if not any(needle in one for one in shown)]
    assert made.needles
    assert not missed, shown


@pytest.mark.parametrize("number", range(0, 60, 6))
def test_what_is_silent_stands_first_in_every_view(number: int) -> None:
    theirs = _redline(number, "silent").file()
    silent = _silent(theirs)
    subject = compare(_read(_APPROVED), _read(theirs, "accepted"))

    lines = "\n".join(comparison_lines(subject, silent=silent))
    written = markdown_redline(subject, silent=silent)
    shown = page(subject, silent=silent).decode()
    told = claimed_json(subject, silent)

    assert word_with(subject, silent) == "open"
    assert lines.startswith("Open: ")
    for view in (lines, written, shown):
        assert view.index("Silent changes: ") < view.index(ACCEPTED)
    assert shown.index('id="silent"') < shown.index('id="changes"')
    assert all(f'id="s{each.number}"' in shown for each in silent.told)
    assert told.index('"silent": {') < told.index('"accepted": {')


def test_a_silent_change_is_open_whatever_is_proved() -> None:
    approved = docx(p("The color of the pumps is grey."))
    theirs = docx(p("The colour of the pumps is grey."))
    before = _read(approved)
    silent = Silent.of(judge(compare(before, _read(theirs, "original"))), authorship(before))
    verdict = judge(compare(before, _read(theirs, "accepted")))

    assert [each.verdict for each in silent.told] == ["editorial"]
    assert verdict.word == "editorial"
    assert word_with(verdict, silent) == "open"
    assert certificate_markdown(verdict, silent=silent).index("Silent changes: 1") < 200


def test_an_insertion_that_the_approved_text_has_is_a_silent_change() -> None:
    """Taken out in silence and put in again as tracked, it looks like a gift of theirs."""
    approved = docx(p("Interest is not due."))
    theirs = docx(p(r("Interest is "), ins(r("not ")), r("due.")))

    silent = _silent(theirs, approved)
    subject = compare(_read(approved), _read(theirs, "accepted"))

    assert subject.verdict == "same"
    assert [each.kind for each in silent.told] == ["altered"]
    assert word_with(subject, silent) == "open"


def test_a_change_against_the_approved_text_names_the_silent_one_in_it() -> None:
    approved = docx(p("Fees are due.") + p("Interest is due in May."))
    theirs = docx(
        p(r("Fees are "), gone(r("due")), ins(r("owed")), r(".")) + p("Interest is due in June.")
    )
    silent = _silent(theirs, approved)
    subject = compare(_read(approved), _read(theirs, "accepted"))

    assert dict(also_silent(findings(subject), silent)) == {2: ("s1",)}


def test_who_claims_what_is_told() -> None:
    def tracked(author: str, words: str) -> str:
        return f'<w:ins w:id="1"{author}>{r(words)}</w:ins>'

    theirs = docx(
        p(
            r("Fees are due"),
            tracked(' w:author="M. Ferrant" w:date="2026-03-05T10:00:00Z"', " in May"),
            r(" and owed"),
            tracked(' w:author="J. Okoro"', " or June"),
            r(" at once"),
            tracked("", " or never"),
            r("."),
        )
    )

    said = "\n".join(claims(_silent(theirs)))

    assert "M. Ferrant: 1 insertion, 2026-03-05" in said
    assert "J. Okoro: 1 insertion: “ or June”" in said
    assert "Nobody is named: 1 insertion: “ or never”" in said
    assert "1 of 3 tracked changes is without an author." in said
    assert "2 of 3 tracked changes are without a date." in said
    assert "Tracked changes of 2 authors" in said
