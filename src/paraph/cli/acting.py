"""Acting: who acts at which node, and what becomes of the act: kept, refused, or handed out."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import cached_property

import click

from paraph.agreement.act import Act, Author, Body
from paraph.agreement.entry import Standing
from paraph.agreement.guards import guarded
from paraph.agreement.life import Life
from paraph.agreement.living import cleared
from paraph.cli.asked import Asked
from paraph.cli.certificates import demand_found, not_found
from paraph.cli.output import say, say_recorded, warn
from paraph.cli.whole_life import life_of
from paraph.desk.demands import demand_likely, doubts
from paraph.desk.desk import Desk
from paraph.desk.drafting import Wanted
from paraph.desk.lacking import demand_named, demand_texts
from paraph.desk.matter import Matter
from paraph.desk.proposing import Gathered, telling
from paraph.desk.recording import Prepared, brought, keep, prepare, sealed, with_blobs
from paraph.desk.unsigned import FORM, Unsigned, record_for
from paraph.errors import DeclinedError, UsageError
from paraph.record.entries import since_of
from paraph.record.signing import Envelope, identity
from paraph.views.act_words import act_in_words
from paraph.views.instant_words import short
from paraph.views.record_lines import names_of, shifted_lines
from paraph.views.visible import one_line, spelled
from paraph.views.waiting_lines import pending_lines, waiting_lines
from paraph.wiring import put
from paraph.wiring.files import check_over
from paraph.wiring.node import Node

_CODES = {"within": 0, "outside": 1, "undetermined": 2}
_REMEDIES = {
    "appointment": "`paraph appoint {}` appoints them, signed by those who hold root keys.",
}
"""What helps against a refusal, by its code, for the person who acts."""


class Acting:
    """Somebody who acts at a node, in one agreement."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self.node: Node = asked.open()
        self.desk: Desk = desk_of(self.node)

    @cached_property
    def matter(self) -> Matter:
        """The agreement as the node has it."""
        return self.desk.matter(self._asked.agreement)

    def proposed(self, gathered: Gathered) -> str:
        """Return the act that tells how the files of a set were read: one there is, or a new one.

        Nothing is returned where that act was not recorded, which was said.

        Raises:
            UsageError: there is none, and nothing is to be signed here.
        """
        found = telling(self.matter, gathered)
        if found:
            return found
        if self._asked.unsigned:
            raise UsageError(
                "what is said of how the files are read is recorded by a proposal: `paraph "
                "propose` them first, with what is said here, then amend"
            )
        texts = gathered.texts.digest
        if self.act(gathered.proposal, text_set=texts, blobs=gathered.blobs):
            return ""
        del self.matter  # as it was before that act
        return telling(self.matter, gathered)

    @cached_property
    def author(self) -> Author:
        """Who acts, and for which body.

        Raises:
            UsageError: it is not said, and does not go without saying.
        """
        name, _, body = self._asked.person.partition(":")
        persons = self.node.persons
        if not name:
            if len(persons) > 1:
                known = ", ".join([each.person for each in persons])
                raise UsageError(f"say by --as who acts: {known}")
            name = persons[0].person
        bodies = self.node.roster.person(name).bodies
        if not body and len(bodies) > 1:
            raise UsageError(f"{name} acts for {', '.join(bodies)}: say --as {name}:BODY")
        return Author(name, self.node.party, body or "".join(bodies), self._asked.capacity)

    @property
    def people(self) -> tuple[str, ...]:
        """Who signs: the author, and those who sign besides."""
        return tuple(dict.fromkeys((self.author.person, *self._asked.others)))

    def mandate(self, under: str) -> str:
        """Return the mandate that is named, or that goes without saying for who acts.

        Raises:
            UsageError: there is none, or more than one.
        """
        author = self.author
        return self.matter.mandate(under, {*self.people, author.body} - {""})

    def act(
        self,
        body: Body,
        *,
        text_set: str = "",
        under: str = "",
        basis: tuple[str, ...] = (),
        blobs: Iterable[bytes] = (),
    ) -> int:
        """Make an act as `prepared` and `done` do, with no more said before; return the code."""
        wanted = Wanted(self.author, body, text_set, under, basis)
        return self.done(self.prepared(wanted, blobs))

    def prepared(self, wanted: Wanted, blobs: Iterable[bytes] = ()) -> Prepared:
        """Return the act as it would be if it were signed now by those who are to sign.

        Raises:
            RecordError: it is on texts that are not there.
            UsageError: it says what cannot be.
        """
        keys = [self.node.roster.person(each).key for each in self.people]
        made = prepare(self.desk, self.matter, wanted, keys, blobs)
        if made.standing.within == "within":
            made = made._replace(standing=self._guarded(made))
        demand_named(with_blobs(self.matter, made.blobs), made.act)
        demand_texts(self.matter, made.act)
        demand_likely(with_blobs(self.matter, made.blobs), made.act, self.node.now())
        demand_found(made)
        return made

    @cached_property
    def life(self) -> Life:
        """How far the agreement has come, by the clock of the node.

        Raises:
            ProcedureError: its procedure is not known here, or is malformed.
        """
        return life_of(self.matter, self.node.now())

    def _guarded(self, prepared: Prepared) -> Standing:
        """Return whether an act that holds may be made, as the life stands."""
        life, act = self.life, prepared.act
        state = self.matter.state
        stand = cleared(life.events, state, life.procedure, act.text_set, life.now)
        since = since_of(self.matter.logs, self.matter.party, act)
        guard = guarded(life, act, stand, since, state.confirmations.reaching(act))
        return prepared.standing if guard.within == "within" else guard

    def done(self, prepared: Prepared, *, irregular: bool = False, shown: bytes = b"") -> int:
        """Sign an act and keep it, or hand it out unsigned, or say why it is refused.

        One that does not hold is kept only where it is `irregular`: a fact that happened.
        """
        standing = prepared.standing
        if standing.within != "within" and not irregular:
            return refuse(standing, prepared.act, self.names, self.matter)
        if self._asked.unsigned:
            return self._hand_out(prepared, self._asked.unsigned, shown)
        if doubt := doubts(self.matter, prepared.act) or not_found(prepared.act, prepared.state):
            warn(doubt)
        self.confirm(f"{act_in_words(prepared.act, self.names)}: sign it?")
        envelope = sealed(prepared.act, [self.node.signer(each) for each in self.people])
        return self.kept(prepared, envelope)

    def kept(self, prepared: Prepared, envelope: Envelope) -> int:
        """Keep a signed act, say so, and return 0."""
        keep(self.desk, self.matter, prepared, envelope)
        names = names_of(prepared.state.texts.sets)
        say_recorded(f"Recorded {short(identity(envelope))}: {act_in_words(prepared.act, names)}")
        if prepared.standing.within != "within":
            say([f"Irregular, {told(prepared.standing)}"])
        else:
            say(pending_lines(prepared.act, prepared.state))
        say(shifted_lines(self.names, names))
        return 0

    def bring(self, envelope: Envelope) -> int:
        """Keep an act that was signed elsewhere, if it holds; one that is kept already stays so."""
        name = identity(envelope)
        if name in self.matter.log.ids:
            say([f"Recorded before: {short(name)}. Nothing was added."])
            return 0
        prepared = brought(self.desk, self.matter, envelope)
        if prepared.standing.within == "within":
            prepared = prepared._replace(standing=self._guarded(prepared))
        demand_named(self.matter, prepared.act)
        demand_texts(self.matter, prepared.act)
        demand_found(prepared)
        if prepared.standing.within != "within":
            return refuse(prepared.standing, prepared.act, self.names, self.matter)
        return self.kept(prepared, envelope)

    @property
    def names(self) -> dict[str, str]:
        """What text sets are called."""
        return names_of(self.matter.state.texts.sets)

    def confirm(self, question: str) -> None:
        """Ask whoever acts whether they mean it, unless they have said so already.

        Raises:
            UsageError: nobody can be asked.
        """
        confirm(question, yes=self._asked.yes)

    def _hand_out(self, prepared: Prepared, path: str, shown: bytes) -> int:
        for blob in prepared.blobs:
            self.desk.keep(blob)
        check_unsigned(path)
        with_them = with_blobs(self.matter, prepared.blobs)
        put(path, bytes(Unsigned(prepared.act, shown, record_for(with_them, prepared.act))))
        say(
            [
                f"Unsigned, in {spelled(path)}: {act_in_words(prepared.act, self.names)}",
                "`paraph sign-file` signs it where the key is, and `paraph bring` brings it back.",
            ]
        )
        return 0


