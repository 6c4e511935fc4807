"""Redlines of the other side: an agreement in Word, tracked changes in it, and silent ones.

A place of the agreement is a list of pieces, each plain, inserted, deleted or looking otherwise;
without tracked changes it is one plain piece. A silent change edits what is plain.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.docx_kit.package import Part, docx, header, notes, numbering
from tests.docx_kit.snippets import abstract, box, call, lvl, note, num, p, r, run, tbl, tc, tr
from tests.mutations.chance import Random

CLAUSES = (
    "The Supplier shall deliver the pumps to the harbour before the winter season.",
    "The Buyer shall pay each invoice within thirty days of its receipt.",
    "Either Party may end this agreement by a written notice of ninety days.",
    "The Supplier keeps the pumps insured until the Buyer has accepted them.",
    "Disputes are settled by the courts of the capital where the Buyer resides.",
    "Spare parts remain available for ten years after the last delivery.",
    "The Buyer tests every pump within fourteen days and reports each defect.",
    "Neither Party answers for delays that an earthquake or a flood has caused.",
)
_NOTES = (
    "A season begins on the first day of December.",
    "An invoice counts as received when it is opened.",
)
_CELLS = (("Pump", "Price"), ("Small", "1,200 crowns"), ("Large", "3,400 crowns"))
_HEADER = "Draft agreed by both delegations"
_BOX = "Payment is made in crowns alone"
_AUTHORS = ("M. Ferrant", "M. Ferrant", "J. Okoro", "")


@dataclass(slots=True)
class Piece:
    """Some words, and what is tracked of them; `look` are properties of the run."""

    words: str
    state: str = ""
    look: str = ""
    author: str = "M. Ferrant"


@dataclass(slots=True)
class Redline:
    """The agreement as one file: its places, and what is whole about its paragraphs and rows."""

    places: dict[str, list[Piece]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)  # of clauses and rows: ins or del
    levels: dict[str, int] = field(default_factory=dict)
    start: int = 1
    needles: list[str] = field(default_factory=list)
    """Words, or labels, that some silent change must show."""

    def clauses(self) -> list[str]:
        """Return the clauses and rows that nothing was done to as a whole."""
        return [name for name in self.order if name not in self.marks]

    def file(self) -> bytes:
        """Return the DOCX."""
        body = p("Agreement on the Delivery of Pumps")
        body += "".join([self._clause(name) for name in self.order])
        body += tbl(*[self._row(index) for index in self._rows()])
        body += p(box(p(*self._runs("box"))))
        held = "".join([note(i + 2, p(*self._runs(f"note {i}"))) for i in range(len(_NOTES))])
        return docx(
            body,
            _list(self.start),
            notes("footnote", held),
            header("rIdHeader", p(*self._runs("header"))),
            section='<w:headerReference w:type="default" r:id="rIdHeader"/>',
        )

    def _rows(self) -> list[int]:
        return [index for index in range(9) if f"cell {index} 0" in self.places]

    def _row(self, index: int) -> str:
        mark = self.marks.get(f"row {index}", "")
        properties = f'<w:{mark} w:id="7" w:author="J. Okoro"/>' if mark else ""
        cells = [tc(p(*self._runs(f"cell {index} {at}"))) for at in range(2)]
        return tr(*cells, properties=properties)

    def _clause(self, name: str) -> str:
        mark = self.marks.get(name, "")
        whole = f'<w:rPr><w:{mark} w:id="5" w:author="M. Ferrant"/></w:rPr>' if mark else ""
        level = self.levels.get(name, 0)
        number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        called = {"clause 0": call(2), "clause 1": call(3)}.get(name, "")
        return p(*self._runs(name), called, properties=number + whole)

    def _runs(self, name: str) -> list[str]:
        return [_run(piece) for piece in self.places[name]]


def agreement() -> Redline:
    """Return the approved agreement, with no tracked change in it."""
    made = Redline()
    for index, words in enumerate(CLAUSES):
        made.places[f"clause {index}"] = [Piece(words)]
        made.order.append(f"clause {index}")
    for index, words in enumerate(_NOTES):
        made.places[f"note {index}"] = [Piece(words)]
    for index, cells in enumerate(_CELLS):
        for at, words in enumerate(cells):
            made.places[f"cell {index} {at}"] = [Piece(words)]
    made.places["header"], made.places["box"] = [Piece(_HEADER)], [Piece(_BOX)]
    return made


def track(made: Redline, chance: Random) -> None:
    """Track one change somewhere, as Word does."""
    chance.choice((_replaced, _replaced, _restyled, _clause_added, _clause_gone, _row_gone))(
        made, chance
    )


def _replaced(made: Redline, chance: Random) -> None:
    name = chance.choice(sorted(made.places))
    pieces = made.places[name]
    free = [i for i, piece in enumerate(pieces) if not piece.state and " " in piece.words]
    if not free:
        return
    at = chance.choice(free)
    words = pieces[at].words.split(" ")
    cut = chance.randrange(1, len(words))
    author = chance.choice(_AUTHORS)
    before, gone, after = " ".join(words[:cut]) + " ", words[cut], " ".join(["", *words[cut + 1 :]])
    whole = pieces[at]
    made.places[name][at : at + 1] = [
        replace(whole, words=before),
        Piece(gone, "del", whole.look, author),
        Piece(chance.choice(("promptly", "jointly", "not", "twelve")), "ins", whole.look, author),
        replace(whole, words=after),
    ]


def _restyled(made: Redline, chance: Random) -> None:
    name = chance.choice(sorted(made.places))
    pieces = made.places[name]
    at = chance.randrange(len(pieces))
    if pieces[at].state or pieces[at].look:
        return
    look = chance.choice(("<w:b/>", "<w:i/>", "<w:strike/>", "<w:vanish/>", "<w:caps/>"))
    was = '<w:rPrChange w:id="3" w:author="J. Okoro"><w:rPr/></w:rPrChange>'
    pieces[at] = replace(pieces[at], look=look + was)


def _clause_added(made: Redline, chance: Random) -> None:
    name = f"clause {chance.choice('abcdefgh')}"
    if name in made.places:
        return
    made.places[name] = [Piece("The pumps bear the mark of the Buyer on both sides.", "ins")]
    made.order.insert(chance.randrange(len(made.order)), name)
    made.marks[name] = "ins"


def _clause_gone(made: Redline, chance: Random) -> None:
    free = [name for name in made.clauses() if len(made.places[name]) == 1]
    name = chance.choice(free) if len(free) > 3 else ""
    if name and not made.places[name][0].look and name not in {"clause 0", "clause 1"}:
        made.places[name][0].state = "del"
        made.marks[name] = "del"


def _row_gone(made: Redline, _chance: Random) -> None:
    cells = [made.places.get(f"cell 2 {at}", []) for at in range(2)]
    if all(len(cell) == 1 and not cell[0].look for cell in cells):
        for cell in cells:
            cell[0].state = "del"
        made.marks["row 2"] = "del"


def _word(made: Redline, chance: Random, name: str) -> None:
    """Change a word of a place in silence."""
    pieces = [piece for piece in made.places[name] if not piece.state and not piece.look]
    plain = [piece for piece in pieces if " " in piece.words.strip()]
    piece = chance.choice(plain) if plain else None
    if piece is None:
        made.places[name].append(Piece(" and smuggled"))
        made.needles.append("smuggled")
        return
    words = piece.words.split(" ")
    at = chance.choice([index for index, word in enumerate(words) if word])
    words[at] = f"smuggled{words[at][-1] if words[at][-1] in '.,' else ''}"
    piece.words = " ".join(words)
    made.needles.append("smuggled")


def _in_text(made: Redline, chance: Random) -> None:
    _word(made, chance, chance.choice(made.clauses()))


def _in_note(made: Redline, chance: Random) -> None:
    _word(made, chance, f"note {chance.randrange(len(_NOTES))}")


def _in_table(made: Redline, _chance: Random) -> None:
    made.places["cell 1 1"] = [Piece("2,100 crowns")]
    made.needles.append("2,100 crowns")


def _row_in_silence(made: Redline, _chance: Random) -> None:
    for at, words in enumerate(("Huge", "9,900 crowns")):
        made.places[f"cell 5 {at}"] = [Piece(words)]
    made.needles.append("9,900 crowns")


def _in_header(made: Redline, chance: Random) -> None:
    _word(made, chance, "header")


def _in_box(made: Redline, chance: Random) -> None:
    _word(made, chance, "box")


def _hidden(made: Redline, chance: Random) -> None:
    made.places[chance.choice(made.clauses())].append(Piece(" or later", "", "<w:vanish/>"))
    made.needles.append(" or later")


def _numbered(made: Redline, _chance: Random) -> None:
    made.start = 4
    made.needles.append("4.")


def _indented(made: Redline, chance: Random) -> None:
    made.levels[chance.choice(made.clauses()[2:])] = 1
    made.needles.append("(a)")


def _clause_in_silence(made: Redline, chance: Random) -> None:
    made.places["clause x"] = [Piece("The Buyer waives every claim that it does not file at once.")]
    made.order.insert(chance.randrange(2, len(made.order)), "clause x")
    made.needles.append("waives every claim")


def _clause_moved(made: Redline, chance: Random) -> None:
    name = chance.choice(made.clauses()[2:])
    last = [each for each in made.order if made.marks.get(each) != "ins"][-1]
    made.order.remove(name)
    made.order.insert(0 if name == last else len(made.order), name)
    made.needles.append("".join([each.words for each in made.places[name] if not each.state])[-12:])


def _clause_dropped(made: Redline, chance: Random) -> None:
    name = chance.choice(made.clauses()[2:])
    made.order.remove(name)
    del made.places[name]
    whole = CLAUSES[int(name[-1])] if name[-1].isdigit() else "waives every claim"
    made.needles.append(whole[:20])


def _raised(made: Redline, _chance: Random) -> None:
    for piece in made.places["box"]:
        piece.look = "" if piece.state else "<w:strike/>"
    made.needles.append("crowns")


SILENT: dict[str, Callable[[Redline, Random], None]] = {
    "a word of the text": _in_text,
    "a word of a note": _in_note,
    "an amount in a table": _in_table,
    "a row": _row_in_silence,
    "a word of the header": _in_header,
    "a word of a box": _in_box,
    "hidden words": _hidden,
    "the numbers of a list": _numbered,
    "the level of a clause": _indented,
    "a clause": _clause_in_silence,
    "struck words": _raised,
    "a clause moved": _clause_moved,
    "a clause dropped": _clause_dropped,
}
"""What may be done in silence, each in another place."""


def _run(piece: Piece) -> str:
    if not piece.state:
        return r(piece.words, piece.look)
    said = "" if not piece.author else f' w:author="{piece.author}" w:date="2026-03-05T10:00:00Z"'
    inner = r(piece.words, piece.look)
    if piece.state == "del":
        inner = inner.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    return f'<w:{piece.state} w:id="4"{said}>{inner}</w:{piece.state}>'


def _list(start: int) -> Part:
    return numbering(
        abstract(0, lvl(0, start=start), lvl(1, "(%2)", form="lowerLetter")) + num(1, 0)
    )


def saved_by(name: str) -> Part:
    """Return the core properties that name who saved a file last."""
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    return Part(
        "docProps/core.xml",
        f'<cp:coreProperties xmlns:cp="{core}"><cp:lastModifiedBy>{name}</cp:lastModifiedBy>'
        "</cp:coreProperties>",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    )


__all__ = ["CLAUSES", "SILENT", "Piece", "Redline", "agreement", "run", "saved_by", "track"]
