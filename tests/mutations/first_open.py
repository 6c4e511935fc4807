"""What each view shows first: the number of the change that a reader sees before all others.

Each view is read as a person or program would have it, from its own words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from lxml import html

from paraph.proof.verdict import Verdict
from paraph.views.certificate import certificate, certificate_markdown
from paraph.views.json_report import comparison_json
from paraph.views.markdown_redline import markdown_redline
from paraph.views.page import page
from paraph.views.terminal import comparison_lines

_TERMINAL = re.compile(r"^ *(\d+) OPEN, ", re.MULTILINE)
_ROW = re.compile(r"^\| (\d+) \| \*\*open\*\*", re.MULTILINE)
_ITEM = re.compile(r"^## Open changes: \d+\n\n[^\n]+\n\n\*\*(\d+)\. ", re.MULTILINE)


def first_open(verdict: Verdict) -> Mapping[str, str]:
    """Return for each view the number of the open change that it shows first, or nothing."""
    report = json.loads(comparison_json(verdict))
    shown = html.fromstring(page(verdict))
    certified = html.fromstring(certificate(verdict))
    return {
        "terminal": _first(_TERMINAL, "\n".join(comparison_lines(verdict))),
        "page": "".join(shown.xpath("//table[@class='changes']/tbody/tr[1]/td[1]//text()")),
        "markdown": _first(_ROW, markdown_redline(verdict)),
        "certificate": "".join(certified.xpath("//div[@class='change'][1]/p/b/text()")).split(".")[
            0
        ],
        "certificate in Markdown": _first(_ITEM, certificate_markdown(verdict)),
        "json": _heaviest(report["changes"]),
    }


def _first(pattern: re.Pattern[str], shown: str) -> str:
    found = pattern.search(shown)
    return found[1] if found else ""


def _heaviest(changes: list[dict[str, object]]) -> str:
    """Return the number of the first of the open changes with the weightiest reason."""
    weighed = [
        (max([reason["weight"] for reason in change["reasons"]], default=0), -at)  # type: ignore[attr-defined]
        for at, change in enumerate(changes, 1)
        if change["verdict"] == "open"
    ]
    return str(-max(weighed)[1]) if weighed else ""
