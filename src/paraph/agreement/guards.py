"""Guards: what keeps a party from a step, as its life stands and its procedure asks.

The record refuses what lies outside of a mandate; these are what the life asks for beside that.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import reserved, steps
from paraph.agreement.act import Act, Author
from paraph.agreement.confirming import NOTHING
from paraph.agreement.delivery import admitted
from paraph.agreement.entry import HOLDS, Standing, outside
from paraph.agreement.event import Event, borne_out, lasting, past
from paraph.agreement.life import Life
from paraph.agreement.missing import stops, uncertified
from paraph.agreement.notifications import other_of_two, silent_on_sending
from paraph.agreement.sources import strange
from paraph.agreement.standing_for import keeps, lacks, may_not, step_of
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.clearance import Clearance, too_short, whose
from paraph.agreement.tracks.correction import undone
from paraph.agreement.tracks.dated import told_again
from paraph.agreement.tracks.mandate import issues
from paraph.agreement.tracks.mandated import Mandated
from paraph.agreement.tracks.noticed import noticed
from paraph.agreement.tracks.signature import Powers, Representing, Signature
from paraph.agreement.unfit import unfit
from paraph.agreement.upheld import moves_signature, upheld, withdraws

_REQUIRED = "required"
_TWO = 2
_INSTANT = "%Y-%m-%dT%H:%M:%SZ"
_ONE_SIDED = frozenset(("suspension", "resumption", "termination", "notice"))


def guarded(
    life: Life,
    act: Act,
    cleared: Iterable[Clearance],
    since: str = "",
    reaching: Container[str] = (),
) -> Standing:
    """Return whether a step may be taken as the life stands: the first guard that it breaks.

    `life` is how things stand without the act, `cleared` how each body stands to the text set that
    the act is about, whichever is the current one, and `reaching` are the mandates of its party by
    which one could sign that set. `since` is the instant before which the act is
    proven not to be, if anything proves one: powers are held to that, as no claim gives a right.
    """
    told = _told(act)
    if isinstance(told.body, acts.Decide):
        return _may_decide(life, told, cleared)
    made = replace(act, at=max(act.at, since))
    if why := may_not(life, made, reaching):
        return outside("power", why)
    if isinstance(told.body, steps.Rectify):
        stands = _may_rectify(life, told, since)
        if stands is not HOLDS:
            return stands
    guard = _GUARDS.get(type(act.body))
    stands = HOLDS if guard is None else guard(life, made)
    if stands is HOLDS and isinstance(act.body, acts.Report):
        return _may_stand_behind(life, made, reaching)
    return stands


def _told(act: Act) -> Act:
    """Return the act that a report tells of its own party, as of who did it; or an act itself."""
    body = act.body
    if not isinstance(body, acts.Report) or body.by.party != act.author.party:
        return act
    decided = acts.Decide(body.mandates) if body.fact == "decide" else None
    does = body.does or decided
    return replace(act, author=body.by, body=does) if does else act


def _may_decide(life: Life, act: Act, cleared: Iterable[Clearance]) -> Standing:
    """A decision counts no stale answer, and none that was not given (DESIGN section 7)."""
    asked = life.procedure
    if asked.needed != "nobody":
        for each in cleared:
            if each.party != act.author.party:
                continue
            if asked.needed == "asked" and each.state == "not asked":
                continue
            if stops(each, asked.objection, asked.condition):
                return outside("clearance", f"{each.body} has not cleared the text: {each.state}")
    if asked.vote == _REQUIRED and isinstance(act.body, acts.Decide):
        vote = act.body.vote
        if not vote.motion:
            return outside("vote", "the procedure asks for the motion and the votes")
        if vote.ayes <= vote.nays:
            return outside("vote", f"the motion was not carried: {vote.told}")
    return HOLDS


def _may_ask(life: Life, act: Act) -> Standing:
    """Silence is announced in time before it counts, and a limit that runs is made no shorter."""
    body = act.body
    if not isinstance(body, acts.AskClearance):
        raise TypeError(body)
    if body.silence and "" < body.until <= act.at:
        return outside("silence", "the time limit of the silence is over already")
    heard: set[str] = set()
    for event in life.of_kind("ask-clearance"):
        if event.party != act.author.party or event.text_set != act.text_set:
            continue
        asked = event.body
        if not isinstance(asked, acts.AskClearance):
            continue
        again = {*asked.bodies} & {*body.bodies}
        if again and act.at < asked.until and "" < body.until < asked.until:
            return outside("silence", f"{min(again)} has until {asked.until} to answer")
        if asked.silence and act.at < asked.until:
            heard |= again
    why = too_short(act.at, body.until, life.procedure.shortest) if body.until else ""
    if body.silence and why and (fresh := {*body.bodies} - heard):
        return outside("silence", f"nothing would come of the silence of {min(fresh)}: {why}")
    return HOLDS


def _may_use(life: Life, act: Act) -> Standing:
    if life.procedure.issue == _REQUIRED:
        for each in life.authorities:
            if each.ref == act.under and not each.issued:
                return outside("issue", "the decision was not officially issued yet")
    return HOLDS


def may_sign(life: Life, act: Act) -> Standing:
    """Return whether a signature has before it what the procedure requires, as the life stood."""
    asked, fixed = life.procedure, life.fixed(act.text_set)
    if (used := _may_use(life, act)) is not HOLDS:
        return used
    if asked.settled == _REQUIRED and (fixed is None or fixed.state == "draft"):
        return outside("settled", "both sides do not hold this text set to be final yet")
    if asked.adopted == _REQUIRED and (fixed is None or fixed.state in {"draft", "settled"}):
        return outside("adopted", "the text set was not adopted yet")
    lacking = ", ".join(uncertified(life, act.text_set)) if life.languages > 1 else ""
    if asked.concordance == _REQUIRED and lacking:
        return outside("concordance", f"its languages are not certified by an officer of {lacking}")
    for each in (_may_be_this, _named, _unsigned, _may_represent):
        if (stands := each(life, act)) is not HOLDS:
            return stands
    return HOLDS


def _may_be_this(life: Life, act: Act) -> Standing:
    """Whether the text is one to sign: it repeats what it answers, and no other was signed."""
    if why := life.unrepeated.get(act.text_set, ""):
        return outside("quoted", why)
    if why := _signed_another(life, act):
        return outside("signed", why)
    return HOLDS


def _signed_another(life: Life, act: Act) -> str:
    """Return why a text may not be signed when all have signed another, or nothing.

    Both must hold it to be final first, or correct what they signed to it (VCLT 39, 79).
    """
    all_signed = [
        each.text_set for each in life.texts if each.by_all and each.text_set != act.text_set
    ]
    fixed = life.fixed(act.text_set)
    if not all_signed or (fixed is not None and fixed.state != "draft"):
        return ""
    if any(each.text_set == act.text_set for each in life.of_kind("rectify")):
        return ""
    return "all have signed another text already: settle this one first, both of you, or correct it"


def _may_represent(life: Life, act: Act) -> Standing:
    """Whoever signs for a party shows that they may, where the procedure asks (VCLT 7)."""
    if life.procedure.powers == _REQUIRED:
        author = act.author
        who = Representing(author.party, author.person, act.kind, act.at)
        # Practice that the signer alone tells stands for no powers that are required.
        if not Powers(life.past, life.genesis.parties).of(who, ""):
            return outside("powers", f"nothing shows that {author.person} represents the party")
    return HOLDS


def _may_report(life: Life, act: Act) -> Standing:
    """What one's own party did on paper passes the guards of that step, as of who did it.

    A signature is a fact all the same.
    """
    body = act.body
    if not isinstance(body, acts.Report):
        raise TypeError(body)
    does = body.does
    if body.by.party != act.author.party or does is None or isinstance(does, acts.Sign):
        return HOLDS
    guard = _GUARDS.get(type(does))
    return guard(life, replace(act, author=body.by, body=does)) if guard else HOLDS


def _may_stand_behind(life: Life, act: Act, reaching: Container[str]) -> Standing:
    """What one's own party did on paper is entered, or checked, by somebody who may do it."""
    body = act.body
    if not isinstance(body, acts.Report):
        raise TypeError(body)
    does, party = body.does, act.author.party
    if body.by.party != party or does is None or not step_of(does):
        return HOLDS
    offices = {
        name
        for each in life.of_kind("appoint")
        if isinstance(each.body, acts.Appoint) and each.party == party
        for name in each.body.bodies
        if each.body.key.person == body.checked
    }
    who = [act.author, *[Author(body.checked, party, each, "") for each in sorted(offices)]]
    why = [may_not(life, replace(act, author=each, body=does), reaching) for each in who]
    if all(why):
        return outside("power", f"{why[0]}; nor does whoever checked the paper")
    return HOLDS


