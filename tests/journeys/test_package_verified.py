"""A package for registration is verified by its record alone, whatever its manifest says."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

pytest.importorskip("typst")
pytest.importorskip("pypdfium2")

from tests.journeys.test_agreement import Table
from tests.journeys.treaty import NOW, classed, signed

from paraph.agreement.registering import Submission
from paraph.cli.packed import Packed, Terms, last_day
from paraph.cli.whole_life import life_of
from paraph.desk.matter import Matter
from paraph.record.bundle import read

_ME = ("--as", "keller")
_TRUST = ("--trust", "trust.json")


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A treaty that is in force and classed as one, and a package of it."""
    table = classed(tmp_path_factory.mktemp("treaty"))
    table.shows("alda")
    table.at("alda", "package", "--out", "whole", *_TRUST, *NOW)
    return table


class Forged(NamedTuple):
    """What somebody without any key makes a package of, who has the bundle alone."""

    party: str = "alda"
    capacity: str = "party"
    texts: str = "T1"
    later: str = ""
    day: str = ""

    def write(self, table: Table, folder: str, bundle: str = "alda.paraph.jsonl") -> str:
        held = read([(table.folder / bundle).read_bytes()])
        matter = Matter(self.party, held)
        life = life_of(matter, f"{self.day or last_day(matter)}T23:59:59Z")
        event = next((each for each in life.events if self.later == each.act), None)
        texts = matter.text_set(self.texts) if self.texts else None
        submission = Submission(self.party, self.capacity, event)
        made = Packed(matter, held, life, Terms(submission, texts, keys=False, fonts=""))
        files = [*made.files()]
        (table.folder / folder).mkdir()
        for each in files:
            (table.folder / folder / each.name).write_bytes(each.content)
        (table.folder / folder / "manifest.json").write_bytes(made.manifest(files))
        return folder


def _act(table: Table, kind: str) -> str:
    events = json.loads(table.run("dossier", "--node", "alda", "--json"))["events"]
    return str(next(each["act"] for each in events if each["kind"] == kind))


@pytest.mark.parametrize(
    ("name", "forged", "why"),
    [
        ("draft", Forged(texts="T0"), "text: the manifest is of T0"),
        ("none", Forged(texts=""), "text: the manifest is of no text set"),
        ("nobody", Forged(party="nobody"), "who: nobody is no party that acts in this record"),
        ("paper", Forged(party="morin"), "who: morin is no party that acts in this record"),
        ("depositary", Forged(capacity="depositary"), "who: of two parties none is the depositary"),
        ("early", Forged(day="2026-06-14"), "day: it tells of 2026-06-14, and the last act"),
    ],
)
def test_a_package_that_the_record_does_not_give_fails_though_each_file_is_as_listed(
    table: Table, name: str, forged: Forged, why: str
) -> None:
    folder = forged.write(table, f"forged-{name}")

    said = table.run("verify", folder, *_TRUST, code=1)

    assert why in said
    assert "Failed: the package is not one that the record gives." in said
    assert "each is what the record gives" not in said


@pytest.mark.parametrize("kind", ["propose", "amend", "instrument", "decide"])
def test_nothing_that_was_done_before_it_was_in_force_is_verified_as_a_later_action(
    table: Table, kind: str
) -> None:
    later = Forged(texts="", later=_act(table, kind))

    said = table.run("verify", later.write(table, f"later-{kind}"), *_TRUST, code=1)

    assert "registration: the treaty itself was not submitted yet" in said
    assert "later action: " in said


def test_a_package_of_what_nobody_has_classed_or_is_not_in_force_fails(tmp_path: Path) -> None:
    table = signed(tmp_path)
    table.shows("alda")

    said = table.run("verify", Forged().write(table, "p"), *_TRUST, code=1)

    assert "class: nobody has said whether it is a treaty" in said
    assert "force: it is neither in force nor provisionally applied" in said


def test_a_day_to_come_is_told_by_no_package_that_passes(table: Table) -> None:
    folder = Forged(day="2031-01-01").write(table, "to-come")

    said = table.run("verify", folder, *_TRUST, "--now", "2030-12-31T12:00:00Z", code=2)

    assert "which is still to come" in said
    said = table.run("verify", folder, *_TRUST, "--now", "2031-01-01T12:00:00Z")
    assert "stood on 2031-01-01" in said


def test_a_treaty_that_was_classed_before_it_came_into_force_has_a_package_that_passes(
    tmp_path: Path,
) -> None:
    table = classed(tmp_path, day="2026-05-20")
    early = table.at("alda", "package", "--out", "e", "--now", "2026-06-10T12:00:00Z", code=1)
    table.at("alda", "package", "--out", "p", *_TRUST, *NOW)
    table.at("alda", "package", "--out", "q", *_TRUST, "--now", "2027-01-01T12:00:00Z")

    said = table.run("verify", "p", *_TRUST)

    assert "force: it is neither in force nor provisionally applied" in early
    assert "stood on 2026-06-11" in said
    manifests = [(tmp_path / each / "manifest.json").read_bytes() for each in ("p", "q")]
    assert manifests[0] == manifests[1]
    assert json.loads(manifests[0])["force"]["state"] == "in force"


