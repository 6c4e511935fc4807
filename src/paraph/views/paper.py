"""A paper: a template in Markdown, filled in from the record, for people to check and sign.

`{{ name }}` stands for words, `{{ table name }}` for a table. What the record does not have is a
line to write on, and is named.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.mandate import Mandate
from paraph.agreement.missing import missing
from paraph.agreement.text_set import TextSet
from paraph.errors import UsageError
from paraph.views.digest_words import digest_in_words
from paraph.views.dossier import Told
from paraph.views.escaped import plain
from paraph.views.mandate_words import mandate_in_words
from paraph.views.sheet import Block, Table
from paraph.views.sheet_markdown import table_lines
from paraph.views.visible import one_line

_PLACE = re.compile(r"\{\{ *(?P<table>table +)?(?P<name>[a-z ]*[a-z]) *\}\}")
_ODD = re.compile(r"\{\{|\}\}")
_LINE = r"\_" * 30


class Filled(NamedTuple):
    """A paper as Markdown, and the names of what the record does not have."""

    source: str
    empty: tuple[str, ...]


class About(NamedTuple):
    """What a paper is about: whose it is, of which agreement, and its text set."""

    agreement: str
    party: str
    texts: TextSet | None
    names: Mapping[str, str]


def filled(template: str, life: Life, about: About) -> Filled:
    """Return a template with everything in it that the record has.

    Raises:
        UsageError: it asks for something that there is not, or its braces do not match.
    """
    words, tables = _words(life, about), _tables(life, about)
    empty: dict[str, None] = {}

    def put(found: re.Match[str]) -> str:
        name = found["name"]
        known: Mapping[str, object] = tables if found["table"] else words
        if name not in known:
            what = "table" if found["table"] else "name"
            raise UsageError(f"the template asks for {name!r}: a {what} is one of {_list(known)}")
        if found["table"]:
            table = tables[name]
            if not table.rows:
                empty[f"table {name}"] = None
                return "None."
            return "\n".join(table_lines(table))
        if not words[name].strip():
            empty[name] = None
            return _LINE
        return plain(one_line(words[name]))

    source = _PLACE.sub(put, template)
    if _ODD.search(_PLACE.sub("", template)):
        raise UsageError("the template has {{ or }} that stand for nothing")
    return Filled(source, tuple(empty))


def _list(known: Mapping[str, object]) -> str:
    return ", ".join(sorted(known))


def _words(life: Life, about: About) -> dict[str, str]:
    parties = {each.party: each.words for each in life.genesis.parties}
    decision = _last(life, "decide", about.party)
    decided = decision.body if decision and isinstance(decision.body, acts.Decide) else None
    issue = next(
        (
            each.body
            for each in reversed(life.of_kind("issue"))
            if isinstance(each.body, steps.Issue) and decision and each.body.act == decision.act
        ),
        None,
    )
    proposal = _last(life, "propose", about.party)
    notes = proposal.body if proposal and isinstance(proposal.body, acts.Propose) else None
    powers = _last(life, "full-powers", about.party)
    given = powers.body if powers and isinstance(powers.body, acts.FullPowers) else None
    digest = about.texts.digest if about.texts else ""
    derived = life.force.derivation
    return {
        "title": life.genesis.title,
        "agreement": about.agreement,
        "parties": " and ".join(parties.values()),
        "party": parties.get(about.party, about.party),
        "other parties": " and ".join(
            [words for name, words in parties.items() if name != about.party]
        ),
        "date": life.now[:10],
        "text set": about.names.get(digest, ""),
        "text digest": digest,
        "digest in words": digest_in_words(digest) if digest else "",
        "decision number": (issue.number if issue else "") or (decided.number if decided else ""),
        "decision date": (issue.on if issue else "") or (decision.on if decision else ""),
        "decision reference": issue.reference if issue else "",
        "deciding body": _who(decision),
        "proposing body": _who(proposal),
        "reasons": notes.reasons if notes else "",
        "legal note": notes.legal if notes else "",
        "financial note": notes.financial if notes else "",
        "signatory": decided.level if decided else "",
        "place": decided.place if decided else "",
        "packet pages": decided.pages if decided else "",
        "conformed by": decided.vote.conformed if decided else "",
        "person": given.person if given else "",
        "purposes": ", ".join(given.purposes) if given else "",
        "powers until": given.until if given else "",
        "force": f"{life.force.state} ({life.force.why})",
        "derivation": str(derived) if derived else life.force.why,
    }


def _tables(life: Life, about: About) -> dict[str, Table]:
    told = Told(life, about.names)
    cleared = _found(told.clearance())
    comments = told.comments()
    return {
        "clearances": cleared[0] if cleared else Table((), ()),
        "comments": (_found(comments) or [Table((), ())])[0],
        "mandates": Table(
            ("authority",),
            tuple([(mandate_in_words(each),) for each in _granted(life, about.party)]),
        ),
        "texts of the set": Table(
            ("component", "language", "digest"),
            tuple([tuple(each) for each in about.texts.entries]) if about.texts else (),
        ),
        "signatures": (_found(told.signatures()) or [Table((), ())])[0],
        "consents": (_found(told.consent()) or [Table((), ())])[0],
        "instruments": Table(
            ("on", "of", "what", "where"),
            tuple(
                [
                    (each.on, each.party, one_line(each.body.instrument), one_line(each.body.place))
                    for each in life.of_kind("instrument")
                    if isinstance(each.body, steps.Instrument)
                ]
            ),
        ),
        "corrections": Table(
            ("step", "of", "way", "from", "why"),
            tuple(
                [
                    (
                        each.body.step,
                        each.party,
                        each.body.way,
                        each.body.since or "the beginning",
                        one_line(each.body.reason),
                    )
                    for each in life.of_kind("rectify")
                    if isinstance(each.body, steps.Rectify)
                ]
            ),
        ),
        "votes": Table(
            ("motion", "moved", "seconded", "for", "against", "abstaining"),
            tuple([_vote(each) for each in life.of_kind("decide") if _voted(each)]),
        ),
        "missing": Table(
            ("track", "of", "what", "who"), tuple([tuple(each) for each in _missing(life)])
        ),
    }


def _missing(life: Life) -> list[tuple[str, str, str, str]]:
    return [(each.track, each.party, one_line(each.what), each.who) for each in missing(life)]


def _voted(event: Event) -> bool:
    return isinstance(event.body, acts.Decide) and event.body.vote != steps.Vote()


def _vote(event: Event) -> tuple[str, ...]:
    vote = event.body.vote if isinstance(event.body, acts.Decide) else steps.Vote()
    counts = map(str, (vote.ayes, vote.nays, vote.abstained))
    return (one_line(vote.motion), one_line(vote.moved), one_line(vote.seconded), *counts)


def _granted(life: Life, party: str) -> list[Mandate]:
    return [
        each.granted.mandate
        for each in life.authorities
        if each.granted.party == party and each.state not in {"revoked", "lapsed"}
    ]


def _found(blocks: Sequence[Block]) -> list[Table]:
    return [each for each in blocks if isinstance(each, Table)]


def _last(life: Life, kind: str, party: str) -> Event | None:
    found = [each for each in life.of_kind(kind) if each.party == party]
    return found[-1] if found else None


def _who(event: Event | None) -> str:
    return (event.by.body or event.by.person) if event else ""
