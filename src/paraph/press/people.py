"""People: everybody an article names, under the fullest form of their name, with their offices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from paraph.language.given import men, women
from paraph.language.institutions import names
from paraph.language.speech.generic import LEADING_WORDS
from paraph.language.speech.several import (
    CALLED,
    CALLED_SO,
    ELDER,
    FOREIGN,
    FOREIGN_MINISTERS,
    LEADING,
    PREMIER,
    SEVERAL,
    STREET,
)
from paraph.language.speech.table import Speech, speech
from paraph.press.article import Article
from paraph.press.cases import is_nominative, is_oblique_office, is_sure, turned
from paraph.press.mentions import STATE, Mention, inside, is_led_to, mentions
from paraph.press.nominative import nominative, of_institution
from paraph.press.sentences import LONGEST, sentences

_TWO = 2
_INSIDE = re.compile(
    r"\b(?:[Ii]n|[Ee]n|[Вв]о?)[ \u00a0]"
    r"(?P<name>[A-ZÀ-ÞА-ЯЁ][\w-]*(?:[ \u00a0][A-ZÀ-ÞА-ЯЁ][\w-]*){1,3})"
    r"(?![\w’'])"
)
_CASES = re.compile(
    r"(?:ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ым|им|ом|ем|ём|ая|яя|ую|юю|ий|ый|ью|ии|ию|ия|а|я|у|ю|е|и|ы|ь|й)$"
)
_SOFT_ENDING = 3
_SOFT = re.compile(r"[а-я]е(?:й|я|ю|ем|е)$")
"""How names end whose nominative ends in "ей": "Сергей", "Сергея"."""
_MALE = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ой")
_FEMALE = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая")


_MEN = frozenset(("илья", "никита", "данила", "лука", "фома", "кузьма", "савва", "гаврила", "миша"))
"""Names of men that end as those of women do."""
_CAPITALS = r"[A-ZÀ-Þ][\w&’'-]*(?:[ ](?:(?:de|del|du|des|of|and|the|&)[ ])?[A-ZÀ-Þ&][\w’'-]*){0,4}"
"""A name of words with a capital."""
_CAPITALS_ANY = r"[A-ZÀ-ÞА-ЯЁ][\w’'-]*(?:[ ][A-ZÀ-ÞА-ЯЁ][\w’'-]*){1,2}"
"""The name of a person, of two or three words."""
_MADE = re.compile(
    r"[ ](?:(?:sign|adopt|approuv|publi|négoci|révis|dat)ée?s?|conclue?s?"
    r"|(?:firm|aprob|alcanz|public|negoci|fech)ad[oa]s?|suscrit[oa]s?|signed|reached|concluded)$"
)
"""That a document was made, behind its noun: no part of its name."""
_OWN_NAME = re.compile(r"[A-ZÀ-ÞА-ЯЁ«“\"„]")
"""What a name in words for an institution begins with, where no sentence does."""
_PROPER = re.compile(
    r"(?i:kremlin|кремл[ьяюе]м?|élysée|matignon|moncloa|afp|тасс|риа|интерфакс(?:а|у|ом)?)"
)
"""Nouns for institutions that are names of one."""
_SPOKEN_TO = re.compile(r"(?:ов|ев|ёв|ин|ын|ск)(?:у|ым|ому|ой)$")
"""How a Russian family name ends that is spoken to, or with."""

_AGED = re.compile(r",[ ](?:de[ ])?\d{1,3}(?:[ ](?:ans|años|лет|года?|years)|-year|(?=[,.]))")
"""How old somebody is, behind the only name that they have: "Odile, 71 ans"."""
_HEARD = re.compile(r"[ ](?:au|aux|à|a|al|to)[ ](?:(?:la|el|the)[ ]|l['’])?(?P<who>[A-ZÀ-Þ][^,]*)$")
"""Who was told, behind who told them."""
_STAFF = re.compile(r"(?i:cabinet|entourage|porte-parole|gabinete|portavoz|portavocía|spokes\w+)\b")
"""Who is at no place and to no country, so that what stands behind "to" heard them."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names: the keys of the parts of their name, offices, gender."""

    name: str
    keys: tuple[str, ...]
    offices: tuple[str, ...] = ()
    gender: str = ""
    derived: bool = False
    """Whether the article has the name in another case only."""

    @property
    def family(self) -> str:
        """The key of the last part of their name."""
        return self.keys[-1]


