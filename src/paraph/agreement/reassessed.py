"""Reassessed: what people made of norms beside what is read of the same words now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from paraph.agreement.accepted import accepted
from paraph.agreement.steps import Assessed
from paraph.norms.norm import Norm, Norms


class Beside(NamedTuple):
    """Of one answer on a norm, how it differs from what is read of the words, or nothing.

    `unlike` says why what was accepted is not what is read of them, or why no norm is read of them
    at all. `beyond` says what is read where a correction makes somebody owe what is not.
    """

    norm: str
    unlike: str = ""
    beyond: str = ""


def beside(row: Assessed, read: Norms | str) -> Beside:
    """Return an answer beside what is read of its text, or why nothing is.

    Who rejects a norm says nothing of it, so that nothing is asked of that. Fields of cooperation
    are no duty of anybody, and are not asked for.
    """
    if row.assessed == "rejected":
        return Beside(row.norm)
    if isinstance(read, str):
        return Beside(row.norm, f"nothing is read of them ({read})")
    found = [each for each in read.norms if each.id == row.norm]
    plain = [accepted(each) for each in found]
    if not found:
        return Beside(row.norm, "no norm is read of just these words")
    if row.leads not in [each.leads for each in plain]:
        return Beside(row.norm, "another lead-in is read of them")
    told = _in_words(found[0])
    if row.assessed == "corrected":
        owed = row.modality != "obligation" or any(_owes(row, each) for each in found)
        return Beside(row.norm, "", "" if owed else told)
    alike = any(_said(row) == _said(each) for each in plain)
    return Beside(row.norm, "" if alike else f"what is read of them is: {told}")


def _owes(row: Assessed, norm: Norm) -> bool:
    """Whether a norm obliges whom a row says, or obliges and names nobody."""
    bearer = norm.bearer
    alike = (bearer.kind, bearer.words) == (row.bearer, row.named)
    return norm.kind == "obligation" and (alike or bearer.kind == "not stated")


def _said(row: Assessed) -> tuple[object, ...]:
    return row.modality, row.strength, row.bearer, row.named, row.deadlines


def _in_words(norm: Norm) -> str:
    """Return what is read of words: "permission, bearer each party (Either Party), no deadline"."""
    who = f"{norm.bearer.kind} ({norm.bearer.words})" if norm.bearer.words else norm.bearer.kind
    due = _listed(each.words for each in norm.deadlines) or "no deadline"
    strength = f", {norm.strength!r}" if norm.strength else ""
    return f"{norm.kind}{strength}, bearer {who}, {due}"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(words))
