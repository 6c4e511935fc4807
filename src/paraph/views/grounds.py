"""Grounds: what a proof takes as declared, held against what was declared to whoever checks it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.language.detect import detect
from paraph.proof.checker import Indeterminate, Refused
from paraph.proof.proof import Proof
from paraph.text.node import Text
from paraph.views.proved import leaned_in_words


class Given(NamedTuple):
    """What is declared to whoever checks: a language and a locale, if any.

    `profile` says whether a profile was given, against which house choices and blanks are held
    elsewhere.
    """

    language: str = ""
    locale: str = ""
    profile: bool = False


def undeclared(
    proof: Proof, old: Text, new: Text, given: Given
) -> Iterator[Refused | Indeterminate]:
    """Yield what an accepted proof rests on that neither the texts say nor anybody declared.

    A report that says of itself what was declared says nothing.
    """
    if proof.language not in {"", given.language} and not any(map(_language, (old, new))):
        yield Indeterminate(
            f"the proof takes the texts to be in the language {proof.language!r}, which is found "
            "in neither: declare it with --language"
        )
    for said, right in zip(_parts(proof.locale), _parts(given.locale), strict=True):
        if said not in {"", right} and given.profile:
            yield Refused("proof.locale", "is not that of the profile")
        elif said not in {"", right}:
            yield Indeterminate(
                f"the proof reads figures or dates as in {said!r}, which nothing declares: give "
                "the profile, or --language"
            )
    for leaned in () if given.profile else leaned_in_words(proof):
        yield Indeterminate(f"the proof rests on a profile, which is not given: {leaned}")


def _language(text: Text) -> str:
    return detect("\n".join([provision.text for provision in text.provisions]))


def _parts(locale: str) -> tuple[str, str]:
    """Return how a locale writes figures, and numeric dates."""
    figures, _, dates = locale.partition("-")
    return figures, dates
