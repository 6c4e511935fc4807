"""The manner in which a file is read: what the user says of it, and the means that are at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from paraph.text.reading import View


class Converted(NamedTuple):
    """A document that another program made of a file: its bytes, and which program it was."""

    content: bytes
    program: str


Convert: TypeAlias = Callable[[bytes, str, str], Converted]
"""Makes a DOCX of a file: its bytes, its suffix, and its name for messages."""


class Manner(NamedTuple):
    """How a file is to be read.

    `view` is that of pending tracked changes. `encoding` is that of a text, as the user states it.
    `attachment` names the one of a mail that is meant. `text_layer` and `conversion` say that the
    user accepted what a PDF holds beside what it shows, and what another program made of a file.
    `convert` is that program, and `clock` counts seconds; without them nothing is converted, and
    no time limit holds.
    """

    view: View | None = None
    encoding: str = ""
    attachment: str = ""
    text_layer: bool = False
    conversion: bool = False
    convert: Convert | None = None
    clock: Callable[[], float] | None = None
