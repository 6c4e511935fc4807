"""Binding: why words of a text bind nobody as the life stands, or that they do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.holding import text_on
from paraph.agreement.life import Life
from paraph.agreement.text_set import TextSet
from paraph.errors import AddressError
from paraph.text.address import Address

_DAY = 10  # characters of one
_ADOPTED = frozenset(("adopted", "authentic", "original", "corrected"))


class Binding:
    """Which words of which texts bind at the instant of a life (DESIGN section 7).

    Only a text in force or provisionally applied makes commitments, and of one that is applied in
    part only those parts (VCLT 25); but its final clauses bind from its adoption on (24(4)).
    """

    def __init__(self, life: Life) -> None:
        self._life = life
        self._sets = {
            made.digest: frozenset([entry.text for entry in made.entries]) for made in _made(life)
        }
        held = text_on(life, life.now[:_DAY])
        self._unmade = held.unmade
        self._sets_applied = {each.text_set for each in held.found} or {life.current}
        self._applied = self._texts(self._sets_applied)
        self._fixed = {each.text_set for each in life.texts if each.state in _ADOPTED}
        self._adopted = self._texts(self._fixed)
        self._parts = _parts(life)
        self._component = {
            entry.text: entry.component for made in _made(life) for entry in made.entries
        }

    def free(self, span: steps.Span, binds: str) -> str:
        """Return why words bind nobody, or nothing where they do."""
        if binds == "adoption":
            return "" if span.text in self._adopted else "the text was not adopted yet"
        return self._why(span, applied=span.text in self._applied)

    def unapplied(self, text_set: str, span: steps.Span) -> str:
        """Return why a provision of a text set does not apply now, or nothing where it does."""
        return self._why(span, applied=text_set in self._sets_applied)

    def texts_of(self, text_set: str) -> frozenset[str]:
        """Return the texts of a set of the record, none where it has no such set."""
        return self._sets.get(text_set, frozenset())

    def adopted(self, text_set: str) -> bool:
        """Whether a text set is adopted, so that its final clauses bind (VCLT 24(4))."""
        return text_set in self._fixed

    def _why(self, span: steps.Span, *, applied: bool) -> str:
        force = self._life.force
        if not force.applies:
            return f"the text is neither in force nor provisionally applied: {force.state}"
        if self._unmade:
            return f"it is open which text holds: {self._unmade}"
        if not applied:
            return "it is another text that is in force or provisionally applied"
        partly = force.state == "provisionally applied" and self._parts
        if partly and not all(self._in_part(span, each) for each in self._parts):
            parts = ", and ".join(dict.fromkeys([self._named(each) for each in self._parts]))
            unknown = unnamed_parts(self._life)
            lost = f" (of which {'; '.join(unknown)} names no provision of it for sure)"
            return f"the text is provisionally applied in part alone: {parts}{lost * bool(unknown)}"
        return ""

    def _named(self, held: Iterable[tuple[str, str]]) -> str:
        several = len({*self._component.values()}) > 1
        return ", ".join(
            sorted([f"{part}{f' of {of}' * bool(several and of)}" for of, part in held])
        )

    def _in_part(self, span: steps.Span, held_parts: Iterable[tuple[str, str]]) -> bool:
        """Whether words stand in a part that is applied, and in the component that it is of.

        Where no component is known of them, they stand in it only if there is no other one.
        """
        held = {*self._component.values()}
        own = {self._component[span.text]} if span.text in self._component else held
        alone = len(held) == 1
        parts = {part for of, part in held_parts if {of} >= own or (alone and not of)}
        return _within(span.provision, parts)

    def _texts(self, sets: set[str]) -> frozenset[str]:
        return frozenset[str]().union(*[self._sets.get(each, frozenset()) for each in sets])


class Reserved:
    """Which provisions reservations that stand are to, as the life has them (VCLT 19-23)."""

    def __init__(self, life: Life) -> None:
        self._standing = [
            (each.called, frozenset(_addresses(life, each.provisions)))
            for each in life.reservations
            if each.reserving == "reservation" and each.state == "made"
        ]

    def words(self, provision: str) -> str:
        """Return that a reservation is to a provision, or nothing.

        How far it goes is for people to see; one that names no provision may be to each of them.
        """
        found = [called for called, held in self._standing if not held or _within(provision, held)]
        if not found:
            return ""
        return f"; for people to see: how far {' and '.join(found)} modifies it (VCLT 21)"


def _made(life: Life) -> list[TextSet]:
    return [
        TextSet(event.body.texts)
        for event in life.events
        if isinstance(event.body, acts.Propose | acts.Amend)
    ]


def unnamed_parts(life: Life) -> tuple[str, ...]:
    """Return the parts, in words, that are provisionally applied and name no provision for sure."""
    return tuple(sorted({part for held in _parts(life) for of, part in held if not of}))


def _parts(life: Life) -> tuple[frozenset[tuple[str, str]], ...]:
    """Return the provisions that alone each party applies provisionally, but who applies them all.

    What lies in those of every party is agreed (VCLT 25(1)(b)). They stand by their components and
    addresses, or by none and in words where these name none for sure.
    """
    applied = [
        event.body.provisions
        for event in life.events
        if event.act in life.force.provisional and isinstance(event.body, steps.Instrument)
    ]
    if life.force.applied is not None and not applied:
        applied = [life.force.applied.parts]
    return tuple([frozenset(_placed(life, held)) for held in applied if held])


def _placed(life: Life, words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the components and addresses of the provisions that words of the record name."""
    return (
        (life.components.get(each, ""), address)
        for each in words
        for address in life.addressed.get(each, (each,))
    )


def _addresses(life: Life, words: Iterable[str]) -> Iterator[str]:
    """Yield the addresses of the provisions that words of the record name, else the words."""
    return (address for each in words for address in life.addressed.get(each, (each,)))


def _within(provision: str, parts: AbstractSet[str]) -> bool:
    """Whether a provision is one of these or lies in one; words that name none hold nothing."""
    if not provision:
        return False
    try:
        inner = Address.parse(provision)
    except AddressError:
        return provision in parts
    for part in parts:
        try:
            if inner.within(Address.parse(part)):
                return True
        except AddressError:
            continue
    return False
