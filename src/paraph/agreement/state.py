"""The state of an agreement: a fold over the entries of its logs, and why each act holds or not."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Author, Party
from paraph.agreement.certifying import certifying
from paraph.agreement.chain import Blobs
from paraph.agreement.confirming import Confirmations
from paraph.agreement.enrolment import Enrolment, Refused, Revocation
from paraph.agreement.entry import HOLDS, Entry, People, Standing, acting_for, outside, unfounded
from paraph.agreement.force.days import days_told
from paraph.agreement.mandate import Mandate, Use, wider
from paraph.agreement.mandates import Granted, Mandates
from paraph.agreement.originals import Originals
from paraph.agreement.shown import shown_digest
from paraph.agreement.signed_on_paper import original_of, signed_on_paper
from paraph.agreement.sliced import cut, sliced
from paraph.agreement.text_set import TextSet
from paraph.agreement.texts import Amended, Texts
from paraph.agreement.window import Window, Within, made_at

Revocations: TypeAlias = Mapping[str, Mapping[str, Revocation]]
"""What is said of each party's keys, by party and key."""


def fold(entries: Sequence[Entry], blobs: Blobs) -> State:
    """Return the state after all entries, which stand in an order in which each knew those before.

    What is said of keys is read before: what a revoked key signed is judged by a revocation that
    comes later, if that holds itself. Of revocations that take each other away it is open which
    does. Takes time linear in the entries, and in the texts of what was signed.
    """
    about = [entry for entry in entries if isinstance(entry.act.body, _ABOUT_KEYS)]
    known: Revocations = {}
    before: Revocations = {}
    for _ in range(_ROUNDS):
        before, known = known, _taken(about, State({}, known)).revocations
        if known == before:
            break
    parties = {*before, *known}
    both = {each: {**before.get(each, {}), **known.get(each, {})} for each in parties}
    doubted = {
        (party, key)
        for party, told in both.items()
        for key in told
        if before.get(party, {}).get(key) != known.get(party, {}).get(key)
    }
    return _taken(entries, State(blobs, both, doubted))


def _taken(entries: Sequence[Entry], state: State) -> State:
    for entry in entries:
        state.take(entry)
    return state


_FARTHEST = timedelta(hours=14)  # the east of Kiribati is that far ahead of UTC
_ROUNDS = 8
"""How often revocations are read again by those that came out, until they stay the same."""
_ABOUT_KEYS = (acts.Genesis, acts.RootKeys, acts.Appoint, acts.RevokeKey)


class _Folded:
    """The acts that were folded so far, by their names, whoever's log they stand in."""

    def __init__(
        self, standings: Mapping[tuple[str, str], Standing], parties: Iterable[str]
    ) -> None:
        self._standings = standings
        self._parties = parties

    def __contains__(self, name: object) -> bool:
        return any((party, name) in self._standings for party in self._parties)


