"""Units: the sentences of a text and the items of its lists, each with what leads in to it.

What yields no norm by its place is left out (title, preamble, recitals, headings, testimonium,
notes, headers and footers), and what stands inside quotation marks or brackets is masked.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from paraph.language import numerals
from paraph.language.manners import BULLETS
from paraph.language.opening import SHORT_FORMS
from paraph.norms.ends import breaks
from paraph.norms.final.sentences import Place
from paraph.norms.grammar import Grammar
from paraph.norms.norm import Unread, Words
from paraph.norms.quoting import closings, family, quotations
from paraph.norms.running import sentence_begins
from paraph.norms.titles import headline, lays_down, only_titles
from paraph.text.node import Text
from paraph.text.outline import Outline

LONGEST = 6_000
"""Characters of a unit that is looked at: longer ones are lists, tables or no sentences."""
_LONGEST_PROVISION = 200_000  # characters of one that is taken apart at all
_APART = frozenset(("header", "footer", "section", "note"))
_ROLES = frozenset(("title", "preamble", "recital", "testimonium", "blank", ""))
_UNQUOTED = _APART | {"heading"}
_NEAR = 40  # provisions in which one is looked for that nothing announces
_AHEAD = 400  # provisions in which the end of a quotation is looked for
_SPACE = re.compile(r"[\s\u00a0\u2007\u202f]")
_RUN = re.compile(" {5,}")
_BROKEN = frozenset(("ru",))
"""Languages in which a hyphen that a line end left in a word is passed over."""
_HYPHENED = re.compile(
    r"(?<![\w-])(?P<first>[^\W\d_]+)[-\u2010\u2011][ \n]?(?P<second>[а-яё]+)(?![\w-])"
)
_MASK = "~"
_BRACKETED = re.compile(r"\((?![ivx]{3,5}\))(?=[^()]{3,})[^()]*\)|\[[^\][]{3,}\]")
_MARK = re.compile(
    r"(?P<before>\A|[.;:,—–]|(?<=[;,.])\s{0,80}(?:and|or|и|или|et|ou|y|o|e)|\n)\s{0,80}+"
    r"(?:\((?P<enclosed>[a-zа-яё]{1,2}|[ivx]{1,5}|\d{1,2})\s?\)"
    r"|(?P<half>[a-zа-яё]|[ivx]{1,5}|\d{1,2})\s?\)"
    r"|(?P<dash>(?<=\n)[-–—•*·]\s|(?<=\s)[–—•·]\s|(?<=;\s)-\s)"
    r"|(?P<lettered>[a-zа-яё]|\d{1,2})\s?\.\s(?=[a-zа-яё«“])"
    r"|(?P<number>\d{1,2}(?:\.\d{1,2}){0,8})\s?\.\s(?=[^\Wa-zа-яё\d_]))\s{0,80}+(?=\S)"
)
_OWN_MARK = re.compile(
    r"(?:\((?:[a-zа-яё]{1,2}|[ivx]{1,5}|\d{1,2})\s?\)|[-–—•](?=\s*\Z)"
    r"|(?<![\w(])(?:[a-zа-яё]|[ivx]{1,5}|\d{1,2})\s?\))\s*(?:\Z|(?=\S))"
)
"""The mark before the body of a provision that is an item."""
_END = re.compile(
    r"(?P<stop>[.!?]['’”\"»)]?)(?:\s+(?=[^\Wa-zа-яё_]|[«“\"('‘])"
    r"|(?<=[a-zа-яё\)]\.)(?=[A-ZА-ЯЁ][a-zа-яё ]))|\n"
)
_WORD_BEFORE = re.compile(r"[\w.]+$")
_INITIAL = 2
_TITLE = 150  # characters
_NUMBERED = re.compile(r"\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)]\s+(?=[^\W\d_a-zа-яё])")
_CONTENTS = re.compile(r"(?:\.{4,}|…{2,}|\t)\s*\d{1,4}$")


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence or item. `words` has plain blanks; `masked` is as long and hides what is none.

    `lead` is the unit that it completes; `leads` says that others complete this one.
    """

    place: Place
    words: str
    masked: str
    lead: Unit | None = None
    leads: bool = False

    def at(self, start: int, end: int) -> Place:
        """Return the place of the characters from `start` to `end` of this unit.

        A word that was cut in two is shorter where it is masked: the place holds all of it.
        """
        place = self.place
        while 0 < end < len(self.words) and self.masked[end] == " " != self.words[end]:
            end += 1
        return Place(place.provision, place.address, place.start + start, place.start + end)

    def chain(self) -> tuple[Words, ...]:
        """Return the lead-ins, outermost first."""
        found: list[Words] = []
        lead = self.lead
        while lead is not None:
            found.append(Words(lead.words, lead.place))
            lead = lead.lead
        return tuple(reversed(found))


