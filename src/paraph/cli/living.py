"""The steps of an agreement's life, each entered as an act."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.reread import OF_THE_WHOLE, says_otherwise, unlike_beside
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.master import Master, demand_master
from paraph.cli.output import say
from paraph.cli.texts import shown_set
from paraph.cli.which_text import which_text
from paraph.cli.zone import zone as zone_of
from paraph.concordance.concord import concord
from paraph.concordance.statement import statement
from paraph.desk.lacking import reading_of
from paraph.desk.matter import Matter, digest_of
from paraph.errors import UsageError
from paraph.norms.final.meant import named_in
from paraph.norms.final.offered import offered, says_nothing
from paraph.norms.final.rule_words import rule_in_words
from paraph.norms.final.sentences import Place
from paraph.norms.final.term_json import load_term
from paraph.text.node import Text
from paraph.text.reading import Reading
from paraph.views.concordance_lines import concordance_lines
from paraph.views.sentence import counted
from paraph.views.visible import one_line, quoted
from paraph.wiring import contents, printable, surroundings


def discharge(asked: Asked, act: str, words: str) -> int:
    """Say that the condition of a body's answer is met."""
    acting = Acting(asked)
    return acting.act(steps.Discharge(acting.matter.act(act).id, words))


def issue(asked: Asked, act: str, number: str, on: str, reference: str) -> int:
    """Say that a decision was officially issued."""
    acting = Acting(asked)
    entry = acting.matter.act(act)
    if not isinstance(entry.act.body, acts.Decide | acts.Report):
        raise UsageError(f"{act} is no decision, so nothing is issued by it")
    return acting.act(steps.Issue(entry.id, number, on, reference))


def fix(asked: Asked, text_set: str, words: str) -> int:
    """Hold a text set to be the final one."""
    return _of_set(asked, text_set, steps.Fix(words))


def adopt(asked: Asked, text_set: str, how: str, on: str, place: str) -> int:
    """Enter that a text set was adopted."""
    return _of_set(asked, text_set, steps.Adopt(how, on, place))


def initial(asked: Asked, text_set: str, place: str, zone: str) -> int:
    """Initial a text set."""
    zone_of(zone)
    return _of_set(asked, text_set, acts.Initial(place, zone))


def full_powers(asked: Asked, person: str, purposes: tuple[str, ...], until: str) -> int:
    """Give a person full powers."""
    return Acting(asked).act(acts.FullPowers(person, purposes, until))


def dispense(asked: Asked, who: str, purposes: tuple[str, ...], until: str, reason: str) -> int:
    """Hold that by practice a person needs no full powers."""
    person, _, party = who.partition("@")
    acting = Acting(asked)
    body = acts.Dispense(party or acting.matter.party, person, purposes, until, reason)
    return acting.act(body)


def confirm(asked: Asked, act: str) -> int:
    """Confirm a signature ad referendum or without authority, or what another party reports.

    Or what somebody did for one's own party who may not do it (VCLT 8).

    Raises:
        UsageError: the act is none of these.
    """
    acting = Acting(asked)
    entry = acting.matter.act(act)
    body = entry.act.body
    signs = isinstance(body, acts.Sign) or (isinstance(body, acts.Report) and body.fact == "sign")
    told = isinstance(body, acts.Report) and body.by.party != entry.party
    powerless = any(each.act == entry.id and each.powerless for each in acting.life.events)
    if not (signs or told or powerless):
        why = "is no signature, no report of another party, and nothing done without powers"
        raise UsageError(f"{act} {why}")
    return acting.act(acts.Confirm(entry.id))


