"""Inner: what others are said to say inside of a turn of an interview, or of a quotation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from paraph.press.article import Paragraph
from paraph.press.clauses import claims
from paraph.press.gathered import MOST, gathered, said_of
from paraph.press.interview import Turns
from paraph.press.keeping import Keeping
from paraph.press.mentions import Mention
from paraph.press.sentences import LONGEST, Sentence, sentences
from paraph.press.speakers import FIRST, SECOND
from paraph.press.statement import Speaker, Statement
from paraph.press.story import Story

_MOST_INSIDE = 100
"""Quotations of a paragraph that are looked into."""
_outer = attrgetter("outer")
_LATE = 60

_ONE = frozenset(("he", "she", "il", "elle", "él", "ella", "он", "она"))
"""Pronouns for one person."""


class Inner:
    """Reads the turns and the quotations of one article once more, for what is said in them."""

    def __init__(self, story: Story, turns: Turns, keeping: Keeping) -> None:
        self._story = story
        self._told_of = story.article.speech
        self._people = story.people
        self._speakers = story.speakers
        self._account = story.account
        self._article = story.article
        self._keeping = keeping
        self._turns = turns
        self._inner: list[tuple[Paragraph, int, str]] = []
        """Turns in which somebody may tell what others say: where each begins, and whose it is."""
        says = rf"(?<!\w)(?:{self._told_of.says})(?!\w)"
        self._first = re.compile(rf"(?:{self._told_of.first or '(?!)'})[ ,:]*$")
        self._says_before = re.compile(rf"{says}(?:[ ][^\W\d_]+){{0,2}}$")
        self._says_behind = re.compile(
            rf"[ \u00a0]?(?P<sign>,?(?:[ \u00a0]?[—–-])?)[ \u00a0](?:[^\W\d_]+[ ]){{0,3}}{says}"
        )

    def note(self, paragraph: Paragraph, start: int, whose: str) -> None:
        """Take note of a turn in which somebody may tell what others say: where, and whose."""
        self._inner.append((paragraph, start, whose))

    def read(self) -> None:
        """Read what others are said to say inside of turns and quotations."""
        self._look_inside()
        code = self._told_of.code
        quoting = [*self._account.statements]
        for paragraph, start, whose in self._inner:
            self._speakers.paragraph()
            prior: list[Mention] = []
            for sentence in sentences(paragraph, code):
                if sentence.end <= start or sentence.end - sentence.start > LONGEST:
                    continue
                clear = Sentence(max(start, sentence.start), sentence.end)
                held = self._people.read(paragraph.masked, clear.start, clear.end)
                found = gathered(
                    paragraph.masked, clear, held, self._told_of, communique=self._story.communique
                )
                if len(found) > MOST:
                    continue
                size = len(self._account.statements)
                alone = self._speakers.here() or self._speakers.sole_named()
                said = said_of(paragraph.masked, clear, found, code)
                self._keeping.keep(paragraph, clear, claims(paragraph, clear, said, code))
                for place in range(size, len(self._account.statements)):
                    made = self._account.statements[place]
                    before = (
                        held
                        if made.speaker.words is None
                        else [each for each in held if each.end <= made.speaker.words.start]
                    )
                    near = self._speakers.only(before, whose)
                    if not near and not (alone and made.speaker.name == alone):
                        near = _alone(made, [*prior, *before], whose)
                    if near and "pronoun" in made.speaker.how:
                        by_it = made.speaker._replace(
                            name=near, how="by the pronoun, before which one is named"
                        )
                        made = made._replace(speaker=by_it._replace(candidates=()))
                    self._account.statements[place] = self._told_by(made, whose, near or alone)
                self._speakers.sentence(held, paragraph.masked)
                prior = held
        known = {(each.content.provision, each.content.start) for each in self._account.statements}
        known |= {
            (each.content.provision, quoted.start)
            for each in self._account.statements
            for quoted in each.quoted
        }
        paragraphs = {each.index: each for each in self._article.paragraphs}
        for outer in quoting:
            self._quoted_inside(outer, paragraphs[outer.content.provision], known)

    def _look_inside(self) -> None:
        """Take note of the quotations in which somebody may tell what others say."""
        paragraphs = {each.index: each for each in self._article.paragraphs}
        looked: Counter[int] = Counter()
        for made in self._account.statements:
            if made.kind != "direct" or made.quoted != (made.content,):
                continue
            looked[made.content.provision] += 1
            if looked[made.content.provision] > _MOST_INSIDE:
                continue  # a paragraph of nothing but marks
            inside = paragraphs[made.content.provision].within(
                made.content.start, made.content.end, self._told_of
            )
            self._inner.append((inside, made.content.start, made.speaker.name or ""))

    def _told_by(self, made: Statement, whose: str, alone: str) -> Statement:
        """Say of a statement inside a turn by whom it is told.

        A pronoun there means who alone is named in the turn before it, or nobody.
        """
        speaker = made.speaker
        if speaker.how == FIRST:
            own = speaker._replace(name=whose or None, how=f"by {FIRST} in their turn")
            return made._replace(speaker=own)
        if speaker.how == SECOND:
            guest = self._turns.asked if not whose else None
            return made._replace(speaker=speaker._replace(name=guest))
        known = bool(alone) and speaker.name == alone != whose
        if not known and (not made.speaker.words or "pronoun" in speaker.how):
            speaker = speaker._replace(
                name=None,
                certainty="inferred",
                how="a pronoun in what somebody says",
                candidates=(),
            )
        chain = made.chain
        if whose and speaker.name != whose:
            chain = (*chain[:1], whose, *chain[1:])
        return made._replace(speaker=speaker, chain=chain)

    def _quoted_inside(
        self, outer: Statement, paragraph: Paragraph, known: set[tuple[int, int]]
    ) -> None:
        """Take a quotation inside a quotation for a statement of somebody who is not told."""
        if outer.kind != "direct":
            return
        start, end = outer.content.start, outer.content.end
        quotes = paragraph.marked.quotes  # in order
        for at in range(bisect_left(quotes, start, key=_outer), len(quotes)):
            each = quotes[at]
            if each.outer >= end:
                break
            content = paragraph.span(each.start, each.end)
            whole = content.start == start and content.end == end
            if each.stop > end or whole or (paragraph.index, content.start) in known:
                continue
            before = paragraph.text[start : each.outer].rstrip(" \u00a0,")
            after = paragraph.text[each.stop : min(end, each.stop + _LATE)]
            own = self._first.search(before[-_LATE:]) is not None
            if not (own or before.endswith(":") or self._cued(before, content.words, after)):
                continue
            speaker = Speaker(None, "inferred", "a quotation in what somebody says")
            chain: tuple[str, ...] = (outer.speaker.name or "",)
            if own:
                how, chain = f"by {FIRST} in what they say", ()
                speaker = Speaker(outer.speaker.name, "inferred", how, outer.speaker.role)
            self._account.add(speaker, "direct", content, None, (content,), 0, chain, None)
            known.add((paragraph.index, content.start))

    def _cued(self, before: str, words: str, after: str) -> bool:
        """Whether a verb of saying stands right beside a quotation inside another.

        A name between marks is none: it has no mark at its end, and no comma or dash behind it.
        """
        closes = words[-1:] in {*".,!?…"}
        behind = self._says_behind.match(after)
        return (
            (" " in words or closes) and self._says_before.search(before[-_LATE:]) is not None
        ) or (behind is not None and bool(closes or behind["sign"]))


def _alone(made: Statement, named: Sequence[Mention], whose: str) -> str:
    """Return who alone has a title before a pronoun of one, in its sentence or the one before.

    That is who is spoken of, if nobody who is known may be meant.
    """
    if made.speaker.candidates or "pronoun" not in made.speaker.how:
        return ""
    words = made.speaker.words.words if made.speaker.words is not None else ""
    one = words.lower() in _ONE
    names = {each.words for each in named if each.sort == "person" and each.name}
    alone = names.pop() if one and len(names) == 1 else ""
    return alone if alone != whose else ""
