"""Heads of logs and what others cosign. Examples: C2SP, "Transparency Log Checkpoints"."""

from dataclasses import replace

import pytest
from tests.log_kit import NORTH, SOUTH, head, log, signed

from paraph.errors import RecordError
from paraph.record import checkpoint, cosignature, note
from paraph.record.checkpoint import Checkpoint, follows
from paraph.record.note import Note
from paraph.record.tree import EMPTY, LARGEST

# c2sp.org/tlog-cosignature; without its last line it is the example of c2sp.org/tlog-checkpoint.
# Neither page names the keys.
EXAMPLE = """example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
""".encode()  # noqa: E501 - as published
# c2sp.org/tlog-cosignature: the message whose signature that last line would hold.
MESSAGE = """cosignature/v1
time 1679315147
example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
"""

HEAD = head(log("a", "b", "c"))
ORIGIN, SIZE, ROOT = str(HEAD).splitlines()
NOON = 1_700_000_000


def test_the_published_head_is_read_and_written_as_it_was() -> None:
    published = note.parse(EXAMPLE)
    said = checkpoint.head(published)

    assert (said.origin, said.size) == ("example.com/behind-the-sofa", 20852163)
    assert said.root.hex().startswith("0ac5186a91863e8e1d90")
    assert str(said) == published.text
    assert bytes(published) == EXAMPLE


def test_the_published_cosignature_names_its_time() -> None:
    log_line, cosigned = note.parse(EXAMPLE).signatures

    assert len(log_line.value) == 64
    assert (cosigned.name, cosigned.hash.hex()) == ("witness.example.com/w1", "8d66cf3f")
    assert cosignature.time_of(cosigned.value) == 1679315147
    assert len(cosigned.value) == 8 + 64


def test_a_cosigner_signs_the_published_message() -> None:
    published = note.parse(EXAMPLE)
    line = cosignature.cosign(published, SOUTH.cosigner, SOUTH, 1679315147)

    assert line.value == (1679315147).to_bytes(8, "big") + SOUTH.sign(MESSAGE.encode())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        f"{ORIGIN}\n",
        f"{ORIGIN}\n{SIZE}\n",
        f"{ORIGIN}\n{SIZE}\n{ROOT}",
        f"\n{SIZE}\n{ROOT}\n",
        f"{ORIGIN}\n{SIZE}\n{ROOT}\n\n",
        f"{ORIGIN}\n{SIZE}\n{ROOT}\n\nmore\n",
        f"{ORIGIN}\n\n{SIZE}\n{ROOT}\n",
        f"{ORIGIN}\r\n{SIZE}\r\n{ROOT}\r\n",
        f"{ORIGIN}\n{SIZE}\n\n",
        f"{ORIGIN}\n{SIZE}\n{ROOT[:-1]}\n",
        f"{ORIGIN}\n{SIZE}\n{ROOT} \n",
        f"{ORIGIN}\n{SIZE}\nAAAA\n",
        f"{ORIGIN}\n{SIZE}\n{ROOT[:-2]}{chr(ord(ROOT[-2]) + 1)}=\n",
        *(
            f"{ORIGIN}\n{number}\n{ROOT}\n"
            for number in (
                *(
                    "",
                    " ",
                    "-1",
                    "+3",
                    "03",
                    "00",
                    "0x3",
                    "3.0",
                    "1_0",
                    " 3",
                    "3 ",
                    "1e3",
                    "٣",
                    "³",
                ),
                LARGEST + 1,
                10**19,
                "9" * 5000,
                0,  # with the root of another tree
            )
        ),
    ],
)
def test_what_is_not_in_the_form_of_a_head_is_refused(text: str) -> None:
    with pytest.raises(RecordError):
        checkpoint.parse(text)


def test_an_error_names_the_line_of_the_head() -> None:
    with pytest.raises(RecordError, match="the checkpoint, line 2, has a zero before its number"):
        checkpoint.parse(f"{ORIGIN}\n03\n{ROOT}\n")
    with pytest.raises(RecordError, match="the checkpoint, line 5, is empty"):
        checkpoint.parse(f"{ORIGIN}\n{SIZE}\n{ROOT}\nmore\n\nmore\n")


@pytest.mark.parametrize(
    "said",
    [
        HEAD,
        Checkpoint("a name with spaces +", LARGEST, b"r" * 32),
        Checkpoint("empty", 0, EMPTY),
        replace(HEAD, extensions=("one more line", "— and one that looks signed AAAA")),
    ],
)
def test_a_head_is_written_as_it_was_read(said: Checkpoint) -> None:
    assert checkpoint.parse(str(said)) == said
    assert checkpoint.head(note.parse(bytes(signed(said)))) == said


def test_a_head_that_exists_is_in_its_form() -> None:
    for origin, size, root, extensions in (
        ("", 3, HEAD.root, ()),
        ("a\nb", 3, HEAD.root, ()),
        ("a\tb", 3, HEAD.root, ()),
        ("a\ud800", 3, HEAD.root, ()),
        ("a", -1, HEAD.root, ()),
        ("a", LARGEST + 1, HEAD.root, ()),
        ("a", 3, HEAD.root[1:], ()),
        ("a", 0, HEAD.root, ()),
        ("a", 3, HEAD.root, ("",)),
        ("a", 3, HEAD.root, ("b\nc",)),
    ):
        with pytest.raises(RecordError):
            Checkpoint(origin, size, root, extensions)


