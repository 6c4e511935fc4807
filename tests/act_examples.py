"""An act of each kind, of an agreement on trade between Alda and Morin."""

from __future__ import annotations

from paraph.agreement import act as acts
from paraph.agreement.act import Act, Author, Body, Head
from paraph.agreement.mandate import Mandate
from paraph.agreement.text_set import Entry, Source
from paraph.agreement.window import Window
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
}


def example(kind: str) -> Act:
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
        body=BODIES[kind],
    )
