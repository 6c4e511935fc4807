"""Accepting a signed PDF back: only what we printed, and behind it nothing but signatures.

The rule is in docs/reference/sealed-pdf.md. What is not sure is refused, or undetermined.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO

from asn1crypto import parser, x509
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    Reference,
)
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader, RawPdfPath
from pyhanko.sign.diff_analysis import (
    CatalogModificationRule,
    DiffResult,
    DocInfoRule,
    FieldComparisonContext,
    FormUpdate,
    FormUpdatingRule,
    MetadataUpdateRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.diff_analysis.form_rules_api import _list_fields as list_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError, ValidationInfoReadingError
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from paraph.errors import SealError
from paraph.formats.pdf.sealing.additions import OF_FORM, additions, master_of
from paraph.formats.pdf.sealing.found import Found, Seal
from paraph.formats.pdf.sealing.grammar import alike, plain
from paraph.formats.pdf.sealing.update import Update, update

_MOST = 64  # signatures of a file
_CONTENTS = re.compile(rb"<[0-9a-fA-F]*>")
_RANGE = 4
_INFO = ModificationLevel.LTA_UPDATES


def roots_of(sources: Sequence[tuple[str, bytes]]) -> list[x509.Certificate]:
    """Return the certificates of files in PEM or DER that somebody pins.

    Raises:
        SealError: a file holds none.
    """
    found = []
    for name, source in sources:
        try:
            held = [*load_certs_from_pemder_data(source)]
            found += [each for each in held if each.sha256]
        except (ValueError, TypeError) as error:
            raise SealError(name, "holds no certificate") from error
    return found


def accepted(
    content: bytes, master: bytes, roots: Sequence[x509.Certificate], at: datetime
) -> Found:
    """Return whether a PDF is a master of ours, with nothing behind it but sound signatures.

    `at` is the instant at which chains to `roots` must hold. No network is asked, so that no
    revocation is looked at.
    """
    if not content.startswith(master):
        return _refused("master", "its first revision is not what is printed of this text")
    if len(content) == len(master):
        return _refused("unsigned", "it is not signed")
    if not roots:
        return Found("undetermined", "roots", "no root is pinned")
    try:
        with _quiet():
            return _judged(content, master, roots, at)
    except (PdfError, SigningError, SignatureValidationError, ValidationInfoReadingError) as error:
        return _refused("form", f"it cannot be read as a signed PDF: {error}")
    except Exception as error:  # noqa: BLE001 - a reader of malformed files may raise anything
        return _refused("form", f"it is malformed: {error!r}")


def _judged(
    content: bytes, printed: bytes, roots: Sequence[x509.Certificate], at: datetime
) -> Found:
    reader = PdfFileReader(BytesIO(content), strict=True)
    signatures = list(reader.embedded_signatures)
    if fault := next(_faults(reader, signatures, content, printed), None):
        return fault
    seals: list[Seal] = []
    doubts: list[Found] = []
    for each in signatures:
        found = _sound(each, roots, at)
        if isinstance(found, Found):
            return found._replace(seals=tuple(seals))
        seals.append(found)
        if _drawn(each):
            why = "a seal is drawn on a page: look whether it hides anything there"
            doubts.append(Found("undetermined", "drawn", why))
    made = Found("accepted", seals=tuple(seals))
    return doubts[0]._replace(seals=made.seals) if doubts else made


def _faults(
    reader: PdfFileReader,
    signatures: Sequence[EmbeddedPdfSignature],
    content: bytes,
    printed: bytes,
) -> Iterator[Found]:
    """Yield what makes the file another one than a master with signatures behind it."""
    if reader.encrypted:
        yield _refused("form", "it is encrypted")
    if reader.xrefs.hybrid_xrefs_present:
        yield _refused("form", "it has two tables of its objects")
    if not 0 < len(signatures) <= _MOST:
        yield _refused("unsigned", "no signature of it is found, or too many")
        return
    if why := _form(reader, signatures):
        yield _refused("fields", why)
    if reader.xrefs.total_revisions != len(signatures) + 1:
        yield _refused("update", "something else than a signature was added to it")
    if why := next(_ranges(signatures, content, len(printed)), ""):
        yield _refused("range", why)
    if why := next(_updates(reader, signatures, content, printed), ""):
        yield _refused("update", why)
    compared = _POLICY.review_file(reader, 0)
    if not isinstance(compared, DiffResult):
        yield _refused("update", f"it was changed behind its first revision: {compared}")


def _form(reader: PdfFileReader, signatures: Sequence[EmbeddedPdfSignature]) -> str:
    """Say why its form holds something else than these signatures, each in a field of its own."""
    form = reader.root["/AcroForm"]
    if strange := sorted({*form} - OF_FORM):
        return f"its form has {strange[0]}"
    named = {each.field_name for each in signatures}
    fields = [each.get_object() for each in form["/Fields"]]
    for each in fields:
        if each.get("/FT") != "/Sig" or "/Kids" in each:
            return f"its form has a field that is no signature: {each.get('/T', 'without a name')}"
        if "/A" in each or "/AA" in each:
            return "a field of its form does something"
        if str(each.get("/T", "")) not in named:
            return "its form has a field for a signature that nobody made"
    if len(fields) != len(signatures) or len(named) != len(signatures):
        return "two signatures share a field"
    return ""


def _ranges(signatures: Sequence[EmbeddedPdfSignature], content: bytes, size: int) -> Iterator[str]:
    """Yield which signature does not cover the whole file as it was when it was made."""
    before = size
    for each in signatures:
        begins, first, second, last = [int(part) for part in each.byte_range][:_RANGE]
        end = second + last
        if len(each.byte_range) != _RANGE or begins or not before < first < second < end:
            yield "a signature covers other bytes than all before it and behind it"
            return
        if not _alone(content[first:second]):
            yield "something else than the signature is left out of what it covers"
        if each.evaluate_signature_coverage() < SignatureCoverageLevel.ENTIRE_REVISION:
            yield "a signature does not cover its whole revision"
        before = end
    if before != len(content):
        yield "something stands behind the last signature"


def _updates(
    reader: PdfFileReader,
    signatures: Sequence[EmbeddedPdfSignature],
    content: bytes,
    printed: bytes,
) -> Iterator[str]:
    """Yield why an update is not what its table names, or not what a signature needs."""
    at = len(printed)
    found: list[Update] = []
    try:
        for each in signatures:
            end = sum([int(part) for part in each.byte_range][2:_RANGE])
            found.append(update(reader, content, at, end))
            at = end
        held = PdfFileReader(BytesIO(printed), strict=True)
        master = master_of(printed, held)
        anew = additions(master, found)
    except ValueError as error:
        yield str(error)
        return
    if reader.xrefs.get_startxref_for_revision(0) != master.table:
        yield "the tables of its updates do not lead to the table of the master"
    for number in sorted(master.numbers - anew):
        one, other = [each.get_object(Reference(number, 0, each)) for each in (reader, held)]
        if not alike(plain(one), plain(other)):
            yield "an object of the master is another one in it"


def _alone(left_out: bytes) -> bool:
    """Whether what is left out is the signature, in hexadecimal, and zeros behind it, if any."""
    if not _CONTENTS.fullmatch(left_out) or len(left_out) % 2:
        return False
    raw = bytes.fromhex(left_out[1:-1].decode())
    return not any(raw[parser.peek(raw) :])


def _sound(
    signature: EmbeddedPdfSignature, roots: Sequence[x509.Certificate], at: datetime
) -> Seal | Found:
    """Return a signature whose chain leads to a pinned root, or why it is none."""
    context = ValidationContext(trust_roots=list(roots), moment=at, allow_fetching=False)
    status = validate_pdf_signature(
        signature, context, diff_policy=_POLICY, key_usage_settings=_USE
    )
    who = _name(status.signing_cert.subject)
    if not (status.intact and status.valid):
        return _refused("signature", f"the signature of {who} does not hold")
    if not status.docmdp_ok:
        return _refused("update", f"what {who} signed was changed behind their signature")
    if not status.trusted:
        why = status.trust_problem_indic or "no chain to a root that is pinned"
        return _refused("chain", f"the certificate of {who} is not trusted: {why}")
    if other := next(_otherwise(status), ""):
        return _refused("chain", f"the certificate of {who} is for another purpose: {other}")
    return _seal(status)


def _otherwise(status: PdfSignatureStatus) -> Iterator[str]:
    """Yield what a certificate of the chain is for, if documents are not among it.

    Its purposes (RFC 5280, 4.2.1.12) bind, also where the extension is not critical.
    """
    path = status.validation_path
    chain = list(path.iter_certs(include_root=False)) if path is not None else []
    for each in (status.signing_cert, *chain):
        said = each.extended_key_usage_value
        if said is not None and _PURPOSES.isdisjoint(said.native):
            yield ", ".join([str(purpose).replace("_", " ") for purpose in said.native])


def _seal(status: PdfSignatureStatus) -> Seal:
    certificate = status.signing_cert
    path = status.validation_path
    root = path.trust_anchor.authority if path is not None else None
    anchor = getattr(root, "certificate", None)
    claimed = status.signer_reported_dt
    return Seal(
        _name(certificate.subject),
        _name(certificate.issuer),
        _digest(certificate),
        _digest(anchor) if anchor is not None else "",
        f"{claimed.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if claimed else "",
    )


def _digest(certificate: x509.Certificate) -> str:
    return f"sha256:{sha256(certificate.dump()).hexdigest()}"


def _name(name: x509.Name) -> str:
    return str(name.human_friendly)


def _drawn(signature: EmbeddedPdfSignature) -> bool:
    """Whether a signature is shown on a page, where it may stand before words."""
    field: DictionaryObject = signature.sig_field
    rectangle = [float(each) for each in field.get("/Rect", (0, 0, 0, 0))]
    wide, high = rectangle[2] - rectangle[0], rectangle[3] - rectangle[1]
    return bool(wide or high)


def _refused(code: str, why: str) -> Found:
    return Found("refused", code, why)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what a library says of a bad signature from whoever reads our own words."""
    log = logging.getLogger("pyhanko")
    held = log.disabled, logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(held[1])


