"""What every keeper of blobs keeps to, and what a folder of them does besides."""

from __future__ import annotations

import os
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from paraph.errors import LedgerError
from paraph.store.blobs import FolderBlobs, MemoryBlobs

TEXT = b"Article 1. The Seller delivers.\n"
NAME = f"sha256:{sha256(TEXT).hexdigest()}"


@pytest.fixture(params=["memory", "folder"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> FolderBlobs | MemoryBlobs:
    return MemoryBlobs() if request.param == "memory" else FolderBlobs(str(tmp_path))


def test_a_blob_is_kept_under_its_digest(blobs: FolderBlobs | MemoryBlobs) -> None:
    assert blobs.keep(TEXT) == NAME
    assert blobs[NAME] == TEXT
    assert NAME in blobs
    assert list(blobs) == [NAME]
    assert len(blobs) == 1


def test_a_blob_is_kept_once(blobs: FolderBlobs | MemoryBlobs) -> None:
    blobs.keep(TEXT)
    blobs.keep(TEXT)

    assert dict(blobs) == {NAME: TEXT}


def test_the_size_of_a_blob_is_told(blobs: FolderBlobs | MemoryBlobs) -> None:
    assert blobs.size(blobs.keep(TEXT)) == len(TEXT)
    assert blobs.size(f"sha256:{'0' * 64}") == blobs.size("nothing") == 0


def test_blobs_come_by_digest(blobs: FolderBlobs | MemoryBlobs) -> None:
    kept = {blobs.keep(b"%d" % number): b"%d" % number for number in range(20)}

    assert list(blobs.items()) == sorted(kept.items())


def test_a_blob_without_bytes_is_one(blobs: FolderBlobs | MemoryBlobs) -> None:
    assert blobs[blobs.keep(b"")] == b""


@pytest.mark.parametrize(
    "name",
    [
        f"sha256:{'0' * 64}",
        NAME.upper(),
        NAME.removeprefix("sha256:"),
        NAME[:-1],
        "",
        "sha256:",
        "sha256:../../../etc/passwd",
        f"sha256:{'/' * 64}",
        f"sha256:{'0' * 63}\0",
        f"sha256:{'٠' * 64}",
    ],
)
def test_what_is_not_there_is_a_missing_key(blobs: FolderBlobs | MemoryBlobs, name: str) -> None:
    blobs.keep(TEXT)

    assert name not in blobs
    assert blobs.get(name) is None
    with pytest.raises(KeyError):
        blobs[name]


def test_only_names_are_asked_for(blobs: FolderBlobs | MemoryBlobs) -> None:
    assert 7 not in blobs  # type: ignore[comparison-overlap]


# ---------------------------------------------------------------- a folder


def _file(folder: Path) -> Path:
    return folder / NAME.removeprefix("sha256:")


@pytest.mark.parametrize("changed", [b"", TEXT[:-1], TEXT + b"x", TEXT.replace(b"S", b"B")])
def test_a_blob_that_was_changed_is_none(tmp_path: Path, changed: bytes) -> None:
    FolderBlobs(str(tmp_path)).keep(TEXT)
    _file(tmp_path).chmod(0o600)
    _file(tmp_path).write_bytes(changed)

    with pytest.raises(LedgerError, match=f"{_file(tmp_path).name}: was changed"):
        FolderBlobs(str(tmp_path))[NAME]


def test_keeping_a_blob_again_puts_right_what_was_changed(tmp_path: Path) -> None:
    blobs = FolderBlobs(str(tmp_path))
    blobs.keep(TEXT)
    _file(tmp_path).write_bytes(b"other")

    blobs.keep(TEXT)

    assert blobs[NAME] == TEXT


def test_what_was_cut_short_is_no_blob_and_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / f".{_file(tmp_path).name}.{os.getpid()}-0.part").write_bytes(TEXT[:5])
    (tmp_path / "notes.txt").write_bytes(b"not ours")
    blobs = FolderBlobs(str(tmp_path))

    blobs.keep(TEXT)

    assert list(blobs) == [NAME]


def test_a_blob_is_its_owners_alone(tmp_path: Path) -> None:
    FolderBlobs(str(tmp_path)).keep(TEXT)

    assert [each.name for each in tmp_path.iterdir()] == [_file(tmp_path).name]
    assert stat.S_IMODE(_file(tmp_path).stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    blobs = FolderBlobs(str(tmp_path / "none"))

    with pytest.raises(LedgerError, match="cannot be kept"):
        blobs.keep(TEXT)
    with pytest.raises(LedgerError, match="cannot be read"):
        list(blobs)
    assert blobs.get(NAME) is None


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    _file(tmp_path).mkdir()

    with pytest.raises(LedgerError, match="cannot be read"):
        FolderBlobs(str(tmp_path))[NAME]