def _may_empower(life: Life, act: Act) -> Standing:
    """Full powers are a person's, from a competent authority (VCLT 2(1)(c))."""
    body, author = act.body, act.author
    if not isinstance(body, acts.FullPowers):
        raise TypeError(body)
    bodies = {
        name
        for each in life.of_kind("appoint")
        if isinstance(each.body, acts.Appoint)
        for name in each.body.bodies
    }
    if body.person in bodies:
        return outside("powers", f"{body.person} is a body: full powers are given to a person")
    if body.person == author.person:
        return outside("powers", "nobody gives full powers to themselves")
    if not Powers(life.past, life.genesis.parties).given_by(author, act.at):
        return outside("powers", f"{whose(author)} gives none: who decides, or needs none, does")
    return HOLDS


def _may_dispense(life: Life, act: Act) -> Standing:
    """Practice is held by who could give full powers, and not by whoever it is about (VCLT 7)."""
    body, author = act.body, act.author
    if not isinstance(body, acts.Dispense):
        raise TypeError(body)
    if body.party not in life.parties:
        return outside("party", f"{body.party} is no party, so nobody represents it")
    if not body.purposes:
        return outside("powers", "it does not say for which acts no full powers are needed")
    if (author.party, author.person) == (body.party, body.person):
        return outside("powers", "nobody tells of their own practice: who decides does")
    if not Powers(life.past, life.genesis.parties).given_by(author, act.at):
        return outside("powers", f"{whose(author)} cannot tell: who decides, or needs none, does")
    return HOLDS


