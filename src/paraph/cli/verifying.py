"""`paraph verify` and `paraph record explain`: what a record proves, and what an act rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from paraph.agreement.procedure import requires
from paraph.agreement.window import check_instant
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.exchanging import bundle as bundle_of
from paraph.cli.output import hand_out, say, warn
from paraph.cli.pinned import parsed, pinned
from paraph.desk.matter import Matter
from paraph.errors import ParaphError, RecordError
from paraph.record.authority import path
from paraph.record.bundle import read
from paraph.record.checkpoint import head
from paraph.record.fork import parse
from paraph.record.fork import verify as convinces
from paraph.record.held import Held
from paraph.record.keys import PublicKey
from paraph.record.log import Withheld
from paraph.record.note import ED25519, LogKey, VerifierKey
from paraph.record.trust import Trust
from paraph.record.verify import Lacked, Verified, failed
from paraph.record.verify import verify as judge
from paraph.views.authority_lines import authority_lines
from paraph.views.chain import chain_lines
from paraph.views.record_json import verified_json
from paraph.views.sentence import counted
from paraph.views.visible import one_line, quoted
from paraph.wiring.files import streamed
from paraph.wiring.procedures import procedure_for
from paraph.wiring.zones import zone_named

_CODES = {"passed": 0, "failed": 1, "indeterminate": 2}


def verify(
    source: str, trust_file: str | None, *, signed: bool, as_json: bool, now: str = ""
) -> int:
    """Verify a bundle and say what was found; return the code.

    `now` is looked at and proves nothing: no answer depends on the clock.
    """
    if now:
        check_instant(now, "--now")
    trust = pinned(trust_file) if trust_file is not None else Trust(())
    answer = _verified(source, trust, signed=signed)
    for line in _named_otherwise(answer, trust):
        warn(line)
    if as_json:
        hand_out(verified_json(answer))
    else:
        say(chain_lines(answer))
    return _CODES[answer.result]


def judged(held: Held, trust: Trust, *, signed: bool) -> Verified:
    """Return the answer on a record, with a note of what signatures lacked by its procedure."""
    answer = judge(held, trust, signed=signed)
    if answer.genesis is None or not answer.signatures:
        return answer
    try:
        procedure = procedure_for(answer.genesis, held.blobs)
        if not requires(procedure):
            return answer
        from paraph.record.lacked import noted

        return noted(answer, procedure, zone_named)
    except ParaphError as error:
        return replace(answer, lacked=Lacked(untold=f"is not told: {error}"))


def explain(asked: Asked, name: str, source: str | None) -> int:
    """Show on which authority an act rests; return 0."""
    matter = Acting(asked).matter if source is None else Matter("", bundle_of(source))
    entry = matter.act(name)
    say(authority_lines(matter.state, entry, path(matter.state, matter.entries, entry)))
    entries = matter.logs[entry.party].entries
    if hidden := sum(isinstance(each, Withheld) for each in entries):
        count = counted(hidden, "entry", "entries")
        say(["", f"{count} of {entry.party} withheld: what is missing may be there."])
    if source is not None:
        say(["", "So the bundle says; `paraph verify` holds it to the keys that you have pinned."])
    return 0


def fork(file: str, trust_file: str) -> int:
    """Say whether evidence of a fork convicts a party whose key is pinned; return the code."""
    evidence = parsed(file, parse, "is no evidence of a fork")
    why = "no key of a log is pinned"
    for party in pinned(trust_file).parties:
        if party.log:
            key = VerifierKey(party.party, ED25519, PublicKey.read(party.log).raw)
            why = convinces(evidence, LogKey(key))
            if not why:
                origin = head(evidence.first).origin
                say([f"The log of {party.party} is forked: its node signed two stories."])
                say([one_line(f"  {origin}")])
                return 0
    say([f"This convinces nobody: {one_line(why)}"])
    return 1


def _named_otherwise(answer: Verified, trust: Trust) -> Iterator[str]:
    """Yield which party is called otherwise in words than it is pinned: no key is of words."""
    for party in answer.genesis.parties if answer.genesis else ():
        pin = trust.party(party.party)
        if pin is not None and pin.words != party.words:
            yield (
                f"{party.party} is {quoted(party.words)} in the record, and "
                f"{quoted(pin.words)} in the trust file"
            )


def _verified(source: str, trust: Trust, *, signed: bool) -> Verified:
    """Return the answer on a bundle; one that cannot be read as one has failed."""
    try:
        held = read(streamed(source))
    except RecordError as error:
        return failed("bundle", error)
    return judged(held, trust, signed=signed)
