"""Journeys: what is proved, shown, explained and checked through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.command import paraph

OLD = "Article 1\n\nThe Parties recieve the  colour of it.\n\nArticle 2\n\nThey shall pay 30 euros."


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.txt"
    path.write_text(OLD, "utf-8")
    return path


@pytest.fixture
def editorial(tmp_path: Path) -> Path:
    path = tmp_path / "editorial.txt"
    path.write_text(OLD.replace("recieve the  colour", "receive the color"), "utf-8")
    return path


@pytest.fixture
def smuggled(tmp_path: Path) -> Path:
    path = tmp_path / "smuggled.txt"
    path.write_text(
        OLD.replace("recieve the  colour", "receive the color").replace("shall", "may"), "utf-8"
    )
    return path


def test_editorial_changes_alone_give_0(old: Path, editorial: Path) -> None:
    done = paraph("compare", old, editorial, "--language", "en")

    assert done.returncode == 0
    assert done.stdout.decode().startswith("Editorial: 1 change")


def test_a_change_smuggled_among_editorial_ones_comes_first(old: Path, smuggled: Path) -> None:
    done = paraph("compare", old, smuggled, "--language", "en")

    said = done.stdout.decode()
    assert done.returncode == 1
    assert said.index("OPEN") < said.index("editorial, altered")
    assert "an obligation became a permission" in " ".join(said.split())


def test_classes_can_be_held_back_by_option_and_by_profile(
    old: Path, editorial: Path, tmp_path: Path
) -> None:
    profile = tmp_path / "profile.toml"
    profile.write_text('[classes]\nallow = ["spelling"]\n', "utf-8")

    by_option = paraph("compare", old, editorial, "--allow", "spelling", "--check")
    by_profile = paraph("compare", old, editorial, "--profile", profile, "--check")
    protected = paraph("compare", old, editorial, "--protect", "article 1", "--check")

    assert (by_option.returncode, by_profile.returncode, protected.returncode) == (1, 1, 1)
    assert by_option.stdout == b""


def test_a_profile_that_is_none_ends_with_2(old: Path, editorial: Path, tmp_path: Path) -> None:
    profile = tmp_path / "profile.toml"
    profile.write_text("[classes]\nallow = 3\n", "utf-8")

    done = paraph("compare", old, editorial, "--profile", profile)

    assert done.returncode == 2
    assert b"profile.toml" in done.stderr


def test_a_report_can_be_explained_and_its_proofs_checked(
    old: Path, smuggled: Path, editorial: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"
    report.write_bytes(paraph("compare", old, smuggled, "--json", "--language", "en").stdout)

    explained = paraph("explain", report, "c1")
    accepted = paraph("check-proofs", report, old, smuggled)
    refused = paraph("check-proofs", report, old, editorial)

    assert "spelling" in explained.stdout.decode()
    assert (accepted.returncode, refused.returncode) == (0, 1)


def test_a_proof_that_claims_more_is_refused(old: Path, smuggled: Path, tmp_path: Path) -> None:
    whole = json.loads(paraph("compare", old, smuggled, "--json", "--language", "en").stdout)
    pieces = [one for step in whole["proof"]["steps"] for one in step.get("pieces", [])]
    for piece in pieces:
        if piece["class"] == "open":
            piece["class"] = "variant"
    report = tmp_path / "report.json"
    report.write_text(json.dumps(whole), "utf-8")

    assert paraph("check-proofs", report, old, smuggled).returncode in {1, 2}


def test_a_report_of_other_files_with_the_same_texts_is_refused_where_they_have_code(
    tmp_path: Path,
) -> None:
    sentence = "The Seller uses {} to mark the goods.\n"
    files = {
        f"{name}.md": sentence.format(said)
        for name, said in (
            ("old", "the colour"),
            ("new", "the color"),
            ("old-code", "`the colour`"),
            ("new-code", "`the color`"),
        )
    }
    for name, content in files.items():
        (tmp_path / name).write_text(content, "utf-8")
    paths = [tmp_path / name for name in files]
    plain, code = [
        json.loads(paraph("compare", *pair, "--json", "--language", "en").stdout)
        for pair in (paths[:2], paths[2:])
    ]
    report = tmp_path / "report.json"
    report.write_text(json.dumps({**plain, "old": code["old"], "new": code["new"]}), "utf-8")

    done = paraph("check-proofs", report, *paths[2:])

    assert (plain["verdict"], code["verdict"]) == ("editorial", "open")
    assert done.returncode == 1
    assert done.stdout.decode() == "Refused: steps[0].pieces[0] stands in code.\n"
    report.write_text(json.dumps(code), "utf-8")
    assert paraph("check-proofs", report, *paths[2:]).returncode == 0


def test_a_report_that_tells_less_than_its_proof_leaves_open_is_refused(
    old: Path, smuggled: Path, tmp_path: Path
) -> None:
    whole = json.loads(paraph("compare", old, smuggled, "--json", "--language", "en").stdout)
    report = tmp_path / "report.json"
    report.write_text(json.dumps({**whole, "changes": [], "verdict": "same"}), "utf-8")

    done = paraph("check-proofs", report, old, smuggled)

    assert done.returncode == 1
    assert done.stdout.decode().startswith("Refused: changes do not tell what differs in article 1")


def test_what_a_profile_does_not_allow_must_be_told_as_open(
    old: Path, editorial: Path, tmp_path: Path
) -> None:
    free, held = tmp_path / "free.json", tmp_path / "held.json"
    free.write_bytes(paraph("compare", old, editorial, "--json").stdout)
    held.write_bytes(paraph("compare", old, editorial, "--json", "--allow", "spelling").stdout)

    codes = [
        paraph("check-proofs", report, old, editorial, *options).returncode
        for report in (free, held)
        for options in ((), ("--allow", "spelling"), ("--protect", "article 1"))
    ]

    assert codes == [0, 1, 1, 0, 0, 1]


def test_a_report_without_its_members_ends_with_2(
    old: Path, smuggled: Path, tmp_path: Path
) -> None:
    whole = json.loads(paraph("compare", old, smuggled, "--json", "--language", "en").stdout)
    del whole["changes"][0]["edits"][0]["class"]
    report = tmp_path / "report.json"
    report.write_text(json.dumps(whole), "utf-8")

    done = paraph("check-proofs", report, old, smuggled)

    assert done.returncode == 2
    assert b"report.json: is not as it was printed" in done.stderr


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"schema": "x"}', b"", b"[1, 2]"])
def test_what_is_no_report_ends_with_2_and_a_sentence(
    content: bytes, old: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.json"
    report.write_bytes(content)

    for command in (("explain", report, "c1"), ("check-proofs", report, old, old)):
        done = paraph(*command)
        assert done.returncode == 2
        assert b"report.json" in done.stderr
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_a_certificate_says_what_is_open_in_full_and_counts_the_rest(
    suffix: str, old: Path, smuggled: Path, tmp_path: Path
) -> None:
    target = tmp_path / f"certificate.{suffix}"

    done = paraph("compare", old, smuggled, "--check", "--certificate", target, "--language", "en")

    said = target.read_text("utf-8")
    assert done.returncode == 1
    assert "They shall" in said or "They <del>shall" in said
    assert "spelling" in said
    assert "Signature" in said
    assert "<script" not in said


def test_equal_texts_can_be_certified(old: Path, tmp_path: Path) -> None:
    copy, target = tmp_path / "copy.txt", tmp_path / "certificate.md"
    copy.write_text(OLD, "utf-8")

    done = paraph("compare", old, copy, "--certificate", target)

    assert done.returncode == 0
    assert "Same: the two texts are the same" in target.read_text("utf-8")


def test_a_certificate_is_not_written_over_a_text_nor_without_proofs(
    old: Path, smuggled: Path, tmp_path: Path
) -> None:
    target = tmp_path / "certificate.md"

    alone = paraph("compare", old, smuggled, "--certificate", target, "--no-proofs")
    wrong = paraph("compare", old, smuggled, "--certificate", tmp_path / "certificate.odt")

    assert (alone.returncode, wrong.returncode) == (2, 2)
    assert not target.exists()


def test_a_markdown_redline_is_written_with_what_is_proved(
    old: Path, smuggled: Path, tmp_path: Path
) -> None:
    target = tmp_path / "redline.md"

    done = paraph("compare", old, smuggled, "--language", "en", "--redline", target)

    assert done.returncode == 1
    assert "an obligation became a permission" in target.read_text("utf-8")


def test_a_blank_filled_within_its_bounds_gives_0_and_beyond_them_1(tmp_path: Path) -> None:
    old, within, beyond, profile, report = [
        tmp_path / name for name in ("old.txt", "within.txt", "beyond.txt", "p.toml", "r.json")
    ]
    old.write_text("Article 1\n\nThey pay ____ EUR.\n\nDone at ____ on ____.", "utf-8")
    filled = old.read_text("utf-8").replace("at ____ on ____", "at Bern on 5 May 2026")
    within.write_text(filled.replace("pay ____", "pay 500"), "utf-8")
    beyond.write_text(filled.replace("pay ____", "pay 5000"), "utf-8")
    profile.write_text(
        "[[completions]]\naddress='article 1, paragraph #1'\ntype='number'\nmax=900\n", "utf-8"
    )
    chosen = ("--profile", profile, "--language", "en")

    done = paraph("compare", old, within, *chosen)
    report.write_bytes(paraph("compare", old, within, *chosen, "--json").stdout)
    too_much = paraph("compare", old, beyond, *chosen)
    checked = paraph("check-proofs", report, old, within, *chosen)
    unfounded = paraph("check-proofs", report, old, within, "--language", "en")

    assert (done.returncode, too_much.returncode) == (0, 1)
    assert (checked.returncode, unfounded.returncode) == (0, 2)
    assert done.stdout.decode().startswith("Completed: 2 changes")
    assert "'____' filled with '500', a number up to 900" in " ".join(done.stdout.decode().split())
    assert "more than 900" in " ".join(too_much.stdout.decode().split())
    assert "Taken from a profile: article 1" in checked.stdout.decode()
    assert "rests on a profile, which is not given: article 1" in unfounded.stdout.decode()
    assert json.loads(report.read_text("utf-8"))["verdict"] == "completed"


def test_a_profile_that_asks_for_what_the_text_has_not_gives_2(
    old: Path, editorial: Path, tmp_path: Path
) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text("[protect]\nfields=['prevailing-language']\n", "utf-8")

    done = paraph("compare", old, editorial, "--profile", profile, "--language", "en")

    assert done.returncode == 2
    assert "prevailing-language" in done.stderr.decode()


def test_what_only_a_report_says_was_declared_is_no_ground(tmp_path: Path) -> None:
    old, new, dmy, mdy, report = [
        tmp_path / name for name in ("old.txt", "new.txt", "dmy.toml", "mdy.toml", "report.json")
    ]
    old.write_text("The Buyer pays the price of the goods by 05/06/2026, and it ends.", "utf-8")
    new.write_text("The Buyer pays the price of the goods by 6 May 2026, and it ends.", "utf-8")
    for profile, order in ((dmy, "dmy"), (mdy, "mdy")):
        profile.write_text(f"[locale]\nfigures = 'en'\ndates = '{order}'\n", "utf-8")
    report.write_bytes(paraph("compare", old, new, "--json", "--profile", mdy).stdout)

    codes = [
        paraph("check-proofs", report, old, new, *options).returncode
        for options in ((), ("--language", "en"), ("--profile", dmy), ("--profile", mdy))
    ]

    assert json.loads(report.read_text("utf-8"))["verdict"] == "editorial"
    assert json.loads(report.read_text("utf-8"))["proof"]["locale"] == "-mdy"
    assert codes == [2, 2, 1, 0]


def test_a_language_that_only_a_report_says_was_declared_is_no_ground(tmp_path: Path) -> None:
    old, new, report = [tmp_path / name for name in ("old.txt", "new.txt", "report.json")]
    old.write_text("Zorp  blik.", "utf-8")
    new.write_text("Zorp blik.", "utf-8")
    report.write_bytes(paraph("compare", old, new, "--json", "--language", "es").stdout)

    codes = [
        paraph("check-proofs", report, old, new, *options).returncode
        for options in ((), ("--language", "fr"), ("--language", "es"))
    ]

    assert json.loads(report.read_text("utf-8"))["verdict"] == "editorial"
    assert codes == [2, 1, 0]


def _emphatic(folder: Path) -> tuple[Path, Path, Path]:
    """Two texts of the same words, of which one stands out in the first, and a profile."""
    old, new, profile = folder / "old.md", folder / "new.md", folder / "house.toml"
    old.write_text("The Buyer shall **not** pay the fee.\n", "utf-8")
    new.write_text("The Buyer shall not pay the fee.\n", "utf-8")
    profile.write_text("[house]\nemphasis = true\n", "utf-8")
    return old, new, profile


def test_a_word_that_is_bold_no_more_is_open_unless_the_house_says_so(tmp_path: Path) -> None:
    old, new, profile = _emphatic(tmp_path)

    done = paraph("compare", old, new)
    unproved = paraph("compare", old, new, "--no-proofs", "--check")
    housed = paraph("compare", old, new, "--profile", profile)

    said = " ".join(done.stdout.decode().split())
    assert (done.returncode, unproved.returncode, housed.returncode) == (1, 1, 0)
    assert said.startswith("Open: 1 change")
    assert "'not' was bold and is plain." in said
    assert "differ in 1 place. The profile leaves" in " ".join(housed.stdout.decode().split())


def test_a_report_that_leaves_emphasis_out_is_believed_with_its_profile_alone(
    tmp_path: Path,
) -> None:
    old, new, profile = _emphatic(tmp_path)
    told, silent = tmp_path / "told.json", tmp_path / "silent.json"
    told.write_bytes(paraph("compare", old, new, "--json").stdout)
    certified = "--certificate", tmp_path / "certificate.html", "--profile", profile
    silent.write_bytes(paraph("compare", old, new, "--json", *certified).stdout)

    def checked(report: Path, *options: str | Path) -> int:
        return paraph("check-proofs", report, old, new, *options).returncode

    assert checked(told) == 0
    assert checked(told, "--profile", profile) == 2
    assert checked(silent, "--profile", profile) == 0
    assert checked(silent) == 2


def test_a_report_that_tells_emphasis_otherwise_is_not_believed(tmp_path: Path) -> None:
    old, new, _ = _emphatic(tmp_path)
    report = tmp_path / "report.json"
    whole = json.loads(paraph("compare", old, new, "--json").stdout)

    edit = whole["changes"][0]["edits"][0]
    elsewhere = {**edit, "new": {**edit["new"], "start": 0, "end": 3, "text": "The"}}
    forgeries: list[dict[str, object]] = [
        {"edits": []},
        {"edits": [elsewhere]},
        {"edits": [{**edit, "about": "structure"}]},
        {"edits": [{**edit, "class": "typography"}]},
        {"edits": [{**edit, "verdict": "editorial", "reasons": []}]},
        {"verdict": "editorial", "reasons": []},
    ]
    for forgery in forgeries:
        forged = {**whole, "changes": [{**whole["changes"][0], **forgery}]}
        report.write_text(json.dumps(forged), "utf-8")
        assert paraph("check-proofs", report, old, new).returncode in {1, 2}
    forged = {**whole, "changes": [], "verdict": "same"}
    report.write_text(json.dumps(forged), "utf-8")
    assert paraph("check-proofs", report, old, new).returncode in {1, 2}


def test_a_blank_filled_in_bold_letters_is_completed_and_checked(tmp_path: Path) -> None:
    old, new, report = tmp_path / "old.md", tmp_path / "new.md", tmp_path / "report.json"
    old.write_text("Done at Rome on [date].\n", "utf-8")
    new.write_text("Done at Rome on **5 March 2024**.\n", "utf-8")

    spoken = "--language", "en"
    done = paraph("compare", old, new, "--json", *spoken)
    report.write_bytes(done.stdout)

    assert done.returncode == 0
    assert paraph("check-proofs", report, old, new, *spoken).returncode == 0
