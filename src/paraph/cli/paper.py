"""`paraph paper`: a paper filled in from the record, for people to check and sign."""

from __future__ import annotations

from functools import partial
from importlib.resources import files
from typing import NamedTuple

from paraph.agreement.certified import certified, doubted_papers
from paraph.agreement.deciding import (
    Deciding,
    cleared_on,
    decided_behind,
    decided_last,
    decided_on,
    holding,
    passed_on,
)
from paraph.agreement.life import Life
from paraph.agreement.living import cleared
from paraph.agreement.registering import submitted_set
from paraph.agreement.steps import Rectify
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say, warn
from paraph.cli.written import check_overwrites
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter
from paraph.errors import DamagedError, UsageError
from paraph.formats import registry
from paraph.views.dossier_texts import Texts
from paraph.views.paper import About, filled, unregistrable
from paraph.views.paper_consent import lacking_instruments, unwilling
from paraph.views.paper_kinds import CERTIFIED
from paraph.views.record_lines import names_of
from paraph.views.sheet import Table
from paraph.wiring import check_target, contents, printable, put
from paraph.wiring.kept import check_kept

_WRITTEN = (".docx", ".odt", ".html", ".htm", ".md", ".pdf")


_LARGEST = 1 << 20
"""Bytes of a template."""


class Target(NamedTuple):
    """The file to which a paper is written; `fonts` is a folder with fonts for a PDF, if any."""

    file: str
    fonts: str = ""
    overwrite: bool = False

    @property
    def printed(self) -> bool:
        """Whether it is a PDF."""
        return self.file.lower().endswith(".pdf")


def paper(asked: Asked, kind: str, to: Target, template: str | None, text_set: str) -> int:
    """Write a paper of a kind, from a template of one's own if one is given; return 0."""
    target = to.file
    check_target(target, _WRITTEN)
    check_overwrites(target, (template,), "the template")
    if to.fonts and not to.printed:
        raise UsageError("--fonts is of a paper as a PDF: --out FILE.pdf")
    acting = Acting(asked)
    matter, life = acting.matter, acting.life
    digest = matter.text_set(text_set).digest if text_set else ""
    if kind in _OF_CONSENT and matter.party in unwilling(life):
        raise UsageError(
            f"a paper {kind} is of no use: by the record {matter.party} will not become a party"
        )
    if kind in CERTIFIED:
        digest = _may_certify(life, kind, digest)
    if kind == "later-action" and not digest:
        digest = submitted_set(life, None)
    digest = digest or life.current
    texts = matter.state.texts.sets.get(digest)
    if text_set:
        stand = cleared(life.past, matter.state, life.procedure, digest, life.now)
        life = life._replace(clearances=stand)
    about = about_of(matter, life, texts, _deciding(kind, matter.party, life, digest, text_set))
    made = filled(template_of(kind, template), life, about)
    content = _content(made.source.encode(), kind, to, acting)
    check_kept(target, content, to.overwrite)
    put(target, content)
    say([f"Written: {printable(target)}"])
    if kind == "exchange" and (lacking := lacking_instruments(acting.life)):
        who = ", ".join(lacking)
        warn(f"the record has no instrument of {who} on the whole: nothing shows an exchange")
    if kind == "registration" and (kept := unregistrable(life, matter.party)):
        warn(f"not to be signed yet, as it cannot be submitted: {'; '.join(kept)}")
    for why in doubted_papers(acting.life, digest) if kind in CERTIFIED else ():
        warn(f"not to be signed before that is settled: {why}")
    if made.empty:
        warn(f"the record does not have, so that it is left open: {', '.join(made.empty)}")
    return 0


def _may_certify(life: Life, kind: str, asked: str) -> str:
    """Return the text set that a paper certifies: what holds, or one that is asked for.

    Raises:
        UsageError: it is a draft, or open which one holds.
    """
    found = certified(life, asked)
    if found.why:
        remedy = "leave out --set, or name one that was signed" if asked else "name one by --set"
        if not life.bearing and not asked:
            remedy = "sign it first, or report the paper on which it was signed"
        raise UsageError(f"a paper {kind} is of no text here: {found.why} ({remedy})")
    return found.text_set


def _deciding(kind: str, party: str, life: Life, digest: str, asked: str) -> Deciding:
    """Return the decision that a paper is of; one of a set that is asked for is of that alone."""
    if kind in _OF_CLEARANCE:
        return cleared_on(life, party, digest)
    if kind not in _OF_A_DECISION:
        return decided_behind(life, party, digest)
    return (decided_on if asked else decided_last)(life, party, digest)


_OF_CONSENT = frozenset(("ratification", "note-verbale"))
_OF_CLEARANCE = frozenset(("clearance-request", "clearance-table"))
_OF_A_DECISION = frozenset(("decision", "attestation"))


def about_of(
    matter: Matter, life: Life, texts: TextSet | None, deciding: Deciding | None = None
) -> About:
    """Return what a paper on a text set is about, as a record has it."""
    names = names_of(matter.state.texts.sets)
    digest = texts.digest if texts else ""
    held = Texts(life, matter.state, names, partial(reading_of, matter))
    deciding = deciding or decided_behind(life, matter.party, digest)
    decision = deciding.decision
    authority = holding(passed_on(life, decision))
    mended = _NONE
    for each in life.of_kind("rectify"):
        if isinstance(each.body, Rectify):
            mended = held.between(each.body.old, each.text_set)
    return About(
        matter.agreement,
        matter.party,
        texts,
        names,
        held.conformity(digest, authority),
        held.between(decision.text_set if decision else "", digest),
        mended,
        deciding=deciding,
    )


_NONE = Table((), ())


def _content(source: bytes, kind: str, to: Target, acting: Acting) -> bytes:
    if to.file.lower().endswith(".md"):
        return source
    reading = registry.read(source, f"{kind}.md")
    if not to.printed:
        return registry.write(reading, to.file)
    from paraph.wiring import printing

    day = acting.life.now[:10]
    running = (
        f"{kind.replace('-', ' ').capitalize()}, {day}",
        f"Agreement {acting.matter.agreement}",
    )
    made = printing.Paper(printable(to.file), to.fonts, f"{day}T00:00:00Z")
    return printing.document(reading.text, running, "en", made)


def template_of(kind: str, template: str | None = None) -> str:
    """Return the text of a template.

    Raises:
        DamagedError: it is no text in UTF-8, or larger than any template.
        InputError: it cannot be read.
    """
    if template is None:
        return files("paraph.views").joinpath("papers", f"{kind}.md").read_text("utf-8")
    source = contents(template)
    if len(source) > _LARGEST or b"\0" in source:
        raise DamagedError(printable(template), "is no template: it is too large, or no text")
    try:
        return source.decode()
    except UnicodeDecodeError as error:
        raise DamagedError(printable(template), "is no text in UTF-8") from error
