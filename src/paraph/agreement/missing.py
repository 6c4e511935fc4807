"""Missing: what the next step of each track waits for, and who can do it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.delivery.due import overdue
from paraph.agreement.delivery.mirror import mirror
from paraph.agreement.event import Event
from paraph.agreement.force.ending import Ending
from paraph.agreement.force.joint import OF_ALL
from paraph.agreement.held_back import held_back_in_words
from paraph.agreement.life import Life
from paraph.agreement.originals import Original
from paraph.agreement.tracks.acceding import of_signatories
from paraph.agreement.tracks.clearance import Clearance
from paraph.agreement.tracks.collation import unlike
from paraph.agreement.tracks.mandate import overtaken
from paraph.agreement.tracks.papers import contradicted
from paraph.agreement.tracks.parts import of_the_whole
from paraph.agreement.tracks.signature import Signature
from paraph.agreement.tracks.text import adopted

Track: TypeAlias = Literal[
    "text", "clearance", "mandate", "signature", "consent", "force", "registration", "delivery"
]

_NO = "no"


class Missing(NamedTuple):
    """Something that a track waits for: what, which party it is for, and who of it can do it."""

    track: Track
    what: str
    party: str
    who: str


def missing(life: Life) -> Iterator[Missing]:
    """Yield what each track waits for now, in the order of the life, each once."""
    return iter(dict.fromkeys(_missing(life)))


def _missing(life: Life) -> Iterator[Missing]:
    if not life.current:
        yield Missing("text", "a text set must be proposed", "", "any party")
        return
    yield from _doubted(life)
    yield from _powerless(life)
    for each in (*_cleared(life), *_decided(life), *_settled(life), *_empowered(life)):
        yield _though_signed(life, each)
    yield from _signed(life)
    yield from _consented(life)
    yield from _reserved(life)
    yield from _in_force(life)
    yield from _open(life)
    yield from _registered(life)
    yield from _delivered(life)


def _though_signed(life: Life, lacking: Missing) -> Missing:
    """Return what a step before the signature lacks, told to be late where it is signed already."""
    if not _has_signed(life, lacking.party):
        return lacking
    ours = {each.party for each in life.genesis.parties if each.keys}
    paper = lacking.party and lacking.party not in ours
    taken = "not on record" if paper else "not taken"
    return lacking._replace(what=f"{taken}, and it is signed: {lacking.what}")


def _has_signed(life: Life, party: str) -> bool:
    """Whether a party has signed the current text set, or any where none is named."""
    return any(
        each.signed and each.text_set == life.current and party in {"", each.party}
        for each in life.signatures
    )


def _cleared(life: Life) -> Iterator[Missing]:
    """Yield whose clearance lacks, now or when it was decided: of the set that was decided on."""
    asked = life.procedure
    passing = {"nobody": frozenset(_WHY), "asked": frozenset(("not asked",))}
    passed = passing.get(asked.needed, frozenset())
    deciding = {each.party: each.text_set for each in life.decided}
    now = {(each.party, each.body): each for each in life.clearances}
    for each in life.clearances:
        amended = deciding.get(each.party, life.current) != life.current
        late = _has_signed(life, each.party)
        if not each.agrees and not (late and (amended or each.state in passed)):
            yield Missing("clearance", _unclear(each), each.party, each.body)
    for text_set, each in [(one.text_set, each) for one in life.decided for each in one.clearances]:
        if each.agrees or each.state in passed:
            continue
        since = now.get((each.party, each.body))
        if since is not None and since.agrees:
            why = f"the decision was taken before it agreed, while this stood: {_unclear(each)}"
            yield Missing("clearance", why, each.party, each.body)
        elif text_set != life.current and _has_signed(life, each.party):
            yield Missing("clearance", _unclear(each), each.party, each.body)


def _unclear(clearance: Clearance) -> str:
    """Return what a clearance lacks, and why no silence comes in its place."""
    why = _WHY[clearance.state].format(each=clearance)
    if clearance.state == "objected" and clearance.why:
        why = f"{why}: {clearance.why}"
    if not clearance.unheeded:
        return why
    return f"{why}, and its silence counts for nothing: {clearance.unheeded}"


_WHY: dict[str, str] = {
    "not asked": "a body that is interested must be asked",
    "asked": "its answer is due",
    "silent": "it is silent until {each.until}",
    "agreed by silence": "",
    "agreed": "",
    "agreed on condition": "its condition must be met: {each.condition}",
    "objected": "it objects",
    "stale": "it answered on another text, and must answer anew",
}


def _decided(life: Life) -> Iterator[Missing]:
    deciding = {
        each.party: each.decides
        for each in life.genesis.parties
        if each.keys or not _has_signed(life, each.party)
    }  # what a party on paper decides at home nobody knows, and its signature is told
    for party, bodies in deciding.items():
        who = ", ".join(bodies) or "who decides"
        decided = [
            event
            for event in life.of_kind("decide")
            if event.party == party and event.text_set == life.current
        ]
        own = [each for each in life.authorities if each.granted.party == party]
        reaching = [each for each in own if each.state in _reaching(life, party)]
        if not decided and not reaching:
            yield Missing("mandate", "a decision must approve the text", party, who)
        if any(each.state == "not issued" for each in own):
            yield Missing("mandate", "its decision must be officially issued", party, who)
        made = [each for each in life.of_kind("decide") if each.party == party and each.body]
        if life.procedure.vote != _NO and made and not _voted(made[-1]):
            what = "the motion and the votes must stand with the decision"
            yield Missing("mandate", what, party, who)


def _reaching(life: Life, party: str) -> frozenset[str]:
    """Return in which states a mandate answers for the text: signed, it may be over by now."""
    over = ("exhausted", "lapsed") if _has_signed(life, party) else ()
    return frozenset(("granted", "used", "not issued", *over))


def _voted(decided: Event) -> bool:
    return isinstance(decided.body, acts.Decide) and bool(decided.body.vote.motion)


def _settled(life: Life) -> Iterator[Missing]:
    asked = life.procedure
    held = {each.party for each in life.of_kind("fix") if each.text_set == life.current}
    for party in life.parties if asked.settled != _NO else ():
        if party not in held:
            yield Missing("text", "it must hold the text to be final", party, "who acts for it")
    if asked.adopted != _NO and not adopted(life.events, life.current, life.parties):
        yield Missing("text", "the text must be adopted", "", "the parties")
    if asked.concordance != _NO and life.languages > 1:
        what = "its language officer must certify that the languages agree"
        who = asked.officer or "a language officer"
        if asked.certifies == "one" and not certified(life, life.current):
            yield Missing("text", what.replace("its", "a", 1), "", who)
        for party in uncertified(life, life.current) if asked.certifies == "each" else ():
            yield Missing("text", what, party, who)


def _empowered(life: Life) -> Iterator[Missing]:
    """Yield for whom nothing shows that who signed may represent the party (VCLT 7)."""
    if life.procedure.powers == _NO:
        return
    for each in life.signatures:
        if each.signed and not each.powers and each.text_set == life.current:
            what = f"nothing shows that {each.by or 'who signed'} represents the party (VCLT 7)"
            yield Missing("signature", what, each.party, "who decides, or needs no powers")


def certified(life: Life, text_set: str) -> bool:
    """Whether all languages of a text set are certified by as many as the procedure asks."""
    return not uncertified(life, text_set)


def uncertified(life: Life, text_set: str) -> tuple[str, ...]:
    """Return the parties whose language officer has not certified all languages of a text set.

    Where one is enough, it is all of them or none.
    """
    due = {code for each in life.genesis.components for code in each.languages}
    done = {
        event.party
        for event in life.of_kind("concord")
        if event.text_set == text_set
        and isinstance(event.body, steps.Concord)
        and due <= {*event.body.languages}
        and life.procedure.officer in {"", event.by.body}
    }
    if done and life.procedure.certifies == "one":
        return ()
    return tuple([each for each in life.parties if each not in done])


def _doubted(life: Life) -> Iterator[Missing]:
    """Yield what is not shown, or not as it should be, so that nothing behind it is certain."""
    for party in dict.fromkeys([each.party for each in life.withheld if each.moves]):
        held = [each for each in life.withheld if each.moves and each.party == party]
        for what in held_back_in_words(held):
            yield Missing("force", f"{what}: it must be shown", party, "who acts for it")
    for why in dict.fromkeys(contradicted(life.past).values()):
        yield Missing("signature", why, "", "the parties")
    for paper in unlike(life.past):
        if paper.text_set == life.current:
            yield Missing("signature", paper.why, "", "the parties")


def _powerless(life: Life) -> Iterator[Missing]:
    """Yield what somebody did who may not do it, so that it counts for nothing yet."""
    for event in life.past:
        if event.unfit:
            why = f"what {event.party} says on {event.on} counts for nothing: {event.unfit}"
            yield Missing("consent", why, event.party, "who entered it")
        elif event.powerless and not event.void:
            what = getattr(event.body, "instrument", event.kind).replace("-", " ")
            what = _CALLED.get(what, what)
            why = f"its {what} of {event.on} counts for nothing: {event.powerless}"
            yield Missing("consent", f"{why}; it must be confirmed", event.party, "who may do it")


_CALLED = {
    "accept formula": "acceptance of a reading",
    "enter date": "date by hand",
    "answer reservation": "answer to a reservation",
    "relate": "word on another agreement",
}


def _signed(life: Life) -> Iterator[Missing]:
    if len({each.text_set for each in life.signatures if each.signed}) > 1:
        yield Missing("signature", "the parties have signed different texts", "", "the parties")
    for each in life.signatures:
        yield from _waiting(life, each)
        if each.lacked:
            made = "initialled" if each.state == "initialled" else "signed"
            what = f"it was {made} without what the procedure requires ({each.lacked})"
            yield Missing("signature", what, each.party, _signing(life, each.party))
        if each.signed and each.last:
            what = f"the day of its signature is {each.days}: a paper may tell which (enter-date)"
            yield Missing("signature", what, each.party, "who acts for it")
    for signed, later in overtaken(
        life.past, {each.ref: each.granted for each in life.authorities}
    ):
        what = (
            f"it was signed on {signed.on} under a decision before that of {later.on}, by which "
            f"{later.by.body or later.by.person} approved another text: it must say which it wants"
        )
        yield Missing("signature", what, signed.party, later.by.body or later.by.person)
    yield from _originals(life)
    yield from _corrected(life)
    if why := life.unrepeated.get(life.current, ""):
        yield Missing("text", f"the reply must repeat the note: {why}", "", "the parties")


def _waiting(life: Life, each: Signature) -> Iterator[Missing]:
    """Yield what a signature waits for, by how it stands."""
    match each.state:
        case "due" | "initialled":
            yield Missing("signature", "it must sign", each.party, _signing(life, each.party))
        case "ad referendum":
            who = _signing(life, each.party)
            who = _deciding(life, each.party) if who == _NOBODY else who
            yield Missing("signature", "its signature must be confirmed", each.party, who)
        case "undetermined":
            what = f"it must sign, or say that it has (confirm): {each.why or 'it is open whether'}"
            yield Missing("signature", what, each.party, _signing(life, each.party))
        case "irregular":
            what = f"its signature is irregular: {each.why}"
            yield Missing("signature", what, each.party, _deciding(life, each.party))
        case _:
            pass


def _originals(life: Life) -> Iterator[Missing]:
    """Yield who has not signed which of the originals of the current set."""
    known = life.originals_of(life.current)
    done = {
        (each.party, each.copy)
        for each in life.signatures
        if each.signed and each.text_set == life.current
    }
    signing = {party for party, _ in done}
    for copy in life.parties if known else ():
        for party in life.parties:
            if party in signing and (party, copy) not in done and (party, "") not in done:
                what = f"it must sign the original of {copy}"
                yield Missing("signature", what, party, _signing(life, party))


def defective(life: Life) -> Iterator[Original]:
    """Yield the originals of parties that have no corrected one, though their set is corrected.

    What was corrected is each original (VCLT 79): one that names its party first still has the
    words from before.
    """
    for each in life.texts:
        if each.state == "corrected":
            anew = life.originals_of(each.corrected)
            for copy, held in life.originals_of(each.text_set).items():
                if copy not in anew:
                    yield from held[-1:]


def _corrected(life: Life) -> Iterator[Missing]:
    for fixed in life.texts:
        if fixed.contested is not None:
            yield Missing("text", fixed.contested.why, "", "the parties")
    for each in defective(life):
        what = (
            f"the original of {each.party} has the words from before the correction: it is "
            "corrected too (VCLT 79), and `paraph alternat` enters the corrected one"
        )
        yield Missing("text", what, "", "the parties")


def _deciding(life: Life, party: str) -> str:
    bodies = [name for each in life.genesis.parties if each.party == party for name in each.decides]
    return ", ".join(bodies) or "who decides"


_NOBODY = "nobody has a mandate to sign"


def _signing(life: Life, party: str) -> str:
    may = [
        name
        for each in life.authorities
        if each.granted.party == party and "sign" in each.granted.mandate.powers
        if each.state in {"granted", "used"}
        for name in sorted(each.granted.mandate.grantees)
    ]
    return ", ".join(dict.fromkeys(may)) or _NOBODY


def _consented(life: Life) -> Iterator[Missing]:
    if not any(each.signed for each in life.signatures):
        return
    whole = of_the_whole(life.past, life.parties)
    unsure = of_signatories(whole, life.signatures, life.parties)
    acceding = {each.party for each in unsure.values()}
    for each in life.consents:
        if each.state in {"none", "signed, not bound", "internal procedure complete"}:
            what = "it must express its consent to be bound"
            yield Missing("consent", what, each.party, "who represents it")
        elif each.state == "undetermined" and each.party in acceding:
            what = "it has signed and acceded: it must ratify, accept or approve (VCLT 14, 15)"
            yield Missing("consent", what, each.party, "who represents it")


def _reserved(life: Life) -> Iterator[Missing]:
    """Yield who has not answered a reservation yet, or must confirm its own."""
    for made in life.reservations:
        if made.state == "to be confirmed":
            yield Missing("consent", f"{made.called}: {made.why}", made.party, "who represents it")
        if made.state == "withdrawn" or not made.needs:
            continue
        for each in made.answers:
            if each.standing == "open":
                silent = f", else its silence accepts it on {each.until}" if each.until else ""
                what = f"it must accept {made.called}, or object{silent}"
                yield Missing("consent", what, each.party, "who represents it")


def _in_force(life: Life) -> Iterator[Missing]:
    found = life.force
    if not any(each.signed for each in life.signatures):
        return
    if found.state == "no clause accepted":
        what = "a person must accept a reading of the clause on entry into force"
        yield Missing("force", what, "", "who represents a party")
    elif found.disputed:
        yield Missing("force", found.disputed, "", "the parties")
    elif found.derivation is not None and found.derivation.days is None:
        for each in found.derivation.waiting:
            yield Missing("force", f"it waits for {each}", "", "the parties")
    elif found.state == "undetermined" and found.ending is None and not life.doubts:
        yield Missing("force", found.why, "", "the parties")
    elif found.ending is not None:
        yield from _ending(found.state, found.ending)


def _ending(state: str, ending: Ending) -> Iterator[Missing]:
    """Yield what is open of an end, and who can say it: of notices before any end is there."""
    asks = dict(ending.asks)
    if state == "undetermined":
        for each in dict.fromkeys(ending.waiting):
            yield _asked(f"whether it goes on waits for {each}", asks.get(each, ""))
    elif state in {"in force", "suspended", "notice running"}:
        for each, party in ending.asks:
            yield _asked(f"when it ends waits for {each}", party)


def _asked(what: str, party: str) -> Missing:
    return Missing("force", what, party, "who represents it" if party else "the parties")


def _open(life: Life) -> Iterator[Missing]:
    """Yield the days entered by hand that disagree, and the questions that nobody answered."""
    for each in life.force.disagrees:
        yield Missing("force", each, "", "the parties")
    answered = {
        each.body.act for each in life.of_kind("reply") if isinstance(each.body, steps.Reply)
    }
    for event in life.of_kind("question"):
        if isinstance(event.body, steps.Ask) and event.act not in answered:
            what = f"the question is open: {event.body.question}"
            yield Missing("text", what, "", "whoever can answer it")


def _registered(life: Life) -> Iterator[Missing]:
    found = life.registration
    if life.procedure.registration == _NO:
        return
    if found.unlike:
        what = f"{found.unlike}: each registers by its own word"
        yield Missing("registration", what, "", " and ".join(life.parties))
    if found.state == "not classed" and any(each.signed for each in life.signatures):
        what = "a person must say whether it is a treaty"
        yield Missing("registration", what, "", "who answers for registration")
    elif found.ready:
        yield Missing("registration", "it may be submitted for registration", "", "any party")
    elif found.state in {"submitted", "registered"}:
        told = [_later(each) for each in _untold(life)]
        if told:
            what = f"what came after it was submitted may be told: {', '.join(told)}"
            yield Missing("registration", what, "", "any party")


def _untold(life: Life) -> list[Event]:
    """Return the later actions that nobody has submitted (Regulations under 102, article 2).

    Who submits one names none: it is taken for their own first one that nobody has submitted, else
    for the first one, with what the other parties did of the same, where it takes all of them.
    """
    joining = {act for each in life.consents for act in each.expressing}
    found: list[Event] = []
    for event in life.past:
        match event.body:
            case steps.Register("submitted") if event.counts:
                found = []
            case steps.Register("later-action") if event.counts and found:
                own = next((each for each in found if each.party == event.party), found[0])
                found = [each for each in found if each is not own and not _one_action(each, own)]
            case steps.Rectify("done") | steps.Relate() | steps.Reserve() if event.counts:
                found.append(event)
            case steps.Instrument(instrument) if event.counts and (
                instrument in _LATER or event.act in joining
            ):
                found.append(event)
            case _:
                pass
    return found


def _one_action(event: Event, first: Event) -> bool:
    """Whether two parties did the same on one day, which takes all of them."""
    match event.body, first.body:
        case steps.Instrument(one), steps.Instrument(other):
            return one == other and one in OF_ALL and event.on == first.on
        case steps.Relate() | steps.Rectify() as one, other:
            return one == other
        case _:
            return False


def _later(event: Event) -> str:
    match event.body:
        case steps.Instrument(instrument, provisions=parts):
            alone = f" of {', '.join(parts)} alone" if parts else ""
            return f"{instrument.replace('-', ' ')}{alone} by {event.party} on {event.on}"
        case steps.Relate(relation):
            return f"{relation.replace('-', ' ')} on {event.on}"
        case steps.Rectify():
            return f"correction on {event.on}"
        case _:
            return f"reservation by {event.party} on {event.on}"


_LATER = frozenset(
    (
        *("accession", "prolongation", "notice", "withdrawal-of-notice", "suspension"),
        *("resumption", "termination", "provisional-application"),
        "end-of-provisional-application",
    )
)


def _delivered(life: Life) -> Iterator[Missing]:
    """Yield who is to hold a programme, to report, to say why figures differ, or to settle it."""
    found = mirror(life)
    bodies = {
        (each.name, one.party): one.body
        for each in found.programmes
        for one in each.body.responsible
    }
    for planned in found.programmes:
        for party in planned.waits:
            what = f"it must hold the programme {planned.name} too, so that it is agreed"
            yield Missing("delivery", what, party, bodies[planned.name, party])
        for party, _ in planned.proposes if planned.state == "agreed" else ():
            what = f"other words of the programme {planned.name} are proposed by {party}"
            yield Missing("delivery", what, "", "the parties")
    for (name, party), periods in overdue(life, found).items():
        told = ", ".join(periods[:_TOLD])
        more = f" and {len(periods) - _TOLD} more" if len(periods) > _TOLD else ""
        what = f"its report on {name} is overdue for {told}{more}"
        yield Missing("delivery", what, party, bodies.get((name, party), "who acts for it"))
    for row in found.rows:
        if row.relation == "disagree" and not row.disputes:
            what = f"somebody must say why the figures of {', '.join(row.place)} differ"
            yield Missing("delivery", what, "", "either party")
    for opened in found.disputes:
        for party in opened.waits:
            what = f"it must settle the discrepancy of {', '.join(opened.place)}"
            yield Missing("delivery", what, party, bodies.get((opened.body.programme, party), ""))


_TOLD = 6
"""Periods that are told one by one."""


def stops(clearance: Clearance, objection: str, condition: str) -> bool:
    """Whether what a body says, or has not said yet, stops a decision."""
    if clearance.state == "objected":
        return objection == "stops"
    if clearance.state == "agreed on condition" and not clearance.met:
        return condition == "stops"
    return not clearance.agrees
