"""The commands by which people act in an agreement, as click sees them."""

from __future__ import annotations

import click

from paraph.agreement.members import EFFECTS, OFFICES
from paraph.cli.asked import Asked, as_person
from paraph.cli.options import VIEW
from paraph.cli.reporting import Report
from paraph.cli.ways import Ways, of_each
from paraph.errors import UsageError
from paraph.text.reading import View

COMMANDS = click.Group()

_MANDATE = click.option(
    "--mandate",
    "mandates",
    multiple=True,
    type=click.Path(),
    metavar="FILE",
    help="The terms of a mandate: a TOML file (repeatable).",
)
_UNDER = click.option(
    "--under", default="", metavar="MANDATE", help="The mandate, where there are several."
)
_AS_SAID = click.option(
    "--as-said",
    is_flag=True,
    help="Take each text to be in the language that is said, whatever its words look like.",
)


@COMMANDS.command(short_help="Propose a text set: every text of the agreement, from its files.")
@click.argument("file", nargs=-1, required=True)
@VIEW
@_AS_SAID
@click.option("--reasons", default="", metavar="WORDS", help="Why it is proposed.")
@click.option("--legal", default="", metavar="WORDS", help="The legal note.")
@click.option("--financial", default="", metavar="WORDS", help="The financial note.")
@click.option(
    "--interested", multiple=True, metavar="BODY", help="A body that is interested (repeatable)."
)
@as_person
@of_each
def propose(
    ways: Ways,
    asked: Asked,
    file: tuple[str, ...],
    view: View | None,
    as_said: bool,
    reasons: str,
    legal: str,
    financial: str,
    interested: tuple[str, ...],
) -> int:
    """Propose the texts of FILEs as a set.

    Each FILE is given as COMPONENT:XX=PATH (annex:fr=annexe.docx), as XX=PATH where the agreement
    has one component, or as PATH alone where the language can be told from its words. A text whose
    words are in another language than is said is refused.
    """
    from paraph.cli.texts import Notes
    from paraph.cli.texts import propose as run

    notes = Notes(reasons, legal, financial, interested)
    return run(asked, file, view, ways, as_said=as_said, notes=notes)


@COMMANDS.command(short_help="Ask bodies for their clearance of a text set.")
@click.argument("text_set", metavar="SET")
@click.argument("body", nargs=-1, required=True)
@click.option("--until", default="", metavar="INSTANT", help="When their answer is due.")
@click.option(
    "--silence",
    is_flag=True,
    help="Announce that silence until then is agreement, if the procedure lets it: a day at least.",
)
@as_person
def ask(asked: Asked, text_set: str, body: tuple[str, ...], until: str, silence: bool) -> int:
    """Ask each BODY to agree to the text set SET ("T0").

    A decision waits for them as the procedure says (docs/reference/procedures.md), and a mandate
    with --agreed-by waits for their answer to each change. Silence is shown as silence.
    """
    from paraph.cli.deciding import ask as run

    return run(asked, text_set, body, until, silence=silence)


@COMMANDS.command(short_help="Answer for a body on a text set: agreed, on-condition or objected.")
@click.argument("text_set", metavar="SET")
@click.argument("answer", type=click.Choice(("agreed", "on-condition", "objected")))
@click.option("--condition", default="", metavar="WORDS", help="On which condition, or why.")
@click.option(
    "--comment",
    multiple=True,
    metavar="[COMPONENT:XX:]ADDRESS=WORDS",
    help="What the body wants of a provision (repeatable).",
)
@click.option(
    "--editorial",
    is_flag=True,
    help="The answer stands also after changes that are proved editorial.",
)
@as_person
def clear(
    asked: Asked,
    text_set: str,
    answer: str,
    condition: str,
    comment: tuple[str, ...],
    editorial: bool,
) -> int:
    """Answer for a body on the text set SET ("T0").

    The last answer of a body counts. Whether an objection or a condition stops the decision is for
    the procedure to say; `decide`, `sign`, `status`, `dossier` and `verify` show them, and an
    amendment whose mandate is --agreed-by the body waits for agreement.
    """
    from paraph.cli.deciding import clear as run

    return run(asked, text_set, answer, condition, comment, editorial=editorial)


