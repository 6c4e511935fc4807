"""Alternate content: one of two contents is shown, and they may differ.

Source: ECMA-376 part 3 (Markup Compatibility and Extensibility), 7.6.
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.names import ALTERNATE, CHOICE, FALLBACK, UNDERSTOOD, A, T, V


def chosen(  # noqa: C901 - one pass over a handful of branches reads best whole
    element: etree._Element, document: Document
) -> etree._Element | None:
    """Return the branch that is shown: the first Choice that is understood, else the Fallback.

    Tells of it when the wording of another branch is not the same, since another program shows
    that one.
    """
    document.refuse_nested(element, ALTERNATE)
    picked: etree._Element | None = None
    fallback: etree._Element | None = None
    others: list[etree._Element] = []
    for branch in element:
        if branch.tag == CHOICE and picked is None and _understood(branch):
            picked = branch
        elif branch.tag in {CHOICE, FALLBACK}:
            others.append(branch)
            if branch.tag == FALLBACK and fallback is None:
                fallback = branch
        else:
            document.unknown(branch)
    if picked is None:
        picked = fallback
        for branch in others:
            if branch is not fallback:
                document.unknown(branch)
    shown = _wording(picked)
    for branch in others:
        if branch is picked:
            continue
        hidden = _wording(branch)
        if hidden != shown and (hidden or branch.tag == CHOICE):
            document.found.hazard(
                "fallback-differs",
                f"Some programs show “{shortened(hidden)}” where others show “{shortened(shown)}”.",
                at=document.here,
                about=f"{shown}\n{hidden}",
            )
    return picked


def settled(root: etree._Element | None, document: Document) -> etree._Element | None:
    """Return `root` with each alternative in it replaced by the branch that counts."""
    for element in [] if root is None else [*root.iter(ALTERNATE)]:
        branch, parent = chosen(element, document), element.getparent()
        if parent is not None:
            place = parent.index(element)
            parent[place : place + 1] = [] if branch is None else list(branch)
    return root


def _understood(branch: etree._Element) -> bool:
    prefixes = (branch.get("Requires") or "").split()
    return all(branch.nsmap.get(prefix) in UNDERSTOOD for prefix in prefixes) and bool(prefixes)


def _wording(branch: etree._Element | None) -> str:
    if branch is None:
        return ""
    words = [node.text or "" for node in branch.iter(T, f"{A}t")]
    words += [path.get("string", "") for path in branch.iter(f"{V}textpath")]
    return "".join(words)
