"""An amendment that names no proofs can still be asked about."""

from __future__ import annotations

import pytest
from tests.record_kit import OLD, TIDY, exchanged, met

from paraph.agreement import act as acts
from paraph.desk.answering import unproved
from paraph.desk.proposing import gather
from paraph.errors import RecordError


@pytest.mark.parametrize("missing", [True, False])
def test_an_amendment_whose_proof_is_none_is_told(*, missing: bool) -> None:
    alda, morin = met()
    old = alda.proposes(OLD)
    under = alda.decides(old)
    gathered = gather(alda.given(TIDY), alda.matter.state.texts.due)
    before, after = old.entries[0].text, gathered.texts.entries[0].text
    proof = f"sha256:{'0' * 64}" if missing else after  # a text in the place of a proof
    changed = acts.Changed("agreement", "en", before, after, proof, proof)
    body = acts.Amend(gathered.texts.entries, (changed,))
    amendment = alda.acts("keller", body, text_set=old.digest, under=under, blobs=gathered.blobs)
    if not missing:  # what an act names and nobody has is in no bundle
        exchanged(alda, morin)

    for side in (alda,) if missing else (alda, morin):
        with pytest.raises(RecordError, match="the proof sha256:"):
            unproved(side.matter, amendment)