class _Piece:
    """A stretch of a provision behind one mark; mutable while its provision is taken apart."""

    __slots__ = ("above", "end", "leads", "start", "style")

    def __init__(self, start: int, end: int, style: str, above: _Piece | None) -> None:
        self.start = start
        self.end = end
        self.style = style
        self.above = above
        self.leads = False


def units(text: Text, outline: Outline, held: Grammar, unread: list[Unread]) -> Iterator[Unit]:
    """Yield the units of a text in the order of reading; what cannot be read goes to `unread`.

    That is what is too long, and a sentence that goes on in another provision: what may turn
    there is not yielded.
    Takes linear time.
    """
    goes_on = breaks(text, outline, held)
    come_from = {each.to: each for each in goes_on.values()}
    for unit in _units(text, outline, held, unread, goes_on.keys() | come_from.keys()):
        place = unit.place
        raw = text.provisions[place.provision].text
        rest = goes_on.get(place.provision) if not raw[place.end :].strip() else None
        begun = come_from.get(place.provision) if not raw[: place.start].strip() else None
        if rest is not None or begun is not None:
            how = "begins in another provision" if rest is None else "goes on in another provision"
            unread.append(Unread(place, f"the sentence is cut: it {how}"))
        if not any(each is not None and each.turns for each in (rest, begun)):
            yield unit


