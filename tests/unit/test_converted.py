"""Rich Text and old Word documents are read as LibreOffice has them, and that is told."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.compound_by_hand import compound
from tests.pdf_kit import as_docx, document

from paraph.comparison.compare import compare
from paraph.errors import DamagedError, InputError, ProtectedError, UnsupportedError
from paraph.formats.manner import Converted, Manner
from paraph.formats.registry import read as read_by
from paraph.wiring import office, read

_HERE = pytest.mark.skipif(not shutil.which("soffice"), reason="No LibreOffice is here.")
_BLOCKS = document(3, articles=6)


def _made(kind: str, folder: Path) -> bytes:
    """Return the invented document as LibreOffice writes it in another format."""
    (folder / "a.docx").write_bytes(as_docx(_BLOCKS))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder,  # noqa: S607
         folder / "a.docx"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (folder / f"a.{kind}").read_bytes()


@_HERE
@pytest.mark.parametrize("kind", ["rtf", "doc"])
def test_what_is_converted_is_undecided_until_it_is_accepted(kind: str, tmp_path: Path) -> None:
    source = _made(kind, tmp_path)
    approved = read(as_docx(_BLOCKS), file="approved.docx")

    strict = read(source, file=f"a.{kind}")
    accepted = read(source, file=f"a.{kind}", accept_conversion=True)

    told = [each for each in strict.hazards if each.code == "conversion"]
    assert [each.grade for each in told] == ["undecided"]
    assert "LibreOffice" in told[0].sentence
    assert "LibreOffice" in strict.source.reader
    assert strict.source.format == kind
    assert strict.source.content == source
    assert compare(approved, accepted).verdict == "same"
    assert compare(approved, strict).verdict == "undecided"
    assert compare(strict, strict).verdict == "same"


@_HERE
def test_what_is_no_rich_text_is_refused() -> None:
    with pytest.raises(InputError, match=r"a\.rtf"):
        read(b"{\\rtf1" + bytes(400), file="a.rtf")


def test_without_libreoffice_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")

    with pytest.raises(UnsupportedError, match="LibreOffice") as caught:
        office.convert(b"{\\rtf1 x}", ".rtf", "a.rtf")

    assert "DOCX" in caught.value.hint


def test_an_encrypted_old_document_is_refused_before_any_program_runs() -> None:
    head = bytearray(512)
    head[0x0B] = 0x01
    source = compound({"WordDocument": bytes(head)})

    def convert(_source: bytes, _suffix: str, _file: str) -> Converted:
        raise AssertionError

    with pytest.raises(ProtectedError, match="encrypted"):
        read_by(source, "a.doc", manner=Manner(convert=convert))


def test_a_document_that_is_made_of_nothing_is_refused() -> None:
    def convert(_source: bytes, _suffix: str, _file: str) -> Converted:
        return Converted(b"", "Nobody 1.0")

    with pytest.raises(DamagedError, match=r"a\.rtf"):
        read_by(b"{\\rtf1 x}", "a.rtf", manner=Manner(convert=convert))
