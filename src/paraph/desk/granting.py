"""Granting: the terms of a mandate, as people write them, for a text set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from paraph.agreement.mandate import Mandate
from paraph.agreement.protection import unfounded
from paraph.agreement.text_set import TextSet
from paraph.desk.matter import Matter
from paraph.errors import UsageError
from paraph.proof.embedded import table_of
from paraph.proof.profile import Profile
from paraph.proof.proof import CLASSES, COMPLETION
from paraph.proof.prover import digests_of
from paraph.record.acts import mandate_of

_NOTHING: Mapping[str, Any] = {
    "people": 1,
    "agreed_by": (),
    "occasion": "",
    "opens": "",
    "closes": "",
    "uses": 0,
    "delegates": (),
    "two": False,
    "self_settling": (),
    "conclusive": False,
}
"""What holds where the terms say nothing: no bound of time, and nothing that adds to authority."""
_LISTS = ("grantees", "powers", "agreed_by", "delegates", "self_settling")


def mandate(terms: Mapping[str, Any], texts: TextSet) -> Mandate:
    """Return the mandate over a text set that these terms say, by the names of its members.

    `grantees` and `powers` must be there. Without a `profile` nothing may change. It rests on the
    tables that this version has in the languages of the set.

    Raises:
        ProfileError: the profile is malformed.
        RecordError: a member is missing, unknown or of another type.
        UsageError: the terms name a text set or tables, which the decision does.
    """
    for name in ("text_set", "tables"):
        if name in terms:
            raise UsageError(f"the terms of a mandate do not name {name!r}: the decision does")
    profile = Profile.read(terms.get("profile", {"classes": {"allow": []}}))
    whole: dict[str, Any] = {**_NOTHING, **terms}
    for name in _LISTS:
        listed = whole.get(name)
        if isinstance(listed, list | tuple) and all(isinstance(each, str) for each in listed):
            whole[name] = sorted(set(listed))
    whole |= {
        "text_set": texts.digest,
        "profile": table_of(profile),
        "tables": tables({each.language for each in texts.entries}),
    }
    return mandate_of(whole, "the mandate")


def demand_fit(matter: Matter, granted: Mandate) -> None:
    """Refuse a mandate that names nobody of the party, or protects what its texts have not.

    Raises:
        UsageError: nobody could ever do under it what it says, for a slip of the pen.
    """
    known = matter.state.offices(matter.party)
    for names, what in (
        (granted.grantees, "is granted to"),
        (granted.agreed_by, "needs the agreement of"),
        (granted.delegates, "may be passed on to"),
        (granted.self_settling, "lets settle their own changes"),
    ):
        for name in sorted(names - known):
            told = ", ".join(sorted(known))
            raise UsageError(
                f"the mandate {what} {name!r}, and nobody of {matter.party} is or acts for that "
                f"in this agreement: it has {told} (`paraph appoint` adds somebody first)"
            )
    window = granted.window
    alone = not any(each.log for each in matter.genesis.parties if each.party != matter.party)
    if alone and (window.opens or window.closes):
        raise UsageError(
            "the mandate holds from or until an instant, and no other party has a node that could "
            "prove when an act was made: nothing could ever be done under it; leave the instant out"
        )
    texts = matter.state.texts.sets.get(granted.text_set)
    if texts and (why := unfounded(texts, granted.profile, matter.held.blobs)):
        raise UsageError(f"the mandate does not fit {matter.short(texts.digest)}: {why}")


def tables(languages: Iterable[str]) -> dict[str, str]:
    """Return the digests of all tables that a proof in these languages may rest on.

    Those of classes that a mandate does not allow are among them: a proof names them where it
    proves what stays open all the same.
    """
    found: dict[str, str] = {}
    for code in sorted(languages):
        found |= digests_of((*CLASSES, COMPLETION), code)
    return found