class People:
    """Everybody an article names, found once; later forms of a name lead to the fullest one."""

    def __init__(self, article: Article) -> None:
        self.speech = article.speech
        self._small = article.small_words
        self._text = "\n".join([each.text for each in article.paragraphs])
        self._places = {
            " ".join(words[:size])
            for match in ([] if self.speech.code == "fr" else _INSIDE.finditer(self._text))
            for words in [match["name"].split()]
            for size in range(_TWO, len(words) + 1)
        }
        """Names of two words and more, in which something is or happens."""
        self._outlet = frozenset(
            [
                key(each, self.speech.code)
                for each in re.findall(r"\w{4,}", article.publication.outlet)
            ]
        )
        self._all: list[Person] = []
        self._papers: tuple[str, ...] = ()
        self._bodies: tuple[str, ...] = ()
        self._families: dict[str, list[int]] = {}
        self._near: dict[tuple[str, ...], dict[int, None]] = {}
        """Where persons stand in `_all`, by what another form of their name has of it."""
        read = [
            (words, each)
            for paragraph in article.paragraphs
            for words in [paragraph.text.replace("\u00a0", " ")]
            for sentence in sentences(paragraph, self.speech.code)
            if sentence.end - sentence.start <= LONGEST
            for outer in self.read(words, sentence.start, sentence.end, owned=False)
            for each in (outer, *inside(words, outer, self.speech.code))
        ]
        found = [each for _, each in read]
        for each in found:
            if (
                self.is_person(each)
                and len(_parts(each.name)) >= _TWO
                and (each.office or not self._is_place(each.name))
            ):
                self._add(each)
        if self.speech.code == "ru":
            self._to_nominative(found, [each for each in read if _in_nominative(*each)])
        for words, each in read:
            alone = each.sort == "name" and not each.office and " " not in each.name
            if alone and _AGED.match(words, each.end) and not self.of_family(each.name):
                family = key(each.name, self.speech.code)
                self._families.setdefault(family, []).append(len(self._all))
                self._all.append(Person(each.name, (family,)))
                self._place(len(self._all) - 1, (family,))
        self._papers = tuple(
            dict.fromkeys(
                [
                    _MADE.sub("", _whole(each.words, self.speech))
                    for each in found
                    if each.sort == "paper"
                ]
            )
        )
        bodies = [each.words for each in found if each.sort == "body"]
        self._bodies = tuple(
            dict.fromkeys(
                [
                    of_institution(each) if self.speech.code == "ru" else each
                    for each in bodies
                    if self.is_whose(each) and " " in each
                ]
            )
        )
        self._all = [replace(each, gender=_gender(each, self.speech.code)) for each in self._all]
        for each in found:
            if each.name and each.office and len(_parts(each.name)) < _TWO:
                self._office(each)

    def __iter__(self) -> Iterator[Person]:
        return iter(self._all)

    def read(self, words: str, start: int, end: int, *, owned: bool = True) -> list[Mention]:
        """Return the mentions between two places, appositions joined to whom they stand by.

        `owned` is whether "Orlova's office" is one; else it is Orlova, and an office.
        """
        held = [self._cut(each, words) for each in mentions(words, start, end, self.speech.code)]
        known = frozenset(
            [
                each.name
                for each in held
                if each is not None and each.sort == "name" and self.of_family(each.name)
            ]
        )
        whole = _with_whose(words, [each for each in held if each is not None], self.speech.code)
        return joined(words, whole, known, owned=owned)

    def is_person(self, mention: Mention) -> bool:
        """Whether a mention names a person, as far as its words tell."""
        if mention.sort == "person":
            return True
        if mention.sort != "name" or not mention.name:
            return False
        parts = _parts(mention.name)
        if len(parts) < _TWO:
            return len(self.of_family(mention.name)) > 0
        if STATE.fullmatch(parts[0]):
            return False
        return not _is_institution(mention.name, self.speech.code)

    def _is_place(self, name: str) -> bool:
        """Whether something is or happens in what has a name, as in nobody; or it is a street."""
        return name in self._places or STREET.match(name) is not None

    def is_known(self, word: str) -> bool:
        """Whether a word with a capital stands in the article more than once."""
        return self._text.count(word[: max(4, len(word) - 2)]) > 1

    def of_family(self, name: str) -> list[Person]:
        """Return who bears a name: the whole of it, or the family name alone."""
        keys = tuple([key(each, self.speech.code) for each in _parts(name)])
        if not keys:
            return []
        if len(keys) == 1:
            found = [self._all[each] for each in self._families.get(keys[-1], [])]
            if not found:
                first = sorted(self._near.get(("first", keys[0]), ()))
                found = [self._all[each] for each in first if self._all[each].keys[0] == keys[0]]
            return found
        return [self._all[each] for each in self._agreeing(keys)]

    def _place(self, place: int, keys: tuple[str, ...]) -> None:
        """Enter a person under all that a form of the same name may have of theirs."""
        for each in (("first", keys[0]), *_entered(keys)):
            self._near.setdefault(each, {})[place] = None

    def _agreeing(self, keys: tuple[str, ...]) -> list[int]:
        """Return where those stand whose name may be the one of these keys; few are looked at."""
        places = {place for each in _asked(keys) for place in self._near.get(each, ())}
        return [each for each in sorted(places) if _agree(self._all[each].keys, keys)]

    def paper(self, words: str) -> tuple[str, bool]:
        """Return the document that words name, and whether they are all that is said of it.

        An article or another part stands for its document, and "the agreement" for the only one
        that the article names with more words.
        """
        whole = _MADE.sub("", _whole(words, self.speech))
        code = self.speech.code
        if re.fullmatch(r"\D+\d+\D{0,3}", whole):
            return whole, False
        if " " in whole or code == "ru":
            return whole, " " in whole and whole == words
        fuller = {
            each.casefold(): each
            for each in self._papers
            if " " in each and key(whole, code) in {key(part, code) for part in each.split()}
        }
        if len(fuller) == 1:
            return next(iter(fuller.values())), False
        return whole, False

    def is_whose(self, words: str) -> bool:
        """Whether words for an institution say which it is, by a name."""
        told = self.speech
        generic = re.compile(rf"(?i:{told.plain}|{told.bodies}|{told.sides})")
        return any(
            (_OWN_NAME.search(each) and not generic.fullmatch(each)) or _PROPER.fullmatch(each)
            for each in words.split()
        )

    def bodies(self, words: str) -> list[str]:
        """Return the institutions of the article that have more words than these, and a name."""
        wanted = {key(each, self.speech.code) for each in words.casefold().split()}
        found = [
            each
            for each in self._bodies
            if wanted <= {key(part, self.speech.code) for part in each.casefold().split()}
        ]
        return [
            each
            for each in dict.fromkeys(found)
            if not any(other != each and _is_fuller(other, each) for other in found)
        ]

    def called(self, noun: str) -> str:
        """Return the only name beside which an apposition has a noun: "Tarn, a hotel company,"."""
        if " " in noun or not noun.islower() or self.speech.code == "ru":
            return ""
        en = self.speech.code == "en"
        ends = r"(?=[,.;)]|[ ](?:that|which|based|from|in|of)[ ])" if en else r"(?![\w-])"
        more = r"(?:[\w’'-]+[ ]){0,3}" if en else r"(?:[\w-]+[ ])?"
        found = re.findall(
            rf"({_CAPITALS}),[ ](?:an?|une?|una)[ ]{more}{re.escape(noun)}{ends}",
            self._text.replace("\u00a0", " "),
        )
        names = [*dict.fromkeys(found)]
        return names[0] if len(names) == 1 else ""

    def of_office(self, office: str) -> list[Person]:
        """Return who bears an office that these words name, whatever more theirs says."""
        wanted = _office_keys(office, self.speech)
        if not wanted or is_plural(office):
            return []
        return [
            each
            for each in self._all
            if any(wanted <= _office_keys(held, self.speech) for held in each.offices)
        ]

    def of_offices(self, office: str) -> list[Person]:
        """Return who bears the office that these words name in the plural: "the ministers"."""
        match = LEADING.search(office)
        if match is None:
            return []
        stem = match["stem"].casefold()
        bearing = [
            each
            for each in self._all
            if any(held.casefold().split()[0].startswith(stem) for held in each.offices)
        ]
        if len(bearing) == _TWO:
            return bearing
        named = re.compile(
            rf"(?i:{re.escape(stem)})\w{{0,3}}(?:[ ][\w’'-]+){{0,4}}?,?[ ]"
            rf"(?P<first>{_CAPITALS_ANY})[ ](?:{self.speech.and_})[ ](?P<last>{_CAPITALS_ANY})"
        )
        for found in named.finditer(self._text.replace("\u00a0", " ")):
            pair = [self.of_family(found[each]) for each in ("first", "last")]
            if all(len(held) == 1 for held in pair):
                return [held[0] for held in pair]
        return []

    def _without_hearer(self, mention: Mention) -> Mention:
        """Take from an office or a body the outlet that was told: "his cabinet to the Courier"."""
        match = _HEARD.search(mention.words)
        if (
            match is None
            or mention.sort not in {"office", "body"}
            or mention.name != (mention.words if mention.sort == "body" else "")
        ):
            return mention
        heard = {key(each, self.speech.code) for each in re.findall(r"\w{4,}", match["who"])}
        outlet = not heard.isdisjoint(self._outlet)
        if not outlet and _STAFF.match(mention.words) is None:
            return mention
        words = mention.words[: match.start()]
        return mention._replace(
            end=mention.end - len(match.group()),
            name=words if mention.sort == "body" else "",
            office=words if mention.sort == "office" else "",
            words=words,
        )

    def _cut(self, mention: Mention, words: str) -> Mention | None:
        """Take from a name what only has a capital because a sentence begins with it."""
        if mention.sort != "name":
            return self._without_hearer(self._told_apart(mention))
        first, _, rest = mention.name.partition(" ")
        before = words[: mention.start].rstrip()
        begins = not before or before[-1] in '.!?…:—–«“"('
        small = first.lower()
        leads = re.fullmatch(rf"{self.speech.adverbs}|{LEADING_WORDS[self.speech.code]}", small)
        if begins and (small in self._small or leads is not None):
            if not rest:
                return None
            return mention._replace(start=mention.end - len(rest), name=rest, words=rest)
        return self._told_apart(mention)

    def _told_apart(self, mention: Mention) -> Mention:
        """Tell a family name behind an office from the place that the office is of (Russian)."""
        if mention.sort == "name" and self.speech.code == "ru":
            return self._in_nominative(mention)
        if mention.sort != "office" or not mention.name:
            return mention
        bearers = self.of_family(mention.name)
        named = any(_parts(each.name)[-1:] == [mention.name] for each in bearers)
        if bearers and (named or is_oblique_office(mention.office)):
            return mention._replace(sort="person")
        return mention._replace(name="", office=mention.words)

    def _in_nominative(self, mention: Mention) -> Mention:
        """Tell two family names beside each other apart: who speaks stands in the nominative."""
        parts = mention.name.split()
        if len(parts) != _TWO or self.of_family(mention.name):
            return mention
        if not (self.of_family(parts[0]) and self.of_family(parts[1])):
            return mention
        name = parts[1] if _SPOKEN_TO.search(parts[0]) else parts[0]
        return mention._replace(name=name, words=name)

    def _to_nominative(
        self, found: Sequence[Mention], subjects: Sequence[tuple[str, Mention]]
    ) -> None:
        """Turn names into the nominative where other words of the article tell it.

        A name that no words say to be in the nominative, and that may be in another case, is told
        as one that was turned, whether its form changes or not.
        """
        whole: dict[tuple[str, ...], str] = {}
        alone: dict[str, set[str]] = {}
        for _, each in subjects:
            parts = _parts(each.name)
            keys = tuple([key(part, "ru") for part in parts])
            if len(parts) > 1:
                whole.setdefault(keys, each.name)
            elif parts:
                alone.setdefault(keys[-1], set()).add(parts[-1])
        families: dict[str, set[str]] = {}
        for each in found:
            if each.name and self.is_person(each):
                family = _parts(each.name)[-1]
                families.setdefault(key(family, "ru"), set()).add(family)
        offices = {each.name: each.office for each in reversed(found)}
        for place, person in enumerate(self._all):
            forms = sorted(families.get(person.family, ()))
            office = offices.get(person.name, "")
            if person.keys in whole:
                self._all[place] = replace(person, name=whole[person.keys])
                continue
            name = nominative(person.name, forms, office)
            same = name.split()[-1:] == person.name.split()[-1:]
            if name and (_oblique(person.name) or same or is_oblique_office(office)):
                self._all[place] = replace(person, name=name, derived=True)
            elif not is_sure(person.name):
                name = turned(person.name, alone.get(person.family, ()))
                self._all[place] = replace(person, name=name or person.name, derived=True)

    def _add(self, mention: Mention) -> None:
        parts = _parts(mention.name)
        keys = tuple([key(each, self.speech.code) for each in parts])
        if len(keys) < _TWO or (
            len(keys) == _TWO
            and _SPOKEN_TO.search(parts[0])
            and not parts[1].endswith(("у", "ю"))  # "Ирину Орлову" is one name
        ):
            return
        same = self._agreeing(keys)
        offices = (mention.office,) if mention.office else ()
        gender = mention.gender
        if len(same) == 1:
            old = self._all[same[0]]
            fuller = _fuller(old.name, mention.name, self.speech.code)
            self._all[same[0]] = replace(
                old,
                name=fuller,
                keys=keys if fuller == mention.name else old.keys,
                offices=tuple(dict.fromkeys((*old.offices, *offices))),
                gender=old.gender or gender,
            )
            self._place(same[0], self._all[same[0]].keys)
            return
        self._place(len(self._all), keys)
        self._families.setdefault(keys[-1], []).append(len(self._all))
        self._all.append(Person(mention.name, keys, offices, gender))

    def _office(self, mention: Mention) -> None:
        """Add the office that stands beside a family name, where one person bears that."""
        bearers = self.of_family(mention.name)
        if len(bearers) == 1:
            place = self._all.index(bearers[0])
            old = self._all[place]
            self._all[place] = replace(
                old,
                offices=tuple(dict.fromkeys((*old.offices, mention.office))),
                gender=old.gender or mention.gender,
            )


