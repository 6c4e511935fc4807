"""Final clauses: when a text says it enters into force, is applied, lasts and ends.

Nothing is guessed: a sentence is read to its last word, or it is told as not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from paraph.language.detect import detect
from paraph.language.final.net import Bearing
from paraph.language.final.sentence import ARTICLES
from paraph.language.final.table import CODES
from paraph.norms.final.aside import REDEFINED, Counted, counts_in, told_aside, waits_for
from paraph.norms.final.beside import AROUND, NO_CONSENT, applied, asked, matches
from paraph.norms.final.binding import WHY, Withheld, withheld
from paraph.norms.final.defined import Defined
from paraph.norms.final.formula import Deadline, Formula, When, triggers
from paraph.norms.final.lengths import OF_TERM, Things, titles
from paraph.norms.final.net import Around, at_home, caught, untaken
from paraph.norms.final.others import SUBJECT, Others
from paraph.norms.final.patterns import NUMBERED, Patterns, patterns_of
from paraph.norms.final.phrases import Phrases, phrases
from paraph.norms.final.proposal import (
    About,
    FinalClauses,
    NotRead,
    Outcome,
    ProvisionalProposal,
    TermProposal,
)
from paraph.norms.final.provisional import read_provisional
from paraph.norms.final.sentences import LONGEST, Place, Sentence, sentences
from paraph.norms.final.spoken import alone, another, left_over, names_it, speaks_of_end
from paraph.norms.final.statements import Role, Said, add_up, read_statement
from paraph.norms.final.term import Duration, For, Indefinite, Renewal, Until, spans_of
from paraph.norms.final.terms import read_term
from paraph.text.node import Text
from paraph.text.outline import Outline, outline

_ABOUT: dict[Role, About] = {
    "main": "entry into force",
    "otherwise": "entry into force",
    "joining": "joining",
    "part": "a part of it",
}
_COUNTED = "from when it is counted, or how long it is, another sentence may say"
_LASTING = (For, Until, Indefinite, Renewal)
_NOTIFIED = frozenset(("sent", "received", "notified", "notifications exchanged", "completion"))
_GENERAL = frozenset(("main", "otherwise"))


def read_final(text: Text, language: str = "", tree: Outline | None = None) -> FinalClauses:
    """Return what the final clauses of a text say, as proposals with their places.

    `language` is that of the text; without it, it is told by the words. `tree` is the outline of
    the text, where it is known already. Takes linear time.
    """
    code = language or detect("\n".join(provision.text for provision in text.provisions))
    if code not in CODES:
        return FinalClauses("not a language that is read", code)
    pieces = list(sentences(text, tree or outline(text, code)))
    found = _Reader(code, pieces, _names(pieces, patterns_of(code)))
    for piece in pieces:
        found.take(piece)
    found.tell_conditions()
    found.tell_left_over()
    found.tell_others()
    found.tell_withheld()
    found.tell_passed_over(text, pieces)
    return _assembled(found, pieces)


class _Reader:
    """What is found, sentence by sentence, in the order of reading.

    `names` is the noun by which the text calls itself, `_titles` are headings on the term; `_rest`
    are sentences with what was made of them and from where on they may say more.
    """

    def __init__(self, code: str, pieces: Sequence[Sentence], names: str) -> None:
        self.code = code
        self.held, self.patterns = phrases(code), patterns_of(code)
        self.names = names
        self._titles = titles(pieces, code)
        self._things = Things(code)
        self._others = Others(pieces, code)
        self._defined = Defined(pieces, names, code)
        self.said: list[Said] = []
        self.provisional: list[ProvisionalProposal] = []
        self.terms: list[TermProposal] = []
        self.unread: list[NotRead] = []
        self._ratified: list[Sentence] = []
        self._aside: list[Sentence] = []
        self._withheld: list[Withheld] = []
        self._rest: list[tuple[Sentence, int, list[tuple[About, Place]]]] = []
        self._before = ""
        self._last = -1

    @property
    def own(self) -> list[Said]:
        """What is said of this instrument."""
        return [each for each in self.said if self._is_own(each.instrument)]

    def take(self, piece: Sentence) -> None:
        """Read one sentence more; one whose words alone do not say what it says is told."""
        said, provisional, terms = len(self.said), len(self.provisional), len(self.terms)
        self._take(piece)
        if not piece.doubt:
            return
        for at in range(said, len(self.said)):
            self.said[at] = self.said[at]._replace(formula=None, why=piece.doubt, beyond="")
        if self.provisional[provisional:]:
            del self.provisional[provisional:]
            self.unread.append(NotRead("provisional application", piece.whole, piece.doubt))
        self.unread.extend(
            [NotRead(_about(each), each.place, piece.doubt) for each in self.terms[terms:]]
        )
        del self.terms[terms:]

    def _take(self, piece: Sentence) -> None:
        if piece.provision not in {self._last, self._last + 1}:
            self._before = ""
        begun = self.patterns.begins.match(piece.words)
        here = begun["instrument"].lower() if begun else self._notified(piece)
        if here and not begun:
            self._aside.append(piece)
        other = another(piece.words, self.names, self.code)
        found = read_statement(piece, self._before, self.held, self.patterns, _condition(self.said))
        found = None if found is None else self._sure(found, other)
        if found is None or found.formula is None:
            found = self._begins(piece, other) or found
        if found is not None:
            self.said.append(found)
        whole = {each.place for each in self.terms}
        if len(piece.words) <= LONGEST and piece.whole not in self._titles | whole:
            own = self._is_own(here or self._before)
            self._take_more(piece, begun, found, other, own=own)
        self._before = here or (self._before if _pronoun(piece.words, self.held) else "")
        self._last = piece.provision
        self._others.take(piece)

    def _take_more(
        self,
        piece: Sentence,
        begun: re.Match[str] | None,
        found: Said | None,
        other: str,
        *,
        own: bool,
    ) -> None:
        """Take what a sentence says beside the entry into force."""
        own = own and (begun is None or not self._others.may_be(piece, begun))
        if found is None:
            self._take_binding(piece, behind=own and bool(self._before))
        made = self._take_terms(piece, found, other, own=own)
        if not own and begun is not None and found is None:
            self.unread.extend(_of_another(piece, begun, self.code))
        behind = _behind(found)
        early = bool(self.provisional) and self.provisional[-1].place == piece.whole
        if found is None and early:
            behind = None  # it was read to its last word
        thing = self._of_a_thing(piece, made, read=found is not None)
        defines = piece.whole in self._defined.places
        if own and behind is not None and not thing and not defines:
            self._rest.append((piece, behind, made))

    def _begins(self, piece: Sentence, other: str) -> Said | None:
        """Return what a clause says that begins on a day with a name; take its term."""
        begins = self._defined.read(piece)
        if begins is None:
            return None
        if begins.said.formula is None or other or self._others.may_be(piece, begins.subject):
            why = f"it speaks of the {other} too" if other else begins.said.why or SUBJECT
            if begins.lasts:
                self.unread.append(NotRead("term", piece.whole, why))
            return begins.said._replace(formula=None, why=why)
        self.terms.extend([begins.term] if begins.term else [])
        self.unread.extend([begins.unread] if begins.unread else [])
        return begins.said

    def _sure(self, said: Said, other: str) -> Said:
        """Return a clause, as not read where it may be of another instrument than the text."""
        if said.formula is None:
            return said
        subject = self.patterns.main.match(said.sentence.words)
        signed = _by_signature(said.formula)
        why = f"it speaks of the {other} too" if other else ""
        why = why or self._others.doubt(said.sentence, subject, signed=signed)
        return said._replace(formula=None, why=why, beyond="") if why else said

    def _take_binding(self, piece: Sentence, *, behind: bool) -> None:
        """Take what says that it is to be ratified, or that it binds later than the clause says."""
        if matches(piece, self.code, "ratified"):
            self._ratified.append(piece)
        if late := withheld(piece, self.names, self.code, behind=behind):
            self._withheld.append(late)

    def _of_a_thing(
        self, piece: Sentence, made: Sequence[tuple[About, Place]], *, read: bool
    ) -> bool:
        """Whether a sentence speaks of the length of something else; it is told no more then."""
        terms = {each.place for each in self.terms[-len(made) :]} if made else set()
        thing = self._things.take(piece, read=read or any(at in terms for _, at in made))
        if thing and made:
            told = {each for each in made if each[0] in OF_TERM}
            self.unread = [each for each in self.unread if (each.about, each.place) not in told]
        return thing

    def _notified(self, piece: Sentence) -> str:
        """Return what "it" is behind a sentence by which the parties notify what it waits for."""
        told = self.held.entry_of.search(piece.words)
        if told is None:
            return ""
        own = self.names or told.group().split()[-1].lower()
        return own if alone(piece.words, own, self.code) else ""

    def tell_conditions(self) -> None:
        """Tell what sentences around the clause seem to ask beside it, and nobody has read."""
        clauses = [each.sentence.provision for each in self.own if each.formula is not None]
        formulas = [each.formula for each in self.own if each.formula is not None]
        signed = bool(formulas) and all(_by_signature(each) for each in formulas)
        own = [each.sentence for each in self.own if each.formula is not None]
        for piece in own if signed else ():
            if matches(piece, self.code, "consents"):
                self.unread.append(NotRead("entry into force", piece.whole, NO_CONSENT))
        for piece, behind, made in self._rest:
            if behind or not clauses or any(about == "a part of it" for about, _ in made):
                continue
            if self._read_whole(piece, behind, made):
                continue
            apart = min([piece.provision - each for each in clauses], key=abs)
            why = asked(piece, apart, self.code, signed=signed)
            if why:
                self.unread.append(NotRead("entry into force", piece.whole, why))

    def _read_whole(
        self, piece: Sentence, behind: int, made: Sequence[tuple[About, Place]]
    ) -> bool:
        """Whether a sentence was read to its last word as one on the term: it conditions nothing.

        "No Party has notified", of a renewal, waits for nothing that brings it into force.
        """
        told = {each.place for each in self.unread}
        read = bool(made) and all(about == "term" and place not in told for about, place in made)
        return read and not any(
            left_over(piece, behind, made, self.code, near=True, own=self.names)
        )

    def tell_left_over(self) -> None:
        """Tell what sentences seem to say of an end and was not read of them."""
        final = {each.sentence.provision for each in self.said}
        final |= {
            place.provision
            for _, _, made in self._rest
            for about, place in made
            if about in {"term", "notice"}
        }
        for piece, behind, made in self._rest:
            near = any(abs(piece.provision - each) <= AROUND for each in final)
            self.unread.extend(left_over(piece, behind, made, self.code, near=near, own=self.names))

    def tell_withheld(self) -> None:
        """Tell what says that it does not bind yet, wherever it stands."""
        signed = bool(self.own) and all(
            each.formula is not None
            and _by_signature(each.formula)
            and not at_home(each.sentence.words, self.code)
            for each in self.own
        )
        clause = any(each.role in _GENERAL for each in self.own)
        told = {each.place for each in self.unread if each.about == "entry into force"}
        early = {each.place for each in self.provisional}
        early |= {each.place for each in self.unread if each.about == "provisional application"}
        parts = {each.place for each in self.unread if clause and each.about == "a part of it"}
        for piece, how in self._withheld:
            known = told if how == "withheld" else told | early | parts
            if piece.whole not in known and (signed or how != "approved"):
                pending = how == "dated" and self.patterns.pending.search(piece.words)
                about: About = "provisional application" if pending else "entry into force"
                self.unread.append(NotRead(about, piece.whole, WHY[how]))

    def tell_passed_over(self, text: Text, pieces: Sequence[Sentence]) -> None:
        """Tell the sentences that nobody took up and that hold a word of force."""
        entry = {each.sentence.provision for each in self.own}
        term = {each.place.provision for each in self.terms}
        final = entry | term
        told = {each.place.provision for each in self.unread if each.about in {"term", "notice"}}
        term |= {each for each in told if any(abs(each - one) <= AROUND for one in final)}
        clauses = [each for each in self.own if each.formula is not None]
        around = Around(
            entry,
            term,
            notified=any(_notified(each.formula) for each in clauses),
            procedures=any(at_home(each.sentence.words, self.code) for each in clauses),
        )
        aside = [each.sentence.whole for each in self.said]
        aside += [each.whole for each in (*self._ratified, *self._aside)]
        read = [each.place for each in self.terms] + [each.place for each in self.provisional]
        used = self._defined.places
        taken = [*aside, *read, *used, *[each.place for each in self.unread]]
        short = [each for each in pieces if len(each.words) <= LONGEST]
        found = [
            each for each in caught(short, taken, around, self.code)
            if each.told.about not in OF_TERM or each.told.place not in self._things.places
        ]  # fmt: skip
        self.unread.extend([each.told for each in found])
        taken += [each.told.place for each in found]
        aside_of = self._aside_of(text, short, taken)
        self.unread.extend(aside_of)
        counted = [each for each in self.terms if isinstance(each.says, For | Until)]
        bounded = any(each.about == "term" for each in aside_of)
        if counted and (bounded or any(each.counts for each in found)):
            self.terms = [each for each in self.terms if each not in counted]
            self.unread.extend([NotRead("term", each.place, _COUNTED) for each in counted])

    def _aside_of(
        self, text: Text, pieces: Sequence[Sentence], taken: Collection[Place]
    ) -> list[NotRead]:
        """Return what makes the day of a clause another one and uses no word of force."""
        entry = [each for each in self.own if each.formula is not None]
        formulas: dict[Bearing, list[Formula]] = {
            "entry into force": [each.formula for each in entry if each.formula is not None],
            "provisional application": [each.formula for each in self.provisional],
            "notice": [each.says for each in self.terms if not isinstance(each.says, _LASTING)],
        }
        units: dict[Bearing, set[str]] = {
            about: {unit for each in held for unit in counts_in(each)}
            for about, held in formulas.items()
        }
        units["term"] = {unit for each in self.terms for unit in spans_of(each.says)}
        counted = Counted(
            units,
            {about: {what for each in held for what in waits_for(each)}
             for about, held in formulas.items()},
            {each.sentence.provision for each in entry},
            {each.place.provision for each in self.terms},
            any(at_home(each.sentence.words, self.code) for each in entry),
            {each.place for each in self.unread if each.about == "term"},
            self._things.places,
        )  # fmt: skip
        known = {(each.about, each.place) for each in self.unread}
        told = [*told_aside(text, pieces, untaken(pieces, taken), counted, self.code)]
        known |= {(each.about, each.place) for each in told if self._is_used(each)}
        return [each for each in told if (each.about, each.place) not in known]

    def _is_used(self, told: NotRead) -> bool:
        """Whether what is told is the definition by which a clause was read."""
        return told.why == REDEFINED and told.place in self._defined.places

    def tell_others(self) -> None:
        """Tell what is said of another instrument, and that it is to be ratified where it waits."""
        self.unread.extend(
            NotRead(
                "another instrument", each.sentence.whole, f"it speaks of the {each.instrument}"
            )
            for each in self.said
            if not self._is_own(each.instrument)
        )
        own = self.own
        if own and all(each.formula and _by_signature(each.formula) for each in own):
            self.unread.extend(
                [NotRead("entry into force", each.whole, NO_CONSENT) for each in self._ratified]
            )

    def _take_terms(
        self, piece: Sentence, found: Said | None, other: str, *, own: bool
    ) -> list[tuple[About, Place]]:
        """Read what it says of provisional application, term and end; return what came of it."""
        known = len(self.unread), len(self.provisional), len(self.terms)
        enters = found is not None and found.formula is not None
        itself = bool(self._before) and self._is_own(self._before)
        read_provisional(
            piece, self.provisional, self.unread, code=self.code, enters=enters, itself=itself
        )
        if found is None and known[:2] == (len(self.unread), len(self.provisional)):
            self.unread.extend(applied(piece, self.held, self.patterns))
        if own:
            read_term(piece, self.held, self.terms, self.unread)
        if other:
            self._take_back(piece, other, known[1], known[2])
        made: list[tuple[About, Place]] = [
            *[(each.about, each.place) for each in self.unread[known[0] :]],
            *[("provisional application", each.place) for each in self.provisional[known[1] :]],
            *[("term", each.place) for each in self.terms[known[2] :]],
        ]
        return made

    def _take_back(self, piece: Sentence, other: str, provisional: int, terms: int) -> None:
        """Tell as not read what was read of a sentence that speaks of another instrument too."""
        why = f"it speaks of the {other} too"
        if self.provisional[provisional:]:
            del self.provisional[provisional:]
            self.unread.append(NotRead("provisional application", piece.whole, why))
        self.unread.extend([NotRead(_about(each), each.place, why) for each in self.terms[terms:]])
        del self.terms[terms:]

    def _is_own(self, instrument: str) -> bool:
        return not instrument or not self.names or _noun(instrument) == self.names


def _about(term: TermProposal) -> About:
    return "term" if isinstance(term.says, Duration | Renewal) else "notice"


def _of_another(piece: Sentence, begun: re.Match[str], code: str) -> Iterator[NotRead]:
    """Yield that an end may be that of another instrument, or is: a number or a date shows it."""
    if speaks_of_end(piece, code):
        behind = piece.words[begun.end() :]
        numbered = re.match(r"\s+(?:No|N)?\W{0,2}\d", behind) or names_it(behind, code)
        about: About = "another instrument" if numbered else "term"
        why = f"it speaks of the {begun['instrument'].lower()}, which may be another instrument"
        yield NotRead(about, piece.whole, why)


def _behind(found: Said | None) -> int | None:
    """Return from where on a sentence is left over: behind what was read of the entry into force.

    It is its end where the sentence was read whole, or told as not read.
    """
    if found is None:
        return 0
    if not found.beyond:
        return None
    return found.sentence.words.rfind(found.beyond.strip(" ,.;"))


def _by_signature(formula: Formula) -> bool:
    """Whether it waits for nothing by which a party that is to ratify could be bound."""
    waits = [*triggers(formula)]
    return bool(waits) and all(each.happening in {"signature", "adoption"} for each in waits)


def _notified(formula: Formula | None) -> bool:
    return formula is not None and any(each.happening in _NOTIFIED for each in triggers(formula))


def _names(pieces: Sequence[Sentence], patterns: Patterns) -> str:
    """Return by which noun the text calls itself most often."""
    counts: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for piece in pieces:
        for found in patterns.this.finditer(piece.words):
            article = found.group()[: found.start("instrument") - found.start()].strip().lower()
            (others if article in ARTICLES else counts)[_noun(found["instrument"])] += 1
    return (counts or others).most_common(1)[0][0] if counts else ""


def _noun(words: str) -> str:
    return re.split(r"\s(?:of\s|d['’])", words.lower())[0].split()[-1]


def _pronoun(words: str, held: Phrases) -> bool:
    unsaid = f"|{held.words.unsaid}" if held.words.unsaid else ""
    return bool(held.compile(rf"{NUMBERED}(?:{held.words.it}{unsaid})\b").match(words))


def _condition(said: Sequence[Said]) -> When | None:
    """Return what the last sentence about it waits for, if it sets a deadline for that."""
    last = said[-1].formula if said else None
    return last.condition if isinstance(last, Deadline) else None


def _assembled(found: _Reader, pieces: Sequence[Sentence]) -> FinalClauses:
    said, unread = found.own, found.unread
    unread.extend(
        NotRead(_ABOUT[each.role], each.sentence.whole, each.why)
        for each in said
        if each.formula is None
    )
    entry, why = add_up(said)
    if any(each.about == "entry into force" for each in unread):
        entry, why = None, "a sentence about it is not understood"
    outcome: Outcome = "read" if entry is not None else "not read"
    if not any(each.role in _GENERAL for each in said):
        mentioned = [each for each in pieces if found.patterns.mentions.search(each.words)]
        told = any(each.about == "entry into force" for each in unread)
        outcome = "not read" if mentioned or told else "no clause"
        if mentioned:
            why = "the text speaks of being in force, and no sentence that says when was found"
            unread.append(NotRead("entry into force", mentioned[0].whole, why))
    elif entry is None and not any(each.about == "entry into force" for each in unread):
        place = next(each for each in said if each.role in _GENERAL).sentence.whole
        unread.append(NotRead("entry into force", place, why))
    return FinalClauses(
        outcome,
        found.code,
        entry,
        tuple(found.provisional),
        tuple(found.terms),
        tuple(unread),
    )
