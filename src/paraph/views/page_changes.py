"""The table of changes of a redline page, and before it what is silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from paraph.proof.verdict import Judged
from paraph.views.escaped import words
from paraph.views.excerpt import Piece, excerpt
from paraph.views.finding import Finding, ranked, relabelled
from paraph.views.proved import proved_in_words
from paraph.views.sentence import kind_in_words, reasons_in_words
from paraph.views.silent import TITLE, Silent, claims, opening, silent_name

_TAGS = {"inserted": "ins", "deleted": "del"}


def silent_section(silent: Silent) -> Iterator[str]:
    """Yield what is silent, before anything else that a reader looks at."""
    shade = " silent" if silent.told else ""
    yield f'<section class="ui{shade}"><h2 id="silent">{TITLE}: {len(silent.told):,}</h2>\n'
    first, *doubts = opening(silent)
    yield f"<p>{words(first)}</p>\n"
    if doubts:
        yield f'<ul class="look">{"".join([f"<li>{words(one)}</li>" for one in doubts])}</ul>\n'
    if silent.told:
        yield _COLUMNS
        for finding in ranked(silent.told):
            yield from _row(finding, silent=True)
        yield "</tbody></table>\n"
    yield "</section>\n"
    told = [*claims(silent)]
    if told:
        yield '<section class="ui"><h2 id="claims">Who claims the tracked changes</h2>\n'
        yield "<p>As the file says; nobody has checked it.</p>\n"
        yield f'<ul class="look">{"".join([f"<li>{words(one)}</li>" for one in told])}</ul>\n'
        yield "</section>\n"


def changes(told: Sequence[Finding], also: Mapping[int, Sequence[str]], said: str) -> Iterator[str]:
    """Yield the table of changes with what is said above it, those that are open first.

    `also` has the silent changes that stand in one of them, by its number.
    """
    yield '<section class="ui"><h2 id="changes">Changes</h2>\n'
    if said:
        yield f"<p>{words(said)}</p>\n"
    if not told:
        yield '<p class="none">None.</p></section>\n'
        return
    if any(finding.judgements is not None for finding in told):
        yield from _filters(told)
    yield _COLUMNS
    for finding in ranked(told):
        yield from _row(finding, also=also.get(finding.number, ()))
    yield "</tbody></table></section>\n"


_COLUMNS = (
    '<table class="changes"><thead><tr><th class="n" scope="col">No.</th>'
    '<th class="k" scope="col">What</th><th class="w" scope="col">Where</th>'
    '<th scope="col">Words</th></tr></thead>\n<tbody>\n'
)


def _row(finding: Finding, *, silent: bool = False, also: Sequence[str] = ()) -> Iterator[str]:
    """Yield the row of a change; one that is silent has no place in the redline below."""
    number = silent_name(finding) if silent else str(finding.number)
    kind = kind_in_words(finding.kind, move=finding.move > 0)
    judged = finding.judgements is not None
    said = f"<b>{_JUDGED[finding.verdict]}</b> {kind}" if judged else kind
    if silent:
        said = f"<b>silent</b> {said}"
    elif also:
        links = ", ".join([f'<a href="#{name}">{name}</a>' for name in also])
        said = f"<b>silent ({links})</b> {said}"
    shade = f' class="{finding.verdict}"' if judged else ""
    place = _place(finding)
    own = f'id="{number}"' if silent else f'id="r{number}"'
    where = place if silent else f'<a href="#c{number}">{place}</a>'
    named = number if silent else f'<a href="#c{number}">{number}</a>'
    yield (
        f'<tr {own}{shade}><td class="n">{named}</td>'
        f'<td class="k">{said}</td><td class="w">{where}{_numbers(finding)}</td>'
        f"<td><q>{excerpt_words(excerpt(finding))}</q>{_why(finding)}</td></tr>\n"
    )


_JUDGED: dict[Judged, str] = {
    "open": "open",
    "completion": "completed",
    "editorial": "editorial",
}


def _filters(told: Sequence[Finding]) -> Iterator[str]:
    """Yield a box for each verdict there is, that shows or hides its changes without a script."""
    many = Counter([finding.verdict for finding in told])
    yield '<p class="filters">Show'
    for verdict, said in _JUDGED.items():
        if many[verdict]:
            yield (
                f' <label><input type="checkbox" id="f-{verdict}" checked/> '
                f"{many[verdict]:,} {said}</label>"
            )
    yield "</p>\n"


def _why(finding: Finding) -> str:
    """Return why a change is open, or by which classes it is proved."""
    if finding.judgements is None:
        return ""
    if finding.verdict != "open":
        return f'<p class="class">{words("; ".join(proved_in_words(finding)))}</p>'
    said = [f"<li>{words(sentence)}</li>" for sentence in reasons_in_words(finding.judgements)]
    return f'<ul class="why">{"".join(said)}</ul>' if said else ""


def _place(finding: Finding) -> str:
    old, new = finding.old, finding.new
    before = " + ".join(old.at) if old else ""
    after = " + ".join(new.at) if new else ""
    if not before or not after or before == after:
        return words(after or before)
    return f"{words(before)} → {words(after)}"


def _numbers(finding: Finding) -> str:
    old, new = finding.old, finding.new
    if old and new and old.label != new.label:
        return f" <small>({words(relabelled(old.label, new.label))})</small>"
    return ""


def excerpt_words(pieces: Sequence[Piece]) -> str:
    """Return an excerpt as HTML: what only one side has in `<ins>` and `<del>`."""
    shown = []
    for state, wording in pieces:
        tag = _TAGS.get(state, "")
        said = words(wording, changed=bool(tag))
        if state == "remark":
            said = f"<small>{words(wording)}</small>"
        shown.append(f"<{tag}>{said}</{tag}>" if tag and wording else said)
    return "".join(shown)
