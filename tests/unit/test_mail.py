"""A mail is read by one attachment of its, and the rest of it is told."""

from __future__ import annotations

import struct
from contextlib import suppress
from email.message import EmailMessage

import pytest
from tests.compound_by_hand import compound
from tests.patience import patience

from paraph.errors import (
    DamagedError,
    InputError,
    LimitError,
    ProtectedError,
    UnsupportedError,
)
from paraph.formats.manner import Manner
from paraph.formats.registry import read

_TEXT = b"Article 1\n\nThe Parties shall meet in May.\n"
_OTHER = b"Article 1\n\nThe Parties may meet in May.\n"


def _mail(
    *attached: tuple[str, bytes], body: str = "Please find the text attached."
) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ada Keller <ada@coast.example>"
    mail["Date"] = "Tue, 03 Mar 2026 10:00:00 +0100"
    mail["Subject"] = "The final text"
    mail.set_content(body)
    for name, content in attached:
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return mail


def _words(text: str) -> bytes:
    """Return characters as Outlook has them; what fills a small stream up is cut off in reading."""
    return text.encode("utf-16-le")


def _message(*attached: tuple[str, bytes], kind: str = "IPM.Note") -> bytes:
    ticks = 133_000_000_000_000_000
    tree: dict[str, bytes | dict[str, bytes]] = {
        "__properties_version1.0": bytes(32) + struct.pack("<IIQ", 0x00390040, 6, ticks),
        "__substg1.0_001A001F": _words(kind),
        "__substg1.0_0037001F": _words("The final text"),
        "__substg1.0_0C1A001F": _words("Ada Keller"),
        "__substg1.0_5D01001F": _words("ada@coast.example"),
        "__substg1.0_1000001F": _words("Please find the text attached."),
    }
    for number, (name, content) in enumerate(attached):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__substg1.0_3707001F": _words(name),
            "__substg1.0_37010102": content,
        }
    return compound(tree)


def _long(content: bytes) -> bytes:
    """Return a text that fills more than a small stream."""
    return content + b"\n\nThe list of goods is closed." * 200


_FORMS = pytest.mark.parametrize(
    ("file", "make"),
    [("a.eml", lambda *each: bytes(_mail(*each))), ("a.msg", _message)],
    ids=["eml", "msg"],
)


@_FORMS
def test_the_only_readable_attachment_is_read(file: str, make) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    text = _long(_TEXT)

    reading = read(make(("logo.png", b"\x89PNG" * 2000), ("final.txt", text)), file)

    assert reading.source.file == f"{file}/final.txt"
    assert reading.source.content == text
    assert reading.text == read(text, "final.txt").text
    told = " ".join(each.sentence for each in reading.hazards if each.code == "mail")
    for word in ("ada@coast.example", "final text", "find the text attached", "logo.png", "202"):
        assert word in told
    assert {each.grade for each in reading.hazards} == {"note"}


@_FORMS
def test_of_several_readable_attachments_one_must_be_named(file: str, make) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    source = make(("a.txt", _long(_TEXT)), ("b.txt", _long(_OTHER)))

    with pytest.raises(UnsupportedError, match="2 attachments") as caught:
        read(source, file)
    chosen = read(source, file, manner=Manner(attachment="b.txt"))

    assert "a.txt" in caught.value.hint
    assert "b.txt" in caught.value.hint
    assert "--attachment" in caught.value.hint
    assert "may meet" in chosen.text.provisions[1].text
    assert any("a.txt" in each.sentence for each in chosen.hazards)


@_FORMS
def test_an_attachment_that_is_not_there_is_refused(file: str, make) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    with pytest.raises(UnsupportedError, match=r"no attachment called 'c\.txt'"):
        read(make(("a.txt", _long(_TEXT))), file, manner=Manner(attachment="c.txt"))


@_FORMS
def test_a_mail_without_a_text_is_refused(file: str, make) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    with pytest.raises(UnsupportedError, match="no attachment that can be read"):
        read(make(("a.png", b"x" * 5000)), file)


def test_two_attachments_of_one_name_are_told_apart() -> None:
    alike = bytes(_mail(("a.txt", _TEXT), ("a.txt", _TEXT)))
    unlike = bytes(_mail(("a.txt", _TEXT), ("a.txt", _OTHER)))
    named = Manner(attachment="a.txt")

    assert read(alike, "a.eml", manner=named).text == read(_TEXT, "a.txt").text
    with pytest.raises(UnsupportedError, match="which differ"):
        read(unlike, "a.eml", manner=named)


def test_what_is_wrong_with_an_attachment_names_both_files() -> None:
    with pytest.raises(DamagedError, match=r"a\.eml/a\.docx"):
        read(bytes(_mail(("a.docx", _TEXT))), "a.eml")


def test_a_mail_in_a_mail_is_told_and_not_read() -> None:
    mail = _mail(("a.txt", _TEXT))
    mail.add_attachment(_mail(("b.txt", _OTHER)))

    reading = read(bytes(mail), "a.eml")

    assert reading.text == read(_TEXT, "a.txt").text
    assert any("rfc822" in each.sentence for each in reading.hazards)


