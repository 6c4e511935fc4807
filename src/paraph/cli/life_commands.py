"""The commands by which an agreement's life is followed, as click sees them."""

from __future__ import annotations

import click

from paraph.agreement import steps
from paraph.agreement.members import ADOPTING
from paraph.cli.asked import Asked, as_person, in_agreement, with_keys
from paraph.cli.options import VIEW
from paraph.cli.ways import Ways, of_each
from paraph.text.reading import View
from paraph.views.paper_kinds import KINDS

COMMANDS = click.Group()

_DAY = "DATE"
_PLACE = click.option("--place", default="", metavar="WORDS", help="Where.")
_WORDS = click.option("--words", default="", metavar="WORDS", help="What is to be said of it.")
_REASON = click.option("--reason", required=True, metavar="WORDS", help="Why.")
_FONTS = click.option(
    "--fonts",
    type=click.Path(exists=True, file_okay=False),
    metavar="FOLDER",
    help="Fonts for letters of a PDF that its own lack; else PARAPH_FONTS.",
)
_ON = click.option("--on", required=True, metavar=_DAY, help="When: 2026-03-05, 2026-03 or 2026.")


@COMMANDS.command(
    short_help="Show where an agreement stands on each track, and what is missing for the next."
)
@click.option("--at", "day", default="", metavar=_DAY, help="As it stood at the end of a day.")
@click.option("--html", type=click.Path(), metavar="FILE", help="Write it as a page (.html).")
@click.option("--docx", type=click.Path(), metavar="FILE", help="Write it for Word (.docx).")
@click.option("--pdf", type=click.Path(), metavar="FILE", help="Print it to an archival PDF.")
@_FONTS
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@in_agreement
def dossier(
    asked: Asked,
    *,
    day: str,
    html: str | None,
    docx: str | None,
    pdf: str | None,
    fonts: str | None,
    as_json: bool,
) -> int:
    """Show where the agreement stands: text, clearance, mandate, signature, consent, registration.

    What is missing for the next step comes first, with who can do it. With --at it is shown as it
    stood at the end of DATE (2026-03-05), by the times that its acts claim.

    A PDF needs the extra `pdf`: python -m pip install 'paraph[pdf]'.
    """
    from paraph.cli.dossier import Targets
    from paraph.cli.dossier import dossier as run

    return run(asked, day, Targets(html, docx, pdf, fonts), as_json=as_json)


@COMMANDS.command(short_help="Write the deadlines that run as a calendar (.ics).")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="A file .ics.")
@in_agreement
def calendar(asked: Asked, out: str) -> int:
    """Write what runs out when: answers that are due, mandates, powers, offices, objections.

    Each entry names its basis, an act of the record, and keeps its UID: read again, it changes
    what a calendar has.
    """
    from paraph.cli.dossier import calendar as run

    return run(asked, out)


@COMMANDS.command("in-force", short_help="Say which text was in force on a day.")
@click.argument("day", metavar=_DAY)
@click.option("--out", type=click.Path(), metavar="FILE", help="Write that text to FILE.")
@click.option("--text", default="", metavar="COMPONENT:XX", help="Which of its texts is written.")
@in_agreement
def in_force(asked: Asked, day: str, out: str | None, text: str) -> int:
    """Say how the agreement stands on DATE (2026-03-05), and which text holds then.

    With --out that text is written (.docx, .odt, .html, .md or .txt): the one that was signed, as
    corrected and amended. An amendment that stands only in words is not carried out: then no text
    is written, and it is said why.

    \b
    The exit code is
      0  if it is in force or provisionally applied,
      1  if it is not,
      2  if that is open (a date entered by hand disagrees, say), if no text of that day is
         made, or if the command failed.
    """  # noqa: D301
    from paraph.cli.dossier import in_force as run

    return run(asked, day, out, text)


@COMMANDS.command(short_help="Write a paper, filled in from the record, to be checked and signed.")
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="The paper.")
@click.option(
    "--template", type=click.Path(), metavar="FILE", help="A template of your own (Markdown)."
)
@click.option(
    "--set", "text_set", default="", metavar="SET", help="The text set; else the current."
)
@_FONTS
@in_agreement
def paper(
    asked: Asked, kind: str, out: str, template: str | None, text_set: str, fonts: str | None
) -> int:
    """Write a paper of KIND to FILE (.docx, .odt, .html, .md or .pdf).

    KIND is one of decision, clearance-request, clearance-table, full-powers, ratification,
    note-verbale, exchange, true-copy, correction, registration, later-action, attestation,
    conformity.

    What the record does not have is a line to write on, and is named. A paper proves nothing.
    """
    from paraph.cli.paper import Target
    from paraph.cli.paper import paper as run

    return run(asked, kind, Target(out, fonts or ""), template, text_set)


