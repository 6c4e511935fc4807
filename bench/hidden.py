"""One meaningful change among ten editorial edits: in how many documents every view shows it first.

    python -m bench.hidden [--count N]

Of the project's own documents and of real ones (../shared/data), N of each (default 200): ten slips
and a change of any kind, and ten edits of any editorial kind and a changed duty or figure.
"""

import argparse
from collections.abc import Sequence

from bench.results import Table
from tests.conftest import SHARED_DATA
from tests.mutations import meaningful
from tests.mutations.hidden import hidden, own_documents
from tests.mutations.sources import documents
from tests.mutations.test_ten_plus_one import EDITORIAL_KINDS, MECHANICAL, STRONG, shown_first

_HEAD = ("documents", "hidden", "among", "drawn", "first in every view", "not first")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a row for each sort of document and change."""
    parser = argparse.ArgumentParser(prog="python -m bench.hidden", description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="documents of each (default 200)")
    count = parser.parse_args(arguments).count
    table = Table("Ten editorial edits plus one", _HEAD)
    print(table.opening(), flush=True)
    sets = {"own": own_documents()}
    if SHARED_DATA.is_dir():
        sets["real"] = documents(SHARED_DATA)
    for name, held in sets.items():
        for what, kinds, among, edits in (
            ("any kind", meaningful.KINDS, "slips", MECHANICAL),
            ("a duty or figure", STRONG, "any editorial kind", EDITORIAL_KINDS),
        ):
            cases = list(hidden(1, count, held, kinds, edits))
            late = [case.kind for case in cases if not shown_first(case)]
            first = f"{len(cases) - len(late)}"
            row = (name, what, among, str(len(cases)), first, ", ".join(late) or "-")
            print(table.add(*row), flush=True)


if __name__ == "__main__":
    main()
