"""An act of each kind, of an agreement on trade between Alda and Morin."""

from __future__ import annotations

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author, Body, Head
from paraph.agreement.mandate import Mandate
from paraph.agreement.text_set import Entry, Source
from paraph.agreement.window import Window
from paraph.norms.norm import norm_id
from paraph.press.naming import statement_id
from paraph.proof.profile import Profile

A, B, C = (f"sha256:{letter * 64}" for letter in "abc")
AUTHOR = Author("a.keller", "alda", "ministry", "Minister of Trade")
OTHER = Author("k.lund", "morin", "", "Ambassador")
KEYS = (acts.Key("a.keller", f"ed25519:{'ab' * 32}"), acts.Key("b.holm", f"ed25519:{'cd' * 32}"))
MANDATE = Mandate(
    A,
    frozenset(("ministry", "b.holm")),
    frozenset(("sign", "amend", "assert")),
    Profile.of("en").protecting(("article 3",)),
    people=2,
    tables={"en/variants": B},
    agreed_by=frozenset(("court",)),
    occasion="visit to Morin, March 2026",
    window=Window("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
    uses=1,
    delegates=frozenset(("b.holm",)),
    two=True,
    self_settling=frozenset(("a.keller",)),
    conclusive=True,
)
SPAN = steps.Span(A, "article 3", 4, 12, "in force")
NORM = norm_id(SPAN.text, SPAN.provision, SPAN.start, SPAN.end)
INNER = steps.Span(A, "article 3", 4, 6, "in")
SAID = statement_id(SPAN.text, SPAN.provision, SPAN.start, SPAN.end)
STATED = steps.Stated(
    speaker="Maria Orlova",
    role="Foreign Minister",
    said="direct",
    certainty="stated",
    since="2026-03-03",
    until_day="2026-03-03",
    chain=("The Herald", "Interfax"),
    span=SPAN,
)
TEXTS = (Entry("agreement", "en", A), Entry("agreement", "fr", B))
BODIES: dict[str, Body] = {
    "genesis": acts.Genesis(
        title="Agreement on trade — Соглашение о торговле",
        procedure="treaty",
        parties=(
            acts.Party(
                "alda", "Republic of Alda", f"ed25519:{'ef' * 32}", ("council", "ministry"), KEYS, 2
            ),
            acts.Party("morin", "Kingdom of Morin", "", (), (), 0),
        ),
        components=(acts.Component("agreement", ("en", "fr")), acts.Component("annex", ("en",))),
    ),
    "root-keys": acts.RootKeys(keys=KEYS, quorum=1),
    "appoint": acts.Appoint(key=KEYS[0], bodies=("ministry", "court"), until=""),
    "propose": acts.Propose(texts=TEXTS, sources=(Source(A, C, "docx", "paraph 0.1.0"),)),
    "ask-clearance": acts.AskClearance(
        bodies=("court", "treasury"), until="2026-03-01T00:00:00Z", silence=True
    ),
    "clear": acts.Clear(answer="on-condition", condition="Article 3 stays as it is."),
    "decide": acts.Decide(mandates=(MANDATE,)),
    "delegate": acts.Delegate(mandates=(MANDATE,)),
    "revoke-mandate": acts.RevokeMandate(mandate=f"{A}/0", reason="The visit is off."),
    "amend": acts.Amend(texts=TEXTS, changed=(acts.Changed("agreement", "en", B, A, C, A),)),
    "assert": acts.Assert(amendment=A, changes=(B, C), reason="A comma was lost in typing."),
    "settle": acts.Settle(amendment=A, changes=(B,), answer="agreed", reason="Both agree."),
    "initial": acts.Initial(place="Bern"),
    "full-powers": acts.FullPowers(person="b.holm", purposes=("sign",), until=""),
    "dispense": acts.Dispense(
        party="morin", person="b.holm", purposes=("sign",), until="", reason="So at each visit."
    ),
    "sign": acts.Sign(place="Morin City", occasion="visit to Morin, March 2026", shown=C),
    "confirm": acts.Confirm(act=A),
    "notify": acts.Notify(party="morin", words="The internal procedure is complete."),
    "receive": acts.Receive(act=A),
    "report": acts.Report(
        fact="sign", by=OTHER, on="2026-03", paper=C, checked="b.holm", mandates=(MANDATE,)
    ),
    "publish": acts.Publish(place="Official Journal 12"),
    "annotate": acts.Annotate(act=A, words="See the minutes."),
    "correct": acts.Correct(act=A, reason="The place was Bern."),
    "countersign": acts.Countersign(act=A),
    "revoke-key": acts.RevokeKey(
        key=f"ed25519:{'ab' * 32}",
        compromised_since="2026-03-05T00:00:00Z",
        reason="A stolen laptop.",
    ),
    "retain": acts.Retain(blobs=(A,), until="", hold=True),
    "dispose": acts.Dispose(blobs=(A, B), reason="Ten years are over."),
    "discharge": steps.Discharge(act=A, words="The annex now names the ports."),
    "issue": steps.Issue(
        act=A, number="417-rp", on="2026-03-04", reference="Official Journal 12, p. 3"
    ),
    "fix": steps.Fix(words="As both delegations have it."),
    "adopt": steps.Adopt(how="consent", on="2026-03-04", place="Morin City"),
    "concord": steps.Concord(
        report=A, languages=("en", "fr"), different=1, words="A title is shorter in French."
    ),
    "collate": steps.Collate(
        paper=A, master=B, pages=(steps.Page(1, "equal", ""), steps.Page(2, "differs", "A stamp."))
    ),
    "alternat": steps.Alternat(
        party="morin",
        texts=(Entry("agreement", "en", A),),
        sources=(Source(A, B, "docx", "paraph 0.1.0"),),
        names=(steps.Named("en", "Kingdom of Morin", "Republic of Alda"),),
        languages=("en",),
        form="paraph-alternat/1",
        words="Both are called the Parties throughout.",
    ),
    "rendition": steps.Rendition(
        component="agreement",
        language="en",
        copy="morin",
        master=A,
        file=B,
        seals=(
            steps.Seal("Common Name: K. Lund", "Common Name: Root", A, B, "2026-03-05T12:00:00Z"),
        ),
        words="The strict rule.",
    ),
    "instrument": steps.Instrument(
        instrument="notification-received",
        on="2026-05-12",
        place="Alda City",
        to="morin",
        answers=A,
        provisions=("article 3",),
        words="By note verbale.",
    ),
    "accept-formula": steps.Accept(
        rule='{"effect":null,"general":{"form":"when","happening":"consent","need":"every"},"joining":null}',
        span=SPAN,
    ),
    "enter-date": steps.Date(dated="in-force", on="2026-06-11", paper=A, words="As published."),
    "reserve": steps.Reserve(
        reserving="reservation",
        moment="ratification",
        on="2026-05-02",
        provisions=("article 3",),
        words="Alda is not bound by Article 3 in respect of its overseas ports.",
    ),
    "answer-reservation": steps.Respond(
        act=A, response="opposed", on="2026-06-11", words="It takes the object of Article 3 away."
    ),
    "scope": steps.Scope(rows=(steps.Row("covers", "culture", SPAN),)),
    "add-source": steps.AddSource(
        outlet="The Herald",
        on="2026-03-05",
        zone="Europe/Paris",
        headline="Pact agreed",
        language="en",
        file=B,
        text=A,
        statements=(STATED,),
    ),
    "assess-source": steps.Weigh(act=B, rows=(steps.Weighed(SAID, "accepted", STATED),)),
    "assess": steps.Assess(rows=(steps.Assessed(NORM, "rejected", SPAN),)),
    "happen": steps.Happen(
        happening="visit",
        since="2026-03-04",
        until_day="2026-03-06",
        place="Morin City",
        participants=(steps.Participant("The President of Alda", "guest"),),
        papers=(A,),
        words="State visit.",
    ),
    "relate": steps.Relate(relation="terminates", other="Agreement of 1998", event=A, span=SPAN),
    "question": steps.Ask(question="Does it conflict with the Agreement of 1998?", span=SPAN),
    "reply": steps.Reply(act=A, words="It does not."),
    "rectify": steps.Rectify(
        step="agreed",
        way="initialled",
        old=B,
        until="2026-09-01T00:00:00Z",
        since="2026-06-11",
        reason="A line was printed twice.",
    ),
    "classify": steps.Classify(treaty=True, reason="Both states mean to be bound."),
    "register": steps.Register(
        step="submitted", number="I-51", on="2026-08", paper=A, words="With two certified copies."
    ),
    "programme": steps.Programme(
        programme="student-exchange",
        title="Exchange of students",
        field="education",
        since="2027",
        until_day="2031",
        days=60,
        responsible=(steps.Responsible("alda", "ministry"), steps.Responsible("morin", "academy")),
        indicators=(
            steps.Indicator(
                "students",
                "Students sent to the other Party",
                "persons",
                "enrolled for a term or more",
                "year",
                "40",
                "0.05",
            ),
        ),
        commitments=(),
        words="By turns.",
    ),
    "deliver": steps.Deliver(
        programme="student-exchange",
        period="2027",
        figures=(
            steps.Delivered(
                "students",
                "38",
                "persons",
                "enrolled for a term or more",
                "2027",
                "Two fell ill.",
            ),
        ),
    ),
    "discrepancy": steps.Discrepancy(
        programme="student-exchange",
        indicator="students",
        period="2027",
        between=("alda", "morin"),
        cause="counting",
        party="morin",
        body="academy",
        until="2028-06-30T23:59:59Z",
        reason="Guests for a month may be counted here and not there.",
        deliveries=(A, B),
    ),
    "settle-discrepancy": steps.Resolve(
        act=A, deliveries=(B, C), reason="Both counted as they should; the definition is unclear."
    ),
}
FULLER: dict[str, Body] = {
    "genesis": BODIES["genesis"]._replace(rules=B),  # type: ignore[call-arg]
    "appoint": acts.Appoint(KEYS[0], ("ministry",), "", office="foreign-minister"),
    "propose": acts.Propose(
        TEXTS, (), "Trade grows.", "No law changes.", "No expense.", interested=("court",)
    ),
    "clear": acts.Clear(
        "objected", "See article 3.", (steps.Comment("agreement", "en", "article 3", "Delete."),)
    ),
    "decide": acts.Decide(
        (MANDATE,),
        number="417-rp",
        level="Minister of Trade",
        place="Morin City",
        vote=steps.Vote("To approve as amended.", "b.holm", "a.keller", 6, 1, 2, A, "court"),
        packet=B,
        pages="41-58",
    ),
    "sign": acts.Sign("Morin City", "", C, "ad-referendum", "morin", "As both have always done."),
    "report": acts.Report(
        fact="clear",
        by=OTHER,
        on="2026-03",
        paper=C,
        checked="b.holm",
        mandates=(),
        does=acts.Clear("agreed", "", editorial=True),
    ),
    "add-source": BODIES["add-source"]._replace(  # type: ignore[call-arg]
        occurred=(
            steps.Occurred(
                told="signature",
                status="announced",
                trigger=SPAN.words,
                who=("Alda", "Morin"),
                teller=SAID,
                certainty="inferred",
                since="2026-05-01",
                until_day="2026-05-31",
                span=SPAN,
            ),
        )
    ),
}
"""Acts that say more: with the members that most acts of their kind leave out."""
WITHIN: dict[str, Body] = {
    "assess-source": steps.Weigh(
        act=B,
        rows=(
            steps.Weighed(SAID, "corrected", STATED, ("culture",), (INNER,), "It was her deputy."),
            steps.Weighed(
                statement_id(INNER.text, INNER.provision, INNER.start, INNER.end),
                "rejected",
                STATED._replace(span=INNER),
            ),
        ),
    ),
    "assess": steps.Assess(
        rows=(
            steps.Assessed(
                norm=NORM,
                assessed="corrected",
                span=SPAN,
                modality="obligation",
                strength="shall",
                bearer="each party",
                named="The Parties",
                binds="adoption",
                deadlines=(steps.Due("", "by", "30 day", "signature", event=A),),
                fields=("culture",),
                leads=(INNER,),
                reason="It binds both.",
            ),
            steps.Assessed(
                norm_id(INNER.text, INNER.provision, INNER.start, INNER.end), "rejected", INNER
            ),
        )
    ),
    "programme": BODIES["programme"]._replace(  # type: ignore[call-arg]
        commitments=(
            steps.Commitment(SPAN, "norm-3", "adoption"),
            steps.Commitment(norm="norm-4"),
        )
    ),
    "deliver": BODIES["deliver"]._replace(  # type: ignore[call-arg]
        figures=(
            steps.Delivered("students", "", "persons", "all", "2027", "Lost.", (A,), (B,)),
            steps.Delivered("trips", "0", "trips", "all", "2027", ""),
        )
    ),
}
"""Acts with members in their lists that say more than others there."""


def example(kind: str, *, fuller: bool = False) -> Act:
    opens = kind == "genesis"
    return Act(
        agreement="" if opens else A,
        author=AUTHOR,
        under="" if opens else f"{B}/0",
        basis=() if opens else (B, C),
        seen=() if opens else (Head("alda", 7, A, C), Head("morin", 0, B, "")),
        text_set="" if opens else A,
        at="2026-03-05T12:00:00Z",
        salt="0123456789abcdef" * 2,
        body=FULLER[kind] if fuller else BODIES[kind],
    )