def _named(life: Life, act: Act) -> Standing:
    """Where parties have originals of their own, a signature says which one it is on."""
    body = act.body
    if not isinstance(body, acts.Sign):
        return HOLDS
    known = life.originals_of(act.text_set)
    if known and not body.copy:
        return outside("original", "each party has its own original: it must say whose is signed")
    if body.copy and body.copy not in life.parties:
        return outside("party", f"{body.copy} is no party, so it has no original")
    own = {each.texts.digest for each in known.get(body.copy, ())}
    if own and body.original not in own:
        return outside("original", f"the original of {body.copy} has texts of its own: name it")
    others = {
        each.original
        for each in life.signatures
        if each.signed and each.text_set == act.text_set and each.copy == body.copy
    }
    if more := others - {body.original}:
        return outside(
            "original", f"another original of {body.copy} is signed: {more.pop() or 'the set'}"
        )
    return HOLDS


def _unsigned(life: Life, act: Act) -> Standing:
    """A signature is done when it is made: the same original is signed once (VCLT 10, 12)."""
    if not isinstance(act.body, acts.Sign):
        return HOLDS
    binds = not act.body.effect
    for each in life.signatures:
        own = each.party == act.author.party and each.text_set == act.text_set and each.signed
        here = own and not each.reported and each.copy == act.body.copy
        if here and (each.binds or not binds):
            why = f"{each.party} has signed it already, on {each.days} ({each.state})"
            return outside("signed", why)
    return HOLDS


def _may_arrange(life: Life, act: Act) -> Standing:
    """An original is made before it is signed, once for each party, and as it is meant."""
    body = act.body
    if not isinstance(body, steps.Alternat):
        raise TypeError(body)
    if not body.words.strip():
        return outside("words", "nobody says why nothing rests on the order of the parties")
    signed = [
        each
        for each in life.signatures
        if each.signed and each.text_set == act.text_set and each.copy in {"", body.party}
    ]
    if signed:
        return outside("original", f"{signed[0].party} has signed the original of {body.party}")
    return HOLDS


