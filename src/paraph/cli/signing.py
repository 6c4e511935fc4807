"""`paraph sign`, and signing elsewhere: what is signed is shown first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement.act import Act, Sign
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.mandate import approved_since
from paraph.cli.account import account_lines
from paraph.cli.acting import Acting, confirm, refuse
from paraph.cli.asked import Asked
from paraph.cli.certificates import unfound_lines
from paraph.cli.originals import original_of
from paraph.cli.output import say, warn
from paraph.cli.pinned import named, parsed
from paraph.cli.texts import NO_EMPHASIS, answer_lines, difference_lines, set_lines
from paraph.cli.zone import zone as zone_of
from paraph.desk.drafting import Wanted
from paraph.desk.matter import digest_of
from paraph.desk.recording import sealed
from paraph.desk.signature import prospect, unchained
from paraph.desk.unsigned import Unsigned
from paraph.errors import RecordError, UsageError
from paraph.record.acts import act_of, payload, payload_type
from paraph.record.signing import Envelope, cosign, form, parse, signers
from paraph.views.instant_words import short
from paraph.views.visible import one_line, spelled
from paraph.views.way_lines import way_lines
from paraph.wiring import printable, put
from paraph.wiring.files import check_over
from paraph.wiring.key_file import unsealed
from paraph.wiring.passphrase import asked as asked_passphrase
from paraph.wiring.passphrase import given


class How(NamedTuple):
    """How a text set is signed: where and when, with which effect, which original, by what."""

    place: str = ""
    occasion: str = ""
    effect: str = ""
    copy: str = ""
    practice: str = ""
    original: str = ""
    zone: str = ""

    def of(self, shown: str) -> Sign:
        """Return the body of the act, having been shown what has this digest."""
        return Sign(self.place, self.occasion, shown, *self[2:])


def sign(asked: Asked, name: str, under: str, how: How, *, irregular: bool) -> int:
    """Show what is signed and how it differs from what was approved, sign it, return the code."""
    acting = Acting(asked)
    matter = acting.matter
    zone_of(how.zone)
    texts = matter.text_set(name)
    how = how._replace(original=original_of(acting, texts, how.copy))
    say(_instruments(acting, texts))
    if irregular and not under:
        return _outside(acting, texts, how)
    ref = acting.mandate(under)
    found = prospect(matter, ref, texts)
    approved = matter.short(found.approved.digest)
    say([*set_lines(matter, texts), *answer_lines(matter, found.approved.digest, texts.digest), ""])
    certified = [each for each in matter.entries if each.act.text_set == texts.digest]
    say(unfound_lines(certified, matter.state, acting.names))
    by_id = {each.id: each for each in matter.entries}
    say([NO_EMPHASIS, "", *difference_lines(found.net)])
    say(
        way_lines(found.way, approved, matter.short(texts.digest), by_id, matter.state.self_settled)
    )
    wanted = Wanted(acting.author, how.of(found.digest), texts.digest, ref)
    _demand_new(acting, wanted)
    _doubt(acting, ref, texts.digest)
    prepared = acting.prepared(wanted, (found.shown,))
    if prepared.standing.within != "within" and not irregular:
        return refuse(prepared.standing, prepared.act, acting.names, acting.matter)
    return acting.done(prepared, irregular=irregular, shown=found.shown)


def _instruments(acting: Acting, texts: TextSet) -> Iterator[str]:
    """Yield which instruments are signed here, and whether a reply repeats its note."""
    components = acting.matter.genesis.components
    party = acting.matter.party
    if not any(each.signed_by for each in components):
        return
    own = [each.component for each in components if each.signed_by in {"", party}]
    yield f"Signed by {party}: {', '.join(own) or 'nothing'}; the other side signs its own."
    for each in components:
        if each.repeats:
            why = acting.matter.state.texts.unrepeated(texts.digest)
            yield (
                f"  OPEN: {one_line(why)}" if why else f"  {each.component} repeats {each.repeats}"
            )


def _demand_new(acting: Acting, wanted: Wanted) -> None:
    """Refuse to sign once more what the same person has signed with effect in the same way.

    Raises:
        UsageError: they have.
    """
    matter = acting.matter
    for each in matter.state.signatures:
        act, standing = each.act, matter.state.standings[each.party, each.id]
        same = act.author, act.body, act.text_set, act.under
        if standing.within == "within" and same == wanted[:4]:
            raise UsageError(
                f"{act.author.person} has signed {matter.short(act.text_set)} already, by "
                f"{short(each.id)}: a second signature would say nothing more"
            )


def _doubt(acting: Acting, ref: str, text_set: str) -> None:
    """Say before it is signed that the body behind the mandate has approved another text since."""
    life = acting.life
    granted = {each.ref: each.granted for each in life.authorities}
    later = approved_since(life.past, granted, ref, text_set) if ref in granted else None
    if later is not None:
        warn(
            f"{later.by.body or later.by.person} has approved another text since, "
            f"{acting.matter.short(later.text_set)} on {later.on}: the mandate is not revoked, but "
            "it must then say which of the two it wants"
        )


def _outside(acting: Acting, texts: TextSet, how: How) -> int:
    """Record a signature that happened under no mandate at all."""
    shown = unchained(texts)
    wanted = Wanted(acting.author, how.of(digest_of(shown)), texts.digest)
    told = answer_lines(acting.matter, texts.digest)
    say(
        [*set_lines(acting.matter, texts), *told, NO_EMPHASIS, "", "It is signed under no mandate."]
    )
    return acting.done(acting.prepared(wanted, (shown,)), irregular=True, shown=shown)


def sign_file(
    path: str,
    key_file: str,
    target: str,
    passphrase_file: str | None,
    unsigned_file: str | None,
    *,
    yes: bool,
) -> int:
    """Show the act in a file, sign it with the key of another one, and write it to `target`.

    Where somebody has signed it already, `unsigned_file` is where the unsigned act is, by which
    what it is about is shown.
    """
    act, unsigned, envelope = parsed(path, _to_sign, "is no act to be signed")
    if unsigned_file is not None:
        unsigned = parsed(unsigned_file, Unsigned.read, "is no unsigned act")
        if payload(unsigned.act) != payload(act):
            raise UsageError(f"{printable(unsigned_file)} is another act than {printable(path)}")
    check_over(target, lambda begins: _signs(begins, act), "signature of this act")
    account = [f"  {line}".rstrip() for line in account_lines(act, unsigned, printable(path))]
    say([f"{spelled(printable(path))}:", *account])
    confirm("Sign it?", yes=yes)
    words = given(passphrase_file)
    key = unsealed(key_file, words if words is not None else asked_passphrase("Passphrase"))
    if envelope and signers(envelope, [key.public_key]):
        raise UsageError(
            f"{printable(path)} is signed with this key already: another person signs it now, or "
            "`paraph bring` records it"
        )
    signed = cosign(envelope, key) if envelope else sealed(act, [key])
    put(target, form(signed) + b"\n")
    say([f"Signed, in {spelled(printable(target))}."])
    return 0


def bring(asked: Asked, path: str) -> int:
    """Keep the act of a file that was signed elsewhere."""
    envelope = parsed(path, _envelope, "is no signed act")
    with named(path, "was not recorded"):
        if envelope.payload_type == payload_type("genesis"):
            from paraph.cli.opening import bring_genesis

            return bring_genesis(Acting(asked), envelope)
        return Acting(asked).bring(envelope)


def _to_sign(source: bytes) -> tuple[Act, Unsigned | None, Envelope | None]:
    """Return the act of a file, how it was handed out, and its envelope where somebody signed."""
    if source.startswith(b'{"form"'):
        unsigned = Unsigned.read(source)
        return unsigned.act, unsigned, None
    envelope = _envelope(source)
    return act_of(envelope.payload_type, envelope.payload), None, envelope


def _signs(content: bytes, act: Act) -> bool:
    """Whether a file is an envelope of an act."""
    try:
        return _envelope(content).payload == payload(act)
    except RecordError:
        return False


def _envelope(source: bytes) -> Envelope:
    return parse(source.removesuffix(b"\n"))
