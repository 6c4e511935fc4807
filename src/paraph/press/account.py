"""Account: the statements of an article while it is read, numbered as they are found."""

from __future__ import annotations

from paraph.press.article import Span
from paraph.press.statement import Dated, Kind, Speaker, Statement


class Account:
    """The statements that have been found in an article of an outlet."""

    def __init__(self, outlet: str) -> None:
        self._outlet = outlet
        self.statements: list[Statement] = []

    @property
    def last(self) -> Statement | None:
        """The statement that was found last, if any was."""
        return self.statements[-1] if self.statements else None

    def add(  # noqa: PLR0913, PLR0917
        self,
        speaker: Speaker,
        kind: Kind,
        content: Span,
        cue: Span | None,
        quoted: tuple[Span, ...],
        continues: int,
        chain: tuple[str, ...],
        date: Dated | None,
        *,
        balanced: bool = True,
        denied: bool = False,
    ) -> Statement:
        """Take what somebody says for a statement; what is not closed is not certain."""
        if not balanced and speaker.certainty == "stated":
            speaker = speaker._replace(
                certainty="inferred", how=f"{speaker.how}, and the quotation is not closed"
            )
        made = Statement(
            len(self.statements) + 1,
            speaker,
            kind,
            content,
            cue,
            quoted,
            continues,
            (self._outlet, *[each for each in chain if each]),
            date,
            balanced,
            denied,
        )
        self.statements.append(made)
        return made

    def put_in_order(self) -> None:
        """Number the statements by where they stand."""
        held = sorted(
            self.statements,
            key=lambda each: (each.content.provision, each.content.start, -each.content.end),
        )
        numbers = {each.number: place for place, each in enumerate(held, 1)}
        self.statements = [
            each._replace(number=numbers[each.number], continues=numbers.get(each.continues, 0))
            for each in held
        ]
