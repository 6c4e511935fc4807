"""Cue: words of a sentence by which somebody says something, and whose words they are."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from paraph.press.mentions import Mention

Form: TypeAlias = Literal["says", "saying", "according", "quoted", "label", "paper", "noun", "told"]


class Cue(NamedTuple):
    """Words from `start` to `end` by which somebody says something.

    `verb` is where the words of saying stand, `subject` whose they are, if that is said; `sure` is
    whether a pattern of the language says so, and not nearness alone. `chain` are outlets or people
    between the article and the subject. `as_` is whether the cue opens with "as" or "according to",
    so that what is said stands behind its comma.
    """

    start: int
    end: int
    form: Form
    verb: tuple[int, int]
    subject: Mention | None
    sure: bool = True
    chain: tuple[str, ...] = ()
    as_: bool = False
    cited: bool = False
    """Whether the subject is whom an outlet cites, so that the outlet's word stands for it."""
    doubted: bool = False
    """Whether the sentence leaves it open that it was said."""
    teller: Mention | None = None
    """Who tells that the subject said it, if somebody does."""
