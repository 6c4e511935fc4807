"""Mails as they are sent (.eml): RFC 5322 and MIME, by Python's own parser.

docs/reference/mail.md says what becomes of what.
"""

from __future__ import annotations

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


def _letter(mail: EmailMessage, file: str) -> Letter:
    bodies: list[str] = []
    attached: list[Attached] = []
    for count, part in enumerate(_parts(mail)):
        if count == _PARTS:
            raise LimitError(file, f"has more than {_PARTS:,} parts")
        kind = part.get_content_type()
        if kind in _ENCRYPTED or (
            kind in _SIGNED and str(part.get_param("smime-type", "enveloped-data")) != "signed-data"
        ):
            raise ProtectedError(file, "is encrypted", hint="Save its attachment, and read that.")
        if part.is_multipart() and kind != "message/rfc822":
            if any(isinstance(each, _CUT_OFF) for each in part.defects):
                raise DamagedError(file, "is a mail that is cut off")
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
        _head(mail, "date"), _sender(mail), _head(mail, "subject"), tuple(bodies), tuple(attached)
    )


def _parts(mail: EmailMessage) -> Iterator[EmailMessage]:
    """Yield a mail and its parts in order; a mail inside it is one part."""
    waiting = [mail]
    while waiting:
        part = waiting.pop()
        yield part
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            waiting.extend(
                each for each in reversed(list(part.iter_parts())) if isinstance(each, EmailMessage)
            )


def _apart(part: EmailMessage, name: str) -> bool:
    return bool(name) or part.get_content_disposition() == "attachment"


def _content(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
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
