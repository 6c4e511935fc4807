"""Leading: who is led to speak by a sentence that ends with a colon, in a list or a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.language.speech.clausal import FOLLOWING
from paraph.press.article import Paragraph
from paraph.press.cue import Cue
from paraph.press.cues import cues
from paraph.press.sentences import Sentence
from paraph.press.statement import Kind, Speaker
from paraph.press.story import Story

_POINT = re.compile(
    r"[ \u00a0]*(?:\([a-zа-я0-9]{1,4}\)|[a-zа-я0-9]{1,3}[.)]|[•▪‣–—-])[ \u00a0]+(?=\w)"
)
"""How a point of a list begins: "(a)", "1." or a bullet."""


class Leading:
    """Who is led to speak, from one paragraph to the next."""

    def __init__(self, story: Story) -> None:
        self._told_of = story.article.speech
        self._people = story.people
        self._speakers = story.speakers
        self._account = story.account
        self._list: tuple[Speaker, Kind] | None = None
        """Whose the points of a list are, where the paragraph before it leads to one."""
        self._lead: Speaker | None = None
        """Who speaks in the next paragraph, where the one before ends with a colon."""

    def take(self) -> Speaker | None:
        """Return who is led to speak in the paragraph that begins, if anybody is, and once only."""
        lead, self._lead = self._lead, None
        return lead

    def listed(self, paragraph: Paragraph) -> bool:
        """Take a point of a list for what the words before it lead to: "The sides note that:"."""
        match = _POINT.match(paragraph.text)
        if self._list is None or match is None:
            self._list = None
            return False
        content = paragraph.span(match.end(), len(paragraph.text.rstrip(" \u00a0.;,")))
        if content.words:
            speaker, kind = self._list
            self._account.add(speaker, kind, content, None, (), 0, (), None)
        return True

    def leads(self, paragraph: Paragraph, sentence: Sentence, found: Sequence[Cue]) -> None:
        """Take note of who is led to speak by a sentence that ends with its cue and a colon."""
        if paragraph.masked[sentence.end :].strip():
            return
        if paragraph.masked.rstrip().endswith(":"):
            found = found or cues(
                paragraph.masked,
                sentence.start,
                sentence.end,
                self._people.read(paragraph.masked, sentence.start, sentence.end),
                self._told_of.code,
                self._told_of.declares,
            )
        last = found[-1] if found else None
        if last is None and paragraph.masked.rstrip().endswith(":"):
            held = self._people.read(paragraph.masked, sentence.start, sentence.end)
            people = [each for each in held if self._people.is_person(each)]
            if len(people) == 1:
                self._lead = self._speakers.of(people[0], paragraph, sure=False)
        if last is None or last.subject is None:
            return
        rest = paragraph.masked[last.end : sentence.end].strip()
        if rest == ":" and last.form == "noun":
            self._list = (self._speakers.of(last.subject, paragraph, sure=False), "document")
            return
        if rest == ":":
            self._lead = self._speakers.of(last.subject, paragraph, sure=False)
        if re.fullmatch(rf",?[ ]?(?:{self._told_of.that}|{FOLLOWING})[ ]?:", rest):
            kind: Kind = "document" if last.subject.sort in {"side", "paper"} else "indirect"
            speaker = self._speakers.of(last.subject, paragraph, sure=last.sure)
            self._list = (speaker, kind)
