"""A desk: what lies ready for whatever marks the changes of one story."""

from __future__ import annotations

from typing import NamedTuple

from paraph.formats.docx.redline.blanks import Blanks
from paraph.formats.docx.redline.containers import Containers
from paraph.formats.docx.redline.moves import Moves
from paraph.formats.docx.redline.orders import Orders
from paraph.formats.docx.redline.sheet import Sheet
from paraph.formats.docx.redline.sides import Sides


class Desk(NamedTuple):
    """The two documents, what is written, what is asked, what is open, moved, blank."""

    sides: Sides
    sheet: Sheet
    orders: Orders
    containers: Containers
    moves: Moves
    blanks: Blanks
