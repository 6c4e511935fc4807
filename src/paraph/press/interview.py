"""Interviews and transcripts: whose turn a paragraph is, told by its label or by bold questions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from operator import attrgetter
from typing import NamedTuple

from paraph.language.speech.interviewing import APPROACHED, NOTES, OWN
from paraph.press.answering import Answering
from paraph.press.article import Article, Paragraph
from paraph.press.dialogue import MEANWHILE
from paraph.press.forms import key
from paraph.press.mentions import mentions
from paraph.press.people import People
from paraph.press.sentences import sentences
from paraph.press.statement import Speaker

_LABEL = re.compile(
    r"[ ]*(?:[—–-][ ]*)?"
    r"(?P<label>(?:[A-ZÀ-ÞА-ЯЁ]\.[ -]?){2,3}(?=[ ]?:)"
    r"|(?:(?:(?<=[ ])|^)[A-ZÀ-ÞА-ЯЁ][A-Za-zа-яё]{0,3}\.(?=[ ])(?![ ]?[—–])"
    r"|[^:.?!«»“”\"\ue000-\ue002()]){1,70}?)(?:[ ]\([^()]{1,40}\))?[ ]?"
    r"(?P<mark>:|\.[ ]?[—–]|\.)[ ]+"
)
_ENDS = frozenset('.!?…»”"’):;')
_BY = re.compile(
    r"(?:Interview(?:ed)? by|Entrevista (?:de|por|realizada por)|"
    r"(?:Entretien|Propos|Interview) (?:recueillis? par|réalisée? par)"
    r"|Беседовал[аи]?|Интервью взял[аи]?|Interview:|By|Por|Par)[ ]+(?P<who>.{3,60})"
)
"""How a line begins that names who asked."""
_TITLED = re.compile(
    r"(?<!\w)(?i:interview(?:s)? (?:with|of)|in conversation with|(?:\w+ )?questions (?:for|to)"
    r"|(?:\w+ )?questions à|entretien avec|rencontre avec|interview d|entrevista (?:a|con)"
    r"|(?:\w+ )?preguntas a|conversación con|интервью с|разговор с|беседа с|(?:\w+ )?вопрос\w* к)"
)
"""What a title says of an interview, before who answers."""
_INSERTED = re.compile(
    r"[ \u00a0]*\([A-ZÀ-ÞА-ЯЁ][^()]{0,80}[.!?…]\)[ \u00a0]*"
    r"|(?<=[.!?…»”\"])[ \u00a0](?:\([^()\d]{3,60}\)|\[[^\[\]\d]{3,60}\])\.?"
    r"(?:[ \u00a0](?=[^a-zà-ÿа-яё])|$)"
)
"""What somebody does while they speak: "(Laughs.)", and between sentences "[laughs]"."""
_ASKED = re.compile(r"\?[ \u00a0»”\"’)]*$")
_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w’'-]+"
_INITIALS = re.compile(r"(?:[A-ZÀ-ÞА-ЯЁ]\.?[ -]?){2,3}")
"""A label of initials: "A.R.", "AR", "J.-P. D."."""
_place = attrgetter("index")
_HEADED = re.compile(rf"{_NAME}(?:[ ]{_NAME}){{1,3}}(?:, [^:,]{{2,60}})?[ ]?:[ ]?[«“‘\"„—–-]")
"""A title that is who answers, and words of theirs: "Ann Lee: “We had no choice”"."""
_ASKED_BY = re.compile(
    r"(?:(?:spoke|talked|speaks|talks|chatted)[ ](?:to|with)|interviewed[ ]by|questions[ ]from"
    r"|(?:told|answers?|answered)[ ](?=[A-Z])|sat[ ]down[ ]with"
    r"|(?:в[ ]беседе|побеседовал\w*|поговорил\w*|беседовал\w*)[ ]с"
    r"|(?:на[ ])?вопросы|беседовал[аи]?|aux[ ]questions[ ]d(?:e|['’])|confiée?[ ]à|recueillis[ ]par"
    r"|s['’]entretient[ ]avec|preguntas[ ]de|entrevistad[oa][ ]por"
    r"|(?:conversó|conversa|habló|habla|charló|charla)[ ]con)"
    r"[ ]?(?P<who>[A-ZÀ-ÞА-ЯЁ][\w’'-]+(?:[ ][A-ZÀ-ÞА-ЯЁ][\w’'-]+){0,2})"
)
"""What leads to the name of who asked, before the first turn."""
_MANY = 2
_SEVERAL = 3
_SMALL_TURN = 2


class Turn(NamedTuple):
    """Whose turn it is from `start` on; nobody's statement where it is a question.

    `label` is where the label stands, nothing where there is none. `asks` is whether it is that of
    who asks, who may tell what others said.
    """

    speaker: Speaker | None
    start: int
    label: tuple[int, int]
    goes_on: bool = False
    asks: bool = False

    def pieces(self, words: str) -> list[tuple[int, int]]:
        """Return the stretches of a paragraph that are said, without what is done meanwhile."""
        found: list[tuple[int, int]] = []
        at = self.start
        done = (*_INSERTED.finditer(words, self.start), *MEANWHILE.finditer(words, self.start))
        for match in sorted(done, key=re.Match.start):
            found.append((at, max(at, match.start())))
            at = max(at, match.end())
        found.append((at, len(words)))
        return [each for each in found if words[slice(*each)].strip()]


class _Other(NamedTuple):
    """Whose turn it is instead of the one before: nobody's where a narrator speaks."""

    turn: Turn | None


