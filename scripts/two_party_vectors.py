"""Write the vectors of amended records of two parties anew: the same files, whenever it is run.

PYTHONPATH=.:src python scripts/two_party_vectors.py
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.amended_case import FOLDER, Case, written
from tests.amended_logs import logs
from tests.amended_mandates import mandates
from tests.amended_texts import texts


def cases() -> Iterator[Case]:
    """Yield every case: what is in order, logs, mandates."""
    yield from texts()
    yield from logs()
    yield from mandates()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in written(cases()).items():
        (FOLDER / name).write_bytes(content)
