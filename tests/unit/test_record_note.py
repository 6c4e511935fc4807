"""Signed notes: the one form, the keys, and who is believed. Examples: C2SP, "Note"."""

from base64 import b64encode
from dataclasses import replace

import pytest
from tests.log_kit import NORTH, SOUTH

from paraph.errors import RecordError
from paraph.record import note
from paraph.record.cosignature import CosignerKey
from paraph.record.note import LONGEST, MOST, LogKey, Note, Signature, VerifierKey

# c2sp.org/signed-note: the example of "Verifier keys", and the one of the introduction.
KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
EXAMPLE = """This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
""".encode()  # noqa: E501 - as published
VERSE = """Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
""".encode()  # noqa: E501 - as published
VERIFIER = LogKey(note.parse_key(KEY))

TEXT = "We agree.\n"
LINE = note.sign(TEXT, NORTH.log, NORTH)
SIGNED = Note(TEXT, (LINE,))


def test_the_published_key_verifies_the_published_note() -> None:
    assert note.verify(note.parse(EXAMPLE), (VERIFIER,)) == ""
    assert str(VERIFIER.key) == KEY
    assert VERIFIER.key.hash.hex() == "530d903a"


def test_the_published_verse_keeps_its_blank_line() -> None:
    verse = note.parse(VERSE)

    assert verse.text.endswith(":\n\ned è subito sera.\n")
    assert [line.name for line in verse.signatures] == ["quasimodo.example/salvatore"]
    assert [len(line.value) for line in verse.signatures] == [64]


@pytest.mark.parametrize("source", [EXAMPLE, VERSE, bytes(SIGNED)])
def test_a_note_is_written_as_it_was_read(source: bytes) -> None:
    assert bytes(note.parse(source)) == source


def test_no_bit_of_a_signed_note_can_be_changed() -> None:
    """Each is refused, or is signed by nobody who is known."""
    for place in range(len(EXAMPLE)):
        for bit in range(8):
            changed = bytearray(EXAMPLE)
            changed[place] ^= 1 << bit
            try:
                read = note.parse(bytes(changed))
            except RecordError:
                continue
            assert note.verify(read, (VERIFIER,)), f"bit {bit} of byte {place}"


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"\n",
        b"\n\n",
        TEXT.encode(),
        bytes(SIGNED)[:-1],
        bytes(SIGNED) + b"\n",
        bytes(SIGNED) + b"more\n",
        bytes(SIGNED).replace(b"\n\n", b"\n"),
        bytes(SIGNED).replace(b"\n", b"\r\n"),
        bytes(SIGNED).replace(b"We", b"W\te"),
        bytes(SIGNED).replace(b"We", b"W\0e"),
        bytes(SIGNED).replace(b"We", b"W\xff"),
        bytes(SIGNED).replace(b"We", b"\xed\xa0\x80"),  # half of a pair of UTF-16
        bytes(SIGNED).replace("—".encode(), b"-"),
        bytes(SIGNED).replace("— ".encode(), "—".encode()),
        bytes(SIGNED).replace("— ".encode(), "—  ".encode()),
        bytes(SIGNED).replace(b"north", b"no rth"),
        bytes(SIGNED).replace(b"north", b"no+rth"),
        bytes(SIGNED).replace(b"north", "no\u2003rth".encode()),
        bytes(SIGNED).replace(b"north", "no\u0085rth".encode()),
        bytes(SIGNED).replace(NORTH.name.encode() + b" ", b""),
        f"{TEXT}\n— name \n".encode(),
        f"{TEXT}\n— name AAAAAA==\n".encode(),  # four bytes, and no signature
        f"{TEXT}\n— name AAAA\n".encode(),
        "\n— name AAAAAAA=\n".encode(),  # no text
        TEXT.encode() + b"\n" + f"{LINE}\n".encode() * (MOST + 1),
        b"x" * LONGEST + bytes(SIGNED),
    ],
)
def test_what_is_not_in_the_form_of_a_note_is_refused(source: bytes) -> None:
    with pytest.raises(RecordError):
        note.parse(source)


def test_base64_has_one_form() -> None:
    value = b64encode(LINE.hash + LINE.value).decode()
    assert value.endswith("=")
    looser = "BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    for other in (
        value[:-1],
        f"{value}=",
        f"{value}\n",
        f" {value}",
        f"{value[:8]} {value[8:]}",
        value.replace("=", "%3D"),
        f"{value[:-1]}==",
        f"{value[:4]}=={value[4:]}",
        f"{value[:-2]}-=",
        f"é{value[1:]}",
    ):
        with pytest.raises(RecordError):
            note.parse(f"{TEXT}\n— {NORTH.name} {other}\n".encode())
    kept = 0
    for last in looser:
        try:
            note.decode(f"{value[:-2]}{last}=", "it")
        except RecordError:
            continue
        kept += 1
    assert kept == len(looser) // 4  # two of the six bits of the last letter are no choice


def test_an_error_names_the_line() -> None:
    with pytest.raises(RecordError, match="the note, line 4, is not base64"):
        note.parse(f"{TEXT}\n{LINE}\n— name *\n".encode())
    with pytest.raises(RecordError, match="the note, line 2, holds a control character"):
        note.parse(bytes(SIGNED).replace(b"agree.\n", b"agree.\n\a\n"))


