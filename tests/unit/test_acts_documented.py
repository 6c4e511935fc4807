"""The page of acts names every kind and every member that there is, and no other kind."""

from __future__ import annotations

import json
import re

from tests.act_examples import example
from tests.conftest import ROOT

from paraph.agreement.act import KINDS
from paraph.record.acts import payload

_PAGE = (ROOT / "docs/reference/acts.md").read_text("utf-8")
_KINDS = _PAGE.partition("## Kinds")[2].partition("## Mandates")[0]


def names(value: object) -> set[str]:
    if isinstance(value, dict):
        inner = [names(each) for name, each in value.items() if name not in {"profile", "tables"}]
        return {*value, *set().union(*inner)}
    return set().union(*map(names, value)) if isinstance(value, list) else set()


def test_every_kind_is_on_the_page() -> None:
    assert set(re.findall(r"^\| `([a-z-]+)` \|", _KINDS, re.MULTILINE)) == set(KINDS)


def test_every_member_is_on_the_page() -> None:
    told = set(re.findall(r"`([a-z_-]+)`", _PAGE))

    for kind in KINDS:
        assert names(json.loads(payload(example(kind)))) <= told, kind
