"""Links: what a statement, or an event that a source tells, may be about, each with its rule.

A link is worked out anew from the record and the rows of a source; it is stored nowhere, and stays
a proposal unless a person named it in an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.force.days import Days, days_told
from paraph.agreement.said.deeds import Deed
from paraph.agreement.said.known import Known
from paraph.agreement.said.laid import Clause, Laid, fields_said
from paraph.agreement.said.likeness import matches
from paraph.agreement.said.naming import Meant, is_kind, meant, names_another, speaks_of
from paraph.agreement.sources import Kept, Line
from paraph.language.norms.fields import fields_in
from paraph.language.stemming import CODES, stemmed
from paraph.text.mention import Mention
from paraph.text.mentions import mentions
from paraph.text.places import NOWHERE, Places
from paraph.text.quoted import unended

To: TypeAlias = Literal["agreement", "history", "provision", "act", "field"]
State: TypeAlias = Literal["proposed", "accepted"]
Answer: TypeAlias = Literal[
    "",
    "agrees",
    "agrees as far as it tells",
    "differs in date",
    "tells no day",
    "not in the record",
    "contradicts the record",
]


class Link(NamedTuple):
    """What something said may be about: a proposal, unless a person has accepted it.

    `target` is the digest of an agreement, of an act, the address of a provision or a field's
    name; `words` are what it is to a reader. `answer` is how an act of the record stands to what
    is told of it. `text` is the digest of the text of a provision, `agreement` whose it is.
    """

    to: To
    target: str
    words: str
    rule: str
    answer: Answer = ""
    agreement: str = ""
    text: str = ""
    state: State = "proposed"


class Linker:
    """Finds what is said of some agreements; texts are looked through once for all statements."""

    def __init__(self, agreements: Sequence[Known]) -> None:
        self._agreements = agreements
        self._naming: dict[tuple[str, str, str], frozenset[str]] = {}

    def of_line(self, source: Kept, line: Line) -> tuple[Link, ...]:
        """Return what a statement may be about.

        What a person said of its fields, or of the provisions that it means, takes the place of
        what would be proposed.
        """
        accepted = [*_accepted(line)]
        found = [*self._about(source, line.stated.span.words)]
        given = {each.to for each in accepted}
        return (*accepted, *[each for each in found if each.to not in given])

    def of_event(self, source: Kept, told: steps.Occurred) -> tuple[Link, ...]:
        """Return what an event may be about, with the acts of the record beside it."""
        about = [*self._about(source, told.span.words, provisions=False)]
        named = {each.target: each.rule for each in about if each.to == "agreement"}
        acts = [
            link
            for agreement in self._agreements
            if agreement.agreement in named
            for link in beside(told, agreement, named[agreement.agreement], source.source.on)
        ]
        return (*about, *acts)

    def _about(self, source: Kept, words: str, *, provisions: bool = True) -> Iterator[Link]:
        code = source.source.language
        titles: list[str] = []
        for agreement in self._agreements:
            elsewhere = agreement.agreement in self._named_by(source)
            named = [*_named(agreement, source, words, code, elsewhere=elsewhere)]
            found = [*_provisions(agreement, words, code)] if provisions else []
            if found and elsewhere and not any(each.to == "agreement" for each in named):
                own = agreement.agreement
                named.append(Link("agreement", own, agreement.title, _ELSEWHERE, "", own))
            yield from named
            if any(each.to == "agreement" for each in named):
                yield from [link for link, _ in found]
                titles += [title for _, above in found for title in above]
        fields = fields_said(code, titles, words)
        last = "the title of the source"
        fields = fields or tuple([(each, last) for each in fields_in(code, source.source.headline)])
        for field, rule in fields:
            yield Link("field", field, field, rule)

    def _named_by(self, source: Kept) -> frozenset[str]:
        """Return the agreements that a source names somewhere: in its title, in any row of it."""
        key = (source.log, source.act, source.source.text)
        if key not in self._naming:
            held = source.source
            rows = [each.stated.span.words for each in source.standing]
            rows += [held.headline, *[each.span.words for each in held.occurred]]
            self._naming[key] = frozenset(
                [
                    agreement.agreement
                    for agreement in self._agreements
                    if any(
                        each.called.sort == "agreement"
                        for words in dict.fromkeys(rows)
                        for each in meant(words, held.language, agreement.names)
                    )
                ]
            )
        return self._naming[key]


_ELSEWHERE = "the source names it elsewhere"


def accepted_by(line: Line) -> str:
    """Return who answered on a statement last, and when, in words."""
    last = line.last
    return f"accepted by {last.person} of {last.party} on {last.at[:10]}"


def _accepted(line: Line) -> Iterator[Link]:
    rule = accepted_by(line)
    for field in line.row.fields:
        yield Link("field", field, field, rule, state="accepted")
    for span in line.row.meant:
        yield Link("provision", span.provision, span.words, rule, text=span.text, state="accepted")


# ---------------------------------------------------------------- agreements


def _named(
    agreement: Known, source: Kept, words: str, code: str, *, elsewhere: bool
) -> Iterator[Link]:
    """Yield the agreement, and what its history holds, where words mean them."""
    found: dict[tuple[str, str], Meant] = {}
    for each in meant(words, code, agreement.names):
        key = (each.called.sort, each.called.target)
        if key not in found or each.rank < found[key].rank:
            found[key] = each
    for (sort, target), each in found.items():
        to: To = "history" if sort == "history" else "agreement"
        yield Link(to, target, each.called.words, each.rule, agreement=agreement.agreement)
    if ("agreement", agreement.agreement) in found:
        return
    rule = _loosely(agreement, source, words, code, elsewhere=elsewhere)
    if rule:
        own = agreement.agreement
        yield Link("agreement", own, agreement.title, rule, agreement=own)


def _loosely(agreement: Known, source: Kept, words: str, code: str, *, elsewhere: bool) -> str:
    """Return why words may mean an agreement that they do not name, or nothing."""
    beside_it = not source.press and source.log == agreement.agreement
    if code in CODES and names_another(words, code):
        return ""
    said = [*stemmed(words, code)]
    both = len(agreement.parties) > 1 and all(
        any(speaks_of(word.word, party) for word in said) for party in agreement.parties
    )
    if elsewhere and any(is_kind(word.stem, code) for word in said):
        return "a text without a name of its own, and the source names this one elsewhere"
    if beside_it:
        return "the source is kept with this agreement, and it names no other one"
    return "it names all parties, and no other agreement" if both else ""


# ---------------------------------------------------------------- provisions


def _provisions(agreement: Known, words: str, code: str) -> Iterator[tuple[Link, tuple[str, ...]]]:
    """Yield the provisions that words may be about, with the titles of those that they name."""
    stage = agreement.stage
    for text in stage.texts if stage else ():
        if text.language != code:
            continue
        named = [*referred(words, text)]
        seen = {clause.address for clause, _ in named}
        for clause, rule in named:
            yield _to_clause(agreement, text, clause, rule), clause.titles
        for match in matches(words, code, text, agreement.aside(words, code)):
            if match.clause.address not in seen:
                yield _to_clause(agreement, text, match.clause, match.rule), ()


def _to_clause(agreement: Known, text: Laid, clause: Clause, rule: str) -> Link:
    return Link(
        "provision",
        clause.address,
        clause.words,
        rule,
        agreement=agreement.agreement,
        text=text.digest,
    )


def referred(words: str, text: Laid) -> Iterator[tuple[Clause, str]]:
    """Yield the provisions that words name by their number, so far as the text has them."""
    found: list[tuple[int, str]] = []
    places = text.places
    for mention in mentions(words, text.language, text.calls_itself):
        if mention.whole == "other":
            continue
        index = _place(mention, places)
        if index != NOWHERE:
            found.append((index, words[mention.start : mention.end]))
    by_index = {clause.index: clause for clause in text.clauses}
    for index, said in dict(found).items():
        below = text.tree.subtree(index)
        inside = [by_index[each] for each in below if each in by_index]
        if inside:
            yield _whole(inside[0], text, index), f"it is named: “{unended(said)}”"


def _whole(first: Clause, text: Laid, index: int) -> Clause:
    """Return a provision by the words of its first part, under its own address."""
    return Clause(
        index,
        str(text.tree.address(index)),
        text.text.provisions[index].text.strip() or first.words,
        first.titles,
        "",
        first.code,
    )


def _place(mention: Mention, places: Places) -> int:
    """Return the provision that a mention names from the outside in, or `NOWHERE`."""
    at = NOWHERE
    for part in mention.parts:
        if len(part.numbers) != 1 or part.numbers[0].doubtful:
            return at
        core = part.numbers[0].core
        inner = (
            places.absolute(0, part.kind, core, own=True)
            if at == NOWHERE
            else places.child(at, part.kind, core)
        )
        if inner == NOWHERE:
            return at
        at = inner
        for below in part.numbers[0].below:
            deeper = places.child(at, "", below.core)
            at = deeper if deeper != NOWHERE else at
    return at


# ---------------------------------------------------------------- acts


def days_of(since: str, until: str) -> Days | None:
    """Return the days between which something lies, none where a side is open."""
    if not since or not until:
        return None
    return Days(days_told(since).first, days_told(until).last)


def beside(told: steps.Occurred, agreement: Known, rule: str, on: str) -> Iterator[Link]:
    """Yield the acts of a record that an event may be, each with how it stands to what is told.

    `on` is the day on which the source appeared. All acts of the days that are told come, else the
    nearest one. Where the record holds none of the kind, that is said.
    """
    own = agreement.agreement
    whose = _parties(told, agreement)
    of_kind = [
        each
        for each in agreement.deeds
        if each.told == told.told and (not whose or each.party in {"", *whose})
    ]
    why = f"an act of the same kind; {rule}"
    if not of_kind:
        if not own:  # no record is asked
            return
        if told.status in {"done", "announced"}:
            answer: Answer = "not in the record"
            by = f" of {' or '.join(whose)}" if whose else ""
            yield Link("act", "", f"{told.told}{by}", why, answer, own)
        return
    if told.status == "denied":
        yield from _denied(told, of_kind, why, own, on)
        return
    days = days_of(told.since, told.until_day)
    if days is None:
        for deed in of_kind:
            yield _act(deed, why, _bounded(told, deed, on), own)
        return
    meeting = [each for each in of_kind if each.days is not None and _meet(each.days, days)]
    for deed in meeting:
        exact = days.exact and deed.days is not None and deed.days.exact
        wide = days.exact or (deed.days is not None and deed.days == days)
        answer = "agrees" if exact or wide else "agrees as far as it tells"
        yield _act(deed, why, answer, own)
    if not meeting:
        yield _act(_nearest(of_kind, days), why, "differs in date", own)


def _parties(told: steps.Occurred, agreement: Known) -> tuple[str, ...]:
    """Return the parties that a sentence names before what was done: an act of another is none."""
    before = told.span.words.partition(told.trigger)[0]
    words = [each.word for one in (before, *told.who) for each in stemmed(one, "")]
    return tuple(
        [
            party.party
            for party in agreement.parties
            if any(speaks_of(word, party) for word in words)
        ]
    )


def _denied(
    told: steps.Occurred, found: Iterable[Deed], rule: str, agreement: str, on: str
) -> Iterator[Link]:
    """Yield what the record holds as done by the day of a denial: later deeds gainsay nothing."""
    by = told.until_day or on
    for deed in found:
        if deed.days is not None and deed.days.last <= days_told(by).last:
            yield _act(deed, rule, "contradicts the record", agreement)


def _bounded(told: steps.Occurred, deed: Deed, on: str) -> Answer:
    """Return how a deed stands to a bound: on or before a day, or on or after one.

    What a source tells as done lies not behind the day on which it appeared.
    """
    if told.status == "done" and deed.days is not None and deed.days.first > days_told(on).last:
        return "differs in date"
    if deed.days is None or not (told.since or told.until_day):
        return "tells no day"
    if told.until_day and deed.days.first > days_told(told.until_day).last:
        return "differs in date"
    if told.since and deed.days.last < days_told(told.since).first:
        return "differs in date"
    return "agrees as far as it tells"


def _act(deed: Deed, rule: str, answer: Answer, agreement: str) -> Link:
    when = f" on {deed.days}" if deed.days is not None and deed.days.exact else ""
    when = when or (f" {deed.days}" if deed.days is not None else "")
    return Link("act", deed.act, f"{deed.words}{when}", rule, answer, agreement)


def _meet(one: Days, other: Days) -> bool:
    return one.first <= other.last and other.first <= one.last


def _nearest(found: Iterable[Deed], days: Days) -> Deed:
    def far(deed: Deed) -> int:
        if deed.days is None:
            return date.max.toordinal()
        before = (days.first - deed.days.last).days
        return max(before, (deed.days.first - days.last).days)

    return min(found, key=far)
