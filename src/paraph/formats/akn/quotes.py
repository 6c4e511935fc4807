"""The quotation mark that ends what is quoted as a structure."""

from __future__ import annotations

from paraph.formats.flow import Flow

_HOLDS = frozenset(("cell", "heading", "paragraph"))


def closed(flow: Flow, first: int, quote: str) -> bool:
    """Add `quote` to the last words from the provision `first` on; False if there are none."""
    if not quote:
        return True
    depth = min((one.depth for one in flow.provisions[first:]), default=0)
    for index in range(len(flow.provisions) - 1, first - 1, -1):
        provision = flow.provisions[index]
        if provision.kind in _HOLDS and (provision.kind == "cell" or provision.depth == depth):
            flow.provisions[index] = provision._replace(text=provision.text + quote)
            return True
    return False
