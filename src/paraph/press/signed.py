"""Signed: a quotation whose speaker stands behind a dash in the paragraph after it."""

from __future__ import annotations

import re

from paraph.press.article import Paragraph
from paraph.press.story import Story

_BESIDE = re.compile(r"(?:,[ ][^,.;:]{2,60})?[ .]*")
_SIGNED = re.compile(r"[ \u00a0]*[—–-]{1,2}[ \u00a0]*(?=.{3,100}$)")
"""What opens a paragraph in which a quotation is signed."""


def signed(paragraph: Paragraph, story: Story) -> bool:
    """Give a quotation to who signs it, in a paragraph of their own behind a dash."""
    match = _SIGNED.match(paragraph.text)
    last = story.account.last
    if match is None or last is None or last.kind != "direct":
        return False
    if last.content.provision != paragraph.index - 1 or last.speaker.words is not None:
        return False
    words = paragraph.masked
    at = match.end()
    says = re.compile(rf"(?<!\w)(?:{story.article.speech.says})(?!\w)").match(words, at)
    at = says.end() + 1 if says is not None else at
    held = story.people.read(words, at, len(words))
    people = [each for each in held if story.people.is_person(each)]
    rest = words[people[0].end :] if len(people) == 1 else "?"
    if not people or people[0].start != at or not _BESIDE.fullmatch(rest):
        return False
    speaker = story.speakers.of(people[0], paragraph, sure=False)
    cue = paragraph.span(0, len(words.rstrip()))
    story.account.statements[-1] = last._replace(
        speaker=speaker._replace(certainty="inferred", how="by the name behind a dash"), cue=cue
    )
    return True