def collate(
    asked: Asked, text_set: str, scan: str, master: Master, count: int, differing: Sequence[str]
) -> int:
    """Enter that a signed paper was compared with its master page by page.

    Raises:
        UsageError: the scan is none of a signed paper, or the master has not so many pages.
    """
    found = dict(_page(each) for each in differing)
    if strange := sorted(set(found) - set(range(1, count + 1))):
        raise UsageError(f"there is no page {strange[0]}: the paper has {count}")
    pages = [found.get(each, steps.Page(each, "equal", "")) for each in range(1, count + 1)]
    acting = Acting(asked)
    texts = shown_set(acting.matter, text_set)
    paper, printed = contents(scan), contents(master.file)
    printed_pages = demand_master(acting.matter, texts, master, printed)
    if not paper or paper == printed:
        what = "is empty" if not paper else "is the master itself, which nobody has signed"
        raise UsageError(f"--scan {printable(scan)} {what}: scan the signed paper")
    if printed_pages not in {0, count}:
        raise UsageError(
            f"--pages {count}: the master has {counted(printed_pages, 'page')}. What the signed "
            "paper lacks, or has beside them, is told by --page N=differs:WORDS"
        )
    body = steps.Collate(digest_of(paper), digest_of(printed), tuple(pages), master.elsewhere)
    return acting.act(body, text_set=texts.digest, blobs=(paper, printed))


def instrument(
    asked: Asked, body: steps.Instrument, answers: str, provisions: tuple[str, ...]
) -> int:
    """Enter a step of consent or of force."""
    acting = Acting(asked)
    if body.to and body.to not in {each.party for each in acting.matter.genesis.parties}:
        raise UsageError(f"--to: {body.to!r} is no party of this agreement")
    name = acting.matter.act(answers).id if answers else ""
    code = acting.act(body._replace(answers=name, provisions=provisions))
    if not code and body.on > acting.life.now[: len(body.on)]:
        say([f"{body.on} is yet to come: it counts from then on."])
    return code


def happen(asked: Asked, body: steps.Happen, who: Sequence[str], papers: Sequence[str]) -> int:
    """Enter something that happened."""
    blobs = [contents(each) for each in papers]
    participants = tuple([steps.Participant(*_pair(each, "--who", "WORDS=ROLE")) for each in who])
    digests = tuple(dict.fromkeys(map(digest_of, blobs)))
    made = body._replace(participants=participants, papers=digests)
    return Acting(asked).act(made, blobs=blobs)


def classify(asked: Asked, what: str, reason: str) -> int:
    """Say whether the agreement is a treaty."""
    return Acting(asked).act(steps.Classify(what == "treaty", reason))


def register(asked: Asked, body: steps.Register, paper: str) -> int:
    """Enter a step of registration or of publication."""
    content = contents(paper)
    return Acting(asked).act(body._replace(paper=digest_of(content)), blobs=(content,))


def enter_date(asked: Asked, body: steps.Date, paper: str) -> int:
    """Enter a date by hand, with the paper that it is taken from."""
    content = contents(paper)
    return Acting(asked).act(body._replace(paper=digest_of(content)), blobs=(content,))


def rectify(asked: Asked, body: steps.Rectify, text_set: str) -> int:
    """Take a step of correcting an error in a text that was authenticated."""
    acting = Acting(asked)
    old = acting.matter.text_set(body.old).digest
    texts = shown_set(acting.matter, text_set)
    return acting.act(body._replace(old=old), text_set=texts.digest)


def reply(asked: Asked, act: str, words: str) -> int:
    """Answer an open question."""
    acting = Acting(asked)
    entry = acting.matter.act(act)
    if not isinstance(entry.act.body, steps.Ask):
        raise UsageError(f"{act} is no question")
    return acting.act(steps.Reply(entry.id, words))


def _of_set(asked: Asked, text_set: str, body: acts.Body, blobs: Sequence[bytes] = ()) -> int:
    acting = Acting(asked)
    texts = shown_set(acting.matter, text_set)
    return acting.act(body, text_set=texts.digest, blobs=blobs)


def _pair(said: str, option: str, form: str) -> tuple[str, str]:
    one, mark, other = said.rpartition("=")
    if not mark or not one.strip() or not other.strip():
        raise UsageError(f"{option} {said!r} is not of the form {form}")
    return one.strip(), other.strip()