def _with_whose(words: str, held: Sequence[Mention], code: str) -> list[Mention]:
    """Return mentions, an office one with that to which its words lead: who has it is not named."""
    found: list[Mention] = []
    for each in held:
        last = found[-1] if found else None
        leads = last is not None and last.sort == "office" and not last.name
        leads = leads and each.sort in {"person", "office"} and bool(each.office)
        leads = leads and last is not None and words[last.end : each.start] == " "
        if last is not None and leads and is_led_to(last.words, code):
            whole = f"{last.words} {words[each.start : each.end]}"
            found[-1] = last._replace(end=each.end, office=whole, words=whole)
            continue
        found.append(each)
    return found


def _is_fuller(words: str, part: str) -> bool:
    """Whether words for an institution begin or end with others, whatever their capitals are."""
    small, short = words.casefold(), part.casefold()
    return small.startswith(f"{short} ") or small.endswith(f" {short}")


def _whole(words: str, told: Speech) -> str:
    """Return the document of which words name a part: "Article 9 of the agreement"."""
    part = re.match(rf"(?i:{told.papers})(?P<of>[ ](?:{told.the}|{told.of_their})?[ ]?)*", words)
    if part is None or not re.search(r"\d", part.group().split()[-1] + part.group()):
        return words
    rest = words[part.end() :].removeprefix("l'").removeprefix("l’")
    found = re.match(rf"(?i:(?:(?:{told.of_their}|{told.the})(?:[ ]|(?<=['’])))*)", rest)
    rest = rest[found.end() :] if found is not None else rest
    return rest or words


