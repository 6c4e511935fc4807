"""Disclosure: which entries of a record are shown, and which blobs go with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act
from paraph.record.acts import act_of
from paraph.record.held import Held, Part
from paraph.record.log import Withheld
from paraph.record.signing import Envelope, form
from paraph.record.tree import leaf

Shows: TypeAlias = Callable[[str, int, Act], bool]
"""Says whether the act of a party, at a place of its log, is shown."""


def everything(_party: str, _place: int, _act: Act) -> bool:
    """Show every act."""
    return True


def disclose(held: Held, shows: Shows = everything) -> Held:
    """Return a record in which the other acts are withheld, and blobs that no act shown names.

    What an agreement begins with is always shown. Heads stay: they hold of the hashes.

    Raises:
        RecordError: an envelope holds no act.
    """
    parts: dict[str, Part] = {}
    blobs: dict[str, bytes] = {}
    for party, part in held.parts.items():
        entries: list[Envelope | Withheld] = []
        for place, entry in enumerate(part.entries):
            if isinstance(entry, Withheld):
                entries.append(entry)
                continue
            act = act_of(entry.payload_type, entry.payload)
            if place and not shows(party, place, act):
                entries.append(Withheld(leaf(form(entry))))
                continue
            entries.append(entry)
            blobs |= {name: held.blobs[name] for name in named(act) if name in held.blobs}
        parts[party] = Part(tuple(entries), part.notes)
    return Held(held.agreement, parts, (), blobs)


def named(act: Act) -> Iterator[str]:
    """Yield the digests of the blobs that an act names: texts, files, proofs, papers, accounts."""
    match act.body:
        case acts.Propose(texts, sources):
            yield from [each.text for each in texts]
            yield from [each.file for each in sources]
        case acts.Amend(texts, changed):
            yield from [each.text for each in texts]
            for each in changed:
                yield from (each.old, each.new, each.proof, each.net)
        case acts.Genesis(rules=rules):
            yield from filter(None, (rules,))
        case acts.Sign(shown=shown):
            yield shown
        case acts.Report(paper=paper, does=does):
            yield paper
            if does is not None:
                yield from _of_step(does)
        case body:
            yield from _of_step(body)


def _of_step(body: acts.Body) -> Iterator[str]:
    """Yield the digests of the papers that a step names."""
    match body:
        case acts.Decide(vote=vote, packet=packet):
            yield from filter(None, (vote.minutes, packet))
        case steps.Concord(report=report):
            yield report
        case steps.Rendition(file=file):
            yield file
        case steps.Alternat(texts=texts, sources=sources):
            yield from [each.text for each in texts]
            yield from [each.file for each in sources]
        case steps.Collate(paper=paper, master=master):
            yield from (paper, master)
        case steps.Date(paper=paper) | steps.Register(paper=paper):
            yield paper
        case steps.Happen(papers=papers):
            yield from papers
        case steps.Deliver(figures=figures):
            for each in figures:
                yield from each.papers
        case _:
            pass
