"""Commitments: which norms that people accepted bind now, who delivers what, and by when."""

from __future__ import annotations

from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.binding import Binding, Reserved
from paraph.agreement.delivery.programmes import programmes
from paraph.agreement.life import Life
from paraph.agreement.norms.assessed import Held, assessed
from paraph.agreement.norms.terms import Term, Terms


class Owner(NamedTuple):
    """Who answers for a commitment: a body of a party by a programme, else a party, or nobody."""

    party: str
    who: str

    def __str__(self) -> str:
        return f"{self.who} of {self.party}" if self.who and self.party else self.who or self.party


class Registered(NamedTuple):
    """A norm of the record as it stands; it is a commitment unless `free` says why it is none.

    `binds` says why it binds.
    """

    held: Held
    free: str
    binds: str
    terms: tuple[Term, ...]
    owners: tuple[Owner, ...]

    @property
    def commitment(self) -> bool:
        """Whether somebody must deliver it now."""
        return not self.free


def register(life: Life) -> tuple[Registered, ...]:
    """Return the norms that people assessed, as they stand at the instant of a life.

    What is derived here is stored nowhere. Only an obligation that somebody accepted becomes a
    commitment: who has a right or a permission, or is forbidden something, has nothing to deliver.
    """
    found = assessed(life)
    if not found:
        return ()
    binding, terms, owners, reserved = Binding(life), Terms(life), _Owners(life), Reserved(life)
    return tuple(
        [
            Registered(
                each,
                _free(each, binding) or owners.unbound(each),
                f"{_why(life, each)}{_corrected(each)}{reserved.words(each.row.span.provision)}",
                terms.of(each.row),
                owners.of(each),
            )
            for each in found
        ]
    )


def commitments(life: Life) -> tuple[Registered, ...]:
    """Return the norms that somebody must deliver now."""
    return tuple([each for each in register(life) if each.commitment])


def _free(held: Held, binding: Binding) -> str:
    row = held.row
    if held.rejected:
        return "it was rejected: it is no norm"
    if row.modality != "obligation":
        return f"a {row.modality} is nothing that somebody must deliver"
    return binding.free(row.span, row.binds)


def _why(life: Life, held: Held) -> str:
    if held.row.binds == "adoption":
        return "a final clause: it binds from the adoption of the text on (VCLT 24(4))"
    return f"the text is {life.force.state}"


def _corrected(held: Held) -> str:
    """Return who corrected what was read of the words, and who has not done so; or nothing."""
    last = held.last
    if last.row.assessed != "corrected":
        return ""
    alike = {each.party for each in held.answers if _same(each.row, last.row)}
    alone = f", of {last.party} alone" if alike == {last.party} else ""
    return f", as {last.person} of {last.party} corrected it{alone} ({last.row.reason})"


def _same(one: steps.Assessed, other: steps.Assessed) -> bool:
    """Whether two answers come to the same, whatever reason each gives."""
    return one._replace(assessed="", reason="") == other._replace(assessed="", reason="")


class _Owners:
    def __init__(self, life: Life) -> None:
        self._parties = {
            " ".join(each.words.split()).casefold(): each.party for each in life.genesis.parties
        }
        self._bound = _bound(life) or tuple(self._parties.values())
        self._planned: dict[str, list[Owner]] = {}
        self._quoted: list[tuple[steps.Span, list[Owner]]] = []
        for planned in programmes(life):
            if planned.state != "agreed" or planned.free:
                continue  # what one party plans says nothing of who answers
            bodies = [Owner(each.party, each.body) for each in planned.body.responsible]
            for each in planned.body.commitments:
                if each.norm:
                    self._planned.setdefault(each.norm, []).extend(bodies)
                if each.span.text:
                    self._quoted.append((each.span, bodies))

    def unbound(self, held: Held) -> str:
        """Return that whoever must do it is bound by no text in force, or nothing."""
        named = {each.party for each in self.of(held) if each.party}
        if held.row.binds == "adoption" or not named or named & {*self._bound}:
            return ""
        return f"{' and '.join(sorted(named))} is not bound by the text"

    def of(self, held: Held) -> tuple[Owner, ...]:
        """Return who answers for a norm: as its words say, and by an agreed programme that names it
        or quotes all of its words with which body of theirs.
        """  # noqa: D205
        row = held.row
        told = [
            *self._planned.get(row.norm, ()),
            *[each for span, bodies in self._quoted if _holds(span, row.span) for each in bodies],
        ]
        planned = tuple(dict.fromkeys(told))
        named = " ".join(row.named.split())
        plain = named.casefold().removeprefix("the ")
        party = self._parties.get(plain) or self._parties.get(named.casefold(), "")
        if party:
            return _of(party, planned)
        if row.bearer == "each party":
            return tuple([owner for each in self._bound for owner in _of(each, planned)])
        if {*self._bound} <= {each.party for each in planned}:
            return tuple([each for each in planned if each.party in self._bound])
        if row.bearer == "both jointly":
            return (Owner("", "the parties together"),)
        return (Owner("", named or "nobody is named"),)


def _of(party: str, planned: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Return the bodies of a party that answer for it, or the party."""
    return tuple([each for each in planned if each.party == party]) or (Owner(party, ""),)


def _bound(life: Life) -> tuple[str, ...]:
    """Return the parties that are bound by a text in force (VCLT 2(1)(g)), none before it is."""
    return tuple([each.party for each in life.consents if each.state == "bound"])


def _holds(quoted: steps.Span, words: steps.Span) -> bool:
    """Whether a quotation has all of some words, where they stand in the same text."""
    here = (quoted.text, quoted.provision) == (words.text, words.provision)
    return here and quoted.start <= words.start and words.end <= quoted.end
