"""Reading an article: paragraph by paragraph, its statements, their speakers and days."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from typing import Literal

from paraph.language.speech.clausal import FOLLOWING
from paraph.press.article import CLOSES, INSIDE, OPENS, Article, Paragraph, Span, unclosed
from paraph.press.backward import points_back, told_before
from paraph.press.beside import beside_quotations
from paraph.press.clauses import Claim, claims
from paraph.press.cues import Cue, cues
from paraph.press.dates import Dates
from paraph.press.events import events
from paraph.press.impersonal import impersonal_cues
from paraph.press.interview import Turn, Turns
from paraph.press.marks import Quote
from paraph.press.mentions import EITHER_ONE, UNTOLD, Mention
from paraph.press.nouns import noun_cues
from paraph.press.people import People, is_plural
from paraph.press.sentences import LONGEST, Sentence, sentences
from paraph.press.speakers import FIRST, NOBODYS, SECOND, Speakers
from paraph.press.statement import Dated, Kind, Open, Speaker, Statement, Told
from paraph.press.unsaid import whether_said

_PLAIN = re.compile(r"[\s.,;:!?…—–«»“”\"'()-]*")
_DASHED = re.compile(r"[ \u00a0]*[—–][ \u00a0]*")
_MOST = 24
"""Cues of a sentence that is read."""
_MOST_INSIDE = 100
"""Quotations of a paragraph that are looked into."""
_GAP, _LEAD, _BARE = 40, 12, 5
"""Characters between a subject and its verb, and around a date that opens a sentence."""
_outer = attrgetter("outer")
_LATE = 60
_AT = re.compile(r"[ ](?:à|au|aux|dans|chez|de|du|en)(?:[ ]|$)")
"""What stands between "says one" and where that is said."""
_PAUSED = re.compile(
    rf"[^{OPENS}{CLOSES}]?[ ]?[—–-]{{1,2}}[ ][^—–:;.]{{3,40}}[ ][—–-]{{1,2}}[ ]?[.]?[ ]?"
)
"""What somebody does between two parts of a quotation: " -- he paused -- "."""
_POINT = re.compile(
    r"[ \u00a0]*(?:\([a-zа-я0-9]{1,4}\)|[a-zа-я0-9]{1,3}[.)]|[•▪‣–—-])[ \u00a0]+(?=\w)"
)
"""How a point of a list begins: "(a)", "1." or a bullet."""
_SILENT = re.compile(r"\bwould (?:not|neither) (?:say|comment|confirm|discuss|answer|be drawn)\b")
"""What a narrator says of somebody who says nothing."""
_BESIDE = re.compile(r"(?:,[ ][^,.;:]{2,60})?[ .]*")
_SIGNED = re.compile(r"[ \u00a0]*[—–-]{1,2}[ \u00a0]*(?=.{3,100}$)")
"""What opens a paragraph in which a quotation is signed."""
_BINDS = re.compile(r"(?:s['’]engag|s['’]est engagé|se comprom|обяз|undert|commits? )")
"""Verbs by which a document has somebody bind themselves, where its terms are told."""
_COLON = re.compile(rf":[ ]?[—–-]?[ ]?{OPENS}")


def read_article(article: Article) -> Told:
    """Return everything that an article tells, as proposals. Takes linear time."""
    return _Reader(article).told()


class _Reader:
    """One article while it is read."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.told_of = article.speech
        self.people = People(article)
        self.speakers = Speakers(self.people)
        self.turns = Turns(article, self.people)
        self.dates = Dates(article)
        self.statements: list[Statement] = []
        self.sentences: list[tuple[Paragraph, Sentence]] = []
        self.long: list[Span] = []
        self.communique = self._is_communique()
        self._index = 0
        self._at: Paragraph | None = None
        self._inner: list[tuple[Paragraph, int, str]] = []
        """Turns in which somebody may tell what others say: where each begins, and whose it is."""
        self._dialogue: dict[int, Speaker] = {}
        """Who speaks in a dialogue, every other turn."""
        self._turns_told = 0
        says = rf"(?<!\w)(?:{self.told_of.says})(?!\w)"
        self._says = re.compile(says)
        self._first = re.compile(rf"(?:{self.told_of.first or '(?!)'})[ ,:]*$")
        self._says_before = re.compile(rf"{says}(?:[ ][^\W\d_]+){{0,2}}$")
        self._says_behind = re.compile(
            rf"[ \u00a0]?(?P<sign>,?(?:[ \u00a0]?[—–-])?)[ \u00a0](?:[^\W\d_]+[ ]){{0,3}}{says}"
        )
        self._list: tuple[Speaker, Kind] | None = None
        """Whose the points of a list are, where the paragraph before it leads to one."""
        self._lead: Speaker | None = None
        """Who speaks in the next paragraph, where the one before ends with a colon."""
        self._led_by: Speaker | None = None
        """Who is led to speak in this paragraph."""
        self._open: int = 0  # the statement whose quotation the last paragraph left open

    def told(self) -> Told:  # noqa: C901
        for paragraph in self.article.paragraphs:
            if paragraph.heading:
                continue
            self.speakers.paragraph()
            self._index = paragraph.index
            before = (
                self._open if paragraph.marked.quotes and paragraph.marked.quotes[0].begun else 0
            )
            self._open = 0
            if self._listed(paragraph) or self._signed(paragraph):
                continue
            lead, self._lead = self._lead, None
            self._led_by = lead
            turn = self.turns.of(paragraph) or self._led(paragraph, lead)
            turn = turn or self._alternate(paragraph)
            size = len(self.statements)
            if turn is not None:
                self.dates.spoken.add(paragraph.index)
                self._turn(paragraph, turn)
            else:
                self._paragraph(paragraph, before)
            if self._turns_told and len(self.statements) > size:
                made = self.statements[size]
                if made.kind == "direct" and made.speaker.name:
                    self._dialogue.setdefault(self._turns_told % 2, made.speaker)
            if paragraph.marked.open and self.statements:
                last = self.statements[-1]
                if last.content.provision == paragraph.index:
                    self._open = last.number
        self._name_offices()
        self._look_inside()
        self._read_inner()
        sort: Literal["article", "interview", "communique"] = "article"
        if self.turns.held:
            sort = "interview"
        elif self.communique:
            sort = "communique"
        return Told(
            self.article,
            sort,
            tuple(self.statements),
            tuple(events(self.article, self.sentences, self.statements, self.people, self.dates)),
            tuple(self.dates.found()),
            tuple(self._unread()),
        )

    def _name_offices(self) -> None:
        """Tell whose the office in the first paragraph is, where the next one says it by a name.

        That begins with a name which has no office anywhere, and stands nowhere before it: who
        reads on is to know from the first sentence who that is.
        """
        body = [each for each in self.article.paragraphs if not each.heading][:2]
        if len(body) < 2 or self.turns.held:  # noqa: PLR2004
            return
        first, second = body
        held = self.people.read(second.masked, 0, len(second.masked))
        known = self.people.of_family(held[0].name) if held and held[0].name else []
        told = self.told_of
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
            for place, each in enumerate(self.statements)
            if each.content.provision == first.index and each.speaker.how == NOBODYS
        ]
        names = {self.statements[place].speaker.name for place in offices}
        name = names.pop() if len(names) == 1 else None
        if name is None or name.partition(" ")[0].casefold() in second.text.casefold():
            return  # the office is somebody else's than the name beside it
        office = next(iter(self.people.read(name, 0, len(name))), None)
        if office is not None and {office.gender, known[0].gender} == {"m", "f"}:
            return
        for place in offices:
            made = self.statements[place]
            how = "an office before the name that the next paragraph begins with"
            speaker = made.speaker._replace(name=known[0].name, certainty="inferred", how=how)
            self.statements[place] = made._replace(speaker=speaker)

    def _is_communique(self) -> bool:
        pattern = re.compile(rf"(?i:\b(?:{self.told_of.communique})\b)")
        heads = [each.text for each in self.article.paragraphs if each.heading][:2]
        return any(pattern.search(each) for each in (self.article.title, *heads))

    def _is_listener(self, cue: Cue, name: str) -> bool:
        """Whether somebody in a chain is a person who was only told."""
        return cue.form == "says" and bool(self.people.of_family(name))

    @staticmethod
    def _is_side(words: str) -> bool:
        small = words.lower()
        return small.endswith((" side", "сторона")) or small.startswith(("partie ", "parte "))

    def _unread(self) -> list[Open]:
        found = [
            Open("a quotation mark without its other one", each)
            for each in unclosed(self.article.paragraphs)
        ]
        why = "a sentence too long, or too full of cues, to be read"
        found.extend([Open(why, each) for each in self.long])
        for index, why in self.article.unread:
            words = self.article.text.provisions[index].text
            found.append(Open(why, Span(index, 0, len(words), words)))
        return found

    # ------------------------------------------------------------ interviews

    def _turn(self, paragraph: Paragraph, turn: Turn) -> None:
        """Take an answer of an interview for a statement; a question is none."""
        whose = turn.speaker.name or "" if turn.speaker is not None else ""
        if turn.speaker is not None or turn.label[1] > turn.label[0] or turn.asks:
            self._inner.append((paragraph, turn.start, whose))
        if turn.speaker is None:
            return
        cue = (
            paragraph.span(turn.label[0], turn.label[1]) if turn.label[1] > turn.label[0] else None
        )
        continues = self.statements[-1].number if turn.goes_on and self.statements else 0
        self.speakers.spoke(turn.speaker)
        for piece in turn.pieces(paragraph.text):
            content = paragraph.span(*piece)
            if content.words:
                made = self._add(turn.speaker, "direct", content, cue, (), continues, (), None)
                continues = made.number

    def _listed(self, paragraph: Paragraph) -> bool:
        """Take a point of a list for what the words before it lead to: "The sides note that:"."""
        match = _POINT.match(paragraph.text)
        if self._list is None or match is None:
            self._list = None
            return False
        content = paragraph.span(match.end(), len(paragraph.text.rstrip(" \u00a0.;,")))
        self.sentences.append((paragraph, Sentence(0, len(paragraph.text))))
        if content.words:
            speaker, kind = self._list
            self._add(speaker, kind, content, None, (), 0, (), None)
        return True

    def _signed(self, paragraph: Paragraph) -> bool:
        """Give a quotation to who signs it, in a paragraph of their own behind a dash."""
        match = _SIGNED.match(paragraph.text)
        last = self.statements[-1] if self.statements else None
        if match is None or last is None or last.kind != "direct":
            return False
        if last.content.provision != self._index - 1 or last.speaker.words is not None:
            return False
        words = paragraph.masked
        at = match.end()
        says = self._says.match(words, at)
        at = says.end() + 1 if says is not None else at
        held = self.people.read(words, at, len(words))
        people = [each for each in held if self.people.is_person(each)]
        rest = words[people[0].end :] if len(people) == 1 else "?"
        if not people or people[0].start != at or not _BESIDE.fullmatch(rest):
            return False
        speaker = self.speakers.of(people[0], paragraph, sure=False)
        cue = paragraph.span(0, len(words.rstrip()))
        self.statements[-1] = last._replace(
            speaker=speaker._replace(certainty="inferred", how="by the name behind a dash"), cue=cue
        )
        return True

    @staticmethod
    def _led(paragraph: Paragraph, lead: Speaker | None) -> Turn | None:
        """Return the turn behind a dash of whom the paragraph before it leads to, by a colon."""
        match = _DASHED.match(paragraph.text)
        if lead is None or match is None or any(each.sign == "—" for each in paragraph.quotes):
            return None
        found = lead._replace(certainty="inferred", how="behind a colon", words=None)
        return Turn(found, match.end(), (0, 0))

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

    def _look_inside(self) -> None:
        """Take note of the quotations in which somebody may tell what others say."""
        paragraphs = {each.index: each for each in self.article.paragraphs}
        looked: Counter[int] = Counter()
        for made in self.statements:
            if made.kind != "direct" or made.quoted != (made.content,):
                continue
            looked[made.content.provision] += 1
            if looked[made.content.provision] > _MOST_INSIDE:
                continue  # a paragraph of nothing but marks
            inside = paragraphs[made.content.provision].within(
                made.content.start, made.content.end, self.told_of
            )
            self._inner.append((inside, made.content.start, made.speaker.name or ""))

    def _read_inner(self) -> None:
        """Read what others are said to say inside of turns and quotations, and put all in order."""
        code = self.told_of.code
        quoting = [*self.statements]
        for paragraph, start, whose in self._inner:
            self.speakers.paragraph()
            for sentence in sentences(paragraph, code):
                if sentence.end <= start or sentence.end - sentence.start > LONGEST:
                    continue
                clear = Sentence(max(start, sentence.start), sentence.end)
                held = self.people.read(paragraph.masked, clear.start, clear.end)
                found = self._cues(paragraph, clear, held)
                if len(found) > _MOST:
                    continue
                self._at = paragraph
                size = len(self.statements)
                alone = self.speakers.here() or self.speakers.sole_named()
                said = self._said(paragraph, clear, found)
                self._claims(paragraph, clear, claims(paragraph, clear, said, code))
                for place in range(size, len(self.statements)):
                    made = self.statements[place]
                    before = (
                        held
                        if made.speaker.words is None
                        else [each for each in held if each.end <= made.speaker.words.start]
                    )
                    near = self.speakers.only(before, whose)
                    if near and "pronoun" in made.speaker.how:
                        by_it = made.speaker._replace(
                            name=near, how="by the pronoun, before which one is named"
                        )
                        made = made._replace(speaker=by_it._replace(candidates=()))
                    self.statements[place] = self._told_by(made, whose, near or alone)
                self.speakers.sentence(held, paragraph.masked)
        known = {(each.content.provision, each.content.start) for each in self.statements}
        known |= {
            (each.content.provision, quoted.start)
            for each in self.statements
            for quoted in each.quoted
        }
        paragraphs = {each.index: each for each in self.article.paragraphs}
        for outer in quoting:
            self._quoted_inside(outer, paragraphs[outer.content.provision], known)
        self._in_order()

    def _told_by(self, made: Statement, whose: str, alone: str) -> Statement:
        """Say of a statement inside a turn by whom it is told.

        A pronoun there means who alone is named in the turn before it, or nobody.
        """
        speaker = made.speaker
        if speaker.how == FIRST:
            own = speaker._replace(name=whose or None, how=f"by {FIRST} in their turn")
            return made._replace(speaker=own)
        if speaker.how == SECOND:
            guest = self.turns.asked if not whose else None
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
            self._add(speaker, "direct", content, None, (content,), 0, chain, None)
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

    def _in_order(self) -> None:
        """Number the statements by where they stand."""
        held = sorted(
            self.statements,
            key=lambda each: (each.content.provision, each.content.start, -each.content.end),
        )
        numbers = {each.number: place for place, each in enumerate(held, 1)}
        self.statements = [
            each._replace(number=numbers[each.number], continues=numbers.get(each.continues, 0))
            for each in held
        ]

    # ------------------------------------------------------------ paragraphs

    def _paragraph(self, paragraph: Paragraph, before: int) -> None:
        code = self.told_of.code
        last: Statement | None = None
        last_sentence: Sentence | None = None
        for sentence in sentences(paragraph, code):
            if sentence.end - sentence.start > LONGEST:
                self.long.append(paragraph.span(sentence.start, sentence.end))
                continue
            self._at = paragraph
            self.sentences.append((paragraph, sentence))
            held = self.people.read(paragraph.masked, sentence.start, sentence.end)
            found = self._cues(paragraph, sentence, held)
            if len(found) > _MOST:
                self.long.append(paragraph.span(sentence.start, sentence.end))
                continue
            size = len(self.statements)
            back = self._backward(paragraph, sentence, found, last_sentence)
            said = self._said(paragraph, sentence, [each for each in found if each is not back])
            told = claims(paragraph, sentence, said, code)
            taken = self._claims(paragraph, sentence, told)
            self._alone(paragraph, sentence, taken, held, before)
            other = bool(held) and held[0].sort == "person"
            if len(self.statements) == size and last is not None and not (found or other):
                self._freely(paragraph, sentence, last)
            fresh = self.statements[size:]
            last = fresh[-1] if fresh and fresh[-1].kind in {"indirect", "mixed"} else None
            self.speakers.sentence(held, paragraph.masked)
            self._leads(paragraph, sentence, found)
            last_sentence = None if len(self.statements) > size else sentence

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
            self._claims(paragraph, sentence, [claim])
            return cue
        return None

    def _leads(self, paragraph: Paragraph, sentence: Sentence, found: Sequence[Cue]) -> None:
        """Take note of who is led to speak by a sentence that ends with its cue and a colon."""
        if paragraph.masked[sentence.end :].strip():
            return
        if paragraph.masked.rstrip().endswith(":"):
            found = found or cues(
                paragraph.masked,
                sentence.start,
                sentence.end,
                self.people.read(paragraph.masked, sentence.start, sentence.end),
                self.told_of.code,
                self.told_of.declares,
            )
        last = found[-1] if found else None
        if last is None and paragraph.masked.rstrip().endswith(":"):
            held = self.people.read(paragraph.masked, sentence.start, sentence.end)
            people = [each for each in held if self.people.is_person(each)]
            if len(people) == 1:
                self._lead = self.speakers.of(people[0], paragraph, sure=False)
        if last is None or last.subject is None:
            return
        rest = paragraph.masked[last.end : sentence.end].strip()
        if rest == ":" and last.form == "noun":
            self._list = (self.speakers.of(last.subject, paragraph, sure=False), "document")
            return
        if rest == ":":
            self._lead = self.speakers.of(last.subject, paragraph, sure=False)
        if re.fullmatch(rf",?[ ]?(?:{self.told_of.that}|{FOLLOWING})[ ]?:", rest):
            kind: Kind = "document" if last.subject.sort in {"side", "paper"} else "indirect"
            speaker = self.speakers.of(last.subject, paragraph, sure=last.sure)
            self._list = (speaker, kind)

    def _cues(self, paragraph: Paragraph, sentence: Sentence, held: Sequence[Mention]) -> list[Cue]:
        words, code = paragraph.masked, self.told_of.code
        found = cues(words, sentence.start, sentence.end, held, code)
        nouns = [*noun_cues(words, sentence.start, sentence.end, held, code)]
        spans = [each.verb for each in nouns if each.form == "quoted"]
        found = [each for each in found if not any(a <= each.verb[0] < b for a, b in spans)]
        told = self._impersonal(paragraph, sentence, held, found)
        spans = [(each.start, each.end) for each in told]
        found = [
            each
            for each in found
            if each.form == "paper" or not any(a <= each.verb[0] < b for a, b in spans)
        ]
        nouns.extend(told)
        beside = beside_quotations(
            words, sentence.start, sentence.end, held, [*found, *nouns], code
        )
        nouns = [each for each in nouns if not _is_object(words, each, found)]
        found = sorted([*found, *nouns, *beside], key=lambda each: each.verb)
        if any(_is_under(each) for each in found):
            found = [each for each in found if not _BINDS.match(words, each.verb[0])]
        if not self.communique:
            return found
        more = cues(words, sentence.start, sentence.end, held, code, self.told_of.declares)
        known = {each.verb for each in found}
        sides = [
            each
            for each in more
            if each.verb not in known and each.subject is not None and _is_sides(each.subject)
        ]
        return sorted([*found, *sides], key=lambda each: each.verb)

    def _said(self, paragraph: Paragraph, sentence: Sentence, found: Sequence[Cue]) -> list[Cue]:
        """Return the cues but for those of which the sentence does not tell that it was said."""
        code = self.told_of.code
        held = [(each, whether_said(paragraph.masked, sentence, each, code)) for each in found]
        return [each._replace(doubted=said == "doubted") for each, said in held if said != "unsaid"]

    def _impersonal(
        self, paragraph: Paragraph, sentence: Sentence, held: Sequence[Mention], found: list[Cue]
    ) -> list[Cue]:
        """Return the cues of nobody, but for those whose words stand in a document."""
        papers = [
            each.verb
            for each in found
            if each.form == "paper"
            or (each.sure and each.subject is not None and each.subject.sort != "pronoun")
        ]
        return [
            each
            for each in impersonal_cues(
                paragraph.masked, sentence.start, sentence.end, held, self.told_of.code
            )
            if not any(a < each.verb[1] and each.verb[0] < b for a, b in papers)
        ]

    def _claims(self, paragraph: Paragraph, sentence: Sentence, told: Sequence[Claim]) -> set[int]:
        """Keep what the cues of a sentence give to their speakers; return the quotations taken."""
        taken: set[int] = set()
        made: list[tuple[Claim, Statement]] = []
        first: dict[Cue, int] = {}
        told = [self._told_whole(sentence, each) for each in told]
        passing = [each for each in told if each.passes_on]
        outer = [each for each in told if not each.passes_on and self._passes(each, told)]
        for claim in told:
            if claim.passes_on or claim in outer or claim.cue.subject is None:
                continue
            if any((each.start, each.end) == (claim.start, claim.end) for each, _ in made):
                continue
            it = claim.cue.subject.sort == "paper" and not claim.cue.subject.words
            if it and not self.speakers.topic(claim.cue.subject):
                continue  # "it requires" of what is no document
            chain = tuple(
                dict.fromkeys(
                    [
                        *[self._outlet(each.cue) for each in passing],
                        *[
                            self._outlet(each.cue)
                            for each in outer
                            if each.start <= claim.cue.start < each.end
                        ],
                        *[
                            statement.speaker.name or ""
                            for other, statement in made
                            if other.quote is None
                            and other.start <= claim.cue.start < other.end
                            and other.cue is not claim.cue
                        ],
                        *[
                            each
                            for each in claim.cue.chain
                            if not self._is_listener(claim.cue, each)
                        ],
                    ]
                )
            )
            statement = self._claimed(paragraph, sentence, claim, chain, first)
            made.append((claim, statement))
            if claim.quote is not None:
                taken.add(claim.quote.outer)
            else:
                taken |= {each.outer for each in paragraph.quoted(claim.start, claim.end)}
        return taken

    def _told_whole(self, sentence: Sentence, claim: Claim) -> Claim:
        """Return what somebody says who is no outlet, in which another cue stands, as their words.

        An outlet passes it on: "Marden will agree to pay, Interfax said".
        """
        subject = claim.cue.subject
        if not claim.passes_on or subject is None:
            return claim
        person = subject.sort in {"person", "office", "pronoun"} or self.people.is_person(subject)
        words = self._now.masked
        if not person or OPENS in words[sentence.start : claim.cue.start]:
            return claim
        end = sentence.start + len(words[sentence.start : claim.cue.start].rstrip(" ,—–"))
        return claim._replace(start=sentence.start, end=end, passes_on=False)

    def _passes(self, claim: Claim, told: Sequence[Claim]) -> bool:
        """Whether an outlet only tells what somebody else says, in its whole clause."""
        subject = claim.cue.subject
        if claim.quote is not None or subject is None or claim.cue.form != "says":
            return False
        verb = self.article_words(claim.cue)
        outlet = subject.sort in {"name", "body"} and not self.people.is_person(subject)
        inner = [
            each
            for each in told
            if each.cue is not claim.cue and claim.start <= each.cue.start <= claim.start + 2
        ]
        reports = re.fullmatch(self.told_of.reports or "(?!)", verb) is not None
        return outlet and bool(inner) and reports

    def article_words(self, cue: Cue) -> str:
        paragraph = self._now
        return paragraph.masked[cue.verb[0] : cue.verb[1]]

    @property
    def _now(self) -> Paragraph:
        return self._at or self.sentences[-1][0]

    @staticmethod
    def _outlet(cue: Cue) -> str:
        return (cue.subject.name or cue.subject.words) if cue.subject is not None else ""

    def _claimed(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        claim: Claim,
        chain: tuple[str, ...],
        first: dict[Cue, int],
    ) -> Statement:
        cue = claim.cue
        subject = cue.subject
        assert subject is not None  # noqa: S101 - cues without a subject are left out before
        earlier = first.get(cue)
        if earlier:
            speaker = self.statements[earlier - 1].speaker
        else:
            on = re.fullmatch(self.told_of.going_on, paragraph.masked[slice(*cue.verb)])
            speaker = self.speakers.of(
                subject,
                paragraph,
                sure=cue.sure,
                on=on is not None,
                oblique=self.told_of.code == "ru" and cue.form == "according",
            )
        unsure = speaker.name is None or self.speakers.is_body(speaker.name)
        unsure = unsure or cue.form == "according"
        told = {"1", "2", UNTOLD, EITHER_ONE}
        if unsure and subject.sort == "pronoun" and subject.gender not in told:
            speaker = self._in_sentence(paragraph, sentence, cue, speaker)
        if cue.doubted and speaker.certainty == "stated":
            how = "where it is denied or left open that it was said"
            speaker = speaker._replace(certainty="inferred", how=how)
        if cue.cited and speaker.certainty == "stated":
            speaker = speaker._replace(certainty="inferred", how="cited by an outlet")
        content = paragraph.span(claim.start, claim.end)
        inside = paragraph.quoted(content.start, content.end)
        kind: Kind = "direct" if claim.quote is not None else "mixed" if inside else "indirect"
        side = subject.sort == "side" or speaker.name in self.speakers.sides
        side = side or (subject.sort == "office" and is_plural(subject.words))
        side = side or (subject.sort == "body" and self._is_side(subject.words))
        if subject.sort == "paper" or (side and self.communique):
            kind = "document"
        quoted = (
            (content,)
            if claim.quote is not None
            else tuple([paragraph.span(each.start, each.end) for each in inside])
        )
        date = self._said_on(paragraph, sentence, cue)
        if earlier and date is None:
            date = self.statements[earlier - 1].date
        statement = self._add(
            speaker,
            kind,
            content,
            paragraph.span(cue.start, max(cue.end, cue.verb[1])),
            quoted,
            earlier or 0 if claim.quote is not None or claim.on else 0,
            chain,
            date,
            balanced=claim.quote is None or claim.quote.closed or bool(paragraph.marked.open),
        )
        first[cue] = statement.number
        return statement

    def _in_sentence(
        self, paragraph: Paragraph, sentence: Sentence, cue: Cue, speaker: Speaker
    ) -> Speaker:
        """Return whom a pronoun means that means nobody named before: who alone is in its sentence.

        "On" is the institution at which it is said, before its verb or behind it.
        """
        subject = cue.subject
        assert subject is not None  # noqa: S101 - who calls has looked
        held = self.people.read(paragraph.masked, sentence.start, sentence.end)
        before = [each for each in held if each.end <= cue.start and each.sort != "pronoun"]
        if subject.gender == "n":
            bodies = [each for each in before if each.sort == "body"]
            behind = [each for each in held if cue.end <= each.start <= cue.end + _LEAD]
            at = _AT.match(paragraph.masked, cue.end)
            found = [each for each in behind if at is not None and each.sort in {"body", "office"}]
            found = found or (bodies if len(bodies) == 1 else [])
            if not found or speaker.candidates or speaker.name:
                return speaker
            told = self.speakers.of(found[0], paragraph, sure=False)
            return told._replace(certainty="inferred", how="by the pronoun", words=speaker.words)
        name = self.speakers.only(before, "")
        known = next((each for each in self.people if each.name == name), None)
        if known is None or (speaker.candidates and speaker.name is None):
            return speaker
        if known.gender and subject.gender and known.gender != subject.gender:
            return speaker
        how = "by the pronoun, before which one is named"
        found_ = speaker._replace(name=name, how=how, role=self.speakers.role(name))
        self.speakers.spoke(found_)
        return found_

    def _said_on(self, paragraph: Paragraph, sentence: Sentence, cue: Cue) -> Dated | None:
        """Return when somebody said it: a date within the cue, or one that opens its sentence."""
        subject, windows = cue.subject, [(cue.verb[0], cue.end)]
        known = self.dates.paragraph(paragraph)
        if subject is not None and subject.end <= cue.verb[0] <= subject.end + _GAP:
            between = [
                each for each in known if subject.end <= each.start and each.end <= cue.verb[0]
            ]
            size = sum(each.end - each.start for each in between)
            if cue.verb[0] - subject.end - size <= _BARE:
                windows.append((subject.end, cue.verb[0]))
        lead = paragraph.masked[sentence.start : cue.start]
        speaks = re.match(rf"(?i:{self.told_of.speaking or '(?!)'})(?!\w)", lead.lstrip())
        dated = [
            each
            for each in self.dates.paragraph(paragraph)
            if sentence.start <= each.start and each.end <= cue.start
        ]
        alone = dated and len(lead) - (dated[0].end - dated[0].start) <= _LEAD
        if OPENS not in lead and (speaks or alone):
            windows.append((sentence.start, cue.start))
        found = self.dates.within(paragraph, windows, future=False)
        if found is None or found.start is None or found.start <= self.article.publication.day:
            return found
        return None  # nobody has said anything yet on a day to come

    # ------------------------------------------------------------ quotations without a cue

    def _alone(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        taken: set[int],
        held: Sequence[Mention],
        before: int,
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
            self._behind_colon(paragraph, sentence, quotes, held, before)
            return
        for quote in quotes:
            content = paragraph.span(quote.start, quote.end)
            if quote.begun and before:
                first = self.statements[before - 1]
                self.speakers.spoke(first.speaker)
                self._add(first.speaker, "direct", content, None, (content,), before,
                          first.chain[1:], first.date)  # fmt: skip
                continue
            self._add_alone(paragraph, quote, content)

    def _add_alone(self, paragraph: Paragraph, quote: Quote, content: Span) -> None:
        last = self.statements[-1] if self.statements else None
        here = last is not None and last.content.provision == paragraph.index
        last = last if here else None
        name = self.speakers.here() or self.speakers.sole_named()
        whole = not (name or here) and not _PLAIN.sub(
            "", re.sub(rf"{OPENS}{INSIDE}*{CLOSES}", "", paragraph.masked)
        )
        before = self.statements[-1] if self.statements else None
        if whole:
            name = self.speakers.last()
            last = before if name else None
        if not name and whole and self._led_by is not None:
            name = self._led_by.name or ""
        near = before is not None and before.content.provision >= self._index - 1
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
            self.speakers.spoke(speaker)
            self._add(speaker, "direct", content, None, (content,), last.number, last.chain[1:],
                      last.date, balanced=quote.closed or bool(paragraph.marked.open))  # fmt: skip
            return
        how = "by the sentence before it" if name else "nobody is said to have said it"
        role = self.speakers.role(name) if name else ""
        speaker = Speaker(name or None, "inferred", how, role)
        self.speakers.spoke(speaker)
        self._add(speaker, "direct", content, None, (content,), 0, (), None,
                  balanced=quote.closed or bool(paragraph.marked.open))  # fmt: skip

    def _behind_colon(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        quotes: Sequence[Quote],
        held: Sequence[Mention],
        before: int,
    ) -> None:
        """Give a quotation behind a colon to the only person whom its sentence names."""
        for quote in quotes:
            content = paragraph.span(quote.start, quote.end)
            if quote.begun and before:
                first = self.statements[before - 1]
                self.speakers.spoke(first.speaker)
                self._add(first.speaker, "direct", content, None, (content,), before,
                          first.chain[1:], first.date)  # fmt: skip
                continue
            match = _COLON.search(paragraph.masked, sentence.start, quote.outer + 1)
            if match is None or match.end() - 1 != quote.outer:
                continue
            known = [each for each in held if self.people.is_person(each)]
            if len(known) == 1:
                speaker = self.speakers.of(known[0], paragraph, sure=False)
                cue = paragraph.span(sentence.start, match.start() + 1)
                self._add(speaker, "direct", content, cue, (content,), 0, (), None)
            else:
                alone = self.speakers.here() if not known else ""
                how = "nobody else speaks here" if alone else "nobody is said to have said it"
                speaker = Speaker(alone or None, "inferred", how)
                self._add(speaker, "direct", content, None, (content,), 0, (), None)

    def _freely(
        self,
        paragraph: Paragraph,
        sentence: Sentence,
        last: Statement,
    ) -> None:
        """Take a sentence in the mood of reported speech behind a statement for reported too."""
        if not self.told_of.would or last.speaker.name is None:
            return
        words = paragraph.masked[sentence.start : sentence.end]
        if (
            OPENS in words
            or _SILENT.search(words)
            or not re.search(rf"\b(?:{self.told_of.would})\b", words)
        ):
            return
        speaker = last.speaker._replace(
            certainty="inferred", how="by the sentence before it", words=None
        )
        end = sentence.start + len(words.rstrip(" .!?…"))
        content = paragraph.span(sentence.start, end)
        self._add(speaker, "free indirect", content, None, (), 0, last.chain[1:], None)

    def _add(  # noqa: PLR0913, PLR0917
        self,
        speaker: Speaker,
        kind: Kind,
        content: Span,
        cue: Span | None,
        quoted: tuple[Span, ...],
        continues: int,
        chain: tuple[str, ...],
        date: Dated | None,
        *,
        balanced: bool = True,
    ) -> Statement:
        if not balanced and speaker.certainty == "stated":
            speaker = speaker._replace(
                certainty="inferred", how=f"{speaker.how}, and the quotation is not closed"
            )
        made = Statement(
            len(self.statements) + 1,
            speaker,
            kind,
            content,
            cue,
            quoted,
            continues,
            (self.article.publication.outlet, *[each for each in chain if each]),
            date,
            balanced,
        )
        self.statements.append(made)
        return made


def _is_object(words: str, cue: Cue, found: Sequence[Cue]) -> bool:
    """Whether a noun that nobody owns is the object of a verb of saying: "denied reports that"."""
    subject = cue.subject
    if cue.form != "noun" or subject is None or subject.gender != UNTOLD:
        return False
    return any(
        each.form == "says"
        and each.verb[1] <= cue.start <= each.verb[1] + _GAP
        and not set(words[each.verb[1] : cue.start]) & set(",;:.")
        for each in found
    )


def _is_under(cue: Cue) -> bool:
    """Whether a cue says by the terms of which document its clause is."""
    return cue.form == "according" and cue.subject is not None and cue.subject.sort == "paper"


def _is_sides(subject: Mention) -> bool:
    """Whether a communiqué speaks by a subject: the sides, their heads, or a pronoun for them."""
    if subject.sort == "pronoun":
        return subject.gender == "p" or not subject.words
    return subject.sort == "side" or (subject.sort == "office" and is_plural(subject.words))
