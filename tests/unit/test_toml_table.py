"""Whatever stands in a file of TOML, it is a table or said to be none."""

from __future__ import annotations

import pytest

from paraph.errors import ProfileError
from paraph.proof.profile import Profile
from paraph.proof.toml_table import toml_table


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (f"a = {'[' * 33}{']' * 33}", "nested"),
        (f"a = {'[' * 100_000}{']' * 100_000}", "nested"),
        (f"[{'.'.join('a' * 40)}]", "nested"),
        (f"a = {'1' * 5000}", "figures"),
        ("a = ", "Invalid"),
    ],
)
def test_what_is_no_table_is_told(source: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        toml_table(source)
    with pytest.raises(ProfileError, match=why):
        Profile.parse(source)


def test_a_table_is_read() -> None:
    assert toml_table("a = [[1]]\n[b.c]\nd = 'e'\n") == {"a": [[1]], "b": {"c": {"d": "e"}}}