def test_a_note_that_exists_is_in_its_form() -> None:
    for text in ("", "no end", "a\rb\n", "\ud800\n", "x" * LONGEST + "\n"):
        with pytest.raises(RecordError):
            Note(text, (LINE,))
    for lines in ((), (LINE,) * (MOST + 1)):
        with pytest.raises(RecordError):
            Note(TEXT, lines)
    for name, short, value in (
        ("", b"1234", b"5"),
        ("a b", b"1234", b"5"),
        ("a+b", b"1234", b"5"),
        ("a\nb", b"1234", b"5"),
        ("a" * 256, b"1234", b"5"),
        ("a", b"123", b"5"),
        ("a", b"1234", b""),
    ):
        with pytest.raises(RecordError):
            Signature(name, short, value)


def test_sixteen_long_signatures_are_read() -> None:
    lines = tuple(replace(LINE, name=f"quantum{number}", value=b"x" * 5000) for number in range(15))

    read = note.parse(bytes(Note(TEXT, (*lines, LINE))))

    assert note.verify(read, (NORTH.verifier,)) == ""


@pytest.mark.parametrize(
    "changed",
    [
        KEY[:-1],
        f"{KEY}\n",
        f" {KEY}",
        KEY.replace("530d903a", "530D903A"),
        KEY.replace("530d903a", "530d903b"),
        KEY.replace("530d903a", "530d903"),
        KEY.replace("foo", "bar"),
        KEY.replace("foo", "f oo"),
        KEY.replace("example.com/foo", ""),
        KEY.replace("+Aeky", "+Aeky="),
        KEY.replace("+530d903a+", "+530d903a"),
        KEY.replace("530d903a+", ""),
        "example.com/foo+530d903a+",
        "x" * 1000 + KEY,
        "",
    ],
)
def test_a_verifier_key_has_one_form(changed: str) -> None:
    with pytest.raises(RecordError):
        note.parse_key(changed)


@pytest.mark.parametrize("kind", [0, 2, 3, 5, 6, 255])
def test_a_type_of_key_that_is_not_known_is_refused(kind: int) -> None:
    with pytest.raises(RecordError, match="type"):
        VerifierKey("name", kind, b"k" * 32)


def test_keys_are_printed_as_they_are_read() -> None:
    for key in (NORTH.log, NORTH.cosigner):
        assert note.parse_key(str(key)) == key
    assert NORTH.log.hash != NORTH.cosigner.hash


def test_a_key_of_one_type_is_never_used_as_another() -> None:
    with pytest.raises(RecordError):
        LogKey(NORTH.cosigner)
    with pytest.raises(RecordError):
        CosignerKey(NORTH.log)
    relabelled = replace(LINE, hash=NORTH.cosigner.hash)
    assert note.verify(Note(TEXT, (relabelled,)), (NORTH.cosigning,))


def test_lines_of_unknown_keys_are_left_out() -> None:
    stranger = note.sign(TEXT, SOUTH.log, SOUTH)
    same_name = replace(stranger, name=NORTH.name)
    same_hash = replace(stranger, hash=LINE.hash)
    strange = Note(TEXT, (stranger, same_name, same_hash))

    assert note.verify(strange, (NORTH.verifier,)) == "no known key signed the note"
    assert (
        note.verify(replace(strange, signatures=(*strange.signatures, LINE)), (NORTH.verifier,))
        == ""
    )
    assert note.verify(SIGNED, ()) == "no known key signed the note"


def test_one_line_of_a_known_key_that_does_not_hold_spoils_the_note() -> None:
    false = replace(LINE, value=bytes(64))

    for lines in ((LINE, false), (false, LINE), (false,)):
        wrong = note.verify(Note(TEXT, lines), (NORTH.verifier,))
        assert wrong == f"the signature of {NORTH.name} does not hold"


def test_one_key_that_signs_twice_is_one_signer() -> None:
    other = note.sign(TEXT, SOUTH.log, SOUTH)
    both = (NORTH.verifier, SOUTH.verifier)

    assert note.signers(Note(TEXT, (LINE, LINE, LINE)), both) == (NORTH.verifier,)
    assert note.signers(Note(TEXT, (other, LINE, other)), both) == both
    assert note.signers(Note(TEXT, (other,)), (NORTH.verifier,)) == ()
    assert note.signers(Note(TEXT, (LINE, replace(other, value=bytes(64)))), both) == ()


def test_two_keys_of_one_name_and_hash_are_told() -> None:
    wrong = note.verify(SIGNED, (NORTH.verifier, NORTH.verifier))

    assert wrong == "two of the keys to verify by have one name and hash"


def test_a_signature_is_for_one_text() -> None:
    assert note.verify(Note("We do not agree.\n", (LINE,)), (NORTH.verifier,))
    assert note.verify(Note(f"{TEXT}\n", (LINE,)), (NORTH.verifier,))
    for value in (LINE.value[:-1], LINE.value + b"\0", b"x"):
        assert note.verify(Note(TEXT, (replace(LINE, value=value),)), (NORTH.verifier,))
