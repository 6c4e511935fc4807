"""The delivery: commitments, the programmes that count them, a year of reports, and the mirror."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from paraph.cli.stories import press
from paraph.cli.stories.story import Filling, Happening, Step, Writing
from paraph.cli.stories.two_nodes import at, sent

PROGRAMMES, REPORTS = "programmes", "reports"
_EVIDENCE = f"{REPORTS}/customs-of-alda-2027.csv"
_BODIES = {
    "student-mobility": ("education", "universities"),
    "tourism": ("tourism", "tourism"),
    "culture": ("culture", "culture"),
    "youth-and-sport": ("sport", "youth"),
    "trade": ("treasury", "central-bank"),
}
_HEAD = """\
programme = "{name}"
title = "{title}"
field = "{field}"
since = "2027"
until = "2031"
days = 60
words = "{plan}"

[responsible]
alda = "{alda}"
morin = "{morin}"
"""
_COMMITMENT = """
[[commitments]]
text = "agreement:en"
provision = "{0}"
words = "{1}"
"""
_INDICATOR = """
[[indicators]]
indicator = "{0}"
words = "{1}"
unit = "{2}"
definition = "{3}"
every = "{4}"
target = "{5}"
tolerance = "{6}"
"""


class _Plan(NamedTuple):
    """What is agreed on in a field: words of the treaty, and what is counted of them."""

    name: str
    title: str
    field: str
    plan: str
    commitments: tuple[tuple[str, str], ...]
    indicators: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> str:
        """The programme as a file."""
        alda, morin = _BODIES[self.name]
        head = _HEAD.format(**self._asdict(), alda=alda, morin=morin)
        promised = [_COMMITMENT.format(*each) for each in self.commitments]
        return "".join([head, *promised, *[_INDICATOR.format(*each) for each in self.indicators]])


_PLANS = (
    _Plan(
        "student-mobility",
        "Scholarships and academic mobility",
        "education and academic mobility",
        "Applications by 1 March; places are offered by 1 June; the year begins in September.",
        (
            (
                "article 6, paragraph 1",
                (
                    "Each Party shall grant one hundred and twenty scholarships each academic year "
                    "to students of the other Party"
                ),
            ),
        ),
        tuple(
            [
                (
                    f"students-to-{there}",
                    f"Students from {home} with a scholarship in {where}",
                    "persons",
                    "enrolled on 1 October of the year, on a scholarship under article 6",
                    *("year", "120", "0.02"),
                )
                for there, home, where in (("morin", "Alda", "Morin"), ("alda", "Morin", "Alda"))
            ]
        ),
    ),
    _Plan(
        "tourism",
        "Tourism between both States",
        "tourism",
        "A shared stand at two fairs each year; statistics are exchanged every six months.",
        (
            ("article 9, paragraph 1", "The Parties shall promote tourism between their States"),
            ("article 9, paragraph 1", "shall exchange statistics of tourism every six months"),
        ),
        tuple(
            [
                (
                    f"arrivals-in-{there}",
                    f"Arrivals of citizens of {home} in {where}",
                    "trips",
                    "arrivals for one night or more, by all ways of travel",
                    *("half-year", target, "0.02"),
                )
                for there, home, where, target in (
                    ("morin", "Alda", "Morin", "210000"),
                    ("alda", "Morin", "Alda", "160000"),
                )
            ]
        ),
    ),
    _Plan(
        "culture",
        "Weeks of films and music",
        "culture",
        "Morin City in odd years, Alda City in even ones; films have subtitles in both languages.",
        (
            (
                "article 8",
                (
                    "Each Party shall hold a week of the films and the music of the other Party "
                    "every two years"
                ),
            ),
        ),
        (
            (
                *("weeks", "Weeks of films and music held", "weeks"),
                *("of five days or more, in either State", "year", "1", ""),
            ),
            (
                *("visitors", "Visitors of these weeks", "persons"),
                *("tickets sold or handed out, each showing by itself", "year", "15000", "0.05"),
            ),
        ),
    ),
    _Plan(
        "youth-and-sport",
        "Joint games",
        "youth, sport",
        "The games of 2027 are in Morin City, those of 2029 in Alda City.",
        (
            (
                "article 10, paragraph 1",
                "The Parties shall hold joint games in each odd-numbered year, beginning with 2027",
            ),
        ),
        (
            (
                *("games", "Joint games held", "games"),
                *("opened by both ministers, in at least six sports", "year", "1", ""),
            ),
            (
                *("athletes", "Athletes who took part", "persons"),
                *("entered for one event at least, of both States", "year", "600", "0.01"),
            ),
        ),
    ),
    _Plan(
        "trade",
        "Trade and settlements",
        "trade, mutual settlements and finance",
        "Towards 900 million euros in 2030; central banks meet every quarter on settlements.",
        (
            (
                "article 5, paragraph 1",
                (
                    "The Parties shall seek to raise the annual turnover of their mutual trade to "
                    "900,000,000 euros by 31 December 2030"
                ),
            ),
            (
                "article 5, paragraph 2",
                (
                    "The central banks of the Parties shall conclude an arrangement on settlements "
                    "in national currencies by 1 July 2027"
                ),
            ),
        ),
        (
            (
                *("turnover", "Turnover of mutual trade", "million EUR"),
                *("goods, exports and imports together", "year", "720", "0.02"),
            ),
            (
                *("settled", "Settled in national currencies", "million EUR"),
                *("payments under the arrangement of both central banks", "year", "100", "0.02"),
            ),
        ),
    ),
)
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
    for number, plan in enumerate(_PLANS):
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
    for number, plan in enumerate(_PLANS):
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
