"""XML that would take too much memory as a tree is refused before it is one."""

from __future__ import annotations

import pytest

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS, check_markup, weight

_SMALL = LIMITS._replace(tree=10_000)


@pytest.mark.parametrize("element", [b"<a/>", b'<a b=""/>', b'<a b="" c=""/>', b"<a></a>"])
def test_elements_and_attributes_that_are_too_many_are_refused(element: bytes) -> None:
    markup = element * (_SMALL.tree // weight(element) + 1)

    with pytest.raises(LimitError):
        check_markup(markup, "a.docx", "document.xml", _SMALL)


def test_signs_of_equality_in_wording_are_no_attributes() -> None:
    check_markup(b"<a>" + b"=" * 100 + b"</a>", "a.docx", "document.xml", _SMALL)
