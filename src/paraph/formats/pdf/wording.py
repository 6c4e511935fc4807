"""The wording of a paragraph: its lines as one, with marks, and what its line ends hide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from paraph.formats.pdf.hyphens import HYPHENS, Joint, Words, first_word, last_word
from paraph.formats.pdf.notes import Note, raised
from paraph.formats.pdf.page import HYPHEN
from paraph.formats.pdf.piece import Line
from paraph.text.node import OBJECT, Mark, normal_marks

_SIGNS = (("\u2e80", "\u9fff"), ("\uac00", "\ud7a3"), ("\uff00", "\uffef"))
_TAIL = 256  # characters: more than any word has
_DASHES = "\u2013\u2014\u2012/"


@dataclass(slots=True)
class Wording:
    """Characters with marks; the joints at line ends, the notes called, and what is not seen.

    What is not seen is a mark too: its name is the hazard, its value the characters.
    """

    tail: str = ""
    """The end of the characters: all that the next line may be joined to."""
    marks: list[Mark] = field(default_factory=list)
    joints: list[Joint] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    unseen: list[Mark] = field(default_factory=list)

    _settled: list[str] = field(default_factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        """All characters."""
        return "".join([*self._settled, self.tail])

    def normal(self) -> tuple[Mark, ...]:
        """Return the marks in normal form."""
        return normal_marks(self.marks)

    def add(self, line: Line, calls: Mapping[int, Note]) -> None:
        """Set a line at the end; `calls` are the notes by the identity of what calls them."""
        said = [self.tail]
        end = self._length + len(self.tail)
        for index, piece in enumerate(line.pieces):
            note = calls.get(id(piece))
            letters = OBJECT if note else piece.text.replace(HYPHEN, "-")
            before = piece.before if index else ""
            said += [before, letters]
            start = end + len(before)
            end = start + len(letters)
            if note:
                self.marks.append(Mark(start, end, "note", note.mark))
                self.notes.append(note)
            elif way := raised(line, piece):
                self.marks.append(Mark(start, end, way))
            if piece.struck:
                self.marks.append(Mark(start, end, "strike"))
            if piece.unseen:
                self.unseen.append(Mark(start, end, piece.unseen, piece.text))
                if piece.unseen == "hidden-text":
                    self.marks.append(Mark(start, end, "hidden"))
        whole = "".join(said)
        self._settled.append(whole[:-_TAIL])
        self._length += len(self._settled[-1])
        self.tail = whole[-_TAIL:]


def wording(lines: Sequence[Line], words: Words, calls: Mapping[int, Note]) -> Wording:
    """Return the wording of lines as one; `calls` as in `Wording.add`."""
    made = Wording()
    for number, line in enumerate(lines):
        if number:
            _join(made, line, words)
        made.add(line, calls)
    return made


def plain(line: Line) -> str:
    """Return the characters of a line, less a word that its end parts."""
    text = line.text
    if text[-1:] in HYPHENS or text.endswith(HYPHEN):
        return text.rpartition(" ")[0]
    return text.replace(HYPHEN, "-")


def _join(made: Wording, line: Line, words: Words) -> None:
    """Set what stands between the end of a line and the next one: a blank, most often."""
    end, after = made.tail[-1:], line.text
    spaced = " " in line.pieces[0].before
    if end and end in HYPHENS:
        _join_hyphen(made, after, words)
    elif _solid(end, after[:1]) or (end and end in _DASHES and not made.tail[:-1].endswith(" ")):
        made.tail += " " if spaced else ""
    else:
        made.tail += " "


def _join_hyphen(made: Wording, after: str, words: Words) -> None:
    hyphen = made.tail[-1]
    before, following = last_word(made.tail[:-1]), first_word(after)
    if not before or not following:
        made.tail += " " if made.tail[:-1].endswith(" ") else ""
        return
    joint = words.joint(before, following, hyphen)
    made.joints.append(joint)
    made.tail = made.tail[:-1] + joint.read[len(before) : len(joint.read) - len(following)]


def _solid(*letters: str) -> bool:
    """Whether a line may end between letters without a blank: ideographs and syllables."""
    return all(
        letter and any(first <= letter <= last for first, last in _SIGNS) for letter in letters
    )
