"""A node is opened where it is, by its passphrase, and says what is not in order."""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from paraph.errors import ActError, NodeError, ParaphError, ResultError, UsageError
from paraph.record.keys import PrivateKey
from paraph.wiring.key_file import sealed
from paraph.wiring.key_pair import make_pair, public_key
from paraph.wiring.new_node import Made, Party, Wanted, make_node
from paraph.wiring.node import find_node, open_node
from paraph.wiring.node_changes import add_person, reseal

WORDS = b"correct horse"
PERSONS = (Wanted("ana", ("legal", "cabinet")), Wanted("ben", ("legal",)))


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing that is set for whoever runs the tests is for them."""
    for name in ("PARAPH_NODE", "PARAPH_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A node with two persons, under a passphrase of its own, that no test changes."""
    party = Party("alda", "Republic of Alda", PERSONS, ("cabinet",))
    return make_node(str(tmp_path_factory.mktemp("first") / "alda"), party, lambda: WORDS)


@pytest.fixture
def made(first: Made, tmp_path: Path) -> Made:
    """A node of a test's own, just like the first one."""
    shutil.copytree(first.folder, tmp_path / "alda")
    return first._replace(folder=str(tmp_path / "alda"))


@pytest.fixture
def words(tmp_path: Path) -> str:
    """The file of the passphrase."""
    file = tmp_path / "words"
    file.write_bytes(WORDS + b"\nnot this\n")
    return str(file)


def files(folder: str) -> Iterator[Path]:
    return (each for each in Path(folder).rglob("*") if each.is_file())


# ---------------------------------------------------------------- what is made


def test_nobody_but_its_owner_may_look_into_a_node(made: Made) -> None:
    for each in (Path(made.folder), *Path(made.folder).rglob("*")):
        assert not stat.S_IMODE(each.stat().st_mode) & 0o077, each


