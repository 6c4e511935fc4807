"""Acts in words: who did what, in one line, for logs and for whoever is about to sign."""

from __future__ import annotations

from collections.abc import Mapping
from functools import singledispatch

from paraph.agreement import act as acts
from paraph.agreement.act import Act, Author
from paraph.agreement.text_set import TextSet
from paraph.views.instant_words import instant_in_words, short
from paraph.views.mandate_words import mandate_in_words
from paraph.views.sentence import counted
from paraph.views.visible import one_line


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
    capacity = f" ({_said(author.capacity)})" if author.capacity else ""
    return f"{author.person}{body} of {author.party}{capacity}"


@singledispatch
def _says(body: object, _text_set: str) -> str:
    """Return what an act of a kind does, without who does it; each kind has its own below."""
    raise TypeError(body)


@_says.register
def _(body: acts.Genesis, _text_set: str) -> str:
    return f"begins the agreement {_said(body.title)}"


@_says.register
def _(body: acts.RootKeys, _text_set: str) -> str:
    holders = len({key.person for key in body.keys})
    return f"changes the root keys, of which {body.quorum} of {holders} people must sign"


@_says.register
def _(body: acts.Appoint, _text_set: str) -> str:
    office = f" for {', '.join(body.bodies)}" if body.bodies else ""
    return f"appoints {body.key.person}{office}{_before(body.until)}"


@_says.register
def _(_body: acts.Propose, text_set: str) -> str:
    return f"proposes {text_set}"


@_says.register
def _(body: acts.AskClearance, text_set: str) -> str:
    mute = ", announcing that silence is agreement (nobody's counts here)" if body.silence else ""
    return f"asks {', '.join(body.bodies)} to clear {text_set}{_before(body.until)}{mute}"


@_says.register
def _(body: acts.Clear, text_set: str) -> str:
    if body.answer == "on-condition":
        return f"agrees to {text_set} on condition: {_said(body.condition)}"
    verb = "agrees" if body.answer == "agreed" else "objects"
    return f"{verb} to {text_set}{_because(body.condition)}"


@_says.register
def _(body: acts.Decide, text_set: str) -> str:
    granted = "".join([f"; {mandate_in_words(each)}" for each in body.mandates])
    return f"approves {text_set}{granted}"


@_says.register
def _(body: acts.Delegate, _text_set: str) -> str:
    return f"passes a mandate on: {'; '.join(map(mandate_in_words, body.mandates))}"


@_says.register
def _(body: acts.RevokeMandate, _text_set: str) -> str:
    return f"revokes the mandate {short(body.mandate)}{_because(body.reason)}"


@_says.register
def _(body: acts.Amend, text_set: str) -> str:
    return f"amends {text_set} in {counted(len(body.changed), 'text')}"


@_says.register
def _(body: acts.Assert, _text_set: str) -> str:
    changes = counted(len(body.changes), "change is", "changes are")
    return f"asserts that {changes} not substantive{_because(body.reason)}"


@_says.register
def _(body: acts.Settle, _text_set: str) -> str:
    verb = "agrees" if body.answer == "agreed" else "objects"
    return f"{verb} to {counted(len(body.changes), 'open change')}{_because(body.reason)}"


@_says.register
def _(body: acts.Initial, text_set: str) -> str:
    return f"initials {text_set}{_at(body.place)}"


@_says.register
def _(body: acts.FullPowers, _text_set: str) -> str:
    return f"gives {body.person} full powers to {', '.join(body.purposes)}{_before(body.until)}"


@_says.register
def _(body: acts.Sign, text_set: str) -> str:
    occasion = f" ({_said(body.occasion)})" if body.occasion else ""
    return f"signs {text_set}{_at(body.place)}{occasion}"


@_says.register
def _(body: acts.Confirm, _text_set: str) -> str:
    return f"confirms {short(body.act)}"


@_says.register
def _(body: acts.Notify, _text_set: str) -> str:
    return f"notifies {body.party}: {_said(body.words)}"


@_says.register
def _(body: acts.Receive, _text_set: str) -> str:
    return f"received {short(body.act)}"


@_says.register
def _(body: acts.Report, text_set: str) -> str:
    checked = f"checked by {body.checked}" if body.checked else "checked by nobody"
    granted = "".join([f"; {mandate_in_words(each)}" for each in body.mandates])
    fact = f"{body.fact} of {text_set}" if text_set else body.fact
    by = author_in_words(body.by)
    return f"reports, from paper {checked}: {fact} by {by} on {body.on}{granted}"


@_says.register
def _(body: acts.Publish, text_set: str) -> str:
    return f"publishes {text_set}{_at(body.place)}"


@_says.register
def _(body: acts.Annotate, _text_set: str) -> str:
    return f"remarks on {short(body.act)}: {_said(body.words)}"


@_says.register
def _(body: acts.Correct, _text_set: str) -> str:
    return f"says that {short(body.act)} was wrong{_because(body.reason)}"


@_says.register
def _(body: acts.Countersign, _text_set: str) -> str:
    return f"countersigns {short(body.act)}"


@_says.register
def _(body: acts.RevokeKey, _text_set: str) -> str:
    since = body.compromised_since
    known = f", known to others since {instant_in_words(since)}" if since else ""
    return f"revokes the key {body.key[:20]}{known}{_because(body.reason)}"


@_says.register
def _(body: acts.Retain, _text_set: str) -> str:
    hold = ", under a legal hold" if body.hold else ""
    until = f" until {instant_in_words(body.until)}" if body.until else ""
    return f"keeps {counted(len(body.blobs), 'blob')}{until}{hold}"


@_says.register
def _(body: acts.Dispose, _text_set: str) -> str:
    return f"disposes of {counted(len(body.blobs), 'blob')}{_because(body.reason)}"


def _said(words: str) -> str:
    """Return words of somebody else in quotation marks, so that they cannot pass for ours."""
    return f'"{one_line(words)}"'


def _because(reason: str) -> str:
    return f": {_said(reason)}" if reason else ""


def _at(place: str) -> str:
    return f" at {_said(place)}" if place else ""


def _before(until: str) -> str:
    return f" until {instant_in_words(until)}" if until else ""
