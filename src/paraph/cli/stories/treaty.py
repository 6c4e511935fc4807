"""The treaty: from a ministry's proposal over a visit and a signature to force and registration."""

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

LANGUAGES = ("en", "fr")
TIDIED = {
    "en": (
        ("recieve", "receive"),
        ("seperately", "separately"),
        ("by the the Parties", "by the Parties"),
        ('("the Commission")', "(“the Commission”)"),
        ("a annual", "an annual"),
    ),
    "fr": (
        ("séparrément", "séparément"),
        ("par les les Parties", "par les Parties"),
        ("Article 10. jeunesse", "Article 10. Jeunesse"),
    ),
}
"""Nine changes that are proved."""
REWORDED = {
    "en": (("regards as a threat to its security", "regards as threatening its security"),),
    "fr": (),
}
"""The tenth: nothing proves another turn of phrase, so that somebody answers for it by name."""
SMUGGLED = {
    "en": (
        ("by the end of a year shall be returned", "by the end of a year shall not be returned"),
    ),
    "fr": (("d'une année est restitué", "d'une année n'est pas restitué"),),
}
"""The eleventh, which is refused."""
OCCASION = "State visit to Morin, May 2026"
CLASSES = "typography,spelling,doubling,article-form,case,numbering"
REASON = "A turn of phrase alone: the French text says the same in both drafts."


def _versions() -> Iterator[tuple[str, str]]:
    for each in LANGUAGES:
        approved = held("treaty", f"agreement.{each}.md")
        tidied = replaced(approved, TIDIED[each])
        final = replaced(tidied, REWORDED[each])
        yield f"approved.{each}.md", approved
        yield f"tidied.{each}.md", tidied
        yield f"final.{each}.md", final
        yield f"smuggled.{each}.md", replaced(final, SMUGGLED[each])


def _happenings() -> Iterator[Happening]:
    yield from _begun()
    yield from _before()
    yield from _proposed()
    yield from _directed()
    yield from _amended()
    yield from _signed()
    yield from _bound()
    yield from _registered()
    yield from _shown()


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
            *_persons("graf:council", "weber:embassy", "stein:embassy"),
        )
    )
    cards = tuple(f"{party}/party.json" for party in ("alda", "morin"))
    yield Step(
        ("trust", *cards, "--out", "trust.json"),
        said="Each gives its card; whoever wants to verify later pins the keys of both.",
    )
    yield Step(
        (
            *("begin", "--node", alda, "--title", "Agreement on Comprehensive Partnership"),
            *("--with-party", cards[1], "--text", f"agreement:{','.join(LANGUAGES)}"),
            *("--procedure", "treaty", "--as", "aldin", "--yes"),
        ),
        said="Alda begins the matter under the procedure of treaties, and Morin joins it.",
    )
    yield from _sent("alda", "morin", "join")
    yield Step(
        ("appoint", "rhode", "--office", "foreign-minister", *_at("alda", "aldin")),
        said="Its Minister for Foreign Affairs needs no full powers (VCLT 7(2)).",
    )
    yield from _sent("morin", "alda")


def _before() -> Iterator[Happening]:
    me = _at("alda", "keller")
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
    me = _at("alda", "keller")
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
    yield from _paper("clearance-request", "T0")
    yield Step(
        ("clear", "T0", "agreed", "--editorial", *_at("alda", "wolf")),
        at="2026-02-16T10:00:00Z",
        said="Justice agrees, also to what is proved editorial later.",
    )
    yield Step(
        (
            *("clear", "T0", "on-condition", "--editorial"),
            *("--condition", "The contribution of 2027 is entered in the draft budget."),
            *("--comment", "agreement:en:article 11, paragraph 1=Name the budget year."),
            *_at("alda", "lund"),
        ),
        at="2026-02-20T15:30:00Z",
        said="The treasury agrees on a condition.",
        keeps="condition",
    )
    yield Step(
        ("decide", "T0", *_granted(), *_at("alda", "aldin")),
        1,
        said="A decision would come too early, and is refused.",
    )
    yield Step(
        (
            *("discharge", "{condition}", "--words", "Entered as item 12/4."),
            *_at("alda", "lund"),
        ),
        at="2026-03-02T11:00:00Z",
        said="The condition is met, and education was silent until its time was over.",
    )
    yield from _paper("clearance-table", "T0")
    yield from _sent("alda", "morin")


