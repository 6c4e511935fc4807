"""The dossier: where an agreement stands on each track, what is missing, and what happened when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.event import Event, lasting
from paraph.agreement.held_back import held_back_in_words
from paraph.agreement.life import Life
from paraph.agreement.missing import Missing, defective, missing
from paraph.agreement.notifications import unsent
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.clearance import Clearance
from paraph.agreement.tracks.consent import Consent
from paraph.agreement.tracks.mandate import Authority
from paraph.agreement.tracks.signature import Signature
from paraph.norms.final.formula_words import say as in_words
from paraph.norms.final.rule_words import rule_in_words
from paraph.views.commitment_blocks import commitment_blocks
from paraph.views.dossier_texts import corrected
from paraph.views.instant_words import instant_in_words, short
from paraph.views.lanes import LANES
from paraph.views.mirror import discrepancies, programme_blocks
from paraph.views.mirror_words import counts
from paraph.views.reservation_blocks import reservation_sections
from paraph.views.sentence import counted
from paraph.views.sheet import Block, Facts, Section, Sheet, Words, table
from paraph.views.step_words import because, meant_in_words, said, step_in_words
from paraph.views.time_blocks import time_blocks
from paraph.views.visible import one_line, quoted

_FOOT = (
    "A view of what is in the record, made anew each time; it proves nothing by itself. "
    "`paraph verify` says whether the record holds together."
)
_DAY = 10  # characters of one


def dossier(
    life: Life,
    names: Mapping[str, str],
    texts: tuple[Block, ...] = (),
    words: tuple[Block, ...] = (),
) -> Sheet:
    """Return the dossier of an agreement; `names` is what its text sets are called.

    `texts` tell of the sets and what changed from one to the other, `words` who said what of it,
    where that is known.
    """
    told = Told(life, names)
    genesis = life.genesis
    parties = " and ".join([one_line(each.words) for each in genesis.parties])
    about = f"{parties.removesuffix('.')}. As of {life.now[:_DAY]}, by the record of this node."
    sections = (
        Section("Where it stands", (told.standing(), *told.waits())),
        Section("Proposal and decision", told.decisions()),
        Section("Clearance", told.clearance()),
        Section("Mandates and their use", told.mandates()),
        Section("Texts and their changes", texts or told.texts()),
        Section("Signatures", told.signatures()),
        Section("Consent to be bound", told.consent()),
        *reservation_sections(life),
        Section("Force", told.force()),
        Section("Registration and publication", told.registration()),
        Section("Scope", told.scope()),
        Section("Norms and commitments", commitment_blocks(life)),
        Section("Programmes and delivery", told.delivery()),
        *([Section("Who said what", words)] if words else []),
        Section("History and lineage", told.lineage()),
        Section("What happened", told.story()),
    )
    return Sheet(quoted(genesis.title, "“”"), about, sections, _FOOT)


def _summed(each: Signature | Consent) -> str:
    """Return how a party stands, and that this is known from paper alone, if it is."""
    return f"{each.party}: {each.state}{' (on paper)' if each.reported else ''}"


def _agreeing(found: Sequence[Clearance], verb: str) -> str:
    """Return how many of them agree, and how many of these by silence."""
    agreeing = [each.state for each in found if each.agrees]
    silent = agreeing.count("agreed by silence")
    told = f"{len(agreeing)} of {len(found)} bodies {verb}"
    return f"{told} ({silent} by silence)" if silent else told


class Told:
    """A life in words."""

    def __init__(self, life: Life, names: Mapping[str, str]) -> None:
        self._life, self._names = life, names
        self._unsent = unsent(life.past, life.parties)
        self._missing: tuple[Missing, ...] = tuple(missing(life))
        self._by_act = {each.act: each for each in life.told}

    def set(self, digest: str) -> str:
        """Return what a text set is called."""
        return self._names.get(digest, short(digest)) if digest else "none"

    def standing(self) -> Facts:
        """Return where the agreement stands on each track."""
        life = self._life
        fixed = life.fixed(life.current)
        used = [each for each in life.authorities if each.state in {"granted", "used"}]
        signed = [each for each in life.signatures if each.state != "due"]
        consents = [_summed(each) for each in life.consents]
        withheld = "; ".join(map(one_line, held_back_in_words(life.withheld)))
        return Facts(
            (
                *([("withheld", withheld)] if withheld else []),
                ("procedure", f"{life.procedure.name} ({one_line(life.procedure.title)})"),
                ("text", f"{self.set(life.current)}, {fixed.state if fixed else 'no text yet'}"),
                *([("its digest", life.current)] if life.current else []),
                ("clearance", self._cleared()),
                ("mandate", f"{len(used)} in force of {len(life.authorities)} granted"),
                (
                    "signature",
                    "; ".join(dict.fromkeys([_summed(each) for each in signed])) or "none",
                ),
                ("consent", "; ".join(consents)),
                ("force", f"{life.force.state}: {one_line(life.force.why)}"),
                ("registration", life.registration.state),
                ("delivery", self._delivered()),
            )
        )

    def _cleared(self) -> str:
        life = self._life
        then: dict[str, list[Clearance]] = {}
        for each in life.decided:
            if each.text_set != life.current:
                then.setdefault(each.text_set, []).extend(each.clearances)
        told = _agreeing(life.clearances, "agree") if life.clearances else "no body was asked"
        before = [
            f"{_agreeing(stood, f'agreed to {self.set(text_set)}')} when it was decided on"
            for text_set, stood in then.items()
            if stood
        ]
        if not before:
            return told
        return "; ".join((*before, f"of {self.set(life.current)}, {told}"))

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
                state += f" (from {self.set(each.answered)})"
            if each.met:
                state += ", its condition is met"
            if each.late:
                state += ", after its time limit"
            if each.reported:
                state += ", on paper"
            if each.unheeded:
                state += ", its silence counts for nothing"
            until = instant_in_words(each.until) if each.until else ""
            said = one_line(each.condition or each.why)
            rows.append((each.body, each.party, state, until, said))
        if not rows:
            return (Words("No body was asked, and none is named as interested."),)
        about = f"Of {self.set(self._life.current)}:"
        cleared = table(("body", "of", "stands", "due", "condition, or why"), rows)
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
            window = " to ".join(
                [instant_in_words(bound) if bound else "any time" for bound in mandate.window]
            )
            state: str = each.state
            if each.granted.reported:
                state += ", on paper"
            when = "" if window == "any time to any time" else window
            approved = self.set(mandate.text_set)
            party, left = each.granted.party, self._left(each)
            rows.append((self._decision(each), party, approved, may, state, left, when))
        if not rows:
            return (Words("No decision has granted a mandate."),)
        head = ("decision", "of", "text", "who may do what", "state", "signatures left", "when")
        return (table(head, rows), *self.uses())

    def uses(self) -> tuple[Block, ...]:
        """Return who used which mandate, and for what."""
        by_act = {event.act: event for event in self._life.events}
        rows = [
            (event.on, self._decision(each), event.by.person, self._used(event), short(event.act))
            for each in self._life.authorities
            for event in [by_act[use] for use in each.uses if use in by_act]
        ]
        if not rows:
            return (Words("No mandate was used yet."),)
        used = table(("on", "decision", "used by", "for what", "act"), sorted(rows))
        return (Words("What the mandates were used for:"), used)

    def _used(self, event: Event) -> str:
        if isinstance(event.body, acts.Amend):
            made = self.set(TextSet(event.body.texts).digest)
            return f"amended {self.set(event.text_set)}, which made {made}"
        return self._did(event)

    @staticmethod
    def _decision(authority: Authority) -> str:
        number = " ".join(filter(None, map(one_line, (authority.number, authority.reference))))
        return number or short(authority.granted.act)

    def _left(self, authority: Authority) -> str:
        """Return how many signatures a mandate still allows, "" where it sets no number."""
        most = authority.granted.mandate.uses
        if not most:
            return ""
        kinds = {event.act: event.kind for event in self._life.events}
        signed = sum(kinds.get(use) == "sign" for use in authority.uses)
        return f"{max(most - signed, 0)} of {most}"

    def texts(self) -> tuple[Block, ...]:
        """Return how far each text set has come."""
        rows = [
            (
                self.set(each.text_set),
                short(each.text_set),
                each.state,
                corrected(each, self.set)
                or (f"waits for {', '.join(each.waits)}" if each.waits else ""),
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
            lacked = f"irregular, {one_line(each.lacked)}" if each.lacked else ""
            beside = one_line(each.powers), paper, one_line(each.why), lacked
            what = "; ".join(filter(None, beside))
            copy = f"original of {each.copy}" if each.copy else ""
            copy += f" {short(each.original)}" if each.original else ""
            if self._life.by_exchange:
                copy = " and ".join(self._life.signs(each.party))
            where = " ".join(filter(None, (day_of(each), one_line(each.place))))
            text = self.set(each.text_set) if each.text_set else ""
            rows.append((each.party, each.state, each.by, text, copy, where, what))
        signed = table(("party", "state", "by", "text", "copy", "when", "power"), rows)
        own = [
            (each.party, self.set(each.text_set), short(each.texts.digest), short(each.act))
            for each in self._life.originals
        ]
        found: list[Block] = [signed]
        if own:
            told = "Originals that name their party first, proved equal but for that:"
            found += [Words(told), table(("of", "text", "digest", "act"), own)]
        for one in defective(self._life):
            told = "has the words from before the correction, and was not corrected (VCLT 79)."
            found.append(Words(f"The original of {one.party} {told}", strong=True))
        return (*found, *self._sealed())

    def _sealed(self) -> Iterator[Block]:
        """Yield the PDFs that were sealed elsewhere, which are no signatures of the record."""
        rows = [
            (
                one_line(seal.subject),
                one_line(seal.issuer),
                instant_in_words(seal.claimed) if seal.claimed else "not told",
                f"{event.body.component} ({event.body.language}) of {self.set(event.text_set)}",
                short(event.body.file),
            )
            for event in self._life.of_kind("rendition")
            if isinstance(event.body, steps.Rendition)
            for seal in event.body.seals
        ]
        if rows:
            yield Words(
                "PDFs that were sealed with certificates elsewhere: no signatures of this record, "
                "and their times are what they claim."
            )
            yield table(("certificate of", "issued by", "claims", "text", "file"), rows)

    def consent(self) -> tuple[Block, ...]:
        """Return how far the consent of each party has come."""
        rows = [
            (each.party, each.state, each.means, each.on, "on paper" if each.reported else "")
            for each in self._life.consents
        ]
        return (table(("party", "state", "by", "on", "known from"), rows),)

    def force(self) -> tuple[Block, ...]:
        """Return how it stands, and the derivation of the day in its steps."""
        found = self._life.force
        blocks: list[Block] = [Words(f"{found.state}: {one_line(found.why)}")]
        if found.derivation is not None:
            said = f"Read from the clause: {in_words(found.derivation.formula)}."
            whole = str(found.derivation)
            steps_ = "; ".join([each for each in found.derivation.steps if each not in whole])
            blocks += [Words(one_line(said)), Words(one_line(whole))]
            blocks += [Words(one_line(f"{steps_}."))] if steps_ else []
            if found.derivation.retroactive:
                since = found.derivation.effect
                told = f"RETROACTIVE: by the reading that was accepted it has effect from {since}."
                blocks.append(Words(told, strong=True))
        blocks += [*time_blocks(self._life, self._names)]
        for day, disagrees in found.by_hand:
            told = f"Entered by hand: {one_line(day)}"
            blocks.append(Words(told, strong=bool(disagrees)))
            blocks += [Words(one_line(disagrees), strong=True)] if disagrees else []
        return tuple(blocks)

    def registration(self) -> tuple[Block, ...]:
        """Return how far registration has come."""
        found = self._life.registration
        rows = [("state", found.state), ("number", one_line(found.number)), ("on", found.on)]
        rows.append(("unlike", one_line(found.unlike)))
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
                case steps.Relate(relation, other, on=on) if event.counts:
                    where = f"{one_line(event.body.span.provision)}: "
                    words = f"{where}{quoted(event.body.span.words, '“”')}"
                    when = on or "day not told"
                    rows.append((when, relation.replace("-", " "), one_line(other), words))
                case steps.Ask(question) if event.counts:
                    answer = "; ".join(replies.get(event.act, ())) or "open"
                    rows.append((event.on, "question", one_line(question), answer))
                case _:
                    pass
        if not rows:
            return (Words("No earlier event, agreement or question is entered."),)
        return (table(("when", "what", "who or which", "words, place or answer"), rows),)

    @staticmethod
    def _who(body: steps.Happen) -> str:
        who = [f"{one_line(each.words)} ({one_line(each.role)})" for each in body.participants]
        return "; ".join(filter(None, (_unstopped(body.words), ", ".join(who))))

    def story(self) -> tuple[Block, ...]:
        """Return what happened, in order."""
        rows = [
            (event.on, event.party, self.event(event), short(event.act))
            for event in self._life.events
            if event.kind in LANES or event.kind == "correct"
        ]
        about = "Acts on keys and people are in `paraph log`."
        if not rows:
            return (Words(f"Nothing has happened yet. {about}"),)
        return (Words(about), table(("on", "of", "what", "act"), rows))

    def event(self, event: Event) -> str:  # noqa: C901 - one for each thing that is beside it
        """Return what happened in a few words."""
        who = event.by.body or event.by.person
        paper = " (on paper)" if event.reported and event.checked else ""
        paper = paper or (" (on paper, checked by nobody)" if event.reported else "")
        if not event.ours:
            paper += " (of no party of this agreement: it moves no track)"
        if event.undone:
            paper += " (taken back as wrong)"
        if event.void and event.powerless:
            paper += f" ({one_line(event.powerless)}: this changes nothing)"
        elif event.void:
            paper += f" ({self._stays(event)}: this changes nothing)"
        if event.alleged:
            paper += f" (told by {event.log} alone, not by {event.party} itself: it moves no track)"
        if event.unfit:
            paper += f" ({one_line(event.unfit)}: it counts for nothing)"
        if (whose := self._unsent.get(event.act, "")) and not event.alleged:
            paper += f" ({whose} has sent nothing on record: it moves no track before it says so)"
        if event.powerless and not event.void:
            paper += f" ({one_line(event.powerless)}: it moves no track before who may confirms it)"
        if not event.come(self._life.now):
            paper += " (told to be of a day to come: it counts from then on)"
        paper += _set_aside(event)
        open_ = event.standing.within == "undetermined"
        doubt = f" (it is open whether this holds: {one_line(event.standing.why)})" if open_ else ""
        if isinstance(event.body, steps.Happen):  # it happened, whoever entered it
            return f"{happened_in_words(event.body)}{paper}{doubt}"
        return f"{who} {self._did(event)}{paper}{doubt}"

    def _did(self, event: Event) -> str:  # noqa: C901, PLR0911, PLR0912 - one for each kind
        text_set = self.set(event.text_set)
        match event.body:
            case acts.Propose(texts):
                return f"proposed {self.set(TextSet(texts).digest)}"
            case acts.Amend(_, changed):
                return f"amended {text_set} in {counted(len(changed), 'text')}"
            case acts.AskClearance(bodies):
                return f"asked {', '.join(bodies)}"
            case acts.Clear(answer):
                return f"answered on {text_set}: {answer}"
            case acts.Decide(number=number):
                return f"approved {text_set}{f' as {one_line(number)}' if number else ''}"
            case acts.Sign(place=place):
                return f"signed {text_set}{f' at {one_line(place)}' if place else ''}"
            case acts.Correct(act, reason):
                return f"said that {short(act)} was wrong{because(reason)}{self._ends(event, act)}"
            case acts.FullPowers(person):
                return f"gave full powers to {person}"
            case acts.Dispense(party, person):
                return f"held that {person} of {party} needs no full powers, by practice"
            case steps.Instrument(instrument) as body:
                did = _INSTRUMENTS.get(instrument, instrument.replace("-", " "))
                if body.notice and body.answers:
                    did = f"said which notice {short(body.answers)} was:"
                which = f" of {body.notice}" if body.notice else ""
                return f"{did}{which}{_beside(body)}"
            case steps.Accept() as step:
                return _accepted(event, step)
            case body if type(body) in STEPS:
                return step_in_words(body, text_set)
            case _:  # on paper, of which no more is told
                return _ON_PAPER.get(event.kind, event.kind.replace("-", " ")).format(text_set)

    def _stays(self, event: Event) -> str:
        """Return why what is said to be wrong stands."""
        named = event.body.act if isinstance(event.body, acts.Correct) else ""
        wrong = self._by_act.get(named)
        if wrong is not None and wrong.log != event.log:
            return f"{wrong.log} has entered that, and alone says that it was wrong"
        return (lasting(wrong) if wrong else "") or "it has had effect, and stands"

    def _ends(self, event: Event, act: str) -> str:
        """Return that full powers end, where what is said to be wrong gave them."""
        wrong = self._by_act.get(act)
        given = wrong is not None and isinstance(wrong.body, acts.FullPowers)
        ends = given and event.counts and not event.void
        return " (the full powers end with that)" if ends else ""


def _accepted(event: Event, step: steps.Accept) -> str:
    read = f"{one_line(rule_in_words(step.rule, step.clause))}{meant_in_words(step)}"
    why = one_line(event.reread.unread)
    own = f" (not what is read of it: {why})" if why else ""
    return f"accepted the reading of {one_line(step.span.provision)}: {read}{own}"


_INSTRUMENTS: Mapping[str, str] = {
    "internal-procedure": "completed its internal procedure",
    "ratification": "ratified it",
    "acceptance": "accepted it",
    "approval": "approved it",
    "accession": "acceded to it",
    "exchange": "exchanged instruments",
    "deposit": "deposited its instrument",
    "notification-sent": "sent its notification",
    "notification-received": "received the notification",
    "provisional-application": "began to apply it provisionally",
    "end-of-provisional-application": "ended its provisional application",
    "will-not-become-party": "said that it will not become a party",
    "prolongation": "prolonged it",
    "notice": "gave notice",
    "withdrawal-of-notice": "withdrew its notice",
    "suspension": "suspended it",
    "resumption": "resumed it",
    "termination": "terminated it",
}
_ON_PAPER: Mapping[str, str] = {
    "sign": "signed {}",
    "initial": "initialled {}",
    "fix": "held {} to be the final text",
    "decide": "approved {}",
    "adopt": "adopted {}",
    "confirm": "confirmed its signature",
    "publish": "published {}",
}


def day_of(signature: Signature) -> str:
    """Return the day of a signature, or between which days it lies, and in which time zone."""
    zone = f" ({one_line(signature.zone)})" if signature.zone else ""
    told = str(signature.days) if signature.last else signature.on
    return f"{told}{zone}"


def lacked_in_words(life: Life, names: Mapping[str, str]) -> Iterator[str]:
    """Yield which signatures of the current text lacked what the procedure requires before them."""
    for each in life.signatures:
        if each.lacked and each.signed and each.text_set == life.current:
            name = names.get(each.text_set, short(each.text_set))
            how = "without what the procedure requires before a signature"
            yield f"{each.party} signed {name} {how} ({one_line(each.lacked)})"


def happened_in_words(body: steps.Happen) -> str:
    """Return what happened, where, who took part, and what is said of it."""
    where = f" at {one_line(body.place)}" if body.place else ""
    who = ", ".join(
        [f"{one_line(each.words)} ({one_line(each.role)})" for each in body.participants]
    )
    said = "; ".join(filter(None, (_unstopped(body.words), who)))
    return f"{body.happening.replace('-', ' ')}{where}{f': {said}' if said else ''}"


def _unstopped(said: str) -> str:
    """Return words on one line without the stop at their end, so that more may follow."""
    told = one_line(said)
    return told[:-1] if told.endswith(".") and not told.endswith("..") else told


def _beside(body: steps.Instrument) -> str:
    """Return what an instrument says besides: where, to whom, of what alone, in which words."""
    where = f" at {one_line(body.place)}" if body.place else ""
    to = f" to {body.to}" if body.to else ""
    alone = f", of {', '.join(map(said, body.provisions))} alone" if body.provisions else ""
    return f"{where}{to}{alone}{because(body.words)}"


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


def _set_aside(event: Event) -> str:
    """Return that its own party set aside later what happened, and why; or nothing."""
    revoked = event.standing.code == "key" or not isinstance(event.body, acts.Sign)
    if not revoked or event.standing.within != "outside":
        return ""
    return f" (set aside later by {event.log}: {one_line(event.standing.why)})"
