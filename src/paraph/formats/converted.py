"""Rich Text and Word documents of before 2007: read as another program has them, as DOCX."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from paraph.errors import ProtectedError, UnsupportedError
from paraph.formats.compound import Compound
from paraph.formats.docx import read as read_docx
from paraph.formats.manner import Manner
from paraph.formats.sniff import sniff
from paraph.text.hazards import hazard
from paraph.text.reading import CONVERSION, Account, Part, Reading

READER = "converted/1"
_LOST = {"rtf": frozenset(("headings",)), "doc": frozenset[str]()}
"""What is not kept on the way: LibreOffice forgets which paragraphs of Rich Text are headings."""
_ENCRYPTED = 0x01  # of the second byte of the flags, MS-DOC 2.5.2
_FLAGS = 0x0B
_HINT = "Open it in its own program, save it as DOCX, and try again."


def read(source: bytes, file: str, manner: Manner) -> Reading:
    """Return the reading of a Rich Text file or an old Word document, by way of another program.

    `places` are those of the DOCX that the program made.

    Raises:
        UnsupportedError: there is no such program here.
        ProtectedError: encrypted.
        DamagedError: the program could not open it.
        LimitError: larger or slower than the limits allow.
    """
    form = sniff(source, file)
    if form == "doc":
        flags = Compound(source).stream("WordDocument")[_FLAGS : _FLAGS + 1]
        if flags and flags[0] & _ENCRYPTED:
            raise ProtectedError(file, "is encrypted")
    if manner.convert is None:
        raise UnsupportedError(
            file, "is read by way of another program, and none is given", hint=_HINT
        )
    made = manner.convert(source, f".{form}", file)
    reading = read_docx(made.content, file, manner.view)
    whole = f"sha256:{sha256(source).hexdigest()}"
    said = f"The file was read as {made.program} has it, which converted it to DOCX"
    if manner.conversion:
        told = hazard("conversion", f"{said}; that was accepted.", key=whole)._replace(grade="note")
    else:
        sentence = f"{said}: what it left out is not known (--accept-conversion)."
        told = hazard("conversion", sentence, key=whole)
    return replace(
        reading,
        account=Account((Part(file, "read", len(source), whole),), reading.account.unread),
        hazards=(told, *reading.hazards),
        source=replace(
            reading.source,
            format=form,
            carries=reading.source.carries - _LOST[form],
            content=source,
            reader=f"{READER} ({made.program}), {reading.source.reader}",
            said=(CONVERSION,) if manner.conversion else (),
        ),
    )
