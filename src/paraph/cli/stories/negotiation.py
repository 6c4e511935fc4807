"""The negotiation: from a proposal and a directive to a text that both hold to be final."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.cli.stories import press
from paraph.cli.stories.story import TEXTS, Happening, Step, Writing
from paraph.cli.stories.two_nodes import LANGUAGES, OCCASION, at, paper, persons, sent

CLASSES = "typography,spelling,doubling,article-form,case,numbering"
REASON = "A turn of phrase alone: the French text says the same in both drafts."


def negotiation() -> Iterator[Happening]:
    """Yield how the text of the treaty comes about."""
    yield from _begun()
    yield from _before()
    yield from _proposed()
    yield from press.before()
    yield from _directed()
    yield from _amended()


def _begun() -> Iterator[Happening]:
    alda, morin = "alda", "morin"
    for version in ("approved", "tidied", "final", "smuggled"):
        for each in LANGUAGES:
            source = f"{TEXTS}/{version}.{each}"
            yield Step(
                ("convert", f"{source}.md", f"{source}.docx"),
                said="The drafts are Word documents, as everywhere."
                if (version, each) == ("approved", "en")
                else "",
            )
    yield Step(
        (
            *("init", alda, "--party", "alda", "--words", "Republic of Alda"),
            *(
                "--decides",
                "president",
                "--person",
                "aldin:president",
                "--person",
                "rhode:ministry",
            ),
            *("--person", "keller:ministry", "--person", "lang:languages"),
            *(
                "--person",
                "wolf:justice",
                "--person",
                "lund:treasury",
                "--person",
                "kern:education",
            ),
            "--yes",
        ),
        said="Two states keep a node each: a folder with their keys and their record.",
    )
    yield Step(
        (
            *("init", morin, "--party", "morin", "--words", "Kingdom of Morin"),
            *("--decides", "council", "--yes"),
            *persons("graf:council", "weber:embassy", "stein:embassy", "petit:languages"),
        )
    )
    cards = tuple(f"{party}/party.json" for party in ("alda", "morin"))
    yield Step(
        ("trust", *cards, "--out", "trust.json"),
        said="Each gives its card; whoever wants to verify later pins the keys of both.",
    )
    yield from press.rumoured()
    yield Step(
        (
            *("begin", "--node", alda, "--title", "Agreement on Comprehensive Partnership"),
            *("--with-party", cards[1], "--text", f"agreement:{','.join(LANGUAGES)}"),
            *("--procedure", "treaty", "--as", "aldin", "--yes"),
        ),
        said="Alda begins the matter under the procedure of treaties, and Morin joins it.",
    )
    yield from sent("alda", "morin", "join")
    yield Step(
        ("appoint", "rhode", "--office", "foreign-minister", *at("alda", "aldin")),
        said="Its Minister for Foreign Affairs needs no full powers (VCLT 7(2)).",
    )
    yield from sent("morin", "alda")


def _before() -> Iterator[Happening]:
    me = at("alda", "keller")
    paper = ("--paper", "papers/archive.txt")
    yield Writing("papers/archive.txt", "Register of treaties, volume 41, pages 12 to 19.\n")
    yield Step(
        (
            *("happen", "earlier-agreement", "--since", "1998-10-09", "--place", "Alda City"),
            *("--who", "Republic of Alda=party", "--who", "Kingdom of Morin=party", *paper),
            *("--words", "Agreement on Cultural Cooperation, in force since 1 January 1999.", *me),
        ),
        said="What went before is on record: a treaty, a declaration, a visit.",
        keeps="earlier",
    )
    yield Step(
        (
            *("happen", "declaration", "--since", "2019-06-14", "--place", "Morin City"),
            *("--who", "President of Alda=guest", "--who", "King of Morin=host", *paper),
            *("--words", "Joint Declaration on Regular Dialogue.", *me),
        ),
        keeps="declaration",
    )
    yield Step(
        (
            *("happen", "visit", "--since", "2025-03-03", "--until", "2025-03-05"),
            *("--place", "Alda City", "--who", "Prime Minister of Morin=guest"),
            *("--who", "Prime Minister of Alda=host", *paper),
            *("--words", "Official visit; the draft was agreed upon as a task.", *me),
        ),
        keeps="visit",
    )


def _proposed() -> Iterator[Happening]:
    me = at("alda", "keller")
    yield Step(
        (
            *("propose", *_texts("approved")),
            *("--reasons", "To bring the ties of both states together in one agreement."),
            *("--legal", "Ratification is needed; no law changes."),
            *("--financial", "250,000 euros a year, from 2027 on."),
            *("--interested", "justice", "--interested", "treasury", "--interested", "education"),
            *me,
        ),
        at="2026-02-10T09:00:00Z",
        said="The ministry proposes the draft in both languages, and names who has to agree.",
    )
    due = ("--until", "2026-02-25T17:00:00Z")
    yield Step(("ask", "T0", "justice", "treasury", *due, *me), at="2026-02-11T09:00:00Z")
    yield Step(("ask", "T0", "education", "--silence", *due, *me))
    yield from paper("clearance-request", "T0")
    yield Step(
        ("clear", "T0", "agreed", "--editorial", *at("alda", "wolf")),
        at="2026-02-16T10:00:00Z",
        said="Justice agrees, also to what is proved editorial later.",
    )
    yield Step(
        (
            *("clear", "T0", "on-condition", "--editorial"),
            *("--condition", "The contribution of 2027 is entered in the draft budget."),
            *("--comment", "agreement:en:article 11, paragraph 1=Name the budget year."),
            *at("alda", "lund"),
        ),
        at="2026-02-20T15:30:00Z",
        said="The treasury agrees on a condition.",
        keeps="condition",
    )
    yield Step(
        ("decide", "T0", *_granted(), *at("alda", "aldin")),
        1,
        said="A decision would come too early, and is refused.",
    )
    yield Step(
        (
            *("discharge", "{condition}", "--words", "Entered as item 12/4."),
            *at("alda", "lund"),
        ),
        at="2026-03-02T11:00:00Z",
        said="The condition is met, and education was silent until its time was over.",
    )
    yield from paper("clearance-table", "T0")
    yield from sent("alda", "morin")


def _directed() -> Iterator[Happening]:
    yield Step(
        ("decide", "T0", *_granted(), *at("alda", "aldin")),
        at="2026-05-12T08:00:00Z",
        said="A directive accepts the proposal, orders it signed at the visit, and lets the "
        "ministry make amendments that change nothing of substance.",
        keeps="decision",
    )
    yield from press.announced()
    yield Step(
        (
            *("issue", "{decision}", "--number", "317-rp", "--on", "2026-05-13"),
            *("--reference", "Official Journal of Alda 2026, 19", *at("alda", "aldin")),
        ),
        at="2026-05-13T07:00:00Z",
        said="It is officially issued on the day of departure.",
    )
    yield from paper("decision", "T0")
    yield from sent("alda", "morin")
    yield Step(
        (
            *("decide", "T0", "--grant", "embassy", "--may", "sign,amend,assert"),
            *("--allow", CLASSES, "--occasion", OCCASION, "--number", "K 88/2026"),
            *at("morin", "graf"),
        ),
        said="The council of Morin approves the same text.",
        keeps="theirs",
    )
    yield Step(
        (
            *("issue", "{theirs}", "--number", "K 88/2026", "--on", "2026-05-13"),
            *("--reference", "Gazette of Morin 40", *at("morin", "graf")),
        )
    )
    yield from sent("morin", "alda")


def _granted() -> tuple[str, ...]:
    return (
        *("--grant", "ministry", "--may", "sign,amend,assert", "--allow", CLASSES),
        *("--protect", "article 2;article 14", "--occasion", OCCASION),
        *("--opens", "2026-05-12T00:00:00Z", "--closes", "2026-06-01T00:00:00Z"),
        *("--number", "317-rp", "--level", "Minister for Foreign Affairs"),
        *("--place", "Morin City"),
    )


def _amended() -> Iterator[Happening]:
    me = at("alda", "keller")
    yield Step(
        ("amend", *_texts("tidied"), *me),
        at="2026-05-13T10:00:00Z",
        said="The ministry makes nine amendments, and each is proved.",
    )
    yield Step(
        ("amend", *_texts("final"), "--pending", *me),
        said="The tenth is another turn of phrase, which nothing proves.",
        keeps="reworded",
    )
    yield Step(
        ("assert", "{reworded}", "1", "--reason", REASON, *at("alda", "rhode")),
        said="The minister asserts under his name that it is not substantive.",
    )
    yield Step(
        ("amend", *_texts("smuggled"), *me),
        1,
        said="The eleventh is one word in each language, and it is refused.",
    )
    yield from sent("alda", "morin")
    theirs = at("morin", "weber")
    yield Step(
        ("amend", *_texts("tidied"), *theirs),
        said="Morin looks at each of them for itself.",
    )
    yield Step(("amend", *_texts("final"), "--pending", *theirs), keeps="theirs-reworded")
    yield Step(("assert", "{theirs-reworded}", "1", "--reason", REASON, *at("morin", "stein")))
    yield Step(
        ("certify", "T2", *at("alda", "lang")),
        said="A language officer of each side certifies that both languages say the same, and both "
        "sides hold the text to be the final one.",
    )
    yield Step(("certify", "T2", *at("morin", "petit")))
    yield Step(("fix", "T2", *me))
    yield Step(("fix", "T2", *theirs))
    yield Step(
        ("scope", "T2", "--accept", "1,2,3,4,5,6,7,8,9", *me),
        said="What it covers, excludes and assures is read from its words, and accepted by a "
        "person; so is on what it rests, and what it asks of the Charter.",
    )
    yield Step(
        (
            *("lineage", "T2", "--accept", "1", "--event", "{declaration}"),
            *("--other", "Joint Declaration on Regular Dialogue of 14 June 2019", *me),
        )
    )
    yield Step(("question", "T2", "--accept", "1", *me), keeps="question")
    yield Step(
        (
            *("reply", "{question}", "--words", "No obligation under the Charter is touched."),
            *at("alda", "rhode"),
        )
    )
    yield Step(
        (
            *("alternat", "T2", "--for", "morin", "--languages", "fr,en"),
            *("--named", "en:Kingdom of Morin=Republic of Alda"),
            *("--named", "fr:Royaume de Morin=République d'Alda"),
            *("--words", "By usage of both states: nothing rests on the order of their names."),
            *me,
        ),
        said="There are two originals. In that of Morin it is named first, and its language "
        "comes first; that they are equal otherwise is proved.",
    )
    for party, each in (("alda", "en"), ("morin", "fr")):
        master = f"papers/master-of-{party}.{each}.pdf"
        named = ("--copy", party, "--text", f"agreement:{each}", "--node", "alda")
        yield Step(("master", "T2", *named, "--out", master), printed=True)
    yield Step(
        (
            *("full-powers", "weber", "--for", "sign", "--until", "2026-06-01T00:00:00Z"),
            *at("morin", "graf"),
        ),
        said="The ambassador of Morin has full powers.",
    )
    yield from paper("full-powers", "T2", "morin")
    yield from sent("morin", "alda")
    yield from sent("alda", "morin")


def _texts(version: str) -> list[str]:
    return [f"{each}={TEXTS}/{version}.{each}.docx" for each in LANGUAGES]