def _directed() -> Iterator[Happening]:
    yield Step(
        ("decide", "T0", *_granted(), *_at("alda", "aldin")),
        at="2026-05-12T08:00:00Z",
        said="A directive accepts the proposal, orders it signed at the visit, and lets the "
        "ministry make amendments that change nothing of substance.",
        keeps="decision",
    )
    yield Step(
        (
            *("issue", "{decision}", "--number", "317-rp", "--on", "2026-05-13"),
            *("--reference", "Official Journal of Alda 2026, 19", *_at("alda", "aldin")),
        ),
        at="2026-05-13T07:00:00Z",
        said="It is officially issued on the day of departure.",
    )
    yield from _paper("decision", "T0")
    yield from _sent("alda", "morin")
    yield Step(
        (
            *("decide", "T0", "--grant", "embassy", "--may", "sign,amend,assert"),
            *("--allow", CLASSES, "--occasion", OCCASION, "--number", "K 88/2026"),
            *_at("morin", "graf"),
        ),
        said="The council of Morin approves the same text.",
        keeps="theirs",
    )
    yield Step(
        (
            *("issue", "{theirs}", "--number", "K 88/2026", "--on", "2026-05-13"),
            *("--reference", "Gazette of Morin 40", *_at("morin", "graf")),
        )
    )
    yield from _sent("morin", "alda")


def _granted() -> tuple[str, ...]:
    return (
        *("--grant", "ministry", "--may", "sign,amend,assert", "--allow", CLASSES),
        *("--protect", "article 2;article 14", "--occasion", OCCASION),
        *("--opens", "2026-05-12T00:00:00Z", "--closes", "2026-06-01T00:00:00Z"),
        *("--number", "317-rp", "--level", "Minister for Foreign Affairs"),
        *("--place", "Morin City"),
    )


def _amended() -> Iterator[Happening]:
    me = _at("alda", "keller")
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
        ("assert", "{reworded}", "1", "--reason", REASON, *_at("alda", "rhode")),
        said="The minister asserts under his name that it is not substantive.",
    )
    yield Step(
        ("amend", *_texts("smuggled"), *me),
        1,
        said="The eleventh is one word in each language, and it is refused.",
    )
    yield from _sent("alda", "morin")
    theirs = _at("morin", "weber")
    yield Step(
        ("amend", *_texts("tidied"), *theirs),
        said="Morin looks at each of them for itself.",
    )
    yield Step(("amend", *_texts("final"), "--pending", *theirs), keeps="theirs-reworded")
    yield Step(("assert", "{theirs-reworded}", "1", "--reason", REASON, *_at("morin", "stein")))
    yield Step(
        ("certify", "T2", *_at("alda", "lang")),
        said="A language officer certifies that both languages say the same, and both sides hold "
        "the text to be the final one.",
    )
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
            *_at("alda", "rhode"),
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
            *_at("morin", "graf"),
        ),
        said="The ambassador of Morin has full powers.",
    )
    yield from _paper("full-powers", "T2", "morin")
    yield from _sent("morin", "alda")
    yield from _sent("alda", "morin")


def _signed() -> Iterator[Happening]:
    how = ("--place", "Morin City", "--occasion", OCCASION, "--effect", "subject-to-ratification")
    yield Step(
        (
            *("happen", "visit", "--since", "2026-05-13", "--until", "2026-05-15"),
            *("--place", "Morin City", "--who", "President of Alda=guest"),
            *("--who", "King of Morin=host", "--words", "State visit."),
            *_at("alda", "keller"),
        ),
        at="2026-05-14T10:00:00Z",
        said="During the visit both sign, subject to ratification.",
    )
    for copy in ("alda", "morin"):
        who = ("--capacity", "Minister for Foreign Affairs", *_at("alda", "rhode"))
        yield Step(("sign", "T2", "--copy", copy, *how, *who))
    yield from _sent("alda", "morin")
    for copy in ("morin", "alda"):
        who = ("--capacity", "Ambassador", *_at("morin", "weber"))
        yield Step(("sign", "T2", "--copy", copy, *how, *who))
    yield from _sent("morin", "alda")
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
                *("--text", f"agreement:{each}", "--copy", party, *_at("alda", "keller")),
            ),
            printed=True,
        )


def _bound() -> Iterator[Happening]:
    me, theirs = _at("alda", "keller"), _at("morin", "weber")
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
    yield from _paper("ratification", "T2")
    yield from _paper("note-verbale", "T2")
    yield from _sent("alda", "morin")
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
    yield from _sent("morin", "alda")
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
    me = _at("alda", "keller")
    for kind in ("true-copy", "registration", "conformity"):
        yield from _paper(kind, "T2")
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
    yield from _sent("alda", "morin")


