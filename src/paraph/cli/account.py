"""What a signatory elsewhere is shown of an act: all that it says, and what its digests lead to."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement import act as acts
from paraph.agreement.act import Act
from paraph.agreement.text_set import Entry, TextSet
from paraph.cli.answering import unproved_lines
from paraph.cli.fingerprints import fingerprint, genesis_lines
from paraph.cli.texts import NO_EMPHASIS, answer_lines, difference_lines, set_lines
from paraph.desk.amending import differences
from paraph.desk.answering import unproved
from paraph.desk.matter import Matter, digest_of
from paraph.desk.unsigned import Unsigned
from paraph.errors import RecordError, UsageError
from paraph.record.acts import payload, payload_type
from paraph.record.bundle import read
from paraph.record.signing import identity_of
from paraph.views.act_words import act_in_words
from paraph.views.digest_words import digest_in_words
from paraph.views.instant_words import short
from paraph.views.origin_lines import Origin, origin_lines
from paraph.views.record_lines import names_of
from paraph.views.sentence import language_in_words
from paraph.views.shown_lines import shown_lines
from paraph.views.visible import quoted

_OF_THEMSELVES = (acts.Genesis, acts.RootKeys, acts.Appoint, acts.RevokeKey)
"""Acts that say all of themselves."""


def account_lines(act: Act, unsigned: Unsigned | None, file: str) -> Iterator[str]:
    """Yield what an act is, and what it is about: keys, texts, what differs, open changes.

    What its digests name is looked up in the record that came with it, and is what they name, or
    an error; `file` is called so in it.

    Raises:
        RecordError: what came with it is not what the act names.
        UsageError: nothing came with it, and the act does not say all of itself.
    """
    if isinstance(act.body, _OF_THEMSELVES):
        yield act_in_words(act, {})
        yield from _of_itself(act)
        return
    if unsigned is None or not unsigned.record:
        raise UsageError(
            f"{file} does not show what the act is about: name by --act the file of the unsigned "
            "act, which --unsigned wrote"
        )
    matter = Matter(act.author.party, read(unsigned.record))
    if matter.agreement != act.agreement:
        raise RecordError("the unsigned act", "is of another agreement than the record with it")
    yield act_in_words(act, names_of(matter.state.texts.sets))
    yield f"in the agreement {quoted(matter.genesis.title)} ({act.agreement})"
    if act.text_set and not isinstance(act.body, acts.Propose):
        yield from _set(matter, act.text_set)
    if isinstance(act.body, acts.Decide | acts.Sign):
        granted = matter.state.mandates.granted.get(act.under)
        approved = [granted.mandate.text_set] if granted else []
        yield from answer_lines(matter, act.text_set, *approved)
    yield from _about(matter, act, unsigned)


def _of_itself(act: Act) -> Iterator[str]:
    match act.body:
        case acts.Genesis():
            name = identity_of(payload_type(act.kind), payload(act))
            yield f"agreement {name}"
            yield f"  in words: {digest_in_words(name)}"
            yield from genesis_lines(act.body)
            return
        case acts.RootKeys(keys):
            yield from [f"  {each.person}: {fingerprint(each.key)}" for each in keys]
        case acts.Appoint(key):
            yield f"  {key.person}: {fingerprint(key.key)}"
        case acts.RevokeKey(name):
            yield f"  the key: {fingerprint(name)}"
        case _:
            raise TypeError(act)
    yield f"in the agreement {act.agreement}"


def _about(matter: Matter, act: Act, unsigned: Unsigned) -> Iterator[str]:
    match act.body:
        case acts.Propose(texts, sources):
            yield from _new(texts)
            for source in sources:
                for line in origin_lines([Origin(source, act.author)]):
                    yield f"  {short(source.text)}: {line}"
        case acts.Amend(texts):
            yield from _new(texts)
            yield NO_EMPHASIS
            yield from _differing(matter, act.text_set, TextSet(texts))
        case acts.Assert(amendment, changes) | acts.Settle(amendment, changes):
            entry = matter.act(amendment)
            if isinstance(entry.act.body, acts.Amend):
                yield from _set(matter, TextSet(entry.act.body.texts).digest)
            found = {each.open.change: each for each in unproved(matter, amendment)}
            if strange := [each for each in changes if each not in found]:
                raise RecordError("the act", f"answers for {strange[0]}, which is no open change")
            yield "It answers for these changes:"
            yield from unproved_lines([found[each] for each in changes])
        case acts.Sign(shown=named):
            yield from _signed(matter, act, unsigned.shown, named)
        case _:
            pass


def _signed(matter: Matter, act: Act, shown: bytes, named: str) -> Iterator[str]:
    if digest_of(shown) != named:
        raise RecordError("the unsigned act", "names another account than the file shows")
    yield NO_EMPHASIS
    yield "what it rests on, as its author's node shows it, and the signature names:"
    yield from [f"  {line}" for line in shown_lines(shown)]
    granted = matter.state.mandates.granted.get(act.under)
    if granted is not None:
        texts = matter.state.texts.sets[act.text_set]
        yield from _differing(matter, granted.mandate.text_set, texts)


def _differing(matter: Matter, old: str, new: TextSet) -> Iterator[str]:
    """Yield how each text of a set differs from that of an older one, compared here."""
    before = matter.state.texts.sets.get(old)
    if before is None:
        raise RecordError("the record with the act", f"does not have the text set {old}")
    if before != new:
        yield f"compared here with {matter.short(old)}:"
        yield from difference_lines(tuple(differences(matter, before, new, None)))


def _set(matter: Matter, digest: str) -> Iterator[str]:
    texts = matter.state.texts.sets.get(digest)
    if texts is None:
        raise RecordError("the record with the act", f"does not have the text set {digest}")
    yield from set_lines(matter, texts)


def _new(texts: tuple[Entry, ...]) -> Iterator[str]:
    digest = TextSet(texts).digest
    yield f"the new set is {digest}"
    yield f"  in words: {digest_in_words(digest)}"
    for component, language, text in texts:
        yield f"  {component} in {language_in_words(language)}: {short(text)}"
