"""Alternating: whose turn a paragraph behind a dash is, where two speak by turns."""

from __future__ import annotations

import re

from paraph.press.article import Paragraph
from paraph.press.interview import Turn
from paraph.press.people import People
from paraph.press.statement import Speaker, Statement

_DASHED = re.compile(r"[ \u00a0]*[—–][ \u00a0]*")


class Alternating:
    """The turns of a dialogue behind dashes, in the order of its paragraphs."""

    def __init__(self) -> None:
        self._dialogue: dict[int, Speaker] = {}
        """Who speaks in a dialogue, every other turn."""
        self._turns_told = 0

    def of(self, paragraph: Paragraph, lead: Speaker | None) -> Turn | None:
        """Return the turn that a paragraph behind a dash is; `lead` is who is led to speak."""
        return _led(paragraph, lead) or self._alternate(paragraph)

    def heard(self, made: Statement) -> None:
        """Take note of who speaks first in the turn that was read last."""
        if self._turns_told and made.speaker.name:
            self._dialogue.setdefault(self._turns_told % 2, made.speaker)

    def _alternate(self, paragraph: Paragraph) -> Turn | None:
        """Return whose turn a paragraph behind a dash is, where two speak by turns.

        A turn in which a narrator names who speaks tells whose every other one is.
        """
        if not _DASHED.match(paragraph.text):
            self._turns_told = 0
            self._dialogue.clear()
            return None
        self._turns_told += 1
        speaker = self._dialogue.get(self._turns_told % 2)
        if speaker is None or any(each.sign == "—" for each in paragraph.quotes):
            return None
        if paragraph.text.rstrip()[-1:] not in '.!?…»”"':
            return None
        found = speaker._replace(certainty="inferred", how="by turns in a dialogue", words=None)
        match = _DASHED.match(paragraph.text)
        return Turn(found, match.end() if match is not None else 0, (0, 0))


def _led(paragraph: Paragraph, lead: Speaker | None) -> Turn | None:
    """Return the turn behind a dash of whom the paragraph before it leads to, by a colon."""
    match = _DASHED.match(paragraph.text)
    if lead is None or match is None or any(each.sign == "—" for each in paragraph.quotes):
        return None
    found = lead._replace(certainty="inferred", how="behind a colon", words=None)
    return Turn(found, match.end(), (0, 0))


def is_dashed(paragraph: Paragraph) -> bool:
    """Whether a paragraph begins with the dash of a turn."""
    return _DASHED.match(paragraph.text) is not None


def called(paragraph: Paragraph, people: People) -> list[str]:
    """Return the offices by which a turn behind a dash speaks to somebody: "and now, mayor?"."""
    if not is_dashed(paragraph):
        return []
    words = paragraph.text
    return [
        each.words
        for each in people.read(words, 0, len(words))
        if each.sort == "office" and not each.name
        if words[: each.start].endswith(", ") and words[each.end : each.end + 1] in {"?", "!"}
    ]
