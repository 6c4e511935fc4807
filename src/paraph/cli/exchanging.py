"""`paraph export` and `paraph import`: bundles go out and come in."""

from __future__ import annotations

import os
from shlex import quote

from paraph.agreement.act import KINDS
from paraph.agreement.held_back import held_back_in_words
from paraph.cli.acting import Acting, desk_of
from paraph.cli.asked import Asked
from paraph.cli.certificates import unfound_lines
from paraph.cli.output import say, warn
from paraph.cli.pinned import named
from paraph.desk.exchange import Forked, handed_out, sign_head, take
from paraph.desk.matter import Matter
from paraph.errors import UsageError
from paraph.record.bundle import FORM, read, write
from paraph.record.fork import FORM as FORK
from paraph.record.held import Held
from paraph.views.instant_words import short
from paraph.views.record_lines import names_of, shifted_lines
from paraph.views.sentence import counted
from paraph.views.visible import one_line, spelled
from paraph.wiring import put
from paraph.wiring.files import check_over, printable, put_all, streamed

_ASK = "Ask its sender for it again: `paraph export` wrote it, as one file."


def export(asked: Asked, target: str, withhold: frozenset[str]) -> int:
    """Write what the node has of an agreement to a bundle, say what is withheld, and return 0."""
    check_kinds(withhold)
    acting = Acting(asked)
    header = f'{{"agreement":"{acting.matter.agreement}","form":"{FORM}"'.encode()
    check_over(target, lambda begins: begins.startswith(header), "bundle of this agreement")
    signer = acting.node.log_signer()
    sign_head(acting.desk, acting.matter, signer)
    matter = acting.desk.matter(acting.matter.agreement)
    held = handed_out(matter, withhold, signer)
    put_all(target, write(held))
    counts = [_entries(len(part.entries), party) for party, part in held.parts.items()]
    say([f"{spelled(printable(target))}: {', '.join(counts)}, {counted(len(held.blobs), 'blob')}"])
    for kind in sorted(withhold):
        say([_withheld(kind, matter)])
    return 0


def check_kinds(withhold: frozenset[str]) -> None:
    """Refuse to withhold what is no kind of act.

    Raises:
        UsageError: one of them is none.
    """
    if strange := sorted(withhold - KINDS.keys()):
        known = ", ".join(KINDS)
        raise UsageError(f"--withhold {strange[0]!r} is no kind of act: it is one of {known}")


def _withheld(kind: str, matter: Matter) -> str:
    own = [
        each
        for each in matter.entries
        if each.place and each.party == matter.party and each.act.kind == kind
    ]  # an agreement's beginning is always shown
    if not own:
        return f"No own act is of the kind {kind}, so none of it was withheld."
    places = ", ".join([str(each.place) for each in own])
    return f"Withheld: {counted(len(own), 'own act')} of the kind {kind}, at {places} of the log"


def import_(asked: Asked, source: str, evidence: str | None) -> int:
    """Take in what is new in a bundle; return 0, or 1 where a log is forked."""
    node = asked.open()
    desk = desk_of(node)
    held = bundle(source)
    if held.agreement not in desk.ledger.agreements():
        called = short(held.agreement)
        raise UsageError(
            f"this node is not in the agreement {called} of {printable(source)} yet: "
            f"`paraph join {quote(printable(source))}` joins it"
        )
    _check_evidence(source, evidence)
    before = desk.matter(held.agreement)
    with named(source, "was not taken in"):
        found = take(desk, held, node.log_signer())
    code = taken(found, source, evidence)
    after = desk.matter(held.agreement)
    if after.held.parts != before.held.parts:
        had, has = [names_of(each.state.texts.sets) for each in (before, after)]
        say(shifted_lines(had, has))
        hidden = [each for each in after.withheld if each not in before.withheld]
        say([f"Not shown: {one_line(each)}" for each in held_back_in_words(hidden)])
        fresh = [digest for digest in has if digest not in had]
        say([f"{has[each]} is new: {each} (`paraph show {has[each]}`)" for each in fresh])
        known = {(each.party, each.id) for each in before.entries}
        came = [each for each in after.entries if (each.party, each.id) not in known]
        for line in unfound_lines(came, after.state, has):
            warn(line)
    return code


def _check_evidence(source: str, evidence: str | None) -> None:
    """Refuse to take in a bundle where evidence of a fork would be written over something else.

    Raises:
        ResultError: something is there.
    """
    path = evidence or f"{source}.fork"
    if evidence or os.path.lexists(path):
        check_over(path, lambda begins: begins.startswith(FORK.encode()), "evidence of a fork")


def bundle(source: str) -> Held:
    """Return the record that a bundle file holds.

    Raises:
        InputError: it cannot be read.
        RecordError: it is no bundle; the file is named.
    """
    with named(source, "is no bundle that can be read", _ASK):
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
        case Taken(entries, heads, blobs, older, shown, absent, aside):
            parts = [_entries(count, party) for party, count in entries.items()]
            parts += [
                f"{_entries(count, party)} that had been withheld" for party, count in shown.items()
            ]
            new = ", ".join(parts) or "no entry"
            say([f"New: {new}, {counted(heads, 'head')}, {counted(blobs, 'blob')}."])
            say([f"The bundle does not have the log of {party}." for party in absent])
            say([f"The bundle has an older state of the log of {party}." for party in older])
            for party in aside:
                warn(
                    f"a cosignature of {party} was set aside, as its time is still to come or "
                    f"earlier than one before it: the clock of this node or of {party}'s is wrong"
                )
            return 0
    raise TypeError(found)


def _entries(count: int, party: str) -> str:
    return f"{counted(count, 'entry', 'entries')} of {party}"
