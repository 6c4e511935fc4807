"""The real texts that the mutations are made of, read once."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.mutations.sources import Document, Sentence, documents, sentences


@pytest.fixture(scope="session")
def real_documents(shared_data: Path) -> tuple[Document, ...]:
    return documents(shared_data)


@pytest.fixture(scope="session")
def real_sentences(real_documents: tuple[Document, ...]) -> tuple[Sentence, ...]:
    return sentences(real_documents)
