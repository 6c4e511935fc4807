"""Unnamed: an office in the first paragraph, whose bearer the next one begins with by name."""

from __future__ import annotations

import re

from paraph.press.speakers import NOBODYS
from paraph.press.story import Story


def name_offices(story: Story) -> None:
    """Tell whose the office in the first paragraph is, where the next one says it by a name.

    That begins with a name which has no office anywhere, and stands nowhere before it: who
    reads on is to know from the first sentence who that is.
    """
    body = [each for each in story.article.paragraphs if not each.heading][:2]
    if len(body) < 2:  # noqa: PLR2004
        return
    first, second = body
    held = story.people.read(second.masked, 0, len(second.masked))
    known = story.people.of_family(held[0].name) if held and held[0].name else []
    told = story.article.speech
    says = rf"(?:[ ](?:{told.adverbs}))?[ ](?:{told.says})(?!\w)"
    if (
        len(known) != 1
        or known[0].offices
        or held[0].start
        or known[0].name.rsplit(maxsplit=1)[-1] in first.text
        or not re.match(says, second.masked[held[0].end :])
    ):
        return
    offices = [
        place
        for place, each in enumerate(story.account.statements)
        if each.content.provision == first.index and each.speaker.how == NOBODYS
    ]
    names = {story.account.statements[place].speaker.name for place in offices}
    name = names.pop() if len(names) == 1 else None
    if name is None or name.partition(" ")[0].casefold() in second.text.casefold():
        return  # the office is somebody else's than the name beside it
    office = next(iter(story.people.read(name, 0, len(name))), None)
    if office is not None and {office.gender, known[0].gender} == {"m", "f"}:
        return
    for place in offices:
        made = story.account.statements[place]
        how = "an office before the name that the next paragraph begins with"
        speaker = made.speaker._replace(name=known[0].name, certainty="inferred", how=how)
        story.account.statements[place] = made._replace(speaker=speaker)
