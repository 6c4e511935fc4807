"""The council: an exhibit of an agenda packet, approved as amended, filled in, signed on paper."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.cli.stories.story import (
    TEXTS,
    Certifying,
    Happening,
    Left,
    Step,
    Story,
    Writing,
    held,
    replaced,
)

COMPONENTS = ("agreement", "exhibit-a", "exhibit-b")
NODE = "larkfield"
BLANKS = "papers/blanks.toml"
AMENDED = (("at least $1,000,000 for", "at least $2,000,000 for"),)
"""What the council amended in exhibit B."""
FILLED = (("begin on [date]", "begin on 1 April 2026"), ("exceed $[amount]", "exceed $168,400"))
BEYOND = (("begin on [date]", "begin on 1 April 2026"), ("exceed $[amount]", "exceed $268,400"))
BOUNDS = """\
[[{0}completions]]
address = "section 1, paragraph #1"
blank = "[date]"
type = "date"
min = 2026-03-15
max = 2026-05-01

[[{0}completions]]
address = "paragraph 2.1"
blank = "[amount]"
type = "number"
min = 1
max = 180000

[{0}locale]
figures = "en"
"""
"""What the council lets be filled in, and how."""
MANDATE = """\
grantees = ["attorney", "manager"]
powers = ["amend", "sign"]

[profile.classes]
allow = ["layout", "spelling", "typography"]

[profile.protect]
addresses = ["section 4"]

