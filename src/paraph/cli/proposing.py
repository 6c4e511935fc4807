"""`paraph lineage`, `scope` and `question`: what a text proposes, and what a person accepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import steps
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.texts import shown_set
from paraph.cli.which_text import which_text
from paraph.desk.lacking import reading_of
from paraph.desk.matter import digest_of
from paraph.errors import UsageError
from paraph.norms.final.lineage import Edge, LineageProposal, read_lineage
from paraph.norms.final.scope import read_questions, read_scope
from paraph.norms.final.sentences import Place
from paraph.text.canonical import canonical
from paraph.text.node import Text
from paraph.views.sentence import counted
from paraph.views.visible import one_line, quoted
from paraph.wiring import read

_RELATIONS: Mapping[Edge, str] = {
    "amends": "amends",
    "supplements": "rests-on",
    "prolongs": "prolongs",
    "terminates": "terminates",
    "supersedes": "supersedes",
    "implements": "implements",
    "accedes to": "accedes-to",
    "rests on": "rests-on",
}
"""As which relation of the record an edge is entered; the others are told, and not accepted."""
_LATER: Mapping[Edge, str] = {
    "amends": "amended-by",
    "prolongs": "prolonged-by",
    "terminates": "terminated-by",
    "supersedes": "superseded-by",
}


_GOES_ON = (
    "Which obligations under “{}” go on, and does one conflict with this agreement (VCLT 30, 59)?"
)


class Chosen(NamedTuple):
    """Which proposals are accepted ("1,3", or nothing), of which text of the set."""

    accept: str = ""
    text: str = ""


class Earlier(NamedTuple):
    """What is said of the other agreement: how it is called, from when on, its act here.

    `file` is the text of a later agreement that speaks of this one; `text_set` is this one's text
    as that amends it.
    """

    other: str = ""
    on: str = ""
    event: str = ""
    file: str = ""
    text_set: str = ""


class _Source(NamedTuple):
    """A text that is read: its digest, its language, and the act's text set."""

    text: Text
    digest: str
    language: str
    text_set: str


def lineage(asked: Asked, text_set: str, chosen: Chosen, earlier: Earlier) -> int:
    """Show what a text proposes as lineage, and record what is accepted; return the code.

    Raises:
        UsageError: no such proposal or act is there, or it cannot be entered.
    """
    acting = Acting(asked)
    source, blobs = _lineage_source(acting, text_set, chosen, earlier)
    relations = _LATER if earlier.file else _RELATIONS
    found = read_lineage(source.text, source.language)
    told = [(_proposed(each, relations, earlier.file), each.place) for each in found]
    numbers = _shown(told, source, chosen.accept)
    if not numbers:
        return 0
    if earlier.other and len(numbers) > 1:
        raise UsageError("--other names one agreement: accept one proposal with it")
    event = acting.matter.act(earlier.event).id if earlier.event else ""
    made = []
    for each in [found[number] for number in numbers]:
        if each.edge not in relations:
            raise UsageError(
                f"no relation of the record says {each.edge!r}: `paraph act relate` enters another"
            )
        span = _span(source, each.place)
        said = _title(source.text) if earlier.file else each.other
        other = earlier.other or " ".join(said.split()).rstrip(" ,.;")
        made.append(steps.Relate(relations[each.edge], other, event, span, earlier.on))
    return _recorded(acting, made, source.text_set, blobs)


def scope(asked: Asked, text_set: str, chosen: Chosen) -> int:
    """Show what a text proposes as its scope, and record what is accepted; return the code."""
    acting = Acting(asked)
    source = _source(acting, text_set, chosen.text)
    found = [*read_scope(source.text, source.language)]
    told = [(f"{each.row}: {one_line(each.field)}", each.place) for each in found]
    numbers = _shown(told, source, chosen.accept)
    if not numbers:
        return 0
    rows = [
        steps.Row(each.row, " ".join(each.field.split()), _span(source, each.place))
        for each in [found[number] for number in numbers]
    ]
    return acting.act(steps.Scope(tuple(rows)), text_set=source.text_set)