def _page(said: str) -> tuple[int, steps.Page]:
    """Return a page of which something else than "equal" was found, from "3=differs:A stamp"."""
    number, found = _pair(said, "--page", "N=differs:WORDS")
    what, _, words = found.partition(":")
    if not number.isdecimal() or what not in {"differs", "unreadable"}:
        raise UsageError(f"--page {said!r} is not of the form N=differs:WORDS or N=unreadable")
    return int(number), steps.Page(int(number), what, words.strip())


def certify(asked: Asked, text_set: str, words: str) -> int:
    """Certify that the languages of a text set agree, having compared them; return the code.

    Raises:
        UsageError: they cannot be certified, or differ and nobody says why that is nothing.
    """
    acting = Acting(asked)
    texts = shown_set(acting.matter, text_set)
    found = [concord(*each) for each in _by_component(acting.matter, texts)]
    if not found:
        raise UsageError("no component of this text set has two languages")
    width = surroundings().width
    for each in found:
        say([*concordance_lines(each, width=width), ""])
    if any(each.verdict == "undecided" for each in found):
        raise UsageError("the languages cannot be certified, because of what stands above")
    different = sum(len(each.differences) for each in found)
    if different and not words.strip():
        raise UsageError("the languages differ: say by --words why that does not stand against it")
    report = b"\n".join([statement(each) for each in found])
    languages = sorted({entry.language for entry in texts.entries})
    body = steps.Concord(digest_of(report), tuple(languages), different, words)
    return acting.act(body, text_set=texts.digest, blobs=(report,))


def _by_component(matter: Matter, texts: TextSet) -> Iterator[tuple[list[Reading], list[str]]]:
    """Yield the readings of each component that has two languages or more, and the languages."""
    for name in dict.fromkeys([entry.component for entry in texts.entries]):
        spoken = [entry.language for entry in texts.entries if entry.component == name]
        if len(spoken) > 1:
            yield [reading_of(matter, texts, name, each) for each in spoken], spoken


def accept_formula(
    asked: Asked, text_set: str, text: str, clause: str, means: Sequence[str] = ()
) -> int:
    """Accept what the final clauses of a text say of its entry into force, or of `clause`.

    Raises:
        UsageError: there is no such text, its clause was not read, or words of it that are said to
            mean a party do not stand in it once.
    """
    acting = Acting(asked)
    texts = shown_set(acting.matter, text_set)
    pair = which_text(texts, text)
    reading = reading_of(acting.matter, texts, *pair)
    read = offered(reading.text, pair[1], clause)
    if isinstance(read, str):
        raise UsageError(_NOT_OFFERED[clause].format(where=" in ".join(pair), why=read))
    if read.silent:
        say([_SILENT.format(where=" in ".join(pair))])
    digest = texts.text(*pair)
    spans = [_span(digest, place, reading.text) for place in read.places]
    for span in spans:
        say([f"{one_line(span.provision)}: {quoted(span.words, '“”')}"])
    nothing = _nothing_of(read.rule) if clause == "term" else ""
    say([f"  read as: {one_line(rule_in_words(read.rule, clause))}{nothing}"])
    for each in read.unread:
        words = one_line(_span(digest, each.place, reading.text).words)
        say([f"NOT READ: {each.why}", f"  {one_line(each.place.address)}: {quoted(words, '“”')}"])
    meant = tuple([_meant(*_pair(each, "--means", "WORDS=PARTY"), spans) for each in means])
    for language in dict.fromkeys([each.language for each in texts.entries]):
        if language != pair[1] and texts.text(pair[0], language):
            say([_beside(acting.matter, texts, (pair[0], language), (clause, read.rule))])
    say(_of_others(acting.matter, texts, pair[0], steps.Accept(read.rule, spans[0], clause)))
    parties = {each.party for each in acting.matter.genesis.parties}
    for name in sorted({*named_in(read.rule)} - parties - {each.called for each in meant}):
        say([f"Which party “{one_line(name)}” is, nobody has said: --means “{one_line(name)}=...”"])
    body = steps.Accept(read.rule, spans[0], clause, tuple(spans[1:]), meant)
    return acting.act(body, text_set=texts.digest)


