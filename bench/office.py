"""What LibreOffice makes of redlines in Word: it accepts and rejects all of each by itself.

    python -m bench.office [--step N] [--record]

Of every third of the invented pairs of tests (`--step`) a redline is written; LibreOffice opens it,
accepts all in one copy and rejects all in another, and both are held against the new and the old
file as it opens these, as plain text. It computes fields by itself, does not know marks inside of a
field's result, and does not give a paragraph its former list back; such pairs come out otherwise.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.results import Table, record
from tests.redlines.pairs import generated

import paraph
from paraph.errors import ParaphError
from paraph.formats import registry
from paraph.views.word_redline import word_redline

_PAIRS = 300
_LONGEST = 1200  # seconds
_WAYS = {
    "old": ".uno:SelectAll",
    "new": ".uno:SelectAll",
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


def main(arguments: Sequence[str] | None = None) -> None:
    """Print how many come out as they must, and with `--record` write it down."""
    parser = argparse.ArgumentParser(prog="python -m bench.office", description=__doc__)
    parser.add_argument("--step", type=int, default=3, help="take every so manieth pair")
    parser.add_argument("--record", action="store_true", help="append the table to RESULTS.md")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        names = _written(Path(folder), asked.step)
        _run(Path(folder))
        shown = {name: _shown(Path(folder), name) for name in names}
    opened = [name for name, texts in shown.items() if None not in texts.values()]
    accepted = [name for name in opened if shown[name]["accepted"] == shown[name]["new"]]
    rejected = [name for name in opened if shown[name]["rejected"] == shown[name]["old"]]
    for name in names:
        if name not in accepted or name not in rejected:
            print(name, name in opened, name in accepted, name in rejected, file=sys.stderr)
    head = ("redlines", "opened", "accepted: the new text", "rejected: the old text")
    table = Table("What LibreOffice makes of redlines in Word", head)
    print(table.opening())
    print(table.add(*[str(len(each)) for each in (names, opened, accepted, rejected)]))
    if asked.record:
        command = f"python -m bench.office --step {asked.step} --record"
        told = ("soffice", "--version")
        version = subprocess.run(told, capture_output=True, check=True, text=True)
        about = (
            "The others hold fields that LibreOffice computes, or lists that it gives nothing back."
        )
        record(command, table, f"- {version.stdout.strip()}. {about}")


def _written(folder: Path, step: int) -> list[str]:
    """Write pairs, their redlines and what LibreOffice is to do; return what they are called."""
    names, rows = [], []
    for number, pair in enumerate(generated(_PAIRS)):
        if number % step:
            continue
        old, new = (registry.read(each, "a.docx") for each in (pair.old, pair.new))
        try:
            made = word_redline(paraph.compare(old, new))
        except ParaphError as error:
            print(pair.name, error, file=sys.stderr)
            continue
        name = f"{number:03d}"
        names.append(name)
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
        found[way] = " ".join(file.read_text("utf-8-sig").split()) if file.exists() else None
    return found


if __name__ == "__main__":
    main()