def is_plural(office: str) -> bool:
    """Whether an office is that of several people: "officials", "officials of the ministry"."""
    return SEVERAL.search(office) is not None


def _in_nominative(words: str, mention: Mention) -> bool:
    """Whether what stands around the name of a person says that it is in the nominative."""
    if mention.sort not in {"person", "name", "office"} or not mention.name:
        return False
    at = mention.end - len(mention.name) if mention.words.endswith(mention.name) else mention.start
    start = mention.start if mention.office else at
    return is_nominative(words, start, mention.end, mention.office, mention.name)


def joined(
    words: str,
    held: Sequence[Mention],
    known: frozenset[str] = frozenset(),
    *,
    owned: bool = True,
) -> list[Mention]:
    """Return mentions, an office in apposition made one with the name that it stands by.

    `known` are names that persons of the article bear. The name of a paper behind its noun is made
    one with that as well.
    """
    found: list[Mention] = []
    for each in held:
        last = found[-1] if found else None
        if (
            last is not None
            and last.sort == "body"
            and each.words.startswith(_ARTICLES)
            and words[last.end : each.start] == " "
        ):
            whole = words[last.start : each.end]
            found[-1] = last._replace(end=each.end, name=whole, words=f"{last.words} {each.words}")
            continue
        if (
            last is not None
            and last.sort == "body"
            and last.name == last.words
            and last.words.islower()
            and each.sort in {"name", "body"}
            and words[last.end : each.start] in {", ", ", the "}
            and words[each.end : each.end + 1] == ","
            and _OWN_NAME.match(each.words)
        ):
            found[-1] = last._replace(end=each.end, name=each.name, words=each.name)
            continue
        alone = owned and (each.sort == "body" or (each.sort == "office" and not each.name))
        if last is not None and alone and words[last.end : each.start] in _OWNS:
            whole = words[last.start : each.end]
            name = whole if each.sort == "body" else ""
            found[-1] = each._replace(start=last.start, name=name, words=whole, definite=True)
            continue
        if (
            last is not None
            and words[last.end : each.start] in _APPOSED
            and (
                _apposed(last, each)
                or (last.name in known and _is_office_alone(each))
                or (_has_two(last, each) and _ASIDE_ENDS.match(words, each.end))
                or (words[each.end : each.end + 1] == "," and _apposed(_as_known(last), each))
            )
        ):
            behind = words[each.end : each.end + 1]
            if (
                behind in ("", ",", ".", ")", ";", ":", "—", "–", "\ue001")
                or each.name
                or not last.name
            ):
                found[-1] = Mention(
                    last.start,
                    each.end,
                    "person",
                    last.name or each.name,
                    last.office or each.office or each.words,
                    last.gender or each.gender,
                    words[last.start : each.end],
                )
                continue
        found.append(each)
    return found


