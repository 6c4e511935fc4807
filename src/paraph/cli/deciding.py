"""The commands that decide: ask, clear, decide, delegate, revoke, report, and any kind of act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from paraph.agreement import act as acts
from paraph.agreement.act import Author
from paraph.agreement.mandate import Mandate
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say, warn
from paraph.cli.texts import answer_lines, set_lines, shown_set
from paraph.desk.former import revoked_keys, still_holding
from paraph.desk.granting import demand_fit, mandate
from paraph.desk.matter import digest_of
from paraph.errors import DamagedError, UsageError
from paraph.proof.toml_table import toml_table
from paraph.record.acts import body_of
from paraph.record.keys import PREFIX
from paraph.views.instant_words import short
from paraph.wiring import contents, printable


def ask(asked: Asked, text_set: str, bodies: tuple[str, ...], until: str, *, silence: bool) -> int:
    """Ask bodies for their clearance of a text set."""
    acting = Acting(asked)
    texts = shown_set(acting.matter, text_set)
    if silence and not until:
        warn("silence without --until never agrees: say when the answer is due")
    elif silence and acting.life.procedure.silence != "agreement":
        warn(f"by the procedure {acting.life.procedure.name}, nobody's silence is agreement")
    return acting.act(acts.AskClearance(bodies, until, silence), text_set=texts.digest)


def clear(asked: Asked, text_set: str, answer: str, condition: str) -> int:
    """Answer for a body on a text set."""
    acting = Acting(asked)
    if answer == "on-condition" and not condition:
        raise UsageError("say by --condition on which condition")
    texts = shown_set(acting.matter, text_set)
    return acting.act(acts.Clear(answer, condition), text_set=texts.digest)


def decide(
    asked: Asked, text_set: str, files: Sequence[str], terms: Mapping[str, Any] | None
) -> int:
    """Approve a text set, with the mandates of files and of the command line."""
    acting = Acting(asked)
    texts = acting.matter.text_set(text_set)
    granted = [*_mandates(files, texts), *([mandate(terms, texts)] if terms else [])]
    _demand_fit(acting, granted)
    say([*set_lines(acting.matter, texts), *answer_lines(acting.matter, texts.digest)])
    return acting.act(acts.Decide(tuple(granted)), text_set=texts.digest)


def delegate(asked: Asked, under: str, files: Sequence[str]) -> int:
    """Pass on a mandate."""
    acting = Acting(asked)
    matter = acting.matter
    ref = acting.mandate(under)
    texts = matter.state.texts.sets[matter.state.mandates.granted[ref].mandate.text_set]
    granted = tuple(_mandates(files, texts))
    _demand_fit(acting, granted)
    say(set_lines(matter, texts))
    return acting.act(acts.Delegate(granted), text_set=texts.digest, under=ref)


def revoke(asked: Asked, name: str, reason: str) -> int:
    """Revoke a mandate."""
    acting = Acting(asked)
    return acting.act(acts.RevokeMandate(acting.matter.mandate(name), reason))


def report(
    asked: Asked,
    fact: str,
    by: str,
    day: str,
    paper: str,
    checked: str,
    text_set: str,
    files: Sequence[str],
) -> int:
    """Enter a fact that is on paper."""
    others = (*asked.others, checked) if checked else asked.others
    acting = Acting(asked._replace(others=others))
    if fact not in acts.KINDS:
        raise UsageError(f"{fact!r} is no kind of act: {', '.join(sorted(acts.KINDS))}")
    texts = shown_set(acting.matter, text_set) if text_set else None
    if files and not texts:
        raise UsageError("say by --set over which text set the mandates are")
    granted = tuple(_mandates(files, texts)) if texts else ()
    _demand_fit(acting, granted)
    content = contents(paper)
    body = acts.Report(fact, _author(by), day, digest_of(content), checked, granted)
    return acting.act(body, text_set=texts.digest if texts else "", blobs=(content,))


def appoint(asked: Asked, name: str, until: str) -> int:
    """Appoint a person of the node in an agreement that has begun."""
    acting = Acting(asked)
    person = acting.node.roster.person(name)
    if where := revoked_keys(acting.desk).get(person.key):
        raise UsageError(
            f"the key of {name} is revoked in the agreement {short(where)}: "
            f"`paraph person {name} --anew` gives them another one"
        )
    return acting.act(acts.Appoint(acts.Key(name, person.key), person.bodies, until))


def revoke_key(asked: Asked, name: str, since: str, reason: str) -> int:
    """Revoke the key of a person of the node, or a key."""
    acting = Acting(asked)
    key = name if name.startswith(PREFIX) else acting.node.roster.person(name).key
    code = acting.act(acts.RevokeKey(key, since, reason))
    if not code and not asked.unsigned:
        others = [short(each) for each in still_holding(acting.desk, key)]
        if others:
            warn(f"the key counts in other agreements still; revoke it there: {', '.join(others)}")
        for each in acting.node.persons:
            if each.key == key:
                again = f"`paraph person {each.person} --anew` gives them another one"
                warn(f"the node still has it as the key of {each.person}: {again}")
    return code


def act(
    asked: Asked, kind: str, file: str, text_set: str, under: str, basis: tuple[str, ...]
) -> int:
    """Make an act of any kind, its body from a file."""
    if kind == "genesis":
        raise UsageError("an agreement begins by `paraph begin`")
    acting = Acting(asked)
    matter = acting.matter
    body = body_of(kind, _plain(_table(file)), printable(file))
    return acting.act(
        body,
        text_set=shown_set(matter, text_set).digest if text_set else "",
        under=acting.mandate(under) if under else "",
        basis=tuple([matter.act(each).id for each in basis]),
    )


def _demand_fit(acting: Acting, granted: Sequence[Mandate]) -> None:
    for each in granted:
        demand_fit(acting.matter, each)


def _mandates(files: Sequence[str], texts: TextSet) -> list[Mandate]:
    return [mandate(_table(each), texts) for each in files]


def _table(file: str) -> dict[str, Any]:
    """Return the table of a TOML file.

    Raises:
        DamagedError: it is none.
        InputError: it cannot be read.
    """
    try:
        return toml_table(contents(file).decode())
    except ValueError as error:
        raise DamagedError(printable(file), f"cannot be read as TOML ({error})") from error


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever TOML holds
    """Return the value, of which a date would be no JSON."""
    match value:
        case dict():
            return {name: _plain(each) for name, each in value.items()}
        case list():
            return [_plain(each) for each in value]
        case str() | bool() | int():
            return value
    raise UsageError(f"{value!r}: write instants and fractions in quotation marks")


def _author(named: str) -> Author:
    """Return who did something, from PERSON[:BODY]@PARTY."""
    who, mark, party = named.rpartition("@")
    if not mark:
        raise UsageError(f"--by {named!r} is not of the form PERSON[:BODY]@PARTY")
    person, _, body = who.partition(":")
    return Author(person, party, body, "")