def _shown() -> Iterator[Happening]:
    alda = ("--node", "alda")
    bundle, trust = "agreement.paraph.jsonl", "trust.json"
    for each in LANGUAGES:
        old, new = (f"{TEXTS}/{name}.{each}.docx" for name in ("approved", "final"))
        for suffix in ("html", "docx", "pdf"):
            redline = f"redlines/approved-to-final.{each}.{suffix}"
            yield Step(
                ("compare", old, new, "--redline", redline),
                1 if each == "en" else 0,
                said="What was changed since the directive, for a reader and for Word."
                if (each, suffix) == ("en", "html")
                else "",
                printed=suffix == "pdf",
            )
    yield Step(("dossier", *alda, "--html", "dossier.html"))
    yield Step(("dossier", *alda, "--docx", "dossier.docx"))
    yield Step(("dossier", *alda, "--pdf", "dossier.pdf"), printed=True)
    yield Step(("calendar", *alda, "--out", "deadlines.ics"))
    yield Step(("export", bundle, *alda))
    yield Step(
        ("publication", *alda, "--bundle", bundle, "--beside", "--out", "publication.html"),
        said="A page for the public says what is in force, and how anybody may verify it.",
    )
    yield Step(
        ("verify", bundle, "--trust", trust),
        said="A third person verifies all of it, with the keys they pinned and nothing else.",
    )


def _paper(kind: str, text_set: str, party: str = "alda") -> Iterator[Happening]:
    for suffix in ("docx", "pdf"):
        out = f"papers/{kind}.{suffix}"
        named = ("--set", text_set, "--node", party, "--out", out)
        yield Step(("paper", kind, *named), printed=suffix == "pdf")


def _sent(of: str, to: str, how: str = "import") -> Iterator[Happening]:
    """Yield how one node's bundle comes to the other one."""
    bundle = f"bundles/{of}-to-{to}.paraph.jsonl"
    yield Step(("export", bundle, "--node", of))
    yield Step((how, bundle, "--node", to, *(("--yes",) if how == "join" else ())))


def _at(party: str, person: str) -> tuple[str, ...]:
    return ("--node", party, "--as", person, "--yes")


def _persons(*named: str) -> tuple[str, ...]:
    return tuple([each for name in named for each in ("--person", name)])


def _texts(version: str) -> list[str]:
    return [f"{each}={TEXTS}/{version}.{each}.docx" for each in LANGUAGES]


_STANDS, _CHANGED, _PAPERS, _PROOF = (
    "Where it stands",
    "What was changed since the directive",
    "Papers, to be checked and signed",
    "The proof",
)
TREATY = Story(
    "treaty",
    "A treaty, from its proposal to its registration",
    "The Republic of Alda and the Kingdom of Morin conclude an agreement in two languages: a "
    "ministry proposes it, a directive lets it be signed with amendments that change nothing of "
    "substance, and anybody can prove that this is what was signed.",
    "2026-02-02T09:00:00Z",
    "alda",
    _versions,
    _happenings,
    (
        Left(_STANDS, "dossier.html", "The dossier, for a minister and for the desk"),
        Left(_STANDS, "dossier.docx", "The dossier, for Word"),
        Left(_STANDS, "dossier.pdf", "The dossier, for archives"),
        Left(_STANDS, "publication.html", "The page for the public"),
        Left(_STANDS, "deadlines.ics", "The deadlines that run, for a calendar"),
        Left(_CHANGED, "redlines/approved-to-final.en.html", "Redline in English, to read"),
        Left(_CHANGED, "redlines/approved-to-final.en.docx", "Redline in English, for Word"),
        Left(_CHANGED, "redlines/approved-to-final.fr.html", "Redline in French, to read"),
        Left(_CHANGED, "redlines/approved-to-final.fr.docx", "Redline in French, for Word"),
        Left(_PAPERS, "papers/clearance-request.docx", "Request for clearance"),
        Left(_PAPERS, "papers/clearance-table.docx", "Table of clearances"),
        Left(_PAPERS, "papers/decision.docx", "The directive, with its mandate in words"),
        Left(_PAPERS, "papers/full-powers.docx", "Full powers of the ambassador"),
        Left(_PAPERS, "papers/signed-of-alda.en.pdf", "Original of Alda, signed PDF in English"),
        Left(_PAPERS, "papers/signed-of-morin.fr.pdf", "Original of Morin, signed PDF in French"),
        Left(_PAPERS, "papers/ratification.docx", "Instrument of ratification"),
        Left(_PAPERS, "papers/note-verbale.docx", "Note verbale"),
        Left(_PAPERS, "papers/true-copy.docx", "Certified true copy"),
        Left(_PAPERS, "papers/conformity.docx", "Certificate of conformity"),
        Left(_PAPERS, "papers/registration.docx", "Statement for registration"),
        Left(_PROOF, "agreement.paraph.jsonl", "The bundle: every act, text and proof"),
        Left(_PROOF, "trust.json", "Whose keys are whose, as they were pinned"),
    ),
    (
        "paraph verify agreement.paraph.jsonl --trust trust.json",
        "paraph dossier --node alda --at 2026-05-12",
        "paraph log --node alda",
        "paraph compare texts/approved.en.docx texts/smuggled.en.docx",
    ),
)
