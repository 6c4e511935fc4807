"""Bearers: whom the subject of a predication names, and of what kind they are."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from paraph.language.institutions import names
from paraph.language.norms.unlisted import COMPANIES
from paraph.norms.grammar import Grammar
from paraph.norms.norm import NOBODY, Bearer, Who

Class: TypeAlias = Literal["party", "body", "organ", "person", "somebody", "thing"]
"""What a subject is; "somebody" is in no list, and it is not known what they are."""
_COMPANY = re.compile(COMPANIES)
_MANY = frozenset(("they", "ils", "elles", "ellos", "ellas", "они"))
_THINGS = frozenset(("it", "il", "elle", "оно", "он", "она", "ello", "esto"))
"""Pronouns of several, and those that may stand for a thing."""
_WORDS = 6  # of a noun with what stands before it
_SHORTEST = 3  # characters of a subject before its verb
_ADVERBS = 3  # of them behind a subject
_DETERMINERS = 2  # words before a noun: "the Contracting"
_BEHIND = 80  # characters behind a modal in which its subject ends
_LONGEST = 400  # characters of a subject that is looked at
_PLURAL = re.compile(
    r"(?:(?<=\w\w)(?<!s)s|heads?\s+of\s+(?:state|government).*|стороны|государства|участники|власти|(?:^|.*\s)(?:органы|министры|министерства|ведомства|главы|представители|делегации|учреждения|правительства)(?!\w).*)$",
    re.IGNORECASE,
)


_NAME = re.compile(r"(?:[Tt]he\s+)?(?:[A-Z][\w-]+\s+){1,3}and(?:\s+[A-Z][\w-]+){1,3}")
"""A name with "and" in it: "the Fisheries and Harbours Council"."""
_WORD = re.compile(r"\w+")
_THE = re.compile(r"^(?:the|la|le|el|les|l['’])\s*", re.IGNORECASE)
_EITHER = re.compile(r"^(?:l[ea]|une?|el)\s+(?:ou|o)\s+(?:l[ea]|une?)\s+", re.IGNORECASE)
"""Two articles of one noun: "le ou la Secrétaire"."""
_NAME_ENDS = re.compile(r"\s*(?:$|[,~]|(?:and|or|et|ou|y|o|и|или|on|in|of|as)\s)", re.IGNORECASE)
_CUT_OFF = re.compile(r"\s(?:et|mais|ne|y|e|pero|no|и|а|но|не|чем)$")
"""With what a subject ends only where a verb that is not known stands in it."""
_BOTH = re.compile(r"\s+(?:et|y|и)\s+(?:(?:la|les?|el|los|las)\s+|l['’])?")
_SEVERAL = re.compile(r",\s*|\s(?:and|et|y|и)\s")
_AND = re.compile(
    r"(?<!\btwo)(?<!\bone)(?:\s+(?:or|and|et|ou|y|o|и|или)(?:\s+|$)|,)", re.IGNORECASE
)


def is_plural(core: str) -> bool:
    """Whether a noun is in the plural, by its ending or because it is known."""
    return _PLURAL.search(core) is not None


class Subject(NamedTuple):
    """A subject: its words without what stands around them, where they end, and what it is.

    `start` is where it begins, -1 where it is not in the sentence.
    """

    words: str
    core: str
    end: int
    who: Class
    kind: Who
    denied: bool = False
    instrument: bool = False
    relative: bool = False
    start: int = -1

    @property
    def actor(self) -> bool:
        """Whether it is somebody, not something."""
        return self.who != "thing"

    @property
    def bearer(self) -> Bearer:
        """Who it is, if it is somebody."""
        return Bearer(self.kind, self.words) if self.actor else NOBODY


NOTHING = Subject("", "", 0, "thing", "not stated")


class Subjects:
    """The subjects of one text; it remembers the last one, for pronouns.

    `names` are those of parties, as the front of the text has them.
    """

    def __init__(self, held: Grammar, names: frozenset[str] = frozenset()) -> None:
        self._held = held
        self._names = names
        self._nouns = (
            (held.party, "party"),
            (held.role, "role"),
            (held.body, "body"),
            (held.organ, "organ"),
            (held.person, "person"),
        )
        self.last: Subject | None = None

    def of(self, masked: str, start: int, end: int) -> Subject:
        """Return the subject that stands somewhere from `start` to `end`."""
        held = self._held
        region = masked[max(start, end - 2 * _LONGEST) : end]
        base = end - len(region)
        at, until = _subject_span(region, held)
        at, until = self._bare(region, at, until)
        words = region[at:until].strip(" ,")
        begins = end - len(region[at:].lstrip(" ,"))
        if self._of_nobody(masked, begins, words, end):
            return NOTHING._replace(words=words, end=base + until, start=begins if words else -1)
        if held.pronoun.match(words):
            near = held.latter.match(words)
            own = self._latter(region[:at]) if near else self._in_condition(region[:at])
            if own is not None:
                return own._replace(end=base + until)
        if not words and held.words.unsaid and self.last is not None:
            return self.last._replace(end=base + until, start=-1)
        if not words:
            return NOTHING._replace(end=base + until)
        at += len(region[at:until]) - len(region[at:until].lstrip(" ,"))
        denied = held.denied_subject.match(words) is not None
        found = self._classed(words, base + at + len(words))
        if not found.actor:
            found = self._behind_heading(words, base + at + len(words)) or found
        return found._replace(denied=denied, start=base + at)

    def _of_nobody(self, masked: str, at: int, words: str, end: int) -> bool:
        """Whether a pronoun, or no subject at all, stands for nobody: "It is permitted to"."""
        held = self._held
        if held.pronoun.match(words):
            return held.expletive.match(masked, at) is not None
        return not words and held.words.unsaid and held.expletive.match(masked, end) is not None

    def _bare(self, region: str, at: int, until: int) -> tuple[int, int]:
        """Return where a subject stands without an adverb before or behind it.

        "Thereupon each Party", "the Parties annually": not where nothing else stands there.
        """
        held = self._held
        before = held.adverbs.match(region, at, until)
        if before is not None and held.determiner.match(region, before.end(), until):
            at = at if held.determiner.match(region, at) else before.end()
        for _ in range(_ADVERBS):  # "hereby further"
            last = region[:until].rstrip(" ,").rfind(" ", at)
            behind = region[last + 1 : until].strip(" ,") + " "
            plain = behind.islower() and held.each.match(behind) is None
            if last <= at or not plain or not held.adverbs.fullmatch(behind):
                break
            until = last
        return at, until

    def _behind_heading(self, words: str, end: int) -> Subject | None:
        """Return the subject behind a heading that runs into its sentence: "Fees Each Party"."""
        for found in re.finditer(r"(?<=\s)(?=[^\W\d_])", words):
            at = found.start()
            if words[at].isupper() and self._held.each.match(words, at):
                own = self._classed(words[at:], end)
                return own if own.actor else None
        return None

    def _in_condition(self, region: str) -> Subject | None:
        """Return the subject of a clause before: "If a Party fails to do so, it shall ..."."""
        held = self._held
        opened = held.adverbial.match(region.lstrip()) or held.earlier.match(region.lstrip())
        if opened is None:
            return None
        words = region.lstrip()[opened.end() :].lstrip(" ,")
        verb = held.finite.search(words)
        if verb is None or held.begins.match(words) is None or "," in words[: verb.start()]:
            return None
        found = self._classed(words[: verb.start()].strip(), 0)
        return found if found.actor else None

    def _latter(self, region: str) -> Subject | None:
        """Return whom "the latter" means: who was named last in the clause before."""
        found = self.antecedent(region, len(region.rstrip(" ,")))
        return found._replace(relative=False) if found.actor else None

    def antecedent(self, masked: str, at: int) -> Subject:
        """Return what a relative clause that begins at `at` speaks of: the nearest noun before."""
        region = masked[max(0, at - 120) : at].rstrip(" ,")
        held = self._held
        best: Subject | None = None
        for found in re.finditer(r"(?<!\w)(?=\w)", region):
            if held.begins.match(region, found.start()) is None:
                continue
            told = region[found.start() :]
            verb = held.finite.search(told)
            told = told[: verb.start()].strip() if verb is not None else told
            if not told or held.head.search(told):
                continue
            core, rest = _core(told, held)
            each = self._classed(told, at)
            plain = len(core.split()) <= _WORDS and (not rest or len(rest.split()) <= _WORDS)
            if each.actor and plain and "," not in told:
                best = each
                break
        chosen = best or NOTHING._replace(words=region[-60:])
        return chosen._replace(relative=True)

    def behind(self, masked: str, at: int) -> Subject | None:
        """Return the subject that stands behind its modal: "In no event shall either Party pay".

        It begins with a determiner or a capital and ends with a noun that names somebody.
        """
        held = self._held
        if held.determiner.match(masked, at) is None and not masked[at : at + 1].isupper():
            return None
        for found in _WORD.finditer(masked, at, at + _BEHIND):
            end = found.end()
            following = masked[end : end + 1]
            if found.start() - at > 0 and masked[found.start() - 1] not in " -":
                return None
            core = masked[at:end]
            somebody = any(_last(pattern, core) is not None for pattern, _ in self._nouns)
            if held.of.match(masked[end : end + _BEHIND]):
                if not somebody:
                    return None  # "the number of candidates" is nobody
            elif somebody and following == " ":
                denied = held.denied_subject.match(core) is not None
                return self._classed(core, end)._replace(denied=denied)
        return None

    def up_to_noun(self, words: str) -> str:
        """Return who a subject names, without a verb that is not known and what stands behind it.

        « Le Preneur abaisse le prix et | livre les biens » names "Le Preneur".
        """
        if not self._held.words.first or _CUT_OFF.search(words) is None:
            return words
        nouns = sorted(
            found.span() for pattern, _ in self._nouns for found in pattern.finditer(words)
        )
        if not nouns:
            return words
        end = nouns[0][1]
        for start, until in nouns[1:]:
            if _BOTH.fullmatch(words, end, start):
                end = until
        return words[:end]

    def named(self, words: str) -> Subject:
        """Return what words name that begin with somebody: the agent of a passive."""
        return self._classed(words, len(words))

    def _classed(self, words: str, end: int) -> Subject:
        held = self._held
        pronoun = held.pronoun.match(words)
        if pronoun is not None:
            return self._meant(pronoun.group().lower(), words)._replace(end=end, relative=False)
        highest = held.highest.match(words)
        if highest is not None:
            several: Who = "each party" if is_plural(highest.group()) else "one party"
            return Subject(words, words, end, "organ", several)
        if held.anybody.match(words):
            return Subject(words, words, end, "person", "third persons")
        if self._state(words):
            others = [each for each in _SEVERAL.split(words)[1:] if self._state(each)]
            return Subject(words, words, end, "party", "each party" if others else "one party")
        if words[:1].isupper() and _COMPANY.search(words.rstrip(" ~,")) is not None:
            return Subject(words, words, end, "somebody", "not stated")
        core, rest = _core(words, held)
        instrument = held.instrument.match(words) is not None
        words = held.described.split(words, maxsplit=1)[0].rstrip(" ,")
        verb = held.finite.search(words)
        if verb is not None and verb.start() > _SHORTEST:
            words = words[: verb.start()].rstrip(" ,")
        who, kind = self._kind(core, rest, words)
        if who == "thing":
            who, kind = self._compound(words) or (who, kind)
        if instrument and who == "thing":
            kind = "not stated"
        return Subject(words, core, end, who, kind, instrument=instrument)

    def _compound(self, words: str) -> tuple[Class, Who] | None:
        """Return what a noun is that two words before it describe: "the access and use committee".

        It is one noun where nothing behind "and" begins another.
        """
        joint = _AND.search(words)
        if joint is None or self._held.determiner.match(words, joint.end()):
            return None
        found = self._held.cut.search(words)
        whole = words[: found.start()] if found is not None else words
        if joint.start() > len(whole):
            return None
        return ("body", "joint body") if _last(self._held.body, whole.strip(" ~,")) else None

    def _meant(self, pronoun: str, words: str) -> Subject:
        """Return what a pronoun stands for, if what was spoken of last agrees with it."""
        last = self.last
        if last is None and pronoun not in _THINGS:
            return Subject(words, words, 0, "person", "third persons")
        if last is None or (
            pronoun in _MANY and not is_plural(last.core) and _AND.search(last.words) is None
        ):
            return NOTHING._replace(words=words)
        return last

    def _kind(self, core: str, rest: str, words: str) -> tuple[Class, Who]:
        held = self._held
        if held.outsider.search(core):
            return "person", "third persons"
        if held.among.match(core) and rest:
            inner, further = _core(rest, held)
            who, kind = self._kind(inner, further, rest)
            if who == "party" and held.each.match(core):
                return "party", "each party"
            return who, kind
        head = _first if held.words.first else _last
        matches = [
            (found.start(), rank, who)
            for rank, (pattern, who) in enumerate(self._nouns)
            if (found := head(pattern, core)) is not None
        ]
        noun = min(matches)[2] if matches else ""
        if noun in {"", "person"} and self._named(core):
            return "party", "one party"  # "the Operator", whom the front calls so
        if noun:
            return self._of(noun, core, rest, words)
        return "thing", "not stated"

    def _of(self, who: str, core: str, rest: str, words: str) -> tuple[Class, Who]:
        match who:
            case "party":
                return self._party(core, rest, words)
            case "role":
                return "party", "each party" if self._held.each.match(words) else "one party"
            case "body":
                return "body", "joint body"
            case "organ":
                return self._organ(core, rest)
            case _:
                return "person", "third persons"

    def _party(self, core: str, rest: str, words: str) -> tuple[Class, Who]:
        """Return what a party is, or the member of something that is called as one."""
        held = self._held
        if _members(core) and rest and not _own_parties(rest):
            owner, _ = self._kind(*_core(rest, held), rest)
            if owner == "body":
                return "body", "joint body"
            if owner in {"person", "thing"}:
                return "person", "third persons"
        if _members(core) and not rest and core.rsplit(maxsplit=1)[-1].islower():
            return "person", "third persons"
        several = held.each.match(words) or is_plural(core)
        return "party", "each party" if several else "one party"

    def _organ(self, core: str, rest: str) -> tuple[Class, Who]:
        """Return for whom an authority acts."""
        held = self._held
        whose = held.party.search(rest)
        if whose is not None:
            several = is_plural(whose.group()) or held.each.match(rest)
            return "organ", "each party" if several else "one party"
        if held.body.search(rest):
            return "body", "joint body"
        return "organ", "each party" if is_plural(core) else "one party"

    def _state(self, words: str) -> bool:
        """Whether words begin with the name of a state."""
        held = self._held
        plain = _THE.sub("", words)
        if held.state.match(plain):
            return True
        bare = held.states.match(plain)
        if bare is not None and _NAME_ENDS.match(plain, bare.end()) is not None:
            return True
        found = names(held.words.code).pattern.match(plain)
        if found is None or any(
            each.search(found.group()) for each in (held.body, held.organ, held.person)
        ):
            return False
        return _NAME_ENDS.match(plain, found.end()) is not None

    def _named(self, core: str) -> bool:
        return _THE.sub("", core) in self._names


def _members(core: str) -> bool:
    return re.search(r"\b(?:members?|membres?|miembros?|член\w*)$", core, re.IGNORECASE) is not None


def _own_parties(rest: str) -> bool:
    """Whether "members of ..." are the parties: of the United Nations, of this organization."""
    return (
        re.match(
            r"(?:the\s+)?(?:united\s+nations|organi[sz]ation|league|present|union|agreement|convention)",
            rest,
            re.IGNORECASE,
        )
        is not None
    )


def _last(pattern: re.Pattern[str], core: str) -> re.Match[str] | None:
    """Return the match of a noun that is the head of a core: its last word."""
    for found in pattern.finditer(core):
        if found.end() == len(core):
            return found
    return None


def _first(pattern: re.Pattern[str], core: str) -> re.Match[str] | None:
    """Return the match of a noun that is the head of a core where heads come first."""
    return pattern.search(core)


def _core(words: str, held: Grammar) -> tuple[str, str]:
    """Return the head of a subject with what stands before it, and what it is of."""
    words = _EITHER.sub("", words)
    plain = _AND.split(words, maxsplit=1)[0]
    name = _NAME.match(words)
    if name is not None and name.end() > len(plain) and _one_body(name.group(), plain, held):
        plain = name.group()
    found = held.cut.search(plain)
    if found is None:
        return plain.strip(" ~"), ""
    behind = held.of.match(words[found.start() :].lstrip())
    rest = words[found.start() :].lstrip()[behind.end() :] if behind else ""
    return plain[: found.start()].strip(" ~"), rest


def _one_body(name: str, before: str, held: Grammar) -> bool:
    """Whether "and" stands within the name of one body, and joins no two subjects."""
    return _last(held.body, name) is not None and not any(
        _last(each, before) for each in (held.party, held.body, held.organ, held.person)
    )


def _subject_span(region: str, held: Grammar) -> tuple[int, int]:
    """Return where the subject stands in what precedes a modal."""
    pieces: list[tuple[int, int]] = []
    at = 0
    for found in re.finditer(r",\s*(?!\d)|;\s*|:\s*|$", region):
        if found.start() > at:
            pieces.append((at, found.start()))
        at = found.end()
    if not pieces:
        return 0, len(region)
    first = region[pieces[0][0] : pieces[0][1]]
    if held.leads.match(first.lstrip()) is None:
        return pieces[0][0], _rest_end(region, pieces, pieces[0][0], held)
    for start, end in reversed(pieces[1:]):
        piece = region[start:end]
        if held.begins.match(piece) and held.leads.match(piece) is None:
            return start, _rest_end(region, pieces, start, held)
    return _last_subject(region, pieces[-1], held)


def _last_subject(region: str, last: tuple[int, int], held: Grammar) -> tuple[int, int]:
    """Return where a subject stands that no comma parts from what leads in to it.

    It begins at the last word that may begin one, with the determiner before it.
    """
    starts = [each.start() for each in re.finditer(r"(?<!\w)(?=\w)", region[last[0] : last[1]])]
    owner: tuple[int, int] | None = None  # who stands behind "of", where nobody else is known
    for begin in reversed(starts):
        place = last[0] + begin
        if place == last[0] or not held.begins.match(region, place):
            continue
        if held.of.match(region[region.rfind(" ", 0, place - 1) + 1 : place]):
            continue
        for other in starts if held.determiner.match(region, place) is None else ():
            # "the Contracting States", and not "States"
            earlier = last[0] + other
            between = region[earlier:place].split()
            near = earlier < place and len(between) <= _DETERMINERS
            if near and held.determiner.match(region, earlier):
                place = earlier
                break
        if held.of.match(region[region.rfind(" ", 0, place - 1) + 1 : place]):
            owner = owner or (place, last[1])
            continue
        if owner is not None and held.determiner.match(region, place) is None:
            continue
        return place, last[1]
    return owner or last


def _rest_end(region: str, pieces: list[tuple[int, int]], start: int, held: Grammar) -> int:
    end = start
    for begin, until in pieces:
        if begin < start:
            continue
        if begin > start and held.leads.match(region[begin:until].lstrip()):
            break
        end = until
    return end