class _Form(FormUpdatingRule):
    """Also lets the first signature make the form: its rule of pyHanko compares two forms alone."""

    def apply(
        self, old: HistoricalResolver, new: HistoricalResolver
    ) -> Iterator[tuple[ModificationLevel, FormUpdate]]:
        if "/AcroForm" in old.root:
            yield from super().apply(old, new)
            return
        if "/AcroForm" not in new.root:
            return
        form = new.root["/AcroForm"]
        for held, key in ((new.root, "/AcroForm"), (form, "/Fields")):
            raw = held.raw_get(key)
            if isinstance(raw, IndirectObject):
                yield _INFO, FormUpdate(updated_ref=raw.reference)
        path = RawPdfPath("/Root", "/AcroForm", "/Fields")
        specs = dict(list_fields(ArrayObject(), form["/Fields"], old_path=path))
        for rule in self.field_rules:
            yield from rule.apply(FieldComparisonContext(specs, old, new))


_POLICY = StandardDiffPolicy(
    global_rules=[
        CatalogModificationRule({"/AcroForm", "/Metadata", "/Extensions", "/Version"}),
        DocInfoRule().as_qualified(_INFO),
        XrefStreamRule().as_qualified(_INFO),
        ObjectStreamRule().as_qualified(_INFO),
        MetadataUpdateRule().as_qualified(_INFO),
    ],
    form_rule=_Form(field_rules=[SigFieldCreationRule(), SigFieldModificationRule()]),
    ignore_orphaned_objects=False,
)
"""What may be added: signature fields and their signatures, and the metadata of the update."""
_PURPOSES = frozenset(
    (
        "any_extended_key_usage",
        "email_protection",  # the old way to say that a person signs
        "microsoft_document_signing",
        "adobe_authentic_documents_trust",
        "1.3.6.1.5.5.7.3.36",  # documents (RFC 9336)
    )
)
_USE = KeyUsageConstraints(
    key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False
)