_APPOSED = frozenset(
    (", ", " (", ", the ", ", a ", ", an ", ", le ", ", la ", ", l'", ", l’", ", el ")
)


_ASIDE_ENDS = re.compile(r",(?![ ](?:and|et|y|e|и|а)[ ])")
"""What ends an apposition, and goes on with no other of a list."""
_OWNS = frozenset(("'s ", "’s "))
_ARTICLES = ("Le ", "La ", "Les ", "El ", "Los ", "Las ")


def _as_known(mention: Mention) -> Mention:
    """Return a mention of "a spokesman" as of one who is known: a name between commas tells who."""
    one = mention.sort == "office" and not is_plural(mention.words)
    return mention._replace(definite=True) if one else mention


def _is_office_alone(mention: Mention) -> bool:
    return mention.sort == "office" and not mention.name and mention.definite


def _has_two(first: Mention, second: Mention) -> bool:
    """Whether somebody has two offices: "her neighbour, the pensioner Nora Falk,"."""
    named = second.sort == "person" and " " in second.name and bool(second.office)
    return named and _is_office_alone(first) and not is_plural(first.words)


def _apposed(first: Mention, second: Mention) -> bool:
    named = {"person", "name"}
    if first.sort in named and second.sort == "office" and not second.name:
        return not first.office and " " in first.name
    bare = second.sort in named and not second.office
    return first.sort == "office" and not first.name and bare and first.definite


