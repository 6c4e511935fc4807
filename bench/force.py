"""Final clauses, lineage and dates of real treaties: what is read right, and what is not.

    python -m bench.force [--folder FOLDER] [--show]

`force.tsv` beside this file says for texts of trade agreements what their final clauses say of
entry into force, by the name and digest of each file, without a word of it: a formula, `complex`
for one that no formula expresses, `none` where there is none. Its column `look` tells when a text
was labelled: 1 to 4 before the rules had seen it (each look was labelled, measured, and only then
learned from), 0 while they were made. Some lie in `../shared/data`; the others are those of the
same collection, in FOLDER. `lineage.tsv` does the same for 200 titles of a
register, in two looks of 100.
"""

import argparse
import csv
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from bench.treaty import SHARED
from lxml import etree

from paraph.agreement.force.records import Contradiction, Dates, contradictions
from paraph.norms.final.clauses import read_final
from paraph.norms.final.formula_words import say
from paraph.norms.final.lineage import read_title
from paraph.text.node import Provision, Text

TREATIES = SHARED / "agreements" / "tota-cc-by-nc"
REGISTER = SHARED / "agreements" / "uk-treaties-metadata" / "uk-treaties-dev.jsonl"
_LABELS = Path(__file__).with_name("force.tsv")
_LINEAGE = Path(__file__).with_name("lineage.tsv")
_UNSTATED = "none"


class Labelled(NamedTuple):
    """One text by its file, and what a person says that it says."""

    file: str
    digest: str
    look: str
    formula: str


class Outcome(NamedTuple):
    """What came of one labelled text: right, wrong, not read or none; and what was read."""

    label: Labelled
    word: str
    said: str
    shared: bool


def labels() -> tuple[Labelled, ...]:
    """Return all labelled texts."""
    with _LABELS.open(encoding="utf-8", newline="") as rows:
        return tuple(Labelled(*row) for row in list(csv.reader(rows, delimiter="\t"))[1:])


def text_of(source: bytes) -> Text:
    """Return the text of a treaty as the collection has it: articles, and their paragraphs.

    Blank lines part paragraphs, but where one breaks off in a sentence that goes on.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    provisions: list[Provision] = []
    for article in etree.fromstring(source, parser).iterfind("body//article"):
        name = " ".join(f"{article.get('number', '')} {article.get('name', '')}".split())
        if name:
            provisions.append(Provision("heading", name, level=1))
        words = "".join(map(str, article.itertext()))
        provisions.extend(Provision("paragraph", each) for each in _paragraphs(words))
    return Text(tuple(provisions))


def _paragraphs(words: str) -> list[str]:
    found: list[str] = []
    for block in re.split(r"\n\s*\n", words):
        plain = " ".join(block.split())
        if plain and found and plain[0].islower() and found[-1][-1] not in ".;:":
            found[-1] += f" {plain}"
        elif plain:
            found.append(plain)
    return found


def outcomes(folder: Path | None = None) -> Iterator[Outcome]:
    """Yield what came of each labelled text that is at hand; a file that changed is left out."""
    for label in labels():
        for place in filter(None, (TREATIES, folder)):
            path = place / label.file
            source = path.read_bytes() if path.is_file() else b""
            if sha256(source).hexdigest() != label.digest:
                continue
            found = read_final(text_of(source))
            said = say(found.entry.entry.general) if found.entry else ""
            word = "right" if said == label.formula else "wrong" if said else "not read"
            if label.formula == _UNSTATED and not said:
                word = "none"
            yield Outcome(label, word, said, place == TREATIES)
            break


def lineage(look: str = "1") -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Yield the titles of a look, with the edges that they have and those that are proposed."""
    titles = {row["uuid"]: str(row["title"]) for row in register()}
    with _LINEAGE.open(encoding="utf-8", newline="") as rows:
        for name, digest, edges, of in list(csv.reader(rows, delimiter="\t"))[1:]:
            title = titles.get(name, "")
            if of == look and sha256(title.encode()).hexdigest() == digest:
                proposed = frozenset(each.edge for each in read_title(title)[0])
                yield title, frozenset(filter(None, edges.split(";"))), proposed


def register() -> Iterator[dict[str, str]]:
    """Yield the records of the register."""
    with REGISTER.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)


def dates_of(row: dict[str, str]) -> Dates:
    """Return the dates of a record of the register, effective dates where it has them."""

    def day(*names: str) -> date | None:
        for name in names:
            if row.get(name):
                parts = row[name].split("/")
                return date(int(parts[2]), int(parts[1]), int(parts[0]))
        return None

    return Dates(
        adopted=day("adopted_event_date"),
        signed=day("signed_event_date"),
        provisional=day("provisional_eif_event_date"),
        in_force=day("definative_eif_event_effective_date", "definative_eif_event_date"),
        ended_declared=day("terminated_event_date"),
        ended=day("terminated_event_effective_date", "terminated_event_date"),
    )


def found_contradictions() -> Iterator[tuple[str, Contradiction]]:
    """Yield every contradiction in the dates of the register, with the record it is in."""
    for row in register():
        for each in contradictions(dates_of(row)):
            yield row["uuid"], each


def main() -> None:
    """Print what is read right."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--show", action="store_true")
    told = parser.parse_args()
    began = time.perf_counter()
    found = list(outcomes(told.folder))
    groups = {"shared": [each for each in found if each.shared]}
    for look in "1234":
        groups[f"look {look}"] = [each for each in found if each.label.look == look]
    for name, those in groups.items():
        count = Counter(each.word for each in those)
        stating = len(those) - count["none"]
        print(f"{name}: {count['right']} of {stating} right, {count['wrong']} wrong, "
              f"{count['not read']} not read")  # fmt: skip
    if told.show:
        for each in found:
            if each.word in {"wrong", "not read"}:
                print(each.label.file, each.word, "|", each.label.formula, "|", each.said)
    print(f"{len(found)} texts in {time.perf_counter() - began:.1f} s")
    for look in "12":
        pairs = list(lineage(look))
        hit = sum(len(have & got) for _, have, got in pairs)
        extra = sum(len(got - have) for _, have, got in pairs)
        missed = sum(len(have - got) for _, have, got in pairs)
        precision, recall = hit / (hit + extra), hit / (hit + missed)
        print(
            f"lineage, look {look}: {len(pairs)} titles, {hit} right, {extra} too many, "
            f"{missed} missed: precision {precision:.0%}, recall {recall:.0%}"
        )
        for title, have, got in pairs if told.show else ():
            if have != got:
                print(f"  {title} | {sorted(have)} | {sorted(got)}")
    for code, number in Counter(each.code for _, each in found_contradictions()).most_common():
        print(f"register: {number} {code}")


if __name__ == "__main__":
    main()
