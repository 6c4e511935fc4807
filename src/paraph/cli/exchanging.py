"""`paraph export` and `paraph import`: bundles go out and come in."""

from __future__ import annotations

from paraph.cli.acting import Acting, desk_of
from paraph.cli.asked import Asked
from paraph.cli.output import say, warn
from paraph.desk.exchange import Forked, handed_out, sign_head, take
from paraph.desk.matter import choose
from paraph.record.bundle import read, write
from paraph.record.held import Held
from paraph.views.sentence import counted
from paraph.views.visible import spelled
from paraph.wiring import put
from paraph.wiring.files import printable, put_all, streamed


def export(asked: Asked, target: str, withhold: frozenset[str]) -> int:
    """Write what the node has of an agreement to a bundle; return 0."""
    acting = Acting(asked)
    signer = acting.node.log_signer()
    sign_head(acting.desk, acting.matter, signer)
    matter = acting.desk.matter(acting.matter.agreement)
    held = handed_out(matter, withhold, signer)
    put_all(target, write(held))
    counts = [
        f"{counted(len(part.entries), 'entry', 'entries')} of {party}"
        for party, part in held.parts.items()
    ]
    say([f"{spelled(printable(target))}: {', '.join(counts)}, {counted(len(held.blobs), 'blob')}"])
    return 0


def import_(asked: Asked, source: str, evidence: str | None) -> int:
    """Take in what is new in a bundle; return 0, or 1 where a log is forked."""
    node = asked.open()
    desk = desk_of(node)
    held = bundle(source)
    choose(desk.ledger, held.agreement)
    return taken(take(desk, held, node.log_signer()), source, evidence)


def bundle(source: str) -> Held:
    """Return the record that a bundle file holds.

    Raises:
        InputError: it cannot be read.
        RecordError: it is no bundle.
    """
    return read(streamed(source))


def taken(found: object, source: str, evidence: str | None) -> int:
    """Say what was new in a bundle, or that a log is forked, and return the code."""
    from paraph.desk.exchange import Taken

    match found:
        case Forked(party, why, proof):
            warn(f"the log of {party} is forked: {why}. Nothing was taken in.")
            if proof is not None:
                path = evidence or f"{source}.fork"
                put(path, bytes(proof))
                say([f"Evidence that convinces whoever knows its key: {spelled(printable(path))}"])
            return 1
        case Taken(entries, heads, blobs, older, aside):
            new = ", ".join(
                [
                    f"{counted(count, 'entry', 'entries')} of {party}"
                    for party, count in entries.items()
                ]
            )
            say([f"New: {new or 'no entry'}, {counted(heads, 'head')}, {counted(blobs, 'blob')}."])
            say([f"The bundle has an older state of the log of {party}." for party in older])
            for party in aside:
                warn(
                    f"a cosignature of {party} was set aside, as its time is still to come or "
                    f"earlier than one before it: the clock of this node or of {party}'s is wrong"
                )
            return 0
    raise TypeError(found)