def key(word: str, code: str) -> str:
    """Return what all forms of a part of a name have in common."""
    small = word.casefold().replace("ё", "е").replace("’", "'").strip(".")
    if code != "ru" or len(small) < 4:  # noqa: PLR2004 - shorter names have no case
        return small
    if _SOFT.search(small):
        return small[: small.index("е", len(small) - _SOFT_ENDING) + 1]
    return _CASES.sub("", small)


def _gender(person: Person, code: str) -> str:
    parts = _parts(person.name)
    alone = len(parts) == 1 and code != "ru"
    return person.gender or name_gender("" if alone else parts[-1], code, parts[0])


def name_gender(family: str, code: str, given: str = "") -> str:
    """Return the gender that a Russian name tells in the nominative, or nothing."""
    if code != "ru":
        first = given.casefold().partition("-")[0]
        return "f" if first in women(code) else "m" if first in men(code) else ""
    small, first = family.lower(), given.lower()
    if first in women(code):
        return "f"
    if len(first) > _TWO and first[-1] in "бвгджзклмнпрстфхцчшщй" and not small.endswith(_FEMALE):
        return "m"
    if first.endswith(("а", "я")) and first not in _MEN and not small.endswith(("а", "я", "ой")):
        return "f" if not small.endswith(_MALE) else "m"
    if small.endswith(_FEMALE) and first.endswith(("а", "я")):
        return "f"
    return "m" if small.endswith(_MALE) and not first.endswith(("а", "ы", "у")) else ""


