"""Steps: what happens to an agreement beside its texts and powers, each as the body of an act."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from paraph.agreement.text_set import Entry, Source
from paraph.norms.final.meant import with_parties
from paraph.text.apart import apart

INSTRUMENTS = (
    "internal-procedure",
    "ratification",
    "acceptance",
    "approval",
    "accession",
    "exchange",
    "deposit",
    "notification-sent",
    "notification-received",
    "provisional-application",
    "end-of-provisional-application",
    "will-not-become-party",
    "prolongation",
    "notice",
    "withdrawal-of-notice",
    "suspension",
    "resumption",
    "termination",
)
"""What a party does about its consent and about force (VCLT 11-18, 24-25, 54-59, 65-68).

A `notice` is a denunciation, or that an agreement is not renewed; whoever gave it may withdraw it
before it takes effect (68).
"""
ANSWERING = frozenset(("notification-received", "withdrawal-of-notice"))
"""Instruments that are nothing without the act that they answer; others may name one, or none."""
NOTICES = ("non-renewal", "denunciation")
"""Which one a notice is: that an agreement is not renewed, or is ended before (VCLT 54, 56)."""
DATES = ("in-force", "provisional", "ended", "text-settled", "term-ends", "signed")
"""What somebody may enter a date of, by hand, with its source."""
HAPPENINGS = (
    "visit",
    "return-visit",
    "meeting",
    "declaration",
    "joint-statement",
    "earlier-agreement",
    "other",
)
RELATIONS = (
    "amends",
    "supersedes",
    "terminates",
    "implements",
    "prolongs",
    "accedes-to",
    "rests-on",
    "amended-by",
    "superseded-by",
    "terminated-by",
    "prolonged-by",
)
"""How an agreement stands to an earlier one (VCLT 30, 39-41, 54, 59), to a later one that says so,
or to an event."""
CLAUSES = ("term", "provisional", "reservations", "depositary")
"""Which clause a reading is of that is not the one on entry into force."""
RESERVING = ("reservation", "declaration")
"""What a party may say beside its consent (VCLT 2(1)(d)): a declaration only interprets."""
MOMENTS = ("signature", "ratification", "acceptance", "approval", "accession")
"""On which of a party's acts a reservation is made (VCLT 19)."""
RESPONSES = ("received", "accepted", "objected", "opposed", "confirmed", "withdrawn")
"""What is answered to a reservation (VCLT 20-23); `opposed` is an objection by which the agreement
is not to be in force between the two (20(4)(b)), and `confirmed` is said by who made it (23(2))."""
ROWS = ("covers", "excludes", "principle", "assurance")
RECTIFYING = ("proposed", "objected", "agreed", "done")
WAYS = ("initialled", "instrument", "re-executed", "depositary")
"""How an error is corrected (VCLT 79(1) and (2))."""
REGISTERING = ("submitted", "registered", "later-action", "published")
SAYING = ("direct", "mixed", "indirect", "free-indirect", "document")
"""How somebody's words stand in a source: quoted, reported, or as a document has them."""
CERTAINTIES = ("stated", "inferred")
TOLD = (
    "proposal",
    "directive",
    "visit",
    "meeting",
    "signature",
    "initialling",
    "approval",
    "ratification",
    "accession",
    "entry-into-force",
    "extension",
    "withdrawal",
)
"""Which acts and events are read in the press."""
STATUSES = ("done", "announced", "planned", "denied")
"""How a source tells an act or event: what is announced or planned was not done by that."""
ASSESSED = ("accepted", "corrected", "rejected")
"""What a person makes of a norm, or of a statement, that a rule proposes."""
FOUND = ("equal", "differs", "unreadable")
"""What a person found who collated a page."""
CAUSES = (
    "definition",
    "period",
    "source",
    "counting",
    "late-data",
    "currency",
    "error",
    "unknown",
    "other",
)
"""Why the figures of two parties differ, as somebody holds."""
BINDS = ("force", "adoption")
"""From when a commitment binds: final clauses do from the adoption of the text on (VCLT 24(4))."""


