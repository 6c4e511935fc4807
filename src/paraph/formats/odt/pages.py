"""Headers and footers of the master pages that the text uses, where each is shown.

Source: ODF 1.3 part 3, 16.9 (master pages); which of them a page shows is by experiment.
"""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.names import characters, get, integer
from paraph.formats.odt.regions import KINDS, Master, masters_of, tell_rest
from paraph.formats.odt.story import Story
from paraph.formats.odt.styles import Styles
from paraph.formats.odt.written import Written
from paraph.text.node import Kind, Mark, Provision, normal_marks

_VARIANTS = ("default", "first", "even")
_SHELL = 300  # what a provision costs without its characters
_USUAL = "Standard"
_Region = etree._Element | None  # noqa: SLF001 - the only name that it has
_EVEN = {"left": True, "right": False}
_TWO = 2  # pages that alternate


class _Section(NamedTuple):
    """Pages in a row: what they show by kind and variant, and the number of the first of them.

    The variants are those of `_VARIANTS`, and "page 2" and so on for a page that a chain of master
    pages has there.
    """

    shown: dict[tuple[Kind, str], _Region]
    number: str


class _Chain(NamedTuple):
    """Master pages of one page each, and those that the pages behind them have by turns."""

    once: tuple[Master, ...]
    turns: tuple[Master, ...]


def load(document: Document, styles: Styles, root: etree._Element | None) -> list[Provision]:
    """Return the headers and footers, page by page as they are used, each where it changes."""
    masters = masters_of(document, root)
    used: set[str] = set()
    result: list[Provision] = []
    contents: dict[etree._Element, list[Provision]] = {}
    last: dict[tuple[Kind, str], list[Provision]] = {}
    for number, section in enumerate(_sections(document, styles, masters, used), 1):
        for kind in KINDS:
            held: dict[str, list[Provision]] = {}
            for (of, variant), region in section.shown.items():
                if of == kind:
                    held[variant] = _content(document, styles, kind, region, contents)
                    held[variant] = _counted(held[variant], section.number)
            result += _changed(document, kind, held, last, number)
    for name in masters:
        if name in used:
            tell_rest(document, masters[name])
    _tell_unused(document, masters, set(contents))
    return result


def _changed(
    document: Document,
    kind: Kind,
    held: dict[str, list[Provision]],
    last: dict[tuple[Kind, str], list[Provision]],
    number: int,
) -> list[Provision]:
    """Return the headers or footers of a section that are others than `last`, and note them there.

    A variant that stood before and no longer does shows what the usual pages show.
    """
    result: list[Provision] = []
    usual = held.get("default", [])
    for variant in dict.fromkeys((*_VARIANTS, *held, *[name for of, name in last if of == kind])):
        now = held.get(variant, held.get("even", usual) if _even(variant) else usual)
        document.spend(sum(len(item.text) + _SHELL for item in now) + 1)
        before = last.get((kind, variant))
        if before is None and (variant not in held or not (now or usual)):
            continue
        if now != before:
            last[kind, variant] = now
            since = f"{variant} from section {number}" if number > 1 else variant
            result += _named(now or [Provision(kind)], since)
    return result


def _even(variant: str) -> bool:
    return variant.startswith("page ") and variant[-1] in "02468"


def _tell_unused(
    document: Document, masters: dict[str, Master], shown: set[etree._Element]
) -> None:
    """Tell of headers and footers that no page shows."""
    for master in masters.values():
        unused = [region for region in master.regions.values() if region not in shown]
        words = " ".join(" ".join(characters(region).split()) for region in unused).strip()
        if words:
            sentence = f"A page that is not used has “{shortened(words)}” above or below it."
            document.found.tell("markup", sentence, words)


def _sections(
    document: Document, styles: Styles, masters: dict[str, Master], used: set[str]
) -> list[_Section]:
    """Return what the pages show, section by section; `used` gets the names of their masters."""
    if not masters:
        return []
    usual = _USUAL if _USUAL in masters else next(iter(masters))
    chains: dict[str, _Chain] = {}
    found: list[_Section] = []
    for asked, number in document.masters or [("", "auto")]:
        name = asked if asked in masters else usual
        if name not in chains:
            chains[name] = _chain(document, masters, name, used)
        first = 1 if not found else integer(number) or None
        found.append(_Section(_shown(document, styles, chains[name], first), number))
    return found


