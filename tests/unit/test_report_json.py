"""A report is I-JSON of one form: what is said twice, or is no number or text, is no report."""

from __future__ import annotations

import json

import pytest
from tests.proved_pairs import told

from paraph.errors import DamagedError
from paraph.proof.checker import Indeterminate
from paraph.proof.proof import from_json
from paraph.views.afresh import contradicted
from paraph.views.form import strange
from paraph.views.report import report_of

REPORT = json.dumps(told("words-en").report, ensure_ascii=False)
DOUBLED = [
    ('"verdict": "open"', '"verdict": "editorial", "verdict": "open"'),
    ('"rules": "paraph-rules/1"', '"rules": "paraph-rules/2", "rules": "paraph-rules/1"'),
    ('"class": "spelling"', '"class": "open", "class": "spelling"'),
    ('"evidence": {}', '"evidence": {}, "evidence": {}'),
]
STRANGE = [
    ('"weight": 90', '"weight": 90.0'),
    ('"weight": 90', '"weight": 9e1'),
    ('"weight": 90', '"weight": NaN'),
    ('"weight": 90', '"weight": Infinity'),
    ('"weight": 90', '"weight": -Infinity'),
    ('"remark": ""', '"remark": "\\ud800"'),
    ('"remark": ""', '"remark": "\\uDFFF"'),
    ('"remark": ""', '"\\udc00": ""'),
    ('"remark": ""', '"remark": "\x01"'),
]


def test_a_report_is_read_as_it_was_printed() -> None:
    assert report_of(REPORT.encode(), "r.json") == told("words-en").report
    paired = REPORT.replace('"remark": ""', '"remark": "\\ud83d\\ude00"', 1)
    assert report_of(paired.encode(), "r.json")


@pytest.mark.parametrize(("said", "more"), [*DOUBLED, *STRANGE])
def test_what_is_said_twice_or_is_no_text_or_number_is_no_report(said: str, more: str) -> None:
    weight = next(iter(json.loads(REPORT)["changes"][-1]["reasons"]))["weight"]
    said, more = said.replace("90", str(weight)), more.replace("90", str(weight))
    spoiled = REPORT.replace(said, more, 1)
    assert spoiled != REPORT

    with pytest.raises(DamagedError):
        report_of(spoiled.encode(), "r.json")


@pytest.mark.parametrize("code", ["utf-16", "utf-32", "utf-8-sig", "latin-1"])
def test_a_report_in_another_encoding_is_none(code: str) -> None:
    source = REPORT.replace("\u2019", "\u00e9").encode(code)

    with pytest.raises(DamagedError):
        report_of(source, "r.json")


@pytest.mark.parametrize("half", [b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xff"])
def test_bytes_that_are_no_utf_8_are_no_report(half: bytes) -> None:
    with pytest.raises(DamagedError):
        report_of(REPORT.encode().replace(b'"remark": ""', b'"remark": "' + half + b'"'), "r.json")


def test_a_number_of_more_digits_than_any_is_no_report() -> None:
    source = REPORT.replace('"words": ', f'"words": {"1" * 10_000}', 1)

    with pytest.raises(DamagedError):
        report_of(source.encode(), "r.json")


def test_a_member_that_no_version_here_knows_leaves_it_undecided() -> None:
    of = told("words-en")
    more = {**of.report, "approved_by": "the Minister"}

    assert [*strange(of.report)] == []
    assert [*strange(more)] == ["approved_by"]
    answer = contradicted(more, from_json(more["proof"]), of.afresh)
    assert isinstance(answer, Indeterminate)
    assert "approved_by" in answer.what
