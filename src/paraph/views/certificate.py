"""A certificate of comparison: what was compared, what was found, and who certifies it.

One page for the file: the verdict in words, every open change in full, the editorial ones counted
by their class, completions, and what was not examined. It is dated and signed by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.comparison import Comparison
from paraph.proof.proof import COMPLETION, OPEN
from paraph.proof.verdict import Verdict
from paraph.views.escaped import plain, words
from paraph.views.excerpt import Piece, State
from paraph.views.finding import Finding, findings, ranked, where
from paraph.views.place import gathered, placed
from paraph.views.policy import POLICY
from paraph.views.proved import completions_in_words
from paraph.views.sentence import (
    class_in_words,
    counted,
    format_in_words,
    kind_in_words,
    language_in_words,
    reasons_in_words,
    verdict_sentence,
)
from paraph.views.silent import (
    ACCEPTED,
    TITLE,
    Silent,
    claims,
    headline,
    opening,
    silent_name,
)
from paraph.views.visible import seen, signs

_STYLE = """
@page { size:A4; margin:22mm 20mm }
body { max-width:46rem; margin:2.5rem auto; padding:0 1.5rem; color:#1b1b1a; background:#fff;
  font:400 1rem/1.55 Charter,"Bitstream Charter",Georgia,Cambria,"Noto Serif","DejaVu Serif",serif }
