"""`paraph reserve` and `paraph answer-reservation`: what is reserved, and what others answer."""

from __future__ import annotations

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.addressed import addressed
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.texts import shown_set
from paraph.desk.matter import Matter
from paraph.errors import UsageError


def reserve(asked: Asked, body: steps.Reserve, text_set: str) -> int:
    """Make a reservation or a declaration, to provisions by their addresses.

    Raises:
        UsageError: words name no provision of the text set for sure.
    """
    acting = Acting(asked)
    texts = shown_set(acting.matter, text_set)
    provisions = [
        address for each in body.provisions for address in _of(acting.matter, texts, each)
    ]
    made = body._replace(provisions=tuple(dict.fromkeys(provisions)))
    code = acting.act(made, text_set=texts.digest)
    several = len(acting.matter.genesis.parties) > _TWO
    if not code and body.reserving == "reservation" and not several:
        say([_OFFER])
    return code


_OFFER = (
    "Of two parties a reservation is an offer of another text: nothing enters into force before "
    "the other one accepts it (`paraph answer-reservation`)."
)
_TWO = 2


def _of(matter: Matter, texts: TextSet, words: str) -> tuple[str, ...]:
    found = addressed(words, texts, matter.held.blobs)
    if not found:
        raise UsageError(
            f"--provision {words!r} names no provision of this text set for sure: give the number "
            "as the text has it (Article 5), or an address that `paraph read` shows"
        )
    return found


def answer_reservation(asked: Asked, act: str, body: steps.Respond) -> int:
    """Answer a reservation, or an answer to one.

    Raises:
        UsageError: the act is neither.
    """
    acting = Acting(asked)
    entry = acting.matter.act(act)
    told = entry.act.body
    if isinstance(told, acts.Report) and told.does is not None:
        told = told.does
    if not isinstance(told, steps.Reserve | steps.Respond):
        raise UsageError(f"{act} is no reservation, no declaration, and no answer to one")
    return acting.act(body._replace(act=entry.id))
