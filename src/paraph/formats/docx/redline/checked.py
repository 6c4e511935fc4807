"""A redline that was read back: rejected it gives the old text, accepted the new one.

Where a provision comes back otherwise, it is marked further: with the properties that it had, and
then as a whole, deleted and inserted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext, suppress
from itertools import takewhile, zip_longest

from paraph.errors import InputError, TrackedChangesError
from paraph.formats.docx import read, read_text
from paraph.formats.docx.package import Package
from paraph.formats.docx.redline import redlined
from paraph.formats.docx.redline.beyond import Beyond
from paraph.formats.docx.redline.entry import Entry, entries
from paraph.formats.docx.redline.manner import Manner
from paraph.formats.docx.redline.orders import FRAMED, REPLACED, WHOLE, Reach
from paraph.formats.docx.redline.returned import Returned, Returning
from paraph.formats.docx.redline.settling import settled, tracked
from paraph.formats.docx.redline.stories import Document
from paraph.text.node import PROPERTIES, Provision, Text
from paraph.text.reading import Reading

_FRAMES = frozenset(("table", "row"))
_ROUNDS = 8


def checked(
    marked: Text,
    old: Reading,
    new: Reading,
    manner: Manner = Manner(),  # noqa: B008 - a named tuple, which never changes
) -> bytes:
    """Return a redline as `redlined` makes it, having read it back in both views.

    Raises:
        TrackedChangesError: it does not give both texts.
    """
    trial = _Trial(marked, _settled(old), _settled(new), manner)
    for full in (True, False):
        with suppress(TrackedChangesError) if full else nullcontext():
            made = trial.made(full=full)
            if made is not None:
                return made
    raise TrackedChangesError(
        f"{trial.lost} does not come back from tracked changes, so no redline was written: "
        "write it as .html, which shows every change"
    )


class _Trial:
    """A redline that is made and read back, until both texts are there; `lost` is what was not."""

    def __init__(self, marked: Text, old: Reading, new: Reading, manner: Manner) -> None:
        self._marked, self._manner = [*entries(marked)], manner
        self._old, self._new = old, new
        self._former = Document(old)
        self._partners = _partners(self._marked)
        self._returning = Returning(self._marked, self._former, Document(new))
        self.lost = ""

    def made(self, *, full: bool) -> bytes | None:
        """Return a redline that gives both texts, but for what it tells; None if none does."""
        levels: dict[int, int] = {}
        told: list[Beyond] = []
        for _ in range(_ROUNDS):
            reach = Reach(levels, full)
            made = redlined(self._marked, self._old, self._new, self._manner, reach, told)
            before, after = _read_back(made, self._old, self._new)
            back = self._returning.held(before.provisions)
            if after == self._new.text and back.due == back.came:
                if back.told == told:
                    return made
                told = back.told
                continue
            self.lost = _first(back.due, back.came) or _first(
                self._new.text.provisions, after.provisions
            )
            further = self._further(back, after, levels)
            if not further:
                return None
            levels.update(further)
        return None

    def _further(self, back: Returned, after: Text, levels: Mapping[int, int]) -> dict[int, int]:
        """Return which old provisions are to be marked further than by their `levels`, how far."""
        asked = {back.at[place]: level for place, level in _further(back.due, back.came)}
        asked.update(
            (self._partners[index], WHOLE)
            for index, _ in _further(self._new.text.provisions, after.provisions)
            if index in self._partners
        )
        further = _raised(asked, levels, self._former)
        if any(levels.get(index) == FRAMED for index, level in asked.items() if level == FRAMED):
            # A list that counts apart must have all that it counted.
            labelled = [at for at, one in enumerate(self._old.text.provisions) if one.label]
            further = {at: FRAMED for at in labelled if at not in levels} or further
        return further


def _read_back(made: bytes, old: Reading, new: Reading) -> tuple[Text, Text]:
    """Return the texts of a redline with its changes rejected, and accepted."""
    try:
        return (
            read_text(made, old.source.file, "original"),
            read_text(made, new.source.file, "accepted"),
        )
    except InputError as error:
        raise TrackedChangesError(f"the redline cannot be read back ({error})") from error


def _settled(reading: Reading) -> Reading:
    """Return the reading of a file in which no tracked changes pend, of the same text.

    Raises:
        TrackedChangesError: without its tracked changes the file reads otherwise.
    """
    package = Package(reading.source.content, reading.source.file)
    pending = any(hazard.code == "tracked-changes" for hazard in reading.hazards)
    if not pending and b"PrChange" not in package.bytes(package.main):
        return reading
    parts = tracked(package)
    if not parts:
        return reading
    made = settled(package, parts, reading.source.view)
    again = read(made, reading.source.file, "accepted")
    if again.text != reading.text:
        raise TrackedChangesError(
            f"{reading.source.file}: its pending tracked changes cannot be told apart from those "
            "of a redline; accept or reject them in Word first"
        )
    return again


def _first(due: Sequence[Provision], came: Sequence[Provision]) -> str:
    """Return the words of the first provision that did not come back."""
    for one, other in zip_longest(due, came):
        if one != other:
            words = " ".join((one or other).text.split())
            return f"“{words[:60]}”" if words else f"a {(one or other).kind}"
    return ""


def _partners(marked: Sequence[Entry]) -> dict[int, int]:
    """Return the old provision of each new one that has one."""
    return {
        entry.new.index: entry.old.index
        for entry in marked
        if entry.new is not None and entry.old is not None
    }


def _further(due: Sequence[Provision], came: Sequence[Provision]) -> Iterator[tuple[int, int]]:
    """Yield the provisions that came back otherwise, and how far each is to be marked."""
    if len(due) == len(came):
        for index, (one, other) in enumerate(zip(due, came, strict=True)):
            if one != other:
                yield index, FRAMED if _framed(one, other) else WHOLE
        return
    same = sum(1 for _ in takewhile(_equal, zip(due, came, strict=False)))
    rest = min(len(due), len(came)) - same
    behind = sum(
        1 for _ in takewhile(_equal, zip(due[::-1][:rest], came[::-1][:rest], strict=False))
    )
    for index in range(max(0, same - 1), min(len(due), len(due) - behind + 1)):
        yield index, WHOLE


def _raised(asked: Mapping[int, int], levels: Mapping[int, int], old: Document) -> dict[int, int]:
    """Return which provisions are marked further: for what is called, those that call it."""
    raised: dict[int, int] = {}
    for index, level in asked.items():
        host = old.host(index)
        at = host if host >= 0 else index
        wanted = WHOLE if host >= 0 or levels.get(at, 0) >= FRAMED else level
        table = _table(old.provisions, at)
        if table >= 0 and (levels.get(at, 0) >= wanted or old.provisions[at].kind in _FRAMES):
            at, wanted = table, REPLACED
        if levels.get(at, 0) < wanted:
            raised[at] = max(raised.get(at, 0), wanted)
    return raised


def _table(provisions: Sequence[Provision], index: int) -> int:
    """Return the outermost table that a provision stands in, or -1."""
    while index >= 0 and provisions[index].depth > 0:
        index -= 1
    return index if index >= 0 and provisions[index].kind == "table" else -1


def _framed(one: Provision, other: Provision) -> bool:
    """Whether two provisions differ in their frames alone: label, kind, level, place."""
    return one.text == other.text and _spans(one) == _spans(other)


def _spans(provision: Provision) -> list[object]:
    return [mark for mark in provision.marks if mark.name not in PROPERTIES]


def _equal(pair: tuple[Provision, Provision]) -> bool:
    return pair[0] == pair[1]
