"""`paraph explain` and `paraph check-proofs`: what a report says, and whether its proofs hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from paraph.cli.choice import Choice
from paraph.cli.output import say
from paraph.cli.ways import PLAIN_WAYS, Heard, Ways
from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.proof.checker import Accepted, Answer, Indeterminate, Refused, check
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import Proof
from paraph.text.reading import View
from paraph.views.afresh import contradicted
from paraph.views.grounds import Given, undeclared
from paraph.views.proved import leaned_in_words
from paraph.views.report import explained, languages_of, printed, proof_of, report_of
from paraph.views.sentence import class_in_words, counted
from paraph.views.visible import spelled
from paraph.wiring import contents, printable, read


def explain(report: str, change: str) -> int:
    """Say of one change what is proved and what is open, and return 0.

    In the report of a redline, "s1" is a silent change.
    """
    name = printable(report)
    silent = change.startswith("s")
    whole = report_of(contents(report), name, "silent" if silent else "accepted")
    lines = [*explained(whole, f"c{change[1:]}" if silent else change, name)]
    if silent:
        lines[0] = lines[0].replace("Change c", "Silent change s", 1)
    say(map(spelled, lines))
    return 0


def check_proofs(
    report: str,
    old: str,
    new: str,
    choice: Choice,
    *,
    view: View | None = None,
    language: str = "",
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Check a report against two files: 0 accepted, 1 refused, 2 indeterminate.

    Accepted is a report whose proof holds and which says no more, of anything, than the proof and
    the files do, and than the profile allows where one is chosen; and whose proof rests on nothing
    that only the report says was declared. Of the report of a redline the part is checked that is
    of the view.
    """
    ways.check_named((old, new), sided=True)
    name = printable(report)
    whole = report_of(contents(report), name, _PARTS.get(view, ""))
    proof = proof_of(whole, name)
    with printed(name):
        found = [
            read(each, view=view, language=language, **ways.of(which, each, sided=True))
            for which, each in enumerate((old, new))
        ]
        heard = [Heard(0, old, found[0]), Heard(1, new, found[1])]
        ways.check_heard(heard, sided=True)
        told = found[0].source.language, found[1].source.language
        spoken = told if language else languages_of(whole, told)
        before, after = [
            replace(one, source=replace(one.source, language=code))
            for one, code in zip(found, spoken, strict=True)
        ]
        answer: Answer = check(proof, before.text, after.text, LEXICON)
        if isinstance(answer, Accepted):
            afresh = compare(before, after, emphasis=_compares_emphasis(choice, language))
            answer = (
                contradicted(whole, proof, afresh)
                or _granted(whole, proof, choice, language, afresh)
                or _spoken(spoken, told)
                or answer
            )
    match answer:
        case Accepted(counts):
            say(["Accepted: the proof holds of these two texts, and the report says no more."])
            for claimed, count in sorted(counts.items()):
                say([f"  {counted(count, class_in_words(claimed), class_in_words(claimed))}"])
            say([spelled(f"  Taken from a profile: {said}.") for said in leaned_in_words(proof)])
            return 0
        case Refused(place, what):
            say([spelled(f"Refused: {place} {what}.")])
            return 1
        case Indeterminate(what):
            say([spelled(f"Indeterminate: {what}.")])
            return 2


_PARTS: dict[View | None, str] = {"original": "silent", "accepted": "accepted"}


def _compares_emphasis(choice: Choice, language: str) -> bool:
    """Whether nobody chose that bold, italic and underlined letters be left out."""
    from paraph.cli.proving import profile

    return not (choice.made and profile(choice, language).leaves_emphasis)


def _granted(
    report: Mapping[str, Any],
    proof: Proof,
    choice: Choice,
    language: str,
    comparison: Comparison,
) -> Refused | Indeterminate | None:
    """Return where a report goes beyond what was declared and allowed, or nothing."""
    from paraph.cli.proving import profile
    from paraph.views.allowance import disallowed

    chosen = profile(choice, language)
    if choice.made and (refused := next(disallowed(report, chosen, proof, comparison), None)):
        return refused
    given = Given(language, chosen.locale, choice.profile is not None)
    return next(undeclared(proof, comparison.old.text, comparison.new.text, given), None)


def _spoken(said: tuple[str, str], found: tuple[str, str]) -> Indeterminate | None:
    """Say that a report has another language for its files than is found in them, or nothing."""
    if said == found:
        return None
    return Indeterminate(
        f"the report takes both files to be in the language {said[0]!r}, which is not what is "
        "found in them: declare it with --language"
    )
