"""Options that would say nothing are refused, before anything is looked at."""

from __future__ import annotations

import pytest

from paraph.cli.commands import paraph
from paraph.errors import UsageError


def run(*arguments: str) -> None:
    paraph.main(list(arguments), standalone_mode=False)


@pytest.mark.parametrize(
    "options",
    [
        ("--mandate", "m.toml", "--closes", "2027-01-01T00:00:00Z"),
        ("--mandate", "m.toml", "--uses", "1"),
        ("--agreed-by", "justice"),
        ("--may", "sign"),
        ("--protect", "article 1"),
        ("--grant", "", "--allow", "spelling"),
        ("--grant", " , ", "--occasion", "visit"),
        ("--opens", "2027-01-01T00:00:00Z"),
    ],
)
def test_terms_of_no_mandate_are_refused(options: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match="name by --grant"):
        run("decide", "T0", *options)


@pytest.mark.parametrize("kinds", ["clears", "clear,ask", "Clear"])
def test_what_is_no_kind_of_act_is_not_withheld(kinds: str) -> None:
    with pytest.raises(UsageError, match="is no kind of act"):
        run("export", "a.paraph.jsonl", "--withhold", kinds)
