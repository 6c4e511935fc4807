"""What is told of each file of a comparison, by name."""

from __future__ import annotations

from paraph.text.reading import Reading
from paraph.views.sentence import format_in_words, language_in_words


def file_facts(reading: Reading, digest: str) -> list[tuple[str, str]]:
    """Return the rows of the table of files; both sides have the same ones."""
    source = reading.source
    complete = "everything" if reading.account.complete else "not everything"
    return [
        ("File", source.file or "none"),
        ("Format", format_in_words(source.format)),
        ("Language", language_in_words(source.language)),
        ("Words", f"{reading.text.words():,}"),
        ("Read", complete),
        ("Text digest", digest),
        ("File digest", source.digest if source.content else "none"),
    ]
