"""The frozen form `paraph-text/1`: one text as bytes, and the digest that a decision binds to.

Specified in docs/reference/paraph-text-1.md. The first line is `["paraph-text/1"]`; then one line
for each provision, `[depth,kind,level,label,text,marks]`, each line a JSON array as RFC 8785
writes it (arrays, strings and integers only), closed by a line feed.
"""

from __future__ import annotations

import json
from hashlib import sha256
from weakref import ref

from paraph.errors import CanonicalError
from paraph.text.node import OBJECTS, PROPERTIES, SPANS, Mark, Provision, Text, normal_marks

NAME = "paraph-text/1"

_FIELDS = 6
_LARGEST = 2**53 - 1
"""The largest integer that RFC 8785 writes as one (I-JSON, RFC 7493, 2.2)."""
DEEPEST = 512
"""Containers around a provision: more than any reader makes, and few enough to name them all."""
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_MARKS = SPANS | OBJECTS | (PROPERTIES - {"tracked", "was"})


def canonical(text: Text) -> bytes:
    """Return the bytes of `text` in the form `paraph-text/1`.

    Marks are written in normal form, however their spans were cut.

    Raises:
        CanonicalError: the text holds tracked changes, a lone surrogate, a negative or enormous
            level, or more containers inside each other than there may be, which have no form.
    """
    lines = [f'["{NAME}"]']
    for number, (kind, wording, label, level, depth, marks) in enumerate(text.provisions, start=2):
        if not 0 <= depth <= DEEPEST or not 0 <= level <= _LARGEST:
            raise CanonicalError(number, "has a depth or level that is out of range")
        shown = _quoted(label) if label else '""'
        head = f'[{depth},"{kind}",{level},{shown},{_quoted(wording)}'
        if not marks:
            lines.append(f"{head},[]]")
            continue
        if any(mark.name not in _MARKS for mark in marks):
            raise CanonicalError(number, "holds a tracked change, which has no canonical form")
        lines.append(f"{head},{_encode(normal_marks(list(marks)))}]")
    lines.append("")
    try:
        return "\n".join(lines).encode()
    except UnicodeEncodeError as error:
        raise CanonicalError(0, "holds half of a surrogate pair, which is no character") from error


def digest(text: Text) -> str:
    """Return `sha256:` and the hexadecimal digest of the canonical bytes of `text`.

    It is found once for each text, for as long as the text is held.
    """
    key = id(text)
    known = _known.get(key)
    if known is not None and known[0]() is text:
        return known[1]
    return _remember(text, canonical(text))


def _remember(text: Text, source: bytes) -> str:
    """Return the digest of a text whose canonical bytes these are, and keep it for its life."""
    key, found = id(text), f"sha256:{sha256(source).hexdigest()}"
    _known[key] = ref(text, lambda _: _known.pop(key, None)), found
    return found


_known: dict[int, tuple[ref[Text], str]] = {}


def parse(source: bytes) -> Text:
    """Return the text whose canonical bytes are `source`, and no other bytes are accepted.

    Raises:
        CanonicalError: `source` is not exactly what `canonical` would write.
    """
    try:
        lines = source.decode().split("\n")
    except UnicodeDecodeError as error:
        raise CanonicalError(0, "is not UTF-8") from error
    if lines[0] != f'["{NAME}"]':
        raise CanonicalError(1, f"does not say {NAME}")
    if lines[-1] != "":
        raise CanonicalError(len(lines), "does not end with a line feed")
    provisions = [_provision(number, line) for number, line in enumerate(lines[1:-1], start=2)]
    try:
        text = Text(tuple(provisions))
    except ValueError as error:
        raise CanonicalError(0, f"is no tree: {error}") from error
    if canonical(text) != source:
        raise CanonicalError(0, "is not in its one canonical spelling")
    _remember(text, source)
    return text


def _quoted(text: str) -> str:
    """Return `text` as RFC 8785, 3.2.2.2 writes a string; most need no escape, which is quicker."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return json.encoder.encode_basestring(text)


def _provision(number: int, line: str) -> Provision:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise CanonicalError(number, "is not JSON") from error
    if not isinstance(fields, list) or len(fields) != _FIELDS:
        raise CanonicalError(number, f"has not the {_FIELDS} fields of a provision")
    depth, kind, level, label, text, marks = fields
    if (
        not all(type(count) is int and 0 <= count <= _LARGEST for count in (depth, level))
        or not all(isinstance(word, str) for word in (kind, label, text))
        or not isinstance(marks, list)
    ):
        raise CanonicalError(number, "has a field of the wrong type")
    if depth > DEEPEST:
        raise CanonicalError(number, f"is in more than {DEEPEST} containers")
    try:
        spans = tuple(_mark(mark) for mark in marks)
        if spans != normal_marks(list(spans)):
            raise CanonicalError(number, "has marks that are not in normal form")
        return Provision(kind, text, label, level, depth, spans)
    except (TypeError, ValueError) as error:
        raise CanonicalError(number, f"is no provision: {error}") from error


def _mark(fields: object) -> Mark:
    match fields:
        # A truth value is an int to Python, and equal to one: it must not be a second spelling.
        case [int(start), int(end), str(name), str(value)] if type(start) is type(end) is int:
            return Mark(start, end, name, value)
        case _:
            raise ValueError("a mark has not its four fields")
