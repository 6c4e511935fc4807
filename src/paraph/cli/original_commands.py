"""Originals as click sees them: their masters, seals, collation, and each party's own."""

from __future__ import annotations

import click

from paraph.cli.asked import Asked, as_person, in_agreement
from paraph.cli.options import VIEW
from paraph.cli.ways import Ways, of_each
from paraph.text.reading import View

COMMANDS = click.Group()

_WORDS = click.option("--words", default="", metavar="WORDS", help="What is to be said of it.")


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
@click.option("--date", default="", metavar="INSTANT", help="The time that the master bears.")
@click.option("--fonts", default="", metavar="FOLDER", help="The fonts of the master.")
@click.option(
    "--elsewhere", default="", metavar="WORDS", help="The master was printed elsewhere: how."
)
@as_person
def collate(
    asked: Asked,
    text_set: str,
    scan: str,
    master: str,
    pages: int,
    page: tuple[str, ...],
    date: str,
    fonts: str,
    elsewhere: str,
) -> int:
    """Enter that you compared the signed paper of SET with its master, and what you found.

    The master must be one that `paraph master` prints of the set, byte for byte, or a file that
    reads as one of its texts; one that was printed elsewhere is taken on your word (--elsewhere).
    Pages that are not named were equal, and a master that is printed here has so many as --pages
    says. The scan is never the master itself. This is your word: collated, never proved.
    """
    from paraph.cli.living import collate as run
    from paraph.cli.master import Master

    return run(asked, text_set, scan, Master(master, date, fonts, elsewhere), pages, page)


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
