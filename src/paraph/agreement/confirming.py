"""Confirming: what bears on who may confirm a signature that nobody was let make (VCLT 8)."""

from __future__ import annotations

from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.chain import Reached
from paraph.agreement.entry import Entry, Standing
from paraph.agreement.mandates import Mandates
from paraph.agreement.originals import Originals
from paraph.agreement.shown import shown_digest
from paraph.agreement.texts import Texts


class Confirming(NamedTuple):
    """What bears on who confirms a signature, or gives a text other words, as the record stands.

    `reaching` are the mandates by which one could have signed that very text, on that occasion;
    `makers` are the people of its party who made the text, and so do not approve it themselves.
    """

    reaching: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()


NOTHING = Confirming()


class Confirmations:
    """The signatures so far, of which it is asked who confirms them.

    `made` is what bore on each act by which one was confirmed, or a text was given other words.
    """

    def __init__(self, mandates: Mandates, texts: Texts, originals: Originals) -> None:
        self._mandates, self._texts, self._originals = mandates, texts, originals
        self._signed: dict[str, tuple[Entry, Standing]] = {}
        self.made: dict[tuple[str, str], Confirming] = {}

    def heed(self, entry: Entry, standing: Standing) -> None:
        """Heed one more entry: a signature as it stands, or what bears on a confirmation of one."""
        body = entry.act.body
        if isinstance(body, acts.Sign) or (isinstance(body, acts.Report) and body.fact == "sign"):
            self._signed[entry.id] = entry, standing
        elif isinstance(body, acts.Confirm) and standing.within == "within":
            self.made[entry.party, entry.id] = self.of(body.act)
        elif reaching := self.reaching(entry.act):
            self.made[entry.party, entry.id] = Confirming(reaching)

    def of(self, act: str) -> Confirming:
        """Return what bears on who confirms the signature in an act now.

        A mandate that it lies outside of reaches it by no confirmation, nor one out of that.
        """
        if act not in self._signed:
            return NOTHING
        entry, standing = self._signed[act]
        body, under = entry.act.body, entry.act.under
        party = body.by.party if isinstance(body, acts.Report) else entry.party
        apart = standing.within != "within" and under in self._mandates.granted
        family = self._mandates.family(under) if apart else ()
        reaching = frozenset(
            [
                ref
                for ref, each in self._mandates.granted.items()
                if each.party == party and ref not in family and self._reaches(ref, entry)
            ]
        )
        return Confirming(reaching, self._texts.authors(party, entry.act.text_set))

    def reaching(self, act: acts.Act) -> frozenset[str]:
        """Return by which mandates of its party one could sign the words that an act gives now.

        An act that gives the agreement no other words needs none; one that names no text gives none
        that a mandate would have to reach.
        """
        body = act.body
        does = body.does if isinstance(body, acts.Report) else body
        if not gives_words(does):
            return frozenset()
        party = body.by.party if isinstance(body, acts.Report) else act.author.party
        return frozenset(
            [
                ref
                for ref, each in self._mandates.granted.items()
                if each.party == party and "sign" in each.mandate.powers
                if not act.text_set or self._way(ref, act.text_set).within == "within"
            ]
        )

    def _way(self, ref: str, text_set: str) -> Reached:
        mandate = self._mandates.granted[ref].mandate
        return self._texts.reached(text_set, mandate, self._mandates.family(ref))

    def _reaches(self, ref: str, entry: Entry) -> bool:
        """Whether a mandate lets somebody sign what was signed: text, occasion and original.

        Where amendments lead to the text, a signature here names how, as it was shown.
        """
        mandate, text_set = self._mandates.granted[ref].mandate, entry.act.text_set
        body = entry.act.body
        told = body.does if isinstance(body, acts.Report) else body
        occasion = told.occasion if isinstance(told, acts.Sign) else ""
        if "sign" not in mandate.powers or mandate.occasion not in {"", occasion}:
            return False
        if isinstance(body, acts.Sign) and body.original:
            named = self._originals.named(text_set, body.copy, body.original)
            if named.within != "within":
                return False
        way = self._way(ref, text_set)
        if way.within != "within":
            return False
        if text_set == mandate.text_set or not isinstance(body, acts.Sign):
            return True
        return body.shown == shown_digest(text_set, mandate.text_set, way)


def gives_words(body: object) -> bool:
    """Whether by such a step an agreement gets words of another text: corrected, or amended."""
    match body:
        case steps.Rectify(step):
            return step in {"agreed", "done"}
        case steps.Relate(relation):
            return relation == "amended-by"
        case _:
            return False
