"""Recorded: what the command that runs has recorded, whether anybody hears of it or not."""

from __future__ import annotations

RECORDED: list[str] = []
"""A sentence for each, in the order in which they were recorded."""
