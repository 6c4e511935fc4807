"""Mails as Outlook keeps them (.msg): properties and attachments in a compound file.

Source: MS-OXMSG, Outlook Item (.msg) File Format; MS-OXPROPS for the numbers of properties.
docs/reference/mail.md says what becomes of what.
"""

from __future__ import annotations

import re
import struct
from datetime import UTC, datetime, timedelta

from paraph.errors import DamagedError, LimitError, ProtectedError
from paraph.formats.compound import Compound
from paraph.formats.limits import check_size
from paraph.formats.mail.letter import Attached, Letter, read_letter
from paraph.formats.manner import Manner
from paraph.text.reading import Reading

_LARGEST = 96 << 20
_ATTACHED = 1_000
_PROPERTIES = "__properties_version1.0"
_HEAD = 32  # bytes before the properties of a message, MS-OXMSG 2.4.1.1
_ENTRY = struct.Struct("<IIQ")
_SENT, _DELIVERED = 0x00390040, 0x0E060040
_CLASS, _SUBJECT = "001A", "0037"
_NAME, _ADDRESS, _SMTP = "0C1A", "0C1F", "5D01"
_BODY, _HTML, _RTF = "1000", "1013", "1009"
_LONG_NAME, _SHORT_NAME, _DATA, _HIDDEN = "3707", "3704", "3701", 0x7FFE000B
_FOLDER = re.compile(r"__attach_version1\.0_#[0-9A-Fa-f]{8}")
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MOST_TICKS = 1 << 58  # some 900 years, in tenths of a microsecond
_INSIDE = "a message (.msg)"


def read(source: bytes, file: str, manner: Manner) -> Reading:
    """Return the reading of one attachment of the Outlook message `source`.

    Raises:
        UnsupportedError: it is not plain which attachment is meant.
        DamagedError: no message.
        ProtectedError: encrypted.
        LimitError: larger than a mail may be.
    """
    check_size(len(source), file, _LARGEST)
    compound = Compound(source)
    if _PROPERTIES not in compound.root:
        raise DamagedError(file, "is an Outlook message that is cut off or damaged")
    kind = _words(compound, _CLASS).lower()
    if kind.startswith("ipm.note.smime") and "multipartsigned" not in kind:
        raise ProtectedError(file, "is encrypted", hint="Save its attachment, and read that.")
    folders = sorted({path[0] for path in compound.paths if _FOLDER.fullmatch(path[0])})
    if len(folders) > _ATTACHED:
        raise LimitError(file, f"has more than {_ATTACHED:,} attachments")
    name, address = _words(compound, _NAME), _words(compound, _SMTP) or _words(compound, _ADDRESS)
    letter = Letter(
        _date(compound),
        f"{name} <{address}>".strip() if address else name,
        _words(compound, _SUBJECT),
        _bodies(compound),
        tuple(_attached(compound, folder) for folder in folders),
    )
    return read_letter(letter, source, file, manner)


def _words(compound: Compound, number: str, *folder: str) -> str:
    """Return a property of characters, "" where there is none."""
    wide = compound.stream(*folder, f"__substg1.0_{number}001F")
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = compound.stream(*folder, f"__substg1.0_{number}001E")
    return narrow.decode("cp1252", "replace").rstrip("\0")


def _bodies(compound: Compound) -> tuple[str, ...]:
    """Return the words of the message, in one of the forms in which it holds them."""
    plain = _words(compound, _BODY)
    if plain.strip():
        return (plain,)
    page = compound.stream(f"__substg1.0_{_HTML}0102").decode("utf-8", "replace")
    if page.strip():
        return (page,)
    packed = compound.stream(f"__substg1.0_{_RTF}0102")
    return (f"{len(packed):,} bytes of packed Rich Text",) if packed else ()


def _date(compound: Compound) -> str:
    """Return when a message was sent, or delivered, in universal time; "" where it is not said."""
    properties = compound.stream(_PROPERTIES)
    entries = properties[_HEAD : len(properties) - (len(properties) - _HEAD) % _ENTRY.size]
    times = {tag: value for tag, _, value in _ENTRY.iter_unpack(entries)}
    ticks = times.get(_SENT) or times.get(_DELIVERED) or 0
    if not 0 < ticks < _MOST_TICKS:
        return ""
    return (_EPOCH + timedelta(microseconds=ticks // 10)).strftime("%Y-%m-%d %H:%M:%S UTC")


def _attached(compound: Compound, folder: str) -> Attached:
    name = _words(compound, _LONG_NAME, folder) or _words(compound, _SHORT_NAME, folder)
    content = compound.stream(folder, f"__substg1.0_{_DATA}0102")
    inside = any(path[:2] == (folder, f"__substg1.0_{_DATA}000D") for path in compound.paths)
    return Attached(name or (_INSIDE if inside else "unnamed"), content, _hidden(compound, folder))


def _hidden(compound: Compound, folder: str) -> bool:
    """Whether an attachment only dresses the words of the message."""
    properties = compound.stream(folder, _PROPERTIES)[8:]
    entries = properties[: len(properties) - len(properties) % _ENTRY.size]
    return any(tag == _HIDDEN and value & 1 for tag, _, value in _ENTRY.iter_unpack(entries))
