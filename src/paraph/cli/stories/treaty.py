"""The treaty: from a proposal over a visit and a signature to force, and a year of delivery."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.cli.stories import press
from paraph.cli.stories.conclusion import conclusion
from paraph.cli.stories.delivery import REPORTS, delivery
from paraph.cli.stories.negotiation import negotiation
from paraph.cli.stories.plans import PROGRAMMES
from paraph.cli.stories.story import TEXTS, Happening, Left, Step, Story, held, replaced
from paraph.cli.stories.two_nodes import LANGUAGES

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


def _versions() -> Iterator[tuple[str, str]]:
    for each in LANGUAGES:
        approved = held("treaty", f"agreement.{each}.md")
        tidied = replaced(approved, TIDIED[each])
        final = replaced(tidied, REWORDED[each])
        yield f"{TEXTS}/approved.{each}.md", approved
        yield f"{TEXTS}/tidied.{each}.md", tidied
        yield f"{TEXTS}/final.{each}.md", final
        yield f"{TEXTS}/smuggled.{each}.md", replaced(final, SMUGGLED[each])
    for name, words in press.articles():
        yield f"{press.PRESS}/{name}", words


def _happenings() -> Iterator[Happening]:
    yield from negotiation()
    yield from conclusion()
    yield from delivery()
    yield from press.told()
    yield from _shown()


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


_STANDS, _PROMISED, _SAID, _DELIVERED, _CHANGED, _PAPERS, _PROOF = (
    "Where it stands",
    "What was promised",
    "What was said",
    "What was delivered",
    "What was changed since the directive",
    "Papers, to be checked and signed",
    "The proof",
)
_FORM = f"{REPORTS}/trade-2027-of-alda"
TREATY = Story(
    "treaty",
    "A treaty, from its proposal to a year of delivery",
    "The Republic of Alda and the Kingdom of Morin conclude an agreement in two languages: a "
    "ministry proposes it, a directive lets it be signed with amendments that change nothing of "
    "substance, and anybody can prove that this is what was signed. Then both report on what they "
    "delivered, and what the press said of it stands beside.",
    "2026-02-02T09:00:00Z",
    "alda",
    (*("bundles", "certificates", "papers", "redlines"), TEXTS, press.PRESS, PROGRAMMES, REPORTS),
    _versions,
    _happenings,
    (
        Left(_STANDS, "dossier.html", "The dossier, for a minister and for the desk"),
        Left(_STANDS, "dossier.docx", "The dossier, for Word"),
        Left(_STANDS, "dossier.pdf", "The dossier, for archives"),
        Left(_STANDS, "publication.html", "The page for the public"),
        Left(_PROMISED, "register.xlsx", "The register of norms and commitments, to filter"),
        Left(_PROMISED, "register.csv", "The register, for any program"),
        Left(_PROMISED, "register.json", "The register, for programs that know its form"),
        Left(_PROMISED, "deadlines.ics", "The deadlines, with owners and reminders"),
        Left(_PROMISED, f"{PROGRAMMES}/trade.toml", "What is counted of trade, and who answers"),
        Left(_SAID, f"{press.PRESS}/trace.html", "What was announced, and what came of it"),
        Left(_SAID, f"{press.PRESS}/statements.txt", "Who said what, source beside source"),
        Left(_SAID, f"{press.PRESS}/statements.json", "The same, for programs"),
        *[Left(_SAID, f"{press.PRESS}/{name}", words) for name, words in press.KINDS],
        Left(_DELIVERED, "mirror.html", "The mirror table, with charts"),
        Left(_DELIVERED, "mirror.xlsx", "The mirror table, to filter and to print"),
        Left(_DELIVERED, "mirror.docx", "The mirror table, for Word"),
        Left(_DELIVERED, "mirror.json", "The mirror table, for programs"),
        Left(_DELIVERED, f"{_FORM}-form.xlsx", "A form of a report, as it was made"),
        Left(_DELIVERED, f"{_FORM}.xlsx", "The same, as Alda filled it in"),
        Left(_DELIVERED, f"{REPORTS}/youth-and-sport-2027-of-morin.docx", "A form of Morin"),
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
        "paraph norms list --node alda --text agreement:en",
        "paraph mirror --node alda --at 2028-03-10",
        "paraph statements trace --node alda",
        "paraph log --node alda",
        "paraph compare texts/approved.en.docx texts/smuggled.en.docx",
    ),
    (
        (
            _PROMISED,
            (
                "Each norm has the words that it was read from, and the person who accepted it. An "
                "obligation of a text in force is a commitment; five programmes say how it is "
                "counted, and which body of each party answers for it."
            ),
        ),
        (
            _SAID,
            (
                "A newspaper and a wire do not agree on the day of the signature, nor two "
                "ministers on the number of scholarships: all of it stands. The joint games were "
                "announced, and became article 10; the direct flight was announced too, and no "
                "text has it."
            ),
        ),
        (
            _DELIVERED,
            (
                "Both parties report for themselves. Figures agree, agree within the tolerance, or "
                "disagree: one difference was settled by both, one is open. One side was silent on "
                "culture, and trips that were counted by another definition cannot be compared."
            ),
        ),
    ),
)
