"""The form of a report: what it asks a party, filled in with what it said last.

A form for a spreadsheet and one for a text processor have the same names, so that either may be
read back. What was read is held against the form as the record would make it now.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.delivery.programmes import Planned
from paraph.agreement.delivery.reports import Place, Reports, standing
from paraph.agreement.period import every_of
from paraph.errors import UsageError

FORM = "paraph.report-form/1"
NAMES: tuple[str, ...] = ("agreement", "programme", "version", "party", "period", "check")
"""What names a form, in the order in which it stands there."""
ASKED: tuple[tuple[str, str], ...] = (
    ("figure", "Figure"),
    ("words", "Remarks, or why there is no figure"),
    ("unit", "Unit, as you counted"),
    ("definition", "Definition, as you counted"),
    ("counted", "Period, as you counted"),
    ("evidence", "Evidence (digests)"),
)
"""What is asked of each indicator, by the name of the member and in words."""


class Asked(NamedTuple):
    """An indicator that a form asks for, and what stands there already."""

    indicator: steps.Indicator
    figure: steps.Delivered


class Form(NamedTuple):
    """A form: whose report on which programme and period, of which agreement and by which words.

    `version` is the digest of the words of the programme, `bodies` who answers for it.
    """

    agreement: str
    title: str
    programme: str
    version: str
    party: str
    period: str
    name: str
    body: str
    rows: tuple[Asked, ...]

    def named(self) -> dict[str, str]:
        """Return what names the form, with a check of all names, those of its indicators too."""
        names = [self.agreement, self.programme, self.version, self.party, self.period]
        check = check_of(names, [each.indicator.indicator for each in self.rows])
        return dict(zip(NAMES, (*names, check), strict=True))


def form_of(
    agreement: tuple[str, str], planned: Planned, said: Reports, who: tuple[str, str]
) -> Form:
    """Return the form for a party and a period (`who`) of a programme.

    `agreement` is its digest and its title.

    Raises:
        UsageError: the party has no part in it, or nothing is counted in such periods.
    """
    party, period = who
    body = next((each.body for each in planned.body.responsible if each.party == party), None)
    if body is None:
        raise UsageError(f"no body of {party} is responsible in {planned.name}")
    asked = [each for each in planned.body.indicators if each.every == every_of(period)]
    if not asked:
        known = ", ".join(dict.fromkeys([each.every for each in planned.body.indicators]))
        raise UsageError(f"{planned.name} counts nothing by such a period: it counts by {known}")
    rows = []
    for each in asked:
        place = Place(planned.name, each.indicator, period)
        last = standing(said.get(place, {}).get(party, ()))
        fresh = steps.Delivered(each.indicator, "", each.unit, each.definition, period, "")
        rows.append(Asked(each, last.figure if last else fresh))
    return Form(
        agreement[0],
        agreement[1],
        planned.name,
        wording(planned.body),
        party,
        period,
        planned.body.title,
        body,
        tuple(rows),
    )


def wording(body: steps.Programme) -> str:
    """Return the digest of the words of a programme: the same for whoever holds the same words."""
    return _digest([*_flat(body)])


def check_of(names: list[str], indicators: list[str]) -> str:
    """Return the digest of what names a form; indicators may stand in any order."""
    return _digest([FORM, *names, *sorted(indicators)])


def _digest(words: list[str]) -> str:
    content = "".join([f"{len(each)}:{each}," for each in words])
    return f"sha256:{sha256(content.encode()).hexdigest()}"


def _flat(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        yield f"({len(value)}"
        for each in value:
            yield from _flat(each)
    else:
        yield str(value)
