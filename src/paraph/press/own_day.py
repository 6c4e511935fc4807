"""Own day: whether a day in a sentence is that of an act in it, or of something else there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

from paraph.language.happening.neighbouring import NEIGHBOURING, Neighbouring
from paraph.press.expressions import Expression
from paraph.press.tense import tells

_BEFORE = 48
_SIGNS = re.compile(r"[,;:—–()]")
_BEGINS = re.compile(
    r",\s(?:and|but|while|which|who|that|et|mais|qui|dont|y|pero|que|quien|и|а|но|котор\w+)\s|[;:—–]"
)
"""What begins another clause between an act and a day."""
_FIRST = re.compile(r"^\W*(?:(?:[\w'’]+\s){0,3})$")
"""Before a day that opens its sentence: "On ", "Le mardi ", "Во "."""
_NOUN = re.compile(
    r"^[ ](?!(?:and|or|by|in|at|with|after|before|to|for|from|on|when|as|under|were|was|is)\b)"
    r"[a-z]{3,}"
)
_OF_A_YEAR = re.compile(r"\bгода$")
_FROM_THEN = frozenset(("entry-into-force", "withdrawal"))
"""Acts that are so from a day on."""
_BY_MONTHS = frozenset(("year", "years", "decade"))

Whose: TypeAlias = Literal["own", "perhaps", "another"]


def whose(  # noqa: PLR0911, PLR0913, PLR0917 - each thing that a day may be of
    text: str,
    start: int,
    act: tuple[int, int],
    each: Expression,
    event: str,
    code: str,
    *,
    done: bool,
) -> Whose:
    """Return whether a day is that of an act, in its sentence, which begins at `start`.

    It is another's if it is of a noun ("the treaty of 4 March"), bounds what goes on, stands in an
    aside or in another clause, or if a participle, an infinitive or a noun of another act stands
    nearer to it. Beside another verb that is joined to that of the act it is perhaps its own.
    """
    held = NEIGHBOURING[code]
    before = text[max(start, each.start - _BEFORE) : each.start].lower()
    words = text[each.start : each.end].lower()
    if _of_a_noun(text, before, words, each, held):
        return "another"
    if each.bound and _bounds(words, event, held, done=done):
        return "another"
    if each.start >= act[1]:
        between = text[act[1] : each.start]
        if _BEGINS.search(between.lower()):
            return "another"
        pieces = _SIGNS.split(between)
        near = [pieces[0], pieces[-1]] if len(pieces) != 2 else pieces  # noqa: PLR2004 - an aside is open
        if any(_leads_away(piece, held) for piece in near):
            return "another"
        return "perhaps" if held.joined.search(between.lower()) else "own"
    if held.ago.search(text[each.end : act[0]].lower()):
        return "another"
    lead = text[start : each.start]
    first = _FIRST.search(lead) is not None and not tells(lead, code)
    if _SIGNS.search(text[each.end : act[0]]) is not None and not first:
        return "another"
    lead = _SIGNS.split(lead)[-1]
    if first or held.leads.search(lead.lower()):
        return "own"
    return "another" if _leads_away(lead, held) else "own"


def _bounds(words: str, event: str, held: Neighbouring, *, done: bool) -> bool:
    """Whether a day bounds what goes on: of an extension always, of what is done else."""
    if event == "extension":
        return words.startswith("до ") or held.bounds.match(words) is not None
    return done and event not in _FROM_THEN and held.bounds.match(words) is not None


def _of_a_noun(text: str, before: str, words: str, each: Expression, held: Neighbouring) -> bool:
    """Whether a day is that of a noun beside it: "the vote of 5 March", "the 5 March vote"."""
    if held.of.search(before) and not held.moment.search(before):
        return True
    if held.meant.search(before) and (each.row in _BY_MONTHS or before.rstrip().endswith("at")):
        return True
    if held.attribute.search(before) and _NOUN.match(text[each.end :]):
        return True
    russian_year = each.row == "year" and _OF_A_YEAR.search(words) is not None
    return russian_year and not each.bound and not each.part


def _leads_away(words: str, held: Neighbouring) -> bool:
    """Whether words that lead to a day are of another act."""
    small = words.lower()
    if held.opens.search(small) or held.aside.search(small):
        return True
    return any(_is_other(words, match, held) for match in held.form.finditer(words))


def _is_other(words: str, match: re.Match[str], held: Neighbouring) -> bool:
    return (
        held.nouns.search(match.group()) is None
        and held.before_noun.search(words[: match.start()].lower()) is None
        and held.behind.match(words[match.end() :]) is not None
    )


def chosen(
    found: Sequence[tuple[Expression, Whose]], act: tuple[int, int]
) -> tuple[Expression, Whose] | None:
    """Return the day of an act: the only one that may be its own, or the first behind its verb."""
    held = [each for each in found if each[1] != "another"]
    behind = [each for each in held if each[0].start >= act[1]]
    if len(held) == 1:
        return held[0]
    return behind[0] if behind else None