@COMMANDS.command(short_help="Write what is submitted for registration (Charter, article 102).")
@click.option("--out", type=click.Path(), metavar="DIR", required=True, help="A new folder.")
@click.option("--depositary", is_flag=True, help="The party submits it as the depositary.")
@click.option("--later", default="", metavar="ACT", help="Only a later action, told in ACT.")
@click.option("--trust", type=click.Path(), metavar="FILE", help="A trust file, which goes along.")
@click.option(
    "--withhold", default="", metavar="KIND,...", help="Own acts that the bundle does not show."
)
@_FONTS
@with_keys
def package(
    asked: Asked,
    *,
    out: str,
    depositary: bool,
    later: str,
    trust: str | None,
    withhold: str,
    fonts: str | None,
) -> int:
    """Write to DIR what a party or the depositary submits for registration of a treaty.

    Certified copies in all languages, the texts (PDF, Word and canonical), a certified statement
    with the dates, the bundle, and a manifest with the digest of every file.

    \b
    The exit code is
      0  if it was written,
      1  if the agreement is not classed as a treaty, neither in force nor provisionally applied, or
         its record does not pass by --trust: what is missing is said,
      2  if the command failed.
    """  # noqa: D301
    from paraph.cli.package import Wanted
    from paraph.cli.package import package as run

    capacity = "depositary" if depositary else "party"
    kinds = frozenset([each.strip() for each in withhold.split(",")]) - {""}
    return run(asked, Wanted(out, capacity, later, trust, fonts or "", kinds))


@COMMANDS.command(short_help="Write the official page of an agreement in force (.html).")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="The page (.html).")
@click.option("--bundle", type=click.Path(), metavar="FILE", help="A bundle, put into the page.")
@click.option("--beside", is_flag=True, help="Name the bundle only: it will stand beside the page.")
@in_agreement
def publication(asked: Asked, out: str, bundle: str | None, beside: bool) -> int:
    """Write a page with the texts in all languages, the dates, digests, and how to verify them.

    It runs and fetches nothing. `paraph export` writes a bundle, and can withhold acts from it: the
    page hands out what the bundle shows.

    \b
    The exit code is
      0  if it was written,
      1  if nothing is in force that could be published,
      2  if the command failed.
    """  # noqa: D301
    from paraph.cli.publication import Wanted
    from paraph.cli.publication import publication as run

    return run(asked, Wanted(out, bundle, beside))


@COMMANDS.command(short_help="Say for a body that the condition of its answer is met.")
@click.argument("act")
@_WORDS
@as_person
def discharge(asked: Asked, act: str, words: str) -> int:
    """Say that the condition is met on which your body agreed in ACT."""
    from paraph.cli.living import discharge as run

    return run(asked, act, words)


@COMMANDS.command(short_help="Enter that a decision was officially issued.")
@click.argument("act")
@click.option("--number", required=True, metavar="WORDS", help="Its number.")
@_ON
@click.option("--reference", default="", metavar="WORDS", help="Where it is published.")
@as_person
def issue(asked: Asked, act: str, number: str, on: str, reference: str) -> int:
    """Enter that the decision in ACT was issued: its number, its day, where it is published."""
    from paraph.cli.living import issue as run

    return run(asked, act, number, on, reference)


@COMMANDS.command(short_help="Hold a text set to be the final one; it is settled when both do.")
@click.argument("text_set", metavar="SET")
@_WORDS
@as_person
def fix(asked: Asked, text_set: str, words: str) -> int:
    """Say that your party holds the text set SET ("T2") to be the final text."""
    from paraph.cli.living import fix as run

    return run(asked, text_set, words)


@COMMANDS.command(short_help="Certify that the languages of a text set agree.")
@click.argument("text_set", metavar="SET")
@_WORDS
@as_person
def certify(asked: Asked, text_set: str, words: str) -> int:
    """Compare the languages of the text set SET, and certify under your name that they agree.

    What is compared and what is not docs/reference/concordance.md says. If they differ, --words
    says why that does not stand against it; languages that cannot be compared are not certified.
    """
    from paraph.cli.living import certify as run

    return run(asked, text_set, words)


