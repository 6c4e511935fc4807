"""Certificates of languages are held to what comparing the texts finds, whoever made them."""

from __future__ import annotations

from tests.unit.test_life import on_paper
from tests.unit.test_life_guards import FR, Spoken, spoken

from paraph.agreement import steps
from paraph.cli.certificates import unfound_lines


def forged(report: bytes) -> bytes:
    """Return a statement that is sound in itself, of texts that differ, which lists nothing."""
    kept = report.replace(b'"verdict":"differs"', b'"verdict":"concordant"')
    start = kept.index(b'"differences":{') + len(b'"differences":{')
    return kept[:start] + kept[kept.index(b"}", start) :]


def told(log: Spoken) -> list[str]:
    return [*unfound_lines(log.entries, log.state, {})]


def test_a_sound_statement_of_no_differences_is_not_what_is_found_where_the_texts_differ() -> None:
    log, text_set, _, report = spoken(FR.replace("500", "900").replace("30", "60"))
    body = steps.Concord(log.blob(forged(report)), ("en", "fr"), 0, "")
    act = log.act("keller", body, text_set=text_set)

    assert log.standing(act).within == "within"  # the fold compares no languages
    assert len(told(log)) == 1
    assert told(log)[0].startswith("NOT WHAT IS FOUND: ")
    assert told(log)[0].endswith("comparing the texts afresh finds 2 differences, and not 0")


def test_what_is_certified_as_it_is_found_is_told_nowhere() -> None:
    log, text_set, _, report = spoken()
    log.act("keller", steps.Concord(log.blob(report), ("en", "fr"), 0, ""), text_set=text_set)
    assert told(log) == []

    log, text_set, _, report = spoken(FR.replace("500", "900"))
    why = steps.Concord(log.blob(report), ("en", "fr"), 1, "A slip.")
    log.act("keller", why, text_set=text_set)
    assert told(log) == []


def test_a_certificate_on_paper_whose_report_is_none_holds_nothing() -> None:
    log, text_set, _, _ = spoken()
    body = steps.Concord(log.blob(b"x"), ("en", "fr"), 0, "")
    act = on_paper(log, "concord", body, text_set)

    assert log.standing(act).within == "outside"
    assert told(log) == []
