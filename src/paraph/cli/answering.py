"""`paraph assert` and `paraph settle`: somebody answers for changes that nothing proves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from paraph.agreement import act as acts
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.texts import set_lines
from paraph.desk.answering import Unproved, chosen, unproved
from paraph.desk.matter import Matter
from paraph.errors import UsageError
from paraph.views.changed_words import sides
from paraph.views.sentence import counted, language_in_words
from paraph.views.visible import one_line
from paraph.views.way_lines import answer_in_words


def assert_(asked: Asked, amendment: str, names: tuple[str, ...], reason: str, under: str) -> int:
    """Assert that changes of an amendment are not substantive; return the code."""
    acting = Acting(asked)
    act, found = _found(acting, amendment)
    if not names:
        return _shown(acting.matter, act, found)
    if not reason:
        raise UsageError("say by --reason why they are not substantive")
    ref = acting.mandate(under) if under else acting.matter.state.texts.amendments[act].under
    body = acts.Assert(act, chosen(found, names), reason)
    return acting.act(body, under=ref)


def settle(asked: Asked, amendment: str, names: tuple[str, ...], answer: str, reason: str) -> int:
    """Agree to changes of an amendment, or object; return the code."""
    acting = Acting(asked)
    act, found = _found(acting, amendment)
    if not names:
        return _shown(acting.matter, act, found)
    return acting.act(acts.Settle(act, chosen(found, names), answer, reason))


def _found(acting: Acting, amendment: str) -> tuple[str, tuple[Unproved, ...]]:
    """Return an amendment and its open changes, and say first which text set it makes."""
    matter = acting.matter
    act = matter.act(amendment).id
    found = unproved(matter, act)
    say(set_lines(matter, matter.state.texts.amendments[act].new))
    return act, found


def _shown(matter: Matter, amendment: str, found: tuple[Unproved, ...]) -> int:
    """Say which changes nothing proves, and who answers for them or objects, and return 0."""
    texts = matter.state.texts
    amended = texts.amendments[amendment]
    family = matter.state.mandates.family(amended.under)
    way = texts.reached(amended.new.digest, amended.mandate, family)
    answers = {**{each.change: act for each, act in way.answered}, **texts.answers(amendment)}
    objected = texts.objected(amended.party)
    entries = {each.id: each for each in matter.entries}
    many = counted(len(found), "change is", "changes are")
    done = [each for each in found if each.open.change in answers]
    say([f"{many} not proved; somebody answers for {len(done)} of them:"])
    for each in found:
        say(unproved_lines([each]))
        change = each.open.change
        if change in answers:
            who = answer_in_words(entries.get(answers[change]), matter.state.self_settled)
            say([f"   {who}"])
        elif change in objected:
            say(["   objected to: no answer for it counts until who decides agrees"])
        else:
            say(["   open"])
    return 0


def unproved_lines(found: Iterable[Unproved]) -> Iterator[str]:
    """Yield each open change with its number, its place, why it is open, what was and what is."""
    for number, component, language, change in found:
        where = f"{component} in {language_in_words(language)}, {one_line(change.at)}"
        was, becomes, remark = sides(change)
        yield ""
        yield f"{number}  {where}: {one_line(change.why)}"
        yield f"   was: {was or '(nothing)'}"
        yield f"   is:  {becomes or '(nothing)'}"
        if remark:
            yield f"   ({remark})"
