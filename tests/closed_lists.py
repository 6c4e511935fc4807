"""Closed lists in code: the words, patterns and bounds by which the check of a class decides.

They are spelled in one way, whatever order or form the code has them in, so that one digest says
whether they are the same. What is code (which list is asked when) is named by the version of the
rules.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from importlib import import_module
from types import ModuleType

from tests.conftest import ROOT

from paraph.language.table import CODES
from paraph.proof.proof import CLASSES, COMPLETION

_CHECKER = "paraph.proof.checker"
_HOUSE = ("house",)
ROOTS: Mapping[str, tuple[str, ...]] = {
    "layout": ("layout",),
    "typography": ("typography", "printed", *_HOUSE),
    "spelling": ("spelling",),
    "doubling": ("doubling",),
    "article-form": ("articles",),
    "variant": ("forms", *_HOUSE),
    "abbreviation": ("forms",),
    "notation": ("notation", *_HOUSE),
    "case": ("letters",),
    "list-punctuation": ("letters", *_HOUSE),
    "agreement": ("forms",),
    "numbering": ("documents.numbering",),
    "reference-repair": ("documents.repair",),
    "defined-term": ("documents.terms",),
    "arrangement": ("documents.arrangement",),
    COMPLETION: ("completions",),
}
"""The modules of the checker in which the check of each class begins."""
_EVERY = ("beside", "words")
"""Those that every class of words passes besides."""
_APART = frozenset(
    (
        *("paraph.errors", "paraph.language.reviewed", "paraph.proof.choices"),
        *("paraph.proof.proof", "paraph.proof.tables", f"{_CHECKER}.answer"),
    )
)
"""Modules of names and forms, which hold no words."""
_MESSAGES = (ast.Return, ast.Yield, ast.YieldFrom, ast.Raise)


def digests() -> dict[str, str]:
    """Return the digest of the closed lists of each class."""
    return {name: digest_of(modules(name), name) for name in sorted((*CLASSES, COMPLETION))}


def digest_of(names: Iterable[str], of: str) -> str:
    """Return the digest of all closed lists of some modules, on which the class `of` rests."""
    lines = [line for name in sorted(names) for line in lists_in(name)]
    whole = "\n".join([of, *lines])
    return f"sha256:{sha256(whole.encode()).hexdigest()}"


@cache
def modules(name: str) -> frozenset[str]:
    """Return every module that the check of a class may ask, those of the languages among them."""
    begins = (*ROOTS[name], *(_EVERY if ROOTS[name][0].partition(".")[0] != "documents" else ()))
    waiting = [f"{_CHECKER}.{each}" for each in begins]
    found: set[str] = set()
    while waiting:
        one = waiting.pop()
        if one in found or one in _APART:
            continue
        found.add(one)
        waiting += _imported(one)
        if one == "paraph.language.table":  # which imports them by their codes
            waiting += [f"paraph.language.{code}" for code in CODES]
    return frozenset(found)


def lists_in(module: str) -> Iterator[str]:
    """Yield each list of one module: those with a name, then what its functions hold besides."""
    held = import_module(module)
    for name in sorted(_assigned(_tree(module))):
        if spelled := spelling_of(getattr(held, name)):
            yield f"{module}.{name} = {spelled}"
    for literal in sorted(set(literals(_tree(module))) - {""}):
        yield f"{module}: {literal!a}"


def spelling_of(value: object) -> str:  # noqa: PLR0911 - a case for each kind
    """Return a constant as it is spelled here, and nothing of a function or type.

    Raises:
        TypeError: it is of a kind that is not foreseen, so that it could go unseen.
    """
    match value:
        case None | bool() | int() | str():
            return ascii(value)
        case re.Pattern(pattern=pattern, flags=flags):
            return f"pattern {pattern!a} {int(flags)}"
        case AbstractSet():
            return f"set {sorted(filter(None, map(spelling_of, value)))}"
        case Mapping():
            pairs = {spelling_of(key): spelling_of(one) for key, one in value.items()}
            return f"map {sorted((key, one) for key, one in pairs.items() if one)}"
        case range():
            return repr(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            return spelling_of([getattr(value, each.name) for each in fields(value)])
        case tuple() | list():
            return f"row {[*filter(None, map(spelling_of, value))]}"
        case ModuleType():
            return ""
        case _ if callable(value) or type(value).__module__ in {"typing", "types"}:
            return ""
        case _:
            raise TypeError(type(value))


def literals(tree: ast.AST) -> Iterator[str]:
    """Yield the strings that stand inside functions and classes, but no docstrings and no answers.

    An answer is a string with a blank that is returned, yielded or raised: a sentence on what is
    wrong may be worded anew.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.Lambda):
            inner = node.body if isinstance(node, ast.FunctionDef) else [node.body]
            for each in (node.args, *(inner[1:] if _documented(node) else inner)):
                yield from _strings(each, answer=False)
        elif isinstance(node, ast.ClassDef):
            for each in node.body:
                value = each.value if isinstance(each, ast.Assign | ast.AnnAssign) else None
                yield from _strings(value, answer=False) if value is not None else ()


def _strings(node: ast.AST, *, answer: bool) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        return  # it is walked by itself
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if not (answer and " " in node.value):
            yield node.value
        return
    answer = answer or isinstance(node, _MESSAGES)
    for inner in ast.iter_child_nodes(node):
        yield from _strings(inner, answer=answer)


def _documented(node: ast.FunctionDef | ast.Lambda) -> bool:
    return isinstance(node, ast.FunctionDef) and ast.get_docstring(node) is not None


def _assigned(tree: ast.Module) -> frozenset[str]:
    """Return the names that a module gives to values of its own."""
    found: set[str] = set()
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        names = [one for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)]
        found.update([one.id for one in names])
    return frozenset(found - {"__all__"})


def _imported(module: str) -> Iterator[str]:
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("paraph"):
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                yield inner if _path(inner) else f"{node.module}"


@cache
def _tree(module: str) -> ast.Module:
    path = _path(module)
    assert path is not None, module
    return ast.parse((ROOT / path).read_text("utf-8"))


@cache
def _path(module: str) -> str | None:
    stem = f"src/{module.replace('.', '/')}"
    return next(
        (each for each in (f"{stem}.py", f"{stem}/__init__.py") if (ROOT / each).is_file()), None
    )
