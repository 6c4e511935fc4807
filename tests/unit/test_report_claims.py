"""A report that says more than its proof and the files do is refused, whichever member says it."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import paraph
from paraph.comparison.comparison import Comparison
from paraph.errors import DamagedError
from paraph.proof.checker import Accepted, check
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import Proof, from_json
from paraph.text.reading import Reading
from paraph.views.afresh import contradicted
from paraph.views.json_report import comparison_json
from paraph.views.report import printed

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = sorted((ROOT / "tests/golden/redline").iterdir())
OLD = """1. The Parties recieve the  colour of it.

2. They shall pay 30 euros by 5 May 2026.

3. The Commission meets every year, and its minutes are public.

4. The Parties shall inform the other's State of every step taken under this text.

5. This text enters into force on signature, as each Party's paragraph 2 says."""
NEW = """1. The Parties receive the color of it.

2. They may pay 30 euros by 05.05.2026.

3. The Parties shall inform the other’s State of every step taken under this text.

4. The Commission meets every year, and its minutes are public.

5. A clause that came in late, and says that the costs are shared.

6. This text enters into force on signature, as each Party’s paragraph 3 says."""


class Case(NamedTuple):
    """An honest report, its proof, and a comparison of the same files made anew."""

    report: dict[str, Any]
    proof: Proof
    afresh: Comparison


def case(old: Reading, new: Reading, profile: Profile | None = None) -> Case:
    """Return the case that two readings make."""
    verdict = judge(paraph.compare(old, new), profile)
    report = json.loads(comparison_json(verdict))
    return Case(report, from_json(report["proof"]), paraph.compare(old, new))


@cache
def typed() -> Case:
    """Return a case with every kind of change, a class held back and others proved."""
    old, new = [paraph.read(each.encode(), file="a.txt", language="en") for each in (OLD, NEW)]
    return case(old, new, Profile.of("en").allowing(frozenset({"spelling", "layout"})))


@cache
def example(language: str) -> Case:
    """Return the case that the example agreement makes."""
    old, new = [
        paraph.read(ROOT / f"examples/{each}.{language}.docx") for each in ("approved", "final")
    ]
    return case(old, new)


def taken(report: dict[str, Any], of: Case) -> bool:
    """Whether a report is taken for what the proof and the files say."""
    try:
        with printed("report.json"):
            return contradicted(report, of.proof, of.afresh) is None
    except DamagedError:
        return False


DISPLAY = re.compile(
    r"(?:old|new)\.file"
    r"|changes\[\].edits\[\].remark"
    r"|changes\[\].structure\.(?:old|new)"
    r"|changes\[\].(?:edits\[\].)?reasons\[\]\.(?:code|words(?:\[\])?|sentence|weight)"
)
"""Members that say in words what others say, as docs/reference/json.md lists them."""