@COMMANDS.command(
    "accept-formula", short_help="Accept what a final clause says: of entry into force, the term."
)
@click.argument("text_set", metavar="SET")
@click.option("--text", default="", metavar="COMPONENT:XX", help="This one of its texts.")
@click.option(
    "--clause",
    type=click.Choice(("entry", *steps.CLAUSES)),
    default="entry",
    help="Of entry into force, of the term, or of provisional application.",
)
@as_person
def accept_formula(asked: Asked, text_set: str, text: str, clause: str) -> int:
    """Accept the reading of a final clause in a text of the set SET.

    The words and what they are read as are shown first, and what was not read. Then `paraph
    dossier` derives the dates from what happened. The term is how long it lasts, its renewal and
    how a notice ends it, accepted together. An entry into force that is not read is entered by
    `paraph enter-date`.
    """
    from paraph.cli.living import accept_formula as run

    return run(asked, text_set, text, "" if clause == "entry" else clause)


@COMMANDS.command(short_help="Enter that a text set was adopted.")
@click.argument("text_set", metavar="SET")
@click.option("--how", type=click.Choice(ADOPTING), default="consent", help="By what.")
@_ON
@_PLACE
@as_person
def adopt(asked: Asked, text_set: str, how: str, on: str, place: str) -> int:
    """Enter that the text set SET was adopted (VCLT 9)."""
    from paraph.cli.living import adopt as run

    return run(asked, text_set, how, on, place)


@COMMANDS.command(short_help="Initial a text set.")
@click.argument("text_set", metavar="SET")
@_PLACE
@as_person
def initial(asked: Asked, text_set: str, place: str) -> int:
    """Initial the text set SET, which makes it authentic when all parties have (VCLT 10)."""
    from paraph.cli.living import initial as run

    return run(asked, text_set, place)


@COMMANDS.command("full-powers", short_help="Give a person full powers to represent the party.")
@click.argument("name", metavar="PERSON")
@click.option(
    "--for", "purposes", multiple=True, metavar="ACT", help="For which acts: sign, adopt."
)
@click.option("--until", default="", metavar="INSTANT", help="Until when.")
@as_person
def full_powers(asked: Asked, name: str, purposes: tuple[str, ...], until: str) -> int:
    """Give PERSON full powers (VCLT 7). They take the place of no decision and of no mandate."""
    from paraph.cli.living import full_powers as run

    return run(asked, name, purposes, until)


@COMMANDS.command(short_help="Confirm a signature that needs it.")
@click.argument("act")
@as_person
def confirm(asked: Asked, act: str) -> int:
    """Confirm the signature in ACT: one ad referendum (VCLT 12), or without authority (8)."""
    from paraph.cli.living import confirm as run

    return run(asked, act)


@COMMANDS.command(short_help="Print a text of a set to be signed on paper (.pdf).")
@click.argument("text_set", metavar="SET")
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="A file .pdf.")
@click.option("--text", default="", metavar="COMPONENT:XX", help="This one of its texts.")
@click.option("--copy", default="", metavar="PARTY", help="The original of this party.")
@click.option("--date", default="", metavar="INSTANT", help="The time that the file bears.")
@click.option("--fonts", default="", metavar="FOLDER", help="Fonts for letters that others lack.")
@in_agreement
def master(
    asked: Asked, text_set: str, out: str, text: str, copy: str, date: str, fonts: str
) -> int:
    """Print a text of the set SET for signing on paper: the signing master.

    Each page has its number of all pages, and the digests of the text and of the set. The same
    text and date give the same bytes. What is signed on paper is collated with it, never proved.
    """
    from paraph.cli.master import master as run

    return run(asked, text_set, out, text, copy, (date, fonts))


@COMMANDS.command("seal-pdf", short_help="Sign a PDF with a certificate (PAdES).")
@click.argument("file", type=click.Path())
@click.option("--out", type=click.Path(), metavar="FILE", required=True, help="The signed PDF.")
@click.option("--p12", type=click.Path(), metavar="FILE", help="The key and its certificate.")
@click.option("--key", type=click.Path(), metavar="PEM", help="Or the key alone,")
@click.option("--cert", type=click.Path(), metavar="PEM", help="and its certificate and chain.")
@click.option("--at", "at", default="", metavar="INSTANT", help="The time that it claims.")
@click.option("--reason", default="", metavar="WORDS", help="Why, as the signature says.")
@click.option("--passphrase-file", type=click.Path(), metavar="FILE", help="Its passphrase.")
def seal_pdf(
    file: str,
    out: str,
    p12: str | None,
    key: str | None,
    cert: str | None,
    at: str,
    reason: str,
    passphrase_file: str | None,
) -> int:
    """Sign the PDF in FILE with a certificate: one signature more, behind its bytes.

    It is a signature of the file (PAdES), and none of the record: `paraph sign` makes those.
    """
    from paraph.cli.sealing import seal_pdf as run

    return run(file, out, (p12, key, cert, passphrase_file), at, reason)


