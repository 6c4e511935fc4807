"""The commands by which agreements begin, and nodes exchange and tell what they have."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, as_person, in_agreement, with_keys

COMMANDS = click.Group()


@COMMANDS.command(
    short_help="Begin an agreement: its title, its parties and the texts that are due."
)
@click.option("--title", required=True, metavar="WORDS", help="What it is called.")
@click.option(
    "--procedure",
    default="treaty",
    metavar="NAME|FILE",
    help="How it is concluded: treaty, contract or council, or a TOML file of one's own.",
)
@click.option(
    "--with-party",
    "cards",
    multiple=True,
    type=click.Path(),
    metavar="CARD",
    help="The card of another party's node (repeatable).",
)
@click.option(
    "--on-paper",
    multiple=True,
    metavar="NAME=WORDS",
    help="A party that has no node: what it does is reported (repeatable).",
)
@click.option(
    "--text",
    "texts",
    multiple=True,
    required=True,
    metavar="COMPONENT:XX,XX",
    help="A component, and the languages in which it is due (repeatable).",
)
@click.option(
    "--signed-by",
    multiple=True,
    metavar="COMPONENT=PARTY",
    help="An instrument that this party alone signs: of an exchange of notes (repeatable).",
)
@click.option(
    "--repeats",
    multiple=True,
    metavar="REPLY=NOTE",
    help="A reply that quotes the note whole (repeatable).",
)
@as_person
def begin(
    asked: Asked,
    title: str,
    procedure: str,
    cards: tuple[str, ...],
    on_paper: tuple[str, ...],
    texts: tuple[str, ...],
    signed_by: tuple[str, ...],
    repeats: tuple[str, ...],
) -> int:
    """Begin an agreement at this node.

    The other parties give their cards (NODE/party.json); look by another way whether the keys in
    them are theirs. Then `paraph export` makes the bundle by which they join.

    So many holders of root keys sign as the node's quorum says, and appoint everybody of the node:
    --as one, --with others. Where one is enough, the first one signs unless somebody is named.
    """
    from paraph.cli.opening import begin as run

    return run(asked, title, procedure, cards, on_paper, texts, (signed_by, repeats))


@COMMANDS.command(short_help="Join an agreement that another party has begun, from its bundle.")
@click.argument("bundle", type=click.Path())
@click.option(
    "--trust", type=click.Path(), metavar="FILE", help="The keys of the parties, as you know them."
)
@as_person
def join(asked: Asked, bundle: str, trust: str | None) -> int:
    """Join the agreement of BUNDLE, and take in what the other party has done in it.

    Who signs is as for `paraph begin`.
    """
    from paraph.cli.opening import join as run

    return run(asked, bundle, trust)


@COMMANDS.command(short_help="Write what the node has of an agreement to a bundle.")
@click.argument("bundle", type=click.Path())
@click.option(
    "--withhold",
    default="",
    metavar="KIND,...",
    help="Withhold own acts of these kinds (clear, ask-clearance ...); the node vouches that they "
    "are of these.",
)
@with_keys
def export(asked: Asked, bundle: str, withhold: str) -> int:
    """Write the logs of all parties, with the texts and proofs, to BUNDLE (.paraph.jsonl).

    The head of the own log is signed first. Anybody can verify the bundle (`paraph verify`), and
    the other parties' nodes take it in (`paraph import`).
    """
    from paraph.cli.exchanging import export as run

    return run(asked, bundle, frozenset([each.strip() for each in withhold.split(",")]) - {""})


@COMMANDS.command("import", short_help="Take in what is new in another party's bundle.")
@click.argument("bundle", type=click.Path())
@click.option(
    "--evidence",
    type=click.Path(),
    metavar="FILE",
    help="Where evidence of a fork goes; by default beside the bundle.",
)
@with_keys
def import_(asked: Asked, bundle: str, evidence: str | None) -> int:
    """Take in what is new in BUNDLE, all or nothing, and cosign the other parties' heads.

    \b
    The exit code is
      0  if it was taken in, also if nothing was new,
      1  if a log is another one than this node has seen (a fork; the evidence is written down),
      2  if the bundle does not hold together, or if the command failed.
    """  # noqa: D301
    from paraph.cli.exchanging import import_ as run

    return run(asked, bundle, evidence)


@COMMANDS.command(short_help="Show the acts of an agreement, each after all that it has seen.")
@in_agreement
def log(asked: Asked) -> int:
    """Show every act of the agreement, of all parties, and whether it holds."""
    from paraph.cli.showing import log as run

    return run(asked)


@COMMANDS.command(
    short_help="Show how far an agreement is: parties, text sets, what is done with them."
)
@in_agreement
def status(asked: Asked) -> int:
    """Show how far the agreement is."""
    from paraph.cli.showing import status as run

    return run(asked)


@COMMANDS.command(short_help="Show the texts of a set, as they were read.")
@click.argument("text_set", metavar="SET")
@click.option("--text", default="", metavar="COMPONENT:XX", help="This one of its texts alone.")
@click.option("--out", type=click.Path(), metavar="FILE", help="Write it to FILE, which is new.")
@in_agreement
def show(asked: Asked, text_set: str, text: str, out: str | None) -> int:
    """Show the texts of the set SET ("T0"), as `paraph read` shows those of files.

    Read them before you approve or sign the set. How letters stand out (bold, italic, underlined)
    is not part of a text.
    """
    from paraph.cli.showing import show as run

    return run(asked, text_set, text, out)


@COMMANDS.command(short_help="Show who may do what until when.")
@in_agreement
def mandates(asked: Asked) -> int:
    """Show each mandate: what it lets whom do, until when, and how it stands."""
    from paraph.cli.showing import mandates as run

    return run(asked)


@COMMANDS.command(
    short_help="Make anew what serves to find acts, and check everything that is kept."
)
@in_agreement
def rebuild(asked: Asked) -> int:
    """Drop whatever can be made anew from the logs, make it, and check every log and blob."""
    from paraph.cli.showing import rebuild as run

    return run(asked)


@COMMANDS.command("sign-file", short_help="Sign an act that was written to a file, without a node.")
@click.argument("file", type=click.Path())
@click.option("--key", required=True, type=click.Path(), metavar="PEM", help="The private key.")
@click.option("--out", required=True, type=click.Path(), metavar="FILE", help="Where it goes.")
@click.option(
    "--act",
    "unsigned",
    type=click.Path(),
    metavar="FILE",
    help="The unsigned act, where somebody has signed FILE already: it shows what it is about.",
)
@click.option("--passphrase-file", type=click.Path(), metavar="FILE", help="Its passphrase.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def sign_file(
    file: str, key: str, out: str, unsigned: str | None, passphrase_file: str | None, yes: bool
) -> int:
    """Show the act in FILE (of a command with --unsigned), and sign it with a key.

    All that its digests lead to is shown: the texts with what differs in them, open changes that
    are answered for, keys. A file that somebody has signed already gets one more signature.
    """
    from paraph.cli.signing import sign_file as run

    return run(file, key, out, passphrase_file, unsigned, yes=yes)


@COMMANDS.command(short_help="Record an act that was signed elsewhere.")
@click.argument("file", type=click.Path())
@with_keys
def bring(asked: Asked, file: str) -> int:
    """Record the act in FILE, which `paraph sign-file` wrote, if it holds."""
    from paraph.cli.signing import bring as run

    return run(asked, file)


@COMMANDS.command(short_help="Show the life of an agreement, step by step, in a new folder.")
@click.option("--out", required=True, type=click.Path(), metavar="DIR", help="The new folder.")
@click.option(
    "--story",
    type=click.Choice(("treaty", "council")),
    default="treaty",
    show_default=True,
    help="Which life.",
)
def demo(out: str, story: str) -> int:
    """Show an agreement from its proposal to its end, by the commands that bring it there.

    Every command is printed with what it answers. DIR keeps the nodes, texts, redlines, papers,
    dossier, calendar, bundle and trust file; index.html leads to them. The clock and the keys are
    for show: two runs give the same digests.
    """
    from paraph.cli.demo import demo as run
    from paraph.cli.stories import STORIES

    return run(out, STORIES[story])
