"""The commands that decide: ask, clear, decide, delegate, revoke, report, and any kind of act."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast, get_args, get_origin, get_type_hints

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author
from paraph.agreement.delivery.reports import untimely
from paraph.agreement.mandate import Mandate
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say, warn
from paraph.cli.texts import answer_lines, set_lines, shown_set
from paraph.desk.former import revoked_keys, still_holding
from paraph.desk.granting import demand_fit, mandate
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter, digest_of
from paraph.errors import AddressError, DamagedError, UsageError
from paraph.proof.toml_table import toml_table
from paraph.record.acts import body_of
from paraph.record.keys import PREFIX
from paraph.text.address import Address
from paraph.text.outline import outline
from paraph.views.instant_words import short
from paraph.wiring import contents, printable


def ask(asked: Asked, text_set: str, bodies: tuple[str, ...], until: str, *, silence: bool) -> int:
    """Ask bodies for their clearance of a text set."""
    acting = Acting(asked)
    texts = shown_set(acting.matter, text_set)
    if not until:
        days = acting.life.procedure.days
        say([f"The procedure gives {days} days: --until says when the answer is due."])
    if silence and not until:
        warn("silence without --until never agrees: say when the answer is due")
    elif silence and acting.life.procedure.silence != "agreement":
        warn(f"by the procedure {acting.life.procedure.name}, nobody's silence is agreement")
    here = acting.matter.state.offices(acting.node.party)
    agrees = silence and until and acting.life.procedure.silence == "agreement"
    for each in bodies:
        if each not in here:
            warn(
                f"nobody here acts for {each}: only a paper tells what it answers"
                + (", and its silence agrees, whether or not it was asked" if agrees else "")
            )
    return acting.act(acts.AskClearance(bodies, until, silence), text_set=texts.digest)


def clear(
    asked: Asked,
    text_set: str,
    answer: str,
    condition: str,
    wants: Sequence[str] = (),
    *,
    editorial: bool = False,
) -> int:
    """Answer for a body on a text set, with what it wants of provisions."""
    acting = Acting(asked)
    if answer == "on-condition" and not condition:
        raise UsageError("say by --condition on which condition")
    texts = shown_set(acting.matter, text_set)
    comments = tuple([_comment(acting.matter, texts, each) for each in wants])
    body = acts.Clear(answer, condition, comments, editorial)
    return acting.act(body, text_set=texts.digest)


def _comment(matter: Matter, texts: TextSet, said: str) -> steps.Comment:
    """Return what a body wants of a provision, which must be there.

    Raises:
        UsageError: it is not said in the form that is asked for, or no text has the provision.
    """
    where, mark, words = said.partition("=")
    parts = where.split(":")
    pairs = [each[:2] for each in texts.entries]
    if not mark or not words.strip() or len(parts) not in {1, 3}:
        raise UsageError(f"--comment {said!r} is not of the form [COMPONENT:XX:]ADDRESS=WORDS")
    pair = (parts[0], parts[1]) if len(parts) > 1 else pairs[0]
    if pair not in pairs or (len(parts) == 1 and len(pairs) > 1):
        known = ", ".join([":".join(each) for each in pairs])
        raise UsageError(f"--comment {said!r}: say of which text, as COMPONENT:XX: ({known})")
    reading = reading_of(matter, texts, *pair)
    try:
        address = Address.parse(parts[-1].strip())
        outline(reading.text, pair[1]).find(address)
    except AddressError as error:
        raise UsageError(f"--comment {said!r}: {error}") from error
    return steps.Comment(*pair, str(address), words.strip())


_SPAN = re.compile(r"(?<![\w.])(\d{1,6})\s*[-\u2013]\s*(\d{1,6})(?![\w.])")


class Decision(NamedTuple):
    """What is said of a decision beside its mandates; `minutes` and `packet` are files."""

    number: str = ""
    level: str = ""
    place: str = ""
    motion: str = ""
    moved: str = ""
    seconded: str = ""
    votes: str = ""
    minutes: str = ""
    conformed: str = ""
    packet: str = ""
    pages: str = ""

    def of(self, mandates: tuple[Mandate, ...]) -> tuple[acts.Decide, tuple[bytes, ...]]:
        """Return the body of the act, and the blobs that go with it.

        Raises:
            InputError: the minutes or the packet cannot be read.
            UsageError: the votes are not three numbers, or something is said of no motion.
        """
        minutes, packet = [contents(each) if each else b"" for each in (self.minutes, self.packet)]
        if self.pages and not packet:
            raise UsageError("--pages are those of a --packet")
        _demand_pages(self.pages)
        votes = [each.strip() for each in self.votes.split(":")] if self.votes else ["0"] * 3
        if len(votes) != len(("for", "against", "abstaining")) or not all(
            each.isdecimal() and each.isascii() for each in votes
        ):
            raise UsageError(f"--votes {self.votes!r} is not of the form 6:1:2")
        told = (self.moved, self.seconded, self.votes, self.minutes, self.conformed)
        if any(told) and not self.motion:
            raise UsageError("say by --motion what was voted on")
        vote = steps.Vote(
            self.motion,
            self.moved,
            self.seconded,
            int(votes[0]),
            int(votes[1]),
            int(votes[2]),
            digest_of(minutes) if minutes else "",
            self.conformed,
        )
        name = digest_of(packet) if packet else ""
        body = acts.Decide(mandates, self.number, self.level, self.place, vote, name, self.pages)
        return body, tuple(filter(None, (minutes, packet)))


def _demand_pages(pages: str) -> None:
    """Raise UsageError unless words may say which pages of a packet: 41-58, A3, 7 and 9."""
    spans = [tuple(map(int, each)) for each in _SPAN.findall(pages)]
    backwards = any(first > last for first, last in spans)
    if not pages.isprintable() or backwards or re.fullmatch(r"[\s0-]+", pages):
        raise UsageError(
            f"--pages {pages!r} names no pages: write the first and the last one, as 41-58"
        )


def decide(
    asked: Asked,
    text_set: str,
    files: Sequence[str],
    terms: Mapping[str, Any] | None,
    decision: Decision = Decision(),  # noqa: B008 - a named tuple, which never changes
) -> int:
    """Approve a text set, with the mandates of files and of the command line."""
    acting = Acting(asked)
    texts = acting.matter.text_set(text_set)
    granted = [*_mandates(files, texts), *([mandate(terms, texts)] if terms else [])]
    _demand_fit(acting, granted)
    say([*set_lines(acting.matter, texts), *answer_lines(acting.matter, texts.digest)])
    body, blobs = decision.of(tuple(granted))
    return acting.act(body, text_set=texts.digest, blobs=blobs)


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
    does: str = "",
) -> int:
    """Enter a fact that is on paper; the file `does` has what the act would say."""
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
    told = _told(fact, does, content) if does else None
    if isinstance(told, steps.Deliver):
        demand_timely(told.period, day)
    author = author_of(by)
    body = acts.Report(fact, author, day, digest_of(content), checked, granted, told)
    keyed = {each.party for each in acting.matter.genesis.parties if each.keys}
    if author.party in keyed - {acting.matter.party}:
        warn(
            f"{author.party} acts here itself: this moves nothing before {author.party} confirms it"
        )
    return acting.act(body, text_set=texts.digest if texts else "", blobs=(content,))


def demand_timely(period: str, day: str) -> None:
    """Refuse a report on paper that was made before its period was over.

    Raises:
        UsageError: it was, or it is not certain that it was not.
    """
    try:
        why = untimely(period, day)
    except ValueError:
        return  # what is no day is refused as such
    if why:
        raise UsageError(f"--on {day}: {why}")


def _told(fact: str, file: str, paper: bytes) -> acts.Told:
    """Return what an act on paper says, as a file has it: words and lists left out are empty.

    What was shown to whoever signed on paper is the paper.
    """
    body = acts.KINDS[fact]
    optional = getattr(body, "_field_defaults", {})
    usual: dict[str, Any] = {
        name: "" if kind is str else []
        for name, kind in get_type_hints(body).items()
        if name not in optional and (kind is str or get_origin(kind) is tuple)
    }
    if fact == "sign":
        usual["shown"] = digest_of(paper)
    told = body_of(fact, usual | plain_of(table_of(file)), printable(file))
    if not isinstance(told, get_args(acts.Told)):
        raise UsageError(f"--does says nothing more of a {fact}")
    return cast("acts.Told", told)


def appoint(asked: Asked, name: str, until: str, office: str = "") -> int:
    """Appoint a person of the node in an agreement that has begun."""
    acting = Acting(asked)
    person = acting.node.roster.person(name)
    if where := revoked_keys(acting.desk).get(person.key):
        raise UsageError(
            f"the key of {name} is revoked in the agreement {short(where)}: "
            f"`paraph person {name} --anew` gives them another one"
        )
    return acting.act(acts.Appoint(acts.Key(name, person.key), person.bodies, until, office))


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
    body = body_of(kind, plain_of(table_of(file)), printable(file))
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
    return [mandate(table_of(each), texts) for each in files]


def table_of(file: str) -> dict[str, Any]:
    """Return the table of a TOML file.

    Raises:
        DamagedError: it is none.
        InputError: it cannot be read.
    """
    try:
        return toml_table(contents(file).decode())
    except ValueError as error:
        raise DamagedError(printable(file), f"cannot be read as TOML ({error})") from error


def plain_of(value: Any) -> Any:  # noqa: ANN401 - whatever TOML holds
    """Return the value, of which a date would be no JSON."""
    match value:
        case dict():
            return {name: plain_of(each) for name, each in value.items()}
        case list():
            return [plain_of(each) for each in value]
        case str() | bool() | int():
            return value
    raise UsageError(f"{value!r}: write instants and fractions in quotation marks")


def author_of(named: str) -> Author:
    """Return who did something, from PERSON[:BODY]@PARTY."""
    who, mark, party = named.rpartition("@")
    if not mark:
        raise UsageError(f"--by {named!r} is not of the form PERSON[:BODY]@PARTY")
    person, _, body = who.partition(":")
    return Author(person, party, body, "")
