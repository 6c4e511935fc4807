"""The press: what was said of a treaty before and after the visit, and what a ministry keeps."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.cli.stories.story import Happening, Step, held
from paraph.cli.stories.two_nodes import at

PRESS = "press"
_WIRE, _RADIO = "Alda Telegraph", "Radio Alda"
KINDS = (
    ("1-wire.en.txt", "January 2026: two intentions and a flight"),
    ("2-newspaper.fr.html", "May 2026, in French: another day, another number"),
    ("3-interview.en.txt", "May 2026: an interview with a minister"),
    ("4-wire.en.txt", "On the eve: it will be signed"),
    ("5-communique.en.md", "The communiqué of the visit"),
    ("6-newspaper.fr.html", "After the visit, in French"),
    ("7-newspaper.en.txt", "February 2028: the first year"),
)
"""The articles, in the order of their days, and what each is."""
_OF_AGREEMENT = ("--agreement", "{agreement}")


def articles() -> Iterator[tuple[str, str]]:
    """Yield the articles with their names."""
    for name, _ in KINDS:
        yield name, held("treaty", PRESS, name)


def rumoured() -> Iterator[Happening]:
    """Yield what was announced before there was any agreement: a log of sources needs none."""
    yield Step(
        _added(
            *("1-wire.en.txt", _WIRE, "2026-01-22", "Alda and Morin to prepare an agreement"),
            who="aldin",
        ),
        said="The ministry keeps what the press tells: two intentions are announced, and a flight. "
        "An intention is a statement, and no commitment.",
    )


def before() -> Iterator[Happening]:
    """Yield what was said while the text was agreed: two papers, two numbers, two days."""
    yield Step(
        (*_added("2-newspaper.fr.html"), *_OF_AGREEMENT),
        at="2026-05-04T08:00:00Z",
        said="A newspaper of Morin writes of another day and of fewer scholarships, and its "
        "minister promises a common university. It stands beside what others write.",
    )
    yield Step(
        (
            *_added("3-interview.en.txt", _RADIO, "2026-05-08", "Forty schools asked to take part"),
            *_OF_AGREEMENT,
        ),
        at="2026-05-08T16:00:00Z",
    )


def announced() -> Iterator[Happening]:
    """Yield the announcement on the eve: what will be signed is not signed."""
    yield Step(
        (*_added("4-wire.en.txt", _WIRE, "2026-05-12", "To be signed on Thursday"), *_OF_AGREEMENT),
        at="2026-05-12T16:00:00Z",
        said="The wire tells that the agreement will be signed: announced, and not yet done.",
    )


def after() -> Iterator[Happening]:
    """Yield what was said of the visit when it was over."""
    yield Step(
        (
            *_added("5-communique.en.md", "Office of the President of Alda", "2026-05-14"),
            *_OF_AGREEMENT,
        ),
        at="2026-05-16T09:00:00Z",
        said="After the visit the communiqué and a newspaper say what was signed, and each in its "
        "own words.",
    )
    yield Step((*_added("6-newspaper.fr.html"), *_OF_AGREEMENT))


def of_the_year() -> Iterator[Happening]:
    """Yield what was said of the first year."""
    yield Step(
        (
            *_added("7-newspaper.en.txt", "Alda Herald", "2028-02-12", "Games, grants and a gap"),
            *_OF_AGREEMENT,
        ),
        at="2028-02-14T08:00:00Z",
        said="A newspaper has figures of its own.",
    )


def told() -> Iterator[Happening]:
    """Yield who said what in all: a step for each view of it."""
    alda = ("--node", "alda")
    yield Step(
        ("statements", "list", *alda),
        prints=f"{PRESS}/statements.txt",
        said="Who said what, where and when, source beside source.",
    )
    yield Step(("statements", "export", "--json", *alda), prints=f"{PRESS}/statements.json")
    yield Step(
        ("statements", "trace", *alda, "--html", f"{PRESS}/trace.html"),
        said="Which announced intentions became which provisions, and for which none was found.",
    )


def _added(
    name: str, outlet: str = "", day: str = "", title: str = "", who: str = "keller"
) -> tuple[str, ...]:
    """Return how an article is added; what a page says of itself nobody has to say."""
    said = (("--outlet", outlet), ("--date", day), ("--title", title))
    return (
        *("sources", "add", f"{PRESS}/{name}"),
        *[word for option, words in said if words for word in (option, words)],
        *at("alda", who),
    )