def _units(  # noqa: C901, PLR0912, PLR0915 - a list may go on in many ways
    text: Text, outline: Outline, held: Grammar, unread: list[Unread], cut: Container[int]
) -> Iterator[Unit]:
    """Yield the units of a text, `cut` or not; what is too long goes to `unread`."""
    first = _operative(text, outline, held)
    quoted, unsure = _quotations(text, held)
    waiting: dict[int, Unit] = {}  # by provision: what its end leads in to
    listed: set[int] = set()  # what has items with numbers of their own
    run: dict[int, tuple[int, Unit]] = {}  # by parent: the last child and the lead it belongs to
    for index, provision in enumerate(text.provisions):
        if index < first or provision.kind in _APART:
            continue
        begins = _body(outline, index)
        raw = provision.text
        hangs = _hangs(text, outline, index, held)
        titled = only_titles(text, outline, index)
        if not titled and outline.roles[index] in _ROLES and not hangs:
            continue
        if index in unsure:
            place = Place(index, str(outline.address(index)), 0, len(raw))
            unread.append(Unread(place, "it stands within quotation marks that pair badly"))
        if index in quoted or _CONTENTS.search(raw[-80:]) or not raw[begins:].strip():
            continue
        if not hangs and index not in cut and (titled or len(raw) < _TITLE):
            own = masked(raw)[begins:]
            if (titled and not lays_down(own, held)) or headline(text, outline, index, own):
                continue
        if not titled and outline.labels[index] is None:
            begins += sentence_begins(text, outline, index, _plain(masked(raw[:500])), held)
        address = str(outline.address(index))
        if len(raw) > _LONGEST_PROVISION:
            place = Place(index, address, 0, len(raw))
            unread.append(Unread(place, f"the provision has {len(raw):,} characters"))
            continue
        parent = outline.parents[index]
        label = outline.labels[index]
        lead = waiting.get(parent)
        child = label is not None and (outline.roles[index] in {"point", "bullet", "item"})
        if lead is not None and not child and parent in listed and not raw[begins:][:1].islower():
            lead = None  # it goes on behind a list, and is no item of it
        elif child and lead is not None:
            listed.add(parent)
        if lead is None or not (child or lead.words.rstrip().endswith((":", "—", "–", "-"))):
            lead = None
            before = run.get(parent)
            if before is not None and _follows(outline, before[0], index):
                numbered = label is not None and outline.labels[before[1].place.provision] is None
                if _goes_on(raw[begins:], child=child or numbered):
                    lead = before[1]
        found = list(_apart(index, address, raw, begins, lead, unread, held, hangs=hangs))
        yield from found
        opened = found[-1] if found and found[-1].leads else None
        begun = found[-1].lead if found and lead is None else None  # its first item: "... : (a)"
        if opened is not None:
            waiting[index] = opened
            inner = index + 1 < len(outline.parents) and outline.parents[index + 1] == index
            if lead is not None and inner:
                run[parent] = (index, lead)  # what it leads in to stands inside it
            elif hangs or raw.rstrip().endswith((":", ":-", ":—", ":–")):
                run[parent] = (index, opened)
        elif lead is not None and parent not in waiting:
            run[parent] = (index, lead)
        elif begun is not None:
            waiting[index] = begun
            run[parent] = (index, begun)
        else:
            run.pop(parent, None)
        if opened is None and lead is None and begun is None:
            run.pop(parent, None)


def _hangs(text: Text, outline: Outline, index: int, held: Grammar) -> bool:
    """Whether a paragraph ends with its modal, and what follows is a list: "The Parties shall".

    It leads in, whatever its place makes of it and whether or not a colon ends it.
    """
    if index + 1 >= len(text.provisions) or text.provisions[index].kind != "paragraph":
        return False
    raw = text.provisions[index].text
    if len(raw) > _TITLE or outline.labels[index + 1] is None:
        return False
    if outline.roles[index] == "recital" and outline.roles[index + 1] == "recital":
        return False
    words = _SPACE.sub(" ", raw).rstrip(" :—–-")
    last = [found.end() for found in held.head.finditer(words)]
    return bool(last) and last[-1] == len(words) and held.recital.match(words) is None


def _follows(outline: Outline, before: int, index: int) -> bool:
    """Whether nothing stands between two provisions but what stands inside the first."""
    inner = index - 1
    while inner > before:
        inner = outline.parents[inner]
    return inner == before


def _goes_on(words: str, *, child: bool) -> bool:
    """Whether a paragraph without a number is an item of the list above it."""
    words = words.strip()
    return child or words[:1].islower() or words.endswith(";")


def _body(outline: Outline, index: int) -> int:
    label = outline.labels[index]
    return label.end if label is not None else 0


def _operative(text: Text, outline: Outline, held: Grammar) -> int:
    """Return the first provision behind the formula that ends a preamble, 0 if there is none."""
    for index, provision in enumerate(text.provisions[:_AHEAD]):
        if outline.roles[index] == "article" and index and len(provision.text) < _TITLE:
            return 0
        tail = _SPACE.sub(" ", provision.text[-200:])
        if held.agreed.search(tail):
            return index + 1
    return 0