def _may_discharge(life: Life, act: Act) -> Standing:
    """A condition is met when the body that made it says so, and nobody else."""
    name = act.body.act if isinstance(act.body, steps.Discharge) else ""
    found = next((each for each in life.clearances if each.act == name), None)
    if found is None or not found.condition:
        return outside("condition", "that act is no agreement on condition to this text set")
    if (found.party, found.body) != (act.author.party, whose(act.author)):
        return outside("condition", f"{found.body} of {found.party} says when its condition is met")
    return HOLDS


def _may_issue(life: Life, act: Act) -> Standing:
    """A decision is issued by its own party, once: what was printed wrongly is taken back first."""
    body = act.body
    if not isinstance(body, steps.Issue):
        raise TypeError(body)
    decision = next((each for each in life.events if each.act == body.act), None)
    if decision is not None and decision.party != act.author.party:
        return outside("party", f"{decision.party} issues its own decisions")
    if (act.author.party, body.act) in issues(life.events):
        return outside("again", "it was issued already: who was wrong takes that back by `correct`")
    return HOLDS


def _may_enter(life: Life, act: Act) -> Standing:  # noqa: PLR0911 - one for each refusal
    if not isinstance(act.body, steps.Instrument):
        raise TypeError(act.body)
    party, instrument, answers = act.author.party, act.body.instrument, act.body.answers
    if (stands := _may_consent(life, party, instrument)) is not HOLDS:
        return stands
    answered = next((each for each in life.events if each.act == answers), None)
    kind = getattr(answered.body, "instrument", "") if answered else ""
    several = len(life.parties) > _TWO
    if instrument == "notification-received" and several and not kind:
        return outside("answers", "of several parties it must say whose notification it is")
    whose = other_of_two(act.body, party, life.parties)
    if whose in silent_on_sending(life.past):
        return outside("answers", f"{whose} acts here itself, and has sent nothing on record")
    told = kind in {"notification-sent", "notice"}
    theirs = answered is not None and answered.party != party and told
    if instrument == "notification-received" and answers and not theirs:
        return outside("answers", "what was received is no notification of another party")
    if instrument == "withdrawal-of-notice":
        return _may_withdraw(life, answered, party)
    if instrument == "notice" and answers and kind != "notice":
        return outside("answers", "it tells which notice another one was, and that is none")
    if why := _unsettles(life, act):
        return outside("effect", why)
    if instrument in _ONE_SIDED and not any(each.signed for each in life.signatures):
        return outside("force", "nothing is signed, so nothing can end or stop")
    return _once(life, act)


def _may_consent(life: Life, party: str, instrument: str) -> Standing:
    """Who has signed ratifies, accepts or approves, and who has not accedes (VCLT 14, 15)."""
    signed = [each for each in life.signatures if each.party == party and each.signed]
    acceded = any(
        each.party == party and getattr(each.body, "instrument", "") == "accession"
        for each in life.of_kind("instrument")
    )
    confirming = instrument in {"ratification", "acceptance", "approval"}
    if not signed and (confirming or (instrument in {"exchange", "deposit"} and not acceded)):
        return outside("signature", f"{party} has not signed what it would be bound by")
    out = any(
        (each.party, each.state) == (party, "will not become party") for each in life.consents
    )
    if out and (confirming or instrument in {"exchange", "deposit", "accession"}):
        return outside("signature", f"{party} has said that it will not become a party")
    if signed and instrument == "accession":
        return outside("signature", f"{party} has signed: it ratifies, accepts or approves")
    return HOLDS


def _once(life: Life, act: Act) -> Standing:
    """What a party does once it tells once: another day moves nothing that has had effect."""
    counted, made = _as_made(life, act)
    for event, first in told_again((*counted, made), life.signatures):
        if event is made:
            return outside("again", _AGAIN.format(first.on))
    return HOLDS


def _as_made(life: Life, act: Act) -> tuple[list[Event], Event]:
    """Return what counts, and an instrument as if it stood in the record behind that."""
    counted = [each for each in life.events if each.counts]
    place = max([each.word.place for each in counted], default=0) + 1
    body = act.body
    on = body.on if isinstance(body, steps.Instrument) else act.at
    stood = (act.basis, act.under, False, False, HOLDS)
    made = (act.author.party, act.author, "instrument", body, "", on, act.at, *stood)
    return counted, Event("", *made, place=place)


