"""Words that nobody sees, and pending changes: told as not read, wherever norms are listed."""

from __future__ import annotations

import pytest
from tests.docx_kit.package import docx
from tests.docx_kit.seen import reading
from tests.docx_kit.snippets import p, r

from paraph.norms.extract import read_norms
from paraph.norms.norm import Norms
from paraph.norms.seen import as_seen

_BEHIND = p("The Seller shall keep records.")


def _norms(body: str, *, other: bool = False) -> Norms:
    read = reading(docx(body + _BEHIND))
    second = reading(docx(body + _BEHIND), "original").text if other else None
    return as_seen(read_norms(read.text, "en"), read, second)


UNSEEN = {
    "colour": '<w:color w:val="FFFFFF"/>',
    "size": '<w:sz w:val="2"/>',
    "hidden": "<w:vanish/>",
}


@pytest.mark.parametrize("look", UNSEEN.values(), ids=UNSEEN)
@pytest.mark.parametrize("unseen", ["not ", "by 1 May 2027 "])
def test_no_norm_is_read_out_of_words_that_nobody_sees(look: str, unseen: str) -> None:
    body = p(r("The Party shall "), r(unseen, look), r("pay the fee."))

    norms = _norms(body)

    assert [each.words for each in norms.norms] == ["The Seller shall keep records"]
    assert [each.place.provision for each in norms.unread] == [0] * len(norms.unread)
    assert norms.unread


def test_a_modal_that_nobody_sees_is_told_though_no_norm_is_there() -> None:
    norms = _norms(p(r("The Party "), r("shall ", UNSEEN["colour"]), r("the fee.")))

    assert [each.place.provision for each in norms.unread] == [0]


def test_an_item_is_not_read_below_a_lead_in_that_is_not_wholly_seen() -> None:
    lead = p(r("The Party shall "), r("not", UNSEEN["size"]), r(":"))

    norms = _norms(lead + p("(a) pay the fee;") + p("(b) sell the goods."))

    assert [each.words for each in norms.norms] == ["The Seller shall keep records"]


_WHO = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'


def _deleted(words: str) -> str:
    return f'<w:del {_WHO}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


PENDING = {
    "deleted": p(r("The Party shall "), _deleted("not "), r("pay the fee.")),
    "inserted": p(r("The Party shall "), f"<w:ins {_WHO}>{r('not ')}</w:ins>", r("pay the fee.")),
    "gone": p(_deleted("The Party shall pay."), properties=f"<w:rPr><w:del {_WHO}/></w:rPr>"),
}


@pytest.mark.parametrize("body", PENDING.values(), ids=PENDING)
def test_a_pending_change_is_named_where_it_stands(body: str) -> None:
    norms = _norms(body, other=True)

    assert [each.place.provision for each in norms.unread] == [0]
    assert "pending" in norms.unread[0].why
    assert "The Seller shall keep records" in [each.words for each in norms.norms]


def test_nothing_is_named_of_a_file_in_which_nothing_is_pending() -> None:
    assert _norms(p("The Party shall pay the fee."), other=True).unread == ()