@COMMANDS.command("accept-pdf", short_help="Attach a signed PDF to a text, if it is sound.")
@click.argument("text_set", metavar="SET")
@click.argument("file", type=click.Path())
@click.option(
    "--trust-root",
    "roots",
    multiple=True,
    required=True,
    type=click.Path(),
    metavar="PEM",
    help="A root to which the certificates must lead (repeatable).",
)
@click.option("--text", default="", metavar="COMPONENT:XX", help="Of this one of its texts.")
@click.option("--copy", default="", metavar="PARTY", help="The original of this party.")
@click.option("--date", default="", metavar="INSTANT", help="The time that its master bears.")
@click.option("--fonts", default="", metavar="FOLDER", help="The fonts of its master.")
@as_person
def accept_pdf(
    asked: Asked,
    text_set: str,
    file: str,
    roots: tuple[str, ...],
    text: str,
    copy: str,
    date: str,
    fonts: str,
) -> int:
    """Attach the signed PDF in FILE to a text of the set SET, as a rendition of it.

    It must begin with the very bytes that `paraph master` prints of that text, with the same
    options, and nothing but signatures may follow, by certificates that lead to a root. It is
    never shown as a signature of the record.

    \b
    The exit code is
      0  if it was attached,
      1  if it was refused,
      2  if a person must look at it first, or if the command failed.
    """  # noqa: D301
    from paraph.cli.sealing import accept_pdf as run

    return run(asked, text_set, file, roots, (text, copy), (date, fonts))


@COMMANDS.command(short_help="Enter that a signed paper was compared with its master page by page.")
@click.argument("text_set", metavar="SET")
@click.option("--scan", required=True, type=click.Path(), metavar="FILE", help="The signed paper.")
@click.option(
    "--master", required=True, type=click.Path(), metavar="FILE", help="What was printed."
)
@click.option("--pages", type=click.IntRange(1, 1000), required=True, help="How many it has.")
@click.option(
    "--page",
    multiple=True,
    metavar="N=differs:WORDS",
    help="A page that is not equal (repeatable).",
)
@as_person
def collate(
    asked: Asked, text_set: str, scan: str, master: str, pages: int, page: tuple[str, ...]
) -> int:
    """Enter that you compared the signed paper of SET with its master, and what you found.

    Pages that are not named were equal. This is your word: collated, never proved.
    """
    from paraph.cli.living import collate as run

    return run(asked, text_set, scan, master, pages, page)


@COMMANDS.command(short_help="Enter a party's own original of a text set, in which it is first.")
@click.argument("text_set", metavar="SET")
@click.argument("file", nargs=-1)
@click.option("--for", "party", required=True, metavar="PARTY", help="Whose original it is.")
@click.option(
    "--named",
    multiple=True,
    metavar="XX:OWN=OTHER",
    help="What that party and the other one are called in a language (repeatable).",
)
@click.option("--languages", default="", metavar="XX,XX", help="In which order its texts stand.")
@_WORDS
@VIEW
@as_person
@of_each
def alternat(
    ways: Ways,
    asked: Asked,
    text_set: str,
    file: tuple[str, ...],
    party: str,
    named: tuple[str, ...],
    languages: str,
    words: str,
    view: View | None,
) -> int:
    """Enter the original of PARTY of the text set SET: the same texts, in which it is named first.

    The texts are those of FILEs (XX=PATH), or are made from those of the set where no FILE is
    given. Each is proved to be equal to that of the set but for the order of the parties in the
    title, in formulas of the preamble and in the block of signatures, and refused otherwise.
    That nothing rests on this order no proof says: --words says why, on your word.
    """
    from paraph.cli.originals import alternat as run

    return run(asked, text_set, (file, view, ways), party, named, languages, words)