@COMMANDS.command(short_help="Approve a text set, and grant mandates over it.")
@click.argument("text_set", metavar="SET")
@_MANDATE
@click.option("--grant", default="", metavar="WHO,...", help="Grant a mandate to these.")
@click.option(
    "--may",
    default="",
    metavar="POWER,...",
    help="What it lets them: sign, amend, assert; sign by default.",
)
@click.option("--allow", default="", metavar="CLASS,...", help="What may change if it is proved.")
@click.option("--protect", default="", metavar="ADDRESS;...", help="What may not change at all.")
@click.option("--agreed-by", default="", metavar="WHO,...", help="Who must agree to each change.")
@click.option("--occasion", default="", metavar="WORDS", help="The occasion that it is for.")
@click.option("--opens", default="", metavar="INSTANT", help="From when on it holds.")
@click.option("--closes", default="", metavar="INSTANT", help="Before when it holds.")
@click.option("--uses", type=click.IntRange(min=1), metavar="N", help="How often it may be used.")
@click.option("--number", default="", metavar="WORDS", help="The number of the decision.")
@click.option("--level", default="", metavar="WORDS", help="Who is to sign: Minister of Trade.")
@click.option("--place", default="", metavar="WORDS", help="Where it is to be signed.")
@click.option("--motion", default="", metavar="WORDS", help="The motion that was voted on.")
@click.option("--moved", default="", metavar="WORDS", help="Who moved it.")
@click.option("--seconded", default="", metavar="WORDS", help="Who seconded it.")
@click.option("--votes", default="", metavar="N:N:N", help="Votes for, against, abstaining.")
@click.option("--minutes", type=click.Path(), metavar="FILE", help="The minutes.")
@click.option("--conformed", default="", metavar="PERSON", help="Who made the text say as voted.")
@click.option("--packet", type=click.Path(), metavar="FILE", help="The packet it stood in.")
@click.option("--pages", default="", metavar="WORDS", help="On which pages of it: 41-58.")
@as_person
def decide(
    asked: Asked,
    text_set: str,
    mandates: tuple[str, ...],
    grant: str,
    may: str,
    allow: str,
    protect: str,
    agreed_by: str,
    occasion: str,
    opens: str,
    closes: str,
    uses: int | None,
    number: str,
    level: str,
    place: str,
    motion: str,
    moved: str,
    seconded: str,
    votes: str,
    minutes: str | None,
    conformed: str,
    packet: str | None,
    pages: str,
) -> int:
    """Approve the text set SET ("T0") for a body that decides, and grant mandates over it.

    A mandate is written in a file (--mandate), or one is granted by --grant with the options that
    go with it and with no other. What is not allowed may not change.
    """
    from paraph.cli.deciding import Decision
    from paraph.cli.deciding import decide as run

    said = {
        "--may": may,
        "--allow": allow,
        "--protect": protect,
        "--agreed-by": agreed_by,
        "--occasion": occasion,
        "--opens": opens,
        "--closes": closes,
        "--uses": uses,
    }
    if not _listed(grant) and (lost := [name for name, each in said.items() if each]):
        raise UsageError(
            f"{' and '.join(lost)} would say nothing: name by --grant whom the mandate is for; the "
            "terms of a mandate FILE are in the file"
        )
    terms = {
        "grantees": _listed(grant),
        "powers": _listed(may) or ["sign"],
        "profile": {
            "classes": {"allow": _listed(allow)},
            "protect": {"addresses": _listed(protect, ";")},
        },
        "agreed_by": _listed(agreed_by),
        "occasion": occasion,
        "opens": opens,
        "closes": closes,
        "uses": uses or 0,
    }
    said_of_it = Decision(
        number,
        level,
        place,
        motion,
        moved,
        seconded,
        votes,
        minutes or "",
        conformed,
        packet or "",
        pages,
    )
    return run(asked, text_set, mandates, terms if _listed(grant) else None, said_of_it)


@COMMANDS.command(short_help="Pass on a mandate, or part of it.")
@click.argument("mandates", metavar="FILE", nargs=-1, required=True, type=click.Path())
@_UNDER
@as_person
def delegate(asked: Asked, mandates: tuple[str, ...], under: str) -> int:
    """Pass on the mandate --under by those of the FILEs, which may allow no more than it does."""
    from paraph.cli.deciding import delegate as run

    return run(asked, under, mandates)


