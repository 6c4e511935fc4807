"""A mandate in words: who may do what with a text set, until when, and what may change."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.mandate import POWERS, Mandate
from paraph.proof.profile import Profile
from paraph.views.instant_words import instant_in_words
from paraph.views.sentence import counted
from paraph.views.visible import quoted


def mandate_in_words(mandate: Mandate) -> str:
    """Return what a mandate lets whom do, and until when, in one line."""
    return "; ".join(mandate_parts(mandate))


def mandate_parts(mandate: Mandate) -> Iterator[str]:
    """Yield what a mandate says, the power first, then each thing that bounds it."""
    may = ", ".join([each for each in POWERS if each in mandate.powers])
    yield f"{' or '.join(sorted(mandate.grantees))} may {may}"
    for holds, words in (
        (mandate.people > 1, f"{mandate.people} people together"),
        (mandate.two, "two persons assert together"),
        (mandate.agreed_by, f"each change agreed by {' and '.join(sorted(mandate.agreed_by))}"),
        (mandate.occasion, f"at {quoted(mandate.occasion)}"),
        (mandate.window.opens, f"from {instant_in_words(mandate.window.opens)}"),
        (mandate.window.closes, f"before {instant_in_words(mandate.window.closes)}"),
        (mandate.uses, f"{counted(mandate.uses, 'time')} at most"),
        (mandate.delegates, f"may be passed on to {', '.join(sorted(mandate.delegates))}"),
        (
            mandate.self_settling,
            f"{', '.join(sorted(mandate.self_settling))} may approve changes of their own",
        ),
        (mandate.conclusive, "the execution is conclusive evidence of approval"),
    ):
        if holds:
            yield words
    if not mandate.powers.isdisjoint(("amend", "assert")):
        yield from profile_parts(mandate.profile)


def profile_parts(profile: Profile) -> Iterator[str]:
    """Yield what may change without a decision, and what may not."""
    yield f"proved changes of the classes: {', '.join(sorted(profile.allowed)) or 'none'}"
    if profile.protected:
        yield f"protected: {'; '.join(map(str, profile.protected))}"
    if profile.fields:
        yield f"protected everywhere: {', '.join(sorted(profile.fields))}"
    if profile.completions:
        yield f"{counted(len(profile.completions), 'declared blank')} to be filled in"
