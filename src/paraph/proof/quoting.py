"""Quoting: whether a reply repeats a note whole, so that both say one agreement (VCLT 13)."""

from __future__ import annotations

from collections.abc import Sequence

from paraph.text.node import PROPERTIES, Mark, Provision, Text

_QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2018\u2019\u201a\u201b'"
_BLANKS = "\u00a0\u202f"
_FOLD = str.maketrans({**dict.fromkeys(_QUOTES, '"'), **dict.fromkeys(_BLANKS, " ")})
_SHOWN = 60


def unrepeated(note: Text, reply: Text) -> str:
    """Say what of a note its reply does not repeat, in one piece; nothing where it repeats all.

    Provision by provision, the words, marks and labels are the same, but for the shape of
    quotation marks, for blanks that do not break, and for a quotation mark that opens or closes
    the quotation. How deep they stand is not looked at: a quotation is often set in. What the reply
    says around it is its own. Takes time linear in the reply for each place where it may begin.
    """
    wanted, held = note.provisions, reply.provisions
    if not wanted:
        return "the note is empty"
    begins = [at for at in range(len(held)) if _same(wanted[0], held[at], last=len(wanted) == 1)]
    if not begins:
        return f"the reply does not repeat \u201c{wanted[0].text[:_SHOWN]}\u201d"
    furthest = max((_run(wanted, held[at:]) for at in begins), default=0)
    if furthest == len(wanted):
        return ""
    return (
        f"the reply does not repeat \u201c{wanted[furthest].text[:_SHOWN]}\u201d as the note has it"
    )


def _run(wanted: Sequence[Provision], held: Sequence[Provision]) -> int:
    """Return how many provisions are repeated from the first one on."""
    for at, each in enumerate(wanted):
        last = at == len(wanted) - 1
        if at == len(held) or not _same(each, held[at], last=last):
            return at
    return len(wanted)


def _same(one: Provision, other: Provision, *, last: bool = False) -> bool:
    """Whether a provision is repeated; each paragraph of a quotation may have a mark before it."""
    if (one.kind, one.label, one.level) != (other.kind, other.label, other.level):
        return False
    text, quoted = one.text.translate(_FOLD), other.text.translate(_FOLD)
    shift = 0
    if quoted != text and quoted.startswith('"') and not text.startswith('"'):
        quoted, shift = quoted[1:], 1
    if last and quoted != text:
        quoted = _closed(text, quoted)
    marks = [_behind(each, shift) for each in one.marks]
    return text == quoted and marks == list(other.marks)


def _closed(text: str, quoted: str) -> str:
    """Return the last words of a quotation without the mark that closes it."""
    told = {f'{text}"', f'{text}".', f'{text[:-1]}".' if text.endswith(".") else f'{text}"'}
    return text if quoted in told else quoted


def _behind(mark: Mark, shift: int) -> Mark:
    """Return a mark behind so many characters more; one of the whole provision stays."""
    if mark.name in PROPERTIES:
        return mark
    return mark._replace(start=mark.start + shift, end=mark.end + shift)
