"""The trail: the paragraphs since the last one that both texts have, while a container is open."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.entry import Side
from paraph.formats.docx.redline.marker import Sort
from paraph.formats.docx.redline.sheet import Written


@dataclass(slots=True)
class Step:
    """A paragraph: which text has it, where it was written, or its block if it was not."""

    side: Side
    sort: Sort = ""
    p: etree._Element | None = None
    written: Written | None = None
    block: Block | None = None


class Trail:
    """The steps from the last paragraph of both texts on, or from a table on."""

    def __init__(self) -> None:
        self.steps: list[Step] = []

    def take(self, step: Step) -> None:
        """Go one paragraph on."""
        if step.side == "both":
            self.bar()
        self.steps.append(step)

    def bar(self) -> None:
        """Go past something that is no paragraph: nothing before it is altered any more."""
        for step in self.steps:
            if step.written is not None:
                step.written.done()
            step.p = None
        self.steps.clear()
