"""A letter: what a mail holds, however it was kept, and the one attachment that is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from paraph.errors import DamagedError, UnsupportedError
from paraph.formats.manner import Manner
from paraph.formats.registry import read as read_file
from paraph.formats.registry import row_of
from paraph.text.hazards import hazard
from paraph.text.quoted import unended
from paraph.text.reading import Account, Hazard, Part, Reading

_SHOWN = 120  # characters of a mail's own words that are told
_LISTED = 20
_MAILS = frozenset(("eml", "msg"))


class Attached(NamedTuple):
    """One attachment: its name, its bytes, and whether it only dresses the mail's own words."""

    name: str
    content: bytes
    inline: bool = False

    @property
    def readable(self) -> bool:
        """Whether its name is that of a text that a reader reads."""
        row = row_of(self.name) if self.content and not self.inline else None
        return row is not None and row.name not in _MAILS


class Letter(NamedTuple):
    """A mail: as it says, when it was sent, by whom and about what; its words; its attachments.

    `beside` are words before and after its parts, which programs for mail do not show.
    """

    date: str
    sender: str
    subject: str
    bodies: tuple[str, ...]
    attached: tuple[Attached, ...]
    beside: tuple[str, ...] = ()


def read_letter(letter: Letter, source: bytes, file: str, manner: Manner) -> Reading:
    """Return the reading of the one attachment that is meant; the mail around it is told.

    Its name is that of the mail and its own; its bytes are those of the attachment.

    Raises:
        UnsupportedError: none is readable, several are and none is named, or none is called so.
        InputError: the attachment cannot be read.
    """
    chosen = _chosen(letter, file, manner.attachment)
    name = unended(plain(chosen.name))
    reading = read_file(
        chosen.content,
        f"{file}/{plain(chosen.name)}",
        manner=manner._replace(attachment=""),
    )
    mail = f"sha256:{sha256(source).hexdigest()}"
    parts = (Part(file, "metadata", len(source), mail), *reading.account.parts)
    return replace(
        reading,
        account=Account(parts, reading.account.unread),
        hazards=(*_told(letter, chosen), *reading.hazards),
        source=replace(
            reading.source,
            reader=f"mail/1, {reading.source.reader}",
            said=(
                *reading.source.said,
                f"attachment “{name}” of a mail {_marks(letter)}, as the mail says",
            ),
        ),
    )


def plain(words: str) -> str:
    """Return words fit to be shown: in one line, no longer than a line, without strange signs."""
    shown = "".join(each if each.isprintable() else " " for each in words)
    return " ".join(shown.split())[:_SHOWN]


def _chosen(letter: Letter, file: str, named: str) -> Attached:
    """Return the attachment that is meant.

    Raises:
        UnsupportedError: it is not plain which one that is.
    """
    readable = [each for each in letter.attached if each.readable]
    if named:
        found = [each for each in letter.attached if each.name == named]
        found = found or [each for each in letter.attached if each.name.lower() == named.lower()]
        if not found:
            what = f"has no attachment called {plain(named)!r}"
            raise UnsupportedError(file, what, hint=_list(letter.attached))
        if len({each.content for each in found}) > 1:
            what = f"has {len(found)} attachments called {plain(named)!r}, which differ"
            raise UnsupportedError(file, what, hint="Save the one that is meant, and read it.")
        if not found[0].content:
            raise DamagedError(file, "is empty", place=plain(named))
        return found[0]
    if not readable:
        raise UnsupportedError(
            file, "has no attachment that can be read", hint=_list(letter.attached)
        )
    if len(readable) > 1:
        what = f"has {len(readable)} attachments that can be read"
        raise UnsupportedError(file, what, hint=f"Name one by --attachment. {_list(readable)}")
    return readable[0]


def _list(attached: Sequence[Attached]) -> str:
    if not attached:
        return "Nothing is attached; save the words of the mail as a text if they are meant."
    names = "; ".join(
        f"{plain(each.name)} ({len(each.content):,} bytes)" for each in attached[:_LISTED]
    )
    more = f" and {len(attached) - _LISTED} more" if len(attached) > _LISTED else ""
    return f"Attached: {names}{more}."


def _told(letter: Letter, chosen: Attached) -> list[Hazard]:
    """Return what is told of a mail beside the attachment that is read."""
    said = f"“{unended(plain(chosen.name))}” is attached to a mail {_marks(letter)}"
    key = f"{letter.date}\0{letter.sender}\0{letter.subject}"
    found = [hazard("mail", f"{said}: as the mail says, which proves nothing.", key=_key(key))]
    found += _words("The mail's own words are not part of the text", letter.bodies)
    found += _words("Words around its parts, which no program shows", letter.beside)
    others = [each for each in letter.attached if each is not chosen]
    if others:
        key = "\0".join(sha256(each.content).hexdigest() for each in others)
        found.append(hazard("mail", f"Not read beside it. {_list(others)}", key=_key(key)))
    return found


def _marks(letter: Letter) -> str:
    """Return when a mail was sent, by whom and about what."""
    said = [f"of {plain(letter.date)}"] if letter.date else ["without a date"]
    said += [f"from {plain(letter.sender)}"] if letter.sender else ["without a sender"]
    said += [f"about “{unended(plain(letter.subject))}”"] if letter.subject else []
    return " ".join(said)


def _words(about: str, bodies: Sequence[str]) -> list[Hazard]:
    """Return what is told of words that are not read, by how they begin."""
    found: list[Hazard] = []
    for body in bodies:
        if words := plain(body):
            more = "…" if len(" ".join(body.split())) > _SHOWN else ""
            found.append(hazard("mail", f"{about}: “{unended(words)}{more}”.", key=_key(body)))
    return found


def _key(words: str) -> str:
    return sha256(words.encode("utf-8", "replace")).hexdigest()[:32]
