"""A signed PDF is accepted back where it is ours, and nothing but signatures follows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import cache
from io import BytesIO

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from tests.seal_kit import NOW, YEAR, authority, credential, master, signed_by
from tests.unit.test_originals import TEXT

from paraph.errors import SealError
from paraph.formats.pdf.sealing.found import Found
from paraph.formats.pdf.sealing.seal import Credential, sealed
from paraph.formats.pdf.sealing.strict import accepted, roots_of

ROOT = authority()
KELLER = credential(ROOT)
GRAF = credential(ROOT, "Luc Graf")


@cache
def sealing(content: bytes, by: Credential = KELLER) -> bytes:
    return sealed(content, by, NOW, "Signature of the agreement", "a.pdf")


def judged(content: bytes, **more: object) -> Found:
    roots = more.pop("roots", roots_of([("root.pem", ROOT.pem)]))
    return accepted(content, more.pop("of", master()), roots, more.pop("at", NOW))  # type: ignore[arg-type]


def changed(content: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Return a PDF with an increment in which something was changed."""
    writer = IncrementalPdfFileWriter(BytesIO(content))
    change(writer)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def sealing_with(content: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Return a PDF that was changed in the very increment in which it was signed."""
    writer = IncrementalPdfFileWriter(BytesIO(content))
    change(writer)
    signer = SimpleSigner.load_pkcs12_data(KELLER.pkcs12, (), KELLER.passphrase)
    made = BytesIO()
    meta = PdfSignatureMetadata(field_name="Seal1")
    PdfSigner(meta, signer).sign_pdf(writer, output=made)
    return made.getvalue()


def note(writer: IncrementalPdfFileWriter) -> None:
    """Add an annotation that stands over the words of the first page."""
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    made = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 500, 800))),
            pdf_name("/Contents"): pdf_string("20 ships"),
        }
    )
    page["/Annots"] = generic.ArrayObject([writer.add_object(made)])
    writer.update_container(page)


def words(writer: IncrementalPdfFileWriter) -> None:
    """Put other words in the place of those of the first page."""
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    stream = generic.StreamObject(stream_data=b"BT /F1 12 Tf 72 700 Td (Other) Tj ET")
    page["/Contents"] = writer.add_object(stream)
    writer.update_container(page)


def hidden(writer: IncrementalPdfFileWriter) -> None:
    """Add an object that nothing shows yet: what a shadow attack prepares."""
    writer.add_object(generic.StreamObject(stream_data=b"BT (Other) Tj ET"))


def text_field(writer: IncrementalPdfFileWriter) -> None:
    """Add a field that somebody may fill in."""
    field = generic.DictionaryObject(
        {pdf_name("/FT"): pdf_name("/Tx"), pdf_name("/T"): pdf_string("Amount")}
    )
    fields = generic.ArrayObject([writer.add_object(field)])
    form = generic.DictionaryObject({pdf_name("/Fields"): fields})
    writer.root["/AcroForm"] = writer.add_object(form)
    writer.update_root()


def opened(writer: IncrementalPdfFileWriter) -> None:
    """Let the file do something when it is opened."""
    script = generic.DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): pdf_string("app.alert(1)")}
    )
    writer.root["/OpenAction"] = script
    writer.update_root()


ATTACKS = [note, words, text_field, opened]


def test_our_master_with_a_signature_is_accepted() -> None:
    found = judged(sealing(master()))

    assert (found.answer, found.why) == ("accepted", "")
    (seal,) = found.seals
    assert "Jan Keller" in seal.subject
    assert "Root of Alda" in seal.issuer
    assert seal.at == "2026-03-05T12:00:00Z"
    assert seal.certificate.startswith("sha256:")
    assert seal.root.startswith("sha256:")


def test_a_second_signature_follows_the_first() -> None:
    found = judged(sealing(sealing(master()), GRAF))

    assert found.answer == "accepted", found.why
    assert ["Jan Keller" in found.seals[0].subject, "Luc Graf" in found.seals[1].subject] == [
        True,
        True,
    ]


def test_the_same_key_and_time_give_the_same_bytes() -> None:
    again = sealed(master(), KELLER, NOW, "Signature of the agreement", "a.pdf")

    assert sealing(master()) == again


@pytest.mark.parametrize("change", ATTACKS)
def test_what_is_added_behind_a_signature_is_refused(
    change: Callable[[IncrementalPdfFileWriter], None],
) -> None:
    found = judged(changed(sealing(master()), change))

    assert found.answer == "refused"


@pytest.mark.parametrize("change", [*ATTACKS, hidden])
def test_what_is_added_with_a_signature_is_refused(
    change: Callable[[IncrementalPdfFileWriter], None],
) -> None:
    found = judged(sealing_with(master(), change))

    assert found.answer == "refused", change.__name__


@pytest.mark.parametrize("change", [*ATTACKS, hidden])
def test_what_is_added_before_a_signature_is_refused(
    change: Callable[[IncrementalPdfFileWriter], None],
) -> None:
    found = judged(sealing(changed(master(), change)))

    assert (found.answer, found.code) in {("refused", "update"), ("refused", "fields")}


def test_what_is_changed_between_two_signatures_is_refused() -> None:
    found = judged(sealing(changed(sealing(master()), words), GRAF))

    assert found.answer == "refused"


@pytest.mark.parametrize(
    "junk",
    [
        b"x",
        b"\n% a remark\n",
        b"\n99 0 obj\n(Other)\nendobj\n",
        b"\n39 0 obj\n<< /Type /Page >>\nendobj\n",
        b"\n99 0 obj\n(no end)\n",
    ],
)
def test_bytes_between_two_signatures_that_no_table_names_are_refused(junk: bytes) -> None:
    """The second signature covers them, and no page shows them: a reader that repairs may."""
    for content in (sealing(master()) + junk, master() + junk):
        found = judged(sealing(content, GRAF))
        assert found.answer == "refused"
        assert found.code in {"update", "form"}


def test_another_text_is_refused() -> None:
    other = master(TEXT.replace("20 years", "30 years"))

    assert judged(sealing(other)).code == "master"
    assert judged(master()).code == "unsigned"
    assert judged(b"%PDF-1.7 nothing").code == "master"


def test_a_master_that_stands_within_another_file_is_refused() -> None:
    assert judged(b"%PDF-1.7\n" + sealing(master())).code == "master"


def test_a_field_that_nobody_signed_is_refused() -> None:
    def empty(writer: IncrementalPdfFileWriter) -> None:
        append_signature_field(writer, SigFieldSpec("Later"))

    assert judged(changed(sealing(master()), empty)).answer == "refused"


def test_a_seal_that_is_drawn_over_words_is_for_a_person() -> None:
    writer = IncrementalPdfFileWriter(BytesIO(master()))
    signer = SimpleSigner.load_pkcs12_data(KELLER.pkcs12, (), KELLER.passphrase)
    made = BytesIO()
    spec = SigFieldSpec("Seal1", box=(0, 0, 500, 800))
    meta = PdfSignatureMetadata(field_name="Seal1")
    PdfSigner(meta, signer, new_field_spec=spec).sign_pdf(writer, output=made)

    found = judged(made.getvalue())

    assert (found.answer, found.code) == ("undetermined", "drawn")
    assert found.seals


def test_a_chain_to_a_foreign_root_or_past_its_end_is_refused() -> None:
    foreign = authority("Root of Nobody")

    assert judged(sealing(master(), credential(foreign))).code == "chain"
    assert judged(sealing(master()), at=NOW + 2 * YEAR).code == "chain"
    ended = credential(ROOT, until=NOW - timedelta(days=1))
    assert judged(sealing(master(), ended)).code == "chain"
    assert judged(sealing(master()), roots=[]).answer == "undetermined"


def test_a_signature_by_a_root_of_the_same_name_is_refused() -> None:
    same = authority("Root of Alda")
    other = authority("Another")
    twin = same._replace(key=other.key)

    assert judged(sealing(master(), credential(twin))).code in {"chain", "signature"}


def test_a_byte_range_with_a_gap_is_refused() -> None:
    content = sealing(master())
    at = content.index(b"/ByteRange [") + len(b"/ByteRange [")
    end = content.index(b"]", at)
    numbers = [int(each) for each in content[at:end].split()]
    for shift in ((0, -8, 0, 0), (0, 0, 8, -8), (0, 0, 0, -4), (4, -4, 0, 0)):
        moved = [one + by for one, by in zip(numbers, shift, strict=True)]
        told = b" ".join(str(each).encode() for each in moved).ljust(end - at)
        if len(told) == end - at:
            assert judged(content[:at] + told + content[end:]).answer == "refused", shift


def test_what_is_appended_without_an_increment_is_refused() -> None:
    content = sealing(master())

    for tail in (b"\n", b"% more", b"\nstartxref\n0\n%%EOF\n", master()):
        assert judged(content + tail).answer == "refused", tail


@settings(max_examples=60, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_bit_that_was_turned_is_refused(place: float, bit: int) -> None:
    """Behind the master; within it the first revision is another one.

    A signature carries certificates beside the one that it names, which nobody signed: a bit of
    those, or of what it says twice, may turn, and then the same is found of the same bytes.
    """
    content = bytearray(sealing(master()))
    behind = len(content) - len(master())
    content[len(master()) + int(place * behind)] ^= 1 << bit

    found = judged(bytes(content))

    whole = sealing(master())
    first = whole.index(b"/Contents <", len(master())) + len(b"/Contents ")
    last = whole.index(b">", first)
    covered = bytes(content[:first] + content[last:]) != whole[:first] + whole[last:]
    assert found.answer == "refused" or (not covered and found == judged(whole))


def test_a_key_that_is_none_is_an_error_that_names_the_file() -> None:
    with pytest.raises(SealError, match="the passphrase is another one"):
        sealing(master(), KELLER._replace(passphrase=b"wrong"))
    with pytest.raises(SealError):
        sealing(master(), Credential(key=b"no key", certificates=b"none"))
    with pytest.raises(SealError):
        sealing(b"no PDF")
    with pytest.raises(SealError, match="no certificate"):
        roots_of([("root.pem", b"nothing")])


def in_pem(kind: str, *purposes: str, critical: bool = True) -> Credential:
    """Return a key of another kind, with its certificate, in PEM."""
    made = ed25519.Ed25519PrivateKey.from_private_bytes(b"5" * 32)
    own = made if kind == "ed25519" else ec.derive_private_key(5, ec.SECP256R1())
    public = own.public_key()
    certificate = signed_by(ROOT, "Jan Keller", public, purposes=purposes, critical=critical)
    key = own.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return Credential(key=key, certificates=certificate.public_bytes(serialization.Encoding.PEM))


@pytest.mark.parametrize("kind", ["ed25519", "ecdsa"])
def test_keys_in_pem_seal_too_and_only_those_of_ecdsa_have_chance_in_them(kind: str) -> None:
    by = in_pem(kind)
    one, two = [sealed(master(), by, NOW, "", "a.pdf") for _ in range(2)]

    assert judged(one).answer == "accepted", judged(one).why
    assert (one == two) == (kind == "ed25519")
    assert two.startswith(master())


SERVER, CLIENT, CODE, MAIL, TIME = ["1.3.6.1.5.5.7.3." + each for each in "12348"]
DOCUMENTS, ANY = "1.3.6.1.5.5.7.3.36", "2.5.29.37.0"


@pytest.mark.parametrize("critical", [True, False])
@pytest.mark.parametrize("purposes", [(SERVER,), (CODE,), (TIME,), (SERVER, CLIENT), ("1.2.3.4",)])
def test_a_certificate_for_another_purpose_is_refused(
    purposes: tuple[str, ...],
    critical: bool,  # noqa: FBT001
) -> None:
    """That of a web server under the same root does not sign treaties."""
    found = judged(sealing(master(), in_pem("ed25519", *purposes, critical=critical)))

    assert (found.answer, found.code) == ("refused", "chain")
    assert "Jan Keller is for another purpose: " in found.why


@pytest.mark.parametrize("purposes", [(DOCUMENTS,), (MAIL, CLIENT), (ANY,), (SERVER, DOCUMENTS)])
def test_a_certificate_for_documents_among_others_is_accepted(purposes: tuple[str, ...]) -> None:
    found = judged(sealing(master(), in_pem("ed25519", *purposes)))

    assert (found.answer, found.why) == ("accepted", "")
