"""A history as a page of HTML or as Markdown: drafts, table of provisions, and their stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.views.escaped import plain, words
from paraph.views.excerpt import Piece, excerpt
from paraph.views.history import (
    Draft,
    Followed,
    History,
    Step,
    doubts_in_words,
    history_sentence,
    step_in_words,
    step_sentence,
    why_in_words,
)
from paraph.views.page_changes import excerpt_words
from paraph.views.page_style import STYLE
from paraph.views.policy import POLICY
from paraph.views.sentence import counted, format_in_words, verdict_sentence
from paraph.views.subject import word_of
from paraph.views.visible import seen

_OWN = """
.page { max-width:64rem; padding-inline-start:1.5rem }
.drafts td:first-child,.table td { font-variant-numeric:tabular-nums }
.drafts .n { width:2.6rem } .drafts .d { width:18rem } .drafts .b { width:14rem }
.table th[scope=row] {
  font-weight:400; color:var(--ink); border-bottom:1px solid var(--line); vertical-align:top;
}
.table td,.table th { padding:.35rem .6rem; overflow-wrap:anywhere }
.table td { width:7.5rem; border-inline-start:1px solid var(--line) }
.table th:first-child { padding-inline-start:0 }
.table td.open { color:var(--del); font-weight:600 }
.table td.editorial,.table td.completion,.table td.as { color:var(--quiet) }
.table td.gone { background:rgba(128,120,100,.1) }
.open .said b { color:var(--del) }
h3 { font:600 1rem/1.35 var(--sans); margin:1.7rem 0 .3rem }
h3 small { display:block; font-weight:400 }
.said { margin:.5rem 0 .1rem; font:400 .92rem/1.45 var(--sans) }
.words { margin:.1rem 0 .3rem 1rem; white-space:pre-wrap; overflow-wrap:anywhere }
@media (max-width:40rem) {
  .table { display:table; width:auto } .table thead { display:table-header-group; position:static }
  .table tbody { display:table-row-group } .table tr { display:table-row }
  .table td,.table th { display:table-cell; min-width:6rem }
  .table th:first-child { min-width:9.5rem; overflow-wrap:break-word }
}
@media print {
  .page { padding:0 } .story { break-inside:avoid }
  .table td { width:auto; overflow-wrap:break-word } .drafts .d,.drafts .b { width:auto }
}
"""
_NOT_CHECKED = (
    "Who made a draft is what its file says (the authors of its tracked changes, else who saved it "
    "last); nobody has checked it."
)
_TAGS = {"inserted": "ins", "deleted": "del"}
_WORDS = {"open": "open", "completion": "completed", "editorial": "editorial"}


def history_page(told: History) -> bytes:
    """Return one self-contained HTML file of a history: no script, nothing fetched."""
    return "".join(_page(told)).encode()


def history_markdown(told: History) -> str:
    """Return a history as Markdown for people: changes stand in `<ins>` and `<del>`."""
    return "\n".join(_markdown(told)).rstrip("\n") + "\n"


def _page(told: History) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
    yield '<meta name="color-scheme" content="light dark"/>\n'
    yield f"<title>History of {len(told.drafts)} drafts</title>\n<style>{STYLE}{_OWN}</style>\n"
    yield '</head>\n<body>\n<div class="page">\n<header>\n'
    yield f"<h1>{words(history_sentence(told))}</h1>\n"
    yield f"<p>First against last. {words(verdict_sentence(told.net))}</p>\n</header>\n"
    yield from _drafts(told)
    doubts = [*doubts_in_words(told)]
    if doubts:
        yield '<section class="ui"><h2 id="look">To look at first</h2>\n<ul class="look">\n'
        yield "".join([f'<li class="undecided">{words(one)}</li>\n' for one in doubts])
        yield "</ul></section>\n"
    if told.changed:
        yield from _table(told)
        yield '<section class="ui"><h2 id="stories">Provision by provision</h2>\n</section>\n'
    for number, followed in enumerate(told.changed, start=1):
        yield from _story(told, number, followed)
    yield f'<footer class="ui">{_NOT_CHECKED}</footer>\n</div>\n</body>\n</html>\n'


def _drafts(told: History) -> Iterator[str]:
    yield '<section class="ui"><h2 id="drafts">Drafts</h2>\n<table class="changes drafts"><thead>'
    yield '<tr><th class="n" scope="col">No.</th><th class="d" scope="col">Draft</th>'
    yield '<th class="b" scope="col">By, as the file says</th>'
    yield '<th scope="col">Against the draft before</th></tr></thead>\n<tbody>\n'
    for number, draft in enumerate(told.drafts):
        said, shade = "", ""
        if number:
            said = words(step_sentence(told, number))
            shade = ' class="open"' if word_of(told.steps[number - 1]) == "open" else ""
        yield (
            f'<tr{shade}><td class="n">{number + 1}</td><td class="d">'
            f"{words(draft.reading.source.file)}<br/><small>{words(_facts(draft))}</small></td>"
            f'<td class="b">{words(draft.by)}</td><td>{said}</td></tr>\n'
        )
    yield "</tbody></table></section>\n"


def _facts(draft: Draft) -> str:
    source = draft.reading.source
    when = draft.authorship.modified[:10]
    many = counted(draft.reading.text.words(), "word")
    return ", ".join(filter(None, (format_in_words(source.format), many, when)))


def _table(told: History) -> Iterator[str]:
    yield '<section class="ui"><h2 id="table">Provisions by drafts</h2>\n'
    yield '<div class="tw"><table class="changes table"><thead><tr>'
    yield '<th scope="col">Provision</th>'
    yield "".join([f'<th scope="col">{n}</th>' for n in range(1, len(told.drafts) + 1)])
    yield "</tr></thead>\n<tbody>\n"
    for number, followed in enumerate(told.changed, start=1):
        steps = {step.draft: step for step in followed.steps}
        cells = [_cell(steps.get(at), one, first=not at) for at, one in enumerate(followed.at)]
        yield (
            f'<tr><th scope="row"><a href="#v{number}">{words(_name(followed))}</a> '
            f"<small>{words(followed.words)}</small></th>{''.join(cells)}</tr>\n"
        )
    yield "</tbody></table></div>\n"
    if told.unchanged:
        yield f"<p>{counted(told.unchanged, 'provision')} unchanged in every draft.</p>\n"
    yield "</section>\n"


def _cell(step: Step | None, address: str, *, first: bool) -> str:
    if step is None:
        gone = "gone" if not address else "as"
        return f'<td class="{gone}">{_cell_in_words(None, address, first=first)}</td>'
    said = ", ".join(step.states)
    return f'<td class="{step.verdict}">{said}<br/>{_WORDS[step.verdict]}</td>'


def _name(followed: Followed) -> str:
    return f"{followed.address}{f' and {followed.more} more' if followed.more else ''}"


def _story(told: History, number: int, followed: Followed) -> Iterator[str]:
    yield f'<div class="story"><h3 id="v{number}">{words(_name(followed))}'
    yield f"<small>{words(followed.words)}</small></h3>\n"
    for step in followed.steps:
        by = told.drafts[step.draft].by_whom
        lead = f"Draft {step.draft + 1}, {by}: {step_in_words(step, followed)}"
        yield (
            f'<div class="{step.verdict}"><p class="said"><b>{words(lead)}</b><br/>'
            f"{words(why_in_words(step))}</p>\n"
        )
        for finding in step.found:
            if finding.kind in {"altered", "inserted", "deleted"}:
                yield f'<p class="words">{excerpt_words(excerpt(finding))}</p>\n'
        yield "</div>\n"
    yield "</div>\n"


def _markdown(told: History) -> Iterator[str]:
    yield f"# {plain(history_sentence(told))}\n"
    yield f"First against last. {plain(verdict_sentence(told.net))}\n"
    yield "## Drafts\n"
    yield "| No. | Draft | By, as the file says | Against the draft before |"
    yield "| --- | --- | --- | --- |"
    for number, draft in enumerate(told.drafts):
        name = f"{draft.reading.source.file} ({_facts(draft)})"
        said = step_sentence(told, number) if number else ""
        yield f"| {number + 1} | {plain(name)} | {plain(draft.by)} | {plain(said)} |"
    doubts = [*doubts_in_words(told)]
    if doubts:
        yield "\n## To look at first\n"
        yield from [f"- {plain(one)}" for one in doubts]
    if told.changed:
        yield from _table_in_markdown(told)
    if told.unchanged:
        yield f"\n{counted(told.unchanged, 'provision')} unchanged in every draft."
    if told.changed:
        yield "\n## Provision by provision"
    for followed in told.changed:
        yield from _story_in_markdown(told, followed)
    yield f"\n{_NOT_CHECKED}"


def _table_in_markdown(told: History) -> Iterator[str]:
    yield "\n## Provisions by drafts\n"
    numbers = range(1, len(told.drafts) + 1)
    yield f"| Provision | {' | '.join(map(str, numbers))} |"
    yield f"| --- |{' --- |' * len(told.drafts)}"
    for followed in told.changed:
        steps = {step.draft: step for step in followed.steps}
        cells = [
            _cell_in_words(steps.get(at), one, first=not at) for at, one in enumerate(followed.at)
        ]
        yield f"| {plain(f'{_name(followed)}: {followed.words}')} | {' | '.join(cells)} |"


def _story_in_markdown(told: History, followed: Followed) -> Iterator[str]:
    yield f"\n### {plain(_name(followed))}\n"
    for step in followed.steps:
        by = told.drafts[step.draft].by_whom
        lead = f"Draft {step.draft + 1}, {by}: {step_in_words(step, followed)}"
        yield f"- **{plain(lead)}**. {plain(why_in_words(step))}"
        for finding in step.found:
            if finding.kind in {"altered", "inserted", "deleted"}:
                yield f"  - {_marked(excerpt(finding))}"


def _cell_in_words(step: Step | None, address: str, *, first: bool) -> str:
    if step is None:
        return "not there" if not address else "there" if first else "as before"
    word = _WORDS[step.verdict]
    return f"{', '.join(step.states)}, {f'**{word}**' if word == 'open' else word}"


def _marked(pieces: Sequence[Piece]) -> str:
    shown = []
    for state, wording in pieces:
        said = plain(seen(wording))
        tag = _TAGS.get(state, "")
        if state == "remark":  # which brings its spaces
            inner = said.strip()
            said = said.replace(inner, f"*{inner}*", 1)
        shown.append(f"<{tag}>{said}</{tag}>" if tag else said)
    return "".join(shown)
