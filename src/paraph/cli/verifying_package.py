"""`paraph verify DIR`: whether a package for registration is what its record gives, and no more."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias

from paraph import __version__
from paraph.cli.output import hand_out, say
from paraph.cli.packed import Packed, Terms, last_day
from paraph.cli.pinned import pinned
from paraph.cli.verifying import judged
from paraph.cli.whole_life import life_of
from paraph.desk.matter import Matter
from paraph.errors import InputError, ParaphError, RecordError
from paraph.record.bundle import read
from paraph.record.held import Held
from paraph.record.log import Withheld
from paraph.record.trust import Trust
from paraph.record.verify import Verified, failed
from paraph.views.chain import chain_lines
from paraph.views.package_json import FORM
from paraph.views.record_json import verified_json
from paraph.views.sentence import counted
from paraph.views.visible import one_line
from paraph.wiring import contents, printable

MANIFEST, BUNDLE, TRUST = "manifest.json", "record.paraph.jsonl", "trust.json"
_CODES = {"passed": 0, "failed": 1, "indeterminate": 2}
_NO_PACKAGE = "holds no package: `paraph package --out` writes one"
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


class _Package:
    """A folder with a package: its manifest and its other files."""

    def __init__(self, folder: str) -> None:
        self.manifest = contents(str(Path(folder) / MANIFEST))
        self.told = _manifest(self.manifest, folder)
        self.files = {
            each.name: contents(str(each)) if each.is_file() else b""
            for each in sorted(Path(folder).iterdir())
            if each.name != MANIFEST
        }

    def unlisted(self) -> Iterator[Finding]:
        """Yield what the manifest lists otherwise, or not at all."""
        listed = {each["name"]: each["sha256"] for each in self.told["files"]}
        for name, digest in listed.items():
            if name not in self.files:
                yield Finding(name, "missing")
            elif sha256(self.files[name]).hexdigest() != digest:
                yield Finding(name, "altered")
        for name in self.files:
            if name not in listed:
                yield Finding(name, "added")

    def anew(self, held: Held, fonts: str) -> Iterator[Finding]:
        """Yield what the record gives otherwise.

        Raises:
            ParaphError: it cannot be made anew here.
        """
        matter = Matter(self.told["submitted_by"], held)
        life = life_of(matter, f"{last_day(matter)}T23:59:59Z")
        later = self.told["later_action"]
        event = next((each for each in life.events if later and each.act == later), None)
        if later and event is None:
            raise RecordError("later_action", "is no act of this record")
        texts = matter.state.texts.sets.get(self.told["text_set"])
        trust = self.files.get(TRUST)
        made = Packed(matter, held, life, Terms(self.told["capacity"], event, texts, trust, fonts))
        files = [*made.files()]
        for each in files:
            if self.files.get(each.name, each.content) != each.content:
                yield Finding(each.name, "differs")
        for name in self.files.keys() - {each.name for each in files}:
            yield Finding(name, "added")
        if made.manifest(files) != self.manifest:
            yield Finding(MANIFEST, "differs")


def verify_package(folder: str, trust: str | None, *, signed: bool, as_json: bool) -> int:
    """Verify a package and say what was found; return the code of `paraph verify`."""
    package = _Package(folder)
    found = [*package.unlisted()]
    answer, held = _record(package, Trust(()) if trust is None else pinned(trust), signed=signed)
    unmade = ""
    if held is not None and answer.result != "failed":
        unmade = _unmade(package, held)
        if not unmade:
            try:
                found += package.anew(held, "")
            except ParaphError as error:
                unmade = str(error)
    found = [*dict.fromkeys(found)]
    code = max(_CODES[answer.result], 2 if unmade else 0)
    code = 1 if found or answer.result == "failed" else code
    if as_json:
        hand_out(_json(found, unmade, answer))
    else:
        say([*_lines(package, found, unmade), "", *chain_lines(answer)])
    return code


def _record(package: _Package, trust: Trust, *, signed: bool) -> tuple[Verified, Held | None]:
    try:
        held = read([package.files.get(BUNDLE, b"")])
    except RecordError as error:
        return failed("bundle", error), None
    return judged(held, trust, signed=signed), held


def _unmade(package: _Package, held: Held) -> str:
    """Return why the papers cannot be made anew from the record, or nothing."""
    if package.told["version"] != __version__:
        return f"it was made by version {package.told['version']}, and this is {__version__}"
    logs = Matter("", held).logs.values()
    if any(isinstance(each, Withheld) for log in logs for each in log.entries):
        return "entries of the record are withheld"
    return ""


def _lines(package: _Package, found: list[Finding], unmade: str) -> Iterator[str]:
    count = counted(len(package.told["files"]), "file")
    for each in found:
        yield f"{one_line(each.name)}: {_WORDS[each.state]}"
    if unmade:
        yield f"Not made anew, so that only digests were compared: {one_line(unmade)}"
    if found:
        yield f"Failed: the package is not as it was made ({counted(len(found), 'finding')})."
    elif unmade:
        yield f"{count}: each as the manifest lists it; the manifest proves nothing by itself."
    else:
        yield f"{count} and the manifest: each is what the record gives, and no other is here."


def _json(found: list[Finding], unmade: str, answer: Verified) -> str:
    table = {
        "form": "paraph.verified-package/1",
        "files": [{"name": each.name, "state": each.state} for each in found],
        "unmade": unmade,
        "record": json.loads(verified_json(answer)),
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
    asked = ("submitted_by", "later_action", "text_set", "version")
    if not known or not listed or not all(isinstance(told.get(each), str) for each in asked):
        raise InputError(file, _NO_PACKAGE)
    return {**told, "files": [{"name": name, "sha256": digest} for name, digest in listed]}