@COMMANDS.command(short_help="Revoke a mandate.")
@click.argument("mandate")
@click.option("--reason", required=True, metavar="WORDS", help="Why.")
@as_person
def revoke(asked: Asked, mandate: str, reason: str) -> int:
    """Revoke MANDATE: what is done under it from now on is outside."""
    from paraph.cli.deciding import revoke as run

    return run(asked, mandate, reason)


@COMMANDS.command(short_help="Amend a text set under a mandate, each change with its proof.")
@click.argument("file", nargs=-1, required=True)
@_UNDER
@click.option("--from", "old", default="", metavar="SET", help="The set that is amended.")
@click.option("--pending", is_flag=True, help="Record it though changes are open, to be answered.")
@VIEW
@_AS_SAID
@as_person
@of_each
def amend(
    ways: Ways,
    asked: Asked,
    file: tuple[str, ...],
    under: str,
    old: str,
    pending: bool,
    view: View | None,
    as_said: bool,
) -> int:
    """Amend a text set by the texts of FILEs, given as for `paraph propose`.

    Texts that are not given stay as they are. Each change is proved, step by step and from the
    approved text on; where one is open, the amendment is refused and the change is shown.

    The text of the record has no emphasis: a change of bold, italic or underlined letters, which
    `paraph compare` of two files tells as open, is no change here. How many letters of a FILE
    stand out is said.

    \b
    The exit code is
      0  if it was recorded,
      1  if it was refused,
      2  if it could not be decided, or if the command failed.
    """  # noqa: D301
    from paraph.cli.texts import amend as run

    return run(asked, file, under, old, view, ways, pending=pending, as_said=as_said)


@COMMANDS.command(
    "assert", short_help="Assert that open changes are not substantive, by a mandate."
)
@click.argument("amendment")
@click.argument("change", nargs=-1)
@click.option("--reason", default="", metavar="WORDS", help="Why they are not.")
@_UNDER
@as_person
def assert_(asked: Asked, amendment: str, change: tuple[str, ...], reason: str, under: str) -> int:
    """Assert under your name that CHANGEs of AMENDMENT are not substantive.

    Without a CHANGE the open ones are shown with their numbers.
    """
    from paraph.cli.answering import assert_ as run

    return run(asked, amendment, change, reason, under)


@COMMANDS.command(short_help="Agree to open changes of an amendment, or object, for who decides.")
@click.argument("amendment")
@click.argument("change", nargs=-1)
@click.option("--answer", type=click.Choice(("agreed", "objected")), default="agreed")
@click.option("--reason", default="", metavar="WORDS", help="Why.")
@as_person
def settle(asked: Asked, amendment: str, change: tuple[str, ...], answer: str, reason: str) -> int:
    """Answer for a body that decides on CHANGEs of AMENDMENT.

    Without a CHANGE the open ones are shown with their numbers.
    """
    from paraph.cli.answering import settle as run

    return run(asked, amendment, change, answer, reason)


@COMMANDS.command(short_help="Sign a text set under a mandate, having seen what changed in it.")
@click.argument("text_set", metavar="SET")
@_UNDER
@click.option("--place", default="", metavar="WORDS", help="Where.")
@click.option("--occasion", default="", metavar="WORDS", help="On which occasion.")
@click.option("--irregular", is_flag=True, help="Record a signature that happened outside.")
@click.option("--effect", type=click.Choice(EFFECTS), help="Not definitive: as is said.")
@click.option("--copy", default="", metavar="PARTY", help="The party whose original is signed.")
@click.option("--practice", default="", metavar="WORDS", help="Why no full powers are needed.")
@click.option(
    "--zone", default="", metavar="ZONE", help="The time zone of the place: Europe/Paris, +03:00."
)
@as_person
def sign(
    asked: Asked,
    text_set: str,
    under: str,
    place: str,
    occasion: str,
    irregular: bool,
    effect: str | None,
    copy: str,
    practice: str,
    zone: str,
) -> int:
    """Sign the text set SET ("T4") under a mandate.

    Its digest is shown in words and figures, and all that differs from the approved text; the
    signature names what was shown. Outside of the chain of a mandate nothing is signed.

    \b
    The exit code is
      0  if it was signed,
      1  if it was refused,
      2  if it could not be decided, or if the command failed.
    """  # noqa: D301
    from paraph.cli.signing import How
    from paraph.cli.signing import sign as run

    how = How(place, occasion, effect or "", copy, practice, zone=zone)
    return run(asked, text_set, under, how, irregular=irregular)


