"""Quoted: where an outlet is said to quote somebody, or somebody to be quoted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.press.cue import Cue
from paraph.press.mentions import Mention
from paraph.press.patterns import FAR, Patterns
from paraph.press.tail import outlet_of


def passive(
    words: str, start: int, end: int, held: Sequence[Mention], patterns: Patterns
) -> Iterator[Cue]:
    """Yield "was quoted by X as saying"."""
    if patterns.quoted is None:
        return
    for match in patterns.quoted.finditer(words, start, end):
        subject = next(
            (
                each
                for each in reversed(held)
                if each.end <= match.start()
                and patterns.gap.fullmatch(words, each.end, match.start())
            ),
            None,
        )
        if subject is not None:
            outlet = next((each for each in match.groupdict().values() if each), "")
            chain = (outlet.strip(),) if outlet else ()
            yield Cue(subject.start, match.end(), "quoted", match.span(), subject, chain=chain)


def quoting(
    words: str, start: int, end: int, held: Sequence[Mention], patterns: Patterns
) -> Iterator[Cue]:
    """Yield "an outlet quoted X as saying", of X."""
    if patterns.quoting is None:
        return
    for match in patterns.quoting.finditer(words, start, end):
        source = next((each for each in held if match.end("verb") + 1 == each.start), None)
        if source is None or not words.startswith(match["as"], source.end):
            continue
        before = [each for each in held if each.end <= match.start()]
        outlet = before[-1] if before and match.start() - before[-1].end < FAR else None
        at = outlet.start if outlet is not None else match.start()
        chain = (outlet_of(outlet),) if outlet is not None and outlet.sort != "pronoun" else ()
        stop = source.end + len(match["as"])
        yield Cue(at, stop, "quoted", (match.start(), stop), source, chain=chain, cited=True)
