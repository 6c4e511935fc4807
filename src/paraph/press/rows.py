"""Rows: by which reader each kind of words for days is read."""

from __future__ import annotations

from paraph.press.reckoned import BY_PUBLICATION
from paraph.press.resolved import Reader
from paraph.press.years import BY_YEAR

READERS: dict[str, Reader] = {**BY_YEAR, **BY_PUBLICATION}
