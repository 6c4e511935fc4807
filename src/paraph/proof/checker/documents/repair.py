"""Reference repair: a reference that cites a title now names the provision that has it."""

from __future__ import annotations

import re

from paraph.proof.checker.documents import east, mentions
from paraph.proof.checker.documents.grammar import grammar
from paraph.proof.checker.documents.instruments import Own, own_names
from paraph.proof.checker.documents.mention import OWN, Mention
from paraph.proof.checker.documents.quotes import inside, quoted
from paraph.proof.checker.documents.resolving import ABSOLUTE
from paraph.proof.checker.documents.sides import LANGUAGES, Match, Sides
from paraph.proof.checker.documents.tree import keys
from paraph.proof.proof import Piece, Proof
from paraph.text.node import Text

REPAIR = "reference-repair"
_CITED = re.compile(r"[ \u00a0]?\(([^()]{3,120})\)")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDS = re.compile(r"[.:\u2014\u2013](?=\s|$)")
_SIGNS = " \t\n\u00a0.,;:\u2014\u2013-()"
_LONGEST = 120


def reference_repair(proof: Proof, old: Text, new: Text) -> str:
    """Say why a reference is not repaired as claimed; nothing where every one is.

    Takes time linear in both texts.
    """
    claims = [
        (match, piece)
        for match in Sides.pairs(proof)
        for piece in match.pieces
        if piece.name == REPAIR
    ]
    if not claims:
        return ""
    if proof.language not in LANGUAGES:
        return "the references of this language are not read"
    repairs = _Repairs(Sides(proof, old, new), proof.language)
    for match, piece in claims:
        why = repairs.why(match, piece)
        if why:
            return f"{why} (old provision {match.old}, new provision {match.new})"
    return ""


class _Repairs:
    def __init__(self, sides: Sides, code: str) -> None:
        self._sides, self._code = sides, code
        names = [
            own_names(text, tree, code) for text, tree in zip(sides.texts, sides.trees, strict=True)
        ]
        self._own = Own(names[0].names | names[1].names, names[0].held | names[1].held)
        self._titles = [self._titled(which) for which in (0, 1)]

    def why(self, match: Match, piece: Piece) -> str:
        """Say why a piece repairs no reference."""
        if piece.evidence:
            return "a repaired reference brings evidence that it needs not"
        spans = (piece.old_start, piece.old_end), (piece.new_start, piece.new_end)
        found = [
            self._mention(which, at, span)
            for which, (at, span) in enumerate(zip((match.old, match.new), spans, strict=True))
        ]
        before, after = found
        if before is None or after is None:
            return "a repaired piece is not the number of one sure reference"
        cited = [
            self._cited(which, at, mention)
            for which, (at, mention) in enumerate(((match.old, before), (match.new, after)))
        ]
        if cited[0] is None or cited[0] != cited[1]:
            return "a repaired reference does not cite one title on both sides"
        end = self._sides.texts[0].provisions[match.old].text.index(")", before.end)
        others = [each for each in match.pieces if each is not piece]
        if any(each.old_start <= end and before.start <= each.old_end for each in others):
            return "more than the number of a repaired reference changed"
        return self._fits(match, before, after, cited[0])

    def _fits(self, match: Match, before: Mention, after: Mention, title: str) -> str:
        """Check that the old number missed the title, and that the new one alone has it."""
        kind = before.items[0].steps[0][0]
        if kind != after.items[0].steps[0][0] or before.whole != after.whole:
            return "a repaired reference names another kind"
        components = [
            tree.nodes[at].component
            for tree, at in zip(self._sides.trees, (match.old, match.new), strict=True)
        ]
        bare = "" if not self._sides.worded(kind) and kind in ABSOLUTE else kind
        olds = self._bearers(0, bare, before, components[0])
        news = self._bearers(1, bare, after, components[1])
        if any(_like(self._title(0, at), title) for at in olds):
            return "the old number already had the title that is cited"
        having = [self._titles[which].get((bare, components[which], title), []) for which in (0, 1)]
        if len(news) != 1 or having[1] != news:
            return "the new number is not the one provision of the title that is cited"
        if len(having[0]) != 1 or self._sides.onto.get(having[0][0]) != news[0]:
            return "the title that is cited was not that of the same provision before"
        return ""

    def _mention(self, which: int, at: int, span: tuple[int, int]) -> Mention | None:
        text = self._sides.texts[which].provisions[at].text
        label = self._sides.trees[which].nodes[at].label
        if self._code == "ko":
            reading = east.read(text, label, self._own)
        else:
            reading = mentions.read(text, label, grammar(self._code), self._own)
        for mention in reading.mentions:
            plain = len(mention.items) == 1 and len(mention.items[0].steps) == 1
            if not plain or mention.outer is not None or mention.inside or not mention.sure:
                continue
            token = mention.items[0].steps[0][1]
            if (token.start, token.end) == span and mention.whole in {"", OWN}:
                return None if inside(quoted(text), mention.start, mention.end) else mention
        return None

    def _cited(self, which: int, at: int, mention: Mention) -> str | None:
        text = self._sides.texts[which].provisions[at].text
        match = _CITED.match(text, mention.end)
        if match is None or _WORD.search(match[1]) is None:
            return None
        return _plain(match[1])

    def _bearers(self, which: int, kind: str, mention: Mention, component: int) -> list[int]:
        tree, numbers = self._sides.trees[which], mention.items[0].steps[0][1].numbers
        found = {at for key in keys(kind, numbers) for at in tree.index.get(key, ())}
        return sorted(at for at in found if tree.nodes[at].component == component)

    def _titled(self, which: int) -> dict[tuple[str, int, str], list[int]]:
        """Return the provisions of each kind, annex and title."""
        titles: dict[tuple[str, int, str], list[int]] = {}
        for at, node in enumerate(self._sides.trees[which].nodes):
            if node.label is not None and (title := self._title(which, at)):
                titles.setdefault((node.label.kind, node.component, title), []).append(at)
        return titles

    def _title(self, which: int, at: int) -> str:
        """Return the title of a labelled provision, behind its label or in the next one."""
        nodes, provisions = self._sides.trees[which].nodes, self._sides.texts[which].provisions
        label = nodes[at].label
        if label is None:
            return ""
        if label.alone:
            unlabelled = at + 1 < len(nodes) and nodes[at + 1].label is None
            following = provisions[at + 1].text if unlabelled else ""
            return _plain(following) if len(following) <= _LONGEST else ""
        text = provisions[at].text[label.stop :]
        if provisions[at].kind != "heading":
            stop = _ENDS.search(text)
            text = text[: stop.start()] if stop else text
        return _plain(text) if len(text) <= _LONGEST else ""


def _plain(title: str) -> str:
    """Return a title without the blanks and signs around it, in small letters."""
    return " ".join(title.split()).strip(_SIGNS).lower()


def _like(one: str, two: str) -> bool:
    """Whether two titles are alike in any word that could tell them apart."""
    return one == two or not set(_WORD.findall(one)).isdisjoint(_WORD.findall(two))
