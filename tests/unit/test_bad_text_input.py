"""Bad input: every file is read or refused in one sentence, soon, whatever was done to it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.patience import patience

from paraph.errors import InputError
from paraph.formats.registry import read
from paraph.text.canonical import canonical, parse
from paraph.text.reading import Reading

FILES = ("a.txt", "a.md", "a.html", "a.docx", "-")
SAMPLES = {
    "a.md": (
        b"---\ntitle: A\n---\n# Title\n\n1. one[^1] <span class='x'>two</span> ~~three~~\n"
        b"   - four\n\n| a | b |\n|---|---|\n| [c](d 'e') | ![f](g) |\n\n> h `i`\n\n"
        b"<div hidden>\n\n*j*\n\n</div>\n\n```k\nl\n```\n\n[^1]: m <!-- n -->\n"
    ),
    "a.html": (
        b"<!DOCTYPE html><html><head><meta charset=utf-8><title>A</title><style>.x{display:none}"
        b"@media print{p{color:red}}</style></head><body><h1>B</h1><ol type=i start=3><li>c<li>d"
        b"</ol><table><caption>e</caption><tr><td colspan=2>f<p>g</td></tr></table><p>h<sup>2</sup>"
        b"<del>i</del><ins>j</ins><img src='data:,k' alt=l><a href='m'>n</a>&amp;&#x41;<svg><g/>"
        b"</svg><ruby>o<rt>p</rt></ruby><!-- q --><script>r</script><select><option>s</select>"
        b"<pre>\n t\n</pre></body></html>"
    ),
    "a.txt": (
        "AGREEMENT\n\nArticle 1\nStatutes\n\n1. The Parties shall meet once a year, wherever it\n"
        "pleases them.\n\fСтатья 2 — «Стороны»\r\n\r\n第五条\u200b\n"
    ).encode(),
}
_MARKUP = (
    b"<", b">", b"&", b'"', b"'", b"<!--", b"-->", b"<table>", b"</table>", b"<td>", b"<li>",
    b"<del>", b"</p>", b"<script>", b"<style>", b"{", b"}", b"[", b"]", b"](", b"|", b"\n", b"\n\n",
    b"    ", b"> ", b"- ", b"```", b"[^1]: ", b"\0", b"\xff", b"\xe2\x80\x8b", b"\xef\xbb\xbf",
    b"\r", b"\f", b"\xed\xa0\x80", b"&#xD800;", b"&#0;", b"&#1114112;", b"\xf0\x9f\x98\x80",
)  # fmt: skip


def _result(source: bytes, file: str) -> tuple[Reading | None, InputError | None]:
    try:
        return read(source, file), None
    except InputError as error:
        return None, error


def _read_or_refuse(source: bytes, file: str) -> Reading | None:
    with patience():
        reading, refusal = _result(source, file)
    if refusal is not None:
        assert str(refusal).startswith(file)
        assert "\n" not in str(refusal)
        assert refusal.hint
    if reading is None:
        return None
    assert parse(canonical(reading.text)) == reading.text
    return reading


def test_many_lines_in_many_quotations_are_refused_before_they_are_read() -> None:
    source = "\n\n".join("> " * (n % 50) + f"paragraph {n}" for n in range(85_000)).encode()

    with patience():
        _reading, refusal = _result(source, "a.md")

    assert "each counted for every quotation around" in str(refusal)


@given(source=st.binary(max_size=300), file=st.sampled_from(FILES))
def test_any_bytes_are_read_or_refused(source: bytes, file: str) -> None:
    _read_or_refuse(source, file)


@given(
    source=st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    file=st.sampled_from(FILES),
    encoding=st.sampled_from(["utf-8", "utf-16", "utf-32", "utf-8-sig", "utf-16-le", "utf-16-be"]),
)
def test_any_text_is_read_or_refused(source: str, file: str, encoding: str) -> None:
    _read_or_refuse(source.encode(encoding), file)


damages = st.lists(
    st.tuples(
        st.floats(0, 1), st.sampled_from([*_MARKUP, b""]), st.integers(0, 30), st.integers(0, 3)
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=500)
@given(file=st.sampled_from(sorted(SAMPLES)), damage=damages)
def test_a_damaged_file_is_read_or_refused(
    file: str, damage: list[tuple[float, bytes, int, int]]
) -> None:
    source = SAMPLES[file]
    for where, added, taken, times in damage:
        at = int(where * len(source))
        source = source[:at] + added + source[at : at + taken] * times + source[at + taken :]

    _read_or_refuse(source, file)


@pytest.mark.parametrize("file", SAMPLES)
def test_a_file_cut_off_anywhere_is_read_or_refused(file: str) -> None:
    for end in range(len(SAMPLES[file])):
        _read_or_refuse(SAMPLES[file][:end], file)


def test_the_samples_themselves_are_read() -> None:
    for file, source in SAMPLES.items():
        assert _read_or_refuse(source, file) is not None


def test_real_files_under_every_text_suffix_are_read_or_refused(shared_data: Path) -> None:
    folder = shared_data / "agreements"
    files = [*sorted(folder.rglob("*.txt"))[:4], *sorted(folder.rglob("*.md"))[:6]]
    files += [*sorted(folder.rglob("*.xml"))[:3], *sorted(folder.rglob("*.rtf"))]

    for file in files:
        for name in FILES:
            _read_or_refuse(file.read_bytes(), name)

    assert len(files) >= 14
