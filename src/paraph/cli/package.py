"""`paraph package`: what is submitted for registration under article 102, as a folder."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from paraph.agreement.event import Event
from paraph.agreement.later_action import LATER
from paraph.agreement.life import Life
from paraph.agreement.registering import Submission, submitted_set, unsubmittable
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.exchanging import check_kinds
from paraph.cli.output import say
from paraph.cli.packed import Packed, Terms, last_day
from paraph.cli.passing import unpassed
from paraph.cli.whole_life import life_of
from paraph.desk.exchange import handed_out, sign_head
from paraph.errors import UsageError
from paraph.views.sentence import counted
from paraph.views.visible import one_line
from paraph.wiring import check_new_folder, printable, put, whole_folder

_DAY = 10  # characters of one


class Wanted(NamedTuple):
    """What is submitted: where to, in which capacity, and the act that it tells of, if only one.

    `withhold` are kinds of own acts that the bundle does not show.
    """

    target: str
    capacity: str
    later: str
    trust: str | None
    fonts: str
    withhold: frozenset[str]


def package(asked: Asked, wanted: Wanted) -> int:
    """Write a package for registration; return 0, or 1 where it cannot be submitted yet."""
    check_new_folder(wanted.target)
    check_kinds(wanted.withhold)
    acting = Acting(asked)
    event = _later(acting, wanted.later) if wanted.later else None
    submission = Submission(acting.matter.party, wanted.capacity, event)
    told, missing = _told(acting, submission)
    if missing:
        say(["Refused: this cannot be submitted for registration yet."])
        say([f"  {one_line(each)}" for each in missing])
        say(["Nothing was written."])
        return 1
    signer = acting.node.log_signer()
    sign_head(acting.desk, acting.matter, signer)
    matter = acting.desk.matter(acting.matter.agreement)
    held = handed_out(matter, wanted.withhold, signer)
    if found := unpassed(held, wanted.trust):
        say([f"Refused: the record does not pass: {one_line(found)}", "Nothing was written."])
        return 1
    texts = matter.state.texts.sets.get(submitted_set(told, event))
    terms = Terms(submission, texts, wanted.trust is not None, wanted.fonts)
    made = Packed(matter, held, told, terms)
    files = [*made.files()]
    manifest = made.manifest(files)
    with whole_folder(wanted.target) as folder:
        for each in files:
            put(str(Path(folder) / each.name), each.content)
        put(str(Path(folder) / "manifest.json"), manifest)
    where = printable(wanted.target)
    say([f"Written: {where}: {counted(len(files), 'file')} and manifest.json, which lists them"])
    step = "submitted" if event is None else "later-action"
    say([f"Sign the statements by hand; then `paraph register {step}` enters the step."])
    return 0


def _later(acting: Acting, name: str) -> Event:
    """Return the event that a package tells of.

    Raises:
        UsageError: it is none that changes the parties, terms, scope or application, or counts not.
    """
    act = acting.matter.act(name).id
    for event in acting.life.events:
        if event.act == act and event.kind in LATER and event.counts:
            return event
    raise UsageError(f"--later {name!r} is no later action that counts: {', '.join(sorted(LATER))}")


def _told(acting: Acting, submission: Submission) -> tuple[Life, list[str]]:
    """Return the life as a package tells it, and why it cannot be submitted yet.

    It is told as of the day of the last act, so that the clock moves nothing; as of a later day
    only where the record itself does: it came into force then, or another text holds since.
    """
    today, matter = acting.life, acting.matter
    missing = [*unsubmittable(today, submission)]
    if missing:
        return today, missing
    texts = submitted_set(today, submission.later)
    days = {last_day(matter): None}
    for since in (today.force.derivation, today.force.applied and today.force.applied.since):
        if since and since.days and since.days.last.isoformat() > last_day(matter):
            days[since.days.last.isoformat()] = None
    for day in days:
        told = life_of(matter, f"{day}T23:59:59Z")
        if submitted_set(told, submission.later) == texts and not [
            *unsubmittable(told, submission)
        ]:
            return told, []
    told = life_of(matter, f"{today.now[:_DAY]}T23:59:59Z")
    return told, [*unsubmittable(told, submission)]