class Span(NamedTuple):
    """Words of a text: its digest, the provision they stand in, and from where to where there."""

    text: str
    provision: str
    start: int
    end: int
    words: str


class Comment(NamedTuple):
    """What a body wants of a provision."""

    component: str
    language: str
    provision: str
    words: str


class Vote(NamedTuple):
    """How a council or a board voted on a motion: who moved it, the votes, and the minutes.

    `conformed` is who made the approved text say what was "approved as amended", or nobody.
    """

    motion: str = ""
    moved: str = ""
    seconded: str = ""
    ayes: int = 0
    nays: int = 0
    abstained: int = 0
    minutes: str = ""
    conformed: str = ""

    @property
    def lost(self) -> bool:
        """Whether votes are told and there are no more for the motion than against it."""
        return self.ayes + self.nays + self.abstained > 0 and self.ayes <= self.nays

    @property
    def told(self) -> str:
        """The votes as a refusal says them."""
        return f"{self.ayes} to {self.nays}"


class Meant(NamedTuple):
    """Which parties words of a clause mean: `called` as its reading names them, and where."""

    called: str
    stand_for: tuple[str, ...]
    span: Span


class Page(NamedTuple):
    """A page that was collated: its number, what was found, and what differs."""

    page: int
    found: str
    words: str


class Participant(NamedTuple):
    """Who took part in an event, and as what: host, guest, chair."""

    words: str
    role: str


class Named(NamedTuple):
    """What a party is called in a language, in one form, and what the other one is called there."""

    language: str
    own: str
    other: str


class Seal(NamedTuple):
    """A signature in a PDF: whose certificate, by which issuer, and when, as it claims.

    `certificate` and `root` are the digests of that certificate, and of the pinned root that its
    chain leads to.
    """

    subject: str
    issuer: str
    certificate: str
    root: str
    claimed: str


class Due(NamedTuple):
    """A deadline of a norm, as a person holds it: the words of the text, and what they come to.

    `offset` and `recurrence` are a count and a unit ("30 day", "6 month"). `event` is the act of
    the record that is the anchor, where a person names it.
    """

    words: str
    direction: str
    offset: str = ""
    anchor: str = ""
    day: str = ""
    recurrence: str = ""
    event: str = ""


class Assessed(NamedTuple):
    """What a person makes of one norm of a text: accepted, corrected with a reason, or rejected.

    `norm` is its name (`paraph.norms.norm.norm_id`), which its span gives; `leads` are the lead-ins
    of a list item. A final clause `binds` from the adoption of the text (VCLT 24(4)).
    """

    norm: str
    assessed: str
    span: Span
    modality: str = ""
    strength: str = ""
    bearer: str = ""
    named: str = ""
    binds: str = "force"
    deadlines: tuple[Due, ...] = ()
    fields: tuple[str, ...] = ()
    leads: tuple[Span, ...] = ()
    reason: str = ""


class Row(NamedTuple):
    """A field that is covered or excluded, a principle, or an assurance, with its words."""

    row: str
    field: str
    span: Span


class Stated(NamedTuple):
    """What somebody said in a source, by whom that is known: words, speaker, office as written.

    `chain` leads from the source to the speaker, `since` and `until_day` are the days between which
    it was said, where that is known. Blanks of any kind are plain ones in the words of its span.
    `denied` is whether the speaker denies the words or rules them out.
    """

    speaker: str
    role: str
    said: str
    certainty: str
    since: str
    until_day: str
    chain: tuple[str, ...]
    span: Span
    denied: bool = False


class Occurred(NamedTuple):
    """An act or event that a source tells: `span` is the sentence, `trigger` the words for it.

    `who` are those that the clause names, `teller` is the name of the statement that tells it
    (`statement_id`), nothing where the source itself does. `since` and `until_day` are the days
    between which it lies, where the source tells them.
    """

    told: str
    status: str
    trigger: str
    who: tuple[str, ...]
    teller: str
    certainty: str
    since: str
    until_day: str
    span: Span


