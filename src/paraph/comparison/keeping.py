"""Keeping: whether a numbered provision that was paired still holds what it held."""

from __future__ import annotations

from collections.abc import Mapping

from paraph.comparison.sides import NOWHERE
from paraph.text.labels import Label, behind
from paraph.text.node import Text
from paraph.text.outline import Outline


def kept_together(
    partners: Mapping[int, int], texts: tuple[Text, Text], outlines: tuple[Outline, Outline]
) -> dict[int, int]:
    """Return the `partners` of old provisions, but for titles whose provisions are all elsewhere.

    "Article 4. Floods" may be laid beside "Article 3. Courts" as one title altered; where nothing
    of the one stands under the other, a reference to it now cites another provision.
    """
    old, new = outlines
    found = dict(partners)
    for index, label in enumerate(old.labels):
        partner = partners.get(index, NOWHERE)
        if label is None or partner == NOWHERE:
            continue
        words, others = texts[0].provisions[index].text, texts[1].provisions[partner].text
        if words == others and len(words) > label.end:  # as nearly always
            continue
        title = _title(words, label)
        if title and title == _title(others, new.labels[partner]):
            continue
        held, there = old.subtree(index)[1:], new.subtree(partner)
        if held and not any(partners.get(each, NOWHERE) in there for each in held):
            found[index] = NOWHERE
    return found


def _title(words: str, label: Label | None) -> str:
    """Return the words of a provision behind its number."""
    return words[behind(words, label.end) :] if label is not None and label.end else words
