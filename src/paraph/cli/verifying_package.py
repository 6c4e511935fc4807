"""`paraph verify DIR`: whether a package for registration is what its record gives, and no more."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from paraph import __version__
from paraph.agreement.act import Genesis, Party
from paraph.agreement.life import Life
from paraph.agreement.registering import Submission, submitted_set, unsubmittable
from paraph.agreement.window import check_instant
from paraph.cli.output import hand_out, say
from paraph.cli.packed import Packed, Terms, last_day
from paraph.cli.pinned import pinned
from paraph.cli.verifying import judged
from paraph.cli.whole_life import life_of
from paraph.desk.matter import Matter
from paraph.errors import ActError, InputError, ParaphError, RecordError
from paraph.record.bundle import read
from paraph.record.held import Held
from paraph.record.log import Withheld
from paraph.record.trust import Trust, trust_of
from paraph.record.verify import Verified, failed
from paraph.views.chain import chain_lines
from paraph.views.package_json import FORM
from paraph.views.record_json import verified_json
from paraph.views.sentence import counted
from paraph.views.visible import one_line
from paraph.wiring import contents, printable, same_file, world
from paraph.wiring.files import streamed, within

MANIFEST, BUNDLE, TRUST = "manifest.json", "record.paraph.jsonl", "trust.json"
_DAY = 10  # characters of one
_CODES = {"passed": 0, "failed": 1, "indeterminate": 2}
_NO_PACKAGE = "holds no package: `paraph package --out` writes one"
Keys: TypeAlias = Literal["own", "brought", "none"]
"""Whose keys a package was held to: the reader's own, those that it brings, or nobody's."""
_NOT_OWN: Mapping[Keys, str] = {
    "none": "No keys of your own were given (--trust FILE): what a package brings itself is "
    "nobody's word on who the parties are.",
    "brought": "--trust names a file of the package itself, which is nobody's word on who the "
    "parties are: give the keys as the parties gave them to you.",
}
State: TypeAlias = Literal["altered", "missing", "added", "differs"]
_WORDS: Mapping[State, str] = {
    "altered": "is not what the manifest lists",
    "missing": "is listed, and is not here",
    "added": "is here, and is not listed",
    "differs": "is not what the record gives",
}


class Finding(NamedTuple):
    """A file that is not as it was, and how."""

    name: str
    state: State


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


class _Package:
    """A folder with a package: its manifest, the digests of its other files, and its bundle.

    A link is no file of it, wherever it leads: what it leads to is not handed over with it.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.manifest = contents(str(Path(folder) / MANIFEST))
        self.told = _manifest(self.manifest, folder)
        self.files = {
            printable(each.name): _digest(str(each)) if _is_plain(each) else ""
            for each in sorted(Path(folder).iterdir())
            if each.name != MANIFEST
        }

    def unlisted(self) -> Iterator[Finding]:
        """Yield what the manifest lists otherwise, or not at all."""
        listed = {each["name"]: each["sha256"] for each in self.told["files"]}
        for name, digest in listed.items():
            if name not in self.files:
                yield Finding(name, "missing")
            elif self.files[name] != digest:
                yield Finding(name, "altered")
        for name in self.files:
            if name not in listed:
                yield Finding(name, "added")

    def held(self) -> Held:
        """Return the record of its bundle.

        Raises:
            RecordError: it has none that can be read.
        """
        if not self.files.get(BUNDLE):
            raise RecordError(BUNDLE, "is not in the package")
        return read(streamed(str(Path(self.folder) / BUNDLE)))

    def of_other_keys(self, genesis: Genesis) -> bool:
        """Whether it brings keys that are not those with which its record begins."""
        if TRUST not in self.files:
            return False
        try:
            brought = trust_of(contents(str(Path(self.folder) / TRUST)))
        except (InputError, RecordError):
            return True
        return any(_otherwise(brought, each) for each in genesis.parties if each.keys)

    def brings(self, file: str) -> bool:
        """Whether a file lies in the package itself."""
        return same_file(file, str(Path(self.folder) / TRUST)) or within(file, self.folder)

    def life(self, matter: Matter) -> Life:
        """Return the life as of the day that the manifest tells of.

        Raises:
            RecordError: that is no day, or one before the last act.
        """
        day, last = self.told["day"], last_day(matter)
        if not _is_day(day):
            raise RecordError("day:", "the manifest does not say of which day it tells")
        if day < last:
            raise RecordError("day:", f"it tells of {day}, and the last act is of {last}")
        return life_of(matter, f"{day}T23:59:59Z")

    def submission(self, life: Life) -> Submission:
        """Return what the manifest says is submitted.

        Raises:
            RecordError: the later action is no act of this record.
        """
        later = self.told["later_action"]
        event = next((each for each in life.events if later and each.act == later), None)
        if later and event is None:
            raise RecordError("later action:", "what the manifest names is no act of this record")
        return Submission(self.told["submitted_by"], self.told["capacity"], event)

    def unfounded(self, matter: Matter) -> list[str]:
        """Return why nothing may be submitted so by the record, whatever the manifest says."""
        try:
            life = self.life(matter)
            submission = self.submission(life)
        except RecordError as error:
            return [str(error)]
        found = [*unsubmittable(life, submission)]
        told, gives = self.told["text_set"], submitted_set(life, submission.later)
        if not found and told != gives:
            named, true = [_called(matter, each) for each in (told, gives)]
            found.append(f"text: the manifest is of {named}, and the record gives {true}")
        return found

    def anew(self, matter: Matter, fonts: str) -> Iterator[Finding]:
        """Yield what the record gives otherwise.

        Raises:
            ParaphError: it cannot be made anew here.
        """
        life = self.life(matter)
        submission = self.submission(life)
        texts = matter.state.texts.sets.get(submitted_set(life, submission.later))
        terms = Terms(submission, texts, TRUST in self.files, fonts)
        made = Packed(matter, matter.held, life, terms)
        files = [*made.files()]
        for each in files:
            digest = sha256(each.content).hexdigest()
            if self.files.get(each.name, digest) != digest:
                yield Finding(each.name, "differs")
        for name in self.files.keys() - {each.name for each in files}:
            yield Finding(name, "added")
        if made.manifest(files) != self.manifest:
            yield Finding(MANIFEST, "differs")