class Weighed(NamedTuple):
    """What a person makes of one statement: accepted, corrected with a reason, or rejected.

    `statement` is its name, which its span gives, `stated` the statement as that person has it.
    They may say which `fields` it is about, and which provisions are `meant`.
    """

    statement: str
    assessed: str
    stated: Stated
    fields: tuple[str, ...] = ()
    meant: tuple[Span, ...] = ()
    reason: str = ""


class Responsible(NamedTuple):
    """The body of a party that answers for a programme."""

    party: str
    body: str


class Indicator(NamedTuple):
    """What is counted of a programme: its name, unit and definition, and how often.

    `every` is year, half-year, quarter, month or once; `target` is the figure that is aimed at in
    each of these, `tolerance` the share by which two figures may differ and still agree (0.05):
    nothing where none is stated.
    """

    indicator: str
    words: str
    unit: str
    definition: str
    every: str
    target: str
    tolerance: str


class Commitment(NamedTuple):
    """What somebody must deliver: words of a text, or an accepted norm by its name, or both.

    `binds` says that it is a final clause, which binds from the adoption of the text on.
    """

    span: Span = Span("", "", 0, 0, "")
    norm: str = ""
    binds: str = "force"


class Delivered(NamedTuple):
    """What a party says of one indicator: a figure, or none and why.

    `unit`, `definition` and `counted` are the unit, the definition and the period of time as this
    party used them. `papers` are in the record, `evidence` are digests of what is kept elsewhere.
    """

    indicator: str
    figure: str
    unit: str
    definition: str
    counted: str
    words: str
    papers: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


# ---------------------------------------------------------------- clearance and decision


@apart
class Discharge(NamedTuple):
    """A condition on which a body agreed, met: `act` is its answer. That body says so."""

    act: str
    words: str


@apart
class Issue(NamedTuple):
    """A decision officially issued: its number, its day, and where it is published."""

    act: str
    number: str
    on: str
    reference: str


# ---------------------------------------------------------------- settling and signing


@apart
class Fix(NamedTuple):
    """A text set that a party holds to be the final one: settled when all hold the same."""

    words: str


@apart
class Adopt(NamedTuple):
    """A text set adopted (VCLT 9): by consent, or by a vote of a conference."""

    how: str
    on: str
    place: str


@apart
class Concord(NamedTuple):
    """The texts of a set say the same in all languages, certified by a language officer.

    `report` is the blob of the comparison, `different` how many differences it lists, and
    `words` why they do not stand against it.
    """

    report: str
    languages: tuple[str, ...]
    different: int
    words: str


@apart
class Collate(NamedTuple):
    """A signed paper compared page by page with the signing master; never a proof.

    `paper` is the scan, `master` what was printed for signing; `words` how that came about where
    it was printed elsewhere than from the record.
    """

    paper: str
    master: str
    pages: tuple[Page, ...]
    words: str = ""


@apart
class Alternat(NamedTuple):
    """The original of a party, in which it is named first: the same texts but for that order.

    `form` is the relation in which each text stands to that of the set (`paraph-alternat/1`),
    `names` what the two parties are called in it, `languages` the order in which the texts stand,
    and `words` why nothing rests on the order of the parties, on its author's word.
    """

    party: str
    texts: tuple[Entry, ...]
    sources: tuple[Source, ...]
    names: tuple[Named, ...]
    languages: tuple[str, ...]
    form: str
    words: str


@apart
class Rendition(NamedTuple):
    """A PDF of a text that was signed with certificates elsewhere (PAdES): no signature here.

    `master` is the digest of what was printed, with which `file` begins; `copy` is the party whose
    original it is. `words` say what was checked, on its author's word.
    """

    component: str
    language: str
    copy: str
    master: str
    file: str
    seals: tuple[Seal, ...]
    words: str


# ---------------------------------------------------------------- consent and force


