"""Files in other formats, as a user compares them: PDF, mail, texts in other encodings."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.journeys.command import paraph
from tests.pdf_by_hand import lines, pdf

_TEXT = "Les Parties se réunissent à Liège chaque année.\n\nElles tiennent un procès-verbal.\n"
_OTHER = _TEXT.replace("chaque", "une")


def _put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _mail(*attached: tuple[str, str]) -> bytes:
    mail = EmailMessage()
    mail["From"] = "ada@coast.example"
    mail["Date"] = "Tue, 03 Mar 2026 10:00:00 +0100"
    mail.set_content("Attached.")
    for name, words in attached:
        mail.add_attachment(
            words.encode(), maintype="application", subtype="octet-stream", filename=name
        )
    return bytes(mail)


def _shown(text: str) -> str:
    """Return what a page shows of a text, a line for each of its paragraphs."""
    paragraphs = enumerate(text.split("\n\n"))
    return "".join(lines([each.strip()], y=700 - 40 * n) for n, each in paragraphs)


def test_a_pdf_is_the_same_only_when_its_text_layer_was_accepted(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    old = _put(tmp_path, "old.txt", _TEXT.encode())
    new = _put(tmp_path, "new.pdf", pdf(_shown(_TEXT)))

    strict = paraph("compare", old, new)
    accepted = paraph("compare", old, new, "--accept-text-layer")

    assert strict.returncode == 2
    assert b"--accept-text-layer" in strict.stdout
    assert accepted.returncode == 0, accepted.stdout.decode()
    assert b"it was accepted" in accepted.stdout
    assert paraph("read", new).returncode == 2
    assert paraph("read", new, "--accept-text-layer").returncode == 0


def test_an_attachment_of_a_mail_is_named_where_several_could_be_meant(tmp_path: Path) -> None:
    old = _put(tmp_path, "old.txt", _TEXT.encode())
    new = _put(tmp_path, "new.eml", _mail(("a.txt", _TEXT), ("b.txt", _OTHER)))

    unnamed = paraph("compare", old, new)

    assert unnamed.returncode == 2
    assert b"--attachment" in unnamed.stderr
    assert b"b.txt" in unnamed.stderr
    assert paraph("compare", old, new, "--attachment", "a.txt").returncode == 0
    assert paraph("compare", old, new, "--attachment", "b.txt").returncode == 1


def test_each_of_two_mails_may_have_an_attachment_of_its_own_name(tmp_path: Path) -> None:
    old = _put(tmp_path, "old.eml", _mail(("a.txt", _TEXT), ("x.txt", _OTHER)))
    new = _put(tmp_path, "new.eml", _mail(("a.txt", _OTHER), ("b.txt", _TEXT)))

    done = paraph("compare", old, new, "--attachment", "a.txt", "--attachment", "b.txt")

    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()


def test_a_stated_encoding_leaves_no_doubt(tmp_path: Path) -> None:
    old = _put(tmp_path, "old.txt", _TEXT.encode())
    new = _put(tmp_path, "new.txt", _TEXT.encode("windows-1252"))

    assert paraph("compare", old, new).returncode == 2
    stated = ("--encoding", "utf-8", "--encoding", "windows-1252")
    assert paraph("compare", old, new, *stated).returncode == 0
    wrong = paraph("compare", old, new, "--encoding", "windows-1252")
    assert wrong.returncode == 2
    assert b"UTF-8 throughout" in wrong.stderr


def test_an_option_given_too_often_is_refused(tmp_path: Path) -> None:
    old = _put(tmp_path, "old.txt", _TEXT.encode())

    done = paraph("read", old, "--encoding", "utf-8", "--encoding", "utf-8")

    assert done.returncode == 2
    assert b"--encoding is given 2 times" in done.stderr


def test_a_history_reads_drafts_of_every_format_each_as_is_said(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    drafts = (
        _put(tmp_path, "1.txt", _TEXT.encode("windows-1252")),
        _put(tmp_path, "2.eml", _mail(("a.txt", _OTHER), ("b.txt", _TEXT))),
        _put(tmp_path, "3.pdf", pdf(_shown(_TEXT))),
    )
    encodings = [f"--encoding={each}" for each in ("windows-1252", "utf-8", "utf-8")]
    said = (*encodings, "--attachment", "b.txt")

    done = paraph("history", *drafts, *said, "--accept-text-layer")

    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    assert paraph("history", *drafts, *said).returncode == 2
    twice = paraph("history", *drafts, *encodings[1:])
    assert b"given 2 times: give it once, or 3 times" in twice.stderr


def test_a_redline_in_a_mail_is_checked(tmp_path: Path) -> None:
    old = _put(tmp_path, "old.txt", b"The Buyer pays within thirty days.\n")
    page = "<html lang=en><body><p>The Buyer pays within <del>thirty</del> <ins>ten</ins> days."
    new = _put(tmp_path, "new.eml", _mail(("a.html", page), ("b.html", page)))

    done = paraph("compare", old, new, "--claimed", "--attachment", "a.html")

    assert done.returncode == 1, done.stderr.decode()
    assert b"Silent changes: 0" in done.stdout