def question(asked: Asked, text_set: str, chosen: Chosen, words: str) -> int:
    """Show which questions a text and its relations raise, and open those that are chosen.

    `words` is a question of one's own, with the span of the one proposal that is chosen.
    """
    acting = Acting(asked)
    source = _source(acting, text_set, chosen.text)
    found = [(each.question, each.place) for each in read_questions(source.text, source.language)]
    found += [
        (_GOES_ON.format(one_line(each.other)), each.place)
        for each in read_lineage(source.text, source.language)
        if each.edge in {"amends", "supersedes", "terminates"}
    ]
    told = [(one_line(asks), place) for asks, place in found]
    numbers = _shown(told, source, chosen.accept)
    if not numbers:
        return 0
    if words and len(numbers) > 1:
        raise UsageError("--words is one question: choose the one place that raises it")
    made = [
        steps.Ask(words or found[number][0], _span(source, found[number][1])) for number in numbers
    ]
    return _recorded(acting, made, source.text_set)


def _lineage_source(
    acting: Acting, text_set: str, chosen: Chosen, earlier: Earlier
) -> tuple[_Source, tuple[bytes, ...]]:
    """Return the text to be read, and the blobs that an act on it must have.

    Raises:
        UsageError: a text as amended is named, and no later agreement.
    """
    if not earlier.file:
        if earlier.text_set:
            raise UsageError("--set names the text as a later agreement amends it: give --of FILE")
        return _source(acting, text_set, chosen.text), ()
    reading = read(earlier.file)
    blob = canonical(reading.text)
    amended = shown_set(acting.matter, earlier.text_set).digest if earlier.text_set else ""
    language = reading.source.language or "en"
    return _Source(reading.text, digest_of(blob), language, amended), (blob,)


def _source(acting: Acting, text_set: str, text: str) -> _Source:
    """Return a text of a set.

    Raises:
        UsageError: the set has no such text.
    """
    texts = shown_set(acting.matter, text_set)
    pair = which_text(texts, text)
    reading = reading_of(acting.matter, texts, *pair)
    return _Source(reading.text, texts.text(*pair), pair[1], texts.digest)


def _proposed(proposal: LineageProposal, relations: Mapping[Edge, str], file: str) -> str:
    """Return what a proposal says, of this agreement or of the later one in a file."""
    relation = relations.get(proposal.edge)
    what = f"it {proposal.edge} {one_line(proposal.other)}"
    if relation is None:
        return f"{what} (told alone: no relation of the record says so)"
    entered = relation.replace("-", " ")
    return f"{what}: this agreement is {entered} it" if file else f"{what} (as {entered})"


def _title(text: Text) -> str:
    """Return the title of a text: its first words."""
    return next((each.text for each in text.provisions if each.text.strip()), "")


def _shown(told: Sequence[tuple[str, Place]], source: _Source, accept: str) -> tuple[int, ...]:
    """Show proposals with their numbers and words, and return which of them are accepted."""
    numbers = tuple(_numbers(accept, len(told)))
    for number, (words, place) in enumerate(told, 1):
        if numbers and number - 1 not in numbers:
            continue
        span = _span(source, place)
        say([f"{number}. {words}", f"   {one_line(span.provision)}: {quoted(span.words, '“”')}"])
    if not told:
        say(["Nothing is proposed: no words that are read say it. `paraph act` enters it by hand."])
    elif not numbers:
        say([f"{counted(len(told), 'proposal')}; nothing is recorded before --accept names some."])
    return numbers


def _numbers(accept: str, most: int) -> Iterator[int]:
    """Yield the places of the proposals that "1,3" names, each once.

    Raises:
        UsageError: it names one that is not there.
    """
    for each in dict.fromkeys(filter(None, [part.strip() for part in accept.split(",")])):
        if not (each.isascii() and each.isdecimal() and 0 < int(each) <= most):
            raise UsageError(f"--accept: there is no proposal {each!r} of {most}")
        yield int(each) - 1


def _span(source: _Source, place: Place) -> steps.Span:
    words = source.text.provisions[place.provision].text[place.start : place.end]
    return steps.Span(source.digest, place.address, place.start, place.end, words)


def _recorded(
    acting: Acting,
    made: Iterable[steps.Relate | steps.Ask],
    text_set: str,
    blobs: Sequence[bytes] = (),
) -> int:
    """Make one act for each, and return the first code that is not 0."""
    for body in made:
        if code := acting.act(body, text_set=text_set, blobs=blobs):
            return code
        del acting.matter  # as it is with that act
    return 0