class _Judged(NamedTuple):
    """What was found of a package.

    `unfounded` is why nothing may be submitted so by the record, `unmade` why its papers could not
    be made anew, and `keys` whose keys its record was held to.
    """

    findings: list[Finding]
    unfounded: list[str]
    unmade: str
    keys: Keys
    record: Verified

    @property
    def code(self) -> int:
        """The code of `paraph verify`."""
        if self.findings or self.unfounded or self.record.result == "failed":
            return 1
        return max(_CODES[self.record.result], 2 if self.unmade else 0)


def verify_package(folder: str, trust: str | None, *, as_json: bool, now: str) -> int:
    """Verify a package and say what was found; return the code of `paraph verify`.

    Every party must have signed, as for `paraph package`. `now` stands for the clock: only a day to
    come is looked at by it.
    """
    package = _Package(folder)
    found = _judged(package, trust, world.now(now)[:_DAY])
    if as_json:
        hand_out(_json(package, found))
    else:
        say([*_lines(package, found), "", *chain_lines(found.record)])
    return found.code


def _judged(package: _Package, trust: str | None, today: str) -> _Judged:
    keys: Keys = "none" if trust is None else "brought" if package.brings(trust) else "own"
    pins = pinned(trust) if trust is not None and keys == "own" else Trust(())
    findings, unfounded, unmade = [*package.unlisted()], list[str](), ""
    try:
        held = package.held()
    except RecordError as error:
        return _Judged(findings, unfounded, unmade, keys, failed("bundle", error))
    answer = judged(held, pins, signed=True)
    if answer.result != "failed":
        matter = Matter(package.told["submitted_by"], held)
        if package.of_other_keys(matter.genesis):
            findings.append(Finding(TRUST, "differs"))
        unmade = _unmade(package, matter, today)
        try:
            unfounded = [] if unmade else package.unfounded(matter)
            if not unmade and not unfounded:
                findings += package.anew(matter, "")
        except ParaphError as error:
            unmade = str(error)
    return _Judged([*dict.fromkeys(findings)], unfounded, unmade, keys, answer)