@apart
class Instrument(NamedTuple):
    """What a party does about its consent or about force, on a day.

    `to` is the party that it goes to, none where it goes to a depositary or to nobody. `answers`
    is the act that it answers: the notification that is received, the notice that is withdrawn.
    `provisions` are those that alone it is of, so that the rest stays as it is (VCLT 17, 44, 57);
    it is of all of them if there is none. `notice` is which one a notice is; one that says so and
    answers a notice on record that does not gives none anew, but tells which one that was.
    """

    instrument: str
    on: str
    place: str
    to: str
    answers: str
    provisions: tuple[str, ...]
    words: str
    notice: str = ""


@apart
class Accept(NamedTuple):
    """A reading of a final clause that a person accepts: the formula, and the words of the clause.

    `rule` is what it says, in its one form of JSON: a formula of entry into force
    (`paraph.norms.final.formula_json`), or what `clause` says that it is: the term, or provisional
    application (`term_json`), or who the depositary is (`depositary`). `more` are further words
    that it was read from, `means` which parties are meant by the names in it.
    """

    rule: str
    span: Span
    clause: str = ""
    more: tuple[Span, ...] = ()
    means: tuple[Meant, ...] = ()

    @property
    def meaning(self) -> str:
        """The rule with the parties that its names mean."""
        return with_parties(self.rule, {each.called: each.stand_for for each in self.means})


@apart
class Date(NamedTuple):
    """A date that is entered by hand, with the paper that it is taken from."""

    dated: str
    on: str
    paper: str
    words: str


@apart
class Reserve(NamedTuple):
    """A reservation to provisions of the act's own text set, or a declaration on what they mean.

    `moment` is on which act of the party it is made, `words` its exact words. What is called a
    declaration and would change an effect of the text is a reservation (VCLT 2(1)(d)): that is for
    people to see.
    """

    reserving: str
    moment: str
    on: str
    provisions: tuple[str, ...]
    words: str


@apart
class Respond(NamedTuple):
    """An answer to a reservation or a declaration, or to such an answer, on a day.

    `act` is what is answered. A reservation is received, accepted or objected to by another party,
    and confirmed or withdrawn by its own; an objection is withdrawn by who made it, and the
    withdrawal of a reservation is received by the others (VCLT 20-23).
    """

    act: str
    response: str
    on: str
    words: str


# ---------------------------------------------------------------- scope, history, lineage


@apart
class Scope(NamedTuple):
    """What an agreement covers and excludes, its principles and assurances."""

    rows: tuple[Row, ...]


@apart
class Assess(NamedTuple):
    """What a person makes of norms of the texts of a set; the last answer on a norm counts."""

    rows: tuple[Assessed, ...]


@apart
class Happen(NamedTuple):
    """Something that happened, from a day to a day: a visit, a meeting, a declaration.

    `papers` are its sources, by digest.
    """

    happening: str
    since: str
    until_day: str
    place: str
    participants: tuple[Participant, ...]
    papers: tuple[str, ...]
    words: str


@apart
class Relate(NamedTuple):
    """How the agreement stands to another one, or to an event of the record.

    `other` is what that is called; `event` is its act here, or nothing. `on` is from when, if that
    is known. The act's own text set, where it is `amended-by` another, is the text as amended.
    """

    relation: str
    other: str
    event: str
    span: Span
    on: str = ""


@apart
class Ask(NamedTuple):
    """An open question: a possible conflict with another obligation, or with the Charter (103)."""

    question: str
    span: Span


@apart
class Reply(NamedTuple):
    """An answer to an open question."""

    act: str
    words: str


@apart
class AddSource(NamedTuple):
    """A source in the press: where and when it appeared, its file, and what it says, accepted.

    `file` and `text` are digests of its file and of its canonical text, which stay where they are:
    neither is a blob of the record. `zone` is the time zone in which `on` is a day, or nothing.
    `occurred` are the acts and events that it tells.
    """

    outlet: str
    on: str
    zone: str
    headline: str
    language: str
    file: str
    text: str
    statements: tuple[Stated, ...]
    occurred: tuple[Occurred, ...] = ()