h1 { font-size:1.6rem; line-height:1.25; margin:0 0 .3rem }
h2 { font-size:1.05rem; margin:2rem 0 .5rem; border-top:1px solid #999; padding-top:.7rem }
.verdict { font-size:1.15rem; font-weight:600; margin:.2rem 0 1.2rem }
table { border-collapse:collapse; width:100%; font-size:.92rem }
th,td { text-align:start; vertical-align:top; padding:.25rem .8rem .25rem 0;
  overflow-wrap:anywhere }
th { font-weight:600; width:6.5rem } thead th { width:auto } .classes th { width:12rem }
code { font-size:.72rem; overflow-wrap:anywhere }
ins { text-decoration:underline; background:#e5f3e9; font-weight:600 }
del { background:#fbe9e7; color:#555 } del + ins { margin-inline-start:.25em }
blockquote { margin:.4rem 0 .4rem 1rem; white-space:pre-wrap } li { margin:.15rem 0 }
.change { break-inside:avoid-page; margin:0 0 1.1rem } .change p { margin:0 }
.certified { break-inside:avoid-page }
.line { border-bottom:1px solid #000; height:2.4rem } .sign td { padding-top:1.2rem; width:50% }
small { color:#444 }
@media (max-width:40rem) {
  body { margin:1.2rem auto; padding:0 1rem }
  .files tr,.files th,.files td { display:block; width:auto; padding-inline-end:0 }
  .files thead { display:none } .files td:before { content:attr(data-h) ": "; color:#444 }
}
@media print { ins,del { background:none } body { margin:0; padding:0; max-width:none } }
"""


class Certificate(NamedTuple):
    """The parts of a certificate, in words."""

    verdict: str
    silent: Silent | None
    files: tuple[tuple[str, str, str], ...]
    open_: tuple[Finding, ...]
    classes: tuple[tuple[str, int], ...]
    completions: tuple[Finding, ...]
    unexamined: tuple[str, ...]
    rules: tuple[tuple[str, str], ...]
    accepted: str = ""
    """The verdict on the accepted text, where a redline of the other side was compared."""


def certificate(
    verdict: Verdict, told: Sequence[Finding] | None = None, silent: Silent | None = None
) -> bytes:
    """Return the certificate as one self-contained HTML file: no script, nothing fetched."""
    parts = parts_of(verdict, told, silent)
    return "".join(_html(parts)).encode()


def certificate_markdown(
    verdict: Verdict, told: Sequence[Finding] | None = None, silent: Silent | None = None
) -> str:
    """Return the certificate as Markdown."""
    return "\n".join(_markdown(parts_of(verdict, told, silent))) + "\n"


def parts_of(
    verdict: Verdict, told: Sequence[Finding] | None = None, silent: Silent | None = None
) -> Certificate:
    """Return what a certificate says, part by part."""
    comparison = verdict.comparison
    told = findings(verdict) if told is None else told
    judgements = [one for each in verdict.judgements for one in each.every]
    many = Counter([one.name for one in judgements if one.name not in {OPEN, COMPLETION}])
    proof = verdict.proof
    return Certificate(
        headline(verdict, silent),
        silent,
        tuple(_files(comparison)),
        tuple([each for each in ranked(told) if each.verdict == "open"]),
        tuple(sorted(many.items())),
        tuple([each for each in told if each.verdict == "completion"]),
        tuple(_unexamined(comparison)),
        (
            ("Rules", proof.rules),
            ("Language", language_in_words(proof.language)),
            ("Figures and dates", proof.locale or "nothing rests on how they are written"),
            ("Tables", counted(len(proof.tables), "table")),
        ),
        verdict_sentence(verdict),
    )


def _files(comparison: Comparison) -> Iterator[tuple[str, str, str]]:
    sides = (comparison.old, comparison.digest_old), (comparison.new, comparison.digest_new)
    (old, digest_old), (new, digest_new) = sides
    yield "File", old.source.file, new.source.file
    yield "Format", format_in_words(old.source.format), format_in_words(new.source.format)
    yield "Words", f"{old.text.words():,}", f"{new.text.words():,}"
    yield "Text digest", digest_old, digest_new
    yield "File digest", old.source.digest, new.source.digest


def _unexamined(comparison: Comparison) -> Iterator[str]:
    hazards, unread = placed(comparison)
    for thing in unread:
        place = f" ({thing.unread.at})" if thing.unread.at else ""
        yield f"Not read, {_SIDES[thing.side]}: {thing.unread.what}{place}"
    for told in gathered(hazards):
        place = f" ({told.places})" if told.places else ""
        grade = "To be decided by a person" if told.grade == "undecided" else "Note"
        yield f"{grade}, {_SIDES[told.side]}: {told.sentence}{place}"


_SIDES = {"old": "old file", "new": "new file", "both": "both files"}


def full(finding: Finding) -> Iterator[Piece]:
    """Yield the whole wording of a change, nothing left out."""
    old, new = finding.old, finding.new
    if old is None or new is None or not finding.edits:
        stays = finding.kind in {"moved", "relabelled"}
        if old is not None:
            yield Piece("kept" if stays else "deleted", old.wording())
        if new is not None and not stays:
            yield Piece("inserted", new.wording())
        return
    before, after = old.joined(), new.joined()
    at = 0
    shown = [edit for edit in finding.edits if edit.about != "emphasis"]  # its reasons tell it
    for edit in sorted(shown, key=lambda one: (one.new_start, one.old_start)):
        yield Piece("kept", signs(after.text[at : edit.new_start], after.marks, at))
        gone, come = (
            before.text[edit.old_start : edit.old_end],
            after.text[edit.new_start : edit.new_end],
        )
        if gone == come:
            yield Piece("kept", come)
        else:
            yield from [Piece(*each) for each in _gave_way(gone, come)]
        at = edit.new_end
    yield Piece("kept", signs(after.text[at:], after.marks, at))


def _gave_way(gone: str, come: str) -> Iterator[tuple[State, str]]:
    if gone:
        yield "deleted", gone
    if come:
        yield "inserted", come


def _said(finding: Finding) -> list[str]:
    return reasons_in_words(finding.judgements) if finding.judgements is not None else []


NOT_PROVED = (
    "This certificate says what changed between two texts and which changes belong to a closed "
    "list of editorial classes. It does not say that any change matters or does not, nor who "
    "made it."
)


ORDER = "What a reader should look at first stands first. The numbers are those of the redline."


def edits_of(parts: Certificate) -> str:
    """Return how many edits are proved; some of them stand in changes that are open."""
    return counted(sum(many for _, many in parts.classes), "edit")


def _html(parts: Certificate) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    yield f"<title>Certificate of comparison</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    yield "<h1>Certificate of comparison</h1>\n"
    yield f'<p class="verdict">{words(parts.verdict)}</p>\n'
    if parts.silent is not None:
        yield f"<h2>{TITLE}: {len(parts.silent.told)}</h2>\n"
        first, *doubts = opening(parts.silent)
        yield f"<p>{words(first)}</p>\n"
        if doubts:
            yield f"<ul>{''.join([f'<li>{words(each)}</li>' for each in doubts])}</ul>\n"
        for finding in ranked(parts.silent.told):
            yield from _change(finding, f"{silent_name(finding)}. silent, ")
        told = "".join([f"<li>{words(each)}</li>" for each in claims(parts.silent)])
        yield "<h2>Who claims the tracked changes, as the file says</h2>\n"
        yield f"<ul>{told}</ul>\n" if told else "<p>Nobody is named.</p>\n"
        yield f"<p><b>{ACCEPTED}</b>: {words(parts.accepted)}</p>\n"
    yield '<h2>What was compared</h2>\n<table class="files"><thead><tr><td></td><th>Old text</th>'
    yield "<th>New text</th></tr></thead><tbody>\n"
    for name, old, new in parts.files:
        tag = ("<code>", "</code>") if name.endswith("digest") else ("", "")
        cells = [
            f'<td data-h="{side}">{tag[0]}{words(each)}{tag[1]}</td>'
            for side, each in (("old", old), ("new", new))
        ]
        yield f"<tr><th>{name}</th>{''.join(cells)}</tr>\n"
    yield "</tbody></table>\n"
    yield f"<h2>Open changes: {len(parts.open_)}</h2>\n"
    yield f"<p><small>{ORDER}</small></p>\n" if parts.open_ else ""
    for finding in parts.open_:
        yield from _change(finding, f"{finding.number}. ")
    yield "" if parts.open_ else "<p>None.</p>\n"
    yield f"<h2>Proved editorial, by class: {edits_of(parts)}</h2>\n"
    if parts.classes:
        rows = [f"<tr><th>{class_in_words(n)}</th><td>{m:,}</td></tr>" for n, m in parts.classes]
        yield f'<table class="classes"><tbody>{"".join(rows)}</tbody></table>\n'
    else:
        yield "<p>None.</p>\n"
    if parts.completions:
        yield f"<h2>Completions: {len(parts.completions)}</h2>\n"
        for finding in parts.completions:
            yield f"<p>{finding.number}. {words(where(finding))}: {_marked(finding)}</p>\n<ul>"
            yield "".join([f"<li>{words(each)}</li>" for each in completions_in_words(finding)])
            yield "</ul>\n"
    yield "<h2>What was not examined, and what to know</h2>\n"
    if parts.unexamined:
        yield f"<ul>{''.join([f'<li>{words(each)}</li>' for each in parts.unexamined])}</ul>\n"
    else:
        yield "<p>Everything in both files was read, and nothing in them is in doubt.</p>\n"
    yield f"<p><small>{NOT_PROVED}</small></p>\n<h2>By which rules</h2>\n<table><tbody>"
    yield "".join([f"<tr><th>{name}</th><td>{words(said)}</td></tr>" for name, said in parts.rules])
    yield '</tbody></table>\n<div class="certified"><h2>Certified</h2>\n'
    yield '<table class="sign"><tbody><tr>'
    yield '<td><div class="line"></div>Name and capacity</td><td><div class="line"></div>Place and '
    yield 'date</td></tr><tr><td colspan="2"><div class="line"></div>Signature</td></tr></tbody>'
    yield "</table></div>\n</body>\n</html>\n"


def _change(finding: Finding, number: str) -> Iterator[str]:
    yield f'<div class="change"><p><b>{number}{kind_in_words(finding.kind)}</b>, '
    yield f"{words(where(finding))}</p><blockquote>{_marked(finding)}</blockquote>\n<ul>"
    yield "".join([f"<li>{words(each)}</li>" for each in _said(finding)])
    yield "</ul></div>\n"


def _marked(finding: Finding) -> str:
    shown = []
    for state, wording in full(finding):
        said = words(wording, changed=state in _TAGS)
        shown.append(f"<{_TAGS[state]}>{said}</{_TAGS[state]}>" if state in _TAGS else said)
    return "".join(shown)


_TAGS = {"inserted": "ins", "deleted": "del"}


def _markdown(parts: Certificate) -> Iterator[str]:
    yield f"# Certificate of comparison\n\n**{plain(parts.verdict)}**\n"
    if parts.silent is not None:
        yield f"## {TITLE}: {len(parts.silent.told)}\n"
        first, *doubts = opening(parts.silent)
        yield f"{plain(first)}\n"
        yield from [f"- {plain(each)}" for each in doubts]
        yield ""
        for finding in ranked(parts.silent.told):
            yield from _change_markdown(finding, f"{silent_name(finding)}. silent, ")
        yield "## Who claims the tracked changes, as the file says\n"
        yield from [f"- {plain(each)}" for each in claims(parts.silent)] or ["Nobody is named."]
        yield f"\n{ACCEPTED}: {plain(parts.accepted)}\n"
    yield "## What was compared\n"
    yield "| | Old text | New text |\n|---|---|---|"
    for name, old, new in parts.files:
        yield f"| {name} | {plain(old)} | {plain(new)} |"
    yield f"\n## Open changes: {len(parts.open_)}\n"
    if parts.open_:
        yield f"{ORDER}\n"
    for finding in parts.open_:
        yield from _change_markdown(finding, f"{finding.number}. ")
    if not parts.open_:
        yield "None.\n"
    yield f"## Proved editorial, by class: {edits_of(parts)}\n"
    yield from [f"- {class_in_words(name)}: {many:,}" for name, many in parts.classes] or ["None."]
    if parts.completions:
        yield f"\n## Completions: {len(parts.completions)}\n"
        for each in parts.completions:
            yield f"**{each.number}.** {plain(where(each))}: {_marked_markdown(each)}\n"
            yield from [f"- {plain(said)}" for said in completions_in_words(each)]
            yield ""
    yield "\n## What was not examined, and what to know\n"
    yield from [f"- {plain(each)}" for each in parts.unexamined] or [
        "Everything in both files was read, and nothing in them is in doubt."
    ]
    yield f"\n{NOT_PROVED}\n\n## By which rules\n"
    yield from [f"- {name}: {plain(said)}" for name, said in parts.rules]
    yield "\n## Certified\n"
    yield "\n\n".join([f"{each}: {_LINE}" for each in ("Name and capacity", "Place and date")])
    yield f"\nSignature: {_LINE}"


_LINE = r"\_" * 40


def _change_markdown(finding: Finding, number: str) -> Iterator[str]:
    """Yield a change; its number is in bold, as readers of Markdown count lists themselves."""
    yield f"**{number}{kind_in_words(finding.kind)}**, {plain(where(finding))}\n"
    yield f"> {_marked_markdown(finding)}\n"
    yield from [f"- {plain(each)}" for each in _said(finding)]
    yield ""


def _marked_markdown(finding: Finding) -> str:
    shown = []
    for state, wording in full(finding):
        tag = _TAGS.get(state)
        shown.append(f"<{tag}>{plain(seen(wording))}</{tag}>" if tag else plain(wording))
    return "".join(shown)
