"""Signed on paper: whether a mandate let somebody sign what a party reports of its own."""

from __future__ import annotations

from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.entry import HOLDS, Entry, Standing, outside
from paraph.agreement.force.days import days_told
from paraph.agreement.mandate import Mandate, Use
from paraph.agreement.mandates import Mandates, Original
from paraph.agreement.texts import Texts
from paraph.agreement.window import Proven


class OnPaper(NamedTuple):
    """Whether a signature on paper is in the mandate chain, and which mandate it uses, if one."""

    standing: Standing
    uses: str = ""


def signed_on_paper(entry: Entry, report: acts.Report, mandates: Mandates, texts: Texts) -> OnPaper:
    """Return under which mandate a party's own signature on paper is: a fact, under one or none.

    It is held to what a signature here is held to: as many people must be told of as must act
    together, the occasion is the same, the day lies in the window and not before the decision, uses
    are left. What is told leaves some of that open where it is a month, or the day on which a
    window ends. Of several mandates the first that lets them sign is taken, and before others one
    that may be used any number of times.
    """
    by, held = report.by, mandates.granted
    found = OnPaper(outside("mandate", f"no mandate lets {by.body or by.person} sign"))
    for ref in sorted(held, key=lambda each: held[each].mandate.uses > 0):
        mandate = held[ref].mandate
        theirs = held[ref].party == entry.party and "sign" in mandate.powers
        if not theirs or mandate.grantees.isdisjoint({by.person, by.body}):
            continue
        standing = _under(ref, entry, report, mandates, texts)
        if standing is HOLDS:
            return OnPaper(HOLDS, ref)
        if standing.within == "undetermined":
            found = OnPaper(standing, ref)
        elif not found.uses:
            found = OnPaper(standing)
    return found


def original_of(entry: Entry, body: acts.Report | acts.Sign) -> Original:
    """Return which original somebody signed, and with which effect, if that is told."""
    told = body.does if isinstance(body, acts.Report) else body
    if isinstance(told, acts.Sign):
        return Original(entry.act.text_set, told.copy, told.effect)
    return Original(entry.act.text_set, "", None)


def _under(
    ref: str, entry: Entry, report: acts.Report, mandates: Mandates, texts: Texts
) -> Standing:
    """Return whether one mandate lets the person sign of whom that is told, on the day told."""
    mandate = mandates.granted[ref].mandate
    if not mandates.revoked.isdisjoint(mandates.line(ref)):
        return outside("mandate", "the mandate was revoked before")
    answers = [
        _permitted(mandate, report),
        _decided(ref, report, mandates),
        _left(ref, original_of(entry, report), mandates),
    ]
    way = texts.reached(entry.act.text_set, mandate, mandates.family(ref))
    whole = not texts.lacking(entry.act.text_set)
    if way.within != "within" and not (mandate.conclusive and whole):
        answers.append(outside("mandate", "the text was not reached as its mandate allows"))
    for within in ("outside", "undetermined"):
        for each in answers:
            if each.within == within:
                return each
    return HOLDS


def _permitted(mandate: Mandate, report: acts.Report) -> Standing:
    by, days = report.by, days_told(report.on)
    occasion = report.does.occasion if isinstance(report.does, acts.Sign) else ""
    told = Proven(f"{days.first}T00:00:00Z", f"{days.last}T23:59:59Z")
    people = {by.person: frozenset(filter(None, (by.body,)))}
    answer = mandate.permits(Use("sign", mandate.text_set, people, told, occasion))
    if answer.code != "window":
        return Standing(*answer)
    opens, closes = mandate.window
    holds = " ".join(filter(None, (opens and f"from {opens}", closes and f"until {closes}")))
    return Standing(answer.within, "window", f"the mandate holds {holds}, and this is of {days}")


def _decided(ref: str, report: acts.Report, mandates: Mandates) -> Standing:
    """Return whether a mandate was granted, with all that it comes from, when it was signed."""
    days = days_told(report.on)
    for each in mandates.line(ref):
        told = mandates.days[mandates.granted[each].act]
        decided = days_told(told)
        if days.first >= decided.last:
            continue
        surely = days.last < decided.first
        why = f"the mandate was decided on {told}, and this is of {days}"
        return Standing("outside" if surely else "undetermined", "mandate", why)
    return HOLDS


def _left(ref: str, original: Original, mandates: Mandates) -> Standing:
    """Return whether uses are left, which what is told of the same original does not need."""
    if mandates.signed(ref, original):
        return HOLDS
    if why := mandates.used_up(ref):
        return outside("uses", why)
    if mandates.perhaps_used_up(ref):
        why = "the mandate was perhaps used as often as it may be already"
        return Standing("undetermined", "uses", why)
    return HOLDS