@COMMANDS.command(
    cls=Report, short_help="Enter what somebody did on paper; forms of reports on delivery."
)
@click.argument("fact")
@click.option("--by", required=True, metavar="PERSON[:BODY]@PARTY", help="Who did it.")
@click.option("--on", "day", required=True, metavar="DATE", help="When: a day, month or year.")
@click.option("--paper", required=True, type=click.Path(), metavar="FILE", help="The paper.")
@click.option(
    "--checked", default="", metavar="PERSON", help="Who checked the paper, and signs too."
)
@click.option("--set", "text_set", default="", metavar="SET", help="The text set that it is about.")
@_MANDATE
@click.option(
    "--does",
    type=click.Path(),
    metavar="FILE",
    help="What the act would say besides: its members, in a TOML file.",
)
@as_person
def report(
    asked: Asked,
    fact: str,
    by: str,
    day: str,
    paper: str,
    checked: str,
    text_set: str,
    mandates: tuple[str, ...],
    does: str | None,
) -> int:
    """Enter a FACT (the kind of act it would be: decide, sign, clear ...) that is on paper.

    It is shown as reported everywhere, never as a signature of whoever did it. What another party
    did that has keys itself counts when that party confirms it. For a report on what was delivered
    there are forms: `paraph report form` and `paraph report import`.
    """
    from paraph.cli.deciding import report as run

    return run(asked, fact, by, day, paper, checked, text_set, mandates, does or "")


@COMMANDS.command(short_help="Let a person of the node act in an agreement that has begun.")
@click.argument("name", metavar="PERSON")
@click.option("--until", default="", metavar="INSTANT", help="When their office ends.")
@click.option(
    "--office", type=click.Choice(OFFICES), help="An office that needs no full powers (VCLT 7)."
)
@as_person
def appoint(asked: Asked, name: str, until: str, office: str | None) -> int:
    """Appoint PERSON, who is of the node (`paraph person`), for the bodies that it says.

    So many holders of root keys must sign as the agreement's quorum says: --as one, --with others.
    """
    from paraph.cli.deciding import appoint as run

    return run(asked, name, until, office or "")


@COMMANDS.command("revoke-key", short_help="Retire a person's key, or say since when it was known.")
@click.argument("name", metavar="PERSON|KEY")
@click.option("--since", default="", metavar="INSTANT", help="Since when others may have it.")
@click.option("--reason", required=True, metavar="WORDS", help="Why.")
@as_person
def revoke_key(asked: Asked, name: str, since: str, reason: str) -> int:
    """Revoke the key of PERSON, or a KEY: what it signs from now on has no effect.

    With --since, what it has signed before counts only where that is proven to be before then.
    So many holders of root keys must sign as the agreement's quorum says: --as one, --with others.
    """
    from paraph.cli.deciding import revoke_key as run

    return run(asked, name, since, reason)


@COMMANDS.command(short_help="Make an act of any kind, its members from a file.")
@click.argument("kind")
@click.argument("file", type=click.Path())
@click.option("--set", "text_set", default="", metavar="SET", help="The text set that it is about.")
@_UNDER
@click.option("--basis", multiple=True, metavar="ACT", help="An act that it rests on (repeatable).")
@as_person
def act(
    asked: Asked, kind: str, file: str, text_set: str, under: str, basis: tuple[str, ...]
) -> int:
    """Make an act of KIND, the members of its body as FILE (TOML) has them.

    docs/reference/acts.md lists the kinds and their members.
    """
    from paraph.cli.deciding import act as run

    return run(asked, kind, file, text_set, under, basis)


def _listed(words: str, mark: str = ",") -> list[str]:
    return [each.strip() for each in words.split(mark) if each.strip()]