# ---------------------------------------------------------------- whose keys


def test_without_keys_of_ones_own_no_package_passes_and_that_is_said(table: Table) -> None:
    none = table.run("verify", "whole", code=2)
    brought = table.run("verify", "whole", "--trust", "whole/trust.json", code=2)
    (table.folder / "link.json").symlink_to(table.folder / "whole" / "trust.json")
    linked = table.run("verify", "whole", "--trust", "link.json", "--json", code=2)
    bundle = table.run("verify", "whole/record.paraph.jsonl", code=2)

    assert "No keys of your own were given" in none
    assert "--trust names a file of the package itself" in brought
    assert json.loads(linked)["keys"] == "brought"
    for each in (none, brought, bundle):
        assert "nobody has pinned the keys of alda" in each
    how = (table.folder / "whole" / "verify.txt").read_text()
    assert "--trust trust.json" not in how
    assert "nobody's word" in how


@pytest.mark.parametrize("how", ["keys", "bytes", "more"])
def test_the_keys_that_a_package_brings_are_those_with_which_its_record_begins(
    table: Table, tmp_path: Path, how: str
) -> None:
    where = table.folder / f"keys-{how}"
    shutil.copytree(table.folder / "whole", where)
    other = Table(tmp_path)
    other.init("alda", "holm:council")
    other.init("zembla", "zorn:council")
    other.run("trust", "zembla/party.json", str(table.folder / "trust.json"), "--out", "more.json")
    content = {
        "keys": (tmp_path / "alda" / "party.json").read_bytes(),
        "bytes": b"#!/bin/sh\necho anything\n",
        "more": (tmp_path / "more.json").read_bytes(),
    }[how]
    (where / "trust.json").write_bytes(content)
    _listed(where, "trust.json", content)

    said = table.run("verify", where.name, *_TRUST, code=1)

    assert "trust.json: is not what the record gives" in said


def _listed(where: Path, name: str, content: bytes) -> None:
    manifest = json.loads((where / "manifest.json").read_bytes())
    for each in manifest["files"]:
        if each["name"] == name:
            each |= {"size": len(content), "sha256": sha256(content).hexdigest()}
    told = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
    (where / "manifest.json").write_bytes(told.encode())


# ---------------------------------------------------------------- a later action


def test_a_correction_that_is_only_proposed_is_certified_by_no_package(tmp_path: Path) -> None:
    table = classed(tmp_path)
    register = ("register", "submitted", "--on", "2026-07", "--paper", "paper.pdf", *_ME)
    table.at("alda", *register, *NOW)
    for name in ("en2.md", "fr.md"):
        words = (tmp_path / name).read_text("utf-8")
        (tmp_path / f"nine-{name}").write_text(words.replace("2", "9", 1), encoding="utf-8")
    table.at("alda", "propose", "en=nine-en2.md", "fr=nine-fr.md", *_ME, *NOW)
    rectify = ("T1", "T2", "--way", "initialled", "--reason", "A slip", *_ME, *NOW)
    said = table.at("alda", "rectify", "proposed", *rectify)
    act = said.partition("Recorded ")[2].partition(":")[0]

    refused = table.at("alda", "package", "--later", act, "--out", "p", *NOW, code=1)

    assert "later action: the correction was proposed" in refused
    assert not (tmp_path / "p").exists()
    table.shows("alda")
    forged = Forged(texts="T2", later=_act(table, "rectify")).write(table, "f")
    said = table.run("verify", forged, *_TRUST, code=1)
    assert "later action: the correction was proposed" in said
    draft = table.at("alda", "package", "--later", _act(table, "amend"), "--out", "p", *NOW, code=1)
    assert "on 2026-02-10 the treaty was neither in force" in draft


# ---------------------------------------------------------------- strange names


def test_names_that_are_no_words_are_told_and_are_no_fault_of_the_program(table: Table) -> None:
    where = table.folder / "strange"
    shutil.copytree(table.folder / "whole", where)
    (Path(str(where).encode().decode()) / "bad\udcff.txt").write_text("x")

    said = table.run("verify", "strange", *_TRUST, "--json", code=1)
    plain = table.run("verify", "strange", *_TRUST, code=1)

    assert [each["state"] for each in json.loads(said)["files"]] == ["added"]
    assert "bad\ufffd.txt: is here, and is not listed" in plain


@pytest.mark.parametrize("member", ["submitted_by", "text_set", "later_action", "day", "version"])
def test_half_a_character_in_a_manifest_is_told_and_is_no_fault_of_the_program(
    table: Table, member: str
) -> None:
    where = table.folder / f"half-{member}"
    shutil.copytree(table.folder / "whole", where)
    manifest = json.loads((where / "manifest.json").read_bytes())
    manifest[member] = "\ud800"
    (where / "manifest.json").write_bytes(json.dumps(manifest, indent=2).encode() + b"\n")
    code = 2 if member == "version" else 1

    assert "fault of Paraph" not in table.run("verify", where.name, *_TRUST, code=code)
    told = json.loads(table.run("verify", where.name, *_TRUST, "--json", code=code))
    assert told["unfounded"] or told["unmade"]
