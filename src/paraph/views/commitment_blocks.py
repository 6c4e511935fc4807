"""Commitments in a dossier: who must do what by when, and the norms that bind nobody yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from paraph.agreement.life import Life
from paraph.agreement.norms.commitments import Registered, register
from paraph.views.sentence import counted
from paraph.views.sheet import Block, Words, table
from paraph.views.term_words import term_in_words
from paraph.views.visible import one_line

_SHOWN = 400  # characters of a norm in a table


def commitment_blocks(life: Life) -> tuple[Block, ...]:
    """Return the register of commitments, then what people made of the other norms."""
    return tuple(_blocks(life))


def _blocks(life: Life) -> Iterator[Block]:
    if duty := _good_faith(life):
        yield Words(duty)
    found = register(life)
    if not found:
        yield Words("Nobody has answered on the norms of a text.")
        return
    binding = [each for each in found if each.commitment]
    if binding:
        yield Words(f"{counted(len(binding), 'commitment')}:")
        yield table(("who", "what", "provision", "by when", "binds"), [*map(_row, binding)])
    else:
        yield Words("No norm is a commitment as it stands.")
    others = [each for each in found if not each.commitment]
    if others:
        yield Words(f"{counted(len(others), 'other norm')}:")
        yield table(
            ("norm", "words", "provision", "answered", "why no commitment"), [*map(_other, others)]
        )


def _row(each: Registered) -> tuple[str, ...]:
    span = each.held.row.span
    return (who_answers(each), _words(each), one_line(span.provision), _terms(each), each.binds)


def _other(each: Registered) -> tuple[str, ...]:
    row, last = each.held.row, each.held.last
    counts = Counter(one.row.assessed for one in each.held.answers[:-1])
    before = "; before: " + ", ".join(counts) if counts else ""
    said = f"{row.assessed} by {last.person} of {last.party} on {last.at[:10]}{before}"
    return (row.modality or "none", _words(each), one_line(row.span.provision), said, each.free)


def who_answers(each: Registered) -> str:
    """Return who answers for a norm, in words."""
    return one_line(", ".join(map(str, each.owners)))


def _terms(each: Registered) -> str:
    return "; ".join(map(term_in_words, each.terms)) or "no deadline"


def _words(each: Registered) -> str:
    row = each.held.row
    plain = one_line(" ".join([*[lead.words for lead in row.leads], row.span.words]))
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]} ..."


def _good_faith(life: Life) -> str:
    """Return who must not defeat the object of a treaty before it is in force (VCLT 18)."""
    if life.force.applies or life.force.state in {"suspended", "ended", "superseded"}:
        return ""
    signed = [each.party for each in life.consents if each.state in _BOUND_BY_18]
    if not signed:
        return ""
    who = " and ".join(signed)
    return (
        f"Until it is in force, {who} must refrain from acts that would defeat its object and "
        "purpose (VCLT 18)."
    )


_BOUND_BY_18 = frozenset(("signed, not bound", "internal procedure complete", "expressed", "bound"))
