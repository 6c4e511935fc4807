"""A report read back: what `--json` printed, for whoever explains it or checks its proofs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from paraph.errors import DamagedError
from paraph.proof.proof import Proof, from_json
from paraph.proof.reasons.quoting import blanks
from paraph.views.claimed_json import CLAIMED
from paraph.views.json_report import COMPARE
from paraph.views.sentence import class_in_words

_HINT = "Give the report that `paraph compare OLD NEW --json` printed."

_ONE = "Say which: --view original for what is silent, --view accepted for the rest."


def report_of(source: bytes, file: str, part: str = "") -> Mapping[str, Any]:
    """Return the report of one comparison, of a redline's report its `part` of that name.

    Raises:
        DamagedError: it is no such report, or one of several new files, or says one thing twice.
    """
    try:
        report = json.loads(
            source.decode("utf-8"),
            object_pairs_hook=_members,
            parse_float=_refused,
            parse_constant=_refused,
        )
        if _SURROGATE.search(source):  # one half of a character is none
            json.dumps(report, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise DamagedError(file, "is no JSON", hint=_HINT) from error
    if isinstance(report, list):
        raise DamagedError(file, "holds the reports of several files", hint=_HINT)
    if isinstance(report, dict) and report.get("schema") == CLAIMED and part:
        report = report.get(part)
    if isinstance(report, dict) and report.get("schema") == CLAIMED:
        raise DamagedError(file, "holds two reports, `silent` and `accepted`", hint=_ONE)
    if not isinstance(report, dict) or report.get("schema") != COMPARE:
        raise DamagedError(file, f"is no report of the form {COMPARE}", hint=_HINT)
    return report


_SURROGATE = re.compile(rb"\\u[dD][89abAB]|\\u[dD][c-fC-F]")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object none of whose members stands there twice: who reads it may see the first."""
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError(pairs)
    return whole


def _refused(number: str) -> Any:  # noqa: ANN401
    """Refuse a number that is none of I-JSON, or no whole one: a report has none of these."""
    raise ValueError(number)


def proof_of(report: Mapping[str, Any], file: str) -> Proof:
    """Return the proof that a report holds.

    Raises:
        DamagedError: it holds none.
        ProofError: it is malformed.
    """
    if report.get("proof") is None:
        raise DamagedError(file, "holds no proof", hint=_HINT)
    return from_json(report["proof"])


def languages_of(report: Mapping[str, Any], found: tuple[str, str]) -> tuple[str, str]:
    """Return the languages in which the texts of a report were read.

    Those that are `found` in them, or one that was given for both, which the report then names.
    """
    said = report["old"]["language"], report["new"]["language"]
    given = said[0] == said[1] and isinstance(said[0], str) and _CODE.fullmatch(said[0])
    return (said[0], said[0]) if given else found


_CODE = re.compile("[a-z]{2,3}")


@contextmanager
def printed(file: str) -> Iterator[None]:
    """Answer whatever is missing or of another type in a report with one sentence.

    Raises:
        DamagedError: the report is not as it was printed.
    """
    try:
        yield
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise DamagedError(file, "is not as it was printed", hint=_HINT) from error


def explained(report: Mapping[str, Any], change: str, file: str) -> Iterator[str]:
    """Yield lines that say in prose what is proved of one change, and why the rest is open.

    Raises:
        DamagedError: the report has no such change, or is not as it was printed.
    """
    with printed(file):
        known = {str(each["id"]): each for each in report["changes"]}
        if change not in known:
            named = f"c1 to c{len(known)}" if known else "none"
            raise DamagedError(file, f"has no change {change}; its changes are {named}")
        yield from _told(known[change])


def _told(change: Mapping[str, Any]) -> Iterator[str]:
    where = " \u2192 ".join(dict.fromkeys(filter(None, (change["at_old"], change["at_new"]))))
    yield f"Change {change['id']}, {change['kind']}, {where}: {_VERDICTS[change['verdict']]}"
    for edit in change["edits"]:
        remark = f" ({edit['remark']})" if edit["remark"] else ""
        yield ""
        yield f"  {_shown(edit['old']['text'])} \u2192 {_shown(edit['new']['text'])}{remark}"
        if edit["class"] is not None:
            yield f"    Proved: {class_in_words(edit['class'])}{_evidence(edit['proof'])}."
        if edit["held"]:
            yield f"    Open all the same: {edit['held']}"
        for reason in edit["reasons"]:
            yield f"    Open, {reason['code']}: {reason['sentence']}"
    told = {reason["sentence"] for edit in change["edits"] for reason in edit["reasons"]}
    for reason in change["reasons"]:
        if reason["sentence"] not in told:
            yield f"  Open, {reason['code']}: {reason['sentence']}"
    if not change["edits"] and change["classes"]:
        yield f"  Proved: {', '.join(map(class_in_words, change['classes']))}."


_VERDICTS = {
    "editorial": "editorial, by a proof that was checked.",
    "completion": "completed as allowed.",
    "open": "open, for a person to decide.",
}


def _shown(wording: str) -> str:
    """Return wording in quotation marks, or what blanks it is."""
    if wording.isspace() or not wording:
        return blanks(wording) if wording else "nothing"
    return f"\u201c{wording}\u201d"


_BY = {
    "nearest": "the old word is in no word list, and no other word is so near to it",
    "listed": "a listed correction",
}


def _evidence(proof: Mapping[str, str]) -> str:
    """Return in words what a proof gives besides its class."""
    if proof.keys() == {"by"}:
        return f" ({_BY.get(proof['by'], proof['by'])})"
    if proof.keys() == {"type", "value"}:
        return f" (both are the {proof['type']} {proof['value']})"
    said = ", ".join([f"{name} {value}" for name, value in proof.items()])
    return f" ({said})" if said else ""
