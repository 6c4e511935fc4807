"""Texts of a set, side by side: each pair with its verdict, and one answer over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.proof.verdict import Word
from paraph.views.claimed_json import report_json
from paraph.views.escaped import words
from paraph.views.excerpt import Piece
from paraph.views.json_report import Value, embedded, lines
from paraph.views.page_style import STYLE
from paraph.views.painted import Paint, wrapped
from paraph.views.policy import POLICY
from paraph.views.sentence import counted, language_in_words
from paraph.views.silent import Silent, word_with
from paraph.views.subject import Subject
from paraph.views.terminal import comparison_lines
from paraph.views.visible import one_line

_WORD = 9
"""Letters of the longest verdict."""
SET = "paraph.compare-set/1"
_ORDER: tuple[Word, ...] = ("open", "undecided", "completed", "editorial", "same")


class TextPair(NamedTuple):
    """A text of a set on both sides, with what was found; without `subject` that could not be.

    `files` are the names of the old and the new one, "" where a side has none; `sentence` is the
    verdict. `page` is where its redline is, if it was written.
    """

    component: str
    language: str
    files: tuple[str, ...]
    sentence: str
    subject: Subject | None = None
    silent: Silent | None = None
    page: str = ""
    alike: bool = False
    """Whether both files could not be read, and not a byte of them is another."""

    @property
    def word(self) -> Word:
        """The verdict in a word; a text that is missing or could not be read is undecided."""
        if self.subject is None:
            return "same" if self.alike else "undecided"
        return word_with(self.subject, self.silent)

    @property
    def name(self) -> str:
        """What it is a text of: "annex in French"."""
        if not self.language:
            return self.component
        return f"{self.component} in {language_in_words(self.language)}"

    @property
    def missing(self) -> bool:
        """Whether one side has no such text."""
        return "" in self.files


def in_order(pairs: Sequence[TextPair]) -> list[TextPair]:
    """Return the pairs with those that one side lacks first, then those that are in doubt."""
    return sorted(pairs, key=lambda pair: (not pair.missing, pair.word != "undecided"))


def set_word(pairs: Sequence[TextPair]) -> Word:
    """Return the worst verdict of all."""
    held = {pair.word for pair in pairs}
    return next(word for word in _ORDER if word in held)


def set_sentence(pairs: Sequence[TextPair]) -> str:
    """Return the answer over all texts in a sentence, the verdict first."""
    told = [f"{many:,} {word}" for word in _ORDER if (many := sum(p.word == word for p in pairs))]
    missing = sum(pair.missing for pair in pairs)
    said = f"{set_word(pairs).capitalize()}: {counted(len(pairs), 'text')}, {', '.join(told)}."
    if not missing:
        return said
    lacks = "is on one side alone" if missing == 1 else "are on one side alone"
    return f"{said} {counted(missing, 'text')} {lacks}."


def set_lines(
    pairs: Sequence[TextPair], others: Sequence[str], *, width: int = 80, colour: bool = False
) -> Iterator[str]:
    """Yield the lines of a set: the answer, a row for each text, then each that is not the same."""
    paint = Paint(on=colour)
    yield paint(set_word(pairs), set_sentence(pairs))
    yield ""
    widest = max(len(one_line(pair.name)) for pair in pairs)
    for pair in in_order(pairs):
        margin = " " * (widest + _WORD + 4)
        said = [Piece("kept", one_line(pair.sentence))]
        told = "\n".join(wrapped(said, width, Paint(on=False), margin, margin))
        verdict = f"{one_line(pair.name):<{widest}}  {paint(pair.word, f'{pair.word:<{_WORD}}')}"
        yield f"{verdict}  {told[len(margin) :]}"
    if others:
        yield ""
        yield f"Not looked at (a manifest, or no document): {one_line(', '.join(others))}."
    for pair in in_order(pairs):
        if pair.subject is None or pair.word == "same":
            continue
        yield ""
        yield paint("heading", one_line(f"{pair.name}:"))
        shown = comparison_lines(
            pair.subject, width=width - 2, colour=colour, silent=pair.silent, written=pair.page
        )
        yield from [f"  {line}".rstrip() for line in shown]


def set_json(pairs: Sequence[TextPair], others: Sequence[str]) -> str:
    """Return a set as one JSON object: a member for each text, with its whole report."""
    ordered = in_order(pairs)
    texts: list[Value] = [
        {
            "component": pair.component,
            "language": pair.language,
            "old": pair.files[0] or None,
            "new": pair.files[1] or None,
            "verdict": pair.word,
            "sentence": pair.sentence,
            "report": None,
        }
        for pair in ordered
    ]
    whole = lines(
        {
            "schema": SET,
            "verdict": set_word(pairs),
            "missing": sum(pair.missing for pair in pairs),
            "others": [*others],
            "texts": texts,
        }
    )
    head, mark, rest = whole.partition('\n  "texts": [\n')
    rows = rest.split("\n")
    for at, pair in enumerate(ordered):
        if pair.subject is None:
            continue
        report = report_json(pair.subject, pair.silent)
        ending = ", " if rows[at].endswith(",") else ""
        rows[at] = rows[at].rstrip(",").removesuffix("null}") + embedded(report, "    ") + "}"
        rows[at] += ending.strip()
    return head + mark + "\n".join(rows)


def set_page(pairs: Sequence[TextPair], others: Sequence[str]) -> bytes:
    """Return a page that names every text with its verdict, and leads to the redlines."""
    return "".join(_page(pairs, others)).encode()


def _page(pairs: Sequence[TextPair], others: Sequence[str]) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    yield '<meta name="color-scheme" content="light dark"/>\n'
    yield f"<title>{words(set_sentence(pairs))}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    yield f'<div class="page">\n<header><h1>{words(set_sentence(pairs))}</h1></header>\n'
    yield '<section class="ui"><h2 id="texts">Texts</h2>\n<table class="changes"><thead><tr>'
    yield '<th class="n" scope="col">No.</th><th class="k" scope="col">Verdict</th>'
    yield '<th class="w" scope="col">Text</th>'
    yield '<th scope="col">What was found</th></tr></thead>\n<tbody>\n'
    for number, pair in enumerate(in_order(pairs), start=1):
        name = words(pair.name)
        link = f'<a href="{words(pair.page)}">{name}</a>' if pair.page else name
        shade = "editorial" if pair.word in {"same", "editorial", "completed"} else "open"
        files = " → ".join([each or "none" for each in pair.files])
        yield (
            f'<tr class="{shade}"><td class="n">{number}</td>'
            f'<td class="k"><b>{pair.word}</b></td><td class="w">{link}</td>'
            f"<td>{words(pair.sentence)}<br/><small>{words(files)}</small></td></tr>\n"
        )
    yield "</tbody></table></section>\n"
    if others:
        said = f"Not looked at (a manifest, or no document): {', '.join(others)}."
        yield f'<footer class="ui">{words(said)}</footer>\n'
    yield "</div>\n</body>\n</html>\n"
