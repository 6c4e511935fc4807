"""A table in a template of one's own stands alone on its line, so that no words are lost."""

from __future__ import annotations

import pytest
from tests.unit.test_life import life
from tests.unit.test_readings_again import signed

from paraph.errors import UsageError
from paraph.views.paper import About, filled

TABLE = "{{ table signatures }}"


@pytest.mark.parametrize(
    ("template", "line"),
    [
        (f"# Copy\n\n{TABLE} The signature of Tessel was NOT examined.\n", 3),
        (f"Before: {TABLE}\n", 1),
        (f"{TABLE} {TABLE}\n", 1),
        (f"Words\n{TABLE}\n", 2),
        (f"{TABLE}\nWords\n", 1),
        (f"> {TABLE}\n", 1),
        (f"    {TABLE}\n", 1),
    ],
)
def test_words_beside_a_table_are_refused_with_the_line(template: str, line: int) -> None:
    log, _ = signed()

    with pytest.raises(UsageError, match=f"line {line} of the template: .* alone on its line"):
        filled(template, life(log), About("", "alda", None, {}))


def test_a_table_between_blank_lines_is_filled_in() -> None:
    log, _ = signed()

    made = filled(f"# Copy\n\n{TABLE}\n\nWords\n", life(log), About("", "alda", None, {}))

    assert "| for | by |" in made.source
    assert "Words" in made.source
