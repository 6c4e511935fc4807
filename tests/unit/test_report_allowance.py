"""A report that goes beyond a profile, in any of its tables, is refused where one is chosen."""

from __future__ import annotations

import json

import pytest

import paraph
from paraph.errors import ProfileError
from paraph.proof.judging import judge
from paraph.proof.profile import Profile
from paraph.proof.proof import from_json
from paraph.views.allowance import disallowed
from paraph.views.json_report import comparison_json

OLD = """Article 1. The Seller shall deliver the colour of it in ten days.

Article 2. The Buyer shall pay  EUR 5 by ____ days."""
NEW = """Article 1. The Seller will deliver the color of it in 10 days.

Article 2. The Buyer will pay EUR 5 by 30 days."""
BLANK = (
    '[[completions]]\naddress = "article 2"\nblank = "____"\ntype = "number"\nmin = 10\nmax = 90\n'
)
WIDE = f'{BLANK}[house]\nshall-will = true\n[locale]\nfigures = "en"\n'


def test_a_report_is_within_the_profile_that_made_it() -> None:
    assert _why(WIDE, WIDE) == []


@pytest.mark.parametrize(
    ("narrow", "said"),
    [
        (WIDE.replace("= true", "= false"), "house choice shall-will"),
        (WIDE.replace("max = 90", "max = 20"), "otherwise than the profile declares"),
        (WIDE.removeprefix(BLANK), "otherwise than the profile declares"),
        (f'{WIDE}[protect]\nfields = ["amounts"]', "protects amounts"),
        (f'{WIDE}[protect]\nfields = ["numbers"]', "protects numbers"),
        (f'{WIDE}[protect]\naddresses = ["article 1"]', "protects article 1"),
        (f'{WIDE}[classes]\nallow = ["variant"]', "told as notation"),
    ],
)
def test_a_report_of_a_wider_profile_is_refused(narrow: str, said: str) -> None:
    found = _why(WIDE, narrow)

    assert found
    assert any(said in each for each in found)


def test_a_profile_that_protects_nothing_of_the_old_text_is_an_error() -> None:
    with pytest.raises(ProfileError):
        _why(WIDE, f'{WIDE}[protect]\naddresses = ["article 7"]')


def _why(made: str, chosen: str) -> list[str]:
    old, new = [paraph.read(each.encode(), file="a.txt", language="en") for each in (OLD, NEW)]
    verdict = judge(paraph.compare(old, new), Profile.parse(made), language="en")
    report = json.loads(comparison_json(verdict))
    proof, afresh = from_json(report["proof"]), paraph.compare(old, new)
    return [each.what for each in disallowed(report, Profile.parse(chosen), proof, afresh)]
