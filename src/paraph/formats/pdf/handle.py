"""What PDFium hands out: documents, pages, objects, marks; it gives them no types."""

from __future__ import annotations

from typing import Any, TypeAlias

Handle: TypeAlias = Any
"""Anything of PDFium's own; it lasts as long as its page or document is open."""