def _unsettles(life: Life, act: Act) -> str:
    """Return that a later word on a notice would undo what has had effect, or nothing.

    All together may say alike that it was the other one.
    """
    body = act.body
    word = isinstance(body, steps.Instrument) and body.instrument == "notice" and body.answers
    if not word or life.force.state not in {"ended", "superseded"}:
        return ""
    counted, made = _as_made(life, act)
    stood, after = (noticed(told, life.parties) for told in (counted, [*counted, made]))
    if after.unsettles(stood):
        return "it has ended by what was said of that notice before"
    return ""


_AGAIN = "it is told already, of {}: who was wrong takes that back by `correct`"


def _may_withdraw(life: Life, answered: Event | None, party: str) -> Standing:
    """A notice is withdrawn by who gave it, before it takes effect (VCLT 68)."""
    kind = getattr(answered.body, "instrument", "") if answered else ""
    if answered is None or kind != "notice" or answered.party != party:
        return outside("answers", "only a notice of one's own is withdrawn (VCLT 68)")
    if answered.act in noticed([e for e in life.events if e.counts], life.parties).telling:
        return outside("answers", "it tells which notice another one was: that one is withdrawn")
    if life.force.state in {"ended", "superseded"}:
        return outside("force", "it has ended, so that no notice is withdrawn any more (VCLT 68)")
    return HOLDS


def _fits(life: Life, act: Act) -> Standing:
    """What names no agreement, or words for who is no party, is no step at all."""
    amends = isinstance(act.body, steps.Relate) and act.body.relation == "amended-by"
    if amends and (why := life.incomplete.get(act.text_set, "")):
        return outside("incomplete", why)
    return unfit(act.body, {each.act: each for each in life.events}, life.parties)


def _may_weigh(life: Life, act: Act) -> Standing:
    """Statements are those of a source that is in the record, and stand in its text."""
    body = act.body
    if not isinstance(body, steps.Weigh):
        raise TypeError(body)
    found = next((each for each in life.of_kind("add-source") if each.act == body.act), None)
    if found is None or not isinstance(found.body, steps.AddSource):
        return outside("source", "that act adds no source to this record, or counts no more")
    faults = (strange(row, found.body) for row in body.rows)
    if why := next(filter(None, faults), ""):
        return outside("source", why)
    return HOLDS


def _may_correct(life: Life, act: Act) -> Standing:
    """What has had effect is not undone by its own party's word, nor by who may not take it.

    Where it would change nothing, it is refused: what is never taken back so is done anew.
    """
    name = act.body.act if isinstance(act.body, acts.Correct) else ""
    wrong = next((each for each in life.events if each.act == name), None)
    if wrong is not None and wrong.log != act.author.party:
        return outside("party", f"{wrong.log} has entered that, and alone says that it was wrong")
    if wrong is not None and (why := lasting(wrong)):
        return outside("effect", why)
    if wrong is not None and (why := keeps(life, wrong, act.author, act.at)):
        return outside("power", why)
    if why := upheld(life, name, max(act.at, life.now)):
        return outside("effect", f"{why}: {_instead(wrong)}")
    return HOLDS


def _instead(wrong: Event | None) -> str:
    """Return how what has had effect is changed, if not by saying that it was wrong."""
    if wrong is not None and isinstance(wrong.body, steps.Date | steps.Accept):
        return "enter the right one first, and then take this one back"
    if wrong is not None and withdraws(wrong.body):
        return "give notice anew, which counts from then on"
    if wrong is not None and isinstance(wrong.body, steps.Programme):
        return "it holds until all who are in it hold other words"
    return "it is taken back as the other party agrees, or by notice"


def _may_date(life: Life, act: Act) -> Standing:
    """The day of a signature by which it is in force, or applied, is not moved by a later word."""
    body, at = act.body, max(act.at, life.now)
    if not isinstance(body, steps.Date) or body.dated != "signed":
        return HOLDS
    if why := moves_signature(life, act.author.party, body.on, at):
        return outside("effect", why)
    return HOLDS


