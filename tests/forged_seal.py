"""Seals made by hand: an update of a master whose objects and tables say what a test wants."""

from __future__ import annotations

import asyncio
import re
import struct
from collections.abc import Callable, Sequence
from hashlib import sha256

from pyhanko.sign.signers import SimpleSigner
from tests.seal_kit import master

from paraph.formats.pdf.sealing.seal import Credential

_ROOM = 16000
FIELD, SIGNATURE, FORM, TABLE = 900, 901, 902, 999
WORDS = b"BT /F1 12 Tf 70 700 Td (Article 1. Other words.) Tj ET"
FONT = b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"


def number_of(what: bytes, content: bytes) -> int:
    """Return the number by which the trailer of a master names what is asked for."""
    found = re.findall(b"/" + what + rb" ([0-9]+) 0 R", content)
    return int(found[-1])


def body_of(number: int, content: bytes) -> bytes:
    """Return what an object of a master holds."""
    found = re.search(b"[\r\n]%d 0 obj\\s*(.*?)\\s*endobj" % number, content, re.DOTALL)
    assert found, number
    return found[1]


def page_of(content: bytes) -> int:
    """Return the number of the first page of a master."""
    pages = body_of(int(re.search(rb"/Pages ([0-9]+) 0 R", content)[1]), content)  # type: ignore[index]
    return int(re.search(rb"/Kids\s*\[\s*([0-9]+)", pages)[1])  # type: ignore[index]


def stream(data: bytes, head: bytes = b"") -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (head, len(data), data)


class Forgery:
    """An update behind a file: objects are put to it, then the seal, and at last a table."""

    def __init__(self, content: bytes | None = None) -> None:
        self.master = master() if content is None else content
        self.out = bytearray(self.master + b"\n")
        self.places: dict[int, int] = {}
        self.root = number_of(b"Root", self.master)
        self.page = page_of(self.master)
        self.begins = int(re.findall(rb"startxref\s+([0-9]+)", self.master)[-1])
        self.hole = (0, 0)

    def put(self, number: int, body: bytes) -> None:
        self.places[number] = len(self.out)
        self.out += b"%d 0 obj\n%b\nendobj\n" % (number, body)

    def put_master(
        self,
        of_page: Callable[[bytes], bytes] = lambda body: body,
        of_root: Callable[[bytes], bytes] = lambda body: body,
        of_field: Callable[[bytes], bytes] = lambda body: body,
    ) -> None:
        """Put the page and the catalog as a seal has them, and the form and its field."""
        page = body_of(self.page, self.master)
        self.put(self.page, of_page(page[:-2] + b"/Annots[%d 0 R]>>" % FIELD))
        root = body_of(self.root, self.master)
        self.put(self.root, of_root(root[:-2] + b"/AcroForm %d 0 R>>" % FORM))
        self.put(FORM, b"<</Fields[%d 0 R]/SigFlags 3>>" % FIELD)
        field = (
            b"<</FT/Sig/T(Seal1)/Type/Annot/Subtype/Widget/F 132/Rect[0 0 0 0]/P %d 0 R/V %d 0 R>>"
        )
        self.put(FIELD, of_field(field % (self.page, SIGNATURE)))

    def put_signature(self) -> None:
        self.places[SIGNATURE] = len(self.out)
        head = b"%d 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
        self.out += head % SIGNATURE + b"/M(D:20260305120000Z)/ByteRange "
        self.range = len(self.out)
        self.out += b"[0 0000000000 0000000000 0000000000]/Contents "
        begins = len(self.out)
        self.out += b"<" + b"0" * _ROOM + b">"
        self.hole = (begins, len(self.out))
        self.out += b">>\nendobj\n"

    def rows(self) -> list[bytes]:
        return [b"%d 1\n%010d 00000 n \n" % each for each in sorted(self.places.items())]

    def put_table(self, rows: Sequence[bytes] | None = None, trailer: bytes | None = None) -> None:
        begins = len(self.out)
        size = max(self.places) + 1
        said = b"/Size %d/Root %d 0 R/Prev %d" % (size, self.root, self.begins)
        lines = b"".join(self.rows() if rows is None else rows)
        self.out += b"xref\n%btrailer\n<<%b>>\n" % (lines, said if trailer is None else trailer)
        self.out += b"startxref\n%d\n%%%%EOF\n" % begins

    def put_table_stream(self, packed: Sequence[tuple[int, int, int, int]]) -> None:
        begins = len(self.out)
        self.places[TABLE] = begins
        rows = sorted([*packed, *[(number, 1, at, 0) for number, at in self.places.items()]])
        data = b"".join([struct.pack(">BIH", *row[1:]) for row in rows])
        index = b" ".join([b"%d 1" % row[0] for row in rows])
        head = b"/Type/XRef/W[1 4 2]/Index[%b]/Size %d/Root %d 0 R/Prev %d"
        self.put(TABLE, stream(data, head % (index, TABLE + 1, self.root, self.begins)))
        self.out += b"startxref\n%d\n%%%%EOF\n" % begins

    def signed(self, by: Credential) -> bytes:
        """Return the file, with the seal over all that was put to it."""
        first, second = self.hole
        told = b"[0 %010d %010d %010d]" % (first, second, len(self.out) - second)
        self.out[self.range : self.range + len(told)] = told
        signer = SimpleSigner.load_pkcs12_data(by.pkcs12, (), by.passphrase)
        digest = sha256(bytes(self.out[:first] + self.out[second:])).digest()
        made = asyncio.run(signer.async_sign(digest, "sha256", use_pades=True))
        figures = made.dump().hex().encode()
        self.out[first + 1 : first + 1 + len(figures)] = figures
        return bytes(self.out)
