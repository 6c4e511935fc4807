"""Speakers: whom a cue means, told by what the article says of people, or not told at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from paraph.language.speech.clausal import ASKS
from paraph.language.speech.several import COMPANY, CONCERNED, GENERIC, LEADING
from paraph.press.article import Paragraph, Span
from paraph.press.cases import turned
from paraph.press.colon import before_colon, tells_of_another
from paraph.press.forms import is_by_father
from paraph.press.mentions import EITHER_ONE, UNTOLD, Mention
from paraph.press.nominative import of_institution
from paraph.press.offices import is_plural, may_be_one
from paraph.press.people import People
from paraph.press.person import Person, unique
from paraph.press.statement import Certainty, Speaker

FIRST = "the first person"
"""How somebody is found who says what they said themselves."""
SECOND = "the second person"
"""How somebody is found who is told what they said themselves."""
NOBODY = "nobody is said to have said it"
"""How it stands with what is told by nobody."""
_SPOKEN_TO = "a name that several have, one of whom is spoken to before"
SIDES = "several who speak as one, by what they are"
"""How sides are found, and those at the head of them, where no names stand beside the words."""
NOBODYS = "an office that nobody is named with"
PLACED = "an office whose place is told, and not whose it is"
_PLACED = re.compile(
    r"(?i:^(?:[\w’'-]+[ ]){0,2}?(?:spokes\w+|officials?|porte-parole|portavoz"
    r"|portavoces|fonctionnaire|funcionari[oa]|чиновник"
    r"|(?:пресс-секретар|представител)[ья])(?:[ ][\w’'-]+){0,2})"
    r"[ ](?:in|en|à|во?)[ ][A-ZÀ-ÞА-ЯЁ][\w’ -]*$"
)
"""Who speaks for an institution that only their place tells: "a spokesman in Port Moss"."""
"""How somebody is found whose name the article does not tell with their office."""
_TWO = 2
_OWNERS = frozenset(("'s", "’s"))
_THEIRS = re.compile(
    r"(?:^|[^\w])(?i:their|your|leurs?|votre|vos|их|ваш\w*|vuestr\w+)[ ](?:[\w-]+[ ])?$"
)
"""Whose an office is that nobody of the own side bears."""
_PART = re.compile(
    r"\D+\d[\d.()]*\D{0,3}|(?i:section|clause|cláusula|apartado)|(?i:стать\w+|пункт\w*|cláusula|artículo|apartado|article|clause)\s\w+"
)
"""A part of a document, by its number or its ordinal alone."""
_PROGRAMME = re.compile(r"(?i:program|plan|план|програм)")
"""A document that may be no more than what somebody plans, and is called in many ways."""
_BODIES = frozenset(("body", "paper"))
_OWN = re.compile(r"(?P<who>(?i:his|her|son|sa|su))[ ]")
_STAFF = re.compile(
    r"(?i:office|cabinet|secretariat|staff|gabinete|secrétariat|secretaría|oficina)"
)
"""The staff of somebody, which has no name but theirs."""
_VOWELS = "AEIOUYÀÂÉÈÊÎÔÛHaeiouyàâéèêîôûh"
_FEMININE = re.compile(r"(?:tion|lettre|note|clause|annexe|version|affiche|pancarte|charte|loi)$")
"""French nouns for documents that are feminine."""
_BESIDE = 80
"""Characters before a mention in which the words are looked for that lead to it."""
_LOOK_BACK = 600
"""Characters before the staff of somebody in which their name is looked for."""


@dataclass(slots=True)
class Heard:
    """Who has spoken or been named so far in a paragraph, in order, with the sort and gender."""

    spoken: list[tuple[str, str, str]] = field(default_factory=list)
    named: list[Person] = field(default_factory=list)
    sides: list[str] = field(default_factory=list)
    led: list[tuple[str, str, str]] = field(default_factory=list)
    """Who was named first in a sentence since somebody spoke, with the sort and gender."""


class Speakers:
    """The speakers of one article, found in the order of reading."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._here = Heard()
        self._before = Heard()
        self.sides: set[str] = set()
        self._latest: list[str] = []
        """Who spoke in the sentence before, in this paragraph."""
        self._spoken = 0
        self._answered = ""
        """Who is said to answer in the sentence before, in words that it does not tell."""
        self._one = False
        """Whether the subject that is looked for is left out before a verb in the singular."""
        self._paper = ""
        """The last document that the article has named, of which a part may be named alone."""
        self._topic = ""
        """The document with which the sentence before began, if it did."""
        self._so_far: set[str] = set()
        """Names of those whom the article has named before this sentence."""
        self._in_turn = False
        self._turns: set[str] = set()
        """Who has spoken in a turn behind a dash."""
        self._called: list[Person] = []
        """Whom the turn before speaks to by their office."""

    def paragraph(self, *, in_turn: bool = False) -> None:
        """Begin a new paragraph, which may begin with the dash of a turn."""
        self._in_turn = in_turn
        if self._here.spoken or self._here.named:
            self._before = self._here
        self._here = Heard()
        self._latest, self._spoken = [], 0
        self._answered = ""
        self._topic = ""

    def called(self, offices: Sequence[str]) -> None:
        """Take note of the offices by which the turn before speaks to somebody."""
        self._called = [each for office in offices for each in self._people.of_office(office)]

    def sentence(self, held: Sequence[Mention], words: str) -> None:
        """Take note of whom a sentence names, once its statements are read; owners are left out."""
        self._latest = [name for name, _, _ in self._here.spoken[self._spoken :]]
        self._spoken = len(self._here.spoken)
        held = [each for each in held if words[each.end : each.end + 2] not in _OWNERS]
        people = [self._known(each) for each in held]
        found = [each for each in people if each is not None]
        self._here.named.extend(found)
        sides = [each.words for each in held if each.sort == "side"]
        first = held[0] if held else None
        if first is not None and first.sort in {"side", "office"} and _are_several(first):
            sides = [first.words]  # "trade between the two countries" leads no "they" to those
        self._here.sides.extend(sides)
        self.sides.update(sides)
        papers = [each.words for each in held if each.sort == "paper"]
        for each in papers:
            name = self._people.documents.of(each)[0]
            name = of_institution(name) if self._people.speech.code == "ru" else name
            self._paper = self._paper if _PART.fullmatch(name) else name
        if first is not None and first.sort == "paper":
            name = self._people.documents.of(first.words)[0]
            name = of_institution(name) if self._people.speech.code == "ru" else name
            self._topic = self._paper if _PART.fullmatch(name) else name
        elif first is not None and first.sort != "pronoun":
            self._topic = ""
        self._so_far.update(each.name for each in found)
        if first is not None and people[0] is not None:
            self._here.led.append((people[0].name, "person", people[0].gender))
        elif first is not None and first.sort == "person" and first.name:
            self._here.led.append((first.name, "person", first.gender))
        elif first is not None and first.sort == "name" and not self._people.is_person(first):
            self._here.led.append((first.name, "name", ""))
        elif first is not None and _is_one(first):
            ru = self._people.speech.code == "ru" and first.sort == "body"
            name = of_institution(first.words) if ru else first.words
            if name not in self._latest:
                self._here.led.append((name, first.sort, first.gender))

    def answered(self, who: Mention | None) -> None:
        """Take note of who alone the sentence just read names, and says to answer, if it does."""
        known = self._known(who) if who is not None else None
        self._answered = known.name if known is not None else ""

    def _known(self, mention: Mention) -> Person | None:
        if mention.sort in {"person", "name"} and mention.name:
            found = self._of_name(mention)
            return found[0] if len(found) == 1 else None
        if mention.sort == "office" and mention.definite:
            found = self._people.of_office(mention.words)
            return found[0] if len(found) == 1 else None
        return None

    def _of_name(self, mention: Mention) -> list[Person]:
        """Return who may bear a name, by the office beside it where several do."""
        found = [
            each
            for each in self._people.of_family(mention.name)
            if _agrees(each.gender, mention.gender)
        ]
        if len(found) > 1 and mention.office:
            by_office = [each for each in self._people.of_office(mention.office) if each in found]
            return by_office or found
        return found

    def of(  # noqa: PLR0913
        self,
        mention: Mention,
        paragraph: Paragraph,
        *,
        sure: bool,
        on: bool = False,
        oblique: bool = False,
        one: bool = False,
    ) -> Speaker:
        """Return whom the subject of a cue means, and take note that they spoke.

        `on` is whether the cue says that somebody goes on: an office that nobody is named with is
        then that of the only person who has spoken in the paragraph. `oblique` is whether the cue
        has its subject in another case than the nominative, `one` whether its verb is in the
        singular and has no subject.
        """
        self._one = one
        found = self._owned(mention, paragraph) or self._asked(mention, paragraph)
        found = found or self._opened(mention, paragraph) or self._resolved(mention)
        if oblique and found.name and all(each.name != found.name for each in self._people):
            name = turned(found.name, ()) if self._people.is_person(mention) else ""
            how = f"{found.how}, in another case" if found.certainty == "stated" else found.how
            found = found._replace(name=name or found.name, certainty="inferred", how=how)
        begins = mention.end - len(mention.words)
        theirs = _THEIRS.search(paragraph.masked, max(0, begins - _BESIDE), begins)
        if theirs is not None and mention.sort == "office" and not mention.name:
            how = "an office of somebody who is spoken to, or of others"
            found = Speaker(mention.words, "inferred", how, mention.words)
        nobody = mention.sort == "office" and not mention.name and found.name == mention.words
        last = self.here()
        if on and nobody and mention.definite and any(each.name == last for each in self._people):
            found = Speaker(last, "inferred", "by going on", mention.words)
        if mention.start < mention.end:
            found = found._replace(words=paragraph.span(mention.start, mention.end))
        if not sure and found.certainty == "stated":
            found = found._replace(certainty="inferred", how=f"{found.how}, the nearest one")
        self.spoke(found, mention)
        return found

    def _owned(self, mention: Mention, paragraph: Paragraph) -> Speaker | None:
        """Return whose staff speaks: "her office" is that of who alone is named before it.

        Nobody but the reader can tell it where the paragraph names none, or several.
        """
        own = _OWN.match(paragraph.masked, mention.start)
        if own is None or mention.sort != "body" or not _STAFF.fullmatch(mention.words):
            return None
        code = self._people.speech.code
        first = max(0, mention.start - _LOOK_BACK)
        held = self._people.read(paragraph.masked, first, mention.start)
        people = unique([each for each in map(self._known, held) if each is not None])
        if own["who"].lower() in {"his", "her"}:
            gender = "m" if own["who"].lower() == "his" else "f"
            people = [each for each in people if _agrees(each.gender, gender)]
        both = re.compile(rf"[ ](?:{self._people.speech.and_})[ ]")
        if len(people) != 1 or both.search(people[0].name):
            how = "the staff of somebody who is not told"
            return Speaker(mention.words, "inferred", how)
        name = people[0].name
        of = {"en": "of ", "es": "de "}.get(code, "d'" if name[:1] in _VOWELS else "de ")
        return Speaker(f"{mention.words} {of}{name}", "inferred", "by whose it is")

    def _asked(self, mention: Mention, paragraph: Paragraph) -> Speaker | None:
        """Return who was asked in the clause before: "asked the mayor if it was, and he said"."""
        code = self._people.speech.code
        if mention.sort != "pronoun" or mention.gender not in {"m", "f"}:
            return None
        at = mention.start
        joined = re.compile(rf"[,;]?[ ](?:{self._people.speech.and_})[ ]$")
        if joined.search(paragraph.masked, max(0, at - _BESIDE), at) is None:
            return None
        left = paragraph.masked[:at]
        start = max(left.rfind(each) for each in (". ", "? ", "! ")) + 1
        asks = [*re.finditer(rf"(?<!\w)(?i:{ASKS[code]})(?!\w)", left[start:])]
        if not asks:
            return None
        held = self._people.read(paragraph.masked, start + asks[-1].end(), mention.start)
        known = self._known(held[0]) if held else None
        if known is None and held and held[0].sort == "office" and not held[0].name:
            first = self._people.of_office(held[0].words.partition(" ")[0])
            known = first[0] if len(first) == 1 else None
        if known is None or not _agrees(known.gender or held[0].gender, mention.gender):
            return None
        return Speaker(known.name, "inferred", "who was asked before", self.role(known.name))

    def _opened(self, mention: Mention, paragraph: Paragraph) -> Speaker | None:
        """Return who opens the sentence whose quotation a pronoun follows: "Berg stays: “...”, he".

        Two whom the pronoun may mean before the colon leave it open, unless only one of them spoke.
        """
        one = mention.gender in {"m", "f"} or (not mention.gender and self._one)
        if mention.sort != "pronoun" or not one:
            return None
        held = before_colon(paragraph.masked, mention.start, self._people)
        held = [each for each in held if each.sort in {"person", "name", "office"}]
        meant = [(self._known(each), each) for each in held if not _are_several(each)]
        fits = [
            (person.name if person is not None else each.words, each)
            for person, each in meant
            if (person is not None or (each.sort == "office" and each.definite))
            and _agrees(person.gender if person is not None else each.gender, mention.gender)
            and may_be_one(each.words, self._people.speech.code)
        ]
        names = [*dict.fromkeys(name for name, _ in fits)]
        if not fits or fits[0][1] is not held[0]:
            return None
        how = "by the pronoun, of who opens the sentence"
        if tells_of_another(paragraph.masked, held[0]):
            both = dict.fromkeys((*self._candidates(mention.gender), *names))
            return Speaker(None, "inferred", how, "", None, tuple(both))
        if len(names) == 1:
            return Speaker(names[0], "inferred", how, self.role(names[0]))
        if any(name in names for name in self._candidates(mention.gender)):
            return None
        return Speaker(None, "inferred", how, "", None, tuple(names))

    def spoke(self, speaker: Speaker, mention: Mention | None = None) -> None:
        """Take note that somebody spoke."""
        if speaker.name:
            sort = mention.sort if mention is not None else "person"
            gender = self._gender(speaker.name) or (mention.gender if mention is not None else "")
            if sort == "side":
                self.sides.add(speaker.name)
            if sort == "pronoun" and mention is not None and mention.gender == "p":
                sort = "side" if speaker.name in self.sides else sort
            if sort == "pronoun":
                sort = "person" if mention is None or mention.gender != "n" else "body"
            self._here.spoken.append((speaker.name, sort, gender))
            if self._in_turn:
                self._turns.add(speaker.name)
            self._here.led.clear()

    def last(self) -> str:
        """Return who alone has spoken in this paragraph, or in the last one before; or nobody."""
        for heard in (self._here, self._before):
            spoken = [*dict.fromkeys(name for name, _, _ in heard.spoken)]
            if spoken:
                return spoken[-1] if len(spoken) == 1 else ""
        return ""

    def here(self) -> str:
        """Return who alone has spoken in this paragraph."""
        spoken = [*dict.fromkeys(name for name, _, _ in self._here.spoken)]
        return spoken[-1] if len(spoken) == 1 else ""

    def sole_named(self) -> str:
        """Return who alone is named in this paragraph so far, where nobody spoke."""
        if self._here.spoken:
            return ""
        named = unique(self._here.named)
        return named[0].name if len(named) == 1 else ""

    def is_body(self, name: str) -> bool:
        """Whether a speaker is an institution that has spoken here, and nobody's name."""
        spoken = (*self._here.spoken, *self._before.spoken)
        return any(each == name and sort == "body" for each, sort, _ in spoken)

    def _is_paper(self, name: str) -> bool:
        """Whether a speaker is a document that has said something here."""
        spoken = (*self._here.spoken, *self._before.spoken)
        return any(each == name and sort == "paper" for each, sort, _ in spoken)

    def topic(self, mention: Mention) -> str:
        """Return the document that "it" may mean: the sentence before began with it.

        What is no definite mention ("celui-ci") means the one that was named last.
        """
        held = self._topic if mention.definite else self._paper
        gender = _gender_of_paper(held, self._people.speech.code)
        return held if _agrees(gender, mention.gender) else ""

    def only(self, held: Sequence[Mention], whose: str) -> str:
        """Return who alone is named by mentions, beside the one whose turn it is."""
        known = unique([each for each in map(self._known, held) if each is not None])
        others = [each.name for each in known if each.name != whose]
        return others[0] if len(others) == 1 else ""

    def _gender(self, name: str) -> str:
        return next((each.gender for each in self._people if each.name == name), "")

    def role(self, name: str) -> str:
        """Return the first office that the article gives to somebody."""
        return next(
            (each.offices[0] for each in self._people if each.name == name and each.offices), ""
        )

    def _resolved(self, mention: Mention) -> Speaker:  # noqa: PLR0911
        if mention.sort == "pronoun":
            return self._by_pronoun(mention)
        if mention.sort in {"person", "name"} or (mention.sort == "office" and mention.name):
            return self._by_name(mention)
        if mention.sort == "office":
            return self._by_office(mention)
        if mention.sort == "paper" and not mention.words:
            how = "the document that the sentence before is about"
            return Speaker(self.topic(mention) or None, "inferred", how)
        if mention.sort == "paper":
            name, whole = self._people.documents.of(mention.words)
            if _PART.fullmatch(name) and self._paper:
                how = "a part of the document that is named before it"
                return Speaker(self._paper, "inferred", how, name)
            if not whole or _PROGRAMME.match(name):
                name = of_institution(name) if self._people.speech.code == "ru" else name
                return Speaker(name, "inferred", "a document, or a part of one, by a short name")
        elif mention.sort == "body":
            return self._by_body(mention)
        elif mention.sort == "side":
            return self._of_several(mention)
        return self._as_written(mention.words, "named in the sentence")

    def _as_written(self, words: str, how: str) -> Speaker:
        """Return an institution or a paper as its words name it, in the nominative."""
        name = of_institution(words) if self._people.speech.code == "ru" else words
        if name != words:
            return Speaker(name, "inferred", f"{how}, in another case")
        return Speaker(name, "stated", how)

    def _by_body(self, mention: Mention) -> Speaker:
        """Return an institution: under its fuller name where only a short one stands here."""
        if self._people.bodies.is_whose(mention.words):
            return self._as_written(mention.words, "named in the sentence")
        fuller = self._people.bodies.of(mention.words)
        if len(fuller) == 1:
            return Speaker(fuller[0], "inferred", "an institution by a short name")
        if fuller:
            how = "an institution of which the article names several"
            return Speaker(None, "inferred", how, "", None, tuple(fuller))
        called = self._people.called(mention.words)
        if called:
            return Speaker(
                called, "inferred", "an institution by what it is called beside its name"
            )
        last = self.here()
        if (
            COMPANY.fullmatch(mention.words)
            and self.is_body(last)
            and self._people.bodies.is_whose(last)
        ):
            how = "by a word for the institution that spoke before"
            return Speaker(last, "inferred", how, mention.words)
        found = self._as_written(mention.words, "an institution by a short name")
        return found._replace(certainty="inferred")

    def _together(self, mention: Mention) -> Speaker:
        """Return two who speak as one, each under the fullest form of their name."""
        joined = re.split(rf"([ ](?:{self._people.speech.and_})[ ])", mention.name)
        pronouns = self._people.speech.pronouns
        if any(each.lower() in pronouns for each in joined):
            return self._with_pronoun(joined)
        for place in range(0, len(joined), 2):
            found = self._people.of_family(joined[place])
            if len(found) == 1 and joined[place].split()[-1] in found[0].name.split():
                joined[place] = found[0].name
        return Speaker("".join(joined), "stated", "named in the sentence")

    def _with_pronoun(self, joined: list[str]) -> Speaker:
        """Return two who speak as one, of whom one is told by a pronoun: "she and Berg said"."""
        pronouns = self._people.speech.pronouns
        for place, each in enumerate(joined):
            gender = pronouns.get(each.lower())
            held = self._people.of_family(each) if gender is None else []
            meant = [one.name for one in held] if gender is None else self._candidates(gender)
            if gender is not None and len(meant) != 1:
                how = "a pronoun that may mean several" if meant else "a pronoun that means nobody"
                return Speaker(None, "inferred", how, "", None, tuple(meant))
            joined[place] = meant[0] if len(meant) == 1 else each
        return Speaker("".join(joined), "inferred", "by the pronoun")

    def _by_unknown(self, mention: Mention) -> Speaker:
        """Return who is told by a name that is nobody's whom the article names elsewhere."""
        if " y " in mention.name:
            return self._together(mention)
        if self._people.is_like_another(mention):
            how = "a name that ends as that of somebody else does"
            return Speaker(mention.name, "inferred", how, mention.office)
        return Speaker(mention.name, "stated", "named in the sentence", mention.office)

    def _by_name(self, mention: Mention) -> Speaker:  # noqa: PLR0911, C901
        if mention.sort == "name" and mention.gender == "p":
            return self._together(mention)
        found = self._of_name(mention)
        if len(found) > 1 and " " not in mention.name:
            told = [each for each in found if each.name in self._so_far]
            if len(told) == 1:
                how = "a name that several have, one of whom has been named before"
                return Speaker(told[0].name, "inferred", how, mention.office)
        if len(found) > 1:
            near = [each for each in found if each in self._here.named]
            near = near or [each for each in found if each in self._called]
            if len(near) == 1:
                how = "a name that several have, one of whom the paragraph names"
                how = how if near[0] in self._here.named else _SPOKEN_TO
                return Speaker(near[0].name, "inferred", how, mention.office)
            names = tuple([each.name for each in found])
            how = "a name that several have"
            return Speaker(None, "inferred", how, mention.office, None, names)
        if not found:
            return self._by_unknown(mention)
        role = mention.office or (found[0].offices[0] if found[0].offices else "")
        how = "named in the sentence"
        if " " not in mention.name:
            how = "by a part of the name that one person has"
        if is_by_father(mention.name) and mention.name.split()[1] not in found[0].name:
            how = "by the given name, beside that of a father"
            return Speaker(found[0].name, "inferred", how, role)
        if found[0].name in self._people.namesakes:
            how = "a name that two persons of the article bear"
            return Speaker(found[0].name, "inferred", how, mention.office)
        if self._people.is_shared(mention.name):
            return Speaker(found[0].name, "inferred", f"{how}, unless another has it", role)
        if found[0].derived:
            return Speaker(found[0].name, "inferred", f"{how}, which has another case there", role)
        return Speaker(found[0].name, "stated", how, role)

    def _by_office(self, mention: Mention) -> Speaker:
        if is_plural(mention.words) and LEADING.search(mention.words):
            return self._of_several(mention)
        placed = _PLACED.search(mention.words) is not None
        if not mention.definite or is_plural(mention.words):
            sure: Certainty = "inferred" if placed else "stated"
            how = PLACED if placed else "named in the sentence"
            return Speaker(mention.words, sure, how, mention.words)
        found = self._people.of_office(mention.words)
        found = [each for each in found if _agrees(each.gender, mention.gender)]
        if len(found) > 1:
            near = {name for name, _, _ in (*self._here.spoken, *self._before.spoken)}
            near |= {each.name for each in (*self._here.named, *self._before.named)}
            found = [each for each in found if each.name in near] or found
        if len(found) > 1:
            here = {name for name, _, _ in self._here.spoken}
            others = [each for each in found if each in self._here.named and each.name not in here]
            spoke = [each for each in found if each.name in here]
            found = spoke if len(spoke) == 1 and not others else found
        if len(found) == 1:
            return Speaker(found[0].name, "inferred", "by the office", mention.words)
        if found:
            names = tuple([each.name for each in found])
            return Speaker(
                None, "inferred", "an office that several have", mention.words, None, names
            )
        known = self._by_word(mention)
        if known is not None:
            return known
        unnamed = self._people.speech.unnamed
        told = " " in mention.words
        vague = bool(unnamed) and told and re.search(rf"(?i:\b(?:{unnamed})\b)", mention.words)
        certainty: Certainty = "stated" if vague and not placed else "inferred"
        return Speaker(mention.words, certainty, NOBODYS, mention.words)

    def _by_word(self, mention: Mention) -> Speaker | None:
        """Return whom a word for whoever was named before means: "the politician"."""
        last = self.here() or self.last()
        if GENERIC.fullmatch(mention.words) and any(
            each.name == last and _agrees(each.gender, mention.gender) for each in self._people
        ):
            how = "by a word for who spoke before"
            return Speaker(last, "inferred", how, self.role(last) or mention.words)
        of_gender = [
            each
            for each in self._people
            if each.name in self._so_far and mention.gender and each.gender == mention.gender
        ]
        concerned = CONCERNED.fullmatch(mention.words) is not None
        if concerned and len(of_gender) == 1:
            how = "by a word for the only one named before of that gender"
            return Speaker(of_gender[0].name, "inferred", how, mention.words)
        return None

    def _of_several(self, mention: Mention) -> Speaker:
        """Return those whom sides, or several of one office, mean: both by their names, if two."""
        both = self._people.of_offices(mention.words)
        if len(both) == _TWO and mention.definite:
            joint = f" {self._people.speech.and_.partition('|')[0]} "
            name = joint.join([each.name for each in both])
            return Speaker(name, "inferred", "an office that two have", mention.words)
        return Speaker(mention.words, "inferred", SIDES, mention.words)

    def _by_pronoun(self, mention: Mention) -> Speaker:
        if mention.gender == "1":
            return Speaker(None, "inferred", FIRST)
        if mention.gender == "2":
            return Speaker(None, "inferred", SECOND)
        if mention.gender == UNTOLD:
            return Speaker(None, "inferred", NOBODY)
        if mention.gender == EITHER_ONE:
            known = [(self._people.of_family(each), each) for each in mention.name.split("\n")]
            either = tuple([held[0].name if len(held) == 1 else each for held, each in known])
            return Speaker(None, "inferred", "one of two, which is left open", "", None, either)
        candidates = self._candidates(mention.gender) or self._in_turns(mention.gender)
        if mention.words.lower() == "on":  # people at an institution, and no document
            candidates = [each for each in candidates if not self._is_paper(each)]
        latest = [*dict.fromkeys(self._latest)]
        if self._one and len(candidates) > 1 and len(latest) == 1 and latest[0] in candidates:
            candidates = latest  # a subject that is left out is that of the sentence before
        if self._answered in candidates:
            candidates = [self._answered]
        if len(candidates) == 1:
            return Speaker(candidates[0], "inferred", "by the pronoun", self.role(candidates[0]))
        how = (
            "a pronoun that may mean several" if candidates else "a pronoun that means nobody named"
        )
        return Speaker(None, "inferred", how, "", None, tuple(candidates))

    def _candidates(self, gender: str) -> list[str]:
        """Return whom a pronoun may mean: in this paragraph, else in the one before it."""
        for heard in (self._here, self._before):
            if gender == "n":
                found = [name for name, sort, _ in heard.spoken if sort in _BODIES]
                found += [name for name, sort, _ in heard.led if found and sort in _BODIES]
                if not found:
                    led = [name for name, sort, _ in heard.led if sort in {*_BODIES, "name"}]
                    led += [
                        name
                        for name, sort, _ in heard.spoken
                        if sort == "name" and all(each.name != name for each in self._people)
                    ]
                    found = led if len({*led}) == 1 else []
            elif gender == "p":
                found = [
                    name
                    for name, sort, own in heard.spoken
                    if sort == "side" or own == "p" or (sort == "office" and is_plural(name))
                ]
                found = found or heard.sides
            else:
                found = self._singular(heard, gender)
            if found:
                return [*dict.fromkeys(found)]
        return []

    def _in_turns(self, gender: str) -> list[str]:
        """Return who alone of that gender has spoken behind dashes, where this is such a turn."""
        if not self._in_turn or gender not in {"m", "f"}:
            return []
        return [each.name for each in self._people if each.name in self._turns & self._of(gender)]

    def _of(self, gender: str) -> set[str]:
        return {each.name for each in self._people if each.gender == gender}

    def _are_many(self, name: str, sort: str, own: str) -> bool:
        """Whether those of an office are several, whom a pronoun in the singular cannot mean."""
        return sort == "office" and not own and not may_be_one(name, self._people.speech.code)

    def _singular(self, heard: Heard, gender: str) -> list[str]:
        spoken = [
            name
            for name, sort, own in heard.spoken
            if sort in {"person", "name", "office"} and own != "p" and _agrees(own, gender)
            if not ((gender or self._one) and self._are_many(name, sort, own))
        ]
        if spoken:
            led = [
                name
                for name, sort, own in heard.led
                if sort in {"person", "office"} and _agrees(own, gender)
                if not self._are_many(name, sort, own)
            ]
            told = [
                name
                for name, sort, own in heard.led
                if sort in {"person", "office"} and own and own == gender
            ]
            unsure = all(not own for name, _, own in heard.spoken if name in spoken)
            return told if len(told) == 1 and unsure else [*spoken, *led]
        several = any(sort == "office" and is_plural(name) for name, sort, _ in heard.spoken)
        if self._one and several and heard.led:  # one was named since several have spoken
            return [*[each.name for each in unique(heard.named)], *[each[0] for each in heard.led]]
        bodies = [*dict.fromkeys(name for name, sort, _ in heard.spoken if sort == "body")]
        if self._people.speech.code != "en" and bodies and not heard.named:
            return bodies  # grammar gives an institution a gender
        alone = [  # who has one name, and nobody else by it
            name
            for name, sort, own in heard.led
            if sort == "person" and _agrees(own, gender) and not self._people.of_family(name)
        ]
        if heard.named or alone:
            known = [each.name for each in unique(heard.named) if _agrees(each.gender, gender)]
            return [*known, *alone]
        sorts = {"office"} if self._people.speech.code == "en" else {"office", "body", "name"}
        return [
            name
            for name, sort, own in heard.led
            if sort in sorts and own != "p" and _agrees(own, gender)
        ]


def _gender_of_paper(name: str, code: str) -> str:
    """Return the gender of a noun for a document, where its language has it and tells it."""
    head = name.partition(" ")[0].lower()
    if code == "fr" and head:
        return "f" if _FEMININE.search(head) else "m"
    if code == "ru" and head:
        return "f" if head[-1] in "аяь" else "n" if head[-1] in "оеё" else "m"
    return ""


def _is_one(mention: Mention) -> bool:
    """Whether a mention is of one office or institution that the article knows."""
    alone = mention.sort in {"office", "body"} and mention.definite
    return alone and not _are_several(mention)


def _are_several(mention: Mention) -> bool:
    """Whether a mention is of several who may speak as one: "both sides", "the two ministers"."""
    return mention.sort == "side" or (not mention.name and is_plural(mention.words))


def _agrees(own: str, wanted: str) -> bool:
    return not own or not wanted or own == wanted


def words_of(paragraph: Paragraph, mention: Mention) -> Span:
    """Return where a mention stands."""
    return paragraph.span(mention.start, mention.end)