def _parts(name: str) -> list[str]:
    spaced = re.sub(r"\.(?=\w)", ". ", ELDER.sub("", name))
    return [each for each in spaced.split() if each[:1].isupper()]


def _entered(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield under what a person is entered: `_asked` asks for one of it wherever `_agree` is so."""
    family, given = keys[-1], keys[:-1]
    if not given:
        yield ("alone", family)
        return
    yield ("begins", family, given[0][:1])
    if len(given[0]) == 1:
        yield ("initial", family, given[0])
    for each in given:
        yield ("given", family, each.rstrip("е"))


def _asked(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield under what those are entered who may bear a name of two parts or more."""
    family, given = keys[-1], keys[:-1]
    yield ("alone", family)
    yield ("initial", family, given[0][:1])
    if len(given[0]) == 1:
        yield ("begins", family, given[0])
    for each in given:
        yield ("given", family, each.rstrip("е"))


def _agree(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two names may be one: the family names alike, and the given names or initials."""
    if first[-1] != second[-1]:
        return False
    if len(first) < _TWO or len(second) < _TWO:
        return True
    short, long = sorted((first, second), key=len)
    if len(short) < len(long) and [*long[-len(short) :]] == [*short]:
        return True  # "Le Bris", of "Yvon Le Bris"
    one, other = first[0], second[0]
    return (
        one.startswith(other)
        if len(other) == 1
        else other.startswith(one)
        if len(one) == 1
        else (one == other or one.rstrip("е") == other.rstrip("е"))
    )


def _fuller(old: str, new: str, code: str) -> str:
    """Return the form of a name with more of it, or in the nominative."""
    sizes = [sum(len(part.strip(".")) > 1 for part in _parts(each)) for each in (old, new)]
    if sizes[0] != sizes[1]:
        return old if sizes[0] > sizes[1] else new
    if code != "ru":
        return old
    return min((old, new), key=lambda each: (_oblique(each), len(each)))


def _oblique(name: str) -> bool:
    """Whether a Russian name looks as if it were in another case than the nominative."""
    parts = _parts(name) or name.split()
    first, last = parts[0].lower(), parts[-1].lower()
    if last.endswith(_FEMALE):
        return not first.endswith(("а", "я", "ь"))
    if last.endswith(_MALE):
        return first.endswith(("а", "у", "ом", "е"))
    return last.endswith(("ой", "ого", "ому", "ым", "ым", "ую", "у", "е", "а")) and len(last) > 4  # noqa: PLR2004


def _office_keys(office: str, told: Speech) -> frozenset[str]:
    small = re.sub(r"['’]s\b", "", PREMIER.sub("premier", office.lower()))
    small = FOREIGN.sub(lambda match: FOREIGN_MINISTERS[match.lastgroup or ""], small)
    small = CALLED.sub(lambda match: CALLED_SO[match.lastgroup or ""], small)
    drop = rf"(?:{told.the}|{told.of_their}|{told.within})"
    return frozenset(
        [
            key(word, told.code)
            for word in re.findall(r"[\w-]+", small)
            if not re.fullmatch(drop, word)
        ]
    )


@cache
def _is_institution(name: str, code: str) -> bool:
    told = speech(code)
    if re.search(rf"(?i:\b(?:{told.bodies}|{told.papers})\b)", name):
        return True
    return names(told.code).pattern.fullmatch(name) is not None


def unique(people: Iterable[Person]) -> list[Person]:
    """Return each person once, in their order."""
    return [*dict.fromkeys(people)]
