"""The conclusion: a treaty is signed, comes into force, and is registered."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.cli.stories import press
from paraph.cli.stories.story import Certifying, Happening, Step
from paraph.cli.stories.two_nodes import OCCASION, at, paper, sent


def conclusion() -> Iterator[Happening]:
    """Yield how both are bound."""
    yield from _signed()
    yield from press.after()
    yield from _bound()
    yield from _registered()


def _signed() -> Iterator[Happening]:
    how = ("--place", "Morin City", "--occasion", OCCASION, "--effect", "subject-to-ratification")
    yield Step(
        (
            *("happen", "visit", "--since", "2026-05-13", "--until", "2026-05-15"),
            *("--place", "Morin City", "--who", "President of Alda=guest"),
            *("--who", "King of Morin=host", "--words", "State visit."),
            *at("alda", "keller"),
        ),
        at="2026-05-14T10:00:00Z",
        said="During the visit both sign, subject to ratification.",
    )
    for copy in ("alda", "morin"):
        who = ("--capacity", "Minister for Foreign Affairs", *at("alda", "rhode"))
        yield Step(("sign", "T2", "--copy", copy, *how, *who))
    yield from sent("alda", "morin")
    for copy in ("morin", "alda"):
        who = ("--capacity", "Ambassador", *at("morin", "weber"))
        yield Step(("sign", "T2", "--copy", copy, *how, *who))
    yield from sent("morin", "alda")
    yield from _sealed()
    yield Step(("dossier", "--node", "alda"), said="This is how it stands now.")


def _sealed() -> Iterator[Happening]:
    """Sign what was printed with certificates too, the other party behind the first."""
    people = (("rhode", "A. Rhode, Minister of Alda"), ("weber", "C. Weber, Ambassador of Morin"))
    yield Certifying("certificates", "Root for show", people)
    said = (
        "Both sign the printed originals with certificates too (PAdES), and Alda accepts them back."
    )
    for party, each in (("alda", "en"), ("morin", "fr")):
        master, once, twice = [
            f"papers/{name}-of-{party}.{each}.pdf" for name in ("master", "half-signed", "signed")
        ]
        for person, source, target in (("rhode", master, once), ("weber", once, twice)):
            key = f"certificates/{person}"
            named = ("--key", f"{key}.key.pem", "--cert", f"{key}.pem")
            yield Step(
                ("seal-pdf", source, "--out", target, *named, "--at", "2026-05-14T10:30:00Z"),
                said=said,
                printed=True,
            )
            said = ""
        yield Step(
            (
                *("accept-pdf", "T2", twice, "--trust-root", "certificates/root.pem"),
                *("--text", f"agreement:{each}", "--copy", party, *at("alda", "keller")),
            ),
            printed=True,
        )


def _bound() -> Iterator[Happening]:
    me, theirs = at("alda", "keller"), at("morin", "weber")
    yield Step(
        ("accept-formula", "T2", "--text", "agreement:en", *me),
        at="2026-05-20T09:00:00Z",
        said="An officer accepts how the clauses on entry into force, provisional application "
        "and term are read.",
    )
    for clause in ("provisional", "term"):
        named = ("--text", "agreement:en", "--clause", clause)
        yield Step(("accept-formula", "T2", *named, *me))
    yield Step(("classify", "treaty", "--reason", "Both states mean to be bound by it.", *me))
    yield Step(
        ("instrument", "internal-procedure", "--on", "2026-06-30", *me),
        at="2026-07-06T09:00:00Z",
        said="Both ratify, and tell each other.",
    )
    yield Step(("instrument", "ratification", "--on", "2026-07-06", *me))
    yield Step(
        ("instrument", "notification-sent", "--on", "2026-07-06", "--to", "morin", *me),
        keeps="sent",
    )
    yield from paper("ratification", "T2")
    yield from paper("note-verbale", "T2")
    yield from sent("alda", "morin")
    yield Step(
        (
            *("instrument", "notification-received", "--on", "2026-07-10"),
            *("--answers", "{sent}", *theirs),
        ),
        at="2026-07-10T12:00:00Z",
    )
    yield Step(
        ("instrument", "ratification", "--on", "2026-08-28", *theirs), at="2026-08-28T09:00:00Z"
    )
    yield Step(
        ("instrument", "notification-sent", "--on", "2026-08-28", "--to", "alda", *theirs),
        keeps="theirs-sent",
    )
    yield from sent("morin", "alda")
    yield Step(
        (
            *("instrument", "notification-received", "--on", "2026-09-01"),
            *("--answers", "{theirs-sent}", *me),
        ),
        at="2026-09-01T12:00:00Z",
    )
    yield Step(
        ("in-force", "2026-09-30", "--node", "alda"),
        at="2026-10-05T09:00:00Z",
        said="Until then two articles are applied provisionally. Thirty days after the last "
        "notification was received it is in force.",
    )
    yield Step(("in-force", "2026-10-01", "--node", "alda"))
    yield Step(
        (
            *("lineage", "T2", "--accept", "2", "--event", "{earlier}", "--on", "2026-10-01"),
            *("--other", "Agreement on Cultural Cooperation of 9 October 1998", *me),
        ),
        said="On that day the earlier agreement ended, by the words of this one.",
    )


def _registered() -> Iterator[Happening]:
    me = at("alda", "keller")
    for kind in ("true-copy", "registration", "conformity"):
        yield from paper(kind, "T2")
    yield Step(
        (
            *("register", "submitted", "--on", "2026-10-12"),
            *("--paper", "papers/registration.docx", *me),
        ),
        at="2026-10-12T09:00:00Z",
        said="Alda submits it for registration under article 102 of the Charter.",
    )
    yield Step(
        ("package", "--node", "alda", "--trust", "trust.json", "--out", "package"), printed=True
    )
    yield from sent("alda", "morin")
