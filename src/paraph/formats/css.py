"""CSS as it is written: rules with their selectors and conditions, and values in one spelling.

tinycss2 finds the tokens; what is kept of a value is its words in small letters, escapes resolved
and comments gone. A word that could be taken for another in this spelling is `BAD`, which no list
of known values has.

Source: CSS Syntax Level 3; CSS Nesting Level 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, ParseError, QualifiedRule

from paraph.formats.rules import Rule, Said, Statement
from paraph.formats.selectors import selectors

BAD = "\\"
DEEPEST = 20
"""Rules inside each other; what is deeper is not taken apart."""

_NAME = re.compile(r"-{0,2}[a-z_\u0080-\U0010ffff][a-z0-9_\u0080-\U0010ffff-]*")
_UNIT = re.compile(r"[a-z]+")
_PLAIN = re.compile(r"[^\"'\\\n\r\f]*")
_HASH = re.compile(r"[0-9a-z_-]+")
_NESTED_WORDS = 8  # functions inside each other


# Conditions: what is inside holds, or does not.
_CONDITIONS = frozenset(
    ("media", "supports", "layer", "container", "scope", "starting-style", "document",
     "-moz-document")
)  # fmt: skip
# What begins as no declaration does (`*zoom: 1`, once a way to address one program) is dropped, up
# to the next semicolon, by every browser.
_DROPPED = frozenset(
    ("expected <ident> for declaration name, got literal.",
     "Stop token reached before {} block for a qualified rule.")
)  # fmt: skip


def rules(css: str) -> Iterator[Rule | Statement]:
    """Yield the rules of a style sheet in their order, those inside others after them."""
    for node in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
        yield from _taken(node, (), sure=True, depth=0)


def declarations(css: str) -> Iterator[Said | Statement]:
    """Yield the declarations of a `style` attribute."""
    for node in tinycss2.parse_blocks_contents(css, skip_comments=True, skip_whitespace=True):
        if isinstance(node, Declaration):
            yield _said(node)
        elif not (isinstance(node, ParseError) and node.message in _DROPPED):
            yield Statement("", "what is no declaration in a style")


def _taken(
    node: Node, outer: tuple[Node, ...], *, sure: bool, depth: int
) -> Iterator[Rule | Statement]:
    """Yield what a rule inside rules with the selectors `outer` comes to."""
    if depth > DEEPEST:
        yield Statement("", f"style rules in more than {DEEPEST} others")
    elif isinstance(node, QualifiedRule):
        yield from _body(node.content, tuple(node.prelude), sure=sure, depth=depth)
    elif isinstance(node, AtRule):
        yield from _at_rule(node, outer, depth)
    elif isinstance(node, ParseError) and node.message not in _DROPPED:
        yield Statement("", f"a style that cannot be parsed ({node.message})")


def _at_rule(node: AtRule, outer: tuple[Node, ...], depth: int) -> Iterator[Rule | Statement]:
    name = node.lower_at_keyword
    shown = " ".join((f"@{name}", *words(node.prelude)))
    if name in _CONDITIONS and node.content is not None:
        if outer:  # what is said there is said of the elements outside
            yield from _body(node.content, outer, sure=False, depth=depth)
            return
        inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
        for each in inner:
            yield from _taken(each, (), sure=False, depth=depth + 1)
        return
    said: tuple[Said, ...] = ()
    rest = False
    if node.content is not None:
        found = tinycss2.parse_blocks_contents(
            node.content, skip_comments=True, skip_whitespace=True
        )
        said = tuple(_said(each) for each in found if isinstance(each, Declaration))
        rest = len(said) < len(found)
    yield Statement(name, shown, said, rest)


def _body(
    content: Sequence[Node], prelude: tuple[Node, ...], *, sure: bool, depth: int
) -> Iterator[Rule | Statement]:
    found = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    said = tuple(_said(each) for each in found if isinstance(each, Declaration))
    if said:
        yield Rule(tuple(selectors(prelude)), said, sure)
    for each in found:
        if not isinstance(each, Declaration):
            yield from _taken(each, prelude, sure=False, depth=depth + 1)


def _said(node: Declaration) -> Said:
    return Said(node.lower_name, tuple(words(node.value)), bool(node.important))


def words(tokens: Iterable[Node], depth: int = 0) -> Iterator[str]:
    """Yield the words of a value; a function with all it holds is one of them."""
    for token in tokens:
        match token.type:
            case "whitespace" | "comment":
                pass
            case "ident":
                yield token.lower_value if _NAME.fullmatch(token.lower_value) else BAD
            case "number" | "percentage" | "dimension":
                yield _measure(token)
            case "hash":
                yield f"#{token.value.lower()}" if _HASH.fullmatch(token.value.lower()) else BAD
            case "string":
                yield f'"{token.value}"' if _PLAIN.fullmatch(token.value) else BAD
            case "literal":
                yield token.value if token.value in {",", "/"} else BAD
            case "function" if depth < _NESTED_WORDS and _NAME.fullmatch(token.lower_name):
                inner = " ".join(words(token.arguments, depth + 1))
                yield BAD if BAD in inner else f"{token.lower_name}({inner})"
            case "url":
                yield f"url({token.value})" if _PLAIN.fullmatch(token.value) else BAD
            case _:
                yield BAD


def _measure(token: Node) -> str:
    unit = "%" if token.type == "percentage" else ""
    if token.type == "dimension":
        unit = token.lower_unit
        if not _UNIT.fullmatch(unit):
            return BAD
    number = f"{token.value:.6f}".rstrip("0").rstrip(".")
    if not token.value and unit != "%":
        return "0"
    # A value that is no zero and is written as one would be a lie.
    return BAD if number in {"0", "-0", "inf", "-inf", "nan"} and token.value else number + unit
