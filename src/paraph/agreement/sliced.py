"""Sliced: whether the words of norms stand in the texts of a set where it is said that they do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from paraph.agreement import steps
from paraph.agreement.chain import Blobs, text_of
from paraph.agreement.entry import HOLDS, Standing, outside
from paraph.agreement.text_set import TextSet
from paraph.text.outline import outline


def sliced(rows: Sequence[steps.Assessed], texts: TextSet | None, blobs: Blobs) -> Standing:
    """Return whether every span of some norms is cut from a text of the set.

    Takes time linear in the texts.
    """
    if texts is None:
        return outside("text", "the text set whose norms are assessed was never proposed")
    if not rows:
        return outside("norms", "it assesses no norm")
    return cut(_spans(rows), texts, blobs)


def cut(spans: Iterable[steps.Span], texts: TextSet | None, blobs: Blobs) -> Standing:
    """Return whether every span is cut from a text of the set, at the provision that it names."""
    held = _Cut(texts, blobs)
    faults = (held.fault(span) for span in spans)
    return next((fault for fault in faults if fault is not HOLDS), HOLDS)


class _Cut:
    def __init__(self, texts: TextSet | None, blobs: Blobs) -> None:
        held = texts.entries if texts else ()
        self._languages = {entry.text: entry.language for entry in held}
        self._blobs = blobs
        self._read: dict[str, Mapping[str, str] | str] = {}

    def fault(self, span: steps.Span) -> Standing:
        """Return why a span is not cut from a text of the set, or that it is."""
        if span.text not in self._languages:
            return outside("span", f"the text {span.text} is not of the text set")
        if span.text not in self._read:
            language = self._languages[span.text]
            self._read[span.text] = _provisions(span.text, language, self._blobs)
        read = self._read[span.text]
        if isinstance(read, str):
            return Standing("undetermined", "span", read)
        if span.provision not in read:
            return outside("span", f"the text has no provision {span.provision}")
        if read[span.provision][span.start : span.end] != span.words:
            what = f"{span.start}-{span.end} of {span.provision}"
            return outside("span", f"{what} are other words than those that are quoted")
        return HOLDS


def _spans(rows: Sequence[steps.Assessed]) -> Iterator[steps.Span]:
    for row in rows:
        yield row.span
        yield from row.leads


def _provisions(digest: str, language: str, blobs: Blobs) -> Mapping[str, str] | str:
    """Return the words of each provision of a text by its address, or why there is no text."""
    text = text_of(blobs, digest)
    if isinstance(text, str):
        return text
    shape = outline(text, language)
    return {str(shape.address(at)): each.text for at, each in enumerate(text.provisions)}
