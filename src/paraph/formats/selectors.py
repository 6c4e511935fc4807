"""Selectors of CSS: which elements a rule is about, surely or perhaps.

A single name with classes, identifiers and plain attributes is followed exactly. Of any other
selector the last step alone is looked at, with the names that must be on the page at all: what it
lets through *may* be meant.

Source: Selectors Level 4.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tinycss2.ast import Node

from paraph.formats.rules import Selector, Step

_OLD_PSEUDO = frozenset(("before", "after", "first-line", "first-letter"))
# One that a browser does not know makes it drop the whole list, so that no selector there is sure.
_KNOWN = frozenset(
    ("link", "visited", "hover", "active", "focus", "target", "first-child", "last-child",
     "only-child", "first-of-type", "last-of-type", "empty", "root", "checked", "disabled",
     "enabled", "selection", "marker", *_OLD_PSEUDO)
)  # fmt: skip
_COMBINATORS = frozenset((">", "+", "~"))


def selectors(prelude: Iterable[Node]) -> list[Selector]:
    """Return each selector of a list; one not understood may be any element.

    Where one of a list is not known, none of it is sure.
    """
    found: list[Selector] = []
    tokens: list[Node] = []
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            found.append(_selector(tokens))
            tokens = []
        else:
            tokens.append(token)
    found.append(_selector(tokens))
    if not all(each.known for each in found):
        for each in found:
            each.last.sure = False
    return found


def _selector(tokens: Sequence[Node]) -> Selector:
    steps: list[Step] = []
    found: Step | None = None
    part = ""
    at = 0
    tokens = [token for token in tokens if token.type != "comment"]
    while at < len(tokens):
        token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
        at += 1
        if token.type == "whitespace" or (token.type == "literal" and token.value in _COMBINATORS):
            if found is not None:
                steps.append(found)
                found = None
            continue
        if found is None:
            found = Step()
        if token.type == "ident" and found == Step():
            found.tag = token.lower_value
        elif token.type == "hash":
            found.names.add(f"#{token.value}")
        elif token.type == "[] block":
            _having(found, token.content)
        elif token.type == "literal" and token.value == "*":
            pass
        elif token.type == "literal" and token.value == "." and after and after.type == "ident":
            found.names.add(f".{after.value}")
            at += 1
        elif token.type == "literal" and token.value == ":" and after:
            at += 1
            if after.type == "literal" and after.value == ":" and at < len(tokens):
                part = _called(tokens[at])
                found.known = found.known and part in _KNOWN
                at += 1
            elif _called(after) in _OLD_PSEUDO:
                part = _called(after)
            elif _called(after) == "root" and not found.tag:
                found.tag = "html"
            else:
                found.sure = False
                found.known = found.known and _called(after) in _KNOWN
        else:  # a namespace, a nesting selector, or nothing that is known
            return Selector(Step(sure=False, known=False), (), "")
    if found is None:
        found = steps.pop() if steps and not part else Step(sure=False, known=False)
    return Selector(found, tuple(steps), part)


def _called(token: Node) -> str:
    return str(token.lower_value) if token.type == "ident" else "?"


def _having(step: Step, content: Sequence[Node]) -> None:
    """Take in an attribute; of one that is matched in part, that it is there must do."""
    inner = [token for token in content if token.type not in {"whitespace", "comment"}]
    if not inner or inner[0].type != "ident":
        step.sure = False
        return
    name = inner[0].lower_value
    value: str | None = None
    if len(inner) > 1:
        step.sure = False  # whether case weighs depends on the attribute
        plain = len(inner) == 3 and inner[1].type == "literal" and inner[1].value == "="  # noqa: PLR2004
        if plain and inner[2].type in {"ident", "string"}:
            value = inner[2].value.strip()
    if name in step.having and step.having[name] != value:
        step.sure = False
        value = None
    step.having[name] = value