_OF_ALL = "a reading counts once every party has accepted it"
_ALSO = f"{_OF_ALL}, or a reading of that one too"


def _beside(
    matter: Matter, texts: TextSet, pair: tuple[str, str], accepted: tuple[str, str]
) -> str:
    """Return what another language says of the clause that is accepted."""
    clause, rule = accepted
    other = offered(reading_of(matter, texts, *pair).text, pair[1], clause)
    if isinstance(other, str):
        return f"  {pair[1]}: NOT READ ({one_line(other)}): {_OF_ALL}"
    if not says_otherwise(rule, other.rule):
        return f"  {pair[1]}: read alike"
    told = one_line(rule_in_words(other.rule, clause))
    return f"  {pair[1]}: SAYS OTHERWISE ({told}): {_OF_ALL}"


def _of_others(
    matter: Matter, texts: TextSet, component: str, accepted: steps.Accept
) -> Iterator[str]:
    """Yield what other components of the set say of the clause, where they do not say the same."""
    for each in texts.entries if accepted.clause in OF_THE_WHOLE else ():
        if each.component == component:
            continue
        read = reading_of(matter, texts, each.component, each.language)
        offer = offered(read.text, each.language, accepted.clause)
        why = "" if says_nothing(offer) else unlike_beside(accepted, offer)
        if why:
            yield f"  {each.component} in {each.language}: {one_line(why)}: {_ALSO}"


def _meant(words: str, parties: str, spans: Sequence[steps.Span]) -> steps.Meant:
    """Return which parties some words of a clause mean, where they stand in it once."""
    found = [
        (each, at)
        for each in spans
        for at in range(len(each.words))
        if each.words.startswith(words, at)
    ]
    if len(found) != 1:
        raise UsageError(
            f"--means: {words!r} stands {len(found)} times in the clause, and not once"
        )
    span, at = found[0]
    start = span.start + at
    place = span._replace(start=start, end=start + len(words), words=words)
    return steps.Meant(words, tuple([each.strip() for each in parties.split(",")]), place)


def _nothing_of(rule: str) -> str:
    """Return of which parts of a term nothing was read."""
    term = load_term(rule)
    nothing = [
        what
        for what, known in (
            ("how long it lasts", term.duration),
            ("its renewal", term.renewal),
            ("when a notice takes effect", term.denunciation),
        )
        if known is None
    ]
    return f" (nothing was read of: {', '.join(nothing)})" if nothing else ""


_NOT_OFFERED: Mapping[str, str] = {
    "": (
        "what {where} says of its entry into force was not read ({why}): `paraph enter-date` "
        "enters the date with its paper"
    ),
    "term": (
        "no sentence of {where} on how long it lasts, its renewal or its end was read: it ends by "
        "consent of the parties (VCLT 54), or as article 56 says"
    ),
    "provisional": (
        "what {where} says of provisional application was not read ({why}): what the parties do is "
        "entered by `paraph instrument provisional-application`"
    ),
    "reservations": (
        "what {where} says of reservations was not read ({why}): `paraph act accept-formula` "
        "enters what a person reads, which counts once every party has accepted it"
    ),
    "depositary": (
        "who is the depositary by {where} is not read: `paraph act accept-formula` enters whom a "
        "person reads, which counts once every party has accepted it"
    ),
}
_SILENT = (
    "No sentence of {where} was found that speaks of its entry into force. If there is none, it "
    "enters into force as soon as the consent of all is established (VCLT 24(2)); the place is the "
    "first provision:"
)


def _span(digest: str, place: Place, text: Text) -> steps.Span:
    words = text.provisions[place.provision].text[place.start : place.end]
    return steps.Span(digest, place.address, place.start, place.end, words)
