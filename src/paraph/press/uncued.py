"""Uncued: quotations, and sentences in the mood of reported speech, beside which no cue stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from paraph.press.article import CLOSES, INSIDE, OPENS, Paragraph, Span
from paraph.press.marks import Quote
from paraph.press.mentions import Mention
from paraph.press.sentences import Sentence
from paraph.press.statement import Speaker, Statement
from paraph.press.story import Story

_PLAIN = re.compile(r"[\s.,;:!?…—–«»“”\"'()-]*")
_PAUSED = re.compile(
    rf"[^{OPENS}{CLOSES}]?[ ]?[—–-]{{1,2}}[ ][^—–:;.]{{3,40}}[ ][—–-]{{1,2}}[ ]?[.]?[ ]?"
)
"""What somebody does between two parts of a quotation: " -- he paused -- "."""
_SILENT = re.compile(r"\bwould (?:not|neither) (?:say|comment|confirm|discuss|answer|be drawn)\b")
"""What a narrator says of somebody who says nothing."""
_COLON = re.compile(rf":[ ]?[—–-]?[ ]?{OPENS}")


class Uncued:
    """Gives what has no cue to who spoke before it, to whom its sentence names, or to nobody."""

    def __init__(self, story: Story) -> None:
        self._told_of = story.article.speech
        self._people = story.people
        self._speakers = story.speakers
        self._account = story.account
        self._before = 0
        self._led_by: Speaker | None = None

    def paragraph(self, before: int, led_by: Speaker | None) -> None:
        """Begin a paragraph.

        `before` is the statement whose quotation the last one left open, or 0; `led_by` is who is
        led to speak in this one.
        """
        self._before, self._led_by = before, led_by

    def give(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        taken: set[int],
        held: Sequence[Mention],
    ) -> None:
        """Give a quotation without a cue to whom the sentence before it gives one, if it does."""
        quotes = [
            each
            for each in paragraph.quoted(sentence.start, sentence.end)
            if each.outer not in taken
        ]
        if not quotes:
            return
        words = paragraph.masked[sentence.start : sentence.end]
        outside = re.sub(rf"{OPENS}{INSIDE}*{CLOSES}", "", words)
        if not _PLAIN.fullmatch(outside) and not _PAUSED.fullmatch(outside):
            self._behind_colon(paragraph, sentence, quotes, held)
            return
        for quote in quotes:
            content = paragraph.span(quote.start, quote.end)
            if self._goes_on(quote, content):
                continue
            self._add_alone(paragraph, quote, content)

    def _goes_on(self, quote: Quote, content: Span) -> bool:
        """Take a quotation for more of the one that the paragraph before it left open."""
        if not quote.begun or not self._before:
            return False
        first = self._account.statements[self._before - 1]
        self._speakers.spoke(first.speaker)
        self._account.add(
            first.speaker,
            "direct",
            content,
            None,
            (content,),
            self._before,
            first.chain[1:],
            first.date,
        )
        return True

    def _add_alone(self, paragraph: Paragraph, quote: Quote, content: Span) -> None:
        last = self._account.last
        here = last is not None and last.content.provision == paragraph.index
        last = last if here else None
        name = self._speakers.here() or self._speakers.sole_named()
        whole = not (name or here) and not _PLAIN.sub(
            "", re.sub(rf"{OPENS}{INSIDE}*{CLOSES}", "", paragraph.masked)
        )
        before = self._account.last
        closed = quote.closed or bool(paragraph.marked.open)
        if whole:
            name = self._speakers.last()
            last = before if name else None
        if not name and whole and self._led_by is not None:
            name = self._led_by.name or ""
        near = before is not None and before.content.provision >= paragraph.index - 1
        if (
            not name
            and before is not None
            and near
            and (here or (whole and before.kind == "direct"))
        ):
            name, last = before.speaker.name or "", before
        if last is not None and last.kind == "direct" and last.speaker.name == name and name:
            speaker = last.speaker._replace(
                certainty="inferred", how="by the quotation before it", words=None
            )
            self._speakers.spoke(speaker)
            self._account.add(
                speaker,
                "direct",
                content,
                None,
                (content,),
                last.number,
                last.chain[1:],
                last.date,
                balanced=closed,
            )
            return
        how = "by the sentence before it" if name else "nobody is said to have said it"
        role = self._speakers.role(name) if name else ""
        speaker = Speaker(name or None, "inferred", how, role)
        self._speakers.spoke(speaker)
        self._account.add(
            speaker, "direct", content, None, (content,), 0, (), None, balanced=closed
        )

    def _behind_colon(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        quotes: Sequence[Quote],
        held: Sequence[Mention],
    ) -> None:
        """Give a quotation behind a colon to the only person whom its sentence names."""
        for quote in quotes:
            content = paragraph.span(quote.start, quote.end)
            if self._goes_on(quote, content):
                continue
            match = _COLON.search(paragraph.masked, sentence.start, quote.outer + 1)
            if match is None or match.end() - 1 != quote.outer:
                continue
            known = [each for each in held if self._people.is_person(each)]
            if len(known) == 1:
                speaker = self._speakers.of(known[0], paragraph, sure=False)
                cue = paragraph.span(sentence.start, match.start() + 1)
                self._account.add(speaker, "direct", content, cue, (content,), 0, (), None)
            else:
                alone = self._speakers.here() if not known else ""
                how = "nobody else speaks here" if alone else "nobody is said to have said it"
                speaker = Speaker(alone or None, "inferred", how)
                self._account.add(speaker, "direct", content, None, (content,), 0, (), None)

    def freely(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        last: Statement,
    ) -> None:
        """Take a sentence in the mood of reported speech behind a statement for reported too."""
        if not self._told_of.would or last.speaker.name is None:
            return
        words = paragraph.masked[sentence.start : sentence.end]
        if (
            OPENS in words
            or _SILENT.search(words)
            or not re.search(rf"\b(?:{self._told_of.would})\b", words)
        ):
            return
        speaker = last.speaker._replace(
            certainty="inferred", how="by the sentence before it", words=None
        )
        end = sentence.start + len(words.rstrip(" .!?…"))
        content = paragraph.span(sentence.start, end)
        self._account.add(speaker, "free indirect", content, None, (), 0, last.chain[1:], None)
