"""The commands of a node: it is made, shows its card, and gets persons and another passphrase."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, at_node

COMMANDS = click.Group()

_PASSPHRASE = click.option(
    "--passphrase-file",
    type=click.Path(),
    metavar="FILE",
    help="The passphrase is the first line of FILE; else PARAPH_PASSPHRASE, or it is asked.",
)


@COMMANDS.command(short_help="Make the node of a party: its keys, its ledger, its card.")
@click.argument("folder", metavar="DIR", type=click.Path())
@click.option("--party", required=True, metavar="NAME", help="The name of the party: a-z, 0-9, -.")
@click.option("--words", default="", metavar="WORDS", help="Its name in words.")
@click.option(
    "--person",
    multiple=True,
    metavar="NAME[:BODY,...]",
    help="A person and the bodies that they act for; without any, registrar:office.",
)
@click.option(
    "--decides", multiple=True, metavar="BODY", help="A body whose decisions bind the party."
)
@click.option(
    "--root",
    multiple=True,
    metavar="NAME",
    help="A person who holds a root key; without any, the first ones, as many as the quorum.",
)
@click.option(
    "--quorum",
    type=click.IntRange(min=1),
    default=1,
    metavar="N",
    help="How many of them must sign to begin an agreement or change root keys; 1 by default.",
)
@_PASSPHRASE
@click.option("--yes", is_flag=True, help="Ask nothing: without a passphrase, one is made.")
def init(
    folder: str,
    party: str,
    words: str,
    person: tuple[str, ...],
    decides: tuple[str, ...],
    root: tuple[str, ...],
    quorum: int,
    passphrase_file: str | None,
    yes: bool,
) -> int:
    """Make the folder DIR, the node of a party: all of it, or nothing.

    Each person and the log get a key, under one passphrase. The card that is made (party.json)
    is what the other parties need to know of this one.
    """
    from paraph.cli.node import init as run
    from paraph.wiring.new_node import Party

    of = Party(party, words, (), decides, root, quorum)
    return run(folder, of, person, passphrase_file=passphrase_file, ask=not yes)


@COMMANDS.command(short_help="Show the card of the node: what other parties need to know of it.")
@click.option("--out", type=click.Path(), metavar="FILE", help="Write it to FILE.")
@at_node
def card(at: Asked, out: str | None) -> int:
    """Print the card of the node, or write it: its party, its root keys and the key of its log.

    The fingerprints of the keys are told on standard error. The other side makes a trust file of
    the card by `paraph trust`, once both have compared the fingerprints by another way.
    """
    from paraph.cli.node import card as run

    return run(at, out)


@COMMANDS.command(short_help="Make a trust file of cards: whose keys are whose.")
@click.argument("card", type=click.Path(), nargs=-1, required=True)
@click.option(
    "--out",
    type=click.Path(),
    metavar="FILE",
    default="trust.json",
    help="The trust file; trust.json by default.",
)
def trust(card: tuple[str, ...], out: str) -> int:
    """Put CARDs, or trust files, together as one, and print the fingerprints of all keys.

    A trust file says which keys are whose. What it says is as true as the way on which the cards
    came: read the fingerprints to each other, by telephone or face to face. A file that is there
    already is not written over.
    """
    from paraph.cli.cards import trust as run

    return run(card, out)


@COMMANDS.command(short_help="Add a person to the node, or give one another key.")
@click.argument("person", metavar="NAME[:BODY,...]")
@click.option(
    "--key",
    metavar="FILE|KEY",
    help="Their public key, as `paraph key` wrote it, or as it is printed: their private key "
    "stays where it is. Without it, a key is made here.",
)
@click.option(
    "--anew", is_flag=True, help="They are of the node already, and get another key from now on."
)
@click.option(
    "--root/--no-root",
    default=None,
    help="They are of the node already: whether theirs is a root key in agreements to come.",
)
@at_node
def person(at: Asked, person: str, key: str | None, anew: bool, root: bool | None) -> int:
    """Add a person to the node, with the bodies that they act for; or change who is there.

    Agreements that have begun do not know them before an `appoint` act says who they are, nor
    another key of theirs; and what a former key may do there, `revoke-key` ends. With --root or
    --no-root the card is written anew.
    """
    from paraph.cli.node import change
    from paraph.cli.node import person as run

    if anew or root is not None:
        return change(at, person, key, anew=anew, root=root)
    return run(at, person, key)


@COMMANDS.command(short_help="Make a pair of keys outside of any node, to sign elsewhere.")
@click.argument("name")
@click.option(
    "--out",
    type=click.Path(),
    metavar="FILE.pem",
    required=True,
    help="The private key; the public one goes beside it, to FILE.pub.",
)
@_PASSPHRASE
def key(name: str, out: str, passphrase_file: str | None) -> int:
    """Make a private key for the person NAME, under a passphrase, and its public key beside it.

    The public key is given to a node by `paraph person NAME --key FILE.pub`.
    """
    from paraph.cli.node import key as run

    return run(name, out, passphrase_file)


@COMMANDS.command(short_help="Put all keys of the node under another passphrase.")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path())
@click.option(
    "--new-passphrase-file",
    type=click.Path(),
    metavar="FILE",
    help="The new passphrase is the first line of FILE; else it is asked.",
)
@at_node
def passphrase(at: Asked, folder: str | None, new_passphrase_file: str | None) -> int:
    """Put all keys of the node (DIR, or the nearest) under another passphrase.

    A passphrase that was made and kept beside the keys is kept no longer. Copies of the old files,
    as in backups, still open under the old one. A run that was cut short is finished by the next.
    """
    from paraph.cli.node import passphrase as run

    return run(at, folder, new_passphrase_file)
