"""`paraph package`: what is submitted for registration under article 102, as a folder."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from paraph.agreement.event import Event
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.registering import unready, unregistered
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.exchanging import check_kinds
from paraph.cli.output import say
from paraph.cli.packed import Packed, Terms, last_day
from paraph.cli.passing import unpassed
from paraph.desk.exchange import handed_out, sign_head
from paraph.desk.matter import Matter
from paraph.errors import UsageError
from paraph.views.paper import LATER
from paraph.views.sentence import counted
from paraph.views.visible import one_line
from paraph.wiring import (
    check_new_folder,
    contents,
    printable,
    put,
    whole_folder,
)

_DAY = 10  # characters of one


class Wanted(NamedTuple):
    """What is submitted: where to, in which capacity, and the act that it tells of, if only one.

    `withhold` are kinds of own acts that the bundle does not show.
    """

    target: str
    capacity: str
    later: str
    trust: str | None
    fonts: str
    withhold: frozenset[str]


def package(asked: Asked, wanted: Wanted) -> int:
    """Write a package for registration; return 0, or 1 where it cannot be submitted yet."""
    check_new_folder(wanted.target)
    check_kinds(wanted.withhold)
    acting = Acting(asked)
    life = acting.life
    event = _later(acting, wanted.later) if wanted.later else None
    own = acting.node.party
    missing = [*(unready(life, own) if event is None else unregistered(life))]
    if missing:
        say(["Refused: this cannot be submitted for registration yet."])
        say([f"  {one_line(each)}" for each in missing])
        say(["Nothing was written."])
        return 1
    signer = acting.node.log_signer()
    sign_head(acting.desk, acting.matter, signer)
    matter = acting.desk.matter(acting.matter.agreement)
    held = handed_out(matter, wanted.withhold, signer)
    if found := unpassed(held, wanted.trust):
        say([f"Refused: the record does not pass: {one_line(found)}", "Nothing was written."])
        return 1
    trust = None if wanted.trust is None else contents(wanted.trust)
    texts = _texts(matter, life, event)
    terms = Terms(wanted.capacity, event, texts, trust, wanted.fonts)
    told = life._replace(now=f"{last_day(matter)}T23:59:59Z")
    made = Packed(matter, held, told, terms)
    files = [*made.files()]
    manifest = made.manifest(files)
    with whole_folder(wanted.target) as folder:
        for each in files:
            put(str(Path(folder) / each.name), each.content)
        put(str(Path(folder) / "manifest.json"), manifest)
    where = printable(wanted.target)
    say([f"Written: {where}: {counted(len(files), 'file')} and manifest.json, which lists them"])
    say(["Sign the statements by hand; then `paraph register submitted` enters the step."])
    return 0


def _later(acting: Acting, name: str) -> Event:
    """Return the event that a package tells of.

    Raises:
        UsageError: it is none that changes the parties, terms, scope or application, or counts not.
    """
    act = acting.matter.act(name).id
    for event in acting.life.events:
        if event.act == act and event.kind in LATER and event.counts:
            return event
    raise UsageError(f"--later {name!r} is no later action that counts: {', '.join(sorted(LATER))}")


def _texts(matter: Matter, life: Life, event: Event | None) -> TextSet | None:
    """Return the texts that go with it: those in force, or those that a correction put right."""
    if event is not None and event.kind != "rectify":
        return None
    held = event.text_set if event else text_on(life, life.now[:_DAY]).found[0].text_set
    return matter.state.texts.sets.get(held)