def _quotations(text: Text, held: Grammar) -> tuple[frozenset[int], frozenset[int]]:
    """Return the provisions inside quotation marks that an earlier one has opened, and the unsure.

    Unsure are those that nothing announces, where the marks pair badly. A quotation whose end is
    nowhere near hides the provision that opens it alone: `masked` does.
    """
    inside: set[int] = set()
    unsure: set[int] = set()
    clear: dict[str, int] = {}  # by family of marks: the first provision that may close one
    index = 0
    provisions = text.provisions
    while index < len(provisions):
        wording = provisions[index].text
        apart = provisions[index].kind in _UNQUOTED or len(wording) > _LONGEST_PROVISION
        before = _SPACE.sub(" ", provisions[index - 1].text[-120:]) if index else ""
        announced = not apart and held.amends.search(before) is not None
        opened = "" if apart else _left_open(wording, announced=announced)
        begins = family(wording.lstrip()[:1])
        loosely = "" if opened or apart else _perhaps_open(wording, announced=announced)
        if not opened and not loosely:
            index += 1
            continue
        ahead = _AHEAD if opened or announced else _NEAR
        start, end = index + 1, min(len(provisions), index + ahead)
        last = next(
            (
                ahead
                for ahead in range(max(start, clear.get(opened or loosely, 0)), end)
                if _closes(provisions[ahead].text, opened or loosely)
            ),
            index,
        )
        if opened:
            clear[opened] = last if last > index else end
        if last > index and (announced or begins or held.amends.search(wording)):
            told = range(index if begins else index + 1, last + 1)
            inside.update(told)
            if not opened and not announced:
                unsure.update(told)
            index = last + 1
        else:
            if announced and begins and opened:
                inside.update(range(index, _next_marked(text, start, end, opened)))
            index += 1
    return frozenset(inside), frozenset(unsure)


def _perhaps_open(wording: str, *, announced: bool) -> str:
    """Return the family of the marks of a quotation that a wording begins and may leave open.

    What pairs badly and does not end with a closing mark may go on in the next one; so may what
    is announced and straight, as in it the sign of inches closes nothing.
    """
    found = quotations(wording)[0]
    if not found or wording[: found[0].start].strip():
        return ""
    opened = family(wording[found[0].start])
    ends = wording.rstrip(" .;,")[-1:] in closings(opened)
    inches = announced and opened == '"'
    return "" if ends or (found[0].sure and not inches) else opened


def _next_marked(text: Text, start: int, end: int, opened: str) -> int:
    """Return the first provision with a mark of a quotation that is closed nowhere, or a heading.

    What stands before it belongs to the quotation. Without any, `start`.
    """
    for ahead in range(start, end):
        provision = text.provisions[ahead]
        if provision.kind == "heading" or any(mark in provision.text for mark in closings(opened)):
            return ahead
    return start


def _left_open(wording: str, *, announced: bool) -> str:
    """Return the family of the marks of a quotation that a wording leaves open, or "".

    Where marks pair badly, one that may close is enough, unless a quotation was announced.
    """
    for each in quotations(wording)[0]:
        if not each.closed or (announced and not each.sure):
            return family(wording[each.start])
    return ""


def _closes(wording: str, opened: str) -> bool:
    """Whether a paragraph ends a quotation that an earlier one opened.

    It has a closing mark that it opens nowhere, or begins with the opening mark again and ends
    with the closing one.
    """
    if not any(mark in wording for mark in closings(opened)):
        return False
    inner, loose = quotations(wording)
    if any(family(wording[at]) == opened for at in loose):
        return True
    if not inner or wording[: inner[0].start].strip() or family(wording[inner[0].start]) != opened:
        return False
    return inner[0].closed and not wording[inner[0].end + 1 :].strip(" .;,")


def masked(words: str) -> str:
    """Return words with what stands inside quotation marks or brackets hidden, of one length."""
    pieces: list[str] = []
    at = 0
    for each in quotations(words)[0]:
        if each.start < at:
            continue  # inside one that nothing closes
        begins = each.start
        if begins < at:
            continue
        while begins and words[begins - 1].isspace():
            begins -= 1
        if not each.closed and begins and words[begins - 1] not in ":—–":
            continue  # a stray mark, and no quotation
        end = each.end if each.closed else len(words)
        pieces.append(words[at : each.start + 1] + _MASK * (end - each.start - 1))
        at = end
    pieces.append(words[at:])
    return _BRACKETED.sub(lambda each: _MASK * len(each.group()), "".join(pieces))


