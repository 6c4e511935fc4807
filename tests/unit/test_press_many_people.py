"""Many people of one family: who may be meant is found without looking at each of them."""

from __future__ import annotations

from itertools import product

from paraph.press.forms import agree, asked_for, entered_under

PARTS = ("a", "anna", "анна", "анне", "ann", "е", "b", "le")
NAMES = [
    (*given, "berg")
    for size in (0, 1, 2, 3)
    for given in product(PARTS if size < 3 else ("a", "anna", "le"), repeat=size)
]


def test_whoever_may_bear_a_name_is_among_those_who_are_looked_at() -> None:
    entered = {each: {*entered_under(each)} for each in NAMES}

    for asked in NAMES:
        if len(asked) == 1:
            continue
        wanted = {*asked_for(asked)}
        for each in NAMES:
            assert not agree(each, asked) or entered[each] & wanted, (each, asked)


def test_few_of_many_who_share_a_family_name_are_looked_at() -> None:
    entered = [{*entered_under((f"a{at}", "b"))} for at in range(500)]

    assert sum(bool(each & {*asked_for(("a17", "b"))}) for each in entered) == 1