@apart
class Weigh(NamedTuple):
    """What a person makes of statements of a source, its act; the last answer on each counts."""

    act: str
    rows: tuple[Weighed, ...]


# ---------------------------------------------------------------- correction and registration


@apart
class Rectify(NamedTuple):
    """A step of correcting an error in a text that was authenticated (VCLT 79).

    `old` is the text set as it was signed, the act's own text set the corrected one. `until` is
    when objections are due, where a depositary gives notice; `since` from when it holds, if not
    from the beginning (79(4)).
    """

    step: str
    way: str
    old: str
    until: str
    since: str
    reason: str


@apart
class Classify(NamedTuple):
    """What a person holds the agreement to be: a treaty, or none, and why."""

    treaty: bool
    reason: str


@apart
class Register(NamedTuple):
    """A step of registration under article 102 of the Charter, or of official publication."""

    step: str
    number: str
    on: str
    paper: str
    words: str


# ---------------------------------------------------------------- delivery


@apart
class Programme(NamedTuple):
    """A programme as a party holds it; it is agreed when all parties in it hold the same.

    It is called by its name, under which a later act may hold another one. `since` and
    `until_day` are between which days it runs: from then on reports are due, `days` after the end
    of each period. Without commitments it is an intention, and binds nobody.
    """

    programme: str
    title: str
    field: str
    since: str
    until_day: str
    days: int
    responsible: tuple[Responsible, ...]
    indicators: tuple[Indicator, ...]
    commitments: tuple[Commitment, ...]
    words: str


@apart
class Deliver(NamedTuple):
    """A report of a party, for itself, on what was delivered in a period of a programme.

    It takes the place of no earlier one: the last word of a party on an indicator counts, and
    those before are shown.
    """

    programme: str
    period: str
    figures: tuple[Delivered, ...]


@apart
class Discrepancy(NamedTuple):
    """Why the reports of two parties on an indicator differ, and who looks into it until when.

    `between` are the two, `cause` one of the closed list, `party` and `body` who looks into it,
    `deliveries` the reports that differ.
    """

    programme: str
    indicator: str
    period: str
    between: tuple[str, ...]
    cause: str
    party: str
    body: str
    until: str
    reason: str
    deliveries: tuple[str, ...]


@apart
class Resolve(NamedTuple):
    """A discrepancy that a party holds to be settled, as the reports in `deliveries` stand.

    It is closed when both hold so, and open again when one of them changes its figure.
    """

    act: str
    deliveries: tuple[str, ...]
    reason: str


Step: TypeAlias = (
    Discharge
    | Issue
    | Fix
    | Adopt
    | Concord
    | Collate
    | Alternat
    | Rendition
    | Instrument
    | Accept
    | Date
    | Reserve
    | Respond
    | Scope
    | Assess
    | Happen
    | Relate
    | Ask
    | Reply
    | AddSource
    | Weigh
    | Rectify
    | Classify
    | Register
    | Programme
    | Deliver
    | Discrepancy
    | Resolve
)
STEPS: Mapping[str, type[Step]] = MappingProxyType(
    {
        "discharge": Discharge,
        "issue": Issue,
        "fix": Fix,
        "adopt": Adopt,
        "concord": Concord,
        "collate": Collate,
        "alternat": Alternat,
        "rendition": Rendition,
        "instrument": Instrument,
        "accept-formula": Accept,
        "enter-date": Date,
        "reserve": Reserve,
        "answer-reservation": Respond,
        "scope": Scope,
        "assess": Assess,
        "happen": Happen,
        "relate": Relate,
        "question": Ask,
        "reply": Reply,
        "add-source": AddSource,
        "assess-source": Weigh,
        "rectify": Rectify,
        "classify": Classify,
        "register": Register,
        "programme": Programme,
        "deliver": Deliver,
        "discrepancy": Discrepancy,
        "settle-discrepancy": Resolve,
    }
)
"""The kinds of steps, which are kinds of acts."""
