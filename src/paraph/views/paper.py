"""A paper: a template in Markdown, filled in from the record, for people to check and sign.

`{{ name }}` stands for words, `{{ table name }}` for a table. What the record does not have is a
line to write on, and is named.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.certified import signed_in_words
from paraph.agreement.deciding import Deciding, granted_by, holding, passed_on
from paraph.agreement.event import Event
from paraph.agreement.later_action import unheld
from paraph.agreement.life import Life
from paraph.agreement.mandate import Mandate
from paraph.agreement.missing import missing
from paraph.agreement.registering import unready
from paraph.agreement.standing_for import speaking
from paraph.agreement.text_set import Entry, TextSet
from paraph.agreement.tracks.consent import Consent
from paraph.agreement.tracks.mandate import issues
from paraph.agreement.tracks.signature import Powers, Signature
from paraph.errors import UsageError
from paraph.norms.final.formula_words import say as in_words
from paraph.text.quoted import unended
from paraph.views.digest_words import digest_in_words
from paraph.views.dossier import Told, day_of, happened_in_words
from paraph.views.escaped import plain
from paraph.views.instant_words import instant_in_words, short
from paraph.views.mandate_words import mandate_parts
from paraph.views.paper_consent import (
    CONSENTING,
    exchanged,
    instruments,
    notified,
    own_reservations,
    undecided,
)
from paraph.views.paper_corrections import corrected_to, corrections, rectified
from paraph.views.reservation_blocks import reservation_rows
from paraph.views.sentence import language_in_words
from paraph.views.sheet import Block, Table
from paraph.views.sheet_markdown import table_lines
from paraph.views.visible import one_line

_PLACE = re.compile(r"\{\{ *(?P<table>table +)?(?P<name>[a-z ]*[a-z]) *\}\}")
_QUOTED = re.compile(r"[\"“](?P<place>\{\{ *(?P<name>[a-z ]*[a-z]) *\}\})[\"”]")
_GUILLEMETS = frozenset("«»")
_ODD = re.compile(r"\{\{|\}\}")
_LEADING = re.compile(r"^(?P<before>\s*\d{0,9})(?P<mark>(?<=\d)[.)](?!\S)|(?<!\d)[-+=])")
"""What would make of words an item of a list, a rule or the line below a heading."""
_LINE = r"\_" * 30


class Filled(NamedTuple):
    """A paper as Markdown, and the names of what the record does not have."""

    source: str
    empty: tuple[str, ...]


class About(NamedTuple):
    """What a paper is about: whose it is, of which agreement, and its text set.

    `conformity` is how the set stands to the mandates over it, `changes` what changed of the
    approved one, and `mended` what the last correction changed. `language` is the one that the
    paper is of, none where it is of all; `capacity` in which the party submits it; `later` the act
    that it tells of; `deciding` the decision that it is of or rests on, if there is one.
    """

    agreement: str
    party: str
    texts: TextSet | None
    names: Mapping[str, str]
    conformity: str = ""
    changes: Table = Table((), ())
    mended: Table = Table((), ())
    language: str = ""
    capacity: str = ""
    later: str = ""
    deciding: Deciding = Deciding()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The texts that it is of."""
        held = self.texts.entries if self.texts else ()
        return tuple([each for each in held if self.language in {"", each.language}])


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
                if answer := _answer(name, about):
                    return answer
                empty[f"table {name}"] = None
                return _LACKING.get(name, _NOTHING)
            return "\n".join(table_lines(table))
        if not words[name].strip():
            empty[name] = None
            return _LINE
        before, said = template[: found.start()], one_line(words[name])
        shown = plain(unended(said) if before.endswith(('"', "“")) else said)
        begins = not before.rpartition("\n")[2].strip()
        return _LEADING.sub(r"\g<before>\\\g<mark>", shown) if begins else shown

    _alone(template)
    template = _QUOTED.sub(lambda found: _dressed(found, words), template)
    source = _PLACE.sub(put, template)
    if _ODD.search(_PLACE.sub("", template)):
        raise UsageError("the template has {{ or }} that stand for nothing")
    return Filled(source, tuple(empty))


def _dressed(found: re.Match[str], words: Mapping[str, str]) -> str:
    """Return a place in the marks that its words cannot end: in guillemets, if they have others."""
    said = one_line(words.get(found["name"], ""))
    if unended(said) == said or not _GUILLEMETS.isdisjoint(said):
        return found[0]
    return f"«{found['place']}»"


