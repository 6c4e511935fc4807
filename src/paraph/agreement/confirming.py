"""Confirming: what bears on who may confirm a signature that nobody was let make (VCLT 8)."""

from __future__ import annotations

from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.entry import Entry, Standing
from paraph.agreement.mandates import Mandates
from paraph.agreement.originals import Originals
from paraph.agreement.shown import shown_digest
from paraph.agreement.texts import Texts


class Confirming(NamedTuple):
    """What bears on who confirms a signature, as the record stands.

    `reaching` are the mandates by which one could have signed that very text, on that occasion;
    `makers` are the people of its party who made the text, and so do not approve it themselves.
    """

    reaching: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()


NOTHING = Confirming()


class Confirmations:
    """The signatures so far, of which it is asked who confirms them; and what was confirmed."""

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
        way = self._texts.reached(text_set, mandate, self._mandates.family(ref))
        if way.within != "within":
            return False
        if text_set == mandate.text_set or not isinstance(body, acts.Sign):
            return True
        return body.shown == shown_digest(text_set, mandate.text_set, way)
