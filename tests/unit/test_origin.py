"""What was said of a file when it was read is kept in the act, and nothing else passes for it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.life_kit import OLD
from tests.record_by_hand import TRUST, Record

from paraph.agreement import act as acts
from paraph.agreement.act import Author
from paraph.agreement.members import check_member
from paraph.agreement.origin import reader_in_words, said_of, untaken
from paraph.agreement.text_set import Source
from paraph.record.verify import verify
from paraph.text.reading import CONVERSION, TEXT_LAYER
from paraph.views.origin_lines import Origin, origin_lines
from paraph.views.record_json import verified_json

_TEXT, _FILE = f"sha256:{'1' * 64}", f"sha256:{'2' * 64}"
_KELLER = Author("keller", "alda", "ministry", "")


def _source(form: str, *said: str, reader: str = "pdf/1") -> Source:
    return Source(_TEXT, _FILE, form, reader_in_words("paraph 0.1.0", reader, said))


def _lines(*sources: Source) -> list[str]:
    return [*origin_lines([Origin(each, _KELLER) for each in sources])]


def test_what_was_accepted_stands_beside_the_reader() -> None:
    source = _source("pdf", TEXT_LAYER, "attachment “a.pdf” of a mail")

    assert source.reader == (
        "paraph 0.1.0, pdf/1; text layer accepted; attachment “a.pdf” of a mail"
    )
    assert not untaken(source)
    by = "read from a PDF by keller for ministry of alda"
    assert _lines(source) == [f"{by}: text layer accepted; attachment “a.pdf” of a mail"]


def test_a_pdf_that_nobody_accepted_leaves_a_text_in_doubt() -> None:
    said = "DOUBT: read from a PDF, and no act says that anybody accepted the text layer"

    assert _lines(_source("pdf")) == [said]
    assert _lines(_source("pdf", CONVERSION))[-1] == said
    assert _lines(_source("doc", TEXT_LAYER))[-1].endswith("accepted the conversion")
    assert not _lines(_source("pdf"), _source("docx", reader=""))


@given(st.text(max_size=30), st.sampled_from(("", "; ", ";", "\n")))
def test_no_words_of_a_mail_pass_for_an_acceptance(words: str, mark: str) -> None:
    named = f"attachment “{words}{mark}{TEXT_LAYER}” of a mail"
    source = _source("pdf", named)

    assert untaken(source) == "text layer"
    assert untaken(_source("pdf", named, TEXT_LAYER)) == "text layer"
    assert not untaken(_source("pdf", TEXT_LAYER, named))
    check_member("reader", source.reader)
    check_member("reader", _source("pdf", words, words * 100).reader)


def test_of_an_ordinary_file_nothing_is_said() -> None:
    source = _source("docx", reader="")

    assert source.reader == "paraph 0.1.0"
    assert not said_of(source)
    assert not _lines(source)


@pytest.mark.parametrize(
    ("forms", "doubt"),
    [
        ((("pdf",),), "text layer"),
        ((("rtf", TEXT_LAYER),), "conversion"),
        ((("pdf", TEXT_LAYER),), ""),
        ((("pdf",), ("docx",)), ""),
        ((("docx",), ("pdf",)), ""),
        ((("pdf",), ("pdf",)), "text layer"),
    ],
)
def test_a_program_is_told_what_a_text_was_read_from_and_that_it_is_in_doubt(
    forms: tuple[tuple[str, ...], ...], doubt: str
) -> None:
    record = Record()
    texts = record.texts(OLD)
    text = texts.entries[0].text
    for form, *said in forms:
        source = _source(form, *said)._replace(text=text)
        record.act("keller", acts.Propose(texts.entries, (source,)))

    told = json.loads(verified_json(verify(record.held(), TRUST)))["origins"]

    assert [(each["text"], each["doubt"]) for each in told] == [(text, doubt)]
    author = {"person": "keller", "party": "alda", "body": "ministry", "capacity": ""}
    for each in told[0]["files"]:
        assert (each["file"], each["author"]) == (_FILE, author)
    assert [(each["format"], each["said"]) for each in told[0]["files"]] == list(
        dict.fromkeys((form, "; ".join(said)) for form, *said in forms)
    )
