"""The chain: whether a text set was reached from the approved one within a mandate.

Each step is judged and the net change too: many small changes that are allowed one by one may add
up to one that is not.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple, TypeAlias

from paraph.agreement.act import Changed
from paraph.agreement.judged import Judged, Open, judged
from paraph.agreement.mandate import Mandate, Use
from paraph.agreement.protection import applied
from paraph.agreement.text_set import TextSet
from paraph.agreement.window import Within
from paraph.errors import CanonicalError, ProofError
from paraph.language.detect import detect
from paraph.language.table import CODES
from paraph.proof.profile import Profile
from paraph.proof.proof import COMPLETION, Proof, from_json
from paraph.text.canonical import parse
from paraph.text.node import Text

Blobs = Mapping[str, bytes]
"""What travels beside acts, by digest: canonical texts and proofs."""


Judging: TypeAlias = tuple[str, str, str, str, str]
"""The digests of an old text, a new one and a proof; of which component they are, and language."""


class Known:
    """What is known of a mandate: the profile of each component, and how proofs were judged."""

    def __init__(self, approved: TextSet, mandate: Mandate, blobs: Blobs) -> None:
        self.judged: dict[Judging, Judged | str] = {}
        self.profiles = applied(approved, mandate.profile, blobs)


class Amendment(NamedTuple):
    """A text set that became another one, by whose act, and how its texts changed.

    `answered` are the open changes that somebody answers for, each with the act in which they do.
    """

    act: str
    old: TextSet
    new: TextSet
    changed: tuple[Changed, ...]
    use: Use
    answered: Mapping[str, str]


class Finding(NamedTuple):
    """Something that keeps a text set from being within a mandate: where, by a code, in words."""

    within: Within
    act: str
    code: str
    why: str


class Reached(NamedTuple):
    """Whether a text set was reached within a mandate, and what the net change is.

    `proved` counts the net changes by class; `answered` are those that nothing proves and somebody
    answers for, each with the act; `open` are the others. `findings` are empty where all is within.
    """

    within: Within
    findings: tuple[Finding, ...] = ()
    proved: Mapping[str, int] = {}
    answered: tuple[tuple[Open, str], ...] = ()
    open: tuple[Open, ...] = ()


def reached(
    approved: TextSet,
    path: Sequence[Amendment],
    mandate: Mandate,
    blobs: Blobs,
    known: Known | None = None,
) -> Reached:
    """Return whether the last set of `path` is within a mandate over `approved`.

    Nothing is taken on trust: sets must lead to each other, each text that differs must have its
    proofs, and these are checked. What is missing is outside. Takes time linear in the texts of
    all steps that `known` does not have yet, which is of the mandate and keeps what was judged.
    """
    if not path:
        return Reached("within")
    net = _Net(approved, mandate, blobs, known or Known(approved, mandate, blobs))
    findings = [*_links(approved, path), *[each for step in path for each in net.step(step)]]
    findings += net.whole(path[-1])
    held = {each.within for each in findings}
    within: Within = next((word for word in ("outside", "undetermined") if word in held), "within")
    return Reached(within, tuple(findings), dict(net.proved), tuple(net.answered), tuple(net.open))


def proved_editorial(step: Amendment, mandate: Mandate, blobs: Blobs) -> bool:
    """Whether all that an amendment changes is proved to be editorial, within a mandate's profile.

    That is what it allows of what is allowed where nothing is said, and read as the language has
    it: what a house writes its own way is allowed, and so is a blank that is filled in, and neither
    is editorial to whoever did not say so.
    """
    told = []
    for each in step.changed:
        asked = replace(mandate, profile=_usual(mandate.profile, each.language))
        net = _Net(step.old, asked, blobs, Known(step.old, asked, blobs))
        told.append(net.told(each))
    return not any(_links(step.old, [step])) and all(
        isinstance(each, Judged) and each.within == "within" and COMPLETION not in each.proved
        for each in told
    )


def _usual(profile: Profile, language: str) -> Profile:
    """Return what a profile protects, and allows of what is allowed where nothing is said."""
    return replace(
        profile,
        allowed=profile.allowed & Profile.allowed_by_default(),
        locale=Profile.of(language).locale,
        completions=(),
        house=frozenset(),
    )


def _links(approved: TextSet, path: Sequence[Amendment]) -> Iterator[Finding]:
    """Yield where one step does not begin with what the one before it left."""
    before = approved
    for step in path:
        if step.old != before:
            why = "it does not amend the set that was reached before it"
            yield Finding("outside", step.act, "chain", why)
        before = step.new
        told = {(each.component, each.language): (each.old, each.new) for each in step.changed}
        found = {
            pair: texts
            for pair in {each[:2] for each in (*step.old.entries, *step.new.entries)}
            if (texts := (step.old.text(*pair), step.new.text(*pair)))[0] != texts[1]
        }
        if told != found or len(told) != len(step.changed):
            why = "the texts that it tells as changed are not those that differ"
            yield Finding("outside", step.act, "texts", why)


class _Net:
    """Judges steps one by one, and what they come to."""

    def __init__(
        self,
        approved: TextSet,
        mandate: Mandate,
        blobs: Blobs,
        known: Known,
    ) -> None:
        self._approved, self._mandate, self._blobs = approved, mandate, blobs
        self._answers: dict[str, str] = {}
        self._nets: dict[tuple[str, str], Changed] = {}
        self._judged, self._profiles = known.judged, known.profiles
        self.proved: Counter[str] = Counter()
        self.answered: list[tuple[Open, str]] = []
        self.open: list[Open] = []

    def step(self, step: Amendment) -> Iterator[Finding]:
        """Yield what is not within the mandate of one amendment by itself."""
        answer = self._mandate.permits(step.use)
        if answer.within != "within":
            yield Finding(answer.within, step.act, answer.code, answer.why)
        for each in step.changed:
            self._nets[each.component, each.language] = each
            found = self._told(each.old, each.new, each.proof, each)
            yield from self._findings(step.act, each, found, step.answered)
        self._answers.update(self._heeded(step))

    def _heeded(self, step: Amendment) -> Mapping[str, str]:
        """Return the answers in a step that are for what is open in it, or in its net change.

        Whoever answers must not have made the change: that was asked of the makers of this step.
        """
        if not step.answered:
            return {}
        found = [
            self._told(old, each.new, proof, each)
            for each in step.changed
            for old, proof in (
                (each.old, each.proof),
                (self._approved.text(each.component, each.language), each.net),
            )
        ]
        here = {one.change for each in found if isinstance(each, Judged) for one in each.open}
        return {change: act for change, act in step.answered.items() if change in here}

    def whole(self, last: Amendment) -> Iterator[Finding]:
        """Yield what is not within the mandate of the net change, and count what is."""
        for component, language, text in last.new.entries:
            approved = self._approved.text(component, language)
            each = self._nets.get((component, language))
            if text == approved:
                continue
            if each is None:  # its step does not tell it, which is outside by itself
                why = f"{component} ({language}): no step tells how it changed"
                yield Finding("outside", last.act, "texts", why)
                continue
            found = self._told(approved, text, each.net, each)
            if (approved, text, each.net) != (each.old, each.new, each.proof):  # told as a step
                yield from self._findings(
                    last.act, each, found, self._answers, net="net of all steps, "
                )
            if isinstance(found, Judged):
                self.proved.update(found.proved)
                where = f"{component} ({language})"
                for one in [change._replace(text=where) for change in found.open]:
                    if one.change in self._answers:
                        self.answered.append((one, self._answers[one.change]))
                    else:
                        self.open.append(one)

    def _findings(
        self,
        act: str,
        changed: Changed,
        found: Judged | str,
        answers: Mapping[str, str],
        net: str = "",
    ) -> Iterator[Finding]:
        where = f"{net}{changed.component} ({changed.language}): "
        if isinstance(found, str):
            yield Finding("outside", act, "missing", f"{where}{found}")
            return
        if found.within == "within":
            return
        if found.code != "open":
            yield Finding(found.within, act, found.code, f"{where}{found.why}")
            return
        left = [one for one in found.open if one.change not in answers]
        for one in left:
            yield Finding("outside", act, "open", f"{where}{one.at}: {one.why}")

    def told(self, changed: Changed) -> Judged | str:
        """Return how a text was changed by a step, or what is missing to tell."""
        return self._told(changed.old, changed.new, changed.proof, changed)

    def _told(self, old: str, new: str, proof: str, of: Changed) -> Judged | str:
        """Return how one text was reached from another one, or what is missing to tell."""
        key = old, new, proof, of.component, of.language
        if key not in self._judged:
            self._judged[key] = self._tell(*key)
        return self._judged[key]

    def _tell(self, old: str, new: str, proof: str, component: str, language: str) -> Judged | str:
        texts = [text_of(self._blobs, each) for each in (old, new)]
        read = proof_of(self._blobs, proof)
        for each in (*texts, read):
            if isinstance(each, str):
                return each
        before, after = [each for each in texts if isinstance(each, Text)]
        if not isinstance(read, Proof):
            raise TypeError(read)
        if (
            read.language
            and read.language != language
            and not _reads(read, language, before, after)
        ):
            why = f"the proof takes it for a text in {read.language!r}"
            return Judged("outside", "language", why)
        profile = self._profiles.get(component, self._mandate.profile)
        return judged(before, after, read, profile, self._mandate.tables)


def _reads(proof: Proof, language: str, *texts: Text) -> bool:
    """Whether a proof may read texts in another language than the one that is told of them.

    It may where that has no tables, and both texts are surely in the language of the proof.
    """
    found = {detect("\n".join([each.text for each in text.provisions])) for text in texts}
    return language not in CODES and found == {proof.language}


def text_of(blobs: Blobs, digest: str) -> Text | str:
    """Return the text of a digest, or why there is none."""
    source = blob_of(blobs, digest)
    if source is None:
        return f"the text {digest or 'before it'} is missing"
    try:
        return parse(source)
    except CanonicalError as error:
        return f"the text {digest} is not canonical: {error}"


def proof_of(blobs: Blobs, digest: str) -> Proof | str:
    """Return the proof of a digest, or why there is none."""
    source = blob_of(blobs, digest)
    if source is None:
        return f"the proof {digest} is missing"
    try:
        return from_json(json.loads(source, object_pairs_hook=_members))
    except (ValueError, RecursionError, ProofError) as error:
        return f"the proof {digest} is none: {error}"


def _members(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    held: dict[str, object] = {}
    for name, value in pairs:
        if name in held:
            raise ValueError(f"{name!r} stands twice")
        held[name] = value
    return held


def blob_of(blobs: Blobs, digest: str) -> bytes | None:
    """Return the bytes of a digest; others that stand under it are as good as missing."""
    source = blobs.get(digest)
    if source is None or f"sha256:{sha256(source).hexdigest()}" != digest:
        return None
    return source