def check_unsigned(path: str) -> None:
    """Refuse to write an unsigned act over what is none.

    Raises:
        ResultError: something else is there.
    """
    header = f'{{"form":"{FORM}"'.encode()
    check_over(path, lambda begins: begins.startswith(header), "unsigned act")


def desk_of(node: Node) -> Desk:
    """Return the desk of a node that is open."""
    return Desk(
        node.party,
        node.ledger,
        node.blobs,
        node.blobs.keep,
        node.blobs.size,
        node.now,
        node.chance,
    )


def confirm(question: str, *, yes: bool) -> None:
    """Ask a question at the terminal, unless the answer was given before.

    Raises:
        DeclinedError: the answer is no.
        UsageError: nobody can be asked.
    """
    if yes:
        return
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("nobody can be asked here: say --yes if it is meant")
    if not click.confirm(spelled(question), err=True):
        raise DeclinedError


def refuse(standing: Standing, act: Act, names: dict[str, str], matter: Matter) -> int:
    """Say why an act was refused, and what helps; return the code: 1, or 2 if it is undetermined.

    Acts of the party that do not count yet are told, since they may be what is missing.
    """
    say(
        [
            f"Refused, {told(standing)}",
            f"  {act_in_words(act, names)}",
            *([_REMEDIES[standing.code].format(act.author.person)] if _helps(standing) else []),
            *waiting_lines(matter.entries, matter.state, matter.party, names),
            "Nothing was recorded.",
        ]
    )
    return _CODES[standing.within]


def _helps(standing: Standing) -> bool:
    return standing.within == "outside" and standing.code in _REMEDIES


def told(standing: Standing) -> str:
    """Return why an act does not hold, the code first."""
    return f"{standing.code}: {one_line(standing.why)}"
