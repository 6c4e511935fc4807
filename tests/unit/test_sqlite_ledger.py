"""A ledger in a file: what SQLite itself refuses, and which files are none."""

# ruff: noqa: S608 - statements of our own are what is tested here
from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import apsw
import pytest
from tests.store_kit import ONE, added, envelope, row, told, withheld

from paraph.errors import ConflictError, LedgerError
from paraph.record.ledger import Added
from paraph.store import connection as connections
from paraph.store.connection import APPLICATION, VERSION
from paraph.store.sqlite import SqliteLedger

TABLES = ("log", "entry", "shown", "note")
H = "zeroblob(32)"


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Return the file of a ledger with a log of four entries: one withheld, one shown late."""
    path = str(tmp_path / "ledger.sqlite")
    with SqliteLedger.open(path, create=True) as ledger:
        mixed = (row(1), withheld(2), row(3), withheld(4))
        ledger.append([Added(ONE, "alda", 0, mixed, (b"a head",))])
        ledger.append([Added(ONE, "alda", 4, shown=((3, envelope(4)),))])
    return path


def _raw(path: str) -> apsw.Connection:
    """Open the file as any program may, with nothing of what our connections set up."""
    return apsw.Connection(path)


def _refused(path: str, statement: str, *before: str) -> None:
    raw = _raw(path)
    for each in before:
        raw.execute(each)
    held = {each: list(raw.execute(f"SELECT * FROM {each}")) for each in TABLES}

    with pytest.raises(apsw.ConstraintError):
        raw.execute(statement)

    assert held == {each: list(raw.execute(f"SELECT * FROM {each}")) for each in TABLES}
    raw.close()


# ---------------------------------------------------------------- nothing is changed or taken out


@pytest.mark.parametrize("pragma", ["ON", "OFF"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET party = 'x'",
        "UPDATE log SET log = log + 10",
        "UPDATE entry SET place = place",
        "UPDATE entry SET leaf = zeroblob(32) WHERE place = 2",
        "UPDATE entry SET envelope = x'00' WHERE place = 1",
        "UPDATE shown SET envelope = x'00'",
        "UPDATE note SET content = x'00'",
        "UPDATE OR REPLACE entry SET place = 0 WHERE place = 2",
        "UPDATE OR REPLACE entry SET entry = 1 WHERE place = 2",
        "DELETE FROM log",
        "DELETE FROM entry WHERE place = 2",
        "DELETE FROM shown",
        "DELETE FROM note",
        "REPLACE INTO log VALUES (1, 'x', 'y')",
        "REPLACE INTO log (agreement, party) SELECT agreement, party FROM log",
        f"REPLACE INTO entry VALUES (3, 1, 2, {H}, (SELECT leaf FROM entry WHERE place = 1), NULL)",
        (
            "REPLACE INTO entry (log, place, leaf, previous) "
            f"VALUES (1, 2, {H}, (SELECT leaf FROM entry WHERE place = 1))"
        ),
        f"REPLACE INTO entry (log, place, leaf, previous) VALUES (1, 0, {H}, NULL)",
        (
            "REPLACE INTO entry (log, place, leaf, previous) "
            "VALUES (1, 4, (SELECT leaf FROM entry WHERE place = 1), "
            "(SELECT leaf FROM entry WHERE place = 3))"
        ),
        "REPLACE INTO shown VALUES (4, x'00')",
        "INSERT INTO shown VALUES (1, x'00')",
        f"REPLACE INTO note VALUES (1, 1, {H}, x'00')",
        "REPLACE INTO note (log, digest, content) SELECT log, digest, x'00' FROM note",
        (
            "INSERT INTO log (log, agreement, party) VALUES (1, 'x', 'y') "
            "ON CONFLICT DO UPDATE SET party = 'z'"
        ),
    ],
)
def test_the_file_itself_refuses_every_change(path: str, statement: str, pragma: str) -> None:
    _refused(path, statement, f"PRAGMA recursive_triggers = {pragma}", "PRAGMA foreign_keys = OFF")


@pytest.mark.parametrize(
    "values",
    [
        f"(1, 2, {H}, (SELECT leaf FROM entry WHERE place = 1))",  # beside the third entry
        f"(1, 4, {H}, (SELECT leaf FROM entry WHERE place = 2))",  # behind another than the last
        f"(1, 1, {H}, (SELECT leaf FROM entry WHERE place = 0))",
        f"(1, 0, {H}, NULL)",
        f"(1, 4, {H}, NULL)",
        f"(1, 9, {H}, {H})",
        f"(1, 9, {H}, NULL)",
        f"(1, -1, {H}, NULL)",
        "(1, 4, x'00', (SELECT leaf FROM entry WHERE place = 3))",
        "(1, 4, 'text', (SELECT leaf FROM entry WHERE place = 3))",
        "(1, 4, (SELECT leaf FROM entry WHERE place = 1), (SELECT leaf FROM entry WHERE place=3))",
        "(1, 4, (SELECT leaf FROM entry WHERE place = 3), (SELECT leaf FROM entry WHERE place=3))",
    ],
)
def test_a_log_cannot_fork_in_its_file(path: str, values: str) -> None:
    _refused(path, f"INSERT INTO entry (log, place, leaf, previous) VALUES {values}")


def test_there_is_no_log_of_nobody(path: str) -> None:
    _refused(
        path,
        f"INSERT INTO entry (log, place, leaf) VALUES (7, 0, {H})",
        "PRAGMA foreign_keys = ON",
    )


def test_the_schema_cannot_be_written_by_a_connection_of_ours(path: str) -> None:
    connection = connections.connect(path)

    connection.execute("PRAGMA writable_schema = ON")
    with pytest.raises(apsw.SQLError):
        connection.execute("DELETE FROM sqlite_schema WHERE type = 'trigger'")


def test_what_serves_to_find_acts_may_be_lost_and_is_made_anew(path: str) -> None:
    with SqliteLedger.open(path) as ledger:
        before = told(ledger)
    raw = _raw(path)
    raw.execute("DROP TABLE act")
    raw.close()

    with SqliteLedger.open(path) as ledger:
        assert ledger.rebuild() == 3
        assert told(ledger) == before


def test_an_envelope_that_somebody_changed_is_found_when_all_is_made_anew(path: str) -> None:
    raw = _raw(path)
    raw.execute("DROP TRIGGER entry_stays; UPDATE entry SET envelope = x'00' WHERE place = 2")
    raw.close()

    with (
        SqliteLedger.open(path) as ledger,
        pytest.raises(LedgerError, match="the leaf of entry 2 of the log of alda is not that"),
    ):
        ledger.rebuild()


# ---------------------------------------------------------------- it lasts


def test_what_was_kept_is_there_when_the_file_is_opened_again(path: str) -> None:
    with SqliteLedger.open(path) as ledger:
        before = told(ledger)
        ledger.append([added(4, 6)])

    with SqliteLedger.open(path) as ledger:
        assert ledger.size(ONE, "alda") == 5
        assert told(ledger) != before


def test_every_commit_is_on_the_disk_before_it_returns(path: str) -> None:
    connection = connections.connect(path)

    assert connection.pragma("synchronous") == 2
    assert connection.pragma("journal_mode") == "wal"
    assert connection.pragma("foreign_keys") == 1
    assert connection.pragma("recursive_triggers") == 1


def test_one_of_two_writers_is_told_of_the_other(path: str) -> None:
    with SqliteLedger.open(path) as one, SqliteLedger.open(path) as other:
        one.append([added(4, 6)])

        with pytest.raises(ConflictError, match="has 5 entries, not 4"):
            other.append([added(4, 5)])

        other.append([added(5, 5)])
        assert one.size(ONE, "alda") == 6


def test_who_reads_slowly_holds_nobody_up(path: str) -> None:
    with SqliteLedger.open(path) as reader, SqliteLedger.open(path) as writer:
        reading = reader.rows(ONE, "alda")
        next(reading)

        writer.append([added(4, 6)])
        writer.rebuild()

        assert len(list(reading)) >= 2


# ---------------------------------------------------------------- which files are ledgers


def test_a_new_ledger_is_its_owners_alone_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        ledger = SqliteLedger.open(str(tmp_path / "ledger.sqlite"), create=True)
        ledger.append([added(0, 1)])
    finally:
        os.umask(before)

    files = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    ledger.close()
    assert files == dict.fromkeys(
        ("ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm"), 0o600
    )
    assert [each.name for each in tmp_path.iterdir()] == ["ledger.sqlite"]


def test_a_new_ledger_takes_nobodys_place(path: str) -> None:
    content = Path(path).read_bytes()

    with pytest.raises(LedgerError, match="is there already"):
        SqliteLedger.open(path, create=True)

    assert Path(path).read_bytes() == content
    assert [each.name for each in Path(path).parent.iterdir()] == [Path(path).name]


def test_a_link_that_leads_nowhere_is_no_place_for_a_new_ledger(tmp_path: Path) -> None:
    (tmp_path / "ledger.sqlite").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(LedgerError, match="is there already"):
        SqliteLedger.open(str(tmp_path / "ledger.sqlite"), create=True)


def test_a_ledger_is_not_made_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be made"):
        SqliteLedger.open(str(tmp_path / "none" / "ledger.sqlite"), create=True)


def test_what_a_making_left_that_was_cut_short_is_in_nobodys_way(tmp_path: Path) -> None:
    left = tmp_path / f".ledger.sqlite.{os.getpid()}-0.part"
    left.write_bytes(b"half")

    with SqliteLedger.open(str(tmp_path / "ledger.sqlite"), create=True) as ledger:
        assert ledger.agreements() == ()
    assert left.read_bytes() == b"half"


def test_a_folder_whose_name_is_no_utf8_is_told(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"accord\xe9")
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("such a name cannot be had here")
    path = str(folder / "ledger.sqlite")

    with pytest.raises(LedgerError, match="no UTF-8"):
        SqliteLedger.open(path, create=True)
    with pytest.raises(LedgerError, match="no UTF-8"):
        SqliteLedger.open(path)


def test_a_ledger_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="is not there"):
        SqliteLedger.open(str(tmp_path / "ledger.sqlite"))

    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_ledger(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="is no ordinary file"):
        SqliteLedger.open(str(tmp_path))


@pytest.mark.parametrize("content", [b"", b"# Agreement\n" * 500, b"SQLite format 3\0"])
def test_another_file_is_no_ledger_and_stays(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "notes.md"
    file.write_bytes(content)

    with pytest.raises(LedgerError, match="is no ledger of Paraph") as raised:
        SqliteLedger.open(str(file))

    assert raised.value.hint
    assert file.read_bytes() == content


def test_the_file_of_another_application_is_no_ledger_and_stays(tmp_path: Path) -> None:
    file = tmp_path / "ledger.sqlite"
    raw = _raw(str(file))
    raw.execute(f"CREATE TABLE entry (a); PRAGMA user_version = {VERSION}")
    raw.close()
    content = file.read_bytes()

    with pytest.raises(LedgerError, match="is no ledger of Paraph"):
        SqliteLedger.open(str(file))

    assert file.read_bytes() == content


def test_a_ledger_of_a_later_version_is_not_opened(path: str) -> None:
    raw = _raw(path)
    raw.execute(f"PRAGMA user_version = {VERSION + 1}")
    raw.close()

    with pytest.raises(LedgerError, match="is of version 2 of the ledger") as raised:
        SqliteLedger.open(path)

    assert "later" in raised.value.hint


def test_a_ledger_in_another_journal_mode_is_not_opened(path: str) -> None:
    raw = _raw(path)
    raw.execute("PRAGMA journal_mode = DELETE")
    raw.close()

    with pytest.raises(LedgerError, match="journal mode delete"):
        SqliteLedger.open(path)


def test_an_old_sqlite_is_refused(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "OLDEST", (99, 0, 0))

    with pytest.raises(LedgerError, match="is not opened by SQLite") as raised:
        SqliteLedger.open(path)

    assert raised.value.hint == "Install apsw with SQLite 99.0.0 or later."


def test_the_mark_of_a_ledger_is_para() -> None:
    assert APPLICATION.to_bytes(4) == b"Para"


# ---------------------------------------------------------------- faults in words


def test_a_writer_that_does_not_end_is_told(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_PATIENCE", 50)
    raw = _raw(path)
    raw.execute("BEGIN IMMEDIATE")

    with (
        SqliteLedger.open(path) as ledger,
        pytest.raises(LedgerError, match="in use by another program") as raised,
    ):
        ledger.append([added(4, 6)])

    assert not isinstance(raised.value, ConflictError)
    raw.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_ledger_that_may_not_be_written_to_is_told(path: str) -> None:
    Path(path).chmod(0o400)

    with pytest.raises(LedgerError, match=r"cannot be opened|may not be written to"):
        SqliteLedger.open(path)


def test_a_damaged_ledger_is_told(path: str) -> None:
    with SqliteLedger.open(path) as ledger:
        ledger.append([added(4, *range(10, 60))])
    content = bytearray(Path(path).read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    Path(path).write_bytes(content)

    with (
        pytest.raises(LedgerError, match="is damaged") as raised,
        SqliteLedger.open(path) as opened,
    ):
        opened.append([added(54, 6)])

    assert "backup" in raised.value.hint


def test_a_ledger_of_which_half_is_missing_is_told(path: str) -> None:
    with SqliteLedger.open(path) as ledger:
        ledger.append([added(4, *range(10, 60))])
    content = Path(path).read_bytes()
    Path(path).write_bytes(content[: len(content) // 2])

    with pytest.raises(LedgerError, match="is damaged"), SqliteLedger.open(path) as opened:
        told(opened)


def test_a_copy_of_the_file_is_a_ledger(path: str, tmp_path: Path) -> None:
    copy = str(tmp_path / "copy.sqlite")
    shutil.copy(path, copy)

    with SqliteLedger.open(path) as one, SqliteLedger.open(copy) as other:
        assert told(one) == told(other)


def test_a_closed_ledger_says_so(path: str) -> None:
    ledger = SqliteLedger.open(path)
    ledger.close()
    ledger.close()

    with pytest.raises(LedgerError, match="closed"):
        ledger.size(ONE, "alda")
    with pytest.raises(LedgerError, match="closed"):
        ledger.append([Added(ONE, "alda", 4, shown=((1, envelope(2)),))])
