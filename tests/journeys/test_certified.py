"""A journey of a forged certificate of languages: refused at the own desk, and told elsewhere."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from tests.journeys.test_agreement import MAY, Table
from tests.unit.test_certified import forged
from tests.unit.test_life_guards import EN, FR

import paraph
from paraph.concordance.concord import concord
from paraph.concordance.statement import statement

ME = ("--as", "keller")


def test_who_certifies_what_is_not_found_is_refused_and_on_paper_it_is_told(tmp_path: Path) -> None:
    table = Table(tmp_path)
    texts = {"en": EN, "fr": FR.replace("500", "900")}
    for code, words in texts.items():
        (tmp_path / f"{code}.txt").write_text(words, encoding="utf-8")
    readings = [paraph.read(each.encode(), file="a.txt") for each in texts.values()]
    report = forged(statement(concord(readings, [*texts])))
    (tmp_path / "forged.json").write_bytes(report)
    (tmp_path / "concord.toml").write_text(
        f'report = "sha256:{sha256(report).hexdigest()}"\n'
        'languages = ["en", "fr"]\ndifferent = 0\nwords = ""\n',
        encoding="utf-8",
    )
    table.init("alda", "holm:council", "keller:ministry")
    begin = ("begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en,fr")
    table.at("alda", *begin)
    table.at("alda", "propose", "en=en.txt", "fr=fr.txt", *ME)
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    paper = ("--by", "graf:council@morin", "--on", "2026-03-01", "--paper", "forged.json")
    checked = ("--set", "T0", "--checked", "holm", "--does", "concord.toml", *ME)
    finds = "comparing the texts afresh finds 1 difference, and not 0"

    told = table.at("alda", "report", "concord", *paper, *checked)
    refused = table.at("alda", "act", "concord", "concord.toml", "--set", "T0", *ME, code=2)
    signed = table.at("alda", "sign", "T0", *ME)

    assert finds in told
    assert "Recorded" in told
    assert f"the certificate does not hold: {finds}" in refused
    assert "NOT WHAT IS FOUND: " in signed
    assert finds in signed
