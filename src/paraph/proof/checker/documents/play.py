"""Play: whether a number in the wording is, or was, that of a relabelled provision."""

from __future__ import annotations

from paraph.proof.checker.documents.labels import COMPONENTS
from paraph.proof.checker.documents.mention import Mention, Stray, Token
from paraph.proof.checker.documents.numbers import loose
from paraph.proof.checker.documents.resolving import ABSOLUTE, RELATIVE, Resolver
from paraph.proof.checker.documents.sides import Sides


class Play:
    """The numbers of relabelled provisions, by which what is not sure is refused."""

    def __init__(self, sides: Sides, resolver: Resolver) -> None:
        self._sides, self._resolver = sides, resolver

    def known(self, mention: Mention) -> bool:
        """Whether a mention names kinds that this text has, or could have as bare numbers."""
        kinds = {item.steps[0][0] for item in mention.items}
        known = all(self._sides.worded(kind) or kind in ABSOLUTE | RELATIVE for kind in kinds)
        return known and (mention.outer is None or self.known(mention.outer))

    def mentioned(self, mention: Mention, place: tuple[int, int]) -> bool:
        """Whether a number of a mention is or was that of a relabelled provision."""
        if mention.placed:
            return not self._resolver.quiet(place, mention)
        for item in mention.items:
            for kind, token in item.steps:
                if self._plays(kind, token, place):
                    return True
                if not self._sides.borne(loose(token.numbers)):
                    break  # nothing in either text has this number, nor anything in it
            ends = self._sides.borne(loose(item.steps[0][1].numbers))
            if item.joint == "to" and ends and not self._resolver.quiet(place, mention):
                return True
        return mention.outer is not None and self.mentioned(mention.outer, place)

    def _plays(self, kind: str, token: Token, place: tuple[int, int]) -> bool:
        values = loose(token.numbers)
        if kind == "?":
            return self._sides.in_play(values, None)
        if self._sides.in_play(values, kind):
            return True
        if kind in COMPONENTS or kind == "note":
            return False
        dotted = any(len(parts) > 1 for _, parts in values)
        if self._sides.worded(kind) and kind not in RELATIVE and not dotted:
            return self._sides.bare_too(kind, place) and self._sides.in_play(values, "")
        return self._sides.in_play(values, "")

    def stray(self, stray: Stray, place: tuple[int, int]) -> bool:
        """Whether a number outside every mention could be that of a relabelled provision."""
        values = loose(stray.token.numbers)
        if stray.token.form == "(":
            around = self._resolver.around(place)
            near = not around or any(
                self._sides.stirred(0, *scope.old) or self._sides.stirred(1, *scope.new)
                for scope in around
            )
            return near and self._sides.in_play(values, "")
        kind = None if stray.kind == "?" else stray.kind
        return self._sides.in_play(values, kind) or self._sides.in_play(values, "")