def test_names_of_attachments_cannot_lead_elsewhere() -> None:
    reading = read(bytes(_mail(("../../etc/a\x1b[31m.txt", _TEXT))), "a.eml")

    assert "\x1b" not in reading.source.file
    assert reading.text == read(_TEXT, "a.txt").text


@pytest.mark.parametrize(
    ("source", "file", "kind"),
    [
        (b"no mail at all", "a.eml", DamagedError),
        (b"From: a@b\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n\ny\n--x--\n", "a.eml",
         ProtectedError),
        (b"From: a@b\nContent-Type: application/pkcs7-mime\n\nabc\n", "a.eml", ProtectedError),
        (b"From: a@b\n" + b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * 60, "a.eml",
         LimitError),
        (_message(kind="IPM.Note.SMIME"), "a.msg", ProtectedError),
        (_message()[:1500], "a.msg", InputError),
        (b"From: a@b\n\nwords", "a.msg", DamagedError),
    ],
)  # fmt: skip
def test_what_is_no_mail_or_is_encrypted_is_refused(
    source: bytes, file: str, kind: type[InputError]
) -> None:
    with pytest.raises(kind) as caught:
        read(source, file)

    assert str(caught.value).startswith(file)
    assert caught.value.hint


@pytest.mark.parametrize("cut", range(0, 4000, 190))
def test_a_broken_message_never_ends_in_a_fault(cut: int) -> None:
    whole = _message(("a.txt", _long(_TEXT)))
    broken = whole[:cut] + bytes(40) + whole[cut + 40 :]

    with suppress(InputError):  # it is refused, or what was broken is no part of the text
        assert read(broken, "a.msg").source.content.startswith(b"Article")


@pytest.mark.parametrize("kept", range(100, 900, 40))
def test_a_mail_cut_off_is_never_read_as_whole(kept: int) -> None:
    whole = bytes(_mail(("a.txt", _TEXT)))

    with pytest.raises(InputError):
        read(whole[: min(kept, len(whole) - 60)], "a.eml")


def test_an_attachment_whose_letters_were_broken_is_refused() -> None:
    whole = bytes(_mail(("a.txt", _TEXT)))
    at = whole.index(b"QXJ0aWNsZ")

    with pytest.raises(DamagedError, match="cut off or damaged"):
        read(whole[:at] + b"!" + whole[at + 1 :], "a.eml")


def _parted(*parts: bytes, before: bytes = b"", after: bytes = b"", line: bytes = b"") -> bytes:
    head = b"From: a@b\nMIME-Version: 1.0\n%sContent-Type: multipart/mixed; boundary=X\n\n" % line
    text = b'Content-Disposition: attachment; filename="a.txt"\n\n' + _TEXT
    inner = b"".join(b"--X\n%s\n" % each for each in (text, *parts))
    return head + before + inner + b"--X--\n" + after


@pytest.mark.parametrize(
    "source",
    [
        _parted(before=b"WE DO NOT AGREE\n"),
        _parted(after=b"WE DO NOT AGREE\n"),
        _parted(
            b"Content-Type: multipart/related; boundary=Y\n\nWE DO NOT AGREE\n--Y\n\nq\n--Y--\n"
        ),
    ],
    ids=["before the parts", "behind the parts", "in a part"],
)
def test_words_around_the_parts_of_a_mail_are_told(source: bytes) -> None:
    told = [each.sentence for each in read(source, "a.eml").hazards if each.code == "mail"]

    assert any("WE DO NOT AGREE" in each for each in told)


@pytest.mark.parametrize("kind", [b"rfc822", b"global", b"news", b"delivery-status"])
def test_what_is_attached_to_a_mail_in_a_mail_is_never_read(kind: bytes) -> None:
    inner = b"Content-Type: message/%s\n\n" % kind + _parted().replace(b"X", b"Y").replace(
        b"a.txt", b"b.txt"
    )

    reading = read(_parted(inner), "a.eml")

    assert reading.source.file == "a.eml/a.txt"
    assert any(kind.decode() in each.sentence for each in reading.hazards)


def _parameters(count: int) -> bytes:
    many = b"; ".join(b'a%d*0*="x"' % number for number in range(count))
    return b"Content-Type: text/plain; " + many + b"\n\nq"


@pytest.mark.parametrize(
    "source",
    [
        _parted(_parameters(20_000)),
        _parted(_parameters(20_000).replace(b"; ", b";\r\n\t")),
        _parted(*[_parameters(500)] * 900),
        _parted(line=b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n"),
        _parted(line=b"From: " + b"a@b, " * 20_000 + b"\n"),
    ],
    ids=["parameters", "folded", "in many parts", "subject", "senders"],
)
def test_lines_that_take_too_long_to_take_apart_are_refused(source: bytes) -> None:
    with patience(), pytest.raises(LimitError, match="bytes"):
        read(source, "a.eml")


def test_a_long_name_of_an_attachment_is_read() -> None:
    name = f"{'договор' * 34}.txt"

    assert read(bytes(_mail((name, _TEXT))), "a.eml").text == read(_TEXT, "a.txt").text
