"""The door: a file is read as what it is, or refused by name."""

import struct
import subprocess
import sys
import tracemalloc
import zipfile
from io import BytesIO

import pytest

from paraph.errors import DamagedError, InputError, LimitError, ProtectedError, UnsupportedError
from paraph.formats.limits import LIMITS, Limits, check_package, open_member, open_package
from paraph.formats.registry import read

_TYPES = "[Content_Types].xml"


def _package(members: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return out.getvalue()


def _refusal(source: bytes, file: str) -> InputError:
    with pytest.raises(InputError) as caught:
        read(source, file)
    assert str(caught.value).startswith(file)
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("source", "file", "kind", "says"),
    [
        (b"", "a.docx", DamagedError, "is empty"),
        (b"", "a.md", DamagedError, "is empty"),
        (b"Not a package.", "a.docx", DamagedError, "a Word document and is plain text"),
        (b"<!DOCTYPE html><p>x", "a.docx", DamagedError, "is HTML"),
        (b"<html><p>x", "a.txt", DamagedError, "plain text and is HTML"),
        (b"\xef\xbb\xbf<!-- c --> <HTML><p>x", "a.md", DamagedError, "Markdown and is HTML"),
        (_package({_TYPES: b"wordprocessingml"}), "a.md", DamagedError, "is a Word document"),
        (_package({_TYPES: b"spreadsheetml"}), "a.docx", UnsupportedError, "Excel workbook"),
        (_package({_TYPES: b"presentationml"}), "a.txt", UnsupportedError, "PowerPoint"),
        (
            _package({"mimetype": b"application/vnd.oasis.opendocument.text"}),
            "a.docx",
            UnsupportedError,
            "an OpenDocument text",
        ),
        (_package({"a.txt": b"x"}), "a.docx", UnsupportedError, "a ZIP archive"),
        (b"PK\x05\x06" + bytes(18), "a.docx", UnsupportedError, "an empty ZIP archive"),
        (b"PK\x03\x04 and no more", "a.docx", DamagedError, "cut off or damaged"),
        (b"%PDF-1.7\n%\xe2", "a.pdf", DamagedError, "is a PDF"),
        (b"%PDF-1.7\n%\xe2", "a.docx", DamagedError, "is a PDF"),
        (b"{\\rtf1 x}", "a.txt", DamagedError, "Rich Text"),
        (b"{\\rtf1 x}", "a.rtf", UnsupportedError, "another program"),
        (b"Words.", "a.doc", DamagedError, "is plain text"),
        (b"\x89PNG\r\n\x1a\n\0", "a.md", UnsupportedError, "PNG"),
        (b"<?xml version='1.0'?><statute/>", "a.txt", UnsupportedError, "XML"),
        (b"<?xml version='1.0'?><akomaNtoso/>", "a.txt", DamagedError, "is Akoma Ntoso"),
        (b"Words.", "a.akn", DamagedError, "Akoma Ntoso and is plain text"),
        (b"a,b\n1,2\n", "a.csv", UnsupportedError, ".csv"),
        (b"text\0more", "a.md", DamagedError, "U+0000"),
        (b" \n\t\n", "a.txt", DamagedError, "white space"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_with_both_names(
    source: bytes, file: str, kind: type[InputError], says: str
) -> None:
    error = _refusal(source, file)

    assert type(error) is kind
    assert says in str(error)
    assert error.hint


def test_an_encrypted_document_is_told_from_an_old_one() -> None:
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)

    encrypted = _refusal(magic + "EncryptedPackage".encode("utf-16-le"), "a.docx")
    old = _refusal(magic + "WordDocument".encode("utf-16-le"), "a.docx")
    other = _refusal(magic, "a.docx")

    assert type(encrypted) is ProtectedError
    assert type(old) is DamagedError
    assert ".doc" in str(old)
    assert type(other) is UnsupportedError


@pytest.mark.parametrize("file", ["-", "standard input", "README", "v1.2 final", ".txt", "a/b.c/d"])
def test_a_text_without_a_suffix_is_plain_unless_it_opens_as_html(file: str) -> None:
    assert read(b"# One\n", file).source.format == "text"
    assert read(b"<!doctype html><p>One", file).source.format == "html"
    assert read(b"# One\n", file, format="markdown").source.format == "markdown"


def test_a_format_that_no_row_has_is_refused() -> None:
    with pytest.raises(UnsupportedError, match="no format is called 'word'"):
        read(b"x", "a.md", format="word")


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
    ],
)
@pytest.mark.parametrize("words", ["Article 5", "Статья 5", "第五条"])
def test_a_byte_order_mark_decides_the_encoding(encoding: str, mark: bytes, words: str) -> None:
    reading = read(mark + words.encode(encoding), "a.txt")

    assert [provision.text for provision in reading.text.provisions] == [words]
    assert reading.hazards == ()


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("Статья 5. Стороны договорились.", "windows-1251"),
        ("Les Parties se réunissent à Liège.", "windows-1252"),
        ("The Parties shall meet in Vienna.", "utf-16-le"),
        ("Стороны встречаются в Вене, 2024.", "utf-16-be"),
        ("The Parties shall meet.", "utf-32-le"),
    ],
)
def test_a_guessed_encoding_leaves_the_text_undecided(words: str, encoding: str) -> None:
    reading = read(words.encode(encoding), "a.txt")

    assert reading.text.provisions[0].text == words
    assert [(one.code, one.grade) for one in reading.hazards] == [("encoding", "undecided")]


