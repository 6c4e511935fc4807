"""`paraph statements review`: people answer on statements of sources, and the record keeps it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.said.gathered import Gathered, Said
from paraph.agreement.said.known import Known
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.said import agreements_at, all_said
from paraph.desk.weighing import accepted, body_of, corrected, rejected, span_of
from paraph.errors import AddressError, UsageError
from paraph.text.address import Address
from paraph.views.sources_lines import sources_lines
from paraph.wiring import surroundings


class Answers(NamedTuple):
    """What is answered: numbers to accept and to reject, corrections, and why."""

    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    correct: tuple[str, ...] = ()
    reason: str = ""


def review(asked: Asked, answers: Answers) -> int:
    """Record what a person makes of statements, an act for each source; return the code.

    Without answers the statements are shown with their numbers, and nothing is recorded.

    Raises:
        UsageError: an answer names no statement, or says what it may not.
    """
    found = all_said(asked)
    rows = [*_rows(asked, found, answers)]
    if not rows:
        say(sources_lines(found, width=surroundings().width))
        say(["", "Nothing is recorded before --accept, --reject or --correct."])
        return 0
    code = 0
    for at in dict.fromkeys([said.source for said, _ in rows]):
        kept = found.sources[at - 1]
        acting = Acting(asked._replace(agreement=kept.log))
        told = [row for said, row in rows if said.source == at]
        code = max(code, acting.act(body_of(kept.act, told)))
    return code


def _rows(asked: Asked, found: Gathered, answers: Answers) -> Iterator[tuple[Said, steps.Weighed]]:
    named = {f"{each.source}.{each.place}": each for each in found.statements}
    done: set[str] = set()
    for number in _numbers(answers.accept):
        said = _said(named, number, "--accept", done)
        yield said, accepted(said.line)
    for number in _numbers(answers.reject):
        said = _said(named, number, "--reject", done)
        yield said, rejected(said.line, answers.reason)
    for each in answers.correct:
        number, members = _correction(each)
        said = _said(named, number, "--correct", done)
        meant = [*_meant(asked, said, members.get("provision", ""))]
        yield said, corrected(said.line, members, meant, answers.reason)


def _numbers(said: tuple[str, ...]) -> list[str]:
    return [part.strip() for each in said for part in each.split(",") if part.strip()]


def _said(named: dict[str, Said], number: str, option: str, done: set[str]) -> Said:
    if number not in named:
        raise UsageError(
            f"{option} {number}: there is no such statement; `paraph statements list` has their "
            "numbers, as 1.3"
        )
    if number in done:
        raise UsageError(f"statement {number} is answered twice")
    done.add(number)
    return named[number]


def _correction(said: str) -> tuple[str, dict[str, str]]:
    """Return a correction from "1.3:speaker=Maria Orlova;fields=trade, culture"."""
    number, mark, rest = said.partition(":")
    if not mark:
        raise UsageError(f"--correct {said!r} is not of the form 1.3:speaker=NAME;fields=trade")
    members: dict[str, str] = {}
    for each in filter(None, [part.strip() for part in rest.split(";")]):
        name, equals, value = each.partition("=")
        if not equals or name.strip() in members:
            raise UsageError(f"--correct: {each!r} is not of the form MEMBER=VALUE, each once")
        members[name.strip()] = value.strip()
    return number.strip(), members


def _meant(asked: Asked, said: Said, addresses: str) -> Iterator[steps.Span]:
    """Yield the provisions that addresses name, parted by "+", in the text that is meant.

    Raises:
        UsageError: no text of an agreement here has one, or more than one has.
    """
    for address in filter(None, [part.strip() for part in addresses.split("+")]):
        linked = {each.agreement for each in said.links if each.to == "agreement"}
        known = agreements_at(asked)
        named = [each for each in known if not linked or each.agreement in linked]
        spans = [span for each in named if (span := _span(each, said, address)) is not None]
        if len(spans) != 1:
            what = "no agreement here has" if not spans else "more than one agreement here has"
            raise UsageError(f"--correct: {what} {address!r} in its current text")
        yield spans[0]


def _span(agreement: Known, said: Said, address: str) -> steps.Span | None:
    stage = agreement.stage
    if stage is None or not stage.texts:
        return None
    texts = stage.texts_in(said.kept.source.language) or stage.texts
    for text in texts:
        try:
            index = text.tree.find(Address.parse(address))
        except AddressError:
            continue
        words = [each.text for each in text.text.provisions]
        return span_of(text.digest, text.tree, words, index)
    return None
