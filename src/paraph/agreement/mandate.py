"""A mandate: what a decision lets persons or bodies do with a text set, and until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement.names import check_apart
from paraph.agreement.text_set import check_digest
from paraph.agreement.window import Proven, Window, Within
from paraph.errors import ActError
from paraph.proof.embedded import wider as wider_profile
from paraph.proof.profile import Profile

Power: TypeAlias = Literal["sign", "amend", "assert"]
POWERS: tuple[Power, ...] = ("sign", "amend", "assert")
"""What a mandate may let somebody do; nothing is let by default."""
_LONGEST = 200  # characters of an occasion
_CHANGING = frozenset(("amend", "assert"))
_TWO = 2
_NO_TABLES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Mandate:
    """Authority over one text set, granted by a decision. An object that exists is valid.

    `grantees` are persons or bodies, of whom `people` people must act together; however many keys
    or offices one has, one person counts once. `profile` says what may change without a decision,
    and `tables` which tables and rules that rests on, by digest. Each change still needs the
    agreement of all of `agreed_by`. Where an `occasion` is named, what is signed is signed there;
    what is amended or asserted for it counts by that signature alone, and may be done before.
    `uses` is how often it may be used, 0 for any number of times. It may be passed on to
    `delegates`, if there are any. `two` persons must make an assertion. `self_settling` are authors
    who may approve their own changes; that is shown. Where it is `conclusive`, the execution is
    conclusive evidence that the text is the approved one; the net change is shown all the same.
    """

    text_set: str
    grantees: frozenset[str]
    powers: frozenset[Power]
    profile: Profile
    people: int = 1
    tables: Mapping[str, str] = field(default_factory=lambda: _NO_TABLES)
    agreed_by: frozenset[str] = frozenset()
    occasion: str = ""
    window: Window = Window()  # noqa: RUF009 - a named tuple, which never changes
    uses: int = 0
    delegates: frozenset[str] = frozenset()
    two: bool = False
    self_settling: frozenset[str] = frozenset()
    conclusive: bool = False

    def __post_init__(self) -> None:
        check_digest(self.text_set, "mandate")
        for names in (self.grantees, self.agreed_by, self.delegates, self.self_settling):
            check_apart(sorted(names), "mandate")
        for what in _wrong(self):
            raise ActError("mandate", what)
        self.window.check("mandate")
        for digest in self.tables.values():
            check_digest(digest, "mandate")

    def acting(self, people: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
        """Return the people who act as grantees, by themselves or for a body, each once."""
        return tuple(
            [
                person
                for person, bodies in people.items()
                if person in self.grantees or not bodies.isdisjoint(self.grantees)
            ]
        )

    def permits(self, use: Use) -> Answer:
        """Return whether the mandate lets somebody do what they did.

        What is outside in one respect is outside, whatever is undetermined in another.
        """
        answers = list(_answers(self, use))
        for within in ("outside", "undetermined"):
            for answer in answers:
                if answer.within == within:
                    return answer
        return Answer("within")


class Use(NamedTuple):
    """What somebody does, and claims a mandate for.

    `people` are those who signed the act and hold their offices, each with the bodies that they act
    for. `agreed` are the persons and bodies that agreed to every change, `authors` the persons who
    made the changes, `used` how often the mandate was used before.
    """

    power: Power
    text_set: str
    people: Mapping[str, frozenset[str]]
    proven: Proven = Proven()
    occasion: str = ""
    used: int = 0
    agreed: frozenset[str] = frozenset()
    authors: frozenset[str] = frozenset()


class Answer(NamedTuple):
    """Within the mandate, outside of it, or undetermined; then why, by a code and in words."""

    within: Within
    code: str = ""
    why: str = ""


def wider(inner: Mandate, outer: Mandate) -> str:
    """Say in what a mandate that was passed on allows more than the one it comes from, or nothing.

    It may allow no more in any of its dimensions; to whom it is passed is one of them.
    """
    return next(_more(inner, outer), "")


def _wrong(mandate: Mandate) -> Iterator[str]:
    if not mandate.grantees:
        yield "names nobody to whom it is granted"
    if not mandate.powers:
        yield "grants no power"
    if strange := sorted(mandate.powers - set(POWERS)):
        yield f"grants {strange[0]!r}, which is no power: {', '.join(POWERS)}"
    if mandate.people < 1:
        yield "needs one person at least"
    if mandate.uses < 0:
        yield "may be used a number of times, or any number (0)"
    if len(mandate.occasion) > _LONGEST or not mandate.occasion.isprintable():
        yield "names an occasion that is too long, or has characters that cannot be seen"


def _answers(mandate: Mandate, use: Use) -> Iterator[Answer]:
    if use.power not in mandate.powers:
        yield Answer("outside", "power", f"the mandate does not let anybody {use.power}")
    if use.text_set != mandate.text_set:
        yield Answer("outside", "text", "the mandate is for another text set")
    people = mandate.acting(use.people)
    if len(people) < mandate.people:
        yield Answer("outside", "people", _short(mandate, people))
    # No other act says on which occasion it is, and none has effect but by a signature.
    if use.power == "sign" and mandate.occasion and use.occasion != mandate.occasion:
        named = f"the act is at {use.occasion!r}" if use.occasion else "the act names none"
        why = f"the mandate is for the occasion {mandate.occasion!r} alone, and {named}"
        yield Answer("outside", "occasion", why)
    held = mandate.window.holds(use.proven)
    if held != "within":
        yield Answer(held, "window", _timed(mandate.window, held))
    if mandate.uses and use.used >= mandate.uses:
        yield Answer("outside", "uses", f"the mandate was used {use.used} times already")
    if use.power in _CHANGING:
        yield from _of_changes(mandate, use)


def _of_changes(mandate: Mandate, use: Use) -> Iterator[Answer]:
    """Yield what speaks against changes that are approved or asserted under a mandate."""
    if missing := sorted(mandate.agreed_by - use.agreed):
        yield Answer("outside", "agreement", f"{', '.join(missing)} did not agree to the changes")
    if use.power != "assert":
        return
    own = sorted((use.authors & set(use.people)) - mandate.self_settling)
    if own:
        yield Answer("outside", "author", f"{own[0]} asserts a change of their own")
    if mandate.two and len(mandate.acting(use.people)) < _TWO:
        yield Answer("outside", "people", "an assertion needs two persons under this mandate")


def _short(mandate: Mandate, people: Sequence[str]) -> str:
    granted = ", ".join(sorted(mandate.grantees))
    if not people:
        return f"nobody who signed is a grantee: {granted}"
    return f"{len(people)} of the {mandate.people} people who must act together signed"


def _timed(window: Window, held: Within) -> str:
    until = f"until {window.closes}" if window.closes else f"from {window.opens} on"
    if held == "outside":
        return f"the mandate holds {until}, and the act was made at another time"
    return f"the mandate holds {until}, and nothing proves that the act was made then"


def _more(inner: Mandate, outer: Mandate) -> Iterator[str]:
    if inner.text_set != outer.text_set:
        yield "is for another text set"
    yield from _more_people(inner, outer)
    yield from [f"lets somebody {each}" for each in sorted(inner.powers - outer.powers)]
    if why := wider_profile(inner.profile, outer.profile):
        yield f"has a profile that {why}"
    if dict(inner.tables) != dict(outer.tables):
        yield "rests on other tables"
    if outer.occasion and inner.occasion != outer.occasion:
        yield "is for another occasion"
    if not inner.window.inside(outer.window):
        yield "holds longer"
    if outer.uses and not 0 < inner.uses <= outer.uses:
        yield "may be used more often"
    if inner.conclusive and not outer.conclusive:
        yield "makes the execution conclusive"


def _more_people(inner: Mandate, outer: Mandate) -> Iterator[str]:
    """Yield in which respect fewer people, or others, may do what the mandate grants."""
    for names, may in (
        (inner.grantees - outer.delegates, "is granted to {}, to whom it may not be passed on"),
        (inner.delegates - outer.delegates, "may be passed on to {}"),
        (outer.agreed_by - inner.agreed_by, "does not need the agreement of {}"),
        (inner.self_settling - outer.self_settling, "lets {} approve their own changes"),
    ):
        yield from [may.format(name) for name in sorted(names)]
    if inner.people < outer.people:
        yield f"needs {inner.people} people, not {outer.people}"
    if outer.two and not inner.two:
        yield "lets one person assert alone"