def _initials(name: str) -> str:
    return "".join([each[0] for each in re.findall(r"[A-ZÀ-ÞА-ЯЁ][\w’'.]*", name)])


class Turns:
    """The turns of an interview, if an article is one.

    It has two labels, or two bold questions; or questions and answers by turns, with neither.
    """

    def __init__(self, article: Article, people: People) -> None:
        self._article = article
        self._people = people
        told = article.speech
        self._asks = re.compile(rf"(?i:{told.asks})")
        self._answers = re.compile(rf"(?i:{told.answers})")
        self._behind = re.compile(rf"(?i:{told.afterwards or '(?!)'})")
        self._short = re.compile(
            rf"[ \u00a0]*(?:[—–-][ \u00a0]*)?(?P<label>(?i:{told.asks}|{told.answers}))"
            rf"(?:\.[ \u00a0]?[—–-]|\.?[ \u00a0]?:|\.)[ \u00a0]+"
            r"(?:\([^()]{1,40}\)[ \u00a0]*)?(?=[^a-zа-яё])"
            rf"(?:(?<=:[ \u00a0])|(?!{_NAME}(?:[ \u00a0]{_NAME})?[ \u00a0]?:))"
        )
        self._labels = {
            each.index: found
            for each in article.paragraphs
            if not each.heading and (found := self._label(each)) is not None
        }
        self._unknown: dict[int, tuple[str, int, int, int]] = {}
        """Words before a colon that may be the label of somebody of whom nothing else is told."""
        self._questions = {
            each.index
            for each in article.paragraphs
            if each.index not in self._labels
            and each.text.rstrip(' »”"').endswith("?")
            and (each.index in article.emphasized or self._dashed(each))
        }
        self._held = [each for each in article.paragraphs if not each.heading]
        self._in_dashes = bool(self._questions) and all(
            self._dashed(each) for each in self._held if each.index in self._questions
        )
        stops = {each for each, found in self._labels.items() if self._stops(article, each, found)}
        if not any(self._asks.fullmatch(self._labels[each][0]) for each in stops):
            for each in stops:  # an initial, as in "A. Smith said"
                del self._labels[each]
        self._without_datelines()
        self._without_words_before_a_colon()
        names = [found[0] for found in self._labels.values()]
        again = len(names) > len(set(names)) or any(
            self._asks.fullmatch(each) or self._answers.fullmatch(each) for each in names
        )
        labelled = len(self._labels) >= _MANY and again
        self._by_turns = set() if labelled or self._questions else self._alternating()
        self.held = labelled or len(self._questions) >= _MANY or bool(self._by_turns)
        self._labelled = labelled
        self._host = self._hosting() if labelled else ""
        self._turn: Speaker | None = None
        self._answering: set[str | None] = set()
        self._asking = False
        self._begun = False
        self._went_on = False
        self._guest = self._interviewed() if self.held else None

    @property
    def asked(self) -> str | None:
        """Who is asked, where one person alone is interviewed."""
        names = {*self._answering}
        if not self._labelled and self._guest is not None:
            names = {self._guest.name}
        return next(iter(names)) if len(names) == 1 else None

    def _without_datelines(self) -> None:
        """Take capitals before a stop and a dash for no labels where none of them is somebody."""
        dashed = [
            index
            for index, (_, _, end, behind) in self._labels.items()
            if ":" not in self._article.text.provisions[index].text[end:behind]
            and not self._stops(self._article, index, self._labels[index])
        ]
        names = [self._labels[index][0] for index in dashed]
        if not any(self._answers.fullmatch(each) or self._is_somebody(each) for each in names):
            for index in dashed:
                del self._labels[index]

    def _without_words_before_a_colon(self) -> None:
        """Take what only stands before a colon for no label: nobody's name, and only once."""
        names = Counter(found[0].casefold() for found in self._labels.values())
        for index, (name, *_) in [*self._labels.items()]:
            if (
                names[name.casefold()] < _MANY
                and not name.isupper()
                and not self._asks.fullmatch(name)
                and not self._answers.fullmatch(name)
                and not self._is_somebody(name)
            ):
                found = self._labels.pop(index)
                parts = name.split()
                small = self._article.small_words
                if len(parts) <= _MANY and not any(each.lower() in small for each in parts):
                    self._unknown[index] = found

    def _is_somebody(self, name: str) -> bool:
        """Whether words name a person of the article, or have an office or a title."""
        if self._people.of_family(name.rsplit(maxsplit=1)[-1]):
            return True
        found = [*mentions(name, 0, len(name), self._article.speech.code)]
        return any(each.sort in {"person", "office"} for each in found)

    def _hosting(self) -> str:
        """Return the label of who asks: half of their turns or more are questions, nobody else's.

        Their turns are two or more.
        """
        asked: dict[str, list[bool]] = {}
        for index, (name, *_) in self._labels.items():
            words = self._article.text.provisions[index].text
            asked.setdefault(name, []).append(_ASKED.search(words) is not None)
        found = [
            name
            for name, turns in asked.items()
            if sum(turns) >= _MANY and 2 * sum(turns) >= len(turns)
        ]
        if len(found) == 1 and len(asked) > 1:
            return found[0]
        return self._asked_by(asked)

    def _asked_by(self, asked: dict[str, list[bool]]) -> str:
        """Return the label of whom the words before the first turn name as who asked.

        Else that of the first turn, if it alone has questions: two or more, or one where two speak
        and the turns of who asks are clearly the shorter ones.
        """
        first = min(self._labels)
        lead = " ".join([each.text for each in self._article.paragraphs if each.index < first])
        named = [match["who"] for match in _ASKED_BY.finditer(lead)]
        found = [
            name
            for name in asked
            if any(name.casefold().rsplit(maxsplit=1)[-1] in each.casefold() for each in named)
        ]
        if len(found) == 1 and len(asked) > 1:
            return found[0]
        opens = self._labels[first][0]
        others = [turns for name, turns in asked.items() if name != opens]
        alone = others and not any(any(turns) for turns in others)
        if alone and sum(asked[opens]) == 1 and len(asked) == _MANY:
            alone = self._is_short(opens)
            return opens if alone else ""
        return opens if alone and sum(asked[opens]) >= _MANY else ""

    def _is_short(self, opens: str) -> bool:
        """Whether the turns of one of two are shorter by half than those of the other."""
        sizes: dict[bool, list[int]] = {True: [], False: []}
        for index, (name, *_) in self._labels.items():
            sizes[name == opens].append(len(self._article.text.provisions[index].text))
        mean = {each: sum(held) / len(held) for each, held in sizes.items() if held}
        return mean.get(True, 0) * 3 <= mean.get(False, 0) * 2

    def _alternating(self) -> set[int]:
        """Return the paragraphs of an interview without labels, where two speak by turns.

        From a first short question on every other paragraph is one, three or more of them with
        their mark and none of the answers, which are longer; a line that names who asked ends it,
        and so does what a narrator tells above that.
        """
        held = [each for each in self._article.paragraphs if not each.heading]
        titled = any(_TITLED.search(each) or _HEADED.match(each) for each in self._titles())
        whole = len(held) if titled else 0
        ends = next((place for place, each in enumerate(held) if _BY.match(each.text)), whole)
        first = next((place for place, each in enumerate(held) if _ASKED.search(each.text)), ends)
        turns = held[first:ends]
        if len(turns) % _MANY and (APPROACHED.match(turns[-1].text) or self._narrates(turns[-1])):
            turns = turns[:-1]
        questions, answers = turns[::2], turns[1::2]
        marked = sum(_ASKED.search(each.text) is not None for each in questions)
        if (
            marked < _SEVERAL
            or 2 * marked < len(questions)
            or len(questions) != len(answers)
            or any(_ASKED.search(each.text) for each in answers)
        ):
            return set()
        if sum(len(each.text) for each in questions) > sum(len(each.text) for each in answers):
            return set()
        self._questions = {each.index for each in questions}
        return {each.index for each in turns}

    def _titles(self) -> list[str]:
        """Return the title of the article, and what stands as one above its text."""
        above = [each.text for each in self._article.paragraphs[:3] if each.heading]
        return [self._article.title, *above]

    def _narrates(self, paragraph: Paragraph) -> bool:
        """Whether a narrator tells what somebody said, who speaks of nobody as themselves."""
        told = self._article.speech
        first = next(iter(sentences(paragraph, told.code)), None)
        if first is None or re.search(OWN[told.code], paragraph.masked) is not None:
            return False
        words = paragraph.masked[first.start : first.end]
        return re.search(rf"(?<![\w’'-])(?:{told.says})(?![\w’'-])", words) is not None

    @staticmethod
    def _stops(article: Article, index: int, label: tuple[str, int, int, int]) -> bool:
        """Whether nothing but a full stop stands behind a label."""
        return article.text.provisions[index].text[label[2] : label[3]].strip() == "."

    @staticmethod
    def _dashed(paragraph: Paragraph) -> bool:
        """Whether a paragraph is a turn behind a dash, in which no narrator speaks."""
        dash = paragraph.text.lstrip()[:1] in {"—", "–"}
        return dash and all(each.sign != "—" for each in paragraph.quotes)

    def _other_in_dashes(self, paragraph: Paragraph) -> _Other | None:
        """Return what stands behind an answer behind a dash, where that is no part of it."""
        if self._dashed(paragraph) and self._is_answered(paragraph):
            self._asking, self._turn = True, None  # each dash is somebody else's turn
            return _Other(Turn(None, 0, (0, 0), asks=True))
        if not self._dashed(paragraph) and self._names_outlet(paragraph):
            self._begun = False
            return _Other(None)
        return None

    def _is_answered(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph behind one is a turn behind a dash, and no question."""
        place = bisect_right(self._held, paragraph.index, key=_place)
        behind = self._held[place] if place < len(self._held) else None
        return behind is not None and behind.index not in self._questions and self._dashed(behind)

    def _names_outlet(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph names the outlet, so that a narrator says what it was told."""
        code = self._article.speech.code
        outlet = {
            key(each, code) for each in re.findall(r"\w{4,}", self._article.publication.outlet)
        }
        capitals = re.findall(r"(?<!\w)[A-ZÀ-ÞА-ЯЁ]\w{3,}", paragraph.text)
        return any(key(each, code) in outlet for each in capitals)

    def of(self, paragraph: Paragraph) -> Turn | None:  # noqa: PLR0911, PLR0912, C901
        """Return whose turn a paragraph is, or nothing where it is nobody's."""
        if not self.held:
            return None
        if self._begun and NOTES.match(paragraph.text):
            return Turn(None, 0, (0, 0))
        label = self._labels.get(paragraph.index) if self._labelled else None
        if label is not None:
            return self._labelled_turn(paragraph, label)
        unknown = self._unknown.get(paragraph.index) if self._labelled and self._begun else None
        if unknown is not None:
            _, start, end, behind = unknown
            how = "by a label that comes once, and is nobody's whom the article names"
            self._turn, self._asking = Speaker(None, "inferred", how), False
            return Turn(self._turn, behind, (start, end))
        if self._by_turns and paragraph.index not in self._by_turns:
            return None
        if paragraph.index in self._questions:
            self._begun, self._asking, self._turn = True, True, None
            return Turn(None, 0, (0, 0), asks=True)
        if not self._begun:
            return None
        if self._behind.match(paragraph.text) or _BY.match(paragraph.text):
            self._begun = False  # a narrator tells what came after
            return None
        start = len(paragraph.text) - len(paragraph.text.lstrip(" \u00a0—–-"))
        if self._in_dashes and not self._asking and self._turn is not None:
            other = self._other_in_dashes(paragraph)
            if other is not None:
                return other.turn
        if self._asking and not self._labelled:
            self._asking = False
            self._turn = self._guest
            return Turn(self._turn, start, (0, 0))
        if self._turn is None and self._labelled:
            self._begun = False  # nobody answers behind who asked
            return None
        if self._turn is None:
            return Turn(None, start, (0, 0))
        if paragraph.text.rstrip()[-1:] not in _ENDS:
            return Turn(None, start, (0, 0))  # a credit, a link, the foot of a page
        if self._turn.name and self._tells_of(paragraph, self._turn.name):
            self._begun = False  # somebody else tells of who spoke
            return None
        if self._is_narrated(paragraph):
            self._begun = False
            return None
        self._went_on = True
        speaker = self._turn._replace(certainty="inferred", how="the turn goes on")
        return Turn(speaker, start, (0, 0), goes_on=True)

    def _is_narrated(self, paragraph: Paragraph) -> bool:
        """Whether a narrator tells behind the last turn what others say.

        Nobody speaks of themselves there, somebody says something in its first sentence, and no
        other answer has a second paragraph.
        """
        if paragraph.index < max([*self._labels, *self._questions], default=0):
            return False
        other = any(
            self._tells_of(paragraph, each)
            for each in self._answering
            if each and self._turn is not None and each != self._turn.name
        )
        if self._went_on and not other:
            return False
        return self._narrates(paragraph)

    def _tells_of(self, paragraph: Paragraph, name: str) -> bool:
        """Whether somebody else tells of who spoke: their name begins it, or stands whole in it."""
        family = name.rsplit(maxsplit=1)[-1]
        opens = re.match(rf"(?:[^\W\d_]+\.?[ ]){{0,2}}{re.escape(family)}(?!\w)", paragraph.text)
        return name in paragraph.text or opens is not None

    def _labelled_turn(self, paragraph: Paragraph, label: tuple[str, int, int, int]) -> Turn:
        name, start, end, behind = label
        self._begun = True
        the = re.compile(rf"(?i:(?:{self._article.speech.the})(?:[ ]|(?<=['’])))?")
        outlet = the.sub("", name.casefold(), count=1) == the.sub(
            "", self._article.publication.outlet.casefold(), count=1
        )
        if self._asks.fullmatch(name) or outlet or name == self._host:
            self._turn, self._asking = None, True
            return Turn(None, behind, (start, end), asks=True)
        self._asking = False
        if self._answers.fullmatch(name):
            self._turn = self._guest
        else:
            self._turn = self._named(paragraph, name, start, end)
        self._answering.add(self._turn.name if self._turn is not None else None)
        return Turn(self._turn, behind, (start, end))

    def _named(self, paragraph: Paragraph, name: str, start: int, end: int) -> Speaker:
        words = paragraph.span(start, end)
        plain = name.title() if name.isupper() else name
        found = [*mentions(plain, 0, len(plain), self._article.speech.code)]
        named = next((each for each in reversed(found) if each.name and each.sort != "body"), None)
        known = self._people.of_family(plain)
        initials = re.sub(r"[^A-ZÀ-ÞА-ЯЁ]", "", name) if _INITIALS.fullmatch(name) else ""
        if initials and not known:
            known = [each for each in self._people if _initials(each.name) == initials]
            if len(known) == 1:
                role = known[0].offices[0] if known[0].offices else ""
                return Speaker(
                    known[0].name, "inferred", "by the initials of the label", role, words
                )
        if not known or "." not in plain:  # "J. Hall" is a name, "Mr. Hall" has one in it
            known = self._people.of_family(named.name if named is not None else plain)
        if len(known) == 1:
            role = known[0].offices[0] if known[0].offices else ""
            return Speaker(known[0].name, "stated", "by the label", role, words)
        if known:
            names = tuple([each.name for each in known])
            return Speaker(None, "inferred", "a name that several have", "", words, names)
        return Speaker(name, "stated", "by the label", "", words)

    def _label(  # noqa: PLR0911
        self, paragraph: Paragraph
    ) -> tuple[str, int, int, int] | None:
        if NOTES.match(paragraph.text):
            return None
        match = _LABEL.match(paragraph.text.replace("\u00a0", " "))
        marked = self._short.match(paragraph.text)
        if marked is not None:  # "Q." and "Answer." are labels, whatever stands behind them
            return marked["label"], *marked.span("label"), marked.end()
        if match is None:
            return None
        name = match["label"].strip()
        if match["mark"] == "." and not (name.isupper() and len(name) == 1):
            return None
        if not (self._asks.fullmatch(name) or self._answers.fullmatch(name)):
            if not name[:1].isupper() or len(name.split()) > 6:  # noqa: PLR2004
                return None
            if match["mark"] == "." or len(paragraph.text) - match.end() < _SMALL_TURN:
                return None
            plain = name.title() if name.isupper() else name
            caps = sum(word[:1].isupper() for word in plain.split())
            known = bool(self._people.of_family(plain.split()[-1]))
            if not known and caps < len(plain.split()):
                return None
        return name, match.start("label"), match.end("label"), match.end()

    def _interviewed(self) -> Speaker:
        """Return who answers: the only person whom the article, or its head, names.

        Of several it is whom the introduction and the turns tell; nobody where that leaves two.
        """
        everybody = [*self._people]
        first = min([*self._labels, *self._questions], default=0)
        asked = " ".join(
            [
                match["who"]
                for each in self._article.paragraphs
                if each.index < first and (match := _BY.match(each.text))
            ]
        )
        everybody = [each for each in everybody if each.name not in asked]
        headed = [
            each
            for each in everybody
            if any(
                re.match(rf"{re.escape(each.name)}(?:, [^:,]{{2,60}})? ?: ?\W", text)
                for text in self._titles()
            )
        ]
        everybody = headed if len(headed) == 1 else everybody
        answering = self._answering_of(first)
        if len(everybody) != 1:
            introduced = answering.introduced()
            lead = " ".join(
                [self._article.title]
                + [each.text for each in self._article.paragraphs if each.index < first]
            )
            led = [each for each in everybody if each.name in lead or each in introduced]
            everybody = led or everybody
        if len(everybody) == 1 and answering.may_answer(everybody[0]):
            only = everybody[0]
            role = only.offices[0] if only.offices else ""
            return Speaker(only.name, "inferred", "the only person who is interviewed", role)
        found = answering.guest(everybody)
        if found is not None:
            return found
        names = tuple([each.name for each in everybody])
        return Speaker(None, "inferred", "an answer of one of several", "", None, names)

    def _answering_of(self, first: int) -> Answering:
        """Return what tells who answers: the words before the first turn, and every turn."""
        asked: list[tuple[Paragraph, int]] = []
        answered: list[tuple[Paragraph, int]] = []
        asks = False
        for each in self._held:
            label = self._labels.get(each.index) if self._labelled else None
            if label is not None:
                asks = self._asks.fullmatch(label[0]) is not None or label[0] == self._host
                if asks:
                    asked.append((each, label[3]))
                elif self._answers.fullmatch(label[0]):
                    answered.append((each, label[3]))
            elif each.index in self._questions:
                asked.append((each, 0))
                asks = True
            elif asks and not self._labelled:
                answered.append((each, 0))
                asks = False
        lead = [each for each in self._article.paragraphs if each.index < first]
        return Answering(self._article, self._people, lead, asked, answered)
