"""Unlike what is offered: why a reading that was accepted is not what is read of its words."""

from __future__ import annotations

from paraph.agreement.steps import Accept, Span
from paraph.norms.final.offered import Offered
from paraph.norms.final.rule_words import rule_in_words
from paraph.norms.final.sentences import Place


def unlike_offered(accepted: Accept, offer: Offered | str) -> str:
    """Return why a reading is not the one that is offered of the same text, or nothing.

    It is where its rule is that one, and so are all its places: the same rule of other words would
    be shown beside words that do not say it. Which parties names mean is not asked.
    """
    if isinstance(offer, str):
        return f"nothing is read of them ({offer})"
    read = rule_in_words(offer.rule, accepted.clause)
    if accepted.rule != offer.rule:
        return f"what is read is: {read}"
    if [*map(_placed, (accepted.span, *accepted.more))] != [*map(_place, offer.places)]:
        where = ", ".join(dict.fromkeys([each.address for each in offer.places]))
        return f"it is read of other words, at {where}"
    return ""


def _placed(span: Span) -> tuple[str, int, int]:
    return span.provision, span.start, span.end


def _place(place: Place) -> tuple[str, int, int]:
    return place.address, place.start, place.end
