"""The commands by which an agreement's life is followed, as click sees them."""

from __future__ import annotations

import click

from paraph.agreement import steps
from paraph.agreement.members import ADOPTING
from paraph.cli.asked import Asked, as_person

COMMANDS = click.Group()

_DAY = "DATE"
_PLACE = click.option("--place", default="", metavar="WORDS", help="Where.")
_WORDS = click.option("--words", default="", metavar="WORDS", help="What is to be said of it.")
_REASON = click.option("--reason", required=True, metavar="WORDS", help="Why.")
_ON = click.option("--on", required=True, metavar=_DAY, help="When: 2026-03-05, 2026-03 or 2026.")


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
    help="Of entry into force, the term, provisional application, reservations, the depositary.",
)
@click.option(
    "--means",
    multiple=True,
    metavar="WORDS=PARTY,...",
    help="Which party words of the clause mean (repeatable).",
)
@as_person
def accept_formula(
    asked: Asked, text_set: str, text: str, clause: str, means: tuple[str, ...]
) -> int:
    """Accept the reading of a final clause in a text of the set SET.

    The words and what they are read as are shown first, and what was not read. Then `paraph
    dossier` derives the dates from what happened. The term is how long it lasts, its renewal and
    how a notice ends it, accepted together. An entry into force that is not read is entered by
    `paraph enter-date`; of a text that says nothing of it, the consent of all is offered.
    """
    from paraph.cli.living import accept_formula as run

    return run(asked, text_set, text, "" if clause == "entry" else clause, means)


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
@click.option(
    "--zone", default="", metavar="ZONE", help="The time zone of the place: Europe/Paris, +03:00."
)
@as_person
def initial(asked: Asked, text_set: str, place: str, zone: str) -> int:
    """Initial the text set SET, which makes it authentic when all parties have (VCLT 10)."""
    from paraph.cli.living import initial as run

    return run(asked, text_set, place, zone)


@COMMANDS.command("full-powers", short_help="Give a person full powers to represent the party.")
@click.argument("name", metavar="PERSON")
@click.option(
    "--for", "purposes", multiple=True, metavar="ACT", help="For which acts: sign, adopt."
)
@click.option("--until", default="", metavar="INSTANT", help="Until when.")
@as_person
def full_powers(asked: Asked, name: str, purposes: tuple[str, ...], until: str) -> int:
    """Give PERSON full powers (VCLT 7). They take the place of no decision and of no mandate.

    The last ones of a person for an act count from then on; `paraph act correct` ends them.
    """
    from paraph.cli.living import full_powers as run

    return run(asked, name, purposes, until)


@COMMANDS.command(short_help="Hold that by practice a person needs no full powers.")
@click.argument("who", metavar="PERSON[@PARTY]")
@click.option(
    "--for",
    "purposes",
    multiple=True,
    required=True,
    metavar="ACT",
    help="For which acts: sign, ratification.",
)
@click.option("--until", default="", metavar="INSTANT", help="Until when.")
@click.option("--reason", required=True, metavar="WORDS", help="Which practice.")
@as_person
def dispense(asked: Asked, who: str, purposes: tuple[str, ...], until: str, reason: str) -> int:
    """Hold that by practice PERSON represents PARTY without full powers (VCLT 7(1)(b)).

    It stands for full powers when every party has said so, each by who decides for it and by nobody
    of whom it speaks; of a party on paper it is reported. The last word of each party counts.
    """
    from paraph.cli.living import dispense as run

    return run(asked, who, purposes, until, reason)


@COMMANDS.command(short_help="Confirm a signature, or another party's report, that needs it.")
@click.argument("act")
@as_person
def confirm(asked: Asked, act: str) -> int:
    """Confirm the signature in ACT: one ad referendum (VCLT 12), or without authority (8).

    Or what another party reports, in ACT, of your own: before who decides for yours does, that
    moves nothing. Or a step in ACT that somebody took for your party who may not take it. It
    counts since it is confirmed.
    """
    from paraph.cli.living import confirm as run

    return run(asked, act)


@COMMANDS.command(
    short_help="Enter a step of consent or of force: ratification, notice and others."
)
@click.argument("kind", type=click.Choice(steps.INSTRUMENTS), metavar="KIND")
@_ON
@_PLACE
@click.option("--to", default="", metavar="PARTY", help="To which party it goes.")
@click.option("--answers", default="", metavar="ACT", help="The act that it answers.")
@click.option("--provision", multiple=True, metavar="WORDS", help="Of these alone (repeatable).")
@click.option("--of", type=click.Choice(steps.NOTICES), help="Which one a notice is.")
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
    of: str | None,
    words: str,
) -> int:
    """Enter what your party did about its consent or about force.

    KIND is one of internal-procedure, ratification, acceptance, approval, accession, exchange,
    deposit, notification-sent, notification-received, provisional-application,
    end-of-provisional-application, will-not-become-party, prolongation, notice,
    withdrawal-of-notice, suspension, resumption, termination.

    A notice says with --of which one it is, where a text has clauses on both. Of one on record that
    does not, each party tells it with --of and --answers.
    """
    from paraph.cli.living import instrument as run

    body = steps.Instrument(kind, on, place, to, "", (), words, of or "")
    return run(asked, body, answers, provision)


@COMMANDS.command(short_help="Make a reservation to provisions of a text, or a declaration.")
@click.argument("kind", type=click.Choice(steps.RESERVING), metavar="KIND")
@click.argument("text_set", metavar="SET")
@click.option(
    "--moment", type=click.Choice(steps.MOMENTS), required=True, help="On which act it is made."
)
@_ON
@click.option(
    "--provision",
    multiple=True,
    metavar="WORDS",
    help="To which provision (repeatable): Article 5.",
)
@click.option("--words", required=True, metavar="WORDS", help="Its exact words.")
@as_person
def reserve(
    asked: Asked,
    kind: str,
    text_set: str,
    moment: str,
    on: str,
    provision: tuple[str, ...],
    words: str,
) -> int:
    """Make a reservation, or an interpretative declaration, of your party to the set SET.

    KIND is reservation or declaration (VCLT 2(1)(d), 19). It is refused where an accepted reading
    prohibits it (`paraph accept-formula --clause reservations`), or once consent is expressed.
    Between two parties a reservation is an offer of another text: nothing enters into force before
    the other one accepts it.
    """
    from paraph.cli.reserving import reserve as run

    return run(asked, steps.Reserve(kind, moment, on, provision, words), text_set)


@COMMANDS.command(
    "answer-reservation", short_help="Accept a reservation, object, confirm or withdraw it."
)
@click.argument("act")
@click.argument("response", type=click.Choice(steps.RESPONSES), metavar="ANSWER")
@_ON
@_WORDS
@as_person
def answer_reservation(asked: Asked, act: str, response: str, on: str, words: str) -> int:
    """Answer the reservation in ACT, or an answer to one.

    ANSWER is received, accepted, objected, opposed (an objection by which it is not to be in force
    between the two), and of one's own confirmed or withdrawn (VCLT 20-23). An objection is
    withdrawn by naming its act, and the withdrawal of a reservation is received so.
    """
    from paraph.cli.reserving import answer_reservation as run

    return run(asked, act, steps.Respond("", response, on, words))


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

    All parties agree before it is done. Among three or more a depositary proposes it with a time
    limit (--way depositary --until): who has had that, and says nothing in time, agrees (VCLT 79).
    That the limit is over is proven by a head that another node cosigned since: import a bundle.
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
