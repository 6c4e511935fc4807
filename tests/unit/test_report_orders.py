"""A report of definitions in another order is held against its proof, its files and a profile."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

import paraph
from paraph.comparison.comparison import Comparison
from paraph.proof.checker import Accepted, check
from paraph.proof.judging import judge
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import from_json
from paraph.views.afresh import contradicted
from paraph.views.allowance import disallowed
from paraph.views.json_report import comparison_json

ALLOWED = '[classes]\nallow = ["arrangement"]\n'
HEAD = """Lease of a Warehouse

1. Definitions

In this Lease:"""
TAIL = """2. Lease

The Landlord leases the Warehouse to the Tenant for a term of two years.

3. Use

The Tenant shall keep the Warehouse clean and may store no other goods without the prior written
consent of the Landlord."""
TERMS = [
    "\u201cGoods\u201d means any commodities or merchandise.",
    "\u201cLandlord\u201d means a company registered under the laws of Arland.",
    "\u201cTenant\u201d means a natural person resident in Borland.",
    "\u201cWarehouse\u201d means a building used for the storage of Goods.",
]
ORDERS = [(1, 0, 2, 3), (0, 3, 1, 2), (2, 3, 0, 1), (3, 2, 1, 0)]


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_a_report_of_an_order_says_no_more_than_its_proof(order: tuple[int, ...]) -> None:
    report, comparison = _report(order)

    assert report["verdict"] == "editorial"
    assert {each["kind"] for each in report["changes"]} == {"moved"}
    assert {name for each in report["changes"] for name in each["classes"]} == {"arrangement"}
    assert _refused(report, comparison) == []


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_an_order_that_a_profile_does_not_allow_is_open_and_its_report_holds(
    order: tuple[int, ...],
) -> None:
    report, comparison = _report(order, "")

    assert report["verdict"] == "open"
    assert _refused(report, comparison, "") == []


LIES: dict[str, dict[str, Any]] = {
    "another class": {"classes": ["numbering"]},
    "no class": {"classes": []},
    "open without a reason": {"verdict": "open"},
    "inserted": {"kind": "inserted"},
    "altered": {"kind": "altered"},
    "relabelled": {"kind": "relabelled"},
}


@pytest.mark.parametrize("members", LIES.values(), ids=LIES.keys())
def test_a_report_that_tells_a_move_otherwise_is_refused(members: dict[str, Any]) -> None:
    report, comparison = _report(ORDERS[0])

    report["changes"][0] |= members

    assert _refused(report, comparison)


def test_a_report_that_leaves_a_move_out_is_refused() -> None:
    report, comparison = _report(ORDERS[1])

    report["changes"] = []
    report["verdict"] = "same"

    assert _refused(report, comparison)


@pytest.mark.parametrize(
    "narrow",
    [
        '[classes]\nallow = ["layout"]',
        f'{ALLOWED}[protect]\naddresses = ["section 1"]',
        f'{ALLOWED}[protect]\naddresses = ["section 1, paragraph #3"]',
    ],
)
def test_a_report_of_a_wider_profile_is_refused(narrow: str) -> None:
    report, comparison = _report(ORDERS[2])

    assert _refused(report, comparison, narrow)


def test_no_corrupted_step_of_an_order_is_accepted() -> None:
    report, comparison = _report(ORDERS[1])
    old, new = comparison.old.text, comparison.new.text
    changed = 0
    for at, step in enumerate(report["proof"]["steps"]):
        for other in _corrupted(step):
            proof = copy.deepcopy(report["proof"])
            proof["steps"][at] = other
            changed += 1

            assert not isinstance(check(from_json(proof), old, new, LEXICON), Accepted), other
    for name in report["proof"]["tables"]:
        proof = copy.deepcopy(report["proof"])
        del proof["tables"][name]

        assert not isinstance(check(from_json(proof), old, new, LEXICON), Accepted), name
    assert changed > 10


def _corrupted(step: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a step with one number or name changed, each in turn."""
    found: list[dict[str, Any]] = []
    for name, value in step.items():
        if isinstance(value, list):
            for at in range(len(value)):
                found += [
                    {**step, name: [*value[:at], value[at] + by, *value[at + 1 :]]}
                    for by in (1, -1)
                    if value[at] + by >= 0
                ]
    if "order" in step:
        found.append({name: value for name, value in step.items() if name != "order"})
        found += [{**step, "order": name} for name in ("numbering", "open")]
        found.append({**step, "label": "arrangement"})
    return found


def _report(order: tuple[int, ...], profile: str = ALLOWED) -> tuple[dict[str, Any], Comparison]:
    comparison = _compared(order)
    verdict = judge(comparison, Profile.parse(profile), language="en")
    return json.loads(comparison_json(verdict)), comparison


def _compared(order: tuple[int, ...]) -> Comparison:
    pages = ["\n\n".join([HEAD, *lines, TAIL]) for lines in (TERMS, [TERMS[at] for at in order])]
    old, new = [paraph.read(page.encode(), file="a.txt", language="en") for page in pages]
    return paraph.compare(old, new)


def _refused(report: dict[str, Any], comparison: Comparison, profile: str = ALLOWED) -> list[str]:
    proof = from_json(report["proof"])
    assert isinstance(check(proof, comparison.old.text, comparison.new.text, LEXICON), Accepted)
    beyond = disallowed(report, Profile.parse(profile), proof, comparison)
    found = contradicted(report, proof, comparison)
    return [*([str(found)] if found else []), *[each.what for each in beyond]]
