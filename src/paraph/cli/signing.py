"""`paraph sign`, and signing elsewhere: what is signed is shown first."""

from __future__ import annotations

from paraph.agreement.act import Act, Sign
from paraph.agreement.text_set import TextSet
from paraph.cli.acting import Acting, confirm, refuse
from paraph.cli.asked import Asked
from paraph.cli.output import say
from paraph.cli.pinned import parsed
from paraph.cli.texts import difference_lines, set_lines
from paraph.desk.drafting import Wanted
from paraph.desk.matter import digest_of
from paraph.desk.recording import sealed
from paraph.desk.signature import prospect, unchained
from paraph.desk.unsigned import Unsigned
from paraph.errors import RecordError
from paraph.record.acts import act_of, payload_type
from paraph.record.signing import Envelope, cosign, form, parse
from paraph.views.act_words import act_in_words
from paraph.views.digest_words import digest_in_words
from paraph.views.shown_lines import shown_lines
from paraph.views.visible import spelled
from paraph.views.way_lines import way_lines
from paraph.wiring import printable, put
from paraph.wiring.key_file import unsealed
from paraph.wiring.passphrase import asked as asked_passphrase
from paraph.wiring.passphrase import given


def sign(asked: Asked, name: str, under: str, place: str, occasion: str, *, irregular: bool) -> int:
    """Show what is signed and how it differs from what was approved, sign it, return the code."""
    acting = Acting(asked)
    matter = acting.matter
    texts = matter.text_set(name)
    if irregular and not under:
        return _outside(acting, texts, place, occasion)
    ref = acting.mandate(under)
    found = prospect(matter, ref, texts)
    approved = matter.short(found.approved.digest)
    say([*set_lines(matter, texts), ""])
    by_id = {each.id: each for each in matter.entries}
    say(difference_lines(found.net))
    say(
        way_lines(found.way, approved, matter.short(texts.digest), by_id, matter.state.self_settled)
    )
    wanted = Wanted(acting.author, Sign(place, occasion, found.digest), texts.digest, ref)
    prepared = acting.prepared(wanted, (found.shown,))
    if prepared.standing.within != "within" and not irregular:
        return refuse(prepared.standing, prepared.act, acting.names, acting.matter)
    return acting.done(prepared, irregular=irregular, shown=found.shown)


def _outside(acting: Acting, texts: TextSet, place: str, occasion: str) -> int:
    """Record a signature that happened under no mandate at all."""
    shown = unchained(texts)
    wanted = Wanted(acting.author, Sign(place, occasion, digest_of(shown)), texts.digest)
    say([*set_lines(acting.matter, texts), "", "It is signed under no mandate."])
    return acting.done(acting.prepared(wanted, (shown,)), irregular=True, shown=shown)


def sign_file(
    path: str, key_file: str, target: str, passphrase_file: str | None, *, yes: bool
) -> int:
    """Sign the act in a file with the key of another one, and write the envelope to `target`."""
    act, shown, envelope = parsed(path, _to_sign, "is no act to be signed")
    say([f"{spelled(path)}: {act_in_words(act, {})}"])
    if act.text_set:
        say([f"  text set {act.text_set}", f"  in words: {digest_in_words(act.text_set)}"])
    if isinstance(act.body, Sign):
        if envelope is None and digest_of(shown) != act.body.shown:
            raise RecordError("the unsigned act", "names another account than the file shows")
        if envelope is None:
            say(["  what it rests on, as its author's node shows it:"])
            say([f"  {line}" for line in shown_lines(shown)])
    confirm("Sign it?", yes=yes)
    words = given(passphrase_file)
    key = unsealed(key_file, words if words is not None else asked_passphrase("Passphrase"))
    signed = cosign(envelope, key) if envelope else sealed(act, [key])
    put(target, form(signed) + b"\n")
    say([f"Signed, in {spelled(printable(target))}."])
    return 0


def bring(asked: Asked, path: str) -> int:
    """Keep the act of a file that was signed elsewhere."""
    envelope = parsed(path, _envelope, "is no signed act")
    if envelope.payload_type == payload_type("genesis"):
        from paraph.cli.opening import bring_genesis

        return bring_genesis(Acting(asked), envelope)
    return Acting(asked).bring(envelope)


def _to_sign(source: bytes) -> tuple[Act, bytes, Envelope | None]:
    """Return the act of a file, what is shown of it, and the envelope where somebody has signed."""
    if source.startswith(b'{"form"'):
        unsigned = Unsigned.read(source)
        return unsigned.act, unsigned.shown, None
    envelope = _envelope(source)
    return act_of(envelope.payload_type, envelope.payload), b"", envelope


def _envelope(source: bytes) -> Envelope:
    return parse(source.removesuffix(b"\n"))
