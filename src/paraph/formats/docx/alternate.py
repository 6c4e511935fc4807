"""Alternate content: one of two contents is shown, and they may differ.

Source: ECMA-376 part 3 (Markup Compatibility and Extensibility), 7.6.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.names import (
    ALTERNATE,
    CHOICE,
    FALLBACK,
    UNDERSTOOD,
    VAL,
    A,
    M,
    R,
    T,
    V,
    W,
    local,
    on,
)

_TEXTPATH = f"{V}textpath"
_SYMBOL = f"{W}sym"
_WORDS = (T, f"{W}delText", f"{A}t", f"{M}t", _TEXTPATH)
_PICTURES = (f"{A}blip", f"{V}imagedata", f"{V}fill")
_KEYS = (f"{R}embed", f"{R}link", f"{R}id", f"{R}pict")
_LOOKS = (
    _SYMBOL,
    *(
        f"{W}{name}"
        for name in ("vanish", "webHidden", "strike", "dstrike", "rStyle", "vertAlign", "color")
    ),
)


def chosen(  # noqa: C901 - one pass over a handful of branches reads best whole
    element: etree._Element, document: Document, part: str = ""
) -> etree._Element | None:
    """Return the branch that is shown: the first Choice that is understood, else the Fallback.

    Tells of it when another branch does not say the same, since another program shows that one.
    Its pictures are those that the relationships of `part` lead to.
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
    shown = said(picked, document, part)
    for branch in others:
        if branch is picked:
            continue
        hidden = said(branch, document, part)
        if hidden != shown and (hidden or branch.tag == CHOICE):
            document.found.hazard(
                "fallback-differs",
                f"Some programs show “{shortened(_wording(branch))}” where others show "
                f"“{shortened(_wording(picked))}”.",
                at=document.here,
                about="\n".join((*shown, "\0", *hidden)),
            )
    return picked


def branch_of(element: etree._Element) -> etree._Element | None:
    """Return the branch that `chosen` returns, and tell of nothing."""
    branches = [branch for branch in element if branch.tag == CHOICE and _understood(branch)]
    return branches[0] if branches else next(element.iterchildren(FALLBACK), None)


def settle(properties: etree._Element, document: Document) -> None:
    """Put in place of each alternative right in `properties` the branch that counts.

    Tells of it when the other branches are not written alike, since other programs take those.
    """
    if len(properties) == 1 and properties[0].tag != ALTERNATE:
        return  # as most cells have it: a width alone
    for element in [*properties.iterchildren(ALTERNATE)]:
        branches = [branch for branch in element if branch.tag in {CHOICE, FALLBACK}]
        written = {
            b"".join(etree.tostring(item, with_tail=False) for item in branch)
            for branch in branches
        }
        if len(written) > 1:
            document.found.hazard(
                "fallback-differs",
                f"Some programs take other properties ({local(properties.tag)}) than others.",
                at=document.here,
                about=etree.tostring(element, encoding="unicode", with_tail=False),
            )
        branch = branch_of(element)
        place = properties.index(element)
        properties[place : place + 1] = [] if branch is None else list(branch)
        for other in element:
            if other.tag not in {CHOICE, FALLBACK}:
                document.unknown(other)


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


def said(branch: etree._Element | None, document: Document, part: str) -> tuple[str, ...]:
    """Return what a branch says: its words, signs and pictures, and what makes them look so.

    An unknown Choice also says what stands in it in the namespaces that it requires.
    """
    if branch is None:
        return ()
    found: list[str] = []
    for node in branch.iter(*_WORDS, *_PICTURES, *_LOOKS):
        tag = node.tag
        if tag in _WORDS:
            words = node.get("string", "") if tag == _TEXTPATH else node.text or ""
            if words and found and found[-1].startswith("\1"):
                found[-1] += words
            elif words:
                found.append(f"\1{words}")
        elif tag in _PICTURES:
            found += [_picture(node.get(key), document, part) for key in _KEYS if node.get(key)]
        elif tag == _SYMBOL or on(node.get(VAL)):
            found.append(f"{local(tag)} {' '.join(map(str, node.attrib.values()))}")
    return (*found, *_required(branch, document, part))


def _required(branch: etree._Element, document: Document, part: str) -> Iterator[str]:
    """Yield what stands in an unknown Choice in the namespaces that it requires."""
    if branch.tag != CHOICE or _understood(branch):
        return
    for prefix in (branch.get("Requires") or "").split():
        space = str(branch.nsmap.get(prefix))
        for node in branch.iter(f"{{{space}}}*"):
            yield f"{node.tag!s} {' '.join(map(str, node.attrib.values()))}"
            for key in _KEYS:
                if node.get(key):
                    yield _picture(node.get(key), document, part)


def _picture(identifier: str | None, document: Document, part: str) -> str:
    package = document.package
    related = package.relationships(part or package.main).get(identifier or "")
    if related is None:
        return f"picture {identifier}"
    digest = "" if related.external else package.digest(related.target)
    return f"picture {digest or related.target}"