def _may_confirm(life: Life, act: Act) -> Standing:
    name = act.body.act if isinstance(act.body, acts.Confirm) else ""
    told = next((each for each in life.events if each.act == name), None)
    if told is not None and (told.alleged or (told.powerless and not told.void)):
        stands = (_may_bear_out if told.alleged else _may_stand_by)(life, act, told)
        return stands if stands is not HOLDS else _in_time(life, act, told)
    own = [each for each in life.signatures if each.act == name]
    if own and own[0].party != act.author.party:
        return outside("party", f"{own[0].party} confirms its own signature")
    if not own:
        return outside("signature", "that act is no signature that stands: nothing is confirmed")
    if own[0].state not in {"ad referendum", "irregular"}:
        return outside("signature", f"it is {own[0].state}: there is nothing to confirm")
    if not _may_sign_for(life, act, own[0]):
        return outside("powers", _unable(act.author.person, own[0]))
    return HOLDS


def _unable(person: str, signature: Signature) -> str:
    """Return why somebody may not confirm a signature."""
    if signature.state != "irregular":
        return f"{person} may not sign for the party, nor confirm it"
    return (
        f"{person} may not confirm what was signed outside of a mandate: a body that decides does, "
        "by somebody who did not make the text, or who has a mandate that reaches that very text"
    )


def _may_bear_out(life: Life, act: Act, told: Event) -> Standing:
    """What another party reports of one is confirmed by that one: by who decides for it."""
    if act.author.party != told.party:
        return outside("party", f"{told.party} alone confirms what {told.log} tells of it")
    deciding = [each.decides for each in life.genesis.parties if each.party == told.party]
    if not borne_out(told, frozenset(*deciding), (act.author,)):
        return outside("powers", f"{whose(act.author)} does not decide for {told.party}")
    return HOLDS


def _may_stand_by(life: Life, act: Act, taken: Event) -> Standing:
    """What somebody did who may not do it is confirmed by who may, for that party (VCLT 8)."""
    if act.author.party != taken.party:
        return outside("party", f"{taken.party} confirms what was done for it")
    if why := lacks(life, taken, act.author, act.at):
        return outside("powers", why)
    return HOLDS


def _in_time(life: Life, act: Act, told: Event) -> Standing:
    """A reservation counts since it was confirmed, and is made in time by then (VCLT 19).

    So does the day of a signature, by which it may be in force by then.
    """
    if isinstance(told.body, steps.Date):
        return _may_date(life, replace(act, body=told.body))
    if isinstance(told.body, steps.Reserve):
        return reserved.may_reserve(life, replace(act, body=told.body, text_set=told.text_set))
    return HOLDS


def _may_sign_for(life: Life, act: Act, signature: Signature) -> bool:
    """Whether who confirms a signature has the power that it takes to sign (VCLT 7, 8, 12)."""
    granted = [each.granted for each in life.authorities]
    mandated = Mandated(granted, issue=life.procedure.issue != "no")
    for event in life.past:
        mandated.take(event)
    about = life.confirming.get(signature.act, NOTHING)
    if mandated.lets_confirm(act.author, act.at, signature.act, about.reaching):
        return True
    return Powers(life.past, life.genesis.parties).may_confirm(
        act.author, act.at, about.makers, irregular=signature.state == "irregular"
    )


def _may_dispose(life: Life, act: Act) -> Standing:
    """Nothing is disposed of under a legal hold, before its time, or that is signed."""
    body = act.body
    if not isinstance(body, acts.Dispose):
        raise TypeError(body)
    wanted = frozenset(body.blobs)
    for kept in _kept(life, act.author.party):
        if kept.hold and not wanted.isdisjoint(kept.blobs):
            return outside("hold", "it is under a legal hold: who set that ends it first")
        if kept.until > act.at and not wanted.isdisjoint(kept.blobs):
            return outside("hold", f"it is to be kept until {kept.until}")
    signed = {each.text_set for each in life.signatures if each.state != "initialled"}
    for event in (*life.of_kind("propose"), *life.of_kind("amend")):
        if isinstance(event.body, acts.Propose | acts.Amend):
            texts = {each.text for each in event.body.texts}
            if TextSet(event.body.texts).digest in signed and not wanted.isdisjoint(texts):
                return outside("hold", "this text is signed: it is never disposed of")
    return HOLDS