def _alone(template: str) -> None:
    """Demand that each table stands between blank lines: words beside it would be lost.

    Raises:
        UsageError: one does not.
    """
    lines = ["", *template.splitlines(), ""]
    for at, line in enumerate(lines):
        for each in _PLACE.finditer(line):
            beside = line.replace(each[0], "", 1), lines[at - 1], lines[at + 1]
            if each["table"] and (line[:1].isspace() or any(map(str.strip, beside))):
                raise UsageError(
                    f"line {at} of the template: {each[0]} must stand alone on its line, with a "
                    "blank line before and behind it, as words beside a table would be lost"
                )


_NOTHING = "Nothing is on record."
_LACKING: Mapping[str, str] = {
    "changes": "No text is approved on record, so that there is none to compare with.",
}
"""What is said where a table holds nothing that people must still find out."""
_ANSWERS: Mapping[str, str] = {
    "mended": "No correction is on record.",
    "corrections": "None on record.",
    "corrections done": "None on record.",
    "provisional application": "None on record.",
    "texts of other originals": "No party has an original with texts of its own.",
    "reservations": "None on record.",
    "own reservations": "None on record.",
    "votes": "No vote is on record.",
}
"""What is said where a table holds nothing, and that is an answer."""


def _answer(name: str, about: About) -> str:
    """Return what an empty table says, where that is an answer, else nothing.

    That nothing changed is said only where the set is the approved one.
    """
    return _ANSWERS.get(name, "") if name != "changes" else _unchanged(about)


def _unchanged(about: About) -> str:
    """Return what is said where no change is on record; nothing where no text is approved."""
    approved = about.deciding.decision
    if approved is None or about.texts is None:
        return ""
    if approved.text_set == about.texts.digest:
        return "None: the text set on the table is the approved one."
    return "No change is told here, though this is another text set than the approved one."


def _list(known: Mapping[str, object]) -> str:
    return ", ".join(sorted(known))


def _words(life: Life, about: About) -> dict[str, str]:
    parties = {each.party: each.words for each in life.genesis.parties}
    decision, proposal = about.deciding
    decided = decision.body if decision and isinstance(decision.body, acts.Decide) else None
    made = issues(life.events).get((decision.party, decision.act)) if decision else None
    issue = made.body if made is not None and isinstance(made.body, steps.Issue) else None
    notes = proposal.body if proposal and isinstance(proposal.body, acts.Propose) else None
    held = Powers(life.past, life.genesis.parties).held
    giving = [each for each in life.of_kind("full-powers") if each.party == about.party]
    powers = next((each for each in reversed(giving) if each.act in held), None)
    given = powers.body if powers and isinstance(powers.body, acts.FullPowers) else None
    digest = about.texts.digest if about.texts else ""
    approved = decision.text_set if decision else ""
    corrected = corrected_to(life)
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
        "decision date": decision.on if decision else "",
        "issue date": issue.on if issue else "",
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
        "powers until": instant_in_words(given.until) if given and given.until else "",
        "approved set": about.names.get(approved, ""),
        "approved digest": approved,
        "decided set": about.names.get(approved or digest, ""),
        "decided digest": approved or digest,
        "decided in words": digest_in_words(approved or digest) if approved or digest else "",
        "conformity": about.conformity,
        "corrected set": about.names.get(corrected, ""),
        "corrected digest": corrected,
        "signed text": one_line(signed_in_words(life, digest, about.names)) if digest else "",
        "languages": _joined([language_in_words(each) for each in _languages(about)]),
        "capacity": about.capacity,
        "notification": notified(life, about.party),
        "correction in words": rectified(life),
        "exchange in words": exchanged(life),
        "registration": _registered(life),
        "registration in words": _registrable(life, about.party),
        "silence": _SILENCE[life.procedure.silence == "agreement"],
        "force": f"{life.force.state} ({life.force.why})",
        "derivation": str(derived) if derived else life.force.why,
    }


_SILENCE = {
    True: "Silence is agreement only where that is announced above with a time limit, and is then "
    "shown as silence.",
    False: "By the procedure of this agreement nobody's silence is agreement.",
}


