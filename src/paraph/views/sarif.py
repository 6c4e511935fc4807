"""Comparisons as SARIF 2.1.0: a result for each open change and each doubt, for code scanning.

What is proved editorial, or completed as allowed, is no result: it asks nothing of anybody, and is
counted in the properties of the run. Equal inputs give equal bytes: nothing is dated, nothing
names the machine but the files as they were named.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import quote

from paraph import __version__
from paraph.comparison.change import Deletion
from paraph.proof.reason import CODES, Reason
from paraph.text.hazards import HAZARDS
from paraph.views.finding import Finding, ranked, where
from paraph.views.place import placed
from paraph.views.sentence import found, kind_in_words, reasons_in_words
from paraph.views.silent import Silent, silent_name, word_with
from paraph.views.subject import Subject, comparison_of, word_of
from paraph.views.visible import spelled

Json: TypeAlias = dict[str, Any]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LINES = frozenset(("text", "markdown", "html", "akn"))
"""Formats whose provisions stand in lines."""
_CHANGE, _WHOLE, _UNREAD = "change", "document", "unread"
_HAZARD = "hazard/"
_RULES = {
    "blank": "A blank was filled, left or changed otherwise than it asks for.",
    "characters": "Characters changed that show nothing, or look like others.",
    "negation": "A word that denies came, went or changed.",
    "modality": "A duty, a right, a permission or a ban is worded otherwise.",
    "amount": "An amount changed.",
    "date": "A date changed.",
    "time limit": "A time limit changed.",
    "number": "A number changed.",
    "unit": "A unit or a currency changed.",
    "party": "Another party is named.",
    "condition": "A condition came, went or changed.",
    "scope": "What a provision covers is worded otherwise.",
    "quantifier": "A word that says how many, or which, changed.",
    "connective": "A word that joins clauses or items changed.",
    "reference": "Another provision or instrument is cited.",
    "definition": "A defined term or its definition changed.",
    "addition": "Words were added.",
    "deletion": "Words were removed.",
    "order": "A provision stands at another place.",
    "structure": "The number, level or kind of a provision changed.",
    "literal text": "Text changed that is to be taken letter by letter.",
    "emphasis": "Letters are no longer bold, italic or underlined, or are now.",
    "unproved wording": "Words changed, and nothing proves the change editorial.",
    _CHANGE: "A provision changed, and no proof was asked for.",
    _WHOLE: "A document came or is gone as a whole.",
    _UNREAD: "Something in a file was not read, so nobody can say that it is the same.",
}


class Compared(NamedTuple):
    """A new file, called by the path under which a repository has it, and what was found of it."""

    path: str
    subject: Subject
    told: Sequence[Finding]
    silent: Silent | None = None


class Failed(NamedTuple):
    """A file that could not be compared, and why, in one sentence.

    `open_` where there is no doubt that something changed: it came as a whole, or is gone.
    """

    path: str
    sentence: str
    open_: bool = False


class Log:
    """The files compared so far, for one run of SARIF."""

    def __init__(self) -> None:
        self._files: list[Compared | Failed] = []

    def found(
        self, path: str, subject: Subject, told: Sequence[Finding], silent: Silent | None = None
    ) -> None:
        """Keep what was found of a file."""
        self._files.append(Compared(path, subject, told, silent))

    def failed(self, path: str, sentence: str, *, open_: bool = False) -> None:
        """Keep that a file could not be compared, and why."""
        self._files.append(Failed(path, sentence, open_))

    def written(self) -> str:
        """Return what `sarif` makes of them."""
        return sarif(self._files)


def sarif(files: Iterable[Compared | Failed]) -> str:
    """Return one run of SARIF 2.1.0 that holds the results of all `files`, in their order."""
    results: list[Json] = []
    notes: list[Json] = []
    counts: Counter[str] = Counter()
    for file in files:
        results += _fingerprinted(file.path, _results(file))
        notes += _notes(file)
        if isinstance(file, Compared):
            counts[word_with(file.subject, file.silent)] += 1
            counts.update([f"{finding.verdict} changes" for finding in file.told])
        else:
            counts["open" if file.open_ else "undecided"] += 1
    used = {str(each["ruleId"]) for each in results}
    rules = [rule for rule in _rules() if rule["id"] in used]
    order = [rule["id"] for rule in rules]
    log: Json = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "Paraph", "version": __version__, "rules": [*rules]},
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notes}],
                "properties": dict(sorted(counts.items())),
                "results": [{**each, "ruleIndex": order.index(each["ruleId"])} for each in results],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rules() -> Iterator[Json]:
    """Yield every rule: the reasons in their order, then what leaves a doubt."""
    for code in (*CODES, _CHANGE, _WHOLE, _UNREAD):
        level = "warning" if code == _UNREAD else "error"
        yield _rule(_identifier(code), code, _RULES[code], level)
    for code, kind in sorted(HAZARDS.items()):
        yield _rule(f"{_HAZARD}{code}", code.replace("-", " "), kind.about, "warning")


def _rule(identifier: str, name: str, sentence: str, level: str) -> Json:
    title = "".join([word.capitalize() for word in name.split()])
    return {
        "id": identifier,
        "name": title,
        "shortDescription": {"text": _text(sentence)},
        "defaultConfiguration": {"level": level},
    }


def _identifier(code: str) -> str:
    return code.replace(" ", "-")


class _Keyed(NamedTuple):
    """A result, and what stays the same of it when lines and numbers move."""

    key: tuple[str, ...]
    result: Json


def _results(file: Compared | Failed) -> Iterator[_Keyed]:
    """Yield a result for each open change, the weightiest first, and for each doubt."""
    if isinstance(file, Failed):
        if file.open_:
            result = _result(_WHOLE, "error", file.sentence, _location(file.path, 1))
            yield _Keyed((_WHOLE,), result)
        else:
            yield _doubt(_UNREAD, file.sentence, file.path)
        return
    if file.silent is not None:
        yield from _silent(file.path, file.silent)
    lines = _Lines(file.subject)
    for finding in ranked(file.told):
        if finding.verdict == "open":
            yield _open(finding, file.path, lines)
    yield from _doubts(file)


def _silent(path: str, silent: Silent) -> Iterator[_Keyed]:
    """Yield a result for each change that a redline does not show, whatever is proved of it."""
    lines = _Lines(silent.subject)
    for finding in ranked(silent.told):
        key, result = _open(finding, path, lines)
        said = f"Silent, shown by no tracked change: {result['message']['text']}"
        properties = {**result["properties"], "id": silent_name(finding), "silent": True}
        yield _Keyed(
            ("silent", *key), {**result, "message": {"text": said}, "properties": properties}
        )
    yield from _doubts(Compared(path, silent.subject, silent.told))


def _doubts(file: Compared) -> Iterator[_Keyed]:
    """Yield a result for each thing unread and each hazard that leaves the verdict in doubt."""
    comparison = comparison_of(file.subject)
    hazards, unread = placed(comparison)
    for thing in unread:
        if thing.side != "both":
            said = f"Not read {_SIDES[thing.side]}: {thing.unread.what}."
            yield _doubt(_UNREAD, said, file.path, thing.unread.at)
    for item in hazards:
        if item.hazard.grade == "undecided":
            said = f"{item.hazard.sentence} ({_SIDES[item.side]})"
            yield _doubt(f"{_HAZARD}{item.hazard.code}", said, file.path, item.hazard.at)
    if comparison.decided and word_of(file.subject) == "undecided":
        yield _doubt(_UNREAD, found(file.subject), file.path)


def _doubt(rule: str, said: str, path: str, at: str = "") -> _Keyed:
    return _Keyed((rule, said), _result(rule, "warning", said, _location(path, 1, at)))


_SIDES = {"old": "in the old file", "new": "in the new file", "both": "in both files"}


def _open(finding: Finding, path: str, lines: _Lines) -> _Keyed:
    old, new = finding.old, finding.new
    reasons = _reasons(finding)
    said = reasons_in_words(finding.judgements) if finding.judgements is not None else []
    place = f"{kind_in_words(finding.kind, move=bool(finding.move))}, {where(finding)}"
    sentences = " ".join(said) or "This provision changed."
    side = new or old
    result = _result(
        _identifier(reasons[0].code if reasons else _CHANGE),
        "error",
        f"{sentences} ({place})",
        _location(path, lines.of(finding), side.at[0] if side else "", side.label if side else ""),
    )
    result["rank"] = float(finding.weight)
    result["properties"] = {
        "id": finding.id,
        "reasons": [
            {"code": one.code, "sentence": spelled(one.sentence), "weight": one.weight}
            for one in reasons
        ],
    }
    wordings = old.wording() if old else "", new.wording() if new else ""
    return _Keyed((finding.kind, *wordings), result)


def _reasons(finding: Finding) -> list[Reason]:
    """Return the reasons of a change, the weightiest first."""
    every = finding.judgements.every if finding.judgements is not None else ()
    those = dict.fromkeys([reason for one in every for reason in one.reasons])
    return sorted(those, key=lambda reason: -reason.weight)


def _result(rule: str, level: str, said: str, location: Json) -> Json:
    return {
        "ruleId": rule,
        "level": level,
        "message": {"text": _text(said)},
        "locations": [location],
    }


def _location(path: str, line: int, at: str = "", label: str = "") -> Json:
    """Return a place in the new file; of a file without lines, its first one: viewers want one."""
    whole: Json = {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(path)},
            "region": {"startLine": line},
        }
    }
    if at:
        logical: Json = {"fullyQualifiedName": spelled(at)}
        if label:
            logical["name"] = spelled(label)
        whole["logicalLocations"] = [logical]
    return whole


def _uri(path: str) -> str:
    """Return a path as a reference by RFC 3986, never taken for the name of a host."""
    named = f"/{path.lstrip('/')}" if path.startswith("/") else path
    return quote(named, safe="/", errors="surrogateescape")


class _Lines:
    """The lines of the new file in which changes stand, where its format has lines."""

    def __init__(self, subject: Subject) -> None:
        comparison = comparison_of(subject)
        source = comparison.new.source
        self._lines = source.places if source.format in _LINES else ()
        self._before: dict[int, int] = {}
        if any(isinstance(change, Deletion) for change in comparison.changes):
            last = 0
            for row in comparison.rows:
                old, new = getattr(row, "old", None), getattr(row, "new", None)
                if isinstance(new, int | range):
                    last = new if isinstance(new, int) else max(new, default=last)
                elif isinstance(old, int):
                    self._before[old] = last

    def of(self, finding: Finding) -> int:
        """Return the line of a change, or that behind which words are gone; 1 without lines."""
        if finding.new is not None:
            index = finding.new.indexes.start
        else:
            index = self._before.get(finding.old.indexes.start, 0) if finding.old else 0
        return max(self._lines[index], 1) if index < len(self._lines) else 1


def _notes(file: Compared | Failed) -> Iterator[Json]:
    """Yield a notification for each thing that a reader should know, and that leaves no doubt."""
    if isinstance(file, Failed):
        return
    hazards, unread = placed(comparison_of(file.subject))
    for item in hazards:
        if item.hazard.grade == "note":
            said = f"{item.hazard.sentence} ({_SIDES[item.side]})"
            yield {
                "level": "note",
                "message": {"text": _text(said)},
                "locations": [_location(file.path, 1, item.hazard.at)],
            }
    for thing in unread:
        if thing.side == "both":
            said = f"Not read, and byte for byte alike in both files: {thing.unread.what}."
            yield {
                "level": "note",
                "message": {"text": _text(said)},
                "locations": [_location(file.path, 1, thing.unread.at)],
            }


def _fingerprinted(path: str, keyed: Iterable[_Keyed]) -> Iterator[Json]:
    """Yield the results with a fingerprint each, by which a viewer knows them again."""
    seen: Counter[str] = Counter()
    for key, result in keyed:
        printed = sha256(json.dumps([path, *key]).encode()).hexdigest()[:16]
        seen[printed] += 1
        yield {
            **result,
            "partialFingerprints": {"primaryLocationLineHash": f"{printed}:{seen[printed]}"},
        }


def _text(wording: str) -> str:
    """Return wording as a message, seen whole, without links and placeholders (3.11.5, 3.11.6)."""
    said = spelled(wording).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return said.replace("{", "{{").replace("}", "}}")
