"""Typography: marks that print the same role in another shape."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from paraph.language import reviewed
from paraph.proof.site import Move, Side, Site

TABLE = "typography"
_SPACED = frozenset(";:!?\u00bb")
"""Signs before which a blank may stand."""
_LABEL = re.compile(r"\s*[(\[]?\w{1,5}\)")
"""A typed label, directly behind which a mark opens: (g)"party"."""


def begins(before: str, after: str, language: str) -> bool:
    """Whether a word stands for a word, or a sign for a sign, of which the table says something."""
    del language
    if before == after or (before.isalpha() and after.isalpha() and (before + after).isascii()):
        return False
    alike = before[:1].isalpha() == after[:1].isalpha()
    return alike and (_told(before) or _told(after))


def typography(site: Site, old: int, new: int) -> Iterator[Move]:
    """Prove that one fixed table turns both sides into the same characters in the same role.

    Quotation marks keep their kind and whether they open or close, dashes stand between spaces,
    hyphens and apostrophes between letters. Figures, signs and letters are in no row.
    """
    for sizes in ((1, 1), (1, 3), (3, 1)):
        one = _plain(site.old, old, sizes[0])
        other = _plain(site.new, new, sizes[1])
        if one and one == other:
            yield Move(*sizes)


@lru_cache(maxsize=1 << 12)
def _told(piece: str) -> bool:
    """Whether a token holds anything that the table says something of, or a stop of three."""
    return "." in piece or not _roles().keys().isdisjoint(piece)


def _plain(side: Side, index: int, size: int) -> str:
    """Return what the tokens stand for, in what role; nothing where they have no place in this."""
    piece = "".join([side.at(index + step) for step in range(size)])
    before, behind = side.at(index - 1)[-1:], side.at(index + size)[:1]
    if size > 1 and piece != "...":
        return ""
    if piece in {"...", "\u2026"}:
        return "" if "." in {before, behind} or "\u2026" in {before, behind} else "..."
    known = _roles()
    if len(piece) == 1 and piece in known:
        labelled = before == ")" and _LABEL.fullmatch("".join(side.tokens[:index])) is not None
        return _role(piece, known[piece], "(" if labelled else before, behind)
    if piece[:1].isalpha():
        return _word(piece, known)
    return ""


def _role(piece: str, roles: frozenset[tuple[str, str]], before: str, behind: str) -> str:  # noqa: PLR0911
    names = {role for _, role in roles}
    quote = next((role for role in sorted(names) if role.startswith("quote-")), "")
    if quote:
        kind = "double" if "double" in quote else "single"
        if before.isdigit() or (behind.isdigit() and piece in "'\""):
            return ""
        opens = (not before or before.isspace() or before in "([") and not behind.isspace()
        closes = not opens and not before.isspace()
        if quote.endswith("-open") and not opens:
            return ""
        if quote.endswith("-close") and not closes:
            return ""
        return f"{kind} {'opens' if opens else 'closes'}" if opens != closes else ""
    if before.isdigit() or behind.isdigit():
        spaced = behind.isalpha() or behind in _SPACED
        spaces = "space" in names and before.isdigit() and spaced
        return " " if spaces else ""
    if "dash-between-spaces" in names and before == " " == behind:
        return "dash"
    if "hyphen-in-word" in names and before.isalpha() and behind.isalpha():
        return "hyphen"
    if "space" in names and before and behind and not (before.isspace() or behind.isspace()):
        return " "
    return ""


def _word(piece: str, known: Mapping[str, frozenset[tuple[str, str]]]) -> str:
    """Return a word with its apostrophes and ligatures plain."""
    if not any(character in known for character in piece):
        return piece
    plain = []
    for character in piece:
        roles = {role: stands for stands, role in known.get(character, frozenset())}
        if "ligature" in roles:
            plain.append(roles["ligature"])
        elif "apostrophe" in roles:
            plain.append("'")
        else:
            plain.append(character)
    return "".join(plain)


@cache
def _roles() -> Mapping[str, frozenset[tuple[str, str]]]:
    """Return for each character what it may stand for, and in which role."""
    found: dict[str, set[tuple[str, str]]] = {}
    for row in reviewed.rows(TABLE):
        piece, stands = (_characters(field) for field in row[:2])
        found.setdefault(piece, set()).add((stands, row[2]))
    return {piece: frozenset(roles) for piece, roles in found.items()}


def _characters(field: str) -> str:
    return "".join([chr(int(point.removeprefix("U+"), 16)) for point in field.split()])
