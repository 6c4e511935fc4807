"""The dossier: where an agreement stands on each track, what is missing, and what happened when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.missing import Missing, missing
from paraph.agreement.text_set import TextSet
from paraph.norms.final.formula_words import say as in_words
from paraph.views.instant_words import instant_in_words, short
from paraph.views.mirror import discrepancies, programme_blocks
from paraph.views.mirror_words import counts
from paraph.views.sheet import Block, Facts, Section, Sheet, Words, table
from paraph.views.step_words import step_in_words
from paraph.views.timeline import Mark
from paraph.views.visible import one_line

_FOOT = (
    "A view of what is in the record, made anew each time; it proves nothing by itself. "
    "`paraph verify` says whether the record holds together."
)
_LANES: Mapping[str, str] = {
    "propose": "text",
    "amend": "text",
    "fix": "text",
    "adopt": "text",
    "concord": "text",
    "rectify": "text",
    "ask-clearance": "clearance",
    "clear": "clearance",
    "discharge": "clearance",
    "decide": "mandate",
    "issue": "mandate",
    "delegate": "mandate",
    "revoke-mandate": "mandate",
    "full-powers": "signature",
    "initial": "signature",
    "sign": "signature",
    "confirm": "signature",
    "collate": "signature",
    "instrument": "consent",
    "accept-formula": "force",
    "enter-date": "force",
    "happen": "history",
    "classify": "registration",
    "register": "registration",
    "publish": "registration",
    "programme": "delivery",
    "deliver": "delivery",
    "discrepancy": "delivery",
    "settle-discrepancy": "delivery",
}


def dossier(life: Life, names: Mapping[str, str]) -> Sheet:
    """Return the dossier of an agreement; `names` is what its text sets are called."""
    told = Told(life, names)
    genesis = life.genesis
    parties = " and ".join([one_line(each.words) for each in genesis.parties])
    about = f"{parties}. As of {instant_in_words(life.now)}, by the record of this node."
    sections = (
        Section("Where it stands", (told.standing(), *told.waits())),
        Section("Proposal and decision", told.decisions()),
        Section("Clearance", told.clearance()),
        Section("Mandates and their use", told.mandates()),
        Section("Texts", told.texts()),
        Section("Signatures", told.signatures()),
        Section("Consent to be bound", told.consent()),
        Section("Force", told.force()),
        Section("Registration and publication", told.registration()),
        Section("Scope", told.scope()),
        Section("Programmes and delivery", told.delivery()),
        Section("History and lineage", told.lineage()),
        Section("What happened", told.story()),
    )
    return Sheet(one_line(genesis.title), about, sections, _FOOT)


def marks(life: Life, names: Mapping[str, str]) -> list[Mark]:
    """Return what happened, for a time line."""
    told = Told(life, names)
    found = []
    for event in life.events:
        lane = _LANES.get(event.kind)
        if lane is None:
            continue
        day = event.on
        if isinstance(event.body, steps.Happen):
            day = event.body.since or day
        found.append(Mark(lane, day, told.event(event)))
    return found


class Told:
    """A life in words."""

    def __init__(self, life: Life, names: Mapping[str, str]) -> None:
        self._life, self._names = life, names
        self._missing: tuple[Missing, ...] = tuple(missing(life))

    def set(self, digest: str) -> str:
        """Return what a text set is called."""
        return self._names.get(digest, short(digest)) if digest else "none"

    def standing(self) -> Facts:
        """Return where the agreement stands on each track."""
        life = self._life
        fixed = life.fixed(life.current)
        cleared = [each for each in life.clearances if each.agrees]
        used = [each for each in life.authorities if each.state in {"granted", "used"}]
        signed = [each for each in life.signatures if each.state != "due"]
        consents = [f"{each.party}: {each.state}" for each in life.consents]
        return Facts(
            (
                ("procedure", f"{life.procedure.name} ({one_line(life.procedure.title)})"),
                ("text", f"{self.set(life.current)}, {fixed.state if fixed else 'no text yet'}"),
                (
                    "clearance",
                    f"{len(cleared)} of {len(life.clearances)} bodies agree"
                    if life.clearances
                    else "no body was asked",
                ),
                ("mandate", f"{len(used)} in force of {len(life.authorities)} granted"),
                (
                    "signature",
                    "; ".join([f"{each.party}: {each.state}" for each in signed]) or "none",
                ),
                ("consent", "; ".join(consents)),
                ("force", f"{life.force.state}: {one_line(life.force.why)}"),
                ("registration", life.registration.state),
                ("delivery", self._delivered()),
            )
        )

    def waits(self) -> Iterator[Block]:
        """Yield what is missing for the next step."""
        if not self._missing:
            yield Words("Nothing is missing for the next step.")
            return
        yield Words("Missing for the next step, and who can do it:")
        yield table(
            ("track", "of", "what", "who"),
            [(each.track, each.party, one_line(each.what), each.who) for each in self._missing],
        )

    def decisions(self) -> tuple[Block, ...]:
        """Return why the text was proposed, and what was decided, with the votes."""
        found: list[Block] = []
        for event in self._life.events:
            match event.body:
                case acts.Propose(reasons=reasons, legal=legal, financial=financial) as body:
                    notes = (
                        ("reasons", reasons),
                        ("legal note", legal),
                        ("financial note", financial),
                        ("interested", ", ".join(body.interested)),
                    )
                    kept = tuple([(name, one_line(words)) for name, words in notes if words])
                    if kept:
                        proposed = self.set(TextSet(body.texts).digest)
                        found += [Words(f"{proposed} was proposed on {event.on}:"), Facts(kept)]
                case acts.Decide() as body if event.counts:
                    rows = [*_decided(body)]
                    what = f"{self.event(event)} on {event.on}"
                    found += [Words(f"{what}:"), Facts(tuple(rows))] if rows else [Words(what)]
                case _:
                    pass
        return tuple(found) or (Words("Nothing is decided, and no note goes with the proposal."),)

    def clearance(self) -> tuple[Block, ...]:
        """Return how each body stands to the current text set."""
        rows = []
        for each in self._life.clearances:
            state: str = each.state
            if each.answered and each.answered != each.text_set:
                state += f" (answered on {self.set(each.answered)})"
            if each.met:
                state += ", which is met"
            if each.late:
                state += ", after its time limit"
            if each.reported:
                state += ", on paper"
            until = instant_in_words(each.until) if each.until else ""
            rows.append((each.body, each.party, state, until, one_line(each.condition)))
        if not rows:
            return (Words("No body was asked, and none is named as interested."),)
        about = f"Of {self.set(self._life.current)}:"
        cleared = table(("body", "of", "stands", "due", "condition"), rows)
        return (Words(about), cleared, *self.comments())

    def comments(self) -> tuple[Block, ...]:
        """Return the table of differences: who wants what, provision by provision."""
        rows = [
            (
                one_line(comment.provision),
                f"{comment.component} ({comment.language})",
                each.body,
                one_line(comment.words),
            )
            for each in self._life.clearances
            for comment in each.comments
        ]
        if not rows:
            return ()
        wanted = table(("provision", "text", "body", "wants"), sorted(rows))
        return (Words("Who wants what, provision by provision:"), wanted)

    def mandates(self) -> tuple[Block, ...]:
        """Return each mandate and its use."""
        rows = []
        for each in self._life.authorities:
            mandate = each.granted.mandate
            may = f"{' or '.join(sorted(mandate.grantees))} may {', '.join(sorted(mandate.powers))}"
            issued = " ".join(filter(None, (one_line(each.number), one_line(each.reference))))
            window = " to ".join(
                [instant_in_words(bound) if bound else "any time" for bound in mandate.window]
            )
            state = f"{each.state}, {len(each.uses)} acts under it"
            if each.granted.reported:
                state += ", on paper"
            when = "" if window == "any time to any time" else window
            rows.append((each.granted.party, self.set(mandate.text_set), may, state, issued, when))
        if not rows:
            return (Words("No decision has granted a mandate."),)
        return (table(("of", "text", "who may do what", "state", "issued", "when"), rows),)

    def texts(self) -> tuple[Block, ...]:
        """Return how far each text set has come."""
        rows = [
            (
                self.set(each.text_set),
                short(each.text_set),
                each.state,
                f"corrected to {self.set(each.corrected)}"
                if each.corrected
                else f"waits for {', '.join(each.waits)}"
                if each.waits
                else "",
            )
            for each in self._life.texts
        ]
        if not rows:
            return (Words("No text set was proposed."),)
        return (table(("set", "digest", "state", ""), rows),)

    def signatures(self) -> tuple[Block, ...]:
        """Return who signed which original, and who is due."""
        rows = []
        for each in self._life.signatures:
            paper = "on paper" if each.reported else ""
            what = "; ".join(filter(None, (one_line(each.powers), paper, one_line(each.why))))
            copy = f"original of {each.copy}" if each.copy else ""
            where = " ".join(filter(None, (each.on, one_line(each.place))))
            text = self.set(each.text_set) if each.text_set else ""
            rows.append((each.party, each.state, each.by, text, copy, where, what))
        return (table(("party", "state", "by", "text", "copy", "when", "power"), rows),)

    def consent(self) -> tuple[Block, ...]:
        """Return how far the consent of each party has come."""
        rows = [(each.party, each.state, each.means, each.on) for each in self._life.consents]
        return (table(("party", "state", "by", "on"), rows),)

    def force(self) -> tuple[Block, ...]:
        """Return how it stands, and the derivation of the day in its steps."""
        found = self._life.force
        blocks: list[Block] = [Words(f"{found.state}: {one_line(found.why)}")]
        if found.derivation is not None:
            said = f"Read from the clause: {in_words(found.derivation.formula)}."
            steps_ = " ".join([f"{step};" for step in found.derivation.steps])
            blocks += [Words(one_line(said)), Words(one_line(str(found.derivation)))]
            blocks += [Words(one_line(steps_))] if steps_ else []
        for day, disagrees in found.by_hand:
            told = f"Entered by hand: {one_line(day)}"
            blocks.append(Words(told, strong=bool(disagrees)))
            blocks += [Words(one_line(disagrees), strong=True)] if disagrees else []
        return tuple(blocks)

    def registration(self) -> tuple[Block, ...]:
        """Return how far registration has come."""
        found = self._life.registration
        rows = [("state", found.state), ("number", one_line(found.number)), ("on", found.on)]
        return (Facts(tuple([each for each in rows if each[1]])),)

    def scope(self) -> tuple[Block, ...]:
        """Return what the agreement covers and excludes."""
        rows = [
            (row.row, one_line(row.field), one_line(row.span.provision), one_line(row.span.words))
            for event in self._life.of_kind("scope")
            if isinstance(event.body, steps.Scope)
            for row in event.body.rows
        ]
        if not rows:
            return (Words("Nobody has entered what the agreement covers and excludes."),)
        return (table(("what", "field", "provision", "words"), rows),)

    def _delivered(self) -> str:
        """Return how the reports of the parties stand to each other, in a few words."""
        found = mirror(self._life)
        if not found.programmes:
            return "no programme is held"
        told = [f"{number} {name}" for name, number in counts(found).items() if number]
        return "; ".join(told) or "no report was due"

    def delivery(self) -> tuple[Block, ...]:
        """Return each programme with its part of the mirror table, and the discrepancies."""
        found = mirror(self._life)
        blocks: list[Block] = []
        for planned in found.programmes:
            blocks.append(Words(f"{one_line(planned.body.title)} ({planned.name}):"))
            blocks += programme_blocks(self._life, found, planned)
        blocks += discrepancies(found)
        return tuple(blocks) or (Words("Nobody holds a programme of what is to be delivered."),)

    def lineage(self) -> tuple[Block, ...]:
        """Return what came before, and which questions are open."""
        rows = []
        replies: dict[str, list[str]] = {}
        for each in self._life.of_kind("reply"):
            if isinstance(each.body, steps.Reply):
                replies.setdefault(each.body.act, []).append(one_line(each.body.words))
        for event in self._life.events:
            match event.body:
                case steps.Happen(happening, since, until, place) if event.counts:
                    when = f"{since} to {until}" if until else since
                    rows.append((when, happening, self._who(event.body), one_line(place)))
                case steps.Relate(relation, other, _, on) if event.counts:
                    rows.append((on, relation, one_line(other), ""))
                case steps.Ask(question) if event.counts:
                    answer = "; ".join(replies.get(event.act, ())) or "open"
                    rows.append((event.on, "question", one_line(question), answer))
                case _:
                    pass
        if not rows:
            return (Words("No earlier event, agreement or question is entered."),)
        return (table(("when", "what", "who or which", ""), rows),)

    @staticmethod
    def _who(body: steps.Happen) -> str:
        who = [f"{one_line(each.words)} ({one_line(each.role)})" for each in body.participants]
        return ", ".join(who) or one_line(body.words)

    def story(self) -> tuple[Block, ...]:
        """Return what happened, in order."""
        rows = [
            (event.on, event.party, self.event(event), short(event.act))
            for event in self._life.events
            if event.kind in _LANES
        ]
        about = "Acts on keys and people are in `paraph log`."
        return (Words(about), table(("on", "of", "what", "act"), rows))

    def event(self, event: Event) -> str:
        """Return what happened in a few words."""
        who = event.by.body or event.by.person
        paper = " (on paper)" if event.reported and event.checked else ""
        paper = paper or (" (on paper, checked by nobody)" if event.reported else "")
        open_ = event.standing.within == "undetermined"
        doubt = f" (it is open whether this holds: {one_line(event.standing.why)})" if open_ else ""
        return f"{who} {self._did(event)}{paper}{doubt}"

    def _did(self, event: Event) -> str:  # noqa: PLR0911 - one for each kind
        text_set = self.set(event.text_set)
        match event.body:
            case acts.Propose(texts):
                return f"proposed {self.set(TextSet(texts).digest)}"
            case acts.Amend(_, changed):
                return f"amended {text_set} in {len(changed)} texts"
            case acts.AskClearance(bodies):
                return f"asked {', '.join(bodies)}"
            case acts.Clear(answer):
                return f"answered on {text_set}: {answer}"
            case acts.Decide(number=number):
                return f"approved {text_set}{f' as {one_line(number)}' if number else ''}"
            case acts.Sign(place=place):
                return f"signed {text_set}{f' at {one_line(place)}' if place else ''}"
            case acts.FullPowers(person):
                return f"gave full powers to {person}"
            case steps.Instrument(instrument):
                return instrument.replace("-", " ")
            case body if type(body) in STEPS:
                return step_in_words(body, text_set)
            case _:
                return event.kind.replace("-", " ")


def _decided(body: acts.Decide) -> Iterator[tuple[str, str]]:
    """Yield what a decision says beside its mandates."""
    vote = body.vote
    told = (
        ("signed by", body.level),
        ("where", body.place),
        ("packet", f"pages {body.pages}" if body.pages else ""),
        ("motion", vote.motion),
        ("moved by", vote.moved),
        ("seconded by", vote.seconded),
        ("conformed by", vote.conformed),
    )
    yield from [(name, one_line(words)) for name, words in told if words]
    if vote != steps.Vote():
        yield "votes", f"{vote.ayes} for, {vote.nays} against, {vote.abstained} abstaining"


STEPS = frozenset(steps.STEPS.values())
