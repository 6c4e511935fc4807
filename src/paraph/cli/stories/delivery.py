"""The delivery: commitments, the programmes that count them, a year of reports, and the mirror."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from paraph.cli.stories import press
from paraph.cli.stories.plans import PLANS, PROGRAMMES
from paraph.cli.stories.story import Filling, Happening, Step, Writing
from paraph.cli.stories.two_nodes import at, sent

REPORTS = "reports"
_EVIDENCE = f"{REPORTS}/customs-of-alda-2027.csv"
_Told = Mapping[str, Mapping[str, str]]


class _Report(NamedTuple):
    """What a party reports on a programme for a period, and in which kind of form."""

    party: str
    programme: str
    period: str
    suffix: str
    told: _Told
    papers: tuple[str, ...] = ()


def _figures(**told: str) -> _Told:
    return {name.replace("_", "-"): {"figure": figure} for name, figure in told.items()}


_BY_AIR = "arrivals for one night or more, by air alone"
_HALF = (
    _Report(
        *("alda", "tourism", "2027-H1", "xlsx"),
        _figures(arrivals_in_morin="201400", arrivals_in_alda="158200"),
    ),
    _Report(
        *("morin", "tourism", "2027-H1", "docx"),
        {
            "arrivals-in-morin": {"figure": "199800"},
            "arrivals-in-alda": {"figure": "61300", "definition": _BY_AIR},
        },
    ),
)
_YEAR = (
    _Report(
        *("alda", "student-mobility", "2027", "docx"),
        _figures(students_to_morin="120", students_to_alda="118"),
    ),
    _Report(
        *("alda", "tourism", "2027-H2", "xlsx"),
        _figures(arrivals_in_morin="224900", arrivals_in_alda="171050"),
    ),
    _Report(
        *("alda", "culture", "2027", "docx"),
        {
            "weeks": {"figure": "1"},
            "visitors": {"figure": "18420", "words": "Of these, 3,100 were pupils."},
        },
    ),
    _Report(*("alda", "youth-and-sport", "2027", "xlsx"), _figures(games="1", athletes="612")),
    _Report(
        *("alda", "trade", "2027", "xlsx"),
        {
            "turnover": {"figure": "731.4", "words": "By the customs, where goods are cleared."},
            "settled": {"figure": "94.6"},
        },
        ("--keep", f"turnover={_EVIDENCE}"),
    ),
    _Report(
        *("morin", "student-mobility", "2027", "xlsx"),
        {
            "students-to-morin": {"figure": "120"},
            "students-to-alda": {"figure": "112", "words": "As enrolled by 1 October."},
        },
    ),
    _Report(
        *("morin", "tourism", "2027-H2", "docx"),
        {
            "arrivals-in-morin": {"figure": "221300"},
            "arrivals-in-alda": {"figure": "64900", "definition": _BY_AIR},
        },
    ),
    _Report(*("morin", "youth-and-sport", "2027", "docx"), _figures(games="1", athletes="612")),
    _Report(
        *("morin", "trade", "2027", "xlsx"),
        {
            "turnover": {"figure": "702.8", "words": "By the central bank, where goods are paid."},
            "settled": {
                "figure": "",
                "words": "The arrangement came on 1 December: a month is no year.",
            },
        },
    ),
)
"""What both parties report; Morin has nothing on culture."""


def delivery() -> Iterator[Happening]:
    """Yield the year after a treaty is in force, until both have looked at what they reported."""
    yield from _accepted()
    yield from _planned()
    yield from _half_reported()
    yield from _reported()
    yield from press.of_the_year()
    yield from _compared()


def _accepted() -> Iterator[Happening]:
    corrections = (
        *("6:deadline=every 6 months;fields=security architecture and consultations",),
        *("14:deadline=every 2 years", "23:deadline=by 2028-03-31", "24:fields=law and consular"),
    )
    yield Step(
        (
            *("norms", "review", "T2", "--text", "agreement:en", "--accept", "all"),
            *("--final", "25,26,27,28,29,30,31,32"),
            *[word for each in corrections for word in ("--correct", each)],
            *("--reason", "As the words have it: twice a year, every two years, by 31 March."),
            *at("alda", "keller"),
        ),
        at="2026-11-05T09:00:00Z",
        said="What the text asks for is read from its words, and a person accepts it, four times "
        "with a correction. An obligation is a commitment now, for the text is in force.",
    )
    for suffix in ("xlsx", "csv", "json"):
        yield Step(
            (
                *("norms", "export", "T2", "--text", "agreement:en", "--node", "alda"),
                *("--out", f"register.{suffix}"),
            )
        )


def _planned() -> Iterator[Happening]:
    for number, plan in enumerate(PLANS):
        file = f"{PROGRAMMES}/{plan.name}.toml"
        yield Writing(file, plan.words)
        yield Step(
            ("programme", file, *at("alda", "keller")),
            at="2026-11-20T09:00:00Z",
            said=""
            if number
            else "Five programmes say what is counted, by which definition, until when, and which "
            "body of each party answers for it.",
        )
    yield from sent("alda", "morin")
    for number, plan in enumerate(PLANS):
        yield Step(
            ("programme", "--accept", plan.name, *at("morin", "weber")),
            at="2026-12-03T09:00:00Z",
            said="" if number else "Morin holds the same words, and so they are agreed.",
        )
    yield from sent("morin", "alda")


def _half_reported() -> Iterator[Happening]:
    said = "After half a year both report on tourism, each for itself."
    for each in _HALF:
        yield from _report(each, "2027-08-20T09:00:00Z", said)
        said = ""
    yield from sent("alda", "morin")
    yield from sent("morin", "alda")


def _reported() -> Iterator[Happening]:
    yield Writing(
        _EVIDENCE, "year,exports,imports,turnover\n2026,340.1,331.7,671.8\n2027,368.9,362.5,731.4\n"
    )
    said = (
        "In February both report on the year: the forms come filled in with what is known, an "
        "office fills in the figures, and what is read is signed."
    )
    for each in _YEAR:
        yield from _report(each, "2028-02-10T09:00:00Z", said)
        said = ""
    yield from sent("alda", "morin")
    yield from sent("morin", "alda")


def _report(told: _Report, when: str, said: str) -> Iterator[Happening]:
    name = f"{REPORTS}/{told.programme}-{told.period.lower()}-of-{told.party}"
    form, saved = f"{name}-form.{told.suffix}", f"{name}.{told.suffix}"
    who = at(told.party, "keller" if told.party == "alda" else "weber")
    asked = ("report", "form", told.programme, told.period, "--node", told.party)
    yield Step((*asked, "--out", form), at=when, said=said)
    yield Filling(form, saved, told.told)
    yield Step(("report", "import", saved, *told.papers, *who))


def _compared() -> Iterator[Happening]:
    alda, morin = at("alda", "keller"), at("morin", "weber")
    yield Step(
        (
            *("discrepancy", "student-mobility", "students-to-alda", "2027"),
            *("--cause", "late-data", "--owner", "universities@morin", "--until", "2028-04-30"),
            *("--reason", "Were six students enrolled after 1 October?", *alda),
        ),
        at="2028-03-06T09:00:00Z",
        said="Two figures differ by more than is tolerated. Each difference has a cause, an owner "
        "and a day.",
        keeps="late",
    )
    yield Step(
        (
            *("discrepancy", "trade", "turnover", "2027", "--cause", "counting"),
            *("--owner", "central-bank@morin", "--until", "2028-06-30"),
            *("--reason", "One counts goods as they are cleared, the other as they are paid."),
            *alda,
        ),
        keeps="counting",
    )
    yield from sent("alda", "morin")
    why = "Six were enrolled in October: both figures are right for their day."
    yield Step(
        ("settle-discrepancy", "{late}", "--reason", why, *morin),
        at="2028-03-15T09:00:00Z",
        said="One is settled by both, and closed. The other is settled by one, and stays open. No "
        "figure was changed for it.",
    )
    yield from sent("morin", "alda")
    yield Step(("settle-discrepancy", "{late}", "--reason", why, *alda), at="2028-03-20T09:00:00Z")
    yield Step(
        (
            *("settle-discrepancy", "{counting}"),
            *("--reason", "Both count as they should; from 2028 on both tell both.", *alda),
        ),
    )
    yield from sent("alda", "morin")
    targets = [f"mirror.{suffix}" for suffix in ("html", "xlsx", "docx", "svg")]
    yield Step(
        ("mirror", "--node", "alda", *[each for one in targets for each in ("--out", one)]),
        said="The mirror table has both sides of each figure: they agree, agree within the "
        "tolerance, disagree, one is silent, or they cannot be compared.",
    )
    yield Step(("mirror", "--node", "alda", "--json"), prints="mirror.json")