def _kept(life: Life, party: str) -> Iterable[acts.Retain]:
    """Return what a party keeps by its last words on each: of a body that of the same body."""
    last: dict[tuple[str, str], acts.Retain] = {}
    for event in life.of_kind("retain"):
        if event.party == party and isinstance(event.body, acts.Retain):
            for blob in event.body.blobs:
                last[whose(event.by), blob] = event.body._replace(blobs=(blob,))
    return last.values()


_REGISTERED = "it is registered already: `correct` changes what was entered"


def _may_register(life: Life, act: Act) -> Standing:
    step = act.body.step if isinstance(act.body, steps.Register) else ""
    found = life.registration
    if step == "submitted" and act.author.party in found.no_treaty:
        return outside("class", f"{act.author.party} holds it to be no treaty (Charter, 102)")
    if step == "submitted" and not found.ready:
        if found.state in {"not classed", "not a treaty"}:
            return outside("class", "nobody holds it to be a treaty (Charter, article 102)")
        return outside("force", "it is neither in force nor provisionally applied, or submitted")
    again = found.state == "registered"
    if step == "registered" and found.state != "submitted":
        return outside("class", _REGISTERED if again else "it was not submitted for registration")
    return HOLDS


def _may_rectify(life: Life, act: Act, since: str) -> Standing:
    """An error is corrected in a text that was authenticated, by both (VCLT 79)."""
    body = act.body
    if not isinstance(body, steps.Rectify):
        raise TypeError(body)
    fixed = life.fixed(body.old)
    if fixed is None or fixed.state not in {"authentic", "original", "corrected"}:
        return outside("authentic", "the text was not authenticated, so that it may be amended")
    if body.way == "depositary" and len(life.parties) <= _TWO:
        return outside("agreed", "of two parties both agree: none is a depositary (VCLT 79(2))")
    if why := _uncorrected(life, act, body, since):
        return outside("agreed", why)
    return HOLDS


def _uncorrected(life: Life, act: Act, body: steps.Rectify, since: str) -> str:
    """Return why a step of a correction may not be taken yet, or nothing."""
    made, days = max(act.at, since), life.procedure.objections
    soonest = f"{datetime.fromisoformat(made) + timedelta(days=days):{_INSTANT}}"
    if body.step == "proposed" and body.way == "depositary" and body.until < soonest:
        return f"objections are due in {days} days or later, not on {body.until} (VCLT 79(2))"
    if body.step != "done":
        return ""
    fixed = life.fixed(body.old)
    if fixed is not None and fixed.corrected == act.text_set:
        return "it is corrected so already: a correction that is done is not moved"
    for told in (life.told, past(life.told, life.now)):  # what says yes has happened
        if why := undone(told, body, act.text_set, life.parties, since, days):
            return why
    due = max(
        [
            each.body.until
            for each in life.of_kind("rectify")
            if isinstance(each.body, steps.Rectify) and each.body.old == body.old
        ],
        default="",
    )
    if act.at < max(due, body.until):
        return f"objections may be made until {due or body.until}"
    return ""


_Guard: TypeAlias = Callable[[Life, Act], Standing]
_GUARDS: Mapping[type, _Guard] = MappingProxyType(
    {
        acts.AskClearance: _may_ask,
        acts.Sign: may_sign,
        acts.Initial: may_sign,
        acts.FullPowers: _may_empower,
        acts.Dispense: _may_dispense,
        acts.Report: _may_report,
        acts.Amend: _may_use,
        acts.Assert: _may_use,
        acts.Delegate: _may_use,
        acts.Confirm: _may_confirm,
        acts.Correct: _may_correct,
        acts.Dispose: _may_dispose,
        steps.Accept: _fits,
        steps.Alternat: _may_arrange,
        steps.Collate: _fits,
        steps.Date: _may_date,
        steps.Discharge: _may_discharge,
        steps.Issue: _may_issue,
        steps.Instrument: _may_enter,
        steps.Reserve: reserved.may_reserve,
        steps.Respond: reserved.may_respond,
        steps.Register: _may_register,
        steps.Relate: _fits,
        steps.Weigh: _may_weigh,
        steps.Programme: admitted.may_plan,
        steps.Deliver: admitted.may_deliver,
        steps.Discrepancy: admitted.may_dispute,
        steps.Resolve: admitted.may_resolve,
    }
)
