"""A signature before it is made: how its text was reached, and what is shown to who signs."""

from __future__ import annotations

from typing import NamedTuple

from paraph.agreement.chain import Reached
from paraph.agreement.mandate import Mandate
from paraph.agreement.shown import shown
from paraph.agreement.text_set import TextSet
from paraph.desk.amending import Difference, differences
from paraph.desk.matter import Matter, digest_of


class Prospect(NamedTuple):
    """A text set that may be signed under a mandate, and how it was reached from the approved one.

    `shown` is the account that the signature names by its digest; `net` is how each text differs
    from the approved one, compared afresh.
    """

    texts: TextSet
    approved: TextSet
    mandate: Mandate
    way: Reached
    shown: bytes
    net: tuple[Difference, ...]

    @property
    def digest(self) -> str:
        """The digest of what is shown."""
        return digest_of(self.shown)


def prospect(matter: Matter, under: str, texts: TextSet) -> Prospect:
    """Return what signing a text set under a mandate would rest on.

    Raises:
        RecordError: a text of the record is missing.
    """
    state = matter.state
    mandate = state.mandates.granted[under].mandate
    approved = state.texts.sets[mandate.text_set]
    way = state.texts.reached(texts.digest, mandate, state.mandates.family(under))
    account = shown(texts.digest, approved.digest, way)
    net = tuple(differences(matter, approved, texts, mandate))
    return Prospect(texts, approved, mandate, way, account, net)


def unchained(texts: TextSet) -> bytes:
    """Return the account of a signature that happened under no mandate."""
    return shown(texts.digest, "", Reached("outside"))
