"""People: everybody an article names, under the fullest form of their name, with their offices."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from paraph.language.given import men, women
from paraph.language.institutions import names
from paraph.language.speech.generic import LEADING_WORDS
from paraph.language.speech.several import LEADING, STREET
from paraph.language.speech.table import speech
from paraph.press.apposed import has_second, joined, own_office, with_whose
from paraph.press.article import Article
from paraph.press.bodies import Bodies
from paraph.press.cases import is_nominative, is_oblique_office, is_sure, turned
from paraph.press.dative import told_and_teller
from paraph.press.documents import Documents
from paraph.press.forms import (
    MALE,
    agree,
    asked_for,
    entered_under,
    fuller_of,
    is_by_father,
    is_oblique,
    key,
    parts_of,
)
from paraph.press.gender import gender_of
from paraph.press.mentions import STATE, Mention, inside, mentions
from paraph.press.nominative import nominative
from paraph.press.offices import is_plural, office_keys
from paraph.press.patterns import FAR
from paraph.press.person import Person
from paraph.press.sentences import LONGEST, sentences

_TWO = 2
_INSIDE = re.compile(
    r"\b(?:[Ii]n|[Ee]n|[Вв]о?)[ \u00a0]"
    r"(?P<name>[A-ZÀ-ÞА-ЯЁ][\w-]*(?:[ \u00a0][A-ZÀ-ÞА-ЯЁ][\w-]*){1,3})"
    r"(?![\w’'])"
)
_CAPITALS = r"[A-ZÀ-Þ][\w&’'-]*(?:[ ](?:(?:de|del|du|des|of|and|the|&)[ ])?[A-ZÀ-Þ&][\w’'-]*){0,4}"
"""A name of words with a capital."""
_CAPITALS_ANY = r"[A-ZÀ-ÞА-ЯЁ][\w’'-]*(?:[ ][A-ZÀ-ÞА-ЯЁ][\w’'-]*){1,2}"
"""The name of a person, of two or three words."""
_SPOKEN_TO = re.compile(r"(?:ов|ев|ёв|ин|ын|ск)(?:у|ым|ому|ой)$")
"""How a Russian family name ends that is spoken to, or with."""
_OBLIQUE = re.compile(r"(?:[уюеыи]|[оеиы]м|[оеё]й)$")
"""How a Russian name may end in another case than the nominative."""
_PAIR = re.compile(r"[\w’'-]+ (?:y|e|of) [\w’'-]+")
"""Two family names, each of somebody else: "Ruiz y Soto", "said Berg of Orlova"."""
_ONLY_INITIALS = re.compile(r"(?:[A-ZÀ-ÞА-ЯЁ]\.[ -]?)+")
_NUMBERED = re.compile(r"(?:(?:[Tt]he|[Ii]ts|[Ll][eao]s?|[Ee]l) \d{4}|\d(?:st|nd|rd|th)) $")
"""A year or an ordinal before what is called so: "the 2036 Northern Games"."""
_NEAR = 12
"""Characters before a name in which that is looked for."""
_OPENING = frozenset('.!?…:—–«“"(')
"""Signs behind which a sentence begins."""
_AGED = re.compile(r",[ ](?:de[ ])?\d{1,3}(?:[ ](?:ans|años|лет|года?|years)|-year|(?=[,.]))")
"""How old somebody is, behind the only name that they have: "Odile, 71 ans"."""
_HEARD = re.compile(r"[ ](?:au|aux|à|a|al|to)[ ](?:(?:la|el|the)[ ]|l['’])?(?P<who>[A-ZÀ-Þ][^,]*)$")
"""Who was told, behind who told them."""
_STAFF = re.compile(r"(?i:cabinet|entourage|porte-parole|gabinete|portavoz|portavocía|spokes\w+)\b")
"""Who is at no place and to no country, so that what stands behind "to" heard them."""


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
        self._families: dict[str, list[int]] = {}
        self._shared: set[str] = set()
        """Family names before which a sentence begins with a word that may be a given name."""
        self._called_so: dict[tuple[str, ...], int] = {}
        """Where persons stand in `_all` who are called by their father's name as well."""
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
        people = [(words, each) for words, each in read if self._is_somebody(words, each)]
        by_father = [each for _, each in people if is_by_father(each.name)]
        people = [(words, each) for words, each in people if each not in by_father]
        unsure = [each for words, each in people if self._may_only_begin(words, each)]
        for _, each in people:
            if each not in unsure:
                self._add(each)
        for each in unsure:
            if not self.is_like_another(each):
                self._add(each)
            else:
                self._shared.add(key(parts_of(each.name)[-1], self.speech.code))
        for each in by_father:
            if not self._is_called_so(each.name):
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
        self.namesakes = frozenset(
            [
                one.name
                for (words, one), (same, other) in pairwise(read)
                if words is same
                and one.name == other.name
                and " " in one.name
                and one.office
                and other.office
                and one.office != other.office
                and re.fullmatch(rf",?[ ](?:{self.speech.and_})[ ]", words[one.end : other.start])
            ]
        )
        """Names of two persons whom a sentence names beside each other, by what they are."""
        self.documents = Documents(
            [each.words for each in found if each.sort == "paper"], self.speech
        )
        self.bodies = Bodies([each.words for each in found if each.sort == "body"], self.speech)
        self._all = [replace(each, gender=gender_of(each, self.speech.code)) for each in self._all]
        self._more_offices(read)

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
        apart = [part for each in held if each is not None for part in told_and_teller(each)]
        whole = with_whose(words, apart, self.speech.code)
        return joined(words, whole, known, owned=owned)

    def is_person(self, mention: Mention) -> bool:
        """Whether a mention names a person, as far as its words tell."""
        if mention.sort == "person":
            return True
        if mention.sort != "name" or not mention.name:
            return False
        parts = parts_of(mention.name)
        if len(parts) < _TWO:
            return len(self.of_family(mention.name)) > 0
        if STATE.fullmatch(parts[0]):
            return False
        return not _is_institution(mention.name, self.speech.code)

    def _is_somebody(self, words: str, mention: Mention) -> bool:
        """Whether a mention is of one person by a name of two parts or more."""
        name = mention.name
        if not self.is_person(mention) or len(parts_of(name)) < _TWO:
            return False
        if _PAIR.fullmatch(name) or _ONLY_INITIALS.fullmatch(name):
            return False
        if self.speech.code == "ru" and _of_two_men(name):
            return False
        before = max(0, mention.start - _NEAR), mention.start
        if not mention.office and _NUMBERED.search(words, *before):
            return False
        return bool(mention.office) or not self._is_place(name)

    def _may_only_begin(self, words: str, mention: Mention) -> bool:
        """Whether a sentence begins with a name whose first word is no given name that is known.

        That word may have its capital from the sentence: "Сторонница Орлова", "Tanto Ruiz".
        """
        before = words[max(0, mention.start - _TWO) : mention.start].rstrip()
        begins = not before or before[-1] in _OPENING
        given = women(self.speech.code) | men(self.speech.code)
        first = parts_of(mention.name)[0].lower()
        return mention.sort == "name" and begins and "." not in first and first not in given

    def is_like_another(self, mention: Mention) -> bool:
        """Whether a name of two words ends with the family name of somebody who bears another."""
        parts = parts_of(mention.name)
        given = women(self.speech.code) | men(self.speech.code)
        return (
            len(parts) == _TWO
            and mention.sort == "name"
            and parts[0].lower() not in given
            and not self.of_family(mention.name)
            and len(self.of_family(parts[-1])) > 0
        )

    def is_shared(self, name: str) -> bool:
        """Whether a family name may be that of somebody else, too."""
        return " " not in name and key(name, self.speech.code) in self._shared

    def _is_place(self, name: str) -> bool:
        """Whether something is or happens in what has a name, as in nobody; or it is a street."""
        return name in self._places or STREET.match(name) is not None

    def is_known(self, word: str) -> bool:
        """Whether a word with a capital stands in the article more than once."""
        return self._text.count(word[: max(4, len(word) - 2)]) > 1

    def of_family(self, name: str) -> list[Person]:
        """Return who bears a name: the whole of it, or the family name alone.

        In Spanish that is the first one of two: "Casal", of "Elvira Casal Ruiz".
        """
        keys = tuple([key(each, self.speech.code) for each in parts_of(name)])
        if not keys:
            return []
        if len(keys) == 1:
            found = [self._all[each] for each in self._families.get(keys[-1], [])]
            if not found and self.speech.code == "es":
                found = [each for each in self._all if each.keys[1:][-_TWO:-1] == keys]
            if not found:
                first = sorted(self._near.get(("first", keys[0]), ()))
                found = [self._all[each] for each in first if self._all[each].keys[0] == keys[0]]
            return found
        return [self._all[each] for each in self._agreeing(keys)]

    def _place(self, place: int, keys: tuple[str, ...]) -> None:
        """Enter a person under all that a form of the same name may have of theirs."""
        for each in (("first", keys[0]), *entered_under(keys)):
            self._near.setdefault(each, {})[place] = None

    def _agreeing(self, keys: tuple[str, ...]) -> list[int]:
        """Return where those stand whose name may be the one of these keys; few are looked at."""
        if tuple(keys) in self._called_so:
            return [self._called_so[tuple(keys)]]
        places = {place for each in asked_for(keys) for place in self._near.get(each, ())}
        return [each for each in sorted(places) if agree(self._all[each].keys, keys)]

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
        wanted = office_keys(office, self.speech)
        if not wanted or is_plural(office):
            return []
        return [
            each
            for each in self._all
            if any(wanted <= office_keys(held, self.speech) for held in each.offices)
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
        mention = self._without_whom(mention, words)
        if mention.sort != "name":
            return self._without_hearer(self._told_apart(mention))
        first, _, rest = mention.name.partition(" ")
        before = words[: mention.start].rstrip()
        begins = not before or before[-1] in _OPENING
        small = first.lower()
        leads = re.fullmatch(rf"{self.speech.adverbs}|{LEADING_WORDS[self.speech.code]}", small)
        if begins and (small in self._small or leads is not None):
            if not rest:
                return None
            return mention._replace(start=mention.end - len(rest), name=rest, words=rest)
        return self._told_apart(mention)

    def _without_whom(self, mention: Mention, words: str) -> Mention:
        """Take from who speaks whom they speak of: "said Berg of Orlova"."""
        first, of, whom = mention.name.partition(" of ")
        says = rf"(?:^|[ ])(?i:{self.speech.says})[ ](?:[\w-]+[ ]){{0,2}}$"
        if (
            not of
            or self.speech.code != "en"
            or mention.sort not in {"name", "person"}
            or _is_institution(mention.name, "en")
            or not mention.words.endswith(f" of {whom}")
            or not (
                re.search(says, words[max(0, mention.start - FAR) : mention.start])
                or (_PAIR.fullmatch(mention.name) and self.of_family(first))
            )
        ):
            return mention
        size = len(f" of {whom}")
        return mention._replace(end=mention.end - size, name=first, words=mention.words[:-size])

    def _told_apart(self, mention: Mention) -> Mention:
        """Tell a family name behind an office from the place that the office is of (Russian)."""
        if mention.sort == "name" and self.speech.code == "ru":
            return self._in_nominative(mention)
        if mention.sort != "office" or not mention.name:
            return mention
        bearers = self.of_family(mention.name)
        named = any(parts_of(each.name)[-1:] == [mention.name] for each in bearers)
        if bearers and (named or is_oblique_office(mention.office)):
            return mention._replace(sort="person")
        return mention._replace(name="", office=mention.words)

    def _in_nominative(self, mention: Mention) -> Mention:
        """Tell two family names beside each other apart: who speaks stands in the nominative."""
        parts = mention.name.split()
        if len(parts) != _TWO or self.of_family(mention.name):
            return mention
        if _SPOKEN_TO.search(parts[0]) and not _OBLIQUE.search(parts[1]):
            name = parts[1]  # "told Orlov Petrov", in this order
            return mention._replace(name=name, words=name)
        if _of_two_men(mention.name):
            return mention._replace(name=parts[1], words=parts[1])
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
            parts = parts_of(each.name)
            keys = tuple([key(part, "ru") for part in parts])
            if len(parts) > 1:
                whole.setdefault(keys, each.name)
            elif parts:
                alone.setdefault(keys[-1], set()).add(parts[-1])
        families: dict[str, set[str]] = {}
        for each in found:
            if each.name and self.is_person(each):
                family = parts_of(each.name)[-1]
                families.setdefault(key(family, "ru"), set()).add(family)
        offices = {each.name: each.office for each in reversed(found)}
        for place, person in enumerate(self._all):
            forms = _forms_of(person, families.get(person.family, ()))
            office = offices.get(person.name, "")
            if person.keys in whole:
                self._all[place] = replace(person, name=whole[person.keys])
                continue
            name = nominative(person.name, forms, office)
            same = name.split()[-1:] == person.name.split()[-1:]
            if name and (is_oblique(person.name) or same or is_oblique_office(office)):
                self._all[place] = replace(person, name=name, derived=True)
            elif not is_sure(person.name):
                name = turned(person.name, alone.get(person.family, ()))
                self._all[place] = replace(person, name=name or person.name, derived=True)

    def _add(self, mention: Mention) -> None:
        parts = parts_of(mention.name)
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
            fuller = fuller_of(old.name, mention.name, self.speech.code)
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

    def _more_offices(self, read: Sequence[tuple[str, Mention]]) -> None:
        """Add offices beside family names, and second ones behind whole names."""
        for _, each in read:
            if each.name and each.office and len(parts_of(each.name)) < _TWO:
                self._office(each)
        for (words, one), (same, other) in pairwise(read):
            if words is same and has_second(words, one, other):
                self._office(one._replace(office=own_office(other, self.speech.code)))

    def _is_called_so(self, name: str) -> bool:
        """Whether a name and that of a father are of the only one with that given name."""
        keys = tuple([key(each, "ru") for each in parts_of(name)])
        found = [
            place
            for place, each in enumerate(self._all)
            if each.keys[0] == keys[0] and (len(each.keys) <= _TWO or each.keys[1] == keys[1])
        ]
        if len(found) == 1:
            self._called_so[keys] = found[0]
        return len(found) == 1

    def _office(self, mention: Mention) -> None:
        """Add the office that stands beside a family name, where one person bears that."""
        bearers = self.of_family(mention.name) if mention.office else []
        if len(bearers) == 1:
            place = self._all.index(bearers[0])
            old = self._all[place]
            self._all[place] = replace(
                old,
                offices=tuple(dict.fromkeys((*old.offices, mention.office))),
                gender=old.gender or mention.gender,
            )


def _in_nominative(words: str, mention: Mention) -> bool:
    """Whether what stands around the name of a person says that it is in the nominative."""
    if mention.sort not in {"person", "name", "office"} or not mention.name:
        return False
    at = mention.end - len(mention.name) if mention.words.endswith(mention.name) else mention.start
    start = mention.start if mention.office else at
    return is_nominative(words, start, mention.end, mention.office, mention.name)


def _forms_of(person: Person, families: Collection[str]) -> list[str]:
    """Return the forms of a family name that may be somebody's: none of a man is a woman's."""
    woman = parts_of(person.name)[0].lower() in women("ru")
    return sorted([each for each in families if not (woman and each.lower().endswith(MALE))])


def _of_two_men(name: str) -> bool:
    """Whether two Russian words are family names of men in two cases: «Ландова Орлов»."""
    first, _, last = name.lower().partition(" ")
    genitive = first.endswith(("ова", "ева", "ёва", "ина", "ына", "ского", "цкого"))
    return genitive and first not in women("ru") and last.endswith(MALE)


@cache
def _is_institution(name: str, code: str) -> bool:
    told = speech(code)
    if re.search(rf"(?i:\b(?:{told.bodies}|{told.papers})\b)", name):
        return True
    return names(told.code).pattern.fullmatch(name) is not None