def members(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every member and item in a report, but of its proof."""
    if path:
        yield path
    if isinstance(value, dict):
        for name, inner in value.items():
            if path or name not in {"proof", "schema"}:
                yield from members(inner, (*path, name))
    if isinstance(value, list):
        for number, inner in enumerate(value):
            yield from members(inner, (*path, number))


def corruptions(value: object) -> Iterator[object]:
    """Yield other values of a member: of its own type first, then of none."""
    match value:
        case bool():
            yield not value
            yield int(value)
        case int():
            yield from (value + 1, value - 1, float(value), str(value))
        case str():
            yield from (f"{value}x", value[:-1], "")
            yield from {
                "open": ("editorial", "completion"),
                "editorial": ("open", "completion"),
            }.get(value, ())
            kinds = ("inserted", "deleted", "altered", "moved", "relabelled")
            yield from kinds if value in kinds else ()
            # Of changed words, `about` says in other words what they are: that is for display.
            abouts = ("marks", "structure", "not-carried")
            yield from abouts if value in {*abouts, "wording", "paragraph-end", "label"} else ()
        case None:
            yield from ("", "x", "spelling", "c1", {}, [])
        case list():
            yield []
            for at in range(len(value)):
                yield value[:at] + value[at + 1 :]
                yield [*value[: at + 1], value[at], *value[at + 1 :]]
            yield [*value, "spelling"]
            yield value[::-1]
        case dict():
            yield {**value, "extra": ""}
            yield {**value, "": None}
    yield None


def held_by(report: dict[str, Any], path: tuple[str | int, ...]) -> Any:  # noqa: ANN401
    """Return what holds the member at the end of a path."""
    inner: Any = report
    for step in path[:-1]:
        inner = inner[step]
    return inner


def advice(holder: dict[str, Any], member: str | int) -> bool:
    """Whether a member is the reasons of something open, some of which are left."""
    return member == "reasons" and bool(holder["reasons"])


def named(path: tuple[str | int, ...]) -> str:
    """Return a path as it is written: "changes[].edits[].old.start"."""
    return "".join("[]" if isinstance(one, int) else f".{one}" for one in path).removeprefix(".")


def _golden(folder: Path) -> tuple[Reading, Reading]:
    """Return the two texts of a golden case."""
    old, new = [next(folder.glob(f"{side}.*")) for side in ("old", "new")]
    return paraph.read(old), paraph.read(new)


def survivors(of: Case) -> Iterator[tuple[str, object, object]]:
    """Yield the corruptions of one member that are taken all the same, those for display aside."""
    report = copy.deepcopy(of.report)
    for path in members(of.report):
        display = DISPLAY.fullmatch(named(path)) is not None
        inner, last = held_by(report, path), path[-1]
        honest = inner[last]
        for value in corruptions(honest):
            if type(value) is type(honest) and value == honest:
                continue
            if display and type(value) is type(honest):
                continue
            if last == "held" and honest and value:
                continue  # its words are for display, that it has some is not
            inner[last] = value
            if taken(report, of) and not advice(inner, last):
                yield named(path), honest, value
        if isinstance(inner, dict):
            del inner[last]
            if taken(report, of):
                yield named(path), honest, "nothing"
            report = copy.deepcopy(of.report)
            continue
        inner[last] = honest


def test_honest_reports_are_taken() -> None:
    assert taken(typed().report, typed())
    for language in ("en", "ru"):
        assert taken(example(language).report, example(language))
    for folder in GOLDEN:
        one = case(*_golden(folder))
        assert taken(one.report, one), folder.name


def test_a_report_across_formats_is_taken() -> None:
    source = paraph.read(ROOT / "examples/source/agreement.en.txt")
    for name in ("approved", "final"):
        one = case(paraph.read(ROOT / f"examples/{name}.en.docx"), source)
        assert taken(one.report, one)


def test_no_member_of_a_report_can_be_corrupted() -> None:
    assert [*survivors(typed())] == []


@pytest.mark.parametrize("folder", GOLDEN, ids=lambda folder: folder.name)
def test_no_member_of_a_golden_report_can_be_corrupted(folder: Path) -> None:
    one = case(*_golden(folder))

    assert [*survivors(one)] == []


def test_an_open_change_cannot_be_told_as_proved() -> None:
    for number, change in enumerate(typed().report["changes"]):
        report = copy.deepcopy(typed().report)
        proved = report["changes"][number]
        for edit in proved["edits"]:
            edit |= {"verdict": "editorial", "class": "variant", "proof": {}, "held": ""}
            edit["reasons"] = []
        proved |= {"verdict": "editorial", "classes": ["variant"], "reasons": []}
        assert not taken(report, typed()), change["id"]


def test_an_open_change_cannot_be_left_out() -> None:
    for number in range(len(typed().report["changes"])):
        report = copy.deepcopy(typed().report)
        del report["changes"][number]
        for at, change in enumerate(report["changes"], start=1):
            change["id"] = f"c{at}"
        assert not taken(report, typed())


def test_a_reference_that_cites_another_provision_in_equal_words_cannot_be_hidden() -> None:
    old = "1. The fee is due.\n\n2. The Parties pay it.\n\n3. Paragraph 2 applies to both."
    new = "1. The Parties pay it.\n\n2. The fee is due.\n\n3. Paragraph 2 applies to both."
    texts = [paraph.read(each.encode(), file="a.txt", language="en") for each in (old, new)]
    one = case(texts[0], texts[1])
    cited = one.report["changes"][-1]
    assert "now another provision" in {edit["remark"] for edit in cited["edits"]}
    report = copy.deepcopy(one.report)
    report["changes"].pop()
    steps = [step for step in report["proof"]["steps"] if step.get("pair") != [2, 2]]
    report["proof"]["steps"] = [*steps, {"keep": [2, 2, 1]}]
    proof = from_json(report["proof"])

    assert isinstance(check(proof, texts[0].text, texts[1].text), Accepted)
    assert not taken(report, Case(report, proof, one.afresh))


def test_a_hazard_cannot_be_hidden() -> None:
    old = "1. The Parties recieve the goods.\n\n2. Both pay."
    new = old.replace("recieve", "receive").replace("Both", "Bo\u200bth")
    texts = [paraph.read(each.encode(), file="a.txt", language="en") for each in (old, new)]
    one = case(texts[0], texts[1])
    assert one.report["hazards"]

    assert taken(one.report, one)
    assert not taken({**one.report, "hazards": []}, one)


def test_a_report_of_other_files_is_refused() -> None:
    of = typed()

    assert not taken(of.report, Case(of.report, of.proof, example("en").afresh))
