"""`paraph publication`: the official page of an agreement that is in force."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from paraph.agreement.held_back import held_back_in_words
from paraph.agreement.holding import text_on
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.exchanging import bundle as bundle_of
from paraph.cli.output import say, warn
from paraph.cli.paper import about_of
from paraph.cli.passing import unpassed
from paraph.desk.exchange import handed_out, sign_head
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter
from paraph.errors import UsageError
from paraph.formats.limits import LIMITS
from paraph.views.publication import Bundle, Published
from paraph.views.publication import publication as page
from paraph.views.visible import one_line
from paraph.wiring import check_target, printable, put, size
from paraph.wiring.files import streamed
from paraph.wiring.kept import check_kept

_DAY = 10  # characters of one


class Wanted(NamedTuple):
    """What is published: the page, the bundle that goes with it, and whether it stands beside."""

    target: str
    bundle: str | None
    beside: bool


def publication(asked: Asked, wanted: Wanted) -> int:
    """Write the page of an agreement; return 0, or 1 where nothing may be published.

    That is where no text holds that could be on it, or the record does not pass.
    """
    check_target(wanted.target, (".html", ".htm"))
    if wanted.beside and wanted.bundle is None:
        raise UsageError("--beside says of a bundle that it stands beside the page: --bundle FILE")
    acting = Acting(asked)
    life, matter = acting.life, acting.matter
    held = text_on(life, life.now[:_DAY])
    if held.unmade or not held.found or not life.force.applies:
        why = f"{life.force.state} ({one_line(life.force.why)})"
        what = one_line(held.unmade) or why
        if not held.found:
            what = "no text that all parties have signed"
        say([f"Refused: there is nothing in force to publish: {what}", "Nothing was written."])
        return 1
    signer = acting.node.log_signer()
    sign_head(acting.desk, matter, signer)
    whole = acting.desk.matter(matter.agreement)
    bundle = _bundle(wanted, whole)
    shown_of = (
        handed_out(whole, frozenset(), signer) if bundle is None else bundle_of(wanted.bundle or "")
    )
    if why := unpassed(shown_of, None):
        what = "the record" if bundle is None else "the record, as the bundle shows it,"
        say([f"Refused: {what} does not pass: {one_line(why)}", "Nothing was written."])
        return 1
    texts = matter.state.texts.sets[held.found[0].text_set]
    shown = [
        Published(component, language, text, reading_of(matter, texts, component, language).text)
        for component, language, text in texts.entries
    ]
    content = page(life, about_of(acting.matter, life, texts), shown, bundle)
    check_kept(wanted.target, content)
    put(wanted.target, content)
    say([f"Written: {printable(wanted.target)}"])
    for each in life.force.disagrees:
        warn(f"what the page tells of force is open: {one_line(each)}")
    if bundle is not None and bundle.embedded:
        say([f"Whoever has the page has {one_line(bundle.name)} too, with all that it shows."])
    return 0


def _bundle(wanted: Wanted, matter: Matter) -> Bundle | None:
    """Return the bundle that goes with the page, if it proves what the page tells.

    Raises:
        UsageError: it is of another agreement, of another state of it than the node has, does
            not show an act on which consent or force may hang, or is too large for a page.
    """
    if wanted.bundle is None:
        return None
    file = printable(wanted.bundle)
    if not wanted.beside and size(wanted.bundle) > LIMITS.file:
        raise UsageError(
            f"{file}: this bundle is too large to lie in a page: --beside only names it, with its "
            "digest"
        )
    held = bundle_of(wanted.bundle)
    if held.agreement != matter.agreement:
        raise UsageError(f"{file}: this bundle is of another agreement")
    shown = Matter(matter.party, held)
    sizes = {party: log.tree.root(len(log.entries)) for party, log in shown.logs.items()}
    if sizes != {party: log.tree.root(len(log.entries)) for party, log in matter.logs.items()}:
        raise UsageError(
            f"{file}: this bundle is of another state of the record than the page would be: "
            "`paraph export` writes one of now"
        )
    hidden = [each for each in shown.withheld if each.moves]
    if hidden:
        what = "; ".join(map(one_line, held_back_in_words(hidden)))
        raise UsageError(f"{file}: this bundle does not show what the page tells of: {what}")
    name = printable(Path(wanted.bundle).name)
    return Bundle(name, b"".join(streamed(wanted.bundle)), not wanted.beside)
