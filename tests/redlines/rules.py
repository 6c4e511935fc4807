"""The rules of structure that a redline must keep for Word to open it without a word.

Each rule is one of ECMA-376 part 1 (transitional) or part 2, or what Word demands beyond them. A
document by others may break some of them and open all the same: what a redline may be charged with
is what its new document was not, `problems(redline)` without `problems(new)`.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from tests.redlines import rules_changes, rules_package, rules_references, rules_schema
from tests.redlines.names import Element
from tests.redlines.opc import Package, opened


def problems(source: bytes) -> list[str]:
    """Return what breaks a rule, each in a sentence after the name of the part: [] is the aim."""
    return list(_problems(source))


def _problems(source: bytes) -> Iterator[str]:
    yield from rules_package.names(source)
    package = opened(source)
    trees: dict[str, Element] = {}
    for name in package.members:
        if not name.endswith((".xml", ".rels")):
            continue
        try:
            trees[name] = package.tree(name)
        except etree.XMLSyntaxError as error:
            yield f"{name}: is not well-formed: {error}"
    if set(trees) != {name for name in package.members if name.endswith((".xml", ".rels"))}:
        return
    yield from rules_package.package(package, trees)
    stories = _stories(package, trees)
    for name, tree in stories.items():
        for rule in (*rules_schema.RULES, *rules_changes.RULES):
            yield from (f"{name}: {said}" for said in rule(tree))
    for kind in ("styles", "numbering", "settings"):
        if (part := package.first(package.main(), kind)) in trees:
            for rule in rules_schema.BESIDE:
                yield from (f"{part}: {said}" for said in rule(trees[part]))
    yield from rules_changes.across(stories)
    yield from rules_references.references(package, trees, stories)


def _stories(package: Package, trees: dict[str, Element]) -> dict[str, Element]:
    """Return the trees that hold paragraphs: the main document first, then those it points to."""
    main = package.main()
    kinds = {"footnotes", "endnotes", "header", "footer", "comments"}
    related = (r.target for r in package.related(main).values() if r.kind in kinds)
    return {name: trees[name] for name in (main, *related) if name in trees}
