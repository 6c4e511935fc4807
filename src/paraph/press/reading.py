"""Reading an article: paragraph by paragraph, its statements, their speakers and days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from paraph.language.speech.foreign import in_another
from paraph.press.alternating import Alternating, called, is_dashed
from paraph.press.article import CLOSES, INSIDE, OPENS, Article, Paragraph, Span, unclosed
from paraph.press.backward import points_back, told_before
from paraph.press.claim import Claim
from paraph.press.clauses import claims
from paraph.press.cue import Cue
from paraph.press.events import events
from paraph.press.gathered import MOST, gathered, said_of
from paraph.press.inner import Inner
from paraph.press.interview import Turn, Turns
from paraph.press.keeping import Keeping
from paraph.press.leading import Leading
from paraph.press.mentions import Mention
from paraph.press.parted import parted
from paraph.press.passed import passed_on, severally
from paraph.press.sentences import LONGEST, Sentence, sentences
from paraph.press.signed import signed
from paraph.press.statement import Open, Statement, Told
from paraph.press.story import story
from paraph.press.uncued import Uncued
from paraph.press.unnamed import name_offices


def read_article(article: Article) -> Told:
    """Return everything that an article tells, as proposals. Takes linear time."""
    return _Reader(article).told()


class _Reader:
    """One article while it is read."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.told_of = article.speech
        self.story = story(article)
        self.people = self.story.people
        self.speakers = self.story.speakers
        self.dates = self.story.dates
        self.account = self.story.account
        self.turns = Turns(article, self.people)
        self.keeping = Keeping(self.story)
        self.uncued = Uncued(self.story)
        self.leading = Leading(self.story)
        self.alternating = Alternating()
        self.inner = Inner(self.story, self.turns, self.keeping)
        self.sentences: list[tuple[Paragraph, Sentence]] = []
        self.long: list[Span] = []
        self.foreign: list[Span] = []
        self._open: int = 0  # the statement whose quotation the last paragraph left open

    def told(self) -> Told:  # noqa: C901
        for paragraph in self.article.paragraphs:
            if paragraph.heading:
                continue
            self.speakers.paragraph(in_turn=is_dashed(paragraph))
            before = (
                self._open if paragraph.marked.quotes and paragraph.marked.quotes[0].begun else 0
            )
            self._open = 0
            if self.leading.listed(paragraph):
                self.sentences.append((paragraph, Sentence(0, len(paragraph.text))))
                continue
            if signed(paragraph, self.story):
                continue
            lead = self.leading.take()
            turn = self.turns.of(paragraph) or self.alternating.of(paragraph, lead)
            size = len(self.account.statements)
            if turn is not None:
                self.dates.spoken.add(paragraph.index)
                self._turn(paragraph, turn)
            else:
                self.uncued.paragraph(before, lead)
                self._paragraph(paragraph)
            first = next(iter(self.account.statements[size:]), None)
            if first is not None and first.kind == "direct":
                self.alternating.heard(first)
            self.speakers.called(called(paragraph, self.people))
            last = self.account.last
            if paragraph.marked.open and last and last.content.provision == paragraph.index:
                self._open = last.number
        if not self.turns.held:
            name_offices(self.story)
        self.inner.read()
        self.account.put_in_order()
        sort: Literal["article", "interview", "communique"] = "article"
        if self.turns.held:
            sort = "interview"
        elif self.story.communique:
            sort = "communique"
        said = self.dates.report(self.account.statements, self.sentences)
        return Told(
            self.article,
            sort,
            tuple(said),
            tuple(events(self.article, self.sentences, said, self.people, self.dates)),
            tuple(self.dates.found()),
            tuple(self._unread()),
        )

    def _turn(self, paragraph: Paragraph, turn: Turn) -> None:
        """Take an answer of an interview for a statement; a question is none."""
        whose = turn.speaker.name or "" if turn.speaker is not None else ""
        if turn.speaker is not None or turn.label[1] > turn.label[0] or turn.asks:
            self.inner.note(paragraph, turn.start, whose)
        if turn.speaker is None:
            return
        cue = (
            paragraph.span(turn.label[0], turn.label[1]) if turn.label[1] > turn.label[0] else None
        )
        last = self.account.last if turn.goes_on else None
        continues = last.number if last is not None else 0
        self.speakers.spoke(turn.speaker)
        for piece in turn.pieces(paragraph.text):
            content = paragraph.span(*piece)
            if content.words:
                made = self.account.add(
                    turn.speaker, "direct", content, cue, (), continues, (), None
                )
                continues = made.number

    def _paragraph(self, paragraph: Paragraph) -> None:
        code = self.told_of.code
        last: Statement | None = None
        last_sentence: Sentence | None = None
        for sentence in sentences(paragraph, code):
            if sentence.end - sentence.start > LONGEST:
                self.long.append(paragraph.span(sentence.start, sentence.end))
                continue
            if in_another(_own(paragraph, sentence), code):
                self._strange(paragraph, sentence)
                continue
            self.sentences.append((paragraph, sentence))
            held = self.people.read(paragraph.masked, sentence.start, sentence.end)
            found = gathered(
                paragraph.masked, sentence, held, self.told_of, communique=self.story.communique
            )
            if len(found) > MOST:
                self.long.append(paragraph.span(sentence.start, sentence.end))
                continue
            size = len(self.account.statements)
            back = self._backward(paragraph, sentence, found, last_sentence)
            others = [each for each in found if each is not back]
            said = said_of(paragraph.masked, sentence, others, code)
            said = passed_on(paragraph.masked, sentence, said, code)
            said = [severally(paragraph.masked, sentence, each, held, code) for each in said]
            told = claims(paragraph, sentence, said, code)
            taken = self.keeping.keep(paragraph, sentence, told)
            self.uncued.give(paragraph, sentence, taken, held)
            other = bool(held) and held[0].sort == "person"
            if len(self.account.statements) == size and last is not None and not (found or other):
                self.uncued.freely(paragraph, sentence, last)
            fresh = self.account.statements[size:]
            last = fresh[-1] if fresh and fresh[-1].kind in {"indirect", "mixed"} else None
            self.speakers.sentence(held, paragraph.masked)
            self.speakers.answered(None if fresh else _answers(held, found))
            self.leading.leads(paragraph, sentence, found)
            last_sentence = None if len(self.account.statements) > size else sentence

    def _backward(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        found: Sequence[Cue],
        before: Sentence | None,
    ) -> Cue | None:
        """Give the sentence before, which nobody has, to whom this one says that it is of."""
        words = paragraph.masked
        for cue in found:
            at = points_back(words, sentence, cue, self.told_of.code)
            if at is None or cue.subject is None or words[cue.end :].lstrip()[:1] == ":":
                continue
            if at > sentence.start:
                stretch = (sentence.start, at - len(words[:at]) + len(words[:at].rstrip(" ,—–")))
            elif before is not None and (held := told_before(paragraph, before)) is not None:
                stretch = held
            else:
                return cue
            claim = Claim(cue, *stretch)
            self.keeping.keep(paragraph, sentence, [claim])
            return cue
        return None

    def _strange(self, paragraph: Paragraph, sentence: Sentence) -> None:
        """Note a sentence in another language, as one with such a sentence right before it."""
        last = self.foreign[-1] if self.foreign else None
        start = sentence.start
        if (
            last
            and last.provision == paragraph.index
            and not paragraph.text[last.end : start].strip()
        ):
            start = self.foreign.pop().start
        self.foreign.append(paragraph.span(start, sentence.end))

    def _unread(self) -> list[Open]:
        found = [
            Open("a quotation mark without its other one", each)
            for each in unclosed(self.article.paragraphs)
        ]
        why = "a sentence too long, or too full of cues, to be read"
        found.extend([Open(why, each, missed=True) for each in self.long])
        why = "what is in another language than the article is not read"
        found.extend([Open(why, each, missed=True) for each in self.foreign])
        why = "a line that ends within a sentence, the rest of which is not read with it"
        found.extend([Open(why, each, missed=True) for each in parted(self.article)])
        for index, why in self.article.unread:
            words = self.article.text.provisions[index].text
            found.append(Open(why, Span(index, 0, len(words), words)))
        return found


def _answers(held: Sequence[Mention], found: Sequence[Cue]) -> Mention | None:
    """Return who opens a sentence and speaks in it, by its only verb, and is all whom it names."""
    if len(held) != 1 or len(found) != 1:
        return None
    who, cue = held[0], found[0]
    return who if cue.form == "says" and cue.sure and cue.subject == who else None


def _own(paragraph: Paragraph, sentence: Sentence) -> str:
    """Return a sentence without what it quotes, which may be in any language."""
    words = paragraph.masked[sentence.start : sentence.end]
    return re.sub(f"{OPENS}{INSIDE}*{CLOSES}", " ", words)
