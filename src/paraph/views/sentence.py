"""The verdict of a comparison in words, the same in every view."""

from __future__ import annotations

from collections import Counter

from paraph.comparison.change import Alteration, Deletion, Insertion, Move, Relabelling
from paraph.comparison.comparison import Comparison
from paraph.proof.verdict import Judged, Judgements, Verdict
from paraph.views.finding import KindOfChange
from paraph.views.subject import Subject, comparison_of, word_of

_KINDS = (
    (Alteration, "altered"),
    (Insertion, "inserted"),
    (Deletion, "deleted"),
    (Move, "moved"),
    (Relabelling, "relabelled"),
)
_LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ko": "Korean",
    "ru": "Russian",
    "zh": "Chinese",
}


def verdict_sentence(subject: Subject) -> str:
    """Return what was found in one or two sentences, the verdict first."""
    return " ".join([found(subject), *doubts(comparison_of(subject))])


def counted(number: int, one: str, several: str = "") -> str:
    """Return "1 change", "2 changes", "1,204 changes"."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def summary(comparison: Comparison) -> str:
    """Return how many changes there are of each kind: "3 altered, 1 moved"."""
    many = Counter(map(type, comparison.changes))
    return ", ".join(f"{many[kind]:,} {said}" for kind, said in _KINDS if many[kind])


def format_in_words(name: str) -> str:
    """Return what readers call a format."""
    return {
        "docx": "Word (DOCX)",
        "odt": "OpenDocument (ODT)",
        "markdown": "Markdown",
        "html": "HTML",
        "akn": "Akoma Ntoso",
        "text": "plain text",
        "pdf": "PDF",
        "rtf": "Rich Text (RTF)",
        "doc": "Word of before 2007 (DOC)",
    }.get(name, name)


def language_in_words(code: str) -> str:
    """Return the English name of a language, or its code, or "unknown"."""
    return _LANGUAGES.get(code, code) or "unknown"


def kind_in_words(kind: KindOfChange, *, move: bool = False) -> str:
    """Return what a change did, as it stands before its address."""
    return f"{kind} in the move" if move and kind != "moved" else kind


def found(subject: Subject) -> str:
    """Return the verdict in one sentence."""
    comparison = comparison_of(subject)
    many = counted(len(comparison.changes), "change")
    match word_of(subject):
        case "open":
            judged = isinstance(subject, Verdict)
            return f"Open: {many}, {_parts(subject)}." if judged else f"Different: {many}."
        case "editorial":
            return f"Editorial: {many}, each proved editorial, and nothing leaves it in doubt."
        case "completed":
            return f"Completed: {many}, {_parts(subject)}, and nothing leaves it in doubt."
        case "undecided":
            if comparison.changes:
                return f"Undecided: {many}, none of them open, but the reading leaves a doubt."
            return "Undecided: no change was found, but it cannot be said that there is none."
        case "same":
            alike = comparison.digest_old == comparison.digest_new
            said = "the same" if alike else "the same in all that both formats can express"
            return f"Same: the two texts are {said}, and nothing leaves it in doubt."


def _parts(subject: Subject) -> str:
    """Return how many changes are open, completions or editorial: "2 open, 29 editorial"."""
    judgements = subject.judgements if isinstance(subject, Verdict) else ()
    many = Counter([each.verdict for each in judgements])
    return ", ".join([f"{many[one]:,} {said}" for one, said in _JUDGED if many[one]])


_JUDGED: tuple[tuple[Judged, str], ...] = (
    ("open", "open"),
    ("completion", "completed as allowed"),
    ("editorial", "editorial"),
)


def class_in_words(name: str) -> str:
    """Return what readers call a class of the closed list: "article form"."""
    return name.replace("-", " ")


def reasons_in_words(judgements: Judgements) -> list[str]:
    """Return why a change is open, in sentences, the weightiest first."""
    held = [one.held for one in judgements.every if one.held]
    reasons = sorted(
        [reason for one in judgements.every for reason in one.reasons],
        key=lambda reason: -reason.weight,
    )
    return [*dict.fromkeys([*held, *[reason.sentence for reason in reasons]])]


def doubts(comparison: Comparison) -> list[str]:
    """Return a sentence for each sort of thing that leaves the verdict in doubt."""
    missed = sum(item.side != "both" for item in comparison.unread)
    alike = len(comparison.unread) - missed
    doubts = sum(item.hazard.grade == "undecided" for item in comparison.hazards)
    sentences = []
    if missed:
        sentences.append(f"The reading is not complete: {counted(missed, 'thing')} unread.")
    if alike:
        sentences.append(
            f"{counted(alike, 'thing')} that both files have byte for byte alike"
            f" {'was' if alike == 1 else 'were'} not read."
        )
    if doubts:
        sentences.append(f"{counted(doubts, 'hazard')} must be looked at by a person.")
    return sentences
