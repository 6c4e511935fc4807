"""What a user says of a file is heard, or refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import paraph
from paraph.errors import UsageError
from paraph.formats.registry import read
from paraph.text.reading import Reading
from paraph.wiring.heard import check_heard

_SAID = {
    "encoding": "windows-1251",
    "attachment": "a.txt",
    "accept_text_layer": True,
    "accept_conversion": True,
}


def _of(form: str, reader: str = "") -> Reading:
    reading = read(b"The Parties shall meet.", "a.txt")
    return replace(reading, source=replace(reading.source, format=form, reader=reader))


@pytest.mark.parametrize(
    ("name", "form", "reader"),
    [
        ("encoding", "text", "text/1"),
        ("attachment", "docx", "mail/1, docx/1"),
        ("accept_text_layer", "pdf", "pdf/1"),
        ("accept_text_layer", "pdf", "mail/1, pdf/1"),
        ("accept_conversion", "doc", "converted/1"),
    ],
)
def test_an_option_is_heard_if_it_says_something_for_one_file(
    name: str, form: str, reader: str
) -> None:
    check_heard([_of("odt"), _of(form, reader)], **{name: _SAID[name]})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", _SAID)
@pytest.mark.parametrize("many", [1, 2])
def test_an_option_that_says_nothing_is_refused(name: str, many: int) -> None:
    readings = [_of("odt")] * many

    with pytest.raises(UsageError, match=name.replace("_", "-")):
        check_heard(readings, **{name: _SAID[name]})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["attachment", "accept_text_layer", "accept_conversion"])
def test_nothing_is_converted_where_an_option_says_nothing(name: str, tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "b.md"
    source.write_text("The Parties shall meet.\n", encoding="utf-8")

    with pytest.raises(UsageError):
        paraph.convert(source, target, **{name: _SAID[name]})  # type: ignore[arg-type]

    assert not target.exists()
