"""What a page says or does beside its text, and what in the text an eye would miss: it is told."""

from __future__ import annotations

import re
from collections.abc import Mapping

from paraph.formats.findings import Findings
from paraph.formats.look import Look
from paraph.formats.paragraph import Paragraph
from paraph.formats.tracking import unmarked
from paraph.text.quoted import unended

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_SHOWN = 60


def tell_look(paragraph: Paragraph, look: Look, page: Look, text: str) -> None:
    """Tell of `text`, which comes next in `look`, if an eye would miss or mistake it.

    `page` is the look of the page as a whole.
    """
    for code in look.odd:
        paragraph.notice(code, text)
    order, whole = look.order, page.order
    if order == whole:
        return
    if order.startswith("override") or "rtl" in order + whole or _RIGHT_TO_LEFT.search(text):
        paragraph.notice("bidirectional-character", text, order)


def tell_change(findings: Findings, look: Look, text: str, before: str) -> None:
    """Tell of a pending change, `text` behind `before`, that nobody sees as one on the page."""
    if look.change is not None and text.strip() and unmarked(look):
        what = "inserted" if look.change.tag == "ins" else "deleted"
        shown = _excerpt(" ".join(text.split()))
        sentence = f"What is {what} is shown like the words around it: “{shown}”."
        findings.tell("unmarked-change", sentence, f"{look.change.tag} {before} {text}")


def tell_attributes(findings: Findings, name: str, attributes: Mapping[str, str]) -> None:
    """Tell what an element does that its text does not show."""
    if name == "textarea" and (shown := attributes.get("placeholder", "").strip()):
        findings.doubt(f"words that an empty field shows: {shown[:_SHOWN]}")
    if name == "optgroup":
        findings.doubt("a group of options outside a list to choose from")
    if title := attributes.get("title", "").strip():
        findings.tell("comment", f"A title stands beside the text: “{_excerpt(title)}”.", title)
    for key, value in attributes.items():
        if key.startswith("on") or value.lstrip().lower().startswith("javascript:"):
            findings.tell_of_all("macro", f"A program runs on {key} of <{name}>.")


def tell_comment(findings: Findings, text: str) -> None:
    """Tell of a comment, unless it is empty."""
    if text.strip():
        shown = _excerpt(" ".join(text.split()))
        findings.tell("comment", f"A comment stands beside the text: “{shown}”.", text)


def _excerpt(text: str) -> str:
    return unended(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")