def test_a_loose_mask_opens_no_file_to_others(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = make_node(str(tmp_path / "alda"), Party("alda"), lambda: None)
        make_pair("carl", "carl.pem", WORDS)
        reseal(open_node(made.folder), WORDS)
    finally:
        os.umask(before)

    for each in (Path("carl.pem"), Path(made.folder), *Path(made.folder).rglob("*")):
        assert not stat.S_IMODE(each.stat().st_mode) & 0o077, each


def test_each_person_and_the_log_have_a_key_of_their_own(made: Made, words: str) -> None:
    node = open_node(made.folder, file=words)

    keys = [node.signer("ana"), node.signer("ben"), node.log_signer()]
    assert len({str(each.public_key) for each in keys}) == 3
    assert [str(each.public_key) for each in keys[:2]] == [each.key for each in node.persons]
    assert str(keys[2].public_key) == node.roster.log


def test_the_passphrase_is_in_no_file_of_the_node(made: Made) -> None:
    assert not [each for each in files(made.folder) if WORDS in each.read_bytes()]


def test_a_passphrase_that_is_made_is_kept_beside_the_keys_and_opens_them(tmp_path: Path) -> None:
    made = make_node(str(tmp_path / "alda"), Party("alda"), lambda: None)

    node = open_node(made.folder)
    assert Path(made.passphrase_file).read_bytes().strip() == node.passphrase()
    assert len(node.passphrase()) == 40
    assert node.signer("registrar").sign(b"x")


def test_two_nodes_have_nothing_secret_in_common(tmp_path: Path) -> None:
    one, other = [make_node(str(tmp_path / each), Party("alda"), lambda: None) for each in "ab"]

    assert one.roster.log != other.roster.log
    assert open_node(one.folder).passphrase() != open_node(other.folder).passphrase()


def test_without_more_said_a_registrar_acts_and_decides_for_the_office(tmp_path: Path) -> None:
    roster = make_node(str(tmp_path / "alda"), Party("alda"), lambda: WORDS).roster

    assert [(each.person, each.bodies, each.root) for each in roster.persons] == [
        ("registrar", ("office",), True)
    ]
    assert (roster.decides, roster.quorum, roster.words) == (("office",), 1, "alda")


def test_the_first_persons_hold_the_root_keys_unless_others_are_named(tmp_path: Path) -> None:
    party = Party("alda", "", PERSONS, ("cabinet",))

    first = make_node(str(tmp_path / "a"), party, lambda: WORDS).roster
    named = make_node(str(tmp_path / "b"), party._replace(roots=("ben",)), lambda: WORDS).roster
    both = make_node(str(tmp_path / "c"), party._replace(quorum=2), lambda: WORDS).roster

    roots = [[each.person for each in of.card.keys] for of in (first, named, both)]
    assert roots == [["ana"], ["ben"], ["ana", "ben"]]


@pytest.mark.parametrize(
    ("party", "said"),
    [
        (Party("Alda"), "no name"),
        (Party("alda", "a\x00b"), "cannot be seen"),
        (Party("alda", quorum=2), "quorum of 2"),
        (Party("alda", quorum=0), "quorum of 0"),
        (Party("alda", persons=PERSONS), "--decides"),
        (Party("alda", persons=(Wanted("ana"),)), "nobody acts for a body"),
        (Party("alda", roots=("ana",)), "--root ana"),
        (Party("alda", persons=(PERSONS[0], PERSONS[0]), decides=("legal",)), "twice"),
        (Party("alda", persons=(Wanted("log", ("office",)),)), "'log'"),
        (Party("alda", persons=(Wanted("ana", ("legal", "1egal")),), decides=("legal",)), "legal"),
    ],
)
def test_what_does_not_go_together_makes_no_node_and_asks_for_no_passphrase(
    tmp_path: Path, party: Party, said: str
) -> None:
    def ask() -> bytes:
        raise AssertionError

    with pytest.raises(ParaphError, match=re.escape(said)):
        make_node(str(tmp_path / "alda"), party, ask)

    assert not list(tmp_path.iterdir())


def test_a_new_node_has_a_ledger_without_agreements_and_no_blobs(made: Made) -> None:
    node = open_node(made.folder)

    assert node.ledger.agreements() == ()
    assert not node.blobs
    digest = node.blobs.keep(b"a text")
    assert open_node(made.folder).blobs[digest] == b"a text"


# ---------------------------------------------------------------- where it is made


def test_a_folder_that_holds_something_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("mine")

    with pytest.raises(ResultError, match="already"):
        make_node(str(tmp_path), Party("alda"), lambda: WORDS)

    assert [each.name for each in tmp_path.iterdir()] == ["kept"]


def test_a_file_a_dangling_link_and_a_place_without_a_folder_are_no_places(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "file")

    for place in ("file", "link", "missing/alda"):
        with pytest.raises(ResultError):
            make_node(str(tmp_path / place), Party("alda"), lambda: WORDS)

    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "link"]


def test_the_folder_in_which_one_works_is_not_exchanged(tmp_path: Path) -> None:
    with pytest.raises(ResultError, match="name a new one"):
        make_node(str(tmp_path), Party("alda"), lambda: WORDS)


def test_an_empty_folder_becomes_the_node(tmp_path: Path) -> None:
    (tmp_path / "alda").mkdir(mode=0o777)

    made = make_node(f"{tmp_path}/alda/", Party("alda"), lambda: None)

    assert open_node(made.folder).party == "alda"
    assert stat.S_IMODE((tmp_path / "alda").stat().st_mode) == 0o700


# ---------------------------------------------------------------- which node is meant


