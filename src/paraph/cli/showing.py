"""`paraph log`, `status`, `mandates`, `show` and `rebuild`: what a node has."""

from __future__ import annotations

from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say, warn
from paraph.cli.texts import set_lines
from paraph.desk.lacking import REMEDY, disposed, lacking, reading_of
from paraph.desk.matter import look
from paraph.errors import UsageError
from paraph.views.record_lines import log_lines, mandate_lines, status_lines
from paraph.views.sentence import counted
from paraph.views.terminal import reading_lines
from paraph.wiring import surroundings
from paraph.wiring.files import put_new

_HELD_BACK = {
    "replaced": "replaced: its body has approved another text since",
    "not issued": "not issued: its decision must be officially issued first",
}
"""Why a mandate does not hold that the record alone would have in force."""


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
    why = {
        each.ref: _HELD_BACK[each.state]
        for each in acting.life.authorities
        if each.state in _HELD_BACK
    }
    say(mandate_lines(matter.state, matter.entries, acting.node.now(), why))
    return 0


def rebuild(asked: Asked) -> int:
    """Make anew what serves to find acts, check every log and blob, and say what is missing.

    Returns 2 where a blob is missing that an act names.
    """
    node = Acting(asked).node
    count = node.ledger.rebuild()
    blobs = len([node.blobs[name] for name in node.blobs])
    missing = 0
    for agreement in node.ledger.agreements():
        matter = look(node.ledger, node.blobs, node.party, agreement)
        say([f"{agreement}: {counted(len(matter.entries), 'act')}, whose logs hold together"])
        gone = [each for each in disposed(matter.entries) if each not in node.blobs]
        if gone:
            say([f"  {counted(len(gone), 'blob was', 'blobs were')} disposed of"])
        for each in lacking(matter.entries, lambda name: name in node.blobs):
            missing += 1
            where = f"entry {each.entry.place} of {each.entry.party}"
            say([f"  {each} is missing, which {where} names"])
    if missing:
        warn(f"{counted(missing, 'blob is', 'blobs are')} missing. {REMEDY}")
        return 2
    say([f"{counted(count, 'entry', 'entries')} and {counted(blobs, 'blob')} are in order."])
    return 0


def show(asked: Asked, name: str, text: str, target: str | None) -> int:
    """Show the texts of a set as `paraph read` does, or write what is shown to a file; return 0."""
    matter = Acting(asked).matter
    texts = matter.text_set(name)
    pairs = [each[:2] for each in texts.entries]
    if text:
        component, _, language = text.partition(":")
        if (component, language) not in pairs:
            known = ", ".join([" in ".join(each) for each in pairs])
            raise UsageError(f"the set has no text {component} in {language}: it has {known}")
        pairs = [(component, language)]
    around = surroundings()
    lines = set_lines(matter, texts)
    for component, language in pairs:
        reading = reading_of(matter, texts, component, language)
        colour = around.colour and target is None
        lines += ["", *reading_lines(reading, width=around.width, colour=colour)]
    if target is None:
        say(lines)
        return 0
    put_new(target, "".join([f"{line}\n" for line in lines]).encode())
    return 0
