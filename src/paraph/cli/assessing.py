"""`paraph norms` at a node: people answer proposals, and the record holds their answers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import NamedTuple

import click

from paraph.agreement import steps
from paraph.agreement.accepted import accepted
from paraph.agreement.norms.assessed import assessed
from paraph.agreement.norms.commitments import register
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import hand_out, say, warn
from paraph.cli.texts import shown_set
from paraph.cli.which_text import which_text
from paraph.desk.assessing import (
    Text,
    body_of,
    corrected,
    deadline_said,
    rejected,
)
from paraph.desk.lacking import reading_of
from paraph.errors import UsageError
from paraph.norms.doubts import doubts
from paraph.norms.extract import read_norms
from paraph.norms.norm import KINDS, WHO, Norm, Norms
from paraph.norms.versions import between
from paraph.text.reading import Reading
from paraph.views.norm_lines import compared_lines, norm_head, reviewed_lines, short_words
from paraph.views.sentence import counted
from paraph.views.visible import one_line, spelled
from paraph.wiring.files import check_target, printable, put
from paraph.wiring.kept import check_kept

_FINE, _CHANGED, _UNREAD = 0, 1, 2


class Answers(NamedTuple):
    """What is answered without asking: numbers to accept and to reject, and corrections."""

    accept: str = ""
    reject: str = ""
    correct: tuple[str, ...] = ()
    final: str = ""
    reason: str = ""
    again: bool = False


class _Source(NamedTuple):
    reading: Reading
    norms: Norms
    text_set: str
    told: Text


def listed(asked: Asked, text_set: str, text: str, *, as_json: bool) -> int:
    """Show the norms of a text of the record with their states; return the code."""
    acting = Acting(asked)
    source = _source(acting, text_set, text, quiet=as_json)
    norms = source.norms._replace(norms=source.told.reviewed)
    if as_json:
        from paraph.views.norms_json import norms_json

        hand_out(norms_json(source.reading, norms))
    else:
        kept = {each.held.row.norm: each for each in register(acting.life)}
        say(map(spelled, reviewed_lines(norms, kept)))
    return _code(norms)


def compared(asked: Asked, sets: tuple[str, str], text: str, *, as_json: bool) -> int:
    """Show what one text set does to the norms of another; return the code."""
    acting = Acting(asked)
    old, new = [_source(acting, each, text, quiet=as_json) for each in sets]
    before, later = [each.norms._replace(norms=each.told.reviewed) for each in (old, new)]
    turned = between(before.norms, later.norms)
    if as_json:
        from paraph.views.norms_json import compared_json

        hand_out(compared_json((old.reading, before), (new.reading, later), turned))
    else:
        say(map(spelled, compared_lines(turned)))
        if not turned and before.text != later.text:
            say(["The texts differ in other words: paraph compare shows them."])
    return max(_code(before), _code(later), _CHANGED if turned else _FINE)


def exported(asked: Asked, text_set: str, text: str, target: str) -> int:
    """Write the norms of a text of the record as a register, with their states."""
    from paraph.cli.norms import SUFFIXES, written
    from paraph.views.register import register_csv, register_xlsx

    check_target(target, SUFFIXES)
    acting = Acting(asked)
    source = _source(acting, text_set, text)
    norms = source.norms._replace(norms=source.told.reviewed)
    kept = {each.held.row.norm: each for each in register(acting.life)}
    if target.lower().endswith(".json"):
        content = written(source.reading, norms, target)
    else:
        made = register_csv if target.lower().endswith(".csv") else register_xlsx
        content = made(norms, kept)
    check_kept(target, content)
    put(target, content)
    say([f"{counted(len(norms.norms), 'norm')} in {one_line(printable(target))}"])
    for each in norms.unread:
        warn(f"{each.place.address} was not read: {each.why}")
    return _code(norms)


def review(asked: Asked, text_set: str, text: str, answers: Answers) -> int:
    """Ask a person about norms, or take what they say; all answers become one act.

    Raises:
        UsageError: an answer names no norm, or says what it may not.
    """
    acting = Acting(asked)
    source = _source(acting, text_set, text)
    if answers.accept or answers.reject or answers.correct or answers.final:
        rows = [*_said(acting, source.told, answers)]
    elif sys.stdin is not None and sys.stdin.isatty():
        rows = [*_asked(acting, source.told, again=answers.again)]
    else:
        say(_waiting(source.told))
        return _FINE
    for each in source.norms.unread:
        warn(f"{each.place.address} was not read: {each.why}")
    if not rows:
        say(["Nothing was answered, and nothing is recorded."])
        return _FINE
    return acting.act(body_of(rows), text_set=source.text_set)


def _source(acting: Acting, text_set: str, text: str, *, quiet: bool = False) -> _Source:
    """Return a text of a set with its norms and what was made of them.

    Raises:
        UsageError: the set has no such text, or its language is not read.
    """
    matter = acting.matter
    name = text_set or acting.life.current
    texts = matter.text_set(name) if quiet else shown_set(matter, name)
    pair = which_text(texts, text)
    reading = reading_of(matter, texts, *pair)
    norms = read_norms(reading.text, pair[1])
    if norms.outcome != "read":
        raise UsageError(f"norms in {pair[1]!r} are not read: en, ru, fr and es are")
    held = {each.row.norm: each for each in assessed(acting.life)}
    return _Source(reading, norms, texts.digest, Text(norms.norms, held))


def _code(norms: Norms) -> int:
    return _UNREAD if norms.unread else _FINE


# ---------------------------------------------------------------- what is said at once


def _waiting(told: Text) -> Iterator[str]:
    """Yield the norms that nobody answered, with their numbers, the most uncertain first."""
    for at in told.waiting:
        yield from _shown(told.norms[at], at)
    count = counted(len(told.waiting), "norm")
    if told.waiting:
        yield f"{count} without an answer; nothing is recorded before --accept or --reject."
    else:
        yield "Every norm that is proposed has an answer."


def _shown(norm: Norm, at: int) -> Iterator[str]:
    yield f"{at + 1}. {spelled(one_line(norm_head(norm)))}"
    for lead in norm.leads:
        yield f"   (lead-in) {spelled(short_words(lead.words))}"
    yield f"   {spelled(short_words(norm.words))}"
    if said := deadline_said(norm):
        yield f"   deadline: {spelled(one_line(said))}"
    if why := "; ".join([each for _, each in doubts(norm)]):
        yield f"   uncertain: {spelled(one_line(why))}"


def _said(acting: Acting, told: Text, answers: Answers) -> Iterator[steps.Assessed]:
    """Yield the rows that options say; no norm is answered twice."""
    corrections = dict(_correction(each, len(told.norms)) for each in answers.correct)
    rejects = [*_numbers(answers.reject, told, "--reject")]
    final = {*_numbers(answers.final, told, "--final")}
    accepts = [*_numbers(answers.accept, told, "--accept"), *sorted(final)]
    if answers.accept.strip() == "all":
        accepts = [at for at in accepts if at not in rejects and at not in corrections]
    accepts = [*dict.fromkeys(accepts)]
    if len(corrections) < len(answers.correct):
        raise UsageError("--correct: a norm is corrected twice")
    several = [at for at in (*accepts, *corrections) if at in rejects]
    if several := [*several, *[at for at in accepts if at in corrections]]:
        raise UsageError(f"norm {several[0] + 1} is answered twice")
    for at in accepts:
        yield accepted(told.norms[at], "adoption" if at in final else "force")
    for at, said in corrections.items():
        yield corrected(told.norms[at], _named(acting, said), answers.reason)
    for at in rejects:
        yield rejected(told.norms[at], answers.reason)


def _numbers(said: str, told: Text, option: str) -> Iterator[int]:
    """Yield the places that "1,3" names, or all that nobody answered.

    Raises:
        UsageError: it names one that is not there.
    """
    if said.strip() == "all":
        yield from sorted(told.waiting)
        return
    most = len(told.norms)
    for each in dict.fromkeys(filter(None, [part.strip() for part in said.split(",")])):
        if not (each.isascii() and each.isdecimal() and 0 < int(each) <= most):
            raise UsageError(f"{option}: there is no norm {each!r} of {most}")
        yield int(each) - 1


def _correction(said: str, most: int) -> tuple[int, dict[str, str]]:
    """Return a correction from "3:kind=right;deadline=by 30 days of signature"."""
    number, mark, rest = said.partition(":")
    if not mark or not (number.strip().isdecimal() and 0 < int(number) <= most):
        form = "N:kind=right;bearer=each party"
        raise UsageError(f"--correct {said!r} is not of the form {form}, N from 1 to {most}")
    members: dict[str, str] = {}
    for each in filter(None, [part.strip() for part in rest.split(";")]):
        name, equals, value = each.partition("=")
        if not equals or name.strip() in members:
            raise UsageError(f"--correct: {each!r} is not of the form MEMBER=VALUE, each once")
        members[name.strip()] = value.strip()
    return int(number) - 1, members


def _named(acting: Acting, said: dict[str, str]) -> dict[str, str]:
    """Return a correction in which an event of the record has its whole name."""
    event = said.get("event", "")
    return {**said, "event": acting.matter.act(event).id} if event else said


# ---------------------------------------------------------------- what is asked


def _asked(acting: Acting, told: Text, *, again: bool) -> list[steps.Assessed]:
    """Return the answers of a person at the terminal, one key for each norm.

    Whoever interrupts is asked whether what was answered till then is to be recorded; a second
    interruption records nothing, and says how much is lost.
    """
    rows: list[steps.Assessed | None] = []
    try:
        _questions(acting, told, rows, again=again)
    except (KeyboardInterrupt, click.Abort, EOFError):
        answered = counted(sum(each is not None for each in rows), "answer")
        if not any(rows):
            raise
        click.echo()
        say([f"Interrupted after {answered}; the norm that was asked last has none."])
        try:
            keep = click.confirm("Record what was answered?", default=True)
        except (KeyboardInterrupt, click.Abort, EOFError):
            warn(f"{answered} not recorded: interrupted again.")
            raise KeyboardInterrupt from None
        if not keep:
            say([f"{answered} not recorded, as you asked."])
            return []
    return [each for each in rows if each is not None]


def _questions(
    acting: Acting, told: Text, rows: list[steps.Assessed | None], *, again: bool
) -> None:
    """Ask about one norm after the other, and add each answer to `rows`: None for a norm left."""
    order = range(len(told.norms)) if again else told.waiting
    while len(rows) < len(order):
        at = order[len(rows)]
        norm = told.norms[at]
        say(_shown(norm, at))
        match _key(f"[{len(rows) + 1} of {len(order)}] {_CHOICES}: "):
            case "a":
                rows.append(accepted(norm))
            case "c":
                rows.append(_corrected(acting, norm))
            case "r":
                reason = click.prompt("reason", default="", show_default=False)
                rows.append(rejected(norm, reason))
            case "u":
                del rows[-1:]
            case "q":
                break
            case _:
                rows.append(None)


def _key(question: str) -> str:
    """Return the key that a person presses, of those that mean something."""
    while True:
        click.echo(question, nl=False)
        key = ""
        while not key.strip():
            key = click.getchar().lower()
        click.echo(spelled(key) if key in _KEYS else "?")
        if key in _KEYS:
            return key


_KEYS = frozenset("acrsuq")
_CHOICES = "a accept, c correct, r reject, s skip, u undo the last, q quit"
_OFFERED = {"kind": KINDS, "bearer": WHO, "binds": steps.BINDS}
"""What may be answered where a correction asks for one of a closed list."""


def _corrected(acting: Acting, norm: Norm) -> steps.Assessed:
    """Ask for what is wrong with a norm, until it is a correction."""
    plain = {
        "kind": norm.kind,
        "bearer": norm.bearer.kind,
        "named": norm.bearer.words,
        "deadline": deadline_said(norm),
        "event": "",
        "fields": ", ".join(norm.fields),
        "binds": "force",
    }
    while True:
        said = {name: click.prompt(_question(name), default=old) for name, old in plain.items()}
        reason = click.prompt("reason")
        try:
            return corrected(norm, _named(acting, said), reason)
        except UsageError as error:
            say([spelled(str(error)), "Once more; Enter keeps what was answered."])
            plain = said


def _question(name: str) -> str:
    offered = _OFFERED.get(name, ())
    return f"{name} ({', '.join(offered)})" if offered else name
