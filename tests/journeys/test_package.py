"""What is submitted for registration, and the official page of what is in force."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

pytest.importorskip("typst")
pytest.importorskip("pypdfium2")

from tests.journeys.schema import faults
from tests.journeys.test_agreement import Table
from tests.journeys.treaty import NOW, TEXTS, classed, in_force, signed
from tests.pdf_rules import faults as pdf_faults
from tests.pdf_rules import words

from paraph.formats.limits import LIMITS

_LATER = ("--now", "2027-02-03T04:05:06Z")
_ME = ("--as", "keller")


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A treaty that is in force, and classed as one."""
    return classed(tmp_path_factory.mktemp("treaty"))


def _files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(folder.iterdir())}


def test_a_package_holds_all_that_article_102_asks_for_and_its_record_passes(table: Table) -> None:
    table.at("alda", "package", "--out", "p", "--trust", "trust.json", *NOW)

    held = _files(table.folder / "p")
    manifest = json.loads(held["manifest.json"])
    assert faults("paraph.package-1", manifest) == []
    listed = {each["name"]: each["sha256"] for each in manifest["files"]}
    assert listed == {
        name: sha256(content).hexdigest()
        for name, content in held.items()
        if name != "manifest.json"
    }
    for each in manifest["texts"]:
        canonical = held[f"text-agreement-{each['language']}.paraph-text"]
        assert f"sha256:{sha256(canonical).hexdigest()}" == each["digest"]
    for name in listed:
        if name.endswith(".pdf"):
            assert pdf_faults(held[name]) == [], name
    statement = " ".join(words(held["statement-registration.pdf"]).split())
    for said in (
        "true and complete copies of the agreement, and include all reservations",
        "2026-06-11",
        "30 days after receipt of the notification by every party",
        "in English and French",
        "as a party",
        "None on record.",
        "Alda City",
    ):
        assert said in statement, said
    assert "in French." in words(held["certified-copy-fr.pdf"])
    assert "exhibitions" in words(held["text-agreement-en.pdf"])
    assert "expositions" in table.run("read", "p/text-agreement-fr.docx")
    verified = table.run("verify", "p/record.paraph.jsonl", "--trust", "trust.json")
    assert "Passed" in verified


def test_the_same_record_gives_the_same_package_on_any_day(table: Table) -> None:
    for name, now in (("a", NOW), ("b", _LATER)):
        table.at("alda", "package", "--out", name, "--trust", "trust.json", *now)

    assert _files(table.folder / "a") == _files(table.folder / "b")


def test_what_cannot_be_registered_yet_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    table = signed(tmp_path)

    said = table.at("alda", "package", "--out", "p", *NOW, code=1)
    assert "class: nobody has said whether it is a treaty" in said
    assert "force: it is neither in force nor provisionally applied" in said
    assert not (tmp_path / "p").exists()

    no_treaty = ("classify", "no-treaty", "--reason", "A memorandum.", *_ME)
    table.at("alda", *no_treaty, *NOW)
    assert "holds it to be no treaty" in table.at("alda", "package", "--out", "p", *NOW, code=1)
    said = table.run("publication", "--node", "alda", "--out", "p.html", *NOW, code=1)
    assert "nothing in force to publish" in said
    assert not (tmp_path / "p.html").exists()


