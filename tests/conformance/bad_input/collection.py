"""Every bad file that is made."""

from collections.abc import Iterator

from tests.conformance.bad_input import archives, contents, damage, markup, parts, texts
from tests.conformance.bad_input.case import Case


def cases() -> Iterator[Case]:
    """Yield all cases, their names unique."""
    for maker in (damage, archives, parts, markup, contents, texts):
        yield from maker.cases()
