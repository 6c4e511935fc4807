"""Perusal: what each provision of both texts mentions, read once for each wording."""

from __future__ import annotations

from paraph.proof.checker.documents import east, mentions
from paraph.proof.checker.documents.grammar import grammar
from paraph.proof.checker.documents.instruments import Own, foreign, own_names
from paraph.proof.checker.documents.labels import Label
from paraph.proof.checker.documents.mention import Reading
from paraph.proof.checker.documents.sides import Sides
from paraph.proof.checker.documents.titles import Titles
from paraph.text.node import Text


class Perusal:
    """Both texts as one language reads them."""

    def __init__(self, sides: Sides, code: str) -> None:
        self._sides, self._code = sides, code
        names = [
            own_names(text, tree, code) for text, tree in zip(sides.texts, sides.trees, strict=True)
        ]
        # Two titles with several names leave it unclear which instrument is this one.
        self._own = Own(
            names[0].names | names[1].names,
            names[0].held | names[1].held,
            names[0].others & names[1].others,
            _titles(sides, 0) & _titles(sides, 1),
        )
        self._led = [self._leads(which, text) for which, text in enumerate(sides.texts)]
        self._read: dict[tuple[str, Label | None], Reading] = {}

    def of(self, which: int, at: int) -> Reading:
        """Return what a provision of the old text (0) or the new one (1) mentions."""
        return self.as_if(which, at, self._sides.texts[which].provisions[at].text)

    def as_if(self, which: int, at: int, text: str) -> Reading:
        """Return what a provision would mention if `text` were its wording."""
        label = self._sides.trees[which].nodes[at].label
        label = label if label is not None and label.typed else None
        found = self._read.get((text, label))
        if found is None:
            if self._code == "ko":
                found = east.read(text, label, self._own)
            else:
                found = mentions.read(text, label, grammar(self._code), self._own)
            self._read[text, label] = found
        return found

    def led(self, place: tuple[int, int]) -> bool:
        """Whether a provision stands in a list whose lead names another text, on either side."""
        return self._led[0][place[0]] or self._led[1][place[1]]

    def _leads(self, which: int, text: Text) -> list[bool]:
        """Say of each provision whether it is in a list whose lead names another text."""
        led, until = [], 0
        for at, provision in enumerate(text.provisions):
            led.append(at < until)
            if provision.text.rstrip().endswith(":") and self.names_other(provision.text):
                until = max(until, self._list_end(which, at))
        return led

    def names_other(self, text: str) -> bool:
        """Whether a wording names another text, or may name one."""
        if self._code == "ko":
            return east.names_other(text)
        return bool(foreign(text, grammar(self._code), self._own))

    def _list_end(self, which: int, at: int) -> int:
        nodes, provisions = self._sides.trees[which].nodes, self._sides.texts[which].provisions
        if nodes[at].label is not None:
            return nodes[at].end
        for end in range(at + 1, len(nodes)):
            label = nodes[end].label
            if provisions[end].kind == "heading" or (label is not None and label.kind):
                return end
            if provisions[end].text.rstrip().endswith("."):
                return end + 1
        return len(nodes)


def _titles(sides: Sides, which: int) -> frozenset[str]:
    """Return the titles of the labelled provisions of a text."""
    tree = sides.trees[which]
    titles = Titles(sides.texts[which], tree)
    labelled = [at for at, node in enumerate(tree.nodes) if node.label is not None]
    return frozenset([titles.alone(at).lower() for at in labelled]) - {""}
