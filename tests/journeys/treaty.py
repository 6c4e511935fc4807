"""A treaty in two languages that is in force: what a node has of it when all is done."""

from __future__ import annotations

import json
from pathlib import Path

from tests.journeys.test_agreement import Table

TEXTS = {
    "en": "# Agreement on culture\n\nArticle 1. The Parties shall recieve each other's "
    "exhibitions every 2 years.\n\nArticle 2. This Agreement enters into force thirty days after "
    "receipt of the last notification by which the Parties inform each other that their internal "
    "procedures have been completed.\n",
    "fr": "# Accord culturel\n\nArticle 1. Les Parties accueillent leurs expositions tous les 2 "
    "ans.\n\nArticle 2. Le présent Accord entre en vigueur trente jours après la réception de la "
    "dernière notification par laquelle les Parties s'informent de l'accomplissement de leurs "
    "procédures internes.\n",
}
NOW = ("--now", "2026-08-01T12:00:00Z")
_MAY = ("--grant", "ministry", "--may", "sign,amend", "--allow", "spelling", "--uses", "3")
_REASONS = "The visit is the occasion. <b>&{{ title }}"
_ME = ("--as", "keller")


def begun(folder: Path) -> Table:
    """Return a node in an agreement of which nothing is proposed yet; the other side is on paper.

    One of the texts has a slip, which `en2.md` mends.
    """
    table = Table(folder)
    (folder / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    for code, words in TEXTS.items():
        (folder / f"{code}.md").write_text(words, encoding="utf-8")
    (folder / "en2.md").write_text(TEXTS["en"].replace("recieve", "receive"), encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    _at(
        table,
        "2026-01-10",
        *("begin", "--title", "Agreement on culture", "--on-paper", "morin=Kingdom of Morin"),
        *("--text", "agreement:en,fr"),
    )
    return table


def signed(folder: Path) -> Table:
    """Return one whose text both have signed, the other side on paper, subject to ratification."""
    table = begun(folder)
    texts = ("en=en.md", "fr=fr.md")
    _at(table, "2026-01-12", "propose", *texts, "--reasons", _REASONS, *_ME)
    decide = ("decide", "T0", "--as", "holm", *_MAY, "--number", "417-rp")
    decision = _name(_at(table, "2026-02-03", *decide))
    issued = ("--number", "417-rp", "--on", "2026-02-04", "--reference", "Official Journal 12")
    _at(table, "2026-02-04", "issue", decision, *issued, "--as", "holm")
    _at(table, "2026-02-10", "amend", "en=en2.md", *_ME)
    effect = ("--effect", "subject-to-ratification")
    _at(table, "2026-03-05", "sign", "T1", "--place", "Alda City", *effect, *_ME)
    _at(table, "2026-03-06", "report", "sign", "--on", "2026-03-05", "--set", "T1", *_paper())
    return table


def in_force(folder: Path) -> Table:
    """Return one that is in force, by the clause and the notifications, and no treaty by a word."""
    table = signed(folder)
    _at(table, "2026-03-08", "accept-formula", "T1", "--text", "agreement:en", *_ME)
    sent = _name(
        _at(table, "2026-04-21", "instrument", "notification-sent", "--on", "2026-04-21", *_ME)
    )
    events = json.loads(table.run("dossier", "--node", "alda", "--json"))["events"]
    whole = next(each["act"] for each in events if each["act"].startswith(f"sha256:{sent}"))
    (folder / "does.toml").write_text(
        'instrument = "notification-received"\non = "2026-04-25"\nplace = ""\nto = ""\n'
        f'answers = "{whole}"\nprovisions = []\nwords = ""\n'
    )
    received = ("report", "instrument", "--on", "2026-04-25", "--does", "does.toml")
    _at(table, "2026-05-01", *received, *_paper())
    theirs = ("instrument", "notification-received", "--on", "2026-05-12", *_ME)
    _at(table, "2026-05-12", *theirs)
    return table


def classed(folder: Path, day: str = "2026-06-15") -> Table:
    """Return one that is in force, and that somebody held to be a treaty on a day."""
    table = in_force(folder)
    _at(table, day, "classify", "treaty", "--reason", "Both mean it.", *_ME)
    return table


def _paper() -> tuple[str, ...]:
    return ("--by", "graf:council@morin", "--paper", "paper.pdf", "--checked", "holm", *_ME)


def _at(table: Table, day: str, *arguments: str) -> str:
    return table.at("alda", *arguments, "--now", f"{day}T12:00:00Z")


def _name(said: str) -> str:
    return said.partition("Recorded ")[2].partition(":")[0]
