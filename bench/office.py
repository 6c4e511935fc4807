"""What LibreOffice makes of redlines in Word: it accepts and rejects all of each by itself.

    python -m bench.office [--step N] [--couples N] [--keep FOLDER] [--record]

Of every third of the invented pairs of tests (`--step`), and of the couples by others (`--couples`,
every third), a redline is written; LibreOffice opens it, accepts all in one copy and rejects all in
another, and both are held against the new and the old file as it opens these, with all accepted, as
plain text. It computes fields by itself, does not know marks inside of a field's result, and does
not give a paragraph its former list back; such pairs come out otherwise. A joiner that it sets into
an empty row to mark it (U+200D) is taken out of all texts. `--keep` leaves the files.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import NamedTuple

from bench.results import Table, record
from tests.redlines.couples import couples
from tests.redlines.pairs import generated

import paraph
from paraph.errors import ParaphError
from paraph.views.word_redline import word_redline

_PAIRS = 300
_LONGEST = 1200  # seconds
_ABOUT = "The others are told in the docstring of bench/office.py."
_WAYS = {
    "old": ".uno:AcceptAllTrackedChanges",
    "new": ".uno:AcceptAllTrackedChanges",
    "accepted": ".uno:AcceptAllTrackedChanges",
    "rejected": ".uno:RejectAllTrackedChanges",
}
_BASIC = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">
Sub Run(listing As String)
  Dim n As Integer, row As String, parts, doc, d
  Dim shown(0) As New com.sun.star.beans.PropertyValue
  Dim waits(0) As New com.sun.star.beans.PropertyValue
  Dim text(1) As New com.sun.star.beans.PropertyValue
  shown(0).Name = "Hidden" : shown(0).Value = False
  waits(0).Name = "SynchronMode" : waits(0).Value = True
  text(0).Name = "FilterName" : text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions" : text(1).Value = "UTF8,LF"
  d = createUnoService("com.sun.star.frame.DispatchHelper")
  n = FreeFile()
  Open listing For Input As #n
  On Error Resume Next
  While Not Eof(n)
    Line Input #n, row
    parts = Split(row, Chr(9))
    doc = StarDesktop.loadComponentFromURL(ConvertToURL(parts(0)), "_blank", 0, shown())
    If Not IsNull(doc) Then
      d.executeDispatch(doc.CurrentController.Frame, parts(1), "", 0, waits())
      doc.storeToURL(ConvertToURL(parts(2)), text())
      doc.close(True)
    End If
  Wend
  Close #n
  StarDesktop.terminate()
End Sub
</script:module>
"""


class _Pair(NamedTuple):
    """Two documents, and what they are called."""

    name: str
    old: bytes
    new: bytes


def main(arguments: Sequence[str] | None = None) -> None:
    """Print how many come out as they must, and with `--record` write it down."""
    parser = argparse.ArgumentParser(prog="python -m bench.office", description=__doc__)
    parser.add_argument("--step", type=int, default=3, help="take every so manieth pair")
    parser.add_argument("--couples", type=int, default=3, help="and every so manieth by others")
    parser.add_argument("--keep", type=Path, help="leave all files in this folder")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    head = ("of", "redlines", "opened", "accepted: the new text", "rejected: the old text")
    table = Table("What LibreOffice makes of redlines in Word", head)
    print(table.opening())
    made = (("invented pairs", _invented(asked.step)), ("couples by others", _real(asked.couples)))
    for number, (kind, pairs) in enumerate(made):
        with nullcontext(asked.keep) if asked.keep else tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / str(number)
            place.mkdir(parents=True)
            print(table.add(kind, *map(str, _row(place, pairs))), flush=True)
    if asked.record:
        command = f"python -m bench.office --step {asked.step} --couples {asked.couples} --record"
        told = ("soffice", "--version")
        version = subprocess.run(told, capture_output=True, check=True, text=True)
        record(command, table, f"- {version.stdout.strip()}. {_ABOUT}")


def _row(folder: Path, pairs: Iterator[_Pair]) -> tuple[int, int, int, int]:
    """Return how many redlines there are, and of how many LibreOffice makes what it must."""
    names = _written(folder, pairs)
    if not names:
        return 0, 0, 0, 0
    _run(folder)
    shown = {name: _shown(folder, name) for name in names}
    opened = [name for name, texts in shown.items() if None not in texts.values()]
    accepted = [name for name in opened if shown[name]["accepted"] == shown[name]["new"]]
    rejected = [name for name in opened if shown[name]["rejected"] == shown[name]["old"]]
    for name in names:
        if name not in accepted or name not in rejected:
            found = name in opened, name in accepted, name in rejected
            print(name, names[name], *found, file=sys.stderr)
    return len(names), len(opened), len(accepted), len(rejected)


def _invented(step: int) -> Iterator[_Pair]:
    for number, pair in enumerate(generated(_PAIRS)):
        if not number % step:
            yield _Pair(pair.name, pair.old, pair.new)


def _real(step: int) -> Iterator[_Pair]:
    for number, (old, new) in enumerate(couples()):
        if not number % step:
            yield _Pair(f"{old.stem} {new.stem}", old.read_bytes(), new.read_bytes())


def _written(folder: Path, pairs: Iterator[_Pair]) -> dict[str, str]:
    """Write pairs, their redlines and what LibreOffice is to do; return what they are called."""
    names, rows = {}, []
    for number, pair in enumerate(pairs):
        old, new = (
            paraph.read(each, file="a.docx", view="accepted") for each in (pair.old, pair.new)
        )
        try:
            made = word_redline(paraph.compare(old, new))
        except ParaphError as error:
            print(pair.name, error, file=sys.stderr)
            continue
        name = f"{number:03d}"
        names[name] = pair.name
        for way, command in _WAYS.items():
            source = {"old": pair.old, "new": pair.new}.get(way, made)
            file = folder / f"{name}.{way}.docx"
            file.write_bytes(source)
            rows.append(f"{file}\t{command}\t{folder / f'{name}.{way}.txt'}\n")
    (folder / "list.txt").write_text("".join(rows), encoding="utf-8")
    return names


def _run(folder: Path) -> None:
    """Let LibreOffice work, in a profile of its own that it has made before."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    first = next(folder.glob("*.docx"))
    office = ("soffice", profile, "--headless", "--norestore")
    subprocess.run(
        (*office, "--convert-to", "txt:Text", "--outdir", folder / "first", first),
        check=True,
        capture_output=True,
        timeout=_LONGEST,
    )
    module = folder / "profile/user/basic/Standard/Module1.xba"
    module.write_text(_BASIC, encoding="utf-8")
    macro = f'macro:///Standard.Module1.Run("{folder / "list.txt"}")'
    subprocess.run((*office, macro), check=True, capture_output=True, timeout=_LONGEST)


def _shown(folder: Path, name: str) -> dict[str, str | None]:
    """Return what LibreOffice shows of each file, its blanks as one; nothing of one not opened."""
    found: dict[str, str | None] = {}
    for way in _WAYS:
        file = folder / f"{name}.{way}.txt"
        text = file.read_text("utf-8-sig").replace("\u200d", "") if file.exists() else None
        found[way] = None if text is None else " ".join(text.split())
    return found


if __name__ == "__main__":
    main()
