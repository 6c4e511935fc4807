"""Lacked: what the procedure of a record requires before a signature, and was not there.

A note beside the answer on a record, which rests on no procedure: the signature is a fact between
the parties (VCLT 46).
"""

from __future__ import annotations

from dataclasses import replace

from paraph.agreement.living import lacking
from paraph.agreement.local import Zones
from paraph.agreement.procedure import Procedure, requires
from paraph.record.log import Withheld
from paraph.record.verify import Lacked, Verified


def noted(answer: Verified, procedure: Procedure, zones: Zones) -> Verified:
    """Return the same answer with a note of what each signature that counts lacked."""
    counted = frozenset([each.entry.id for each in answer.signatures if each.counts])
    if answer.state is None or answer.genesis is None or not counted or not requires(procedure):
        return answer
    found = lacking(
        answer.entries, answer.state, answer.genesis, procedure, zones=zones, of=counted
    )
    held = any(isinstance(each, Withheld) for log in answer.logs.values() for each in log.entries)
    return replace(answer, lacked=Lacked(found, _BY_WHAT_IS_SHOWN if held else ""))


_BY_WHAT_IS_SHOWN = "is told by what is shown, as entries are withheld"