def _unmade(package: _Package, matter: Matter, today: str) -> str:
    """Return why the papers cannot be made anew from the record, or nothing."""
    if package.told["version"] != __version__:
        return f"it was made by version {package.told['version']}, and this is {__version__}"
    if any(isinstance(each, Withheld) for log in matter.logs.values() for each in log.entries):
        return "entries of the record are withheld"
    if _is_day(package.told["day"]) and package.told["day"] > today:
        return f"it tells of {package.told['day']}, which is still to come by the clock here"
    return ""


def _is_day(day: str) -> bool:
    try:
        check_instant(f"{day}T00:00:00Z", "the day")
    except ActError:
        return False
    return True


def _otherwise(trust: Trust, party: Party) -> bool:
    """Whether a trust file pins a party with other keys or bodies, or not at all."""
    pin = trust.party(party.party)
    if pin is None or set(pin.keys) != set(party.keys):
        return True
    return pin._replace(keys=(), words="") != party._replace(keys=(), words="")


def _called(matter: Matter, text_set: str) -> str:
    """Return what people call a text set, and its digest; or that there is none."""
    if not text_set:
        return "no text set"
    known = text_set in matter.state.texts.sets
    return f"{matter.short(text_set)} ({text_set})" if known else f"an unknown one ({text_set})"


def _digest(path: str) -> str:
    """Return the SHA-256 of a file of any size."""
    made = sha256()
    for piece in streamed(path):
        made.update(piece)
    return made.hexdigest()


def _lines(package: _Package, judged: _Judged) -> Iterator[str]:
    count = counted(len(package.told["files"]), "file")
    findings, unmade = judged.findings, judged.unmade
    for each in findings:
        yield f"{one_line(each.name)}: {_WORDS[each.state]}"
    if unmade:
        yield f"Not made anew, so that only digests were compared: {one_line(unmade)}"
    if judged.unfounded:
        yield "By its record this cannot be submitted so, whatever the manifest says:"
        yield from [f"  {one_line(each)}" for each in judged.unfounded]
    if findings:
        yield f"Failed: the package is not as it was made ({counted(len(findings), 'finding')})."
    elif judged.unfounded:
        yield "Failed: the package is not one that the record gives."
    elif unmade:
        yield f"{count}: each as the manifest lists it; the manifest proves nothing by itself."
    elif judged.record.result != "failed":
        yield f"{count} and the manifest: each is what the record gives, and no other is here."
        yield f"It tells how the agreement stood on {package.told['day']}."
        if package.told["capacity"] == "depositary":
            yield "The record names no depositary: that it is one the party says itself."
    if judged.keys != "own":
        yield _NOT_OWN[judged.keys]


def _json(package: _Package, judged: _Judged) -> str:
    table = {
        "form": "paraph.verified-package/1",
        "day": package.told["day"],
        "files": [{"name": each.name, "state": each.state} for each in judged.findings],
        "unfounded": judged.unfounded,
        "unmade": judged.unmade,
        "keys": judged.keys,
        "record": json.loads(verified_json(judged.record)),
    }
    return json.dumps(table, ensure_ascii=False, indent=2) + "\n"


def _manifest(source: bytes, folder: str) -> Mapping[str, Any]:
    """Return what a manifest tells.

    Raises:
        InputError: it is none.
    """
    file = printable(folder)
    try:
        told = json.loads(source)
        listed = [(str(each["name"]), str(each["sha256"])) for each in told["files"]]
        known = told["form"] == FORM and told["capacity"] in {"party", "depositary"}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise InputError(file, _NO_PACKAGE) from error
    said = {each: told.get(each, "") for each in _ASKED}
    if not known or not listed or not all(isinstance(each, str) for each in said.values()):
        raise InputError(file, _NO_PACKAGE)
    return {
        **{name: _whole(each) for name, each in said.items()},
        "capacity": told["capacity"],
        "files": [{"name": _whole(name), "sha256": digest} for name, digest in listed],
    }


_ASKED = ("submitted_by", "day", "later_action", "text_set", "version")


def _whole(words: str) -> str:
    """Return words without halves of characters, which JSON can hold and no output takes."""
    return words.encode("utf-8", "replace").decode()
