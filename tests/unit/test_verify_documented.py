"""The page on verifying names every code with its answer, every harmless kind and every member."""

from __future__ import annotations

import json
import re

from tests.conftest import ROOT
from tests.record_by_hand import TRUST, signed_by_both

from paraph.record.verify import CODES, verify
from paraph.record.vouching import HARMLESS
from paraph.views.record_json import verified_json

_PAGE = (ROOT / "docs/reference/verify.md").read_text("utf-8")


def test_every_code_is_on_the_page_with_its_answer() -> None:
    table = _PAGE.partition("<!-- codes of verify -->")[2].partition("\n\nThe exit code")[0]

    assert dict(re.findall(r"^\| `([a-z-]+)` \| ([a-z]+) \|", table, re.MULTILINE)) == dict(CODES)


def test_every_kind_that_takes_nothing_away_is_on_the_page() -> None:
    told = _PAGE.partition("kinds that take nothing away:")[2].partition(";")[0]

    assert set(re.findall(r"`([a-z-]+)`", told)) == HARMLESS


def test_every_member_of_the_answer_is_on_the_page() -> None:
    told = _PAGE.partition("## JSON")[2].partition("## The path")[0]
    members = json.loads(verified_json(verify(signed_by_both().held(), TRUST)))

    assert set(members) - {"schema"} <= set(re.findall(r"`([a-z_]+)`", told))
    strange = {"act", "author", "party", "text_set", "under", "claimed", "proven"}
    assert set(members["signatures"][0]) - strange <= set(re.findall(r"`([a-z_]+)`", told))
