"""No node keeps so much that it could hand out nothing more."""

from __future__ import annotations

import pytest
from tests.record_kit import OLD, Side, bundle, met

from paraph.agreement import act as acts
from paraph.agreement.act import Author
from paraph.desk.matter import digest_of
from paraph.errors import RecordError
from paraph.record import bundle as limits


def paper(side: Side, person: str, size: int, filling: bytes = b"x") -> None:
    content = filling * size
    by = Author(person, side.name, "", "")
    body = acts.Report("notify", by, "2026-03-05", digest_of(content), "", ())
    side.acts(person, body, blobs=(content,))


@pytest.mark.parametrize("limit", ["BLOB", "BLOBS"])
def test_a_paper_for_which_no_bundle_has_room_is_refused(
    limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    alda, _ = met()
    alda.proposes(OLD)
    monkeypatch.setattr(limits, limit, 10_000)
    before = len(alda.matter.entries)

    with pytest.raises(RecordError, match="no bundle could carry"):
        paper(alda, "keller", 10_001)
    assert len(alda.matter.entries) == before
    paper(alda, "keller", 5_000)
    paper(alda, "keller", 5_000)  # the same one again, which is kept once
    assert bundle(alda.shows())


def test_blobs_that_have_no_room_beside_the_own_ones_are_not_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    alda, morin = met()
    monkeypatch.setattr(limits, "BLOBS", 10_000)
    paper(alda, "keller", 6_000, b"a")
    paper(morin, "weber", 6_000, b"m")
    before = len(alda.matter.entries)

    with pytest.raises(RecordError, match="no bundle could carry"):
        alda.takes(morin.shows())
    assert len(alda.matter.entries) == before
    assert bundle(alda.shows())
    assert bundle(morin.shows())
