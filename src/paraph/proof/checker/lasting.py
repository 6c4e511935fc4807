"""Lasting: how far a quotation reaches that a provision opens and does not close."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from paraph.proof.checker.line import WORD, Line
from paraph.proof.checker.quotes import leaving
from paraph.proof.checker.singles import singly
from paraph.text.node import Provision

_LONGEST = 4  # characters of a label without its dress
_BEFORE = frozenset(
    (
        *("the", "a", "an", "term", "terms", "word", "words", "expression", "expressions"),
        *("phrase", "called", "named", "le", "la", "les", "du", "des", "terme", "mot"),
        *("el", "los", "las", "del", "término", "termino", "expresión", "palabra"),
        *("термин", "термином", "термина", "слово", "понятие", "выражение"),
    )
)
"""Words behind which a name, a title or a term is quoted in the middle of a sentence."""
_QUOTING = (
    r"(?<![^\W_])(?:reads?(?![^\W_])|reading|replac|substitut|insert|add(?:s|ed|ing|ition)?(?![^\W_])"
    r"|amend|dele[tc]|supplement|follow|quot|cit(?:e|es|ed|ing)(?![^\W_])|text|wording|says?(?![^\W_])"
    r"|said|states(?![^\W_])|stated|stating|decla[rm]|resolv|reproduc|revis|repeal|strik|struck"
    r"|lire|libel[lé]|remplac|insér|ajout|modifi|supprim|suivant|cite|rédig|déclar|énonc|abrog"
    r"|leer|sustitu|reemplaz|incluy|incluir|añad|agreg|enmend|enmienda|suprim|siguiente|cita|redact"
    r"|derog|reform|читать|изложи|измен|дополн|замен|исключ|следующ|редакц|цит|текст|заяв|гласит"
    r")|다음|개정|삽입|삭제|대체|변경|고치|추가|인용|신설|바꾸"
)
"""What announces that another text is quoted, which may have labels of its own."""
_SHAPE = re.compile(r"(\W*)(\w+)(\W*)")


def lasting(provisions: Sequence[Provision], read: Callable[[int], Line]) -> frozenset[int]:
    """Return the places of the provisions that lie in a quotation which an earlier one opened.

    One that is opened lasts until a mark closes what its own provision did not open, or a
    provision is quoted from its first to its last character; and, where a later one closes what
    nothing opened, to there. One that nothing ever closes lasts to the end, unless the text itself
    surely goes on before. `read` gives the line at a place.
    """
    held: set[int] = set()
    opener = closed = -1
    for index, provision in enumerate(provisions):
        if not leaving(provision.text):
            if opener >= 0:
                held.add(index)
            continue
        line = read(index)
        leaves = line.quoted.leaves
        if opener >= 0:
            held.add(index)
            if leaves < 0 or _whole(line):
                opener, closed = -1, index
        elif leaves > 0:
            opener, closed = index, -1
        elif leaves < 0 and closed >= 0:
            held.update(range(closed + 1, index + 1))
            closed = index
        elif leaves < 0 and "double-open" in line.quoted.roles.values():
            closed = index  # one of its marks may open what that one closes
    if opener >= 0 and _named(read(opener)):
        end = _resumed(provisions, read, opener)
        held.difference_update(range(end, len(provisions)))
    return frozenset(held | singly(provisions, read))


def _whole(line: Line) -> bool:
    """Whether a provision is quoted in double marks from its first to its last character."""
    return any(
        line.quoted.roles.get(first - 1) == "double-open"
        and not line.text[: first - 1].strip()
        and not line.text[last + 1 :].strip(" .,;")
        for first, last in line.quoted.inside
    )


def _resumed(provisions: Sequence[Provision], read: Callable[[int], Line], opener: int) -> int:
    """Return where a text surely goes on behind a quotation that nothing closes, or its length.

    So it does with the next label of its own, where a name or term was quoted in the middle of a
    labelled provision (`_named`), nothing announces another text there, no later provision leaves
    a mark without its partner, nothing but items stands between, and the labels go on one by one
    from there to where they begin anew.
    """
    never = len(provisions)
    quoting = re.compile(_QUOTING, re.IGNORECASE)
    if any(quoting.search(each.text) for each in provisions[max(0, opener - 1) : opener + 1]):
        return never
    rest = range(opener + 1, never)
    if any(read(place).quoted.leaves for place in rest if leaving(provisions[place].text)):
        return never
    dress, last = _label(read(opener))
    found = never
    for place in rest:
        each = read(place)
        manner, number = _label(each)
        if number and manner == dress:
            if number == 1 and found < never:
                return found
            if number != last + 1:
                return never
            found, last = min(found, place), number
        elif each.provision.kind == "heading" or (found == never and not number):
            return found
    return found


def _named(line: Line) -> bool:
    """Whether the last mark of a provision opens behind a word that a name or term follows."""
    marks = [at for at, role in line.quoted.roles.items() if role.startswith("double")]
    at = max(marks, default=0)
    text = line.text
    if not at or line.quoted.roles[at] != "double-open" or not text[at + 1 : at + 2].isalpha():
        return False
    if ":" in text[:at] or line.quoted.leaves <= 0:
        return False
    words = WORD.findall(text[line.body : at])
    return bool(words) and words[-1].lower() in _BEFORE and text[at - 1].isspace()


def _label(line: Line) -> tuple[str, int]:
    """Return how the label of a provision is dressed, and its number, or 0 where it has none."""
    shown = line.provision.label or line.text[: line.body]
    found = _SHAPE.fullmatch(shown.strip())
    if found is None or len(found[2]) > _LONGEST:
        return "", 0
    head, core, tail = found.groups()
    if core.isascii() and core.isdigit():
        return f"{head}1{tail}", int(core)
    if len(core) == 1 and "a" <= core.lower() <= "z":
        return f"{head}{'a' if core.islower() else 'A'}{tail}", ord(core.lower()) - ord("a") + 1
    return "", 0
