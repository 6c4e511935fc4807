"""Every kind of mutation of one sentence that must go to people."""

from __future__ import annotations

from tests.mutations import (
    characters,
    duties,
    figures,
    french,
    korean,
    russian,
    scope,
    signs,
    slips,
    spanish,
    swaps,
)
from tests.mutations.kind import Kind

KINDS: tuple[Kind, ...] = (
    *duties.KINDS,
    *scope.KINDS,
    *figures.KINDS,
    *signs.KINDS,
    *characters.KINDS,
    *slips.KINDS,
    *swaps.KINDS,
    *russian.KINDS,
    *french.KINDS,
    *spanish.KINDS,
    *korean.KINDS,
)
