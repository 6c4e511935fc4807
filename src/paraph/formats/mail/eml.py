"""Mails as they are sent (.eml): RFC 5322 and MIME, by Python's own parser.

docs/reference/mail.md says what becomes of what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import errors, message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from paraph.errors import DamagedError, LimitError, ProtectedError
from paraph.formats.limits import check_size
from paraph.formats.mail.letter import Attached, Letter, plain, read_letter
from paraph.formats.manner import Manner
from paraph.text.reading import Reading

_LARGEST = 96 << 20  # bytes of a mail: it is held several times
_PARTS = 1_000
_NESTED = 40  # parts that hold parts: each line is looked at once for each around it
_LINE = 8_000  # bytes of one line at the head of a mail or part, which may be folded
_LINES = 256 << 10  # bytes of all that say what the parts are: each takes some 40 microseconds
_SAID = re.compile(
    rb"(?:\A|[\r\n])(?:content-[^\s:]*|from|sender|date|subject):"
    rb"[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*",
    re.IGNORECASE,
)
_HEADS = ("from", "date", "subject", "received", "message-id", "mime-version", "to")
_ENCRYPTED = frozenset(("multipart/encrypted", "application/pgp-encrypted"))
_SIGNED = frozenset(("application/pkcs7-mime", "application/x-pkcs7-mime"))
_BROKEN = (
    errors.MessageError,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)
"""What the parser of mails is known to raise for those that are not what they say."""
_CUT_OFF = (
    errors.CloseBoundaryNotFoundDefect,
    errors.StartBoundaryNotFoundDefect,
    errors.InvalidBase64CharactersDefect,
    errors.InvalidBase64LengthDefect,
    errors.InvalidBase64PaddingDefect,
)
"""Defects that leave out some of what was attached."""


def read(source: bytes, file: str, manner: Manner) -> Reading:
    """Return the reading of one attachment of the mail `source`.

    Raises:
        UnsupportedError: it is not plain which attachment is meant.
        DamagedError: no mail.
        ProtectedError: encrypted.
        LimitError: larger than a mail may be.
    """
    check_size(len(source), file, _LARGEST)
    if source.lower().count(b"multipart/") > _NESTED:
        raise LimitError(file, f"has more than {_NESTED} parts that hold parts")
    _check_lines(source, file)
    try:
        mail = message_from_bytes(source, _class=EmailMessage, policy=policy.default)
        if not any(head in mail for head in _HEADS):
            raise DamagedError(file, "has none of the lines that a mail begins with")
        letter = _letter(mail, file)
    except RecursionError as error:
        raise LimitError(file, "has parts too deep inside each other") from error
    except _BROKEN as error:
        raise DamagedError(file, "is a mail whose parts cannot be told apart") from error
    return read_letter(letter, source, file, manner)


def _check_lines(source: bytes, file: str) -> None:
    """Refuse a mail whose lines would be taken apart for too long.

    Raises:
        LimitError: one is too long, or all are.
    """
    whole = 0
    for found in _SAID.finditer(source):
        length = len(found[0])
        if length > _LINE:
            what = f"has a line at its head, or that of a part, of more than {_LINE:,} bytes"
            raise LimitError(file, what)
        whole += length
        if whole > _LINES:
            raise LimitError(file, f"says on more than {_LINES:,} bytes what its parts are")


def _letter(mail: EmailMessage, file: str) -> Letter:
    bodies: list[str] = []
    attached: list[Attached] = []
    beside: list[str] = []
    for count, part in enumerate(_parts(mail)):
        if count == _PARTS:
            raise LimitError(file, f"has more than {_PARTS:,} parts")
        kind = part.get_content_type()
        if kind in _ENCRYPTED or (
            kind in _SIGNED and str(part.get_param("smime-type", "enveloped-data")) != "signed-data"
        ):
            raise ProtectedError(file, "is encrypted", hint="Save its attachment, and read that.")
        if _holds_parts(part):
            if any(isinstance(each, _CUT_OFF) for each in part.defects):
                raise DamagedError(file, "is a mail that is cut off")
            beside += [each for each in (part.preamble, part.epilogue) if each]
            continue
        name = part.get_filename() or ""
        content = _content(part)
        if any(isinstance(each, _CUT_OFF) for each in part.defects):
            raise DamagedError(file, "is a mail that is cut off or damaged", place=plain(name))
        if kind in {"text/plain", "text/html"} and not _apart(part, name):
            bodies.append(content.decode(_charset(part), "replace"))
            continue
        inline = part.get_content_disposition() == "inline" or (
            "content-id" in part and part.get_content_disposition() != "attachment"
        )
        attached.append(Attached(name or f"unnamed ({kind})", content, inline and not name))
    return Letter(
        _head(mail, "date"),
        _sender(mail),
        _head(mail, "subject"),
        tuple(bodies),
        tuple(attached),
        tuple(beside),
    )


def _parts(mail: EmailMessage) -> Iterator[EmailMessage]:
    """Yield a mail and its parts in order; a mail inside it is one part."""
    waiting = [mail]
    while waiting:
        part = waiting.pop()
        yield part
        if _holds_parts(part):
            waiting.extend(
                each for each in reversed(list(part.iter_parts())) if isinstance(each, EmailMessage)
            )


def _holds_parts(part: EmailMessage) -> bool:
    """Whether a part is the mail's own parts, and no other mail."""
    return part.is_multipart() and part.get_content_maintype() != "message"


def _apart(part: EmailMessage, name: str) -> bool:
    return bool(name) or part.get_content_disposition() == "attachment"


def _content(part: EmailMessage) -> bytes:
    if part.is_multipart():
        return b"\n".join(bytes(each) for each in part.iter_parts())
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _charset(part: EmailMessage) -> str:
    charset = part.get_content_charset("utf-8")
    try:
        "".encode(charset)
    except LookupError:
        return "utf-8"
    return charset


def _head(mail: EmailMessage, name: str) -> str:
    return str(mail.get(name, ""))


def _sender(mail: EmailMessage) -> str:
    whole = _head(mail, "from") or _head(mail, "sender")
    name, address = parseaddr(whole)
    return f"{name} <{address}>".strip() if address else whole