def test_a_text_that_breaks_utf8_in_one_place_is_damaged_and_not_garbled() -> None:
    source = "Статья 5. Стороны договорились о нижеследующем.".encode()

    error = _refusal(source[:30] + b"\xff" + source[30:], "a.txt")

    assert type(error) is DamagedError
    assert "byte" in str(error)


def test_reading_markdown_brings_in_no_xml_library() -> None:
    code = (
        "import sys; from paraph.formats.registry import read;"
        "read(b'# x', 'a.md'); sys.exit('lxml' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ---------------------------------------------------------------- limits


def test_a_package_within_the_limits_is_read_whole() -> None:
    source = _package({"a": b"x" * 1000, "b": b""})

    with open_package(source, "a.docx") as package:
        assert open_member(package, "a", "a.docx").read() == b"x" * 1000
        assert open_member(package, "b", "a.docx").read() == b""
        with pytest.raises(DamagedError, match="this part is missing"):
            open_member(package, "c", "a.docx")


def _info(name: str, unpacked: int, packed: int = 100, **other: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.file_size, info.compress_size, info.compress_type = unpacked, packed, 8
    for key, value in other.items():
        setattr(info, key, value)
    return info


@pytest.mark.parametrize(
    ("members", "kind", "says"),
    [
        ([_info("a", 10 << 30)], LimitError, "larger than"),
        ([_info("a", 40 << 20, 1000)], LimitError, "64 times its size"),
        (
            [_info(f"{n}", 300 << 20, 30 << 20) for n in range(3)],
            LimitError,
            "parts unpack to more",
        ),
        ([_info(f"{n}", 1) for n in range(10_001)], LimitError, "more than 10,000 parts"),
        ([_info("word/a.xml", 1), _info("Word/A.xml", 1)], DamagedError, "this name"),
        ([_info("a", 1, flag_bits=1)], ProtectedError, "encrypted"),
        ([_info("a", 1, compress_type=12)], DamagedError, "packed in a way"),
    ],
)
def test_a_bomb_is_refused_by_its_directory_alone(
    members: list[zipfile.ZipInfo], kind: type[InputError], says: str
) -> None:
    with pytest.raises(kind, match=says):
        check_package(members, "a.docx")


def test_a_3000_page_document_as_word_makes_it_passes() -> None:
    check_package([_info("word/document.xml", 120 << 20, 4 << 20), _info("b", 30 << 20, 900)], "a")


def test_a_header_that_lies_does_not_open_the_door() -> None:
    content = bytes(3 << 20)
    source = bytearray(_package({"a": content}))
    for at in (source.find(b"PK\x03\x04") + 22, source.find(b"PK\x01\x02") + 24):
        source[at : at + 4] = struct.pack("<I", 1000)
    few = Limits(part=1 << 20)

    with open_package(bytes(source), "a.docx", few) as package, pytest.raises(InputError):
        open_member(package, "a", "a.docx", few).read()


def test_the_bytes_that_come_out_are_counted_not_those_declared() -> None:
    source = _package({"a": bytes(3 << 20)})
    with open_package(source, "a.docx") as package:
        member = open_member(package, "a", "a.docx", Limits(part=1 << 20))

        read_so_far = [member.read(1 << 16) for _ in range(16)]

        assert sum(map(len, read_so_far)) == 1 << 20
        with pytest.raises(LimitError, match="larger than the 1 MiB"):
            member.read(1 << 16)


def test_a_bomb_costs_little_memory() -> None:
    source = _package({_TYPES: bytes(200 << 20)})
    tracemalloc.start()

    error = _refusal(source, "a.docx")
    used = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert type(error) is LimitError
    assert used < 10 << 20


def test_a_directory_of_millions_is_refused_before_it_is_read() -> None:
    source = _package({"a": b"x"}) + b"PK\x01\x02" * (LIMITS.parts + 1)

    with pytest.raises(LimitError, match="more than 10,000 parts"):
        open_package(source, "a.docx")


def test_a_file_larger_than_any_document_is_refused_unread() -> None:
    with pytest.raises(LimitError, match="bytes long, more than the 10 bytes allowed"):
        open_package(b"PK" * 20, "a.docx", Limits(file=10))