class State:
    """What the acts so far come to. Only `take` changes it, by one entry at a time.

    What `known` says of each party's keys holds for entries before their revocation too; of those
    in `doubted`, by party, it is open whether they are revoked. No party revokes another's key,
    though it may name it as its own.
    """

    def __init__(
        self, blobs: Blobs, known: Revocations, doubted: Container[tuple[str, str]] = ()
    ) -> None:
        self._known, self._in_dispute = known, doubted
        self.revocations: dict[str, dict[str, Revocation]] = {}
        self.agreement = ""
        self.standings: dict[tuple[str, str], Standing] = {}
        self._blobs = self.blobs = blobs
        self.texts, self.mandates = Texts(blobs), Mandates()
        self.originals = Originals(blobs)
        self.confirmations = Confirmations(self.mandates, self.texts, self.originals)
        self.signatures: list[Entry] = []
        self.checked: set[tuple[str, str]] = set()
        self.unmandated: dict[tuple[str, str], Standing] = {}
        self.on_paper: dict[tuple[str, str], str] = {}  # what is signed there, under which mandate
        self.self_settled: dict[str, tuple[str, ...]] = {}
        self._parties: dict[str, Party] = {}
        self._enrolments: dict[str, Enrolment] = {}
        self._doubted: set[tuple[str, str]] = set()
        self._acted: dict[str, dict[str, People]] = {}  # by party and entry
        self._groups: dict[frozenset[tuple[str, frozenset[str]]], People] = {}

    def keys(self, party: str) -> frozenset[str]:
        """Return every key that a party's people ever had."""
        return frozenset(self._enrolments[party].owners if party in self._enrolments else ())

    def signatories(self, entry: Entry) -> People:
        """Return who signed an entry, each with the bodies that they act for where that is sure.

        Of acts on keys, and of those whose author does not act, it is whose the keys are or were.
        """
        acted = self._acted.get(entry.party, {}).get(entry.id)
        if acted is not None or entry.party not in self._enrolments:
            return acted or {}
        behind = self._enrolments[entry.party].behind(entry.signers)
        return {person: frozenset() for person in behind}

    def offices(self, party: str) -> frozenset[str]:
        """Return the persons of a party who are or were appointed, and the bodies they act for."""
        held = self._enrolments[party].holdings.values() if party in self._enrolments else ()
        return frozenset([name for each in held for name in (each.person, *each.bodies)])

    def owner(self, party: str, key: str) -> str:
        """Return whose a key of a party is or ever was, or nothing."""
        return self._enrolments[party].owners.get(key, "") if party in self._enrolments else ""

    def take(self, entry: Entry) -> Standing:
        """Take one more entry, and return whether its act holds; what does not changes nothing."""
        self.originals.heed(entry)
        standing = self._take(entry)
        named = entry.party, entry.id
        self.standings[named] = standing
        self.confirmations.heed(entry, self.unmandated.get(named, standing))
        return standing

    def _take(self, entry: Entry) -> Standing:
        body = entry.act.body
        if isinstance(body, acts.Genesis):
            return self._opened(entry, body)
        if entry.act.agreement != self.agreement or entry.party not in self._enrolments:
            return outside("agreement", "the act is of another agreement, or in a log that is none")
        if isinstance(body, acts.RootKeys | acts.Appoint | acts.RevokeKey):
            return self._keys(entry, body)
        people = self._people(entry)
        if isinstance(people, Standing):
            self._in_doubt(entry, people)
            return people
        if isinstance(body, acts.Amend | acts.Assert | acts.Settle | acts.Sign):
            return self._changed(entry, body, people)
        return self._granted(entry, body, people)

    def _granted(self, entry: Entry, body: acts.Body, people: People) -> Standing:
        standing = HOLDS
        match body:
            case acts.Propose(texts):
                self.texts.keep(TextSet(texts), entry.party, self._makers(entry))
            case acts.Clear(answer):
                author = entry.act.author
                whose, theirs = author.body or author.person, acting_for(author, people)
                agreed = answer == "agreed"
                self.texts.clear(entry.act.text_set, entry.party, whose, theirs, agreed=agreed)
            case acts.Decide():
                standing = self._decide(entry, body, people)
            case acts.Delegate():
                standing = self._delegate(entry, body, people)
            case acts.RevokeMandate():
                standing = self._revoke_mandate(entry, body, people)
            case acts.Report():
                standing = self._report(entry, body, people)
            case _:
                standing = self._stepped(entry)
        return standing

    def _stepped(self, entry: Entry) -> Standing:
        """Return whether a step holds, or another act that changes nothing."""
        body = entry.act.body
        match body:
            case steps.Alternat():
                texts = self.texts.sets.get(entry.act.text_set)
                return self.originals.take(entry, body, texts)
            case steps.Accept() | steps.Scope() | steps.Concord():
                return self._cut(entry, body)
            case steps.Instrument(instrument) if instrument not in steps.ANSWERING:
                return HOLDS  # whatever it names, it is one of its own, or may be
        standing = unfounded(entry.act, _Folded(self.standings, self._enrolments))
        return self._cut(entry, body) if standing is HOLDS else standing

    def _cut(  # noqa: PLR0911 - one for each kind
        self, entry: Entry, body: acts.Body
    ) -> Standing:
        """Return whether the words that a step rests on stand in the texts of its set."""
        texts = self.texts.sets.get(entry.act.text_set)
        match body:
            case steps.Accept(span=span, more=more, means=means):
                words = [each.span for each in means]
                return self.texts.quoted(entry.act.text_set, (span, *more, *words))
            case steps.Scope(rows):
                return self.texts.quoted(entry.act.text_set, [each.span for each in rows])
            case steps.Concord():
                return certifying(body, texts, self._blobs)
            case steps.Rectify():
                return self.texts.whole(entry.act.text_set)
            case steps.Assess(rows):
                return sliced(rows, texts, self._blobs)
            case steps.Programme(commitments=promised):
                return cut([each.span for each in promised if each.span.text], texts, self._blobs)
            case _:
                return HOLDS

    def _changed(
        self,
        entry: Entry,
        body: acts.Amend | acts.Assert | acts.Settle | acts.Sign,
        people: People,
    ) -> Standing:
        match body:
            case acts.Amend():
                return self._amend(entry, body, people)
            case acts.Assert():
                return self._assert(entry, body, people)
            case acts.Settle():
                return self._settle(entry, body, people)
            case acts.Sign():
                return self._sign(entry, body, people)

    # ------------------------------------------------------------ keys and people

    def _opened(self, entry: Entry, body: acts.Genesis) -> Standing:
        if self.agreement not in {"", entry.id}:
            return outside("agreement", "the agreement has begun with another act")
        party = next((each for each in body.parties if each.party == entry.party), None)
        if party is None or entry.place:
            return outside("genesis", "a genesis opens the log of one of its parties")
        people = {key.person for key in party.keys if key.key in entry.signers}
        if not party.quorum or len(people) < party.quorum:
            why = f"{len(people)} of the {party.quorum} people signed who hold root keys"
            return outside("quorum", why)
        self.agreement = entry.id
        self._parties = {each.party: each for each in body.parties}
        self.originals.parties = self._parties
        self.texts.components = body.components
        self.texts.due = tuple(
            [(each.component, code) for each in body.components for code in each.languages]
        )
        self._enrolments[entry.party] = Enrolment.of(party)
        return HOLDS

    def _keys(self, entry: Entry, body: acts.RootKeys | acts.Appoint | acts.RevokeKey) -> Standing:
        if isinstance(body, acts.RevokeKey) and (entry.party, body.key) in self._in_dispute:
            why = "it is open which of several revocations holds, as each takes others away"
            return Standing("undetermined", "key", why)
        enrolment = self._enrolments[entry.party]
        sound = frozenset([key for key in entry.signers if self._sound(key, entry) == "within"])
        changed = enrolment.changed(body, sound)
        if isinstance(changed, Refused):
            doubted = [key for key in entry.signers if self._sound(key, entry) == "undetermined"]
            if doubted and not isinstance(enrolment.changed(body, sound.union(doubted)), Refused):
                why = "it is open whether a root key was its holder's alone then"
                if isinstance(body, acts.Appoint):
                    self._doubted.add((entry.party, body.key.person))
                return Standing("undetermined", "key", why)
            return outside(*changed)
        if isinstance(body, acts.RevokeKey):
            self._revoked(entry.party, body.key, Revocation(entry.place, body.compromised_since))
        self._enrolments[entry.party] = changed
        return HOLDS

    def _revoked(self, party: str, key: str, revocation: Revocation) -> None:
        """Keep that a party revokes a key: at the first entry, since the first instant told."""
        own = self.revocations.setdefault(party, {})
        known = own.get(key, revocation)
        told = [each.compromised_since for each in (known, revocation) if each.compromised_since]
        own[key] = Revocation(known.entry, min(told, default=""))

    def _sound(self, key: str, entry: Entry) -> Within:
        """Return whether a root key was its holder's alone when it signed an entry."""
        revocation = self._known.get(entry.party, {}).get(key)
        if revocation is None:
            return "within"
        if entry.place > revocation.entry:
            return "outside"
        if isinstance(entry.act.body, acts.RevokeKey) and entry.act.body.key == key:
            return "within"  # whoever has it may say that it is no longer theirs alone
        return Window("", revocation.compromised_since).holds(entry.proven)

    def _people(self, entry: Entry) -> People | Standing:
        """Return who acts in an entry, or why its author does not."""
        enrolment, author = self._enrolments[entry.party], entry.act.author
        keys = entry.signers, entry.place, entry.proven, self._known.get(entry.party, {})
        signed = enrolment.signed(*keys)
        if author.party != entry.party:
            return outside("author", f"the author acts for {author.party}, in another's log")
        if author.person in signed.undetermined:
            why = f"it is open whether {author.person} held the key and the office then"
            reason = enrolment.absent(author.person, *keys).why
            return Standing("undetermined", "key", f"{why}: {reason}")
        bodies = signed.people.get(author.person)
        if bodies is None and (entry.party, author.person) in self._doubted:
            why = f"it is open whether {author.person} was appointed"
            return Standing("undetermined", "key", why)
        if bodies is None:
            return outside(*enrolment.absent(author.person, *keys))
        if author.body and author.body not in bodies:
            return outside("office", f"{author.person} does not act for {author.body}")
        # Few people make many acts: each group of them is kept once.
        group = self._groups.setdefault(frozenset(signed.people.items()), signed.people)
        self._acted.setdefault(entry.party, {})[entry.id] = group
        return signed.people

    def _makers(self, entry: Entry) -> frozenset[str]:
        """Return all who signed an entry, also with a key or an office that is theirs no longer."""
        return self._enrolments[entry.party].behind(entry.signers) | {entry.act.author.person}

    def _in_doubt(self, entry: Entry, standing: Standing) -> None:
        """Take from an act by no surely known person what must not be passed over."""
        match entry.act.body:
            case acts.Sign() if standing.within == "undetermined" or standing.code == "office":
                # Somebody signed, with what power ever.
                self.signatures.append(entry)
                self._perhaps_used(entry, standing)
            case acts.Propose(texts) | acts.Amend(texts) if standing.within == "undetermined":
                self.texts.keep(TextSet(texts), entry.party, self._makers(entry))
            case steps.Alternat() as body if standing.within == "undetermined":
                self.originals.doubt(entry, body, standing)
            case _:
                pass

    # ------------------------------------------------------------ decisions and mandates

    def _decides(self, entry: Entry) -> bool:
        return entry.act.author.body in self._parties[entry.party].decides

    def _decide(self, entry: Entry, body: acts.Decide, people: People) -> Standing:
        if not self._decides(entry):
            return outside("power", f"{entry.act.author.body!r} does not decide for the party")
        if body.vote.lost:
            return outside("vote", f"the motion was not carried: {body.vote.told}")
        text_set = entry.act.text_set
        if fault := self._unfit(text_set, body.mandates):
            return fault
        if fault := self._own_text(entry, body.mandates, people):
            return fault
        self.mandates.grant(entry, body.mandates)
        self.texts.approve(text_set, entry.party)
        return HOLDS

    def _own_text(
        self, entry: Entry, mandates: Iterable[Mandate], approving: Iterable[str]
    ) -> Standing | None:
        """Return that somebody approves their own text whom the decision does not name for that."""
        named = frozenset[str]().union(*[each.self_settling for each in mandates])
        own = self.texts.authors(entry.party, entry.act.text_set).intersection(approving)
        if strange := sorted(own - named):
            return outside("author", f"{strange[0]} would approve their own text")
        self._settled_by(entry, own)
        return None

    def _unfit(self, text_set: str, mandates: Iterable[Mandate]) -> Standing | None:
        """Return why no decision can approve a text set with such mandates, or nothing."""
        if (whole := self.texts.whole(text_set)) is not HOLDS:
            return whole
        if any(each.text_set != text_set for each in mandates):
            return outside("text", "a mandate is for another text set")
        return None

    def _report(self, entry: Entry, body: acts.Report, people: People) -> Standing:
        """Take a fact on paper; a decision grants its mandates if a second person checked it.

        Somebody of the body that decided must bear it out, or the holders of root keys.
        """
        second = body.checked != entry.act.author.person and body.checked in people
        if second:
            self.checked.add((entry.party, entry.id))
        elif body.checked or body.mandates:
            return outside("checked", "no second person checked the paper, and signed")
        if body.fact == "sign" and body.by.party == entry.party:
            self._signed_on_paper(entry, body)
        if not body.mandates:
            return self._told(entry, body, people)
        decides = self._parties[entry.party].decides
        if body.fact != "decide" or body.by.party != entry.party or body.by.body not in decides:
            return outside("power", "what is reported is no decision of a body that decides")
        fault = (
            _to_come(entry, body.on)
            or self._borne_out(entry, body.by, people)
            or self._unfit(entry.act.text_set, body.mandates)
            or self._own_text(entry, body.mandates, self._approving(entry, body.by, people))
        )
        if fault:
            return fault
        self.mandates.grant(entry, body.mandates, reported=True)
        self.texts.approve(entry.act.text_set, entry.party)
        return HOLDS

    def _told(self, entry: Entry, body: acts.Report, people: People) -> Standing:
        """Return whether a step on paper has what it rests on, as if it was taken here.

        Words that it quotes stand in the texts, a certificate of languages rests on its comparison,
        and full powers are borne out as a decision.
        """
        match body.does:
            case acts.FullPowers() if body.by.party == entry.party:
                return self._borne_out(entry, body.by, people) or HOLDS
            case steps.Assess() as does:
                act = replace(entry.act, body=does)
                standing = unfounded(act, _Folded(self.standings, self._enrolments))
                return self._cut(entry, does) if standing is HOLDS else standing
            case None:
                return HOLDS
            case does:
                return self._cut(entry, does)

    def _signed_on_paper(self, entry: Entry, body: acts.Report) -> None:
        """Keep how a party's own signature on paper is outside of the mandate chain, if it is.

        It is a fact, no more; one that a second person checked uses its mandate.
        """
        standing, uses = signed_on_paper(entry, body, self.mandates, self.texts)
        if standing is not HOLDS:
            self.unmandated[entry.party, entry.id] = standing
        if uses and (entry.party, entry.id) in self.checked:
            self.on_paper[entry.party, entry.id] = uses
            surely = standing is HOLDS
            self.mandates.use_on_paper(uses, original_of(entry, body), surely=surely)

    def _approving(self, entry: Entry, by: Author, people: People) -> set[str]:
        """Return who approves a text by a decision on paper: who took it, or bears it out.

        Who made the text approves it so too, unless others who did not make it bear it out.
        """
        authors = self.texts.authors(entry.party, entry.act.text_set)
        others = {person: bodies for person, bodies in people.items() if person not in authors}
        if self._borne_out(entry, by, others, without=authors) is None:
            return {by.person}
        return {by.person, *(_bearing_out(by, people) or self._makers(entry))}

    def _borne_out(
        self, entry: Entry, by: Author, people: People, without: Container[str] = ()
    ) -> Standing | None:
        """Return that nobody signed who acts for a body, nor a quorum of those with root keys.

        Whoever acts for no body bears out what they did themselves. `without` are people whose root
        keys are not asked.
        """
        body = by.body
        if _bearing_out(by, people):
            return None
        keys = [each for each in entry.signers if self.owner(entry.party, each) not in without]
        held = {key: self._sound(key, entry) for key in keys}
        surely = [key for key, sound in held.items() if sound == "within"]
        perhaps = [key for key, sound in held.items() if sound != "outside"]
        rooted = self._enrolments[entry.party].rooted
        if rooted(surely):
            return None
        if rooted(perhaps):
            why = "it is open whether a root key was its holder's alone then"
            return Standing("undetermined", "key", why)
        acting = f"somebody who acts for {body}" if body else by.person
        who = f"neither {acting} nor so many holders of root keys as must"
        return outside("power", f"{who} signed the report of that")

    def _delegate(self, entry: Entry, body: acts.Delegate, people: People) -> Standing:
        found = self._under(entry)
        if isinstance(found, Standing):
            return found
        mandate = found.mandate
        if len(mandate.acting(people)) < mandate.people:
            return outside("people", "who passes the mandate on does not hold it")
        held = mandate.window.holds(entry.proven)
        if held != "within":
            return Standing(held, "window", "the mandate is passed on outside of its window")
        for inner in body.mandates:
            if why := wider(inner, mandate):
                return outside("wider", f"the mandate that is passed on {why}")
        self.mandates.grant(entry, body.mandates, entry.act.under)
        return HOLDS

    def _revoke_mandate(self, entry: Entry, body: acts.RevokeMandate, people: People) -> Standing:
        granted = self.mandates.granted.get(body.mandate)
        if granted is None or granted.party != entry.party:
            return outside("mandate", "there is no such mandate of this party")
        outer = self.mandates.granted.get(granted.outer)
        passed_on = outer is not None and len(outer.mandate.acting(people)) >= outer.mandate.people
        if not self._decides(entry) and not passed_on:
            return outside("power", "who decides for the party, or passed a mandate on, revokes it")
        self.mandates.revoked.add(body.mandate)
        return HOLDS

    def _under(self, entry: Entry) -> Granted | Standing:
        """Return the mandate that an act is under, or why there is none."""
        act = entry.act.under.partition("/")[0]
        grants = self.standings.get((entry.party, act))
        if grants is not None and grants.within == "undetermined":
            why = f"it is open whether the act holds that grants the mandate: {grants.why}"
            return Standing("undetermined", "mandate", why)
        return self.mandates.under(entry)

    def _settled_by(self, entry: Entry, own: Iterable[str]) -> None:
        """Keep that authors approved what is their own, as a decision lets them."""
        if own := tuple(sorted(own)):
            self.self_settled[entry.id] = own

    # ------------------------------------------------------------ changes and signatures

    def _amend(self, entry: Entry, body: acts.Amend, people: People) -> Standing:
        found = self._under(entry)
        if isinstance(found, Standing):
            return found
        old, mandate = self.texts.sets.get(entry.act.text_set), found.mandate
        if old is None:
            return outside("text", "the text set that is amended was never proposed")
        use = Use("amend", mandate.text_set, people, entry.proven)
        new, makers = TextSet(body.texts), self._makers(entry)
        # Bodies may agree, and persons answer for changes, until somebody signs: judged then.
        answer = mandate.permits(use._replace(agreed=mandate.agreed_by))
        changed = body.changed, use, makers, answer.within == "within"
        self.texts.amend(
            entry.id, Amended(entry.party, entry.act.under, mandate, old, new, *changed)
        )
        return Standing(*answer)

    def _assert(self, entry: Entry, body: acts.Assert, people: People) -> Standing:
        found = self._under(entry)
        if isinstance(found, Standing):
            return found
        amended = self.texts.amendments.get(body.amendment)
        if amended is None or amended.under not in self.mandates.family(entry.act.under):
            return outside("amendment", "there is no such amendment under the mandate")
        authors = amended.makers
        use = Use("assert", found.mandate.text_set, people, entry.proven, authors=authors)
        answer = found.mandate.permits(use._replace(agreed=self.texts.agreed(amended)))
        if answer.within == "within":
            self.texts.answer(body.amendment, body.changes, entry.id)
            self._settled_by(entry, authors.intersection(people))
        return Standing(*answer)

    def _settle(self, entry: Entry, body: acts.Settle, people: People) -> Standing:
        amended = self.texts.amendments.get(body.amendment)
        if amended is None or amended.party != entry.party:
            return outside("amendment", "there is no such amendment of this party")
        if not self._decides(entry):
            return outside("power", "who settles changes decides for the party")
        own = people.keys() & amended.makers
        if strange := sorted(own - amended.mandate.self_settling):
            return outside("author", f"{strange[0]} would settle their own change")
        self._settled_by(entry, own)
        if body.answer == "agreed":
            self.texts.answer(body.amendment, body.changes, entry.id, settled=True)
        else:
            self.texts.object(entry.party, body.changes)
        return HOLDS

    def _sign(self, entry: Entry, body: acts.Sign, people: People) -> Standing:
        """Take a signature: one outside of the chain is kept too, and is irregular."""
        self.signatures.append(entry)
        found = self._under(entry)
        if isinstance(found, Standing):
            self._perhaps_used(entry, found)
            return found
        under, mandate = entry.act.under, found.mandate
        if why := self.mandates.used_up(under):
            return outside("uses", why)
        standing = self._signed(entry, body, mandate, people)
        if standing.within == "within" and self.mandates.perhaps_used_up(under):
            why = "the mandate was perhaps used as often as it may be already"
            standing = Standing("undetermined", "uses", why, standing.reached)
        self._perhaps_used(entry, standing)
        if standing.within == "within":
            self.mandates.use(under)
            self.mandates.keep(under, original_of(entry, body))
        return standing

    def _perhaps_used(self, entry: Entry, standing: Standing) -> None:
        """Keep that a mandate was perhaps used, by a signature of which that is open."""
        granted = self.mandates.granted.get(entry.act.under)
        own = granted is not None and granted.party == entry.party
        if own and standing.within == "undetermined":
            self.mandates.use(entry.act.under, surely=False)

    def _signed(self, entry: Entry, body: acts.Sign, mandate: Mandate, people: People) -> Standing:
        """Return whether a mandate lets people sign a set that was reached as they were shown."""
        answer = mandate.permits(Use("sign", mandate.text_set, people, entry.proven, body.occasion))
        if answer.within != "within":
            return Standing(*answer)
        if body.original:
            named = self.originals.named(entry.act.text_set, body.copy, body.original)
        else:
            named = self.originals.unnamed(entry, body.copy)
        if named.within != "within":
            return named
        family = self.mandates.family(entry.act.under)
        way = self.texts.reached(entry.act.text_set, mandate, family)
        if way.within != "within":
            first = next(each for each in way.findings if each.within == way.within)
            if not mandate.conclusive or self.texts.lacking(entry.act.text_set):
                return Standing(way.within, first.code, first.why, way)
        if body.shown != shown_digest(entry.act.text_set, mandate.text_set, way):
            why = "what was shown before it was signed is not how the text was reached"
            return Standing("outside", "shown", why, way)
        return Standing("within", reached=way)


def _to_come(entry: Entry, on: str) -> Standing | None:
    """Return that a paper tells of a day that had come nowhere when somebody entered it."""
    entered = datetime.fromisoformat(entry.proven.until or made_at(entry.act.at, entry.proven))
    day = days_told(on).first
    if day <= entered.date() or day <= (entered + _FARTHEST).date():
        return None
    return outside("decide", f"a decision of {on} had not been taken when it was entered")


def _bearing_out(by: Author, people: People) -> set[str]:
    """Return who signed that acts for the body of somebody, or is that person if there is none."""
    if not by.body:
        return {by.person} & people.keys()
    return {person for person, bodies in people.items() if by.body in bodies}
