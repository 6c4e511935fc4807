"""`paraph seal-pdf` and `paraph accept-pdf`: PDFs that are signed with certificates."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from paraph.agreement import steps
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.master import master_of
from paraph.cli.output import say
from paraph.cli.texts import shown_set
from paraph.desk.matter import digest_of
from paraph.errors import ActError, UsageError
from paraph.formats.pdf.sealing.found import Seal
from paraph.views.instant_words import short
from paraph.views.visible import one_line, quoted, spelled
from paraph.wiring import printable, put
from paraph.wiring.kept import check_kept
from paraph.wiring.printing import Paper
from paraph.wiring.sealing import Sealer, checked, seal
from paraph.wiring.world import now

_CODES = {"accepted": 0, "refused": 1, "undetermined": 2}
_CHECKED = (
    "Its first revision is the master as it was printed; nothing but signatures follows; each "
    "covers its whole revision, and leads to a pinned root at {}. No revocation was asked for."
)


def seal_pdf(
    file: str,
    out: str,
    key: tuple[str | None, str | None, str | None, str | None],
    at: str,
    reason: str,
) -> int:
    """Sign a PDF with a certificate; return 0."""
    try:
        instant = now(at)
    except ActError as error:
        raise UsageError(f"--at {at!r}: {error.what}") from error
    content = seal(file, Sealer(*key), instant, reason)
    check_kept(out, content)  # a seal is behind all that is there: over its own input it may go
    put(out, content)
    say([f"Sealed, in {spelled(printable(out))}: {digest_of(content)}"])
    return 0


def accept_pdf(
    asked: Asked,
    name: str,
    file: str,
    roots: tuple[str, ...],
    which: tuple[str, str],
    looks: tuple[str, str],
) -> int:
    """Attach a signed PDF to a text as a rendition of it, if it is sound; return the code."""
    acting = Acting(asked)
    texts = shown_set(acting.matter, name)
    master = master_of(acting.matter, texts, which, Paper(file, looks[1], looks[0]))
    at = acting.node.now()
    found, content = checked(file, master, roots, at)
    say(_told(found.seals))
    if found.answer != "accepted":
        word = found.answer.capitalize()
        say([f"{word}, {found.code}: {one_line(found.why)}", "Nothing was recorded."])
        return _CODES[found.answer]
    pairs = [each[:2] for each in texts.entries]
    component, _, language = which[0].partition(":")
    pair = (component, language) if which[0] else pairs[0]
    seals = tuple([steps.Seal(*map(_composed, each)) for each in found.seals])
    body = steps.Rendition(
        *pair, which[1], digest_of(master), digest_of(content), seals, _CHECKED.format(at)
    )
    return acting.act(body, text_set=texts.digest, blobs=(content,))


def _told(seals: Iterable[Seal]) -> Iterator[str]:
    for each in seals:
        yield f"Sealed by {quoted(each.subject)}, certificate {short(each.certificate)}"
        yield f"  issued by {quoted(each.issuer)}; it claims {each.at or 'no time'}"


def _composed(said: str) -> str:
    """Return the words of a certificate as an act may hold them."""
    return unicodedata.normalize("NFC", one_line(said))
