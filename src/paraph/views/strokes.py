"""Strokes: a line and words in a drawing (SVG), as the time line and the charts have them."""

from __future__ import annotations

from paraph.views.escaped import words


def line(  # noqa: PLR0913, PLR0917 - where from and where to, and how
    x1: float, y1: float, x2: float, y2: float, colour: str, more: str = ""
) -> str:
    """Return a line from one point to another; `more` are further attributes."""
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}"{more}/>'


def text(  # noqa: PLR0913, PLR0917 - where it stands, and how
    x: float, y: float, told: str, size: float, colour: str, more: str = ""
) -> str:
    """Return words at a point, of a size and a colour; `more` are further attributes."""
    look = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}"{more}'
    return f"<text {look}>{words(told)}</text>"
