"""`paraph assert` and `paraph settle`: somebody answers for changes that nothing proves."""

from __future__ import annotations

from paraph.agreement import act as acts
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.desk.answering import Unproved, chosen, unproved
from paraph.errors import UsageError
from paraph.views.sentence import counted, language_in_words
from paraph.views.visible import one_line, seen


def assert_(asked: Asked, amendment: str, names: tuple[str, ...], reason: str, under: str) -> int:
    """Assert that changes of an amendment are not substantive; return the code."""
    acting = Acting(asked)
    act, found = _found(acting, amendment)
    if not names:
        return _shown(found)
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
        return _shown(found)
    return acting.act(acts.Settle(act, chosen(found, names), answer, reason))


def _found(acting: Acting, amendment: str) -> tuple[str, tuple[Unproved, ...]]:
    act = acting.matter.act(amendment).id
    return act, unproved(acting.matter, act)


def _shown(found: tuple[Unproved, ...]) -> int:
    """Say which changes are open, and return 0."""
    say([f"{counted(len(found), 'change is', 'changes are')} open:"])
    for number, component, language, change in found:
        where = f"{component} in {language_in_words(language)}, {one_line(change.at)}"
        say(
            [
                "",
                f"{number}  {where}: {one_line(change.why)}",
                f"   was: {seen(change.old) or '(nothing)'}",
                f"   is:  {seen(change.new) or '(nothing)'}",
            ]
        )
    return 0
