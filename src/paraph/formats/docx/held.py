"""What a note, a box, a header or a footer holds: its first paragraph is its own text."""

from __future__ import annotations

from paraph.text.node import Kind, Mark, Provision, normal_marks


def held(kind: Kind, inner: list[Provision], *marks: Mark) -> list[Provision]:
    """Return a provision of `kind` with `inner`, whose depths count from 0, in it.

    What hangs under its first paragraph stays one deeper than that; everything else goes one
    deeper. A note has a label of its own, so a first paragraph with another one stands under it.
    """
    first = inner[0] if inner else None
    if (
        first is None
        or first.kind not in {"paragraph", "heading"}
        or (kind == "note" and first.label)
    ):
        rest = [item._replace(depth=item.depth + 1) for item in inner]
        return [Provision(kind, marks=marks), *rest]
    own = normal_marks([*first.marks, *marks])
    result = [Provision(kind, first.text, first.label, first.level, 0, own)]
    under = True
    for item in inner[1:]:
        under = under and item.depth > 0
        result.append(item if under else item._replace(depth=item.depth + 1))
    return result
