"""A redline as Markdown: the verdict, a table of changes, then both texts as one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from paraph.errors import RedlineError
from paraph.proof.verdict import Judged
from paraph.text.node import OBJECTS, PROPERTIES, TRACKED_SPANS, Mark, Provision, Text
from paraph.text.tracked import accept, end_status, reject, status
from paraph.views.escaped import coded
from paraph.views.excerpt import Piece, excerpt
from paraph.views.finding import Finding, findings, ranked, where
from paraph.views.frame import labels, reshaped
from paraph.views.lookalike import became, remarks
from paraph.views.markdown_check import read_back, told_of
from paraph.views.place import gathered, placed
from paraph.views.proved import proved_in_words
from paraph.views.redline import places, redline
from paraph.views.sentence import (
    counted,
    format_in_words,
    kind_in_words,
    language_in_words,
    reasons_in_words,
    summary,
    verdict_sentence,
)
from paraph.views.silent import (
    ACCEPTED,
    TITLE,
    Silent,
    also_silent,
    claims,
    headline,
    opening,
    silent_name,
)
from paraph.views.subject import Subject, comparison_of
from paraph.views.visible import flat, other_spaces, seen, spelled, unseen

_TAGS = {"inserted": "ins", "deleted": "del"}
_RAISED = {"superscript": "sup", "subscript": "sub"}
_SAID = {"strike": "struck"}
_SIGNS = {"\t": "→", "\n": "↵", "\xa0": "⍽"}
_ENDS = {
    "end-inserted": "<ins><code>¶</code></ins>",
    "end-deleted": "<del><code>¶</code></del>",
}
_MOVED = {"moved-from": "moved away", "moved-to": "moved here"}
_FRAMES = frozenset(("table", "row", "section"))
_KINDS = frozenset(("note", "box", "header", "footer"))
_DEEPEST = 6


def markdown_redline(
    subject: Subject,
    marked: Text | None = None,
    *,
    told: Sequence[Finding] | None = None,
    silent: Silent | None = None,
) -> str:
    """Return a comparison as Markdown for people: changes stand in `<ins>` and `<del>`.

    Numbers of changes in square brackets lead from the table to the text. Tables are given cell
    by cell, so that a change in one stays legible. What is `silent` stands first. What is written
    is read back, by a reader of its own, into the labels, words and marks of both texts before it
    is returned.

    Raises:
        RedlineError: it does not hold both texts exactly.
    """
    comparison = comparison_of(subject)
    told = findings(subject) if told is None else told
    if marked is None:
        marked = redline(comparison)
        old, new = comparison.old.text, comparison.new.text
    else:
        old, new = reject(marked), accept(marked)
    head = [*_head(subject, silent), *_table(told, also_silent(told, silent))]
    lines = [*head, *_HOW_TO_READ, *_text(marked, told)]
    written = "\n".join(lines).rstrip("\n") + "\n"
    shown_old, shown_new = read_back(written)
    if shown_old != told_of(old):
        raise RedlineError("the Markdown does not show the old text, so it was not written")
    if shown_new != told_of(new):
        raise RedlineError("the Markdown does not show the new text, so it was not written")
    return written


_HOW_TO_READ = (
    (
        "<ins>Inserted</ins>, <del>deleted</del>; what stands as <code>code</code> is no word of "
        "the texts, but names a sign, an object or a look. Before it was written, this file was "
        "read back: rejecting every change gives the words of the old text and accepting every "
        "change those of the new one, exactly, with their numbers, notes and marks."
    ),
    "",
)


def _head(subject: Subject, silent: Silent | None) -> Iterator[str]:
    comparison = comparison_of(subject)
    yield f"# {_escaped(headline(subject, silent))}"
    yield ""
    if silent is not None:
        yield from _silent(silent)
        yield f"## {ACCEPTED}"
        yield ""
        yield _escaped(verdict_sentence(subject))
        yield ""
    if comparison.changes:
        yield f"{summary(comparison).capitalize()}."
        yield ""
    sides = (
        ("Old", comparison.old, comparison.digest_old),
        ("New", comparison.new, comparison.digest_new),
    )
    for side, reading, digest in sides:
        source = reading.source
        yield (
            f"- {side}: {_escaped(source.file) or 'no file'} ({format_in_words(source.format)}, "
            f"{language_in_words(source.language)}, {counted(reading.text.words(), 'word')}), "
            f"text `{digest}`"
        )
    hazards, unread = placed(comparison)
    for thing in unread:
        yield (
            f"- Not read, {thing.side}: {_escaped(thing.unread.what)} ({_escaped(thing.unread.at)})"
        )
    for told in gathered(hazards):
        at = f" ({_escaped(told.places)})" if told.places else ""
        yield f"- {told.grade}, {told.side}: {_escaped(told.sentence)}{at}"
    yield ""


def _silent(silent: Silent) -> Iterator[str]:
    yield f"## {TITLE}: {len(silent.told):,}"
    yield ""
    for sentence in opening(silent):
        yield _escaped(sentence)
        yield ""
    for finding in ranked(silent.told):
        kind = kind_in_words(finding.kind, move=finding.move > 0)
        if finding.judgements is not None:
            kind = f"{_JUDGED[finding.verdict]}, {kind}"
        said = _excerpt(excerpt(finding)).replace("\n", " ")
        why = _why(finding).replace("<br>", " ")
        place = _escaped(where(finding))
        yield f"- **{silent_name(finding)}, silent**, {kind}, {place}: {said}{why}"
    if silent.told:
        yield ""
    told = [*claims(silent)]
    if told:
        yield "## Who claims the tracked changes, as the file says"
        yield ""
        for sentence in told:
            yield f"- {_escaped(sentence)}"
        yield ""


def _table(told: Sequence[Finding], also: Mapping[int, Sequence[str]]) -> Iterator[str]:
    yield "## Changes"
    yield ""
    if not told:
        yield "None."
        yield ""
        return
    yield "| No. | What | Where | Words |"
    yield "| --- | --- | --- | --- |"
    for finding in ranked(told):
        kind = kind_in_words(finding.kind, move=finding.move > 0)
        if finding.judgements is not None:
            kind = f"{_JUDGED[finding.verdict]}, {kind}"
        if finding.number in also:
            kind = f"**silent** ({', '.join(also[finding.number])}), {kind}"
        said = _excerpt(excerpt(finding)).replace("\n", " ") + _why(finding)
        place = _escaped(where(finding))
        yield f"| {finding.number} | {kind} | {place} | {said} |"
    yield ""


_JUDGED: dict[Judged, str] = {
    "open": "**open**",
    "completion": "completed",
    "editorial": "editorial",
}


def _why(finding: Finding) -> str:
    """Return why a change is open, or by which classes it is proved."""
    if finding.judgements is None:
        return ""
    if finding.verdict == "open":
        said = reasons_in_words(finding.judgements)
    else:
        said = proved_in_words(finding)
    return "".join([f"<br>*{_escaped(one)}*" for one in said])


def _excerpt(pieces: Sequence[Piece]) -> str:
    shown = []
    for state, wording in pieces:
        if state == "remark":
            said = _escaped(wording.strip())
            opening = " " if wording.startswith(" ") else ""
            shown.append(f"{opening}*{said}*{' ' if wording.endswith(' ') else ''}")
        elif state in _TAGS:
            shown.append(f"<{_TAGS[state]}>{_escaped(seen(wording))}</{_TAGS[state]}>")
        else:
            shown.append(_escaped(wording))
    return "".join(shown).strip()


def _text(marked: Text, told: Sequence[Finding]) -> Iterator[str]:
    yield "## The two texts as one"
    yield ""
    numbers, moves = _numbers(marked, told)
    goes_on = False
    for at, provision in enumerate(marked.provisions):
        said = "".join(f"*({_escaped(one)})* " for one in _remarks(provision, moves))
        line = said + _edged(_provision(provision))
        posts = "".join(f"**[{number}]** " for number in numbers.get(at, ()))
        if goes_on and not (line or posts):
            line = "*(empty)*"  # the rest of a paragraph of which this side has nothing
        if line or posts:
            heading = provision.kind == "heading"
            sign = f"{'#' * min(max(provision.level, 1) + 2, _DEEPEST)} " if heading else ""
            quote = "> " * min(provision.depth, _DEEPEST)
            yield f"{quote}{sign}{posts}{line}".rstrip(" ")
            yield ""
        goes_on = end_status(provision) != ""


def _numbers(marked: Text, told: Sequence[Finding]) -> tuple[dict[int, list[int]], dict[str, int]]:
    """Return the numbers of the changes by where they begin, and of moves by their own number."""
    old, new = places(marked)
    found: dict[int, list[int]] = {}
    moves: dict[str, int] = {}
    for finding in told:
        if finding.new is not None:
            at = new[finding.new.indexes.start]
        elif finding.old is not None:
            at = old[finding.old.indexes.start]
        else:
            continue
        found.setdefault(at, []).append(finding.number)
        if finding.kind == "moved":
            moves[status(marked.provisions[at]).partition(":")[2]] = finding.number
    return found, moves


def _remarks(provision: Provision, moves: Mapping[str, int]) -> Iterator[str]:
    """Yield what is said of a provision before its words."""
    whole, _, number = status(provision).partition(":")
    if whole in _MOVED:
        move = f"change {moves[number]}" if number in moves else f"move {number}"
        yield f"{_MOVED[whole]}, {move}"
    empty = not (provision.text or provision.label)
    if whole in _TAGS and empty:
        yield f"{'' if provision.kind in _FRAMES else 'empty '}{provision.kind} {whole}"
    elif provision.kind in _KINDS and not empty:
        yield provision.kind
    yield from reshaped(provision)


def _provision(provision: Provision) -> str:
    sort = status(provision).partition(":")[0]
    whole = {"inserted": "ins", "deleted": "del", "moved-from": "del"}.get(sort, "")
    said = f"{_label(provision)}{_inline(provision, changed=whole != '')}"
    if whole and said:
        return f"<{whole}>{said}</{whole}>"
    return said + _ENDS.get(end_status(provision), "")


def _label(provision: Provision) -> str:
    """Return the labels and what parts them from the words, or nothing."""
    old, new = labels(provision)
    if old == new:
        return f"{_words(new)}&emsp;" if new else ""
    gone = f"<del>{_words(old, changed=True)}</del>" if old else ""
    come = f"<ins>{_words(new, changed=True)}</ins>" if new else ""
    told = became(old, new)
    return f"{gone}{come}{f'<code>({told})</code>' if told else ''}&emsp;"


def _inline(provision: Provision, *, changed: bool) -> str:
    """Return the text with its marks, cut wherever a mark begins or ends."""
    text = provision.text
    marks = [mark for mark in provision.marks if mark.name not in PROPERTIES]
    edges = {0, len(text)}
    for mark in marks:
        edges.update((mark.start, mark.end))
    out: list[str] = []
    state = ""
    open_: list[Mark] = []
    waiting = marks[::-1]
    told = remarks(provision)
    for start, end in pairwise(sorted(edges)):
        open_ = [mark for mark in open_ if mark.end > start]
        while waiting and waiting[-1].start <= start:
            open_.append(waiting.pop())
        now = next((_TAGS[mark.name] for mark in open_ if mark.name in TRACKED_SPANS), "")
        if now != state:
            out.append(f"</{state}>" if state else "")
            out.append(f"<code>({told[start]})</code>" if start in told else "")
            out.append(f"<{now}>" if now else "")
            state = now
        out.append(_segment(text[start:end], open_, changed=changed or now != ""))
    out.append(f"</{state}>" if state else "")
    out.append(f"<code>({told[len(text)]})</code>" if len(text) in told else "")
    return "".join(out)


def _segment(piece: str, marks: Sequence[Mark], *, changed: bool) -> str:
    shown = ""
    opening = closing = ""
    for mark in marks:
        if mark.name in OBJECTS:
            shown = f"<code>{_object(mark)}</code>"
        elif mark.name in _RAISED:
            opening += f"<{_RAISED[mark.name]}>"
            closing = f"</{_RAISED[mark.name]}>{closing}"
        elif mark.name not in TRACKED_SPANS:
            name = _SAID.get(mark.name, mark.name)
            opening += f"<code>\\[{_named(name, mark.value)}:</code>"
            closing = f"<code>\\]</code>{closing}"
    return f"{opening}{shown or _words(piece, changed=changed)}{closing}"


def _object(mark: Mark) -> str:
    if mark.name == "checkbox" and mark.value in {"0", "1"}:
        return "\\[x\\]" if mark.value == "1" else "\\[ \\]"
    return f"\\[{_named(mark.name, mark.value)}\\]"


def _named(name: str, held: str) -> str:
    return f"{name} {_active().sub(_escape, coded(held))}" if held else name


def _words(wording: str, *, changed: bool = False) -> str:
    """Return words of a text for Markdown, with a sign as code for all that would not be seen.

    In changed words spaces other than plain ones are signs as well, as are lone spaces.
    """
    if changed and not wording.strip(" "):
        return f"<code>{'␣' * len(wording)}</code>" if wording else ""
    pieces: list[str] = []
    at = 0
    for found in (_changed() if changed else _unseen()).finditer(wording):
        pieces += (_active().sub(_escape, wording[at : found.start()]), _sign(found[0]))
        at = found.end()
    pieces.append(_active().sub(_escape, wording[at:]))
    return "".join(pieces)


def _sign(character: str) -> str:
    shown = _SIGNS.get(character)
    if shown is None:
        known = unicodedata.name(character, "").lower()
        shown = f"U+{ord(character):04X}{' ' if known else ''}{known}"
    return f"<code>{shown}</code>"


def _edged(line: str) -> str:
    """Return `line` with the spaces at its ends written so that Markdown keeps them."""
    if line[:1].isspace():
        line = f"&#{ord(line[0])};{line[1:]}"
    if line[-1:].isspace():
        line = f"{line[:-1]}&#{ord(line[-1])};"
    return line


def _escaped(wording: str) -> str:
    """Return `wording` so that Markdown takes it for words, on one line."""
    return _active().sub(_escape, spelled(flat(wording)))


def _escape(found: re.Match[str]) -> str:
    return f"{found[0][:-1]}\\{found[0][-1]}"


@cache
def _active() -> re.Pattern[str]:
    # A number and stop, a sharp or a sign at the start would make a list or a heading of it; a
    # dollar makes a formula of it in some programs.
    return re.compile(r"[\\`*_\[\]<>&#~|$]|^[-+=]|^\d{1,9}[.)]")


@cache
def _unseen() -> re.Pattern[str]:
    """Return the pattern of what is a sign in words that stay, too; one space parts labels."""
    return re.compile(f"[\t\n\u2003]|{unseen().pattern}")


@cache
def _changed() -> re.Pattern[str]:
    return re.compile(f"[\t\n]|{other_spaces().pattern}|{unseen().pattern}")
