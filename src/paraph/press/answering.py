"""Answering: who answers in an interview whose labels do not name them, if anything tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language.speech.interviewing import (
    ADDRESSED,
    ANSWERS,
    AS,
    ASKERS,
    ASKS,
    BY,
    EITHER,
    IN_ONE,
    LED,
    OWN_NAME,
    SUBJECT,
    TENURE,
)
from paraph.press.article import Article, Paragraph
from paraph.press.forms import is_patronymic, key
from paraph.press.mentions import Mention
from paraph.press.people import People
from paraph.press.person import Person, unique
from paraph.press.sentences import LONGEST, Sentence, sentences
from paraph.press.statement import Speaker

_TWO = 2
_NEAR = 60
_HEAD_ENDS = re.compile(r" ?(?::|[—–])(?: |$)")
_HEAD_LEADS = re.compile(r"(?:^|[:—–] ?)$")
_TO = re.compile(
    r"(?i:[ ](?:about|вопросы|questions|preguntas|to|of|from|by|à|aux?|de|du|al?|на|с))$|[ ]d['’]$"
)
"""What stands at the end of words behind which somebody is answered."""
_OF_OUTLET = re.compile(
    r"(?:(?i:of|for|from|by|in|de|du|des|pour|para|del|dans|en|из|в|для|газет\w+)|,)[ ]"
    r"(?:(?i:the|le|la|el)[ ])?(?:[«“„\"][ ]?)?(?:[A-ZÀ-ÞА-ЯЁ]\w*[ ])*$"
)
"""What stands before an outlet that somebody writes for, or that is only named."""
_ADDRESS_ENDS = re.compile(r" ?[,?!.:]")
_ADDRESS_LEADS = re.compile(r"(?:^|[,.?!¿¡:—–] ?)$")


class _Named(NamedTuple):
    """Somebody named in a sentence, and where."""

    mention: Mention
    person: Person


class _Lead(NamedTuple):
    """A sentence before the first turn: its words, and whom it names."""

    words: str
    start: int
    end: int
    named: tuple[_Named, ...]


class Answering:
    """Who answers an interview, by its introduction, its questions and its answers.

    `lead` are the paragraphs before the first turn, `asked` and `answered` its turns, each with
    where it begins behind its label.
    """

    def __init__(
        self,
        article: Article,
        people: People,
        lead: Sequence[Paragraph],
        asked: Sequence[tuple[Paragraph, int]],
        answered: Sequence[tuple[Paragraph, int]],
    ) -> None:
        self._people = people
        self._code = article.speech.code
        self._and = re.compile(rf",? ?(?:(?:{article.speech.and_}) )?(?:[\w’'-]{{1,4}} ?){{0,2}}")
        self._title = article.title
        self._lead = lead
        self._asked = asked
        self._answered = answered
        self._told: list[Person] = []
        self._asking: list[Person] = []
        self._either: list[tuple[_Named, _Named]] = []
        self._topics: list[Person] = []
        self._holders: list[Person] = []
        self._so_far: list[Person] = []
        self._unsure = False
        self._as_one: list[list[Person]] = []
        """Those whom one verb tells to answer together."""
        self._beside: dict[str, set[str]] = {}
        words = re.findall(r"\w{4,}", article.publication.outlet)
        self._outlet = {key(each, self._code) for each in words}
        self._tenure = re.compile(rf"(?<![\w-])(?:{TENURE[self._code]})(?![\w-])")

    def guest(self, everybody: Sequence[Person]) -> Speaker | None:
        """Return who of several answers, or nothing where two or more remain."""
        self._of_heads()
        self._of_lead()
        addressed, spoken_of = self._of_questions()
        self._told.extend(addressed)
        out = {each.name for each in (*self._asking, *self.named_in_answers())}
        out |= {each.name for each in everybody if _asks(each, self._code)}
        for first, second in self._either:
            self._settle(first, second, out)
        out |= {each.name for each in self._asking}
        told = [each for each in unique(self._told) if each.name not in out]
        told = told if len(told) == 1 else [each for each in told if each not in spoken_of]
        others = [
            each.name
            for group in self._as_one
            for each in group
            if told[:1] != [each] and told[:1] and told[0] in group and each not in self._asking
        ]
        if len(told) == 1 and not others:
            return _speaker(told[0], "whom the introduction tells to answer")
        if self._told:
            return None
        out |= {each.name for each in spoken_of}
        left = [each for each in everybody if each.name not in out]
        if len(left) == 1:
            return _speaker(left[0], "the only one of those named who may answer")
        names = {each.name for each in left}
        alone = [
            each
            for each in self._topics
            if each in self._holders or not names & (self._beside[each.name] - {each.name})
        ]
        for topics in (alone, self._holders):
            about = [each for each in unique(topics) if each.name not in out]
            if len(about) == 1 and left and not self._either and not self._unsure:
                return _speaker(about[0], "whom the introduction is about")
        return None

    def may_answer(self, person: Person) -> bool:
        """Whether nothing says that somebody asks, or is spoken of by who answers."""
        return not _asks(person, self._code) and person not in self.named_in_answers()

    def introduced(self) -> list[Person]:
        """Return whom the title and the paragraphs before the first turn name."""
        found = [each.person for each in self._all(self._title) if each.mention.name]
        for paragraph in self._lead:
            held = self._all(paragraph.masked)
            found.extend([each.person for each in held if each.mention.name])
        return unique(found)

    def named_in_answers(self) -> list[Person]:
        """Return whom answers name, who do not answer themselves."""
        found: list[Person] = []
        for paragraph, start in self._answered:
            for each in self._named(paragraph.masked, start, len(paragraph.masked)):
                at = each.mention.start
                own = OWN_NAME.search(paragraph.masked, max(start, at - _NEAR), at)
                if own is None and _is_named(each.mention):
                    found.append(each.person)
        return unique(found)

    # ------------------------------------------------------------ the head and the introduction

    def _of_heads(self) -> None:
        """Take whom a title names beside its quotation, or before what it says of them."""
        heads = [each.text for each in self._lead if each.heading]
        for words in dict.fromkeys([self._title, *heads]):
            masked = re.sub(r"[«“„‘\"][^«»“”„\"]{2,200}[»”\"’](?=\W|$)", "", words)
            for each in self._all(masked):
                before, behind = masked[: each.mention.start], masked[each.mention.end :]
                before = re.sub(SUBJECT[self._code], "", before)
                if _HEAD_ENDS.match(behind) or (
                    _HEAD_LEADS.search(before.rstrip()) and before.strip()
                ):
                    self._told.append(each.person)
            self._of_sentence(_Lead(masked, 0, len(masked), self._all(masked)))
            self._topics.clear()

    def _of_lead(self) -> None:
        """Take what the sentences before the first turn tell, in their order."""
        for paragraph in self._lead:
            if paragraph.heading:
                continue
            for sentence in sentences(paragraph, self._code):
                if sentence.end - sentence.start > LONGEST:
                    continue
                self._of_sentence(self._read(paragraph, sentence))

    def _read(self, paragraph: Paragraph, sentence: Sentence) -> _Lead:
        named = self._named(paragraph.masked, sentence.start, sentence.end)
        return _Lead(paragraph.masked, sentence.start, sentence.end, named)

    def _of_sentence(self, lead: _Lead) -> None:
        """Take from a sentence who answers, who asks, and whom it is about."""
        words, start, end = lead.words, lead.start, lead.end
        answers, asked, either, asks = _patterns(self._code)
        taken = [match.span() for match in re.finditer(IN_ONE[self._code], words)]
        for match in either.finditer(words, start, end):
            taken.append(match.span())
            self._of_either(lead, match)
        for pattern, take in ((asked, self._behind), (answers, self._before)):
            for match in pattern.finditer(words, start, end):
                if not any(a <= match.start() < b for a, b in taken):
                    taken.append(match.span())
                    take(lead, match)
        self._of_outlet(lead)
        for match in asks.finditer(words, start, end):
            self._asking.extend(self._group(lead, match.end()))
        self._so_far.extend([each.person for each in lead.named])
        opener = next((each for each in lead.named if self._opens(lead, each)), None)
        if opener is not None:
            self._topics.extend(self._group(lead, opener.mention.start))
            for each in lead.named:
                others = {other.person.name for other in lead.named}
                self._beside.setdefault(each.person.name, set()).update(others)
            if self._tenure.search(words, opener.mention.end, end):
                self._holders.append(opener.person)

    def _of_outlet(self, lead: _Lead) -> None:
        """Take who alone stands before the outlet in a sentence: "X told the Herald"."""
        for match in re.finditer(r"(?<!\w)[A-ZÀ-ÞА-ЯЁ]\w{3,}", lead.words[lead.start : lead.end]):
            at = lead.start + match.start()
            before = [each for each in lead.named if each.mention.end <= at]
            theirs = _OF_OUTLET.search(lead.words[lead.start : at]) is not None
            if key(match.group(), self._code) in self._outlet and len(before) == 1 and not theirs:
                self._told.append(before[0].person)

    def _opens(self, lead: _Lead, named: _Named) -> bool:
        """Whether a sentence begins with somebody, or with their office before the name."""
        before = lead.words[lead.start : named.mention.start].strip()
        led = re.compile(LED[self._code])
        return not before or led.fullmatch(before) is not None

    def _before(self, lead: _Lead, match: re.Match[str]) -> None:
        """Take the subject of a verb by which somebody answers, and who is answered behind it."""
        at, stop = match.span()
        subject = self._subject(lead, at)
        behind = self._group(lead, stop)
        to = _TO.search(match.group()) is not None
        turned = [each for each in behind if not to and self._stands_at(lead, each, stop)]
        if turned:  # "nos recibe Amparo Quiroga"
            self._told.extend(turned)
        elif subject:
            self._told.extend(subject)
            self._as_one.append(subject)
            self._asking.extend([each for each in behind if each not in subject])

    def _behind(self, lead: _Lead, match: re.Match[str]) -> None:
        """Take who stands behind words by which somebody is asked."""
        self._told.extend(self._group(lead, match.end()))

    def _of_either(self, lead: _Lead, match: re.Match[str]) -> None:
        """Take who speaks with whom: who was named before, or has a pronoun, answers."""
        before = [each for each in lead.named if each.mention.end <= match.start()]
        behind = [each for each in lead.named if each.mention.start >= match.end()]
        near = behind[0] if behind else None
        if near is not None and near.mention.start - match.end() > _NEAR:
            near = None
        subject = self._subject(lead, match.start())
        words = lead.words[lead.start : match.start()]
        if near is None:
            self._told.extend(subject)
            return
        if not before:
            if subject:
                self._told.extend(subject)
                self._asking.append(near.person)
            elif re.search(SUBJECT[self._code], words.strip()) and words.strip():
                self._asking.append(near.person)  # "he spoke to Pell", whoever he is
            else:
                self._told.extend(self._group(lead, match.end()))
            return
        last = before[-1]
        if len(subject) > 1:
            self._told.extend(subject)
            self._asking.append(near.person)
        elif last.person in self._topics:
            self._told.append(last.person)
            self._asking.append(near.person)
        elif len(self._group(lead, match.end())) > 1:
            self._told.extend(self._group(lead, match.end()))
            self._asking.append(last.person)
        else:
            self._either.append((last, near))

    def _settle(self, first: _Named, second: _Named, out: set[str]) -> None:
        """Tell two who speak with each other apart: who has an office answers, who asks is out."""
        told = {each.name for each in self._told}
        pair = [first.person, second.person]
        left = [each for each in pair if each.name not in out]
        sure = [each for each in pair if each.name in told and each.name not in out]
        if len(sure) != 1 and len(left) > 1:
            sure = [each for each in pair if each.offices and not _asks(each, self._code)]
        if len(sure) == 1:
            self._told.append(sure[0])
            self._asking.extend([each for each in pair if each != sure[0]])
        elif len(left) == 1:
            self._told.extend(left)

    def _subject(self, lead: _Lead, at: int) -> list[Person]:
        """Return whom a verb has as its subject: who stands before it, or the topic so far."""
        before = [each for each in lead.named if each.mention.end <= at]
        clause = lead.words[lead.start : at]
        if clause.endswith(", "):  # "Berg, whom Falk followed, answers"
            aside = lead.start + clause[:-2].rfind(", ")
            before = [each for each in before if each.mention.start < aside] or before
        last = clause.split()[-1:]
        by_pronoun = bool(last) and last[0].lower() in self._people.speech.pronouns
        if before and not by_pronoun:
            found = [before[-1]]
            for each in reversed(before[:-1]):
                between = lead.words[each.mention.end : found[0].mention.start]
                if not self._joins(between):
                    break
                found.insert(0, each)
            return unique([each.person for each in found])
        pronoun = re.search(SUBJECT[self._code], clause.strip())
        if pronoun is None:
            return []
        said = re.sub(r"\W", " ", pronoun.group()).split()[:1]
        gender = self._people.speech.pronouns.get(said[0].lower(), "") if said else ""
        exact = [each for each in unique(self._so_far) if gender and each.gender == gender]
        if exact and self._topics and not self._topics[-1].gender:
            self._unsure = True  # of two, it may be whose gender no word tells
            return []
        fit = [each for each in self._topics if gender in {"", each.gender} or not each.gender]
        if fit:
            return fit[-1:]
        other = [each for each in unique(self._so_far) if each.gender in {"", gender}]
        return other if len(other) == 1 else []

    def _group(self, lead: _Lead, at: int) -> list[Person]:
        """Return who stands next behind a place, with those who are joined to them."""
        behind = [each for each in lead.named if each.mention.start >= at]
        if not behind or behind[0].mention.start - at > _NEAR:
            return []
        found = [behind[0]]
        for each in behind[1:]:
            if not self._joins(lead.words[found[-1].mention.end : each.mention.start]):
                break
            found.append(each)
        return unique([each.person for each in found])

    def _joins(self, between: str) -> bool:
        both = self._people.speech.and_
        return (
            self._and.fullmatch(between) is not None
            and re.search(rf"(?<!\w)(?:{both})(?!\w)", between) is not None
        )

    def _stands_at(self, lead: _Lead, person: Person, stop: int) -> bool:
        """Whether somebody stands right behind a verb, with their office and nothing else."""
        at = next(
            each.mention.start
            for each in lead.named
            if each.person == person and each.mention.start >= stop
        )
        between = lead.words[stop:at].strip()
        return re.fullmatch(rf"(?i:{self._people.speech.the})?['’]?", between) is not None

    # ------------------------------------------------------------ the turns

    def _of_questions(self) -> tuple[list[Person], list[Person]]:
        """Return who is addressed in questions, and who is spoken of in them."""
        addressed: list[Person] = []
        spoken_of: list[Person] = []
        for paragraph, start in self._asked:
            words = paragraph.masked
            for mention in self._people.read(words, start, len(words)):
                called = self._is_called(words, start, mention)
                if self._as_you(words, start, mention):
                    bare = re.split(ADDRESSED[self._code], mention.words)[0].strip()
                    addressed.extend(self._people.of_office(bare))
                    continue
                found = self._whom(mention)
                if called:
                    addressed.extend(found if len(found) == 1 else ())
                elif len(found) == 1 and _is_named(mention):
                    spoken_of.append(found[0])
        addressed = unique(addressed)
        return addressed, [each for each in unique(spoken_of) if each not in addressed]

    def _is_called(self, words: str, start: int, mention: Mention) -> bool:
        """Whether a mention stands between commas or stops, as who is spoken to is called.

        One with an article or an apposition is spoken of, and so is one with a clause of its own.
        """
        told = self._people.speech
        before, behind = words[start : mention.start].lstrip(" —–-")[-_NEAR:], words[mention.end :]
        bare = re.sub(rf"(?i:{told.the})[ ]?$", "", before)
        if mention.name and (bare != before or ", " in mention.words):
            return False
        if _ADDRESS_LEADS.search(bare) is None:
            return False
        if _ADDRESS_ENDS.match(behind) is None:
            return False
        apart = re.match(
            rf", (?:(?i:{told.relative}|{told.the})[ ]|[^,.?!]{{2,80}}, (?:{told.says})(?!\w))",
            behind,
        )
        return apart is None or re.match(rf", (?i:{told.the})[ ][^,]*[.?!]", behind) is not None

    def _as_you(self, words: str, start: int, mention: Mention) -> bool:
        """Whether an office is that of who is asked: "as head of the board, you"."""
        if mention.sort != "office":
            return False
        left = re.split(r"[.?!] ", words[start : mention.start])[-1]
        right = re.split(r"[.?!](?: |$)", words[mention.end :])[0]
        if re.search(AS[self._code], left) is None:
            return False
        return re.search(ADDRESSED[self._code], f"{left} | {mention.words} {right}") is not None

    def _whom(self, mention: Mention) -> list[Person]:
        """Return whom a mention in a question names: by name, by patronymic, or by office."""
        if mention.name:
            parts = mention.name.split()
            if len(parts) == _TWO and self._code == "ru" and is_patronymic(parts[1]):
                first = key(parts[0], "ru")
                found = [each for each in self._people if each.keys[0] == first]
                return found if len(found) == 1 else self._people.of_family(mention.name)
            return self._people.of_family(mention.name)
        return self._people.of_office(mention.words) if mention.sort == "office" else []

    def _named(self, words: str, start: int, end: int) -> tuple[_Named, ...]:
        found: list[_Named] = []
        for mention in self._people.read(words, start, end):
            people = self._whom(mention)
            if len(people) == 1 and people[0].family not in self._outlet:
                found.append(_Named(mention, people[0]))
        return tuple(found)

    def _all(self, words: str) -> tuple[_Named, ...]:
        return self._named(words, 0, len(words))


def _is_named(mention: Mention) -> bool:
    return bool(mention.name) and mention.sort in {"person", "name"}


def _asks(person: Person, code: str) -> bool:
    """Whether somebody has the office of one who asks."""
    words = (*person.offices, person.name)
    return any(re.search(ASKERS[code], each.lower()) for each in words)


def _speaker(person: Person, how: str) -> Speaker:
    return Speaker(person.name, "inferred", how, person.offices[0] if person.offices else "")


@cache
def _patterns(
    code: str,
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    tables: Iterable[str] = (ANSWERS[code], ASKS[code], EITHER[code], BY[code])
    one, two, three, four = [re.compile(rf"(?i:(?<![\w-])(?:{each})(?![\w-]))") for each in tables]
    return one, two, three, four
