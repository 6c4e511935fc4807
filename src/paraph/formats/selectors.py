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


def _selector(tokens: Iterable[Node]) -> Selector:
    read = _Read([token for token in tokens if token.type != "comment"])
    if not read.whole():
        return Selector(Step(sure=False, known=False), (), "")
    *before, last = read.steps
    return Selector(last, tuple(before), read.part)


class _Read:
    """A selector in the reading: the steps so far, and the pseudo-element."""

    def __init__(self, tokens: Sequence[Node]) -> None:
        self.steps: list[Step] = []
        self.part = ""
        self._tokens = tokens
        self._at = 0
        self._fresh = True  # whether the next token begins a step

    def whole(self) -> bool:
        """Read all tokens; whether they are a selector of a kind known here."""
        while (token := self._next()) is not None:
            if token.type == "whitespace" or _literal(token) in _COMBINATORS:
                self._fresh = True
            elif not self._simple(token):
                return False
        return bool(self.steps)

    def _next(self) -> Node | None:
        self._at += 1
        return self._tokens[self._at - 1] if self._at <= len(self._tokens) else None

    def _simple(self, token: Node) -> bool:
        """Read a simple selector that begins with `token`; False for none that is known."""
        begins = self._fresh
        if begins:
            self.steps.append(Step())
            self._fresh = False
        step = self.steps[-1]
        match _literal(token) or token.type:
            case "*" | "ident":
                step.tag = token.lower_value if token.type == "ident" else ""
                return begins
            case "hash":
                step.names.add(f"#{token.value}")
            case "[] block":
                _having(step, token.content)
            case ".":
                name = self._next()
                if name is None or name.type != "ident":
                    return False
                step.names.add(f".{name.value}")
            case ":":
                self._pseudo(step)
            case _:  # a namespace, a nesting selector, or nothing that is known
                return False
        return True

    def _pseudo(self, step: Step) -> None:
        name = _called(self._next())
        if name == ":":
            self.part = _called(self._next())
            step.known = step.known and self.part in _KNOWN
        elif name in _OLD_PSEUDO:
            self.part = name
        elif name == "root" and not step.tag:
            step.tag = "html"
        else:
            step.sure = False
            step.known = step.known and name in _KNOWN


def _literal(token: Node) -> str:
    return str(token.value) if token.type == "literal" else ""


def _called(token: Node | None) -> str:
    if token is None:
        return "?"
    return str(token.lower_value) if token.type == "ident" else _literal(token) or "?"


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