"""
SIGNED = 'place = "Larkfield"\n'


def _versions() -> Iterator[tuple[str, str]]:
    agreement = held("council", "agreement.en.md")
    exhibit = held("council", "exhibit-b.en.md")
    yield f"{TEXTS}/packet.md", held("council", "packet.en.md")
    yield f"{TEXTS}/minutes.md", held("council", "minutes.en.md")
    yield f"{TEXTS}/agreement.md", agreement
    yield f"{TEXTS}/exhibit-a.md", held("council", "exhibit-a.en.md")
    yield f"{TEXTS}/exhibit-b.md", exhibit
    yield f"{TEXTS}/exhibit-b-as-amended.md", replaced(exhibit, AMENDED)
    yield f"{TEXTS}/agreement-filled-in.md", replaced(agreement, FILLED)
    yield f"{TEXTS}/agreement-beyond.md", replaced(agreement, BEYOND)


def _happenings() -> Iterator[Happening]:
    yield from _begun()
    yield from _approved()
    yield from _filled()
    yield from _signed()
    yield from _sealed()
    yield from _bound()
    yield from _shown()


def _begun() -> Iterator[Happening]:
    for at, (name, _) in enumerate(_versions()):
        source = name.removesuffix(".md")
        yield Step(
            ("convert", f"{source}.md", f"{source}.docx"),
            said="" if at else "The packet, the agreement and its exhibits are Word documents.",
        )
    yield Step(
        (
            *("init", NODE, "--party", NODE, "--words", "City of Larkfield"),
            *("--decides", "council", "--person", "mayor:council", "--person", "clerk:clerk"),
            *("--person", "parks:parks", "--person", "attorney:attorney"),
            *("--person", "manager:manager", "--yes"),
        ),
        said="The city keeps a node. The contractor has none, and never will: it signs on paper.",
    )
    yield Step(("trust", f"{NODE}/party.json", "--out", "trust.json"))
    yield Step(
        (
            *("begin", "--title", "Agreement for the care of trails and playgrounds"),
            *("--on-paper", "tessel=Tessel Paths Ltd."),
            *(each for name in COMPONENTS for each in ("--text", f"{name}:en")),
            *("--procedure", "council", *_as("mayor")),
        ),
    )


def _approved() -> Iterator[Happening]:
    me = _as("parks")
    two = [f"{name}:en={TEXTS}/{name}.docx" for name in COMPONENTS[:2]]
    yield Step(
        ("propose", *two, *me),
        2,
        at="2026-02-24T15:00:00Z",
        said="The department of parks proposes it for the packet. Exhibit B is missing.",
    )
    yield Step(
        (
            *("propose", *two, f"exhibit-b:en={TEXTS}/exhibit-b.docx"),
            *("--reasons", "The contract of the previous contractor ends on 31 March."),
            *("--financial", "From the Parks Fund, not more than $180,000.", *me),
        ),
        said="It is found, and the set is whole.",
    )
    yield Step(
        ("ask", "T0", "attorney", "--until", "2026-03-02T17:00:00Z", *me),
    )
    yield Step(
        ("clear", "T0", "agreed", *_as("attorney")),
        at="2026-02-27T10:00:00Z",
    )
    yield Step(
        (
            *("propose", *two, f"exhibit-b:en={TEXTS}/exhibit-b-as-amended.docx"),
            *("--reasons", "As amended by the Council on 3 March 2026.", *_as("attorney")),
        ),
        at="2026-03-03T20:30:00Z",
        said="The council amends exhibit B in the meeting, and the attorney conforms the text.",
    )
    yield Step(
        (
            "compare",
            f"{TEXTS}/exhibit-b.docx",
            f"{TEXTS}/exhibit-b-as-amended.docx",
            *("--redline", "redlines/as-amended.html"),
        ),
        1,
    )
    yield Writing("papers/mandate.toml", MANDATE + BOUNDS.format("profile."))
    yield Step(
        (
            *("decide", "T1", "--mandate", "papers/mandate.toml", "--number", "Item 9"),
            *("--motion", "To approve as amended: general liability of $2,000,000."),
            *("--moved", "Council Member Oduya", "--seconded", "Council Member Brandt"),
            *("--votes", "6:1:0", "--minutes", f"{TEXTS}/minutes.docx"),
            *("--conformed", "attorney", "--packet", f"{TEXTS}/packet.docx", "--pages", "41-47"),
            *_as("mayor"),
        ),
        said="It approves the text as amended, six to one, with leave for minor changes and two "
        "blanks to be filled in within bounds.",
        keeps="decision",
    )


def _filled() -> Iterator[Happening]:
    me = _as("attorney")
    yield Step(
        ("amend", f"agreement:en={TEXTS}/agreement-beyond.docx", *me),
        1,
        at="2026-03-10T09:00:00Z",
        said="The amount goes beyond what the council allowed, and is refused.",
    )
    yield Step(
        ("amend", f"agreement:en={TEXTS}/agreement-filled-in.docx", *me),
        said="Within the bounds it is a completion.",
    )
    yield Writing(BLANKS, BOUNDS.format(""))
    yield Step(
        (
            *("compare", f"{TEXTS}/agreement.docx", f"{TEXTS}/agreement-filled-in.docx"),
            *("--profile", BLANKS, "--redline", "redlines/filled-in.docx"),
        ),
    )
    yield Step(
        (
            *("compare", f"{TEXTS}/agreement.docx", f"{TEXTS}/agreement-filled-in.docx"),
            *("--profile", BLANKS, "--certificate", "papers/certificate.html"),
        ),
    )


def _signed() -> Iterator[Happening]:
    yield Writing("papers/signed-by-tessel.txt", "The pages as they came back, scanned.\n")
    yield Writing("papers/sign.toml", SIGNED)
    yield Step(
        ("sign", "T2", "--place", "Larkfield", "--capacity", "City Manager", *_as("manager")),
        at="2026-03-12T11:00:00Z",
        said="The manager signs, and the contractor signs on paper.",
    )
    yield Step(
        (
            *("report", "sign", "--by", "tessel@tessel", "--on", "2026-03-16"),
            *("--paper", "papers/signed-by-tessel.txt", "--checked", "attorney", "--set", "T2"),
            *("--does", "papers/sign.toml", *_as("clerk")),
        ),
        at="2026-03-17T09:00:00Z",
    )
    yield Step(
        (
            *("collate", "T2", "--scan", "papers/signed-by-tessel.txt"),
            *("--master", f"{TEXTS}/agreement-filled-in.docx", "--pages", "4", *_as("clerk")),
        ),
        said="The clerk compares the paper with what was printed, page by page.",
    )


def _sealed() -> Iterator[Happening]:
    """Print what is signed, and sign the print with a certificate too."""
    master, signed = "papers/master.pdf", "papers/signed-by-the-city.pdf"
    named = ("--text", "agreement:en", "--node", NODE, "--out", master)
    yield Step(
        ("master", "T2", *named),
        said="The agreement is printed for the signatures, and the manager signs the print with a "
        "certificate too (PAdES).",
        printed=True,
    )
    yield Certifying("certificates", "Root for show", (("manager", "City Manager of Larkfield"),))
    key = "certificates/manager"
    by = ("--key", f"{key}.key.pem", "--cert", f"{key}.pem", "--at", "2026-03-12T11:00:00Z")
    yield Step(("seal-pdf", master, "--out", signed, *by), printed=True)
    root = ("--trust-root", "certificates/root.pem")
    yield Step(
        ("accept-pdf", "T2", signed, *root, "--text", "agreement:en", *_as("clerk")), printed=True
    )


def _bound() -> Iterator[Happening]:
    named = ("--text", "agreement:en", *_as("clerk"))
    yield Step(
        ("accept-formula", "T2", *named),
        at="2026-03-18T09:00:00Z",
        said="The clerk accepts how its clauses on beginning and end are read: it is in force.",
    )
    yield Step(("accept-formula", "T2", "--clause", "term", *named))
    yield Step(("in-force", "2026-03-18", "--node", NODE))
    yield Step(
        (
            *("norms", "review", "T2", "--text", "agreement:en", "--accept", "all"),
            *("--final", "10,11,12,14", *_as("clerk")),
        ),
        said="What each side owes is read from the words; the clerk accepts it, and its days stand "
        "in the calendar.",
    )
    yield Step(
        (
            *("norms", "export", "T2", "--text", "agreement:en", "--node", NODE),
            *("--out", "register.xlsx"),
        )
    )


def _shown() -> Iterator[Happening]:
    node = ("--node", NODE)
    for kind, of in (("attestation", "T1"), ("conformity", "T2"), ("decision", "T1")):
        for suffix in ("docx", "pdf"):
            out = f"papers/{kind}.{suffix}"
            named = ("--set", of, *node, "--out", out)
            yield Step(("paper", kind, *named), printed=suffix == "pdf")
    yield Step(("dossier", *node, "--html", "dossier.html"))
    yield Step(("dossier", *node, "--pdf", "dossier.pdf"), printed=True)
    yield Step(("dossier", *node, "--docx", "dossier.docx"))
    yield Step(("dossier", *node))
    yield Step(("calendar", *node, "--out", "deadlines.ics"))
    yield Step(("export", "agreement.paraph.jsonl", *node))
    yield Step(
        ("verify", "agreement.paraph.jsonl", "--trust", "trust.json"),
        said="Anybody verifies it with the one key that they pinned.",
    )


def _as(person: str) -> tuple[str, ...]:
    return ("--node", NODE, "--as", person, "--yes")


_STANDS, _CHANGED, _PAPERS, _PROOF = (
    "Where it stands",
    "What was changed",
    "For the clerk",
    "The proof",
)
COUNCIL = Story(
    "council",
    "A council's contract, from the packet to the clerk's certificate",
    "A city approves a contract in a meeting, as amended, with two blanks and leave for minor "
    "changes. The contractor signs on paper and never installs anything.",
    "2026-02-24T09:00:00Z",
    NODE,
    (TEXTS, "bundles", "certificates", "papers", "redlines"),
    _versions,
    _happenings,
    (
        Left(_STANDS, "dossier.html", "The dossier, for the council and for the clerk"),
        Left(_STANDS, "dossier.docx", "The dossier, for Word"),
        Left(_STANDS, "dossier.pdf", "The dossier, for archives"),
        Left(_STANDS, "deadlines.ics", "The deadlines that run, for a calendar"),
        Left(_STANDS, "register.xlsx", "What each side owes, to filter"),
        Left(_CHANGED, "redlines/as-amended.html", "Exhibit B, as the council amended it"),
        Left(_CHANGED, "redlines/filled-in.docx", "The blanks, filled in, for Word"),
        Left(_PAPERS, "papers/certificate.html", "Certificate: only the blanks were filled in"),
        Left(_PAPERS, "papers/signed-by-the-city.pdf", "The agreement as the city signed it"),
        Left(_PAPERS, "papers/attestation.docx", "The clerk's attestation"),
        Left(_PAPERS, "papers/conformity.docx", "Certificate of conformity"),
        Left(_PAPERS, "papers/decision.docx", "The resolution, with its mandate in words"),
        Left(_PROOF, "agreement.paraph.jsonl", "The bundle: every act, text and proof"),
        Left(_PROOF, "trust.json", "Whose key is whose, as it was pinned"),
    ),
    (
        "paraph verify agreement.paraph.jsonl --trust trust.json",
        f"paraph dossier --node {NODE} --at 2026-03-04",
        f"paraph compare {TEXTS}/agreement.docx {TEXTS}/agreement-beyond.docx --profile {BLANKS}",
    ),
)