@COMMANDS.command(
    short_help="Enter a step of consent or of force: ratification, notice and others."
)
@click.argument("kind", type=click.Choice(steps.INSTRUMENTS), metavar="KIND")
@_ON
@_PLACE
@click.option("--to", default="", metavar="PARTY", help="To which party it goes.")
@click.option("--answers", default="", metavar="ACT", help="The act that it answers.")
@click.option("--provision", multiple=True, metavar="WORDS", help="Of these alone (repeatable).")
@_WORDS
@as_person
def instrument(
    asked: Asked,
    kind: str,
    on: str,
    place: str,
    to: str,
    answers: str,
    provision: tuple[str, ...],
    words: str,
) -> int:
    """Enter what your party did about its consent or about force.

    KIND is one of internal-procedure, ratification, acceptance, approval, accession, exchange,
    deposit, notification-sent, notification-received, provisional-application,
    end-of-provisional-application, will-not-become-party, prolongation, notice,
    withdrawal-of-notice, suspension, resumption, termination.
    """
    from paraph.cli.living import instrument as run

    return run(asked, steps.Instrument(kind, on, place, to, "", (), words), answers, provision)


@COMMANDS.command(short_help="Enter something that happened: a visit, a meeting, a declaration.")
@click.argument("kind", type=click.Choice(steps.HAPPENINGS), metavar="KIND")
@click.option("--since", required=True, metavar=_DAY, help="When, or from when.")
@click.option("--until", default="", metavar=_DAY, help="Until when.")
@_PLACE
@click.option("--who", multiple=True, metavar="WORDS=ROLE", help="Who took part, and as what.")
@click.option("--paper", multiple=True, type=click.Path(), metavar="FILE", help="A source of it.")
@_WORDS
@as_person
def happen(
    asked: Asked,
    kind: str,
    since: str,
    until: str,
    place: str,
    who: tuple[str, ...],
    paper: tuple[str, ...],
    words: str,
) -> int:
    """Enter a KIND: visit, return-visit, meeting, declaration, joint-statement and others."""
    from paraph.cli.living import happen as run

    return run(asked, steps.Happen(kind, since, until, place, (), (), words), who, paper)


@COMMANDS.command(short_help="Say whether the agreement is a treaty.")
@click.argument("what", type=click.Choice(("treaty", "no-treaty")))
@_REASON
@as_person
def classify(asked: Asked, what: str, reason: str) -> int:
    """Say under your name whether the agreement is a treaty: only those are registered."""
    from paraph.cli.living import classify as run

    return run(asked, what, reason)


@COMMANDS.command(short_help="Enter a step of registration, or of official publication.")
@click.argument("step", type=click.Choice(steps.REGISTERING))
@_ON
@click.option("--number", default="", metavar="WORDS", help="The number that was given.")
@click.option("--paper", required=True, type=click.Path(), metavar="FILE", help="The paper.")
@_WORDS
@as_person
def register(asked: Asked, step: str, on: str, number: str, paper: str, words: str) -> int:
    """Enter a STEP of registration under article 102 of the Charter, with the paper."""
    from paraph.cli.living import register as run

    return run(asked, steps.Register(step, number, on, "", words), paper)


@COMMANDS.command("enter-date", short_help="Enter a date by hand, with the paper it is taken from.")
@click.argument("what", type=click.Choice(steps.DATES))
@_ON
@click.option("--paper", required=True, type=click.Path(), metavar="FILE", help="The paper.")
@_WORDS
@as_person
def enter_date(asked: Asked, what: str, on: str, paper: str, words: str) -> int:
    """Enter the date of WHAT as a paper has it. One that is computed stands beside it."""
    from paraph.cli.living import enter_date as run

    return run(asked, steps.Date(what, on, "", words), paper)


@COMMANDS.command(short_help="Take a step of correcting an error in a text that was authenticated.")
@click.argument("step", type=click.Choice(steps.RECTIFYING))
@click.argument("old", metavar="SET")
@click.argument("text_set", metavar="CORRECTED")
@click.option("--way", type=click.Choice(steps.WAYS), default="initialled", help="How.")
@click.option("--until", default="", metavar="INSTANT", help="When objections are due.")
@click.option("--since", default="", metavar=_DAY, help="From when, if not from the beginning.")
@_REASON
@as_person
def rectify(
    asked: Asked, step: str, old: str, text_set: str, way: str, until: str, since: str, reason: str
) -> int:
    """Propose, object to, agree to or do the correction of SET, as it was signed, to CORRECTED.

    Both parties agree before it is done, but where a depositary corrects it (VCLT 79).
    """
    from paraph.cli.living import rectify as run

    return run(asked, steps.Rectify(step, way, old, until, since, reason), text_set)


@COMMANDS.command(short_help="Answer an open question of the dossier.")
@click.argument("act")
@click.option("--words", required=True, metavar="WORDS", help="The answer.")
@as_person
def reply(asked: Asked, act: str, words: str) -> int:
    """Answer the question in ACT."""
    from paraph.cli.living import reply as run

    return run(asked, act, words)