def test_a_disputed_day_and_a_record_that_does_not_pass_are_submitted_nowhere(
    tmp_path: Path,
) -> None:
    table = classed(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    theirs = Table(other)
    theirs.init("alda", "holm:council")
    theirs.run("trust", "alda/party.json", "--out", "trust.json")

    pins = ("--trust", "other/trust.json")
    refused = table.at("alda", "package", "--out", "p", *pins, *NOW, code=1)
    entered = ("enter-date", "in-force", "--on", "2026-07-01", "--paper", "paper.pdf", *_ME)
    table.at("alda", *entered, "--words", "Journal 7")
    disputed = table.at("alda", "package", "--out", "p", *NOW, code=1)

    assert "does not pass" in refused
    assert "force: 2026-07-01 was entered by hand" in disputed
    assert not (tmp_path / "p").exists()


def test_a_later_action_is_told_by_a_statement_of_its_own(tmp_path: Path) -> None:
    table = classed(tmp_path)
    prolonged = ("instrument", "prolongation", "--on", "2026-07-20", "--words", "For 5 years.")
    said = table.at("alda", *prolonged, *_ME, "--now", "2026-07-20T12:00:00Z")
    act = said.partition("Recorded ")[2].partition(":")[0]
    later = ("package", "--out", "p", "--later", act, *NOW)
    early = table.at("alda", *later, code=1)
    (tmp_path / "does.toml").write_text(
        'instrument = "prolongation"\non = "2026-07-21"\nplace = ""\nto = ""\nanswers = ""\n'
        'provisions = []\nwords = "For 5 years."\n'
    )
    theirs = ("report", "instrument", "--on", "2026-07-21", "--does", "does.toml", "--paper")
    by = ("--by", "graf:council@morin", "--checked", "holm")
    table.at("alda", *theirs, "paper.pdf", *by, *_ME, "--now", "2026-07-22T12:00:00Z")
    register = ("register", "submitted", "--on", "2026-07", "--paper", "paper.pdf", *_ME)
    table.at("alda", *register, *NOW)
    other = table.at("alda", "package", "--out", "p", "--later", _decision(table), *NOW, code=2)

    alone = table.at("alda", *later, "--depositary", code=1)
    table.at("alda", *later)

    held = _files(tmp_path / "p")
    manifest = json.loads(held["manifest.json"])
    assert "the treaty itself was not submitted yet" in early
    assert "prolongation takes all parties, and morin has done nothing of it" in early
    assert "of two parties none is the depositary" in alone
    assert "is no later action" in other
    assert faults("paraph.package-1", manifest) == []
    assert (manifest["purpose"], manifest["capacity"]) == ("later-action", "party")
    assert manifest["later_action"].startswith(f"sha256:{act}")
    assert not any(name.startswith(("text-", "certified-copy")) for name in held)
    statement = words(held["statement-later-action.pdf"])
    assert "prolonged it" in statement
    assert "as a party" in statement
    said = table.run("verify", "p", "--trust", "trust.json", "--now", NOW[1])
    assert "each is what the record gives" in said


def _decision(table: Table) -> str:
    events = json.loads(table.run("dossier", "--node", "alda", "--json"))["events"]
    return str(next(each["act"] for each in events if each["kind"] == "decide"))


def test_nothing_is_written_over_and_what_is_asked_for_wrongly_is_said(table: Table) -> None:
    (table.folder / "full").mkdir(exist_ok=True)
    (table.folder / "full" / "x").write_bytes(b"")

    assert "holds something" in table.at("alda", "package", "--out", "full", *NOW, code=2)
    kinds = ("--withhold", "nothing")
    said = table.at("alda", "package", "--out", "new", *kinds, *NOW, code=2)
    assert "'nothing' is no kind of act" in said
    page = ("publication", "--node", "alda", "--out")
    assert "--bundle FILE" in table.run(*page, "p.html", "--beside", code=2)
    assert "is written as" in table.run(*page, "p.pdf", code=2)


def test_what_binds_one_party_alone_is_no_treaty_in_force_between_two(tmp_path: Path) -> None:
    table = signed(tmp_path)
    entered = ("enter-date", "in-force", "--on", "2026-04-01", "--paper", "paper.pdf", *_ME)
    table.at("alda", *entered, "--words", "Journal 7", *NOW)
    table.at("alda", "classify", "treaty", "--reason", "Both mean it.", *_ME, *NOW)

    said = table.at("alda", "package", "--out", "p", *NOW, code=1)

    assert "consent: by the record it is in force between no two parties" in said
    assert not (tmp_path / "p").exists()


# ---------------------------------------------------------------- the official page


def test_a_page_has_the_texts_the_dates_and_a_bundle_that_passes(table: Table) -> None:
    table.shows("alda")
    out = ("publication", "--node", "alda", *NOW, "--out")
    table.run(*out, "p.html", "--bundle", "alda.paraph.jsonl")
    table.run(*out, "q.html", "--bundle", "alda.paraph.jsonl")
    table.run(*out, "beside.html", "--bundle", "alda.paraph.jsonl", "--beside")

    page = (table.folder / "p.html").read_text("utf-8")
    beside = (table.folder / "beside.html").read_text("utf-8")
    assert page == (table.folder / "q.html").read_text("utf-8")
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert not re.search(r"""(?:src|href)=["'](?!#|data:application/jsonl;base64,)""", page)
    for said in ("receive each other's exhibitions", "Les Parties accueillent", "2026-06-11"):
        assert said in page
    assert '<div lang="fr">' in page
    assert 'href="alda.paraph.jsonl"' in beside
    assert "base64" not in beside
    digest = sha256((table.folder / "alda.paraph.jsonl").read_bytes()).hexdigest()
    assert digest in page
    assert digest in beside


def test_a_page_takes_no_bundle_of_another_agreement(table: Table, tmp_path: Path) -> None:
    other = in_force(tmp_path)
    other.shows("alda")

    bundle = ("--bundle", str(tmp_path / "alda.paraph.jsonl"))
    said = table.run("publication", "--node", "alda", "--out", "z.html", *bundle, code=2)

    assert "this bundle is of another agreement" in said
    assert not (table.folder / "z.html").exists()


def test_a_page_takes_no_bundle_that_proves_less_than_it_tells(
    tmp_path: Path,
) -> None:
    table = in_force(tmp_path)
    table.shows("alda")
    (tmp_path / "alda.paraph.jsonl").rename(tmp_path / "early.paraph.jsonl")
    table.at("alda", "classify", "treaty", "--reason", "Both mean it.", *_ME, *NOW)
    table.at("alda", "export", "veiled.paraph.jsonl", "--withhold", "instrument", *NOW)
    out = ("publication", "--node", "alda", *NOW, "--out", "p.html")

    early = table.run(*out, "--bundle", "early.paraph.jsonl", code=2)
    veiled = table.run(*out, "--bundle", "veiled.paraph.jsonl", code=2)

    assert "another state of the record" in early
    assert "does not show what the page tells of" in veiled
    assert "alda withholds 2 entries of the kind instrument" in veiled
    assert not (tmp_path / "p.html").exists()


def test_a_bundle_that_is_too_large_for_a_page_is_refused_and_never_cut_off(table: Table) -> None:
    with (table.folder / "large.paraph.jsonl").open("wb") as opened:
        opened.truncate(LIMITS.file + 1)

    out = ("publication", "--node", "alda", "--out", "large.html", *NOW)
    said = table.run(*out, "--bundle", "large.paraph.jsonl", code=2)

    assert "too large to lie in a page: --beside only names it" in said
    assert not (table.folder / "large.html").exists()


_WILD = '</title><script>alert(1)</script>"\' onload=x <img src=//e> href="#p1"'


def test_hostile_words_of_the_record_become_no_markup(tmp_path: Path) -> None:
    table = Table(tmp_path)
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    for code, text in TEXTS.items():
        wild = f"{text}\n\nArticle 3. {_WILD}[^1]\n\n[^1]: {_WILD}\n"
        (tmp_path / f"{code}.html").write_text(_as_html(wild), encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry")
    title = ("--title", f"Agreement {_WILD}", "--on-paper", f"morin={_WILD}")
    table.at("alda", "begin", *title, "--text", "agreement:en,fr", "--procedure", "contract")
    table.at("alda", "propose", "en=en.html", "fr=fr.html", "--reasons", _WILD, *_ME)
    table.at("alda", "decide", "T0", "--as", "holm", "--grant", "ministry", "--number", _WILD)
    table.at("alda", "sign", "T0", "--place", _WILD, *_ME)
    paper = ("--by", "graf:council@morin", "--paper", "paper.pdf", "--checked", "holm", *_ME)
    (tmp_path / "sign.toml").write_text('place = "Bern"\n', encoding="utf-8")
    signed = ("--on", "2026-03-05", "--set", "T0", "--does", "sign.toml")
    table.at("alda", "report", "sign", *signed, *paper)
    entered = ("enter-date", "in-force", "--on", "2026-04-01", "--paper", "paper.pdf", *_ME)
    table.at("alda", *entered, "--words", _WILD)

    table.run("publication", "--node", "alda", "--out", "p.html")
    table.run("dossier", "--node", "alda", "--html", "d.html", "--pdf", "d.pdf")

    for name in ("p.html", "d.html"):
        page = (tmp_path / name).read_text("utf-8")
        tags = re.findall(r"<[^<>]*>", page)
        assert not any(re.match(r"<(?:script|img|/title)[^>]*onload", each) for each in tags)
        assert "<script" not in page
        assert "<img" not in page
        assert page.count("</title>") == 1 + page.count("<svg")
        assert "\u202e" not in page
    assert pdf_faults((tmp_path / "d.pdf").read_bytes()) == []


def _as_html(words_: str) -> str:
    escaped = words_.replace("&", "&amp;").replace("<", "&lt;")
    return "".join([f"<p>{each}</p>" for each in escaped.split("\n\n")])


def test_a_package_is_verified_file_by_file_against_its_record(table: Table) -> None:
    table.at("alda", "package", "--out", "whole", "--trust", "trust.json", *NOW)

    said = table.run("verify", "whole", "--trust", "trust.json")
    assert "each is what the record gives, and no other is here" in said
    told = json.loads(table.run("verify", "whole", "--trust", "trust.json", "--json"))
    assert (told["files"], told["unmade"], told["record"]["result"]) == ([], "", "passed")
    assert (told["unfounded"], told["keys"], told["day"]) == ([], "own", "2026-06-15")


@pytest.mark.parametrize("name", ["statement-registration.pdf", "text-agreement-en.docx"])
def test_a_file_that_is_exchanged_and_listed_anew_is_found_all_the_same(
    table: Table, name: str
) -> None:
    folder = f"exchanged-{name.partition('.')[0]}"
    table.at("alda", "package", "--out", folder, "--trust", "trust.json", *NOW)
    where = table.folder / folder
    manifest = json.loads((where / "manifest.json").read_bytes())
    (where / name).write_bytes(b"another")
    for each in manifest["files"]:
        if each["name"] == name:
            each |= {"size": 7, "sha256": sha256(b"another").hexdigest()}
    told = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
    (where / "manifest.json").write_bytes(told.encode())

    said = table.run("verify", folder, "--trust", "trust.json", code=1)

    assert f"{name}: is not what the record gives" in said
    assert "manifest.json: is not what the record gives" in said


def test_what_was_added_or_dropped_or_altered_is_named(table: Table) -> None:
    table.at("alda", "package", "--out", "mended", "--trust", "trust.json", *NOW)
    where = table.folder / "mended"
    (where / "reservation.pdf").write_bytes(b"%PDF")
    (where / "verify.txt").unlink()
    (where / "certified-copy-en.docx").write_bytes(b"PK")

    said = table.run("verify", "mended", "--trust", "trust.json", "--json", code=1)

    assert {(each["name"], each["state"]) for each in json.loads(said)["files"]} >= {
        ("reservation.pdf", "added"),
        ("verify.txt", "missing"),
        ("certified-copy-en.docx", "altered"),
    }


def test_a_link_is_no_file_of_a_package(table: Table) -> None:
    table.at("alda", "package", "--out", "linked", "--trust", "trust.json", *NOW)
    where = table.folder / "linked"
    (where / "verify.txt").rename(table.folder / "elsewhere.txt")
    (where / "verify.txt").symlink_to(table.folder / "elsewhere.txt")

    said = table.run("verify", "linked", "--trust", "trust.json", "--json", code=1)

    assert {"name": "verify.txt", "state": "altered"} in json.loads(said)["files"]


def test_a_folder_without_a_manifest_is_no_package(table: Table) -> None:
    (table.folder / "empty").mkdir()

    said = table.run("verify", "empty", "--trust", "trust.json", code=2)

    assert "manifest.json" in said
