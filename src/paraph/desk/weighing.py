"""Weighing: what a person answers on statements of a source becomes the rows of one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from paraph.agreement import steps
from paraph.agreement.sources import Line
from paraph.errors import UsageError
from paraph.text.outline import Outline

MEMBERS = (
    "speaker",
    "role",
    "said",
    "denied",
    "certainty",
    "since",
    "until",
    "fields",
    "provision",
)
"""What a correction may say, each by its name."""
_YES, _NO = "yes", "no"
_LONGEST = 2_000  # characters of a provision that an answer quotes


def accepted(line: Line) -> steps.Weighed:
    """Return the row that accepts a statement as it stands."""
    return line.row._replace(assessed="accepted", reason="")


def rejected(line: Line, reason: str = "") -> steps.Weighed:
    """Return the row that says that a statement is none, or is read wrongly."""
    return steps.Weighed(line.name, "rejected", line.stated, reason=reason)


def corrected(
    line: Line, said: Mapping[str, str], meant: Sequence[steps.Span], reason: str
) -> steps.Weighed:
    """Return the row that corrects a statement; what is not said stays as it was.

    `meant` are the provisions that `said` names. Who says no more than what a statement is about
    corrects nothing: it is accepted with that.

    Raises:
        UsageError: a member holds what it may not, or a correction has no reason.
    """
    if strange := sorted(said.keys() - set(MEMBERS)):
        raise UsageError(f"a correction says {', '.join(MEMBERS)}, and not {strange[0]!r}")
    about = said.keys() <= {"fields", "provision"}
    if not about and not reason.strip():
        raise UsageError("a correction has a reason: --reason WORDS")
    old = line.stated
    stated = old._replace(
        speaker=said.get("speaker", old.speaker),
        role=said.get("role", old.role),
        said=_one_of(said.get("said", old.said), steps.SAYING, "said"),
        denied=_one_of(said.get("denied", _NO if not old.denied else _YES), (_YES, _NO), "denied")
        == _YES,
        certainty=_one_of(said.get("certainty", old.certainty), steps.CERTAINTIES, "certainty"),
        since=said.get("since", old.since),
        until_day=said.get("until", old.until_day),
    )
    return steps.Weighed(
        line.name,
        "accepted" if about else "corrected",
        stated,
        _fields(said["fields"]) if "fields" in said else line.row.fields,
        tuple(meant) if "provision" in said else line.row.meant,
        reason,
    )


def body_of(source: str, rows: Sequence[steps.Weighed]) -> steps.Weigh:
    """Return all answers on a source as one act."""
    return steps.Weigh(source, tuple(rows))


def span_of(digest: str, tree: Outline, words: Sequence[str], index: int) -> steps.Span:
    """Return the words of a provision, or the first words below it where it has none itself."""
    below = [at for at in tree.subtree(index) if words[at].strip()]
    at = below[0] if below else index
    quoted = words[at][:_LONGEST]
    return steps.Span(digest, str(tree.address(at)), 0, len(quoted), quoted)


def _fields(said: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, [" ".join(each.split()) for each in said.split(",")])))


def _one_of(said: str, known: Sequence[str], what: str) -> str:
    if said not in known:
        raise UsageError(f"{what} {said!r} is none of {', '.join(known)}")
    return said
