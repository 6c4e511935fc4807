"""Room: whether the blobs of an agreement still go into one bundle, looked at before they are kept.

Nothing is ever taken out of a record: with one blob too many a node could hand out nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from paraph.agreement.act import Act
from paraph.desk.desk import Desk
from paraph.desk.matter import digest_of
from paraph.errors import RecordError
from paraph.record import bundle
from paraph.record.disclosure import named

_SMALLER = "Take a smaller file: a scan in grey, say, or with fewer points."


def demand_room(desk: Desk, acts: Iterable[Act], fresh: Iterable[bytes]) -> None:
    """Demand that a bundle has room for all blobs that acts name, with those that are fresh.

    Raises:
        RecordError: one is too large, or all together are.
    """
    sizes = {digest_of(each): len(each) for each in fresh}
    if not sizes:
        return
    if max(sizes.values()) > bundle.BLOB:
        what = f"has more than {bundle.BLOB} bytes, so that no bundle could carry it"
        raise RecordError("a blob", what, hint=_SMALLER)
    for name in set(chain.from_iterable(map(named, acts))) - sizes.keys():
        sizes[name] = desk.size(name)
    if sum(sizes.values()) > bundle.BLOBS:
        what = f"would have more than {bundle.BLOBS} bytes, so that no bundle could carry them"
        raise RecordError("the blobs of the agreement", what, hint=_SMALLER)
