"""The redline itself as HTML: a redline text, element by element.

Every provision is an element with `data-p` (its kind, level and depth; empty for a plain
paragraph). Its text stands in it as text; `<ins>` and `<del>` say what only one side has. Words of
ours stand in `<small>`, signs for single characters in `<b data-c>`, objects in `<b data-o>`:
`paraph.views.page_check` reads both texts back from that.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import pairwise

from paraph.text.node import OBJECTS, PROPERTIES, TRACKED_SPANS, Mark, Provision, Text
from paraph.text.tracked import end_status, status
from paraph.views.escaped import value, words
from paraph.views.frame import labels, properties, reshaped
from paraph.views.lookalike import became, remarks
from paraph.views.visible import object_sign

_TAGS = {"superscript": "sup", "subscript": "sub", "strike": "s"}
_BLOCKS = frozenset(("note", "box", "header", "footer"))
_DIFFERENCES = TRACKED_SPANS | {"tracked", "was"}
_WIDEST_SPAN = 100
_WIDE = ((17, "tw w3"), (9, "tw w2"), (6, "tw w1"), (0, "tw"))
"""From so many columns on, how a table is fitted to paper."""
_DEEPEST_HEADING = 6


@dataclass(frozen=True, slots=True)
class Signposts:
    """What the redline says besides the two texts, by the index of a provision in it.

    `changes` are the numbers of the changes that begin there; `moves` give the place where the
    other half of a move is: an index in the redline, and its address. At `no_change` the texts
    differ in what only one of their formats can express. `remarks` say what no marked words show.
    """

    changes: Mapping[int, Sequence[int]] = field(default_factory=dict)
    moves: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    no_change: AbstractSet[int] = frozenset()
    remarks: Mapping[int, str] = field(default_factory=dict)


def body(marked: Text, signposts: Signposts) -> str:
    """Return the HTML of all provisions of the redline text `marked`, in their order."""
    writer = _Writer(signposts, _columns(marked.provisions))
    calls = _calls(marked.provisions)
    for at, provision in enumerate(marked.provisions):
        plain = not (provision.marks or provision.depth or provision.kind != "paragraph")
        if plain and at not in signposts.changes:
            writer.paragraph(at, provision)
        else:
            writer.write(at, provision, calls.get(at, ()))
    return writer.finish()


def _columns(provisions: Sequence[Provision]) -> dict[int, int]:
    """Return for each table how many columns its longest row has."""
    found: dict[int, int] = {}
    tables: list[int] = []
    row = 0
    for at, provision in enumerate(provisions):
        while tables and provisions[tables[-1]].depth >= provision.depth:
            tables.pop()
        if provision.kind == "table":
            tables.append(at)
        elif tables and provision.depth == provisions[tables[-1]].depth + 1:
            row = 0
        elif tables and provision.depth == provisions[tables[-1]].depth + 2:
            row += span(provision)[0]
            found[tables[-1]] = max(found.get(tables[-1], 0), row)
    return found


def _calls(provisions: Sequence[Provision]) -> dict[int, tuple[int, ...]]:
    """Return for each provision that calls notes where they are, in the order of the calls."""
    found: dict[int, tuple[int, ...]] = {}
    for at, provision in enumerate(provisions):
        values = [mark.value for mark in provision.marks if mark.name == "note"]
        if values:
            found[at] = tuple(_notes(provisions, at, values))
    return found


def _notes(provisions: Sequence[Provision], at: int, values: Sequence[str]) -> Iterator[int]:
    """Yield the index of the note for each call of the provision at `at`, or -1.

    Notes follow the provision that calls them, before the next that is none of theirs.
    """
    waiting: list[int] = []
    after = at + 1
    while after < len(provisions):
        one = provisions[after]
        if one.kind == "note":
            depth = one.depth
            waiting.append(after)
            after += 1
            while after < len(provisions) and provisions[after].depth > depth:
                after += 1
        else:
            break
    left = set(waiting)
    named: dict[str, list[int]] = {}
    for note in reversed(waiting):
        named.setdefault(provisions[note].label, []).append(note)
    for called in values:
        alike = named.get(called, [])
        while alike and alike[-1] not in left:
            alike.pop()
        note = alike[-1] if alike else (waiting[0] if len(values) == len(left) else -1)
        left.discard(note)
        yield note


class _Writer:
    """Writes provisions into the elements that hold them, and closes these in time."""

    def __init__(self, signposts: Signposts, columns: Mapping[int, int]) -> None:
        self._columns = columns
        self._out: list[str] = []
        self._open: list[tuple[int, str, str]] = []
        self._signposts = signposts
        self._waiting = ""

    def paragraph(self, at: int, provision: Provision) -> None:
        """Write a paragraph that stands by itself, with nothing to say of it."""
        if self._open:
            self._close(0)
        text = provision.text
        number = f'<span class="no">{words(provision.label)}</span>' if provision.label else ""
        level = f' data-p="paragraph {provision.level} 0"' if provision.level else ' data-p=""'
        direction = "" if text.isascii() else ' dir="auto"'
        shape = f' class="l{min(provision.level, 9)}"' if provision.level else ""
        self._out.append(f'<p id="p{at}"{level}{shape}{direction}>{number}{words(text)}</p>\n')

    def write(self, at: int, provision: Provision, notes: Sequence[int]) -> None:
        """Write any provision, in the container that is open for its depth."""
        self._close(provision.depth)
        kind = provision.kind
        inside = self._open[-1][1] if self._open else ""
        if inside == "table" and kind != "row":
            self._push(provision.depth, "tr", '<tr class="odd">', "</tr>")
            inside = "tr"
        if inside == "tr" and kind != "cell":
            self._push(provision.depth, "td", '<td class="odd" colspan="100">', "</td>")
            inside = "td"
        opening = self._attributes(at, provision)
        content = _content(provision, notes)
        posts = self._posts(at, provision)
        if kind == "row" and inside == "table" and not content:
            self._waiting = posts
        else:
            content = posts + self._waiting + content
            self._waiting = ""
        if kind == "table":
            caption = f"<caption>{content}</caption>" if content else ""
            shape = next(shape for least, shape in _WIDE if self._columns.get(at, 0) >= least)
            table = f'<div class="{shape}"><table{opening}>{caption}'
            self._push(provision.depth, "table", table, "</table></div>")
        else:
            self._element(provision, opening, content, inside)

    def finish(self) -> str:
        """Close what is open and return the whole."""
        self._close(0)
        return "".join(self._out)

    def _element(self, provision: Provision, opening: str, content: str, inside: str) -> None:
        kind, depth = provision.kind, provision.depth
        if kind == "row" and inside == "table":
            lead = f'<td class="odd">{content}</td>' if content else ""
            self._push(depth, "tr", f"<tr{opening}>{lead}", "</tr>")
        elif kind == "cell" and inside == "tr":
            self._push(depth, "td", f"<td{opening}{_spans(provision)}>{content}", "</td>")
        elif kind in _BLOCKS:
            self._push(depth, "div", f"<div{opening}>{content}", "</div>")
        elif kind == "heading":
            tag = f"h{min(max(provision.level, 1) + 2, _DEEPEST_HEADING)}"
            self._out.append(f"<{tag}{opening}>{content}</{tag}>{self._line()}")
        elif kind in {"row", "cell"}:
            self._push(depth, "div", f"<div{opening}>{content}", "</div>")
        else:
            self._out.append(f"<p{opening}>{content}</p>{self._line()}")

    def _push(self, depth: int, sort: str, opening: str, closing: str) -> None:
        self._out.append(opening)
        self._open.append((depth, sort, closing))

    def _close(self, depth: int) -> None:
        """Close every container that does not hold what stands at `depth`."""
        while self._open and self._open[-1][0] >= depth:
            _, sort, closing = self._open.pop()
            if sort == "tr" and self._waiting:
                closing = f'<td class="odd">{self._waiting}</td>{closing}'
                self._waiting = ""
            self._out.append(closing + ("" if self._open else "\n"))

    def _line(self) -> str:
        """Return the end of a line, where it would not be taken for words of a container."""
        return "" if self._open else "\n"

    def _attributes(self, at: int, provision: Provision) -> str:
        kind, level, depth = provision.kind, provision.level, provision.depth
        plain = kind == "paragraph" and not level and not depth
        parts = [f' id="p{at}" data-p="{"" if plain else f"{kind} {level} {depth}"}"']
        own: list[list[str]] = []
        differs = at in self._signposts.remarks
        for mark in provision.marks:
            name = mark.name
            if name == "was":
                parts.append(f' data-was="{value(mark.value)}"')
            elif name == "tracked":
                parts.append(_tracked(mark.value))
            elif name in PROPERTIES:
                own.append([name, mark.value])
            differs = differs or name in _DIFFERENCES
        if own:
            parts.append(f' data-x="{value(json.dumps(own, ensure_ascii=False))}"')
        classes = _shapes(kind, level)
        if differs:
            classes.append("nc" if at in self._signposts.no_change else "ch")
        if classes:
            parts.append(f' class="{" ".join(classes)}"')
        if not provision.text.isascii():
            parts.append(' dir="auto"')
        return "".join(parts)

    def _posts(self, at: int, provision: Provision) -> str:
        numbers = self._signposts.changes.get(at, ())
        posts = "".join(
            f'<a id="c{number}" href="#r{number}" title="change {number}: back to the table">'
            f"{number}</a>"
            for number in numbers
        )
        gutter = f'<small class="g">{posts}</small>' if posts else ""
        remark = self._signposts.remarks.get(at)
        if remark:
            gutter += f'<small class="say">{words(remark)}</small>'
        other = self._signposts.moves.get(at)
        if other is None:
            return gutter
        there, address = other
        away = status(provision).startswith("moved-from")
        said = "moved to" if away else "moved from"
        arrow = "↓" if there > at else "↑"
        return (
            f'{gutter}<small class="mv">{said} '
            f'<a href="#p{there}">{words(address)} {arrow}</a></small>'
        )


def _shapes(kind: str, level: int) -> list[str]:
    if kind == "paragraph":
        return [f"l{min(level, 9)}"] if level else []
    return [] if kind == "heading" else [kind]


def _tracked(what: str) -> str:
    if what.startswith("end-"):
        return f' data-e="{what}"'
    if what.startswith("depth:"):
        return f' data-depth="{what.removeprefix("depth:")}"'
    return f' data-t="{what}"'


def _content(provision: Provision, notes: Sequence[int]) -> str:
    whole = {"inserted": "ins", "deleted": "del", "moved-from": "del"}.get(
        status(provision).partition(":")[0], ""
    )
    text = _inline(provision, notes, changed=whole in {"ins", "del"})
    if whole and not provision.text and provision.kind not in {"table", "row", "section"}:
        text = "<small>(empty)</small>"
    text = f"{_label(provision)}{text}"
    if whole and text:
        text = f"<{whole}>{text}</{whole}>"
    return f"{_before(provision)}{text}{_end(provision)}"


def _label(provision: Provision) -> str:
    old, new = labels(provision)
    if old == new:
        return f'<span class="no">{words(new)}</span>' if new else ""
    gone = f"<del>{words(old, changed=True)}</del>" if old else ""
    come = f"<ins>{words(new, changed=True)}</ins>" if new else ""
    return f'<span class="no">{gone}{come}</span>{_told(became(old, new))}'


def _before(provision: Provision) -> str:
    """Return in words what the provision is, and what it was, where its look does not say it."""
    said: list[str] = [provision.kind] if provision.kind in {"header", "footer", "box"} else []
    if provision.kind == "section":
        said.append(f"section: {properties(provision) or 'end'}")
    whole = status(provision)
    if provision.kind == "table" and whole in {"inserted", "deleted"}:
        said.append(f"table {whole}")
    said += reshaped(provision)
    return "".join(f'<small class="say">{words(one)}</small>' for one in said)


def _end(provision: Provision) -> str:
    match end_status(provision):
        case "end-inserted":
            return '<ins class="pe">¶</ins>'
        case "end-deleted":
            return '<del class="pe">¶</del>'
        case _:
            return ""


def _spans(provision: Provision) -> str:
    columns, rows = span(provision)
    parts = f' colspan="{columns}"' if columns > 1 else ""
    return f'{parts} rowspan="{rows}"' if rows > 1 else parts


def span(provision: Provision) -> tuple[int, int]:
    """Return over how many columns and rows a cell goes, one at least, some hundred at most."""
    span = next((mark.value for mark in provision.marks if mark.name == "span"), "")
    columns, _, rows = span.partition(",")
    return _counted(columns), _counted(rows)


def _counted(many: str) -> int:
    return min(max(int(many[:9]), 1), _WIDEST_SPAN) if many.isdecimal() else 1


def _inline(provision: Provision, notes: Sequence[int], *, changed: bool) -> str:
    """Return the text with its marks as elements, cut wherever a mark begins or ends."""
    text = provision.text
    marks = [mark for mark in provision.marks if mark.name not in PROPERTIES]
    if not marks:
        return words(text, changed=changed)
    edges = {0, len(text)}
    for mark in marks:
        edges.update((mark.start, mark.end))
    cuts = sorted(edges)
    calls = iter(notes)
    out: list[str] = []
    state = ""
    open_: list[Mark] = []
    waiting = marks[::-1]
    told = remarks(provision)
    for start, end in pairwise(cuts):
        open_ = [mark for mark in open_ if mark.end > start]
        while waiting and waiting[-1].start <= start:
            open_.append(waiting.pop())
        now = next((mark.name for mark in open_ if mark.name in TRACKED_SPANS), "")
        if now != state:
            out.append(_tag(state, closing=True) + _told(told.get(start, "")) + _tag(now))
            state = now
        out.append(_segment(text[start:end], open_, end, calls, changed=changed or now != ""))
    out.append(_tag(state, closing=True) + _told(told.get(len(text), "")))
    return "".join(out)


def _told(said: str) -> str:
    return f"<small>({words(said)})</small>" if said else ""


def _tag(state: str, *, closing: bool = False) -> str:
    if not state:
        return ""
    return f"<{'/' if closing else ''}{'ins' if state == 'inserted' else 'del'}>"


def _segment(
    piece: str, marks: Sequence[Mark], end: int, calls: Iterator[int], *, changed: bool
) -> str:
    item = next((mark for mark in marks if mark.name in OBJECTS), None)
    shown = words(piece, changed=changed) if item is None else _object(item, calls)
    after = ""
    for mark in marks:
        name = mark.name
        if name in OBJECTS or name in TRACKED_SPANS:
            continue
        if name in _TAGS:
            shown = f"<{_TAGS[name]}>{shown}</{_TAGS[name]}>"
        elif name == "ruby":
            shown = _ruby(mark, shown, end - len(piece), end)
        else:
            held = f' data-v="{value(mark.value)}"' if mark.value else ""
            shown = f'<span class="{name}"{held}>{shown}</span>'
        if mark.end == end:
            after += _said_after(mark)
    return shown + after


def _ruby(mark: Mark, shown: str, start: int, end: int) -> str:
    """Return a piece of a ruby's words; the last has the annotation, which stands but once."""
    piece = f' data-r="{mark.start} {mark.end}"' if (start, end) != mark[:2] else ""
    said = f"<rt>{words(mark.value)}</rt>" if end == mark.end else ""
    return f'<ruby data-v="{value(mark.value)}"{piece}>{shown}{said}</ruby>'


def _said_after(mark: Mark) -> str:
    """Return what is said where a mark ends that the look of its words does not say."""
    match mark.name:
        case "link":
            return f'<small class="to">⟨{words(mark.value)}⟩</small>'
        case "symbol":
            return f"<small>({words(mark.value)})</small>"
        case "hidden":
            return "<small>(hidden)</small>"
        case "strike":
            return "<small>(struck)</small>"
        case _:
            return ""


def _object(mark: Mark, calls: Iterator[int]) -> str:
    match mark.name:
        case "note":
            note = next(calls, -1)
            called = words(mark.value)
            shown = f'<a href="#p{note}">{called}</a>' if note >= 0 else called
            return f'<b data-o="note">{shown}</b>'
        case "equation" | "field" | "unread":
            return f'<b data-o="{mark.name}">{words(mark.value)}</b>'
        case "checkbox" if mark.value in {"0", "1"}:
            shown = "☑" if mark.value == "1" else "☐"
        case "rule":
            shown = "―――――"
        case _:
            shown = words(object_sign(mark))
    return f'<b data-o="{mark.name}" data-v="{value(mark.value)}">{shown}</b>'