def test_the_nearest_folder_around_that_is_a_node_is_meant(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = Path(made.folder) / "blobs"
    monkeypatch.chdir(inner)

    assert find_node() == made.folder


def test_a_node_that_is_named_comes_before_that_of_the_environment_and_the_nearest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three = [
        make_node(str(tmp_path / each), Party("alda"), lambda: WORDS).folder for each in "abc"
    ]
    monkeypatch.chdir(one)
    assert find_node() == one

    monkeypatch.setenv("PARAPH_NODE", two)
    assert find_node() == two
    assert find_node(three) == three


@pytest.mark.parametrize("named", ["", "missing", "."])
def test_a_folder_that_is_named_and_is_no_node_is_not_passed_over(named: str) -> None:
    with pytest.raises(NodeError, match="--node names it") as caught:
        find_node(named)

    assert "paraph init" in caught.value.hint


def test_where_there_is_no_node_the_remedy_is_named() -> None:
    with pytest.raises(NodeError, match=re.escape("in no node")) as caught:
        find_node()

    assert "--node" in caught.value.hint
    assert "paraph init" in caught.value.hint


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives a file to another user")
def test_the_node_of_another_user_is_not_taken_for_the_nearest(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.chown(f"{made.folder}/node.toml", 65534, 65534)
    monkeypatch.chdir(made.folder)

    with pytest.raises(NodeError, match="another user"):
        find_node()
    assert find_node(made.folder) == made.folder


@pytest.mark.parametrize("name", ["keys", "blobs", "ledger.sqlite"])
def test_a_part_of_the_folder_that_is_gone_is_named(made: Made, name: str) -> None:
    (Path(made.folder) / name).rename(Path(made.folder) / "elsewhere")

    with pytest.raises(NodeError, match=f"{name} is not there"):
        open_node(made.folder)


def test_a_card_that_says_another_thing_than_the_roster_is_found_out(made: Made) -> None:
    card = Path(made.folder, "party.json")
    card.write_bytes(card.read_bytes().replace(b"Alda", b"Elda"))

    with pytest.raises(NodeError, match=r"party\.json does not say what node\.toml says") as caught:
        open_node(made.folder)
    assert f"paraph card --out {card}" in caught.value.hint


# ---------------------------------------------------------------- passphrases and keys


def test_a_file_comes_before_the_environment_and_that_before_what_is_kept(
    tmp_path: Path, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_node(str(tmp_path / "alda"), Party("alda"), lambda: None).folder
    kept = open_node(folder).passphrase()
    monkeypatch.setenv("PARAPH_PASSPHRASE", "of the environment\nnot this")

    assert open_node(folder).passphrase() == b"of the environment" != kept
    assert open_node(folder, file=words).passphrase() == WORDS


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\n", b"\nwords"])
def test_an_empty_passphrase_is_refused_with_its_file(made: Made, content: bytes) -> None:
    Path("empty").write_bytes(content)

    with pytest.raises(NodeError, match="of empty is empty"):
        open_node(made.folder, file="empty").signer("ana")


def test_an_empty_variable_is_refused_and_not_passed_over(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARAPH_PASSPHRASE", "")

    with pytest.raises(NodeError, match="PARAPH_PASSPHRASE is empty"):
        open_node(made.folder).signer("ana")


def test_a_very_long_passphrase_and_a_missing_file_are_refused(made: Made) -> None:
    Path("long").write_bytes(b"x" * 5000)

    for file, said in (("long", "more than 4096 bytes"), ("missing", "cannot be read")):
        with pytest.raises(NodeError, match=said):
            open_node(made.folder, file=file).signer("ana")


def test_a_line_end_of_windows_is_none_of_the_passphrase(made: Made) -> None:
    Path("words").write_bytes(WORDS + b"\r\n")

    assert open_node(made.folder, file="words").signer("ana").sign(b"x")


def test_another_passphrase_opens_nothing_and_is_not_repeated(made: Made) -> None:
    Path("other").write_bytes(b"hunter2")

    with pytest.raises(NodeError, match=r"ana\.pem does not open") as caught:
        open_node(made.folder, file="other").signer("ana")
    assert "hunter2" not in f"{caught.value}{caught.value.hint}{caught.value.__cause__}"


def test_neither_key_nor_passphrase_is_shown_with_a_node(made: Made, words: str) -> None:
    node = open_node(made.folder, file=words)
    node.signer("ana")

    assert WORDS.decode() not in repr(node)
    assert "PrivateKey" not in repr(node)


@pytest.mark.parametrize("rights", [0o640, 0o604, 0o620, 0o602, 0o644, 0o610])
def test_a_key_that_others_may_read_or_change_is_not_used(
    made: Made, words: str, rights: int
) -> None:
    path = Path(made.folder, "keys", "ana.pem")
    path.chmod(rights)

    with pytest.raises(NodeError, match="open to others") as caught:
        open_node(made.folder, file=words).signer("ana")
    assert f"chmod 600 {path}" in caught.value.hint


def test_a_passphrase_that_others_may_read_is_not_used(tmp_path: Path) -> None:
    made = make_node(str(tmp_path / "alda"), Party("alda"), lambda: None)
    Path(made.passphrase_file).chmod(0o644)

    with pytest.raises(NodeError, match="open to others"):
        open_node(made.folder).log_signer()


def test_a_key_that_is_another_than_the_roster_says_is_named_with_both(
    made: Made, words: str
) -> None:
    other = PrivateKey(bytes(32))
    path = Path(made.folder, "keys", "ana.pem")
    path.write_bytes(sealed(other, WORDS))

    with pytest.raises(NodeError) as caught:
        open_node(made.folder, file=words).signer("ana")
    for part in (str(path), str(other.public_key), "node.toml", made.roster.persons[0].key):
        assert part in str(caught.value)


def test_keys_of_two_persons_that_change_places_are_found_out(made: Made, words: str) -> None:
    keys = Path(made.folder, "keys")
    (keys / "ana.pem").rename(keys / "x")
    (keys / "ben.pem").rename(keys / "ana.pem")
    (keys / "x").rename(keys / "ben.pem")

    for name in ("ana", "ben"):
        with pytest.raises(NodeError, match="holds ed25519"):
            open_node(made.folder, file=words).signer(name)


def test_a_key_that_is_gone_is_told_with_the_way_to_sign_elsewhere(made: Made, words: str) -> None:
    Path(made.folder, "keys", "ana.pem").unlink()
    Path(made.folder, "keys", "log.pem").unlink()
    node = open_node(made.folder, file=words)

    assert (node.has_key("ana"), node.has_key("ben")) == (False, True)
    with pytest.raises(NodeError, match="kept elsewhere"):
        node.signer("ana")
    with pytest.raises(NodeError, match=r"log\.pem is not there"):
        node.log_signer()


# ---------------------------------------------------------------- clock and chance


def test_the_clock_is_of_utc_to_the_second_unless_a_test_says_what_time_it_is(made: Made) -> None:
    instant = "2026-03-05T12:00:00Z"

    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", open_node(made.folder).now())
    assert open_node(made.folder, instant=instant).now() == instant
    with pytest.raises(ActError, match="no instant"):
        open_node(made.folder, instant="yesterday")


def test_no_variable_stands_for_the_clock(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAPH_NOW", "1999-01-01T00:00:00Z")

    assert open_node(made.folder).now() > "2020"


def test_chance_is_of_the_size_asked_for_and_never_the_same(made: Made) -> None:
    node = open_node(made.folder)

    assert len(node.chance(16)) == 16
    assert node.chance(16) != node.chance(16)


# ---------------------------------------------------------------- changes


def test_a_person_is_added_with_a_key_under_the_same_passphrase(made: Made, words: str) -> None:
    add_person(open_node(made.folder, file=words), "carl", ("legal",))

    node = open_node(made.folder, file=words)
    assert node.roster.person("carl").bodies == ("legal",)
    assert str(node.signer("carl").public_key) == node.roster.person("carl").key
    assert not node.roster.person("carl").root
    assert node.roster.card == made.roster.card


def test_a_person_whose_key_is_elsewhere_is_added_by_the_public_one(made: Made) -> None:
    public = make_pair("carl", "carl.pem", WORDS)

    add_person(open_node(made.folder), "carl", (), public_key("carl.pub", "carl"))

    node = open_node(made.folder)
    assert node.roster.person("carl").key == str(public)
    assert not node.has_key("carl")


@pytest.mark.parametrize("name", ["ana", "4na", "log", "../x", "Carl"])
def test_a_person_who_cannot_be_added_leaves_the_node_as_it_was(
    made: Made, words: str, name: str
) -> None:
    before = {each: each.read_bytes() for each in files(made.folder)}
    if name == "4na":
        name = "ana".replace("n", "n-")  # another name, but a key of that name is there already
        stray = Path(made.folder, "keys", f"{name}.pem")
        stray.write_bytes(b"kept")
        stray.chmod(0o600)
        before[stray] = b"kept"

    with pytest.raises(ParaphError):
        add_person(open_node(made.folder, file=words), name, ())

    assert {each: each.read_bytes() for each in files(made.folder)} == before


def test_a_key_that_is_kept_on_another_disk_by_a_link_stays_there(made: Made, words: str) -> None:
    key, disk = Path(made.folder, "keys", "ana.pem"), Path("disk.pem")
    key.rename(disk)
    key.symlink_to(disk.resolve())
    Path("new").write_bytes(b"new")

    reseal(open_node(made.folder, file=words), b"new")

    assert key.is_symlink()
    assert PrivateKey.from_pem(disk.read_bytes(), b"new").sign(b"x")
    assert str(open_node(made.folder, file="new").signer("ana").public_key) in str(made.roster)


def test_nobody_is_added_under_a_passphrase_that_does_not_open_the_others(made: Made) -> None:
    Path("other").write_bytes(b"hunter2")
    before = sorted(files(made.folder))

    with pytest.raises(NodeError, match="does not open"):
        add_person(open_node(made.folder, file="other"), "carl", ())

    assert sorted(files(made.folder)) == before


def test_all_keys_come_under_another_passphrase_and_the_kept_one_goes(tmp_path: Path) -> None:
    made = make_node(str(tmp_path / "alda"), Party("alda"), lambda: None)
    Path("new").write_bytes(b"new")

    assert reseal(open_node(made.folder), b"new") == 2

    node = open_node(made.folder, file="new")
    assert node.signer("registrar").sign(b"x")
    assert node.log_signer().sign(b"x")
    assert not Path(made.passphrase_file).exists()


def test_a_change_of_passphrase_that_was_cut_short_is_finished_by_the_next(
    made: Made, words: str
) -> None:
    Path("new").write_bytes(b"new")
    node = open_node(made.folder, file=words)
    Path(node.key_path("ana")).write_bytes(sealed(node.signer("ana"), b"new"))

    assert reseal(open_node(made.folder, file=words), b"new") == 3

    after = open_node(made.folder, file="new")
    assert all(map(after.signer, ("ana", "ben")))


def test_a_passphrase_that_opens_not_all_keys_changes_none(made: Made, words: str) -> None:
    node = open_node(made.folder, file=words)
    Path(node.key_path("ben")).write_bytes(sealed(node.signer("ben"), b"third"))
    before = {each: each.read_bytes() for each in files(made.folder)}

    with pytest.raises(NodeError, match=r"ben\.pem does not open"):
        reseal(open_node(made.folder, file=words), b"new")

    assert {each: each.read_bytes() for each in files(made.folder)} == before


# ---------------------------------------------------------------- keys outside of a node


def test_a_pair_of_keys_is_two_files_of_which_one_is_secret() -> None:
    public = make_pair("carl", "carl.pem", WORDS)

    assert stat.S_IMODE(Path("carl.pem").stat().st_mode) == 0o600
    assert Path("carl.pub").read_text() == f"{public} carl\n"
    assert PrivateKey.from_pem(Path("carl.pem").read_bytes(), WORDS).public_key == public


@pytest.mark.parametrize("there", ["carl.pem", "carl.pub"])
def test_a_pair_of_keys_writes_over_nothing(there: str) -> None:
    Path(there).write_text("mine")

    with pytest.raises(ResultError, match="stays"):
        make_pair("carl", "carl.pem", WORDS)

    assert [(each.name, each.read_text()) for each in Path().iterdir()] == [(there, "mine")]


@pytest.mark.parametrize(("name", "out"), [("Carl", "carl.pem"), ("carl", "carl.key")])
def test_a_name_that_is_none_and_a_file_of_another_kind_make_no_keys(name: str, out: str) -> None:
    with pytest.raises(UsageError):
        make_pair(name, out, WORDS)

    assert not list(Path().iterdir())


def test_a_public_key_is_taken_for_the_person_whose_name_stands_with_it() -> None:
    public = str(make_pair("carl", "carl.pem", WORDS))
    Path("bare.pub").write_text(public)
    Path("two.pub").write_text(f"{public}\n{public}\n")

    assert public_key("carl.pub", "carl") == public_key("bare.pub", "dora") == public
    assert public_key(public, "anybody") == public
    for said, of in (("carl.pub", "dora"), ("two.pub", "carl"), ("carl.pem", "carl")):
        with pytest.raises(ParaphError):
            public_key(said, of)
