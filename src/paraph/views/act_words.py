"""Acts in words: who did what, in one line, for logs and for whoever is about to sign."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author
from paraph.agreement.text_set import TextSet
from paraph.views.instant_words import instant_in_words, short
from paraph.views.mandate_words import mandate_in_words
from paraph.views.sentence import counted
from paraph.views.step_words import at, because, said, step_in_words


def act_in_words(act: Act, names: Mapping[str, str], *, granted: bool = True) -> str:
    """Return what an act says in one line: "holm for council of alda approves T0".

    `names` is what text sets are called, by digest. The mandates that it grants are told too,
    unless it is not asked for.
    """
    body = act.body
    about = TextSet(body.texts).digest if isinstance(body, acts.Propose) else act.text_set
    text_set = names.get(about, short(about))
    if not granted and isinstance(body, acts.Decide | acts.Report):
        body = body._replace(mandates=())
    return f"{author_in_words(act.author)} {_says(body, text_set)}"


def author_in_words(author: Author) -> str:
    """Return who acts, and for which body of a party: "holm for council of alda"."""
    body = f" for {author.body}" if author.body else ""
    capacity = f" ({said(author.capacity)})" if author.capacity else ""
    return f"{author.person}{body} of {author.party}{capacity}"


@singledispatch
def _says(body: object, text_set: str) -> str:
    """Return what an act of a kind does, without who does it; each kind has its own below."""
    return step_in_words(body, text_set)


@_says.register
def _(body: acts.Genesis, _text_set: str) -> str:
    return f"begins the agreement {said(body.title)}"


@_says.register
def _(body: acts.RootKeys, _text_set: str) -> str:
    holders = len({key.person for key in body.keys})
    return f"changes the root keys, of which {body.quorum} of {holders} people must sign"


@_says.register
def _(body: acts.Appoint, _text_set: str) -> str:
    office = f" for {', '.join(body.bodies)}" if body.bodies else ""
    office += f" as {body.office}" if body.office else ""
    return f"appoints {body.key.person}{office}{_before(body.until)}"


@_says.register
def _(body: acts.Propose, text_set: str) -> str:
    return f"proposes {text_set}{because(body.reasons)}"


@_says.register
def _(body: acts.AskClearance, text_set: str) -> str:
    mute = ", announcing that silence is agreement" if body.silence else ""
    return f"asks {', '.join(body.bodies)} to clear {text_set}{_before(body.until)}{mute}"


@_says.register
def _(body: acts.Clear, text_set: str) -> str:
    more = f", with {counted(len(body.comments), 'comment')}" if body.comments else ""
    more += ", also after changes that are proved editorial" if body.editorial else ""
    if body.answer == "on-condition":
        return f"agrees to {text_set} on condition: {said(body.condition)}{more}"
    verb = "agrees" if body.answer == "agreed" else "objects"
    return f"{verb} to {text_set}{because(body.condition)}{more}"


@_says.register
def _(body: acts.Decide, text_set: str) -> str:
    granted = "".join([f"; {mandate_in_words(each)}" for each in body.mandates])
    number = f" as {said(body.number)}" if body.number else ""
    return f"approves {text_set}{number}{_voted(body.vote)}{granted}"


def _voted(vote: steps.Vote) -> str:
    if vote == steps.Vote():
        return ""
    votes = f"{vote.ayes} to {vote.nays}, {vote.abstained} abstaining"
    return f" by {votes}{because(vote.motion)}"


@_says.register
def _(body: acts.Delegate, _text_set: str) -> str:
    return f"passes a mandate on: {'; '.join(map(mandate_in_words, body.mandates))}"


@_says.register
def _(body: acts.RevokeMandate, _text_set: str) -> str:
    return f"revokes the mandate {short(body.mandate)}{because(body.reason)}"


@_says.register
def _(body: acts.Amend, text_set: str) -> str:
    return f"amends {text_set} in {counted(len(body.changed), 'text')}"


@_says.register
def _(body: acts.Assert, _text_set: str) -> str:
    changes = counted(len(body.changes), "change is", "changes are")
    return f"asserts that {changes} not substantive{because(body.reason)}"


@_says.register
def _(body: acts.Settle, _text_set: str) -> str:
    verb = "agrees" if body.answer == "agreed" else "objects"
    return f"{verb} to {counted(len(body.changes), 'open change')}{because(body.reason)}"


@_says.register
def _(body: acts.Initial, text_set: str) -> str:
    return f"initials {text_set}{at(body.place)}"


@_says.register
def _(body: acts.FullPowers, _text_set: str) -> str:
    return f"gives {body.person} full powers to {', '.join(body.purposes)}{_before(body.until)}"


@_says.register
def _(body: acts.Dispense, _text_set: str) -> str:
    purposes = ", ".join(body.purposes)
    who = f"{body.person} of {body.party} needs no full powers to {purposes}"
    return f"holds that by practice {who}{_before(body.until)}{because(body.reason)}"


@_says.register
def _(body: acts.Sign, text_set: str) -> str:
    occasion = f" ({said(body.occasion)})" if body.occasion else ""
    own = f" {short(body.original)}" if body.original else ""
    copy = f", the original of {body.copy}{own}" if body.copy else ""
    effect = f", {body.effect}" if body.effect else ""
    return f"signs {text_set}{at(body.place)}{occasion}{copy}{effect}"


@_says.register
def _(body: acts.Confirm, _text_set: str) -> str:
    return f"confirms {short(body.act)}"


@_says.register
def _(body: acts.Notify, _text_set: str) -> str:
    return f"notifies {body.party}: {said(body.words)}"


@_says.register
def _(body: acts.Receive, _text_set: str) -> str:
    return f"received {short(body.act)}"


@_says.register
def _(body: acts.Report, text_set: str) -> str:
    checked = f"checked by {body.checked}" if body.checked else "checked by nobody"
    granted = "".join([f"; {mandate_in_words(each)}" for each in body.mandates])
    fact = f"{body.fact} of {text_set}" if text_set else body.fact
    by = author_in_words(body.by)
    told = "" if body.does is None else f", which {_says(body.does, text_set)}"
    return f"reports, from paper {checked}: {fact} by {by} on {body.on}{told}{granted}"


@_says.register
def _(body: acts.Publish, text_set: str) -> str:
    return f"publishes {text_set}{at(body.place)}"


@_says.register
def _(body: acts.Annotate, _text_set: str) -> str:
    return f"remarks on {short(body.act)}: {said(body.words)}"


@_says.register
def _(body: acts.Correct, _text_set: str) -> str:
    return f"says that {short(body.act)} was wrong{because(body.reason)}"


@_says.register
def _(body: acts.Countersign, _text_set: str) -> str:
    return f"countersigns {short(body.act)}"


@_says.register
def _(body: acts.RevokeKey, _text_set: str) -> str:
    since = body.compromised_since
    known = f", known to others since {instant_in_words(since)}" if since else ""
    return f"revokes the key {body.key[:20]}{known}{because(body.reason)}"


@_says.register
def _(body: acts.Retain, _text_set: str) -> str:
    hold = ", under a legal hold" if body.hold else ""
    until = f" until {instant_in_words(body.until)}" if body.until else ""
    return f"keeps {counted(len(body.blobs), 'blob')}{until}{hold}"


@_says.register
def _(body: acts.Dispose, _text_set: str) -> str:
    return f"disposes of {counted(len(body.blobs), 'blob')}{because(body.reason)}"


def _before(until: str) -> str:
    return f" until {instant_in_words(until)}" if until else ""
