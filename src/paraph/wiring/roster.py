"""The roster of a node (`node.toml`): whose node it is, who its persons are, with which keys."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from paraph.agreement.act import Key, Party
from paraph.agreement.members import check_member
from paraph.agreement.names import check_apart
from paraph.errors import ActError, NodeError, RecordError
from paraph.proof.toml_table import toml_table
from paraph.record.keys import PublicKey

FILE = "node.toml"
FORM = 1
LOG = "log"
"""The name of the file that holds the key of the log, so no person's name."""
_MOST = 1 << 20
"""Bytes of a roster."""
_HEAD = (
    "# A node of Paraph: docs/reference/node.md says what each line means. No secret is in here.\n"
)
_MEMBERS = ("form", "party", "words", "decides", "quorum", "log", "persons")
_OF_PERSON = ("person", "key", "bodies", "root")
T = TypeVar("T")


class Person(NamedTuple):
    """A person of a node: their public key, whether it is a root key, and their bodies."""

    person: str
    key: str
    bodies: tuple[str, ...]
    root: bool


@dataclass(frozen=True, slots=True)
class Roster:
    """A party as its own node knows it.

    `words` is its name in words, `decides` are the bodies whose decisions bind it, `log` is the
    key with which the node signs heads. `quorum` is how many of the persons with root keys must
    sign to change them.

    Raises:
        ActError: it says what no genesis or appointment may say; the member is named.
        RecordError: a key is none.
    """

    party: str
    words: str
    decides: tuple[str, ...]
    quorum: int
    log: str
    persons: tuple[Person, ...]

    def __post_init__(self) -> None:
        check_member("parties", (self.card,))
        check_apart([each.person for each in self.persons], "persons")
        for each in self.persons:
            if each.person == LOG:
                raise ActError("persons", f"{LOG!r} is what the key of the log is called")
            check_member("bodies", each.bodies, f"the bodies of {each.person}")
        named = {body: None for each in self.persons for body in each.bodies}
        check_apart(dict.fromkeys(self.decides) | named, "bodies")
        keys = [self.log, *[each.key for each in self.persons]]
        for key in keys:
            PublicKey.read(key)
        if len(set(keys)) != len(keys):
            raise ActError("persons", "two of them, or one and the log, have one key")
        if not self.words.strip():
            raise ActError("words", "says nothing: give the party a name in words")
        if not self.decides:
            raise ActError("decides", "names no body whose decisions bind the party")
        if not 1 <= self.quorum <= len(self.card.keys):
            roots = len(self.card.keys)
            raise ActError("quorum", f"needs {self.quorum} people, of the {roots} with a root key")

    @property
    def card(self) -> Party:
        """The party as a genesis names it."""
        roots = tuple([Key(each.person, each.key) for each in self.persons if each.root])
        return Party(self.party, self.words, self.log, self.decides, roots, self.quorum)

    def person(self, name: str) -> Person:
        """Return the person of this name.

        Raises:
            NodeError: nobody is called so here.
        """
        for each in self.persons:
            if each.person == name:
                return each
        known = ", ".join([each.person for each in self.persons])
        raise NodeError(
            f"the person {name!r}",
            f"is not of the node of {self.party}, which has {known}",
            hint=f"`paraph person {name}` adds somebody.",
        )


def write(roster: Roster) -> bytes:
    """Return the roster as TOML; `read` gives it back."""
    lines = [
        _HEAD,
        f"form = {FORM}",
        f"party = {_said(roster.party)}",
        f"words = {_said(roster.words)}",
        f"decides = {_listed(roster.decides)}",
        f"quorum = {roster.quorum}",
        f"log = {_said(roster.log)}",
    ]
    for each in roster.persons:
        lines += [
            "",
            "[[persons]]",
            f"person = {_said(each.person)}",
            f"key = {_said(each.key)}",
            f"bodies = {_listed(each.bodies)}",
            f"root = {'true' if each.root else 'false'}",
        ]
    return ("\n".join(lines) + "\n").encode()


def read(source: bytes, file: str) -> Roster:
    """Return the roster that `source`, the content of `file`, holds.

    Raises:
        NodeError: it is not of this form; the member is named.
    """
    try:
        if len(source) > _MOST:
            raise NodeError(file, "is far too large for the roster of a node")
        table = toml_table(source.decode("utf-8"))
    except ValueError as error:
        raise NodeError(file, f"cannot be read as TOML ({error})") from error
    _check_names(table, _MEMBERS, file, "the roster")
    if table["form"] != FORM or type(table["form"]) is not int:
        raise NodeError(
            file, f"is of form {table['form']!r}", hint=f"This version of Paraph reads form {FORM}."
        )
    persons = [_person(each, file) for each in _list(table["persons"], dict, file, "persons")]
    try:
        return Roster(
            _a(table["party"], str, file, "party"),
            _a(table["words"], str, file, "words"),
            _list(table["decides"], str, file, "decides"),
            _a(table["quorum"], int, file, "quorum"),
            _a(table["log"], str, file, "log"),
            tuple(persons),
        )
    except (ActError, RecordError) as error:
        raise NodeError(file, f"says what none may say: {error}") from error


def _person(table: Mapping[str, object], file: str) -> Person:
    name = str(table.get("person", "a person"))
    _check_names(table, _OF_PERSON, file, name)
    return Person(
        _a(table["person"], str, file, "person"),
        _a(table["key"], str, file, f"the key of {name}"),
        _list(table["bodies"], str, file, f"the bodies of {name}"),
        _a(table["root"], bool, file, f"root of {name}"),
    )


def _check_names(table: Mapping[str, object], names: tuple[str, ...], file: str, of: str) -> None:
    for name in table:
        if name not in names:
            raise NodeError(file, f"has a member {name!r} of {of}, which nobody knows")
    for name in names:
        if name not in table:
            raise NodeError(file, f"lacks the member {name!r} of {of}")


def _a(value: object, kind: type[T], file: str, name: str) -> T:
    """Return the value, which is of just that kind: true is no number."""
    if type(value) is not kind:
        raise NodeError(file, f"has {value!r} for {name}, which is not of its form")
    return value


def _list(value: object, kind: type[T], file: str, name: str) -> tuple[T, ...]:
    members = _a(value, list, file, name)
    return tuple([_a(each, kind, file, name) for each in members])


def _said(words: str) -> str:
    """Return words as a basic string of TOML: what JSON escapes in words that print is the same."""
    return json.dumps(words, ensure_ascii=False)


def _listed(words: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_said, words))}]"