def _tables(life: Life, about: About) -> dict[str, Table]:
    told, decision = Told(life, about.names), about.deciding.decision
    cleared = _found(told.clearance())
    comments = told.comments()
    return {
        "clearances": cleared[0] if cleared else Table((), ()),
        "comments": (_found(comments) or [Table((), ())])[0],
        "mandates": Table(
            ("who may do what", "within these bounds"),
            tuple(
                [_authority(each.granted.mandate) for each in holding(granted_by(life, decision))]
            ),
        ),
        "authority": Table(
            ("who may do what", "within these bounds"),
            tuple(
                [_authority(each.granted.mandate) for each in holding(passed_on(life, decision))]
            ),
        ),
        "texts of the set": Table(
            ("component", "language", "digest"),
            tuple(
                [
                    (component, language_in_words(language), text)
                    for component, language, text in about.entries
                ]
            ),
        ),
        "texts of other originals": _other_originals(life, about),
        "changes": about.changes,
        "instruments of consent": instruments(life, CONSENTING),
        "mended": about.mended,
        "signature block": _block([each.words for each in life.genesis.parties]),
        "entry into force": entered(life),
        "reservations": statements(life),
        "own reservations": own_reservations(life, about.party),
        "provisional application": applied_provisionally(life),
        "later action": _later(life, told, about.later),
        "signatures": _signed(life, told),
        "consents": (_found(told.consent()) or [Table((), ())])[0],
        "instruments": instruments(life),
        "corrections": corrections(life, about.names),
        "corrections done": corrections(life, about.names, done=True),
        "steps of the correction": corrections(life, about.names, of=corrected_to(life)),
        "votes": Table(
            ("motion", "moved", "seconded", "for", "against", "abstaining"),
            (_vote(decision),) if decision and _voted(decision) else (),
        ),
        "missing": Table(
            ("track", "of", "what", "who"), tuple([tuple(each) for each in _missing(life)])
        ),
    }


def _other_originals(life: Life, about: About) -> Table:
    """Return the texts of the originals that have texts of their own, beside those of the set."""
    known = life.originals_of(about.texts.digest) if about.texts else {}
    parties = {each.party: one_line(each.words) for each in life.genesis.parties}
    rows = [
        (f"{parties[each.party]} ({short(each.texts.digest)})", component, spoken, text)
        for held in known.values()
        for each in held
        for component, language, text in each.texts.entries
        if (spoken := language_in_words(language))
    ]
    return Table(("original of", "component", "language", "digest"), tuple(rows))


def _authority(mandate: Mandate) -> tuple[str, str]:
    may, *bounds = mandate_parts(mandate)
    return may, "; ".join(bounds) or "none beside the text as approved"


def _languages(about: About) -> tuple[str, ...]:
    return tuple(dict.fromkeys([each.language for each in about.entries]))


