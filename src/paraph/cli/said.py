"""What is said of agreements at a node: sources with their links, for commands that show them."""

from __future__ import annotations

from paraph.agreement.life import Life
from paraph.agreement.said.gathered import Gathered, about, gathered
from paraph.agreement.said.known import Known, known
from paraph.agreement.sources import Kept
from paraph.agreement.state import State
from paraph.cli.acting import Acting, desk_of
from paraph.cli.asked import Asked
from paraph.cli.whole_life import life_of
from paraph.desk.desk import Desk
from paraph.desk.matter import Matter, is_press
from paraph.desk.sources import press_sources, sources_of, with_sources
from paraph.views.record_lines import names_of


def all_said(asked: Asked) -> Gathered:
    """Return what the sources of a node say, with links to its agreements."""
    found = with_sources(desk_of(asked.open()), asked.agreement)
    return gathered(found, agreements_at(asked) if found else ())


def agreements_at(asked: Asked) -> list[Known]:
    """Return the agreements of a node, as statements may be about them."""
    node = asked.open()
    desk = desk_of(node)
    return [
        known_at(desk.matter(name), node.now())
        for name in desk.ledger.agreements()
        if not is_press(desk.ledger, name)
    ]


def said_of(acting: Acting, life: Life, state: State) -> Gathered:
    """Return what is said of an agreement, by sources that were added at the instant of a life."""
    matter = acting.matter
    found = sources_for(acting.desk, matter, life.now)
    if not found:  # no text is read for nothing
        return gathered((), ())
    return about(found, known_as(life, state, matter, alone=True))


def sources_for(desk: Desk, matter: Matter, until: str = "") -> list[Kept]:
    """Return the sources of an agreement, then those that need none."""
    own = sources_of(matter, until, press=is_press(desk.ledger, matter.agreement))
    if is_press(desk.ledger, matter.agreement):
        return own
    return [*own, *press_sources(desk, until)]


def known_at(matter: Matter, now: str) -> Known:
    """Return an agreement as statements may be about it, at an instant."""
    life = life_of(matter, now)
    return known_as(life, matter.state, matter, alone=True)


def known_as(life: Life, state: State, matter: Matter, *, alone: bool = False) -> Known:
    """Return an agreement as statements may be about it, as a life has it.

    With `alone` it has the texts of its current set, and no earlier ones.
    """
    sets = state.texts.sets
    blobs = matter.held.blobs
    return known(life, matter.agreement, sets, blobs, names_of(sets), alone=alone)