def test_a_log_that_grew_follows_its_earlier_head() -> None:
    tree = log("a", "b", "c", "d", "e")

    assert follows(head(tree, 3), head(tree), tree.consistency(3, 5)) == ""
    assert follows(head(tree, 3), head(tree, 3), ()) == ""
    assert follows(head(tree, 0), head(tree), ()) == ""
    assert follows(head(tree, 0), head(tree), (tree.root(),)) == "the proof is too long"
    assert follows(head(tree, 0), head(tree, 0), ()) == ""


def test_a_head_of_another_log_carries_nothing_on() -> None:
    tree = log("a", "b", "c")
    other = head(tree, origin="another.example/log")

    assert follows(head(tree), other, ()) == "it is the head of another log, another.example/log"


def test_a_cosignature_tells_the_time_at_which_a_head_was_seen() -> None:
    note_ = signed(HEAD)
    line = cosignature.cosign(note_, SOUTH.cosigner, SOUTH, NOON)
    cosigned = note.parse(bytes(replace(note_, signatures=(*note_.signatures, line))))

    assert cosignature.times(cosigned, SOUTH.cosigning) == (NOON,)
    assert cosignature.times(note_, SOUTH.cosigning) == ()
    assert cosignature.times(cosigned, NORTH.cosigning) == ()
    assert note.verify(cosigned, (NORTH.verifier, SOUTH.cosigning)) == ""


def test_two_cosignatures_of_one_key_tell_both_times() -> None:
    note_ = signed(HEAD)
    lines = [cosignature.cosign(note_, SOUTH.cosigner, SOUTH, time) for time in (NOON, NOON - 9)]
    cosigned = replace(note_, signatures=(*note_.signatures, *lines))

    assert cosignature.times(cosigned, SOUTH.cosigning) == (NOON, NOON - 9)
    assert len(note.signers(cosigned, (SOUTH.cosigning,))) == 1


@pytest.mark.parametrize("time", [-1, 2**63, 2**64])
def test_a_time_that_no_cosignature_can_name_is_refused(time: int) -> None:
    with pytest.raises(RecordError, match="the time"):
        cosignature.cosign(signed(HEAD), SOUTH.cosigner, SOUTH, time)


def test_the_ends_of_time_are_cosigned() -> None:
    for time in (0, cosignature.LATEST):
        line = cosignature.cosign(signed(HEAD), SOUTH.cosigner, SOUTH, time)
        assert cosignature.times(Note(str(HEAD), (line,)), SOUTH.cosigning) == (time,)


def test_no_bit_of_a_cosignature_can_be_changed() -> None:
    line = cosignature.cosign(signed(HEAD), SOUTH.cosigner, SOUTH, NOON)

    for place in range(len(line.value)):
        for bit in range(8):
            flipped = bytearray(line.value)
            flipped[place] ^= 1 << bit
            changed = Note(str(HEAD), (replace(line, value=bytes(flipped)),))
            assert cosignature.times(changed, SOUTH.cosigning) == ()
    for value in (line.value[:-1], line.value + b"\0", line.value[8:], b"x"):
        assert (
            cosignature.times(Note(str(HEAD), (replace(line, value=value),)), SOUTH.cosigning) == ()
        )


def test_a_time_beyond_the_last_is_believed_of_nobody() -> None:
    late = 2**63
    value = late.to_bytes(8, "big") + SOUTH.sign(f"cosignature/v1\ntime {late}\n{HEAD}".encode())
    line = note.Signature(SOUTH.name, SOUTH.cosigner.hash, value)

    assert cosignature.times(Note(str(HEAD), (line,)), SOUTH.cosigning) == ()


def test_only_a_head_is_cosigned_and_only_by_a_key_for_it() -> None:
    text = "We agree.\n"
    words = Note(text, (note.sign(text, NORTH.log, NORTH),))

    with pytest.raises(RecordError, match="fewer than three lines"):
        cosignature.cosign(words, SOUTH.cosigner, SOUTH, NOON)
    with pytest.raises(RecordError, match="fewer than three lines"):
        cosignature.times(words, SOUTH.cosigning)
    with pytest.raises(RecordError, match="not for cosignatures"):
        cosignature.cosign(signed(HEAD), SOUTH.log, SOUTH, NOON)


def test_a_signature_of_a_log_is_no_cosignature_nor_the_other_way() -> None:
    one = signed(HEAD, SOUTH).signatures[0]
    other = cosignature.cosign(signed(HEAD), SOUTH.cosigner, SOUTH, NOON)

    as_cosigned = replace(one, hash=SOUTH.cosigner.hash, value=bytes(8) + one.value)
    as_signed = replace(other, hash=SOUTH.log.hash, value=other.value[8:])

    assert note.verify(Note(str(HEAD), (as_cosigned,)), (SOUTH.cosigning,))
    assert note.verify(Note(str(HEAD), (as_signed,)), (SOUTH.verifier,))