def _joined(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _block(parties: Sequence[str]) -> Table:
    """Return a place to sign for each party, two beside each other."""
    rows: list[tuple[str, ...]] = []
    for left, right in zip_longest(parties[::2], parties[1::2], fillvalue=""):
        rows += [(f"For {left}", f"For {right}" if right else "")]
        rows += [(f"{each} {_BLANK}",) * 2 for each in ("Signature:", "Name and office:", "Seal:")]
    head, *rest = rows
    return Table(head, tuple(rest))


_BLANK = "_" * 22


def _signed(life: Life, told: Told) -> Table:
    """Return who has signed which text set, where and to what effect; not who still has to."""
    words = {each.party: one_line(each.words) for each in life.genesis.parties}
    made = [each for each in life.signatures if each.state not in {"due", "initialled"}]
    copies = any(each.copy for each in made)
    rows = [
        (
            words.get(each.party, each.party),
            ", ".join(filter(None, (each.by, one_line(capacity_of(life, each))))),
            day_of(each),
            one_line(each.place),
            told.set(each.text_set),
            *([_copy(each, words)] if copies else []),
            "; ".join((each.state, *(["on paper"] if each.reported else []))),
        )
        for each in made
    ]
    which = ("original of",) if copies else ()
    return Table(("for", "by", "on", "at", "text set", *which, "effect"), tuple(rows))


def _copy(signature: Signature, words: Mapping[str, str]) -> str:
    """Return whose original a signature is on, with figures of its digest where it has texts."""
    whose = words.get(signature.copy, signature.copy) or "each party"
    return f"{whose} ({short(signature.original)})" if signature.original else whose


def capacity_of(life: Life, signature: Signature) -> str:
    """Return in which capacity somebody signed, by their act; nothing where it is not told."""
    for event in life.events:
        if event.act == signature.act:
            return event.by.capacity
    return ""


def applied_provisionally(life: Life) -> Table:
    """Return since when, by whom and of what the agreement is or was applied provisionally."""
    rows: list[tuple[str, ...]] = []
    if (applied := life.force.applied) is not None and applied.since.days is not None:
        alone = f" of {', '.join(map(one_line, applied.parts))} alone" if applied.parts else ""
        rows.append((str(applied.since.days), "", f"provisional application{alone}, by its clause"))
    for event in life.of_kind("instrument"):
        body = event.body
        if isinstance(body, steps.Instrument) and body.instrument in _PROVISIONAL:
            parts = ", ".join(map(one_line, body.provisions))
            alone = f" of {parts} alone" if parts else ""
            what = f"{body.instrument.replace('-', ' ')}{alone}"
            words = f" ({one_line(body.words)})" if body.words else ""
            rows.append((event.on, event.party, f"{what}{words}"))
    return Table(("since", "by", "what"), tuple(rows))


_PROVISIONAL = frozenset(("provisional-application", "end-of-provisional-application"))


def _registered(life: Life) -> str:
    found = life.registration
    if found.state not in {"submitted", "registered"}:
        return ""
    number = f" under No. {found.number}" if found.number else ""
    return f"{found.state} on {found.on}{number}"


def unregistrable(life: Life, party: str) -> tuple[str, ...]:
    """Return why a party cannot submit the agreement for registration by what is on record."""
    return tuple(dict.fromkeys(map(one_line, unready(life, party))))


def _registrable(life: Life, party: str) -> str:
    """Return that it may be submitted for registration, or that nothing certifies it yet."""
    if why := unregistrable(life, party):
        return f"NOT TO BE SIGNED YET: by the record it cannot be submitted ({'; '.join(why)})."
    return "By the record nothing keeps it from being submitted."


def entered(life: Life) -> Table:
    """Return when and how the agreement entered into force, for each party."""
    words = {each.party: each.words for each in life.genesis.parties}
    force, derived = life.force, life.force.derivation
    since = str(derived.days) if derived and derived.days else ""
    since_papers = [day for day, _ in force.by_hand if day[:1].isdecimal() or day[:7] == "between"]
    by_hand = "; ".join(since_papers)  # the others name what they are of: its end, say
    method = f"by the final clause: {in_words(derived.formula)}" if derived else ""
    if by_hand and not derived:
        since, method = by_hand, "as entered from a paper"
    rows = [
        (
            one_line(words.get(each.party, each.party)),
            f"{each.means or each.state}, {each.on}",
            _since(each, life, since) if force.applies else "not in force",
            one_line(method) or one_line(force.why),
        )
        for each in life.consents
    ]
    if force.state == "provisionally applied":
        rows = [(*row[:2], "provisionally applied", one_line(force.why)) for row in rows]
    head = ("party", "consent to be bound", "in force since", "method")
    return Table(head, tuple(rows) if force.applies else ())


def _since(consent: Consent, life: Life, whole: str) -> str:
    """Return since when it is in force for a party: who joins later has a day of its own."""
    if consent.state == "undetermined":
        return f"undetermined: {undecided(life, consent.party)}"
    if consent.state not in {"bound", "expressed"}:
        return "not in force"
    own = dict(life.force.each).get(consent.party)
    if own is None:
        return whole
    if own.days is None:
        return f"not in force: {one_line(str(own))}"
    first, last = [day.isoformat() for day in own.days]
    today = life.now[: len(first)]
    if today < first:
        return f"not in force before {first}"
    return str(own.days) if last <= today else f"undetermined: {own.days}"


def statements(life: Life) -> Table:
    """Return the reservations, declarations and the like that are on record, in their words.

    What was declared before anybody signed is history of the agreement, and no declaration on it;
    nor is what somebody enters who does not speak for their party.
    """
    speaks = speaking(life)
    rows: list[tuple[str, ...]] = [*reservation_rows(life)]
    signed = min([each.on for each in life.signatures if each.signed and each.on], default="")
    for event in life.events:
        match event.body:
            case steps.Instrument(instrument, words=words, provisions=provisions, notice=which) if (
                event.counts and (words or provisions or which)
            ):
                alone = f"of {', '.join(map(one_line, provisions))} alone" if provisions else ""
                what = "; ".join(filter(None, (which, one_line(words), alone)))
                rows.append((event.on, event.party, instrument.replace("-", " "), what))
            case steps.Happen("declaration" | "joint-statement" as kind, since) if (
                event.counts and since >= signed[: len(since)] and speaks(event)
            ):
                what = happened_in_words(event.body)
                rows.append((since, event.party, kind.replace("-", " "), what))
            case _:
                pass
    return Table(("on", "of", "with", "words"), tuple(rows))


def _later(life: Life, told: Told, act: str) -> Table:
    rows = [
        (event.on, event.party, told.event(event))
        for event in life.events
        if event.act == act or (not act and not unheld(life, event))
    ]
    return Table(("on", "of", "what"), tuple(rows))


def _missing(life: Life) -> list[tuple[str, str, str, str]]:
    return [(each.track, each.party, one_line(each.what), each.who) for each in missing(life)]


def _voted(event: Event) -> bool:
    return isinstance(event.body, acts.Decide) and event.body.vote != steps.Vote()


def _vote(event: Event) -> tuple[str, ...]:
    vote = event.body.vote if isinstance(event.body, acts.Decide) else steps.Vote()
    counts = map(str, (vote.ayes, vote.nays, vote.abstained))
    return (one_line(vote.motion), one_line(vote.moved), one_line(vote.seconded), *counts)


def _found(blocks: Sequence[Block]) -> list[Table]:
    return [each for each in blocks if isinstance(each, Table)]


def _who(event: Event | None) -> str:
    return (event.by.body or event.by.person) if event else ""
