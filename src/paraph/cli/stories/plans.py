"""The programmes of a treaty: which words are counted, how, until when, and who answers for it."""

from __future__ import annotations

from typing import NamedTuple

PROGRAMMES = "programmes"
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


class Plan(NamedTuple):
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


PLANS = (
    Plan(
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
    Plan(
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
    Plan(
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
    Plan(
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
    Plan(
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
"""What is counted of the treaty: five fields, ten indicators."""
