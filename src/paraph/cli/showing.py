"""`paraph log`, `status`, `mandates` and `rebuild`: what a node has."""

from __future__ import annotations

from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.desk.matter import look
from paraph.views.record_lines import log_lines, mandate_lines, status_lines
from paraph.views.sentence import counted


def log(asked: Asked) -> int:
    """Show every act of an agreement."""
    matter = Acting(asked).matter
    say(log_lines(matter.entries, matter.state, matter.logs))
    return 0


def status(asked: Asked) -> int:
    """Show how far an agreement is."""
    matter = Acting(asked).matter
    say(status_lines(matter.genesis, matter.entries, matter.state, matter.logs))
    return 0


def mandates(asked: Asked) -> int:
    """Show who may do what until when."""
    acting = Acting(asked)
    matter = acting.matter
    say(mandate_lines(matter.state, matter.entries, acting.node.now()))
    return 0


def rebuild(asked: Asked) -> int:
    """Make anew what serves to find acts, and check every log and blob."""
    node = Acting(asked).node
    count = node.ledger.rebuild()
    for agreement in node.ledger.agreements():
        matter = look(node.ledger, node.blobs, node.party, agreement)
        say([f"{agreement}: {counted(len(matter.entries), 'act')}, whose logs hold together"])
    blobs = len([node.blobs[name] for name in node.blobs])
    say([f"{counted(count, 'entry', 'entries')} and {counted(blobs, 'blob')} are in order."])
    return 0