def quoted(hidden: str, at: int) -> bool:
    """Whether a place in masked words lies inside quotation marks, and not only in brackets."""
    if hidden[at : at + 1] != _MASK:
        return False
    start = len(hidden[:at].rstrip(_MASK))
    behind = hidden[at:].lstrip(_MASK)[:1]
    mark = family(hidden[start - 1 : start])
    return bool(mark) and (not behind or family(behind) == mark)


def _apart(  # noqa: PLR0913, PLR0917 - where it stands and what it belongs to
    index: int,
    address: str,
    raw: str,
    begins: int,
    lead: Unit | None,
    unread: list[Unread],
    held: Grammar,
    *,
    hangs: bool,
) -> Iterator[Unit]:
    hidden = masked(raw)
    if held.words.code in _BROKEN:
        hidden = _HYPHENED.sub(lambda each: _whole(each, held), hidden)
    pieces = _pieces(raw, hidden, begins)
    made: dict[int, Unit] = {}  # what the end of each piece leads in to
    for piece in pieces:
        above = made.get(id(piece.above)) if piece.above is not None else lead
        spans = list(_sentences(raw, hidden, piece.start, piece.end))
        for number, (start, end) in enumerate(spans):
            open_end = number == len(spans) - 1 and (
                piece.leads
                or (piece is pieces[-1] and (hangs or raw[:end].rstrip().endswith(_LEADS)))
            )
            if end - start > LONGEST:
                place = Place(index, address, start, end)
                unread.append(Unread(place, f"the sentence has {end - start:,} characters"))
                continue
            unit = Unit(
                Place(index, address, start, end),
                _plain(raw[start:end]),
                _plain(hidden[start:end]),
                above if number == 0 else None,
                open_end,
            )
            if open_end:
                made[id(piece)] = unit
            yield unit


def _whole(broken: re.Match[str], held: Grammar) -> str:
    """Return a verb, bearer or conjunction that a line end has cut in two as one word, and as long.

    The blanks stand behind it. "Научно-технический" is no such word, and stays.
    """
    word = broken["first"] + broken["second"]
    turning = held.events.fullmatch(word)
    if turning is not None and turning["sub"]:
        return word.ljust(len(broken.group()))
    known = (held.head, held.party, held.role, held.body, held.organ, held.person)
    if not any(each.fullmatch(word) for each in known):
        return broken.group()
    return word.ljust(len(broken.group()))


def _plain(words: str) -> str:
    """Return words with plain blanks, as long as they are; a long run of blanks is no run more.

    Patterns try a run of blanks in every way, so that none may be long.
    """
    return _RUN.sub(lambda each: f" {_MASK * (len(each.group()) - 2)} ", _SPACE.sub(" ", words))


_LEADS = (":", ":-", ":—", ":–", "：", "—")


def _pieces(raw: str, hidden: str, begins: int) -> list[_Piece]:
    """Cut a provision at the numbers and letters that open its paragraphs and items."""
    pieces = [_Piece(begins, len(raw), "", None)]
    open_lists: _Open = _begun(raw, begins)  # style, last value, what leads in
    for mark in _MARK.finditer(hidden, begins):
        told = _told(mark)
        before = mark["before"]
        if mark["lettered"] and before.strip() not in {":", ";", ""}:
            continue
        if mark["dash"] and hidden[mark.start("dash") - 1] != "\n" and before not in {":", ";"}:
            continue  # a dash within a sentence
        found = _continued(open_lists, told)
        if found is not None:
            style, owner = found
        else:
            firsts = [style for style, value in told if value == 1]
            if not firsts or (mark.start() <= begins and before == ""):
                continue
            style, owner = firsts[0], None
            if style == "number":
                if before != "\n":
                    continue
                open_lists.clear()
            elif before.strip() in {":", "", "—", "–", ","} or pieces[-1].style:
                owner = pieces[-1]
                if before.strip() in {".", ";"} or not raw[owner.start : mark.start()].strip():
                    continue
                owner.leads = True
            else:
                continue
            open_lists.append((style, 1, owner))
        cut = mark.start("before")
        pieces[-1].end = cut + len(before) if before in ".;:,—–" else cut
        pieces.append(_Piece(mark.end(), len(raw), style, owner))
    return pieces


