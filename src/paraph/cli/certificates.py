"""Certificates of languages, held to a fresh comparison of the texts that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act
from paraph.agreement.entry import Entry
from paraph.agreement.state import State
from paraph.desk.recording import Prepared
from paraph.errors import UsageError
from paraph.views.act_words import act_in_words


def demand_found(prepared: Prepared) -> None:
    """Refuse to certify what comparing the texts does not find.

    What another party certified on paper is a fact, which is not refused.

    Raises:
        UsageError: it is not found.
    """
    own = isinstance(prepared.act.body, steps.Concord)
    if own and (why := not_found(prepared.act, prepared.state)):
        raise UsageError(f"the certificate does not hold: {why} (`paraph certify` compares)")


def unfound_lines(
    entries: Iterable[Entry], state: State, names: Mapping[str, str]
) -> Iterator[str]:
    """Yield the certificates of languages that hold and are not what comparing finds."""
    for each in entries:
        holds = state.standings[each.party, each.id].within == "within"
        if holds and (why := not_found(each.act, state)):
            yield f"NOT WHAT IS FOUND: {act_in_words(each.act, names)}; but {why}"


def not_found(act: Act, state: State) -> str:
    """Return in what an act certifies languages otherwise than comparing finds, or nothing."""
    told = act.body.does if isinstance(act.body, acts.Report) else act.body
    if not isinstance(told, steps.Concord):
        return ""
    from paraph.desk.certificates import unfound

    return unfound(act, state)
