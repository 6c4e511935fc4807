"""The encoding of a page: what browsers take its labels for, and what is told where they differ."""

import pytest
from tests.patience import patience

from paraph.comparison.compare import compare
from paraph.errors import DamagedError, LimitError
from paraph.formats.registry import read


def _codes(source: bytes) -> list[str]:
    return [one.code for one in read(source, "a.html").hazards]


def _text(source: bytes) -> str:
    return read(source, "a.html").text.provisions[0].text


@pytest.mark.parametrize(
    "label",
    ["unicode_escape", "undefined", "utf-7", "rot13", "hex", "idna", "punycode", "mbcs", "cp037",
     "raw_unicode_escape", "x-user-defined", "iso-8859-8", "", "no such"],
)  # fmt: skip
def test_an_encoding_that_no_browser_knows_is_not_read_as_one(label: str) -> None:
    source = f"<meta charset='{label}'><p>caf".encode() + b"\xe9 is \\u006eot due"

    assert _text(source) == "café is \\u006eot due"
    assert _codes(source) == ["encoding"]


@pytest.mark.parametrize("label", ["unicode_escape", "undefined"])
def test_a_page_in_such_an_encoding_is_never_the_same(label: str) -> None:
    old = read("<meta charset=utf-8><p>café is not due".encode(), "a.html")
    new = read(f"<meta charset={label}><p>café is \\u006eot due".encode(), "b.html")

    assert compare(old, new).verdict != "same"


@pytest.mark.parametrize(
    ("label", "letters", "text"),
    [
        ("latin1", b"\x93a\x94", "“a”"),
        ("us-ascii", b"\x80", "€"),
        ("iso-8859-9", b"\x80\xfe", "€ş"),
        ("gb2312", b"\x84\x31\xa4\x37\xd2\xbb", "\ufffd一"),
        ("x-sjis", b"\x87\x40", "①"),
        ("ks_c_5601-1987", b"\xa1\xa2\x81\x41", "、갂"),
        (" KOI8-R ", b"\xc1", "а"),
        ("tis-620", b"\x80", "€"),
        ("utf-16", "é".encode(), "é"),
        ("iso-2022-jp", b"\x1b$B\x30\x6c\x1b(B", "一"),
    ],
)
def test_a_label_is_what_browsers_take_it_for(label: str, letters: bytes, text: str) -> None:
    source = f"<meta charset='{label}'><p>".encode() + letters

    assert _text(source) == text
    assert "encoding" not in _codes(source) or "\ufffd" in text


def test_what_browsers_refuse_to_show_is_refused() -> None:
    with pytest.raises(DamagedError, match="hz-gb-2312, which browsers do not show"):
        read(b"<meta charset=hz-gb-2312><p>~{<:Ky~}", "a.html")


@pytest.mark.parametrize(
    "head",
    [
        "<!--<meta charset=windows-1251>--><meta charset=windows-1252>",
        "<meta charset=windows-1252><meta charset=windows-1251>",
        "<script>'<meta charset=windows-1251>'</script><meta charset=windows-1252>",
        "<meta name=a content='charset=windows-1252'><meta charset=koi8-r><meta charset=koi8-u>",
        "<?xml version='1.0' encoding='koi8-r'?><html><meta charset=windows-1251>",
        f"<meta {'x' * 5000} charset=windows-1251><meta charset=windows-1252>",
        f"<meta charset=windows-1251>{' ' * 5000}<meta charset=windows-1252>",
        f"<meta {'x' * 5000} charset=windows-1251>",
    ],
)
def test_a_page_that_names_two_encodings_is_undecided(head: str) -> None:
    assert "encoding" in _codes(head.encode() + b"<p>\xd1\xd2\xd3")


@pytest.mark.parametrize(
    "head",
    [
        "<meta charset=windows-1251>",
        "<meta charset=foo>",
        f"{' ' * 5000}<meta charset=windows-1251>",
        "<meta content='text/html; charset=koi8-r' http-equiv=Content-Type>",
        "<meta charset='windows-125&#49;'>",
        f"<meta {'x' * 5000} charset=windows-1251><meta charset=utf-8>",
    ],
)
def test_utf8_in_a_page_that_names_another_encoding_is_told(head: str) -> None:
    new = read(f"{head}<p>Статья".encode(), "a.html")

    assert new.text.provisions[0].text == "Статья"
    assert [one.code for one in new.hazards] == ["encoding"]
    assert compare(read("<p>Статья".encode(), "b.html"), new).verdict == "undecided"
    assert compare(new, new).verdict == "same"


@pytest.mark.parametrize(
    "page",
    [
        "<meta charset=windows-1251><p>Article",
        "<meta charset=nothing><meta charset=utf-8><p>é",
        "<meta name=a content='charset=koi8-r'><p>é",
        "<?xml version='1.0' encoding='UTF-8'?><html><meta charset=utf8><p>é",
    ],
)
def test_where_all_programs_agree_there_is_no_hazard(page: str) -> None:
    assert "encoding" not in _codes(page.encode())


def test_signs_that_browsers_read_otherwise_are_told() -> None:
    assert _codes(b"<meta charset=euc-jp><p>\xa1\xdd5") == ["encoding"]
    assert _codes(b"<meta charset=euc-jp><p>\xb0\xec") == []


def test_many_meta_elements_are_refused_and_soon() -> None:
    with patience(), pytest.raises(LimitError, match="more than 1,000 meta elements"):
        read(b"<meta " * 400_000, "a.html")