_Open = list[tuple[str, int, _Piece | None]]


def _begun(raw: str, begins: int) -> _Open:
    """Return the list of which a provision is itself an item, so that the next may follow in it."""
    label = _OWN_MARK.search(raw, max(0, begins - 12), begins)
    if label is None:
        label = _OWN_MARK.match(raw, begins, begins + 12)  # "(a)acceptance" has no label
    if label is None:
        return []
    mark = _MARK.match(f"\n{label.group().strip()} x")
    if mark is None or mark["number"] or mark["lettered"]:
        return []
    return [(style, value, None) for style, value in _told(mark)[:1]]


def _continued(open_lists: _Open, told: list[tuple[str, int]]) -> tuple[str, _Piece | None] | None:
    """Return the list that a mark goes on with, and what leads in to it; close those inside."""
    for depth in range(len(open_lists) - 1, -1, -1):
        kind, value, owner = open_lists[depth]
        if (kind, value + 1) in told or (kind == "-" and told[0][0] == "-"):
            del open_lists[depth:]
            open_lists.append((kind, value + 1, owner))
            return kind, owner
    return None


def _told(mark: re.Match[str]) -> list[tuple[str, int]]:
    """Return in which lists a mark may stand, and at which place."""
    if mark["dash"]:
        return [("-", 1)]
    if mark["number"]:
        return [("number", int(mark["number"].rpartition(".")[2]))]
    told = mark["enclosed"] or mark["half"] or mark["lettered"]
    form = "()" if mark["enclosed"] else ")" if mark["half"] else "."
    if told.isdecimal():
        return [(f"1{form}", int(told))]
    found = [(f"i{form}", numerals.roman(told)), (f"a{form}", numerals.letter(told))]
    return [each for each in found if each[1]] or [("", 0)]


def _sentences(raw: str, hidden: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in _END.finditer(hidden, start, end):
        if found["stop"] is None:
            yield from _trimmed(raw, at, found.start())
            at = found.end()
            continue
        if _short(hidden, found.start(), at):
            continue
        yield from _trimmed(raw, at, found.end("stop"))
        at = found.end()
    yield from _trimmed(raw, at, end)


def _short(hidden: str, stop: int, start: int) -> bool:
    """Whether the full stop belongs to a short form, an initial or a number."""
    found = _WORD_BEFORE.search(hidden, max(start, stop - 24), stop)
    if found is None:
        return False
    word = found.group().lower()
    last = word.rpartition(".")[2]
    if last.isdecimal():
        return found.start() == start
    if len(last) < _INITIAL or "." in word:
        return not (last in {"a", "i", "я", "а", "à", "y"} and "." not in word)
    return last in _SHORT


_SHORT = SHORT_FORMS["en"] | frozenset(
    [
        "art",
        "no",
        "nos",
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "ст",
        "г",
        "п",
        "гл",
        "пп",
        "см",
        "т",
        "д",
        "inc",
        "ltd",
        "co",
        "vs",
        "cf",
        "e.g",
        "i.e",
        "etc",
        "sec",
        "ch",
    ]
)


def _trimmed(raw: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and (raw[start].isspace() or raw[start] in BULLETS):
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    number = _NUMBERED.match(raw, start, end)  # of a paragraph that runs on behind another
    if number is not None:
        start = number.end()
    if end > start:
        yield start, end