def _chain(document: Document, masters: dict[str, Master], name: str, used: set[str]) -> _Chain:
    """Follow the master pages that come by themselves behind the one called `name`."""
    met: dict[str, Master] = {}
    while name in masters and name not in met:
        document.spend(_SHELL)
        met[name] = masters[name]
        name = masters[name].follows
    used.update(met)
    turn = [*met].index(name) if name in met else len(met) - 1
    return _Chain((*met.values(),)[:turn], (*met.values(),)[turn:])


def _shown(
    document: Document, styles: Styles, chain: _Chain, first: int | None
) -> dict[tuple[Kind, str], _Region]:
    """Return what the pages of a section show; `first` is the place of the first if it is known."""
    found: dict[tuple[Kind, str], _Region] = {}
    document.spend(_SHELL * len(chain.once))
    for at, master in enumerate(chain.once):
        even = _parity(styles, master, None if first is None else first + at)
        for kind in KINDS:
            found[kind, _place(at)] = _single(document, master, kind, even)
    begin = len(chain.once)
    if len(chain.turns) == 1:
        for kind in KINDS:
            found |= _usual(chain.turns[0], kind, _place(begin))
        return found
    if len(chain.turns) > _TWO:
        document.doubt(f"{len(chain.turns)} master pages that follow each other in a circle")
    even = _parity(styles, chain.turns[0], None if first is None else first + begin)
    other = _parity(styles, chain.turns[1], None if even is None else int(even))
    if other is None or other == even:
        document.doubt("master pages by turns, of which one is for even pages")
    even = bool(begin % 2) if other is None else not other
    for at, master in enumerate(chain.turns, begin):
        alternate = "even" if even else "default"
        for kind in KINDS:
            place = alternate if len(chain.turns) == _TWO else _place(at)
            found[kind, place] = _single(document, master, kind, even)
        even = not even
    return found


def _usual(master: Master, kind: Kind, first: str) -> dict[tuple[Kind, str], _Region]:
    """Return what the pages of one master page show; `first` is the variant of the first one."""
    found: dict[tuple[Kind, str], _Region] = {(kind, "default"): master.on(kind, "default")}
    if master.on(kind, "even") is not None:
        found[kind, "even"] = master.on(kind, "even")
    if master.has("first"):
        found[kind, first] = master.on(kind, "first")
    return found


def _place(at: int) -> str:
    """Return the variant of the page behind `at` others of its section."""
    return f"page {at + 1}" if at else "first"


def _parity(styles: Styles, master: Master, number: int | None) -> bool | None:
    """Return whether a page has an even number, None where that is not known."""
    layout = styles.layouts.get(get(master.element, "style:page-layout-name"))
    usage = "" if layout is None else get(layout, "style:page-usage")
    return _EVEN.get(usage, None if number is None else number % 2 == 0)


def _single(document: Document, master: Master, kind: Kind, even: bool | None) -> _Region:  # noqa: FBT001
    """Return what the only page that a master page has in a row shows."""
    if master.has("first"):
        return master.on(kind, "first")
    if even is None and master.has("even"):
        document.doubt("a page with another header if its number is even, which is not known")
    return master.on(kind, *(("even", "default") if even else ("default",)))


def _counted(provisions: list[Provision], first: str) -> list[Provision]:
    """Return the provisions with page numbers that count from `first`, where that is said."""
    if first in {"auto", "0"}:
        return provisions
    return [
        item._replace(
            marks=normal_marks(
                [
                    mark._replace(value=f"{mark.value} start={first}") if _page(mark) else mark
                    for mark in item.marks
                ]
            )
        )
        for item in provisions
    ]


def _page(mark: Mark) -> bool:
    return mark.name == "field" and mark.value.partition(" ")[0] == "PAGE"


def _content(
    document: Document,
    styles: Styles,
    kind: Kind,
    region: _Region,
    contents: dict[etree._Element, list[Provision]],
) -> list[Provision]:
    """Return the provisions of a header or footer; none where it shows nothing."""
    if region is None:
        return []
    if region not in contents:
        story = Story(document, styles, Written(document.package.file))
        provisions = story.boxed(region, kind)
        empty = len(provisions) == 1 and not provisions[0].text and not provisions[0].marks
        contents[region] = [] if empty else provisions
    return contents[region]


def _named(provisions: list[Provision], variant: str) -> list[Provision]:
    if variant == "default":
        return provisions
    head = provisions[0]
    marks = normal_marks([*head.marks, Mark(0, 0, "variant", variant)])
    return [head._replace(marks=marks), *provisions[1:]]
