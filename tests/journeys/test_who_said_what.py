"""Who said what of an agreement: links, sources side by side, answers, and the trace."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.journeys import treaty
from tests.journeys.schema import faults
from tests.journeys.test_agreement import Table

import paraph

NOW = ("--now", "2026-04-01T12:00:00Z")
BEFORE = """Culture pact planned

ALDA CITY, 9 January 2026 — Alda and Morin will sign the Agreement on culture on 4 March, the \
foreign minister of Alda, Ilva Tarn, said on Friday.

“We will receive exhibitions of Morin every second year,” Tarn said.

“We are going to build a bridge to Morin,” said Joren Falk, the prime minister of Morin.

“The agreement will ruin our museums,” said Mira Dost, an analyst.
"""
AFTER = """Culture pact signed

ALDA CITY, 6 March 2026 — Alda and Morin signed the Agreement on culture on 5 March, the \
government of Alda said. They signed 12 documents.

“Article 1 of the Agreement opens our museums,” Tarn said.
"""
OTHER = """Pact sealed

MORIN CITY, 6 March 2026 — Alda and Morin signed the Agreement on culture on 4 March, Joren \
Falk, the prime minister of Morin, said. They signed 14 documents.
"""
ELSEWHERE = """Fish

ALDA CITY, 6 March 2026 — “The herring is back,” said Rolf Brandt, the fisheries minister of Ulm.
"""


def _add(table: Table, day: str, name: str, outlet: str, *more: str) -> None:
    who = () if "--as" in more else ("--as", "keller")
    table.at(
        "alda",
        *("sources", "add", name, "--outlet", outlet, "--now", f"{day}T12:00:00Z", *who, *more),
    )


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A treaty that both have signed, with three sources of it and one of something else."""
    table = treaty.signed(tmp_path_factory.mktemp("said"))
    articles = {"before": BEFORE, "after": AFTER, "other": OTHER, "elsewhere": ELSEWHERE}
    for name, words in articles.items():
        (table.folder / f"{name}.txt").write_text(words, encoding="utf-8")
    agreement = json.loads(table.run("dossier", "--node", "alda", "--json"))["agreement"]
    _add(table, "2026-01-11", "before.txt", "The Herald", "--as", "holm")
    _add(table, "2026-03-07", "after.txt", "Post", "--agreement", agreement)
    _add(table, "2026-03-08", "other.txt", "Gazette", "--agreement", agreement)
    _add(table, "2026-03-09", "elsewhere.txt", "Fish News")
    return table


def _exported(table: Table) -> Any:  # noqa: ANN401
    told = json.loads(table.run("statements", "export", "--json", "--node", "alda", *NOW))
    assert faults("paraph.said-1", told) == []
    return told


def _traced(table: Table) -> Any:  # noqa: ANN401
    told = json.loads(table.run("statements", "trace", "--json", "--node", "alda", *NOW))
    assert faults("paraph.trace-1", told) == []
    return told


def _row(told: Any, words: str) -> Any:  # noqa: ANN401
    return next(each for each in told["statements"] if words in each["content"]["text"])


def _links(row: Any, to: str) -> list[tuple[str, str]]:  # noqa: ANN401
    return [(each["target"], each["rule"]) for each in row["links"] if each["to"] == to]


def test_a_statement_links_to_the_agreement_that_it_names_by_title(table: Table) -> None:
    row = _row(_exported(table), "will sign the Agreement on culture")

    assert [rule for _, rule in _links(row, "agreement")] == ["its title"]
    assert all(each["state"] == "proposed" for each in row["links"])


def test_a_statement_links_to_the_provision_that_it_names(table: Table) -> None:
    row = _row(_exported(table), "opens our museums")

    assert _links(row, "provision") == [("article 1", "it is named: “Article 1”")]


def test_a_statement_links_to_the_provision_of_which_it_has_the_words(table: Table) -> None:
    row = _row(_exported(table), "exhibitions")

    ((address, rule),) = _links(row, "provision")
    assert address == "article 1"
    assert "receive, exhibitions" in rule


def test_what_speaks_of_something_else_links_to_nothing(table: Table) -> None:
    told = _exported(table)

    assert _row(told, "bridge")["links"] == []
    assert _row(told, "herring")["links"] == []


def test_an_event_stands_beside_the_act_of_the_record(table: Table) -> None:
    told = _exported(table)
    signing = {
        (each["source"], each["status"], each["date"] and each["date"]["start"]): [
            link["answer"] for link in each["links"] if link["to"] == "act"
        ]
        for each in told["events"]
    }

    assert sorted(signing.items(), key=str) == [
        (("1", "done", "2026-03-05"), ["agrees", "agrees"]),
        (("1", "done", None), ["tells no day", "tells no day"]),
        (("2", "done", "2026-03-04"), ["differs in date"]),
        (("2", "done", None), ["tells no day", "tells no day"]),
        (("3", "announced", "2026-03-04"), ["differs in date"]),
    ]


def test_sources_that_gainsay_each_other_stand_side_by_side(table: Table) -> None:
    (one,) = _exported(table)["together"]

    assert one["event"] == "signature"
    assert one["differences"] == ["date", "number"]
    assert len(one["events"]) == len({*one["events"]}) == 5


def test_the_dossier_says_who_said_what_and_leaves_out_what_is_not_of_it(table: Table) -> None:
    sheet = table.run("dossier", "--node", "alda", *NOW)
    told = json.loads(table.run("dossier", "--node", "alda", "--json", *NOW))

    said = sheet.partition("== Who said what")[2].partition("\n== ")[0]
    assert "Ilva Tarn" in said
    assert "herring" not in said
    assert "they differ in date and number" in " ".join(said.split())
    assert "left out" in said
    assert faults("paraph.dossier-1", told) == []
    assert [each["outlet"] for each in told["said"]["sources"]] == ["The Herald", "Post", "Gazette"]


def test_a_dossier_of_a_day_has_no_source_that_was_added_later(table: Table) -> None:
    told = json.loads(table.run("dossier", "--node", "alda", "--json", "--at", "2026-03-01", *NOW))

    assert [each["outlet"] for each in told["said"]["sources"]] == ["The Herald"]
    answers = [link["answer"] for each in told["said"]["events"] for link in each["links"]]
    assert "not in the record" in answers


def test_a_dossier_is_written_with_who_said_what_in_every_format(table: Table) -> None:
    files = ("--html", "d.html", "--docx", "d.docx")
    table.run("dossier", "--node", "alda", *files, *NOW)

    page = (table.folder / "d.html").read_text("utf-8")
    assert "Who said what" in page
    assert "exhibitions of Morin" in page
    read = paraph.read(table.folder / "d.docx")
    assert any("exhibitions of Morin" in each.text for each in read.text.provisions)


def test_an_announced_intention_is_found_again_or_is_said_not_to_be(table: Table) -> None:
    told = _traced(table)

    found = {
        each["content"]["text"]: [one["address"] for one in each["carried"]]
        for each in told["intentions"]
    }
    assert found == {
        "Alda and Morin will sign the Agreement on culture on 4 March": [],
        "We will receive exhibitions of Morin every second year,": ["article 1"],
        "We are going to build a bridge to Morin,": [],
    }
    parties = [each["speaks_for"]["party"] for each in told["intentions"]]
    assert parties == ["alda", "alda", "morin"]
    assert all(each["searched"] for each in told["intentions"])
    assert [each["speaker"] for each in told["aside"]] == ["Mira Dost"]


def test_an_announced_act_stands_beside_what_was_done(table: Table) -> None:
    (one,) = _traced(table)["events"]

    assert one["event"]["status"] == "announced"
    assert [each["answer"] for each in one["acts"]] == ["differs in date"]
    assert {each["event"]["status"] for each in one["later"]} == {"done"}


def test_a_trace_is_the_same_each_time(table: Table) -> None:
    first, second = [
        table.run("statements", "trace", "--json", "--node", "alda", *NOW) for _ in range(2)
    ]

    assert first == second


def test_a_person_accepts_corrects_and_rejects_and_the_record_keeps_each_answer(
    tmp_path: Path,
) -> None:
    table = treaty.signed(tmp_path)
    (tmp_path / "before.txt").write_text(BEFORE, encoding="utf-8")
    agreement = json.loads(table.run("dossier", "--node", "alda", "--json"))["agreement"]
    _add(table, "2026-03-07", "before.txt", "The Herald", "--agreement", agreement)
    said = ("statements", "review", "--as", "keller", *NOW)

    table.at("alda", *said, "--correct", "1.2:provision=article 2;fields=youth")
    table.at("alda", *said, "--correct", "1.3:speaker=Jon Falk", "--reason", "A slip.")
    table.at("alda", *said, "--reject", "1.4")

    rows = _exported(table)["statements"]
    assert [each["state"] for each in rows] == ["accepted", "accepted", "corrected", "rejected"]
    assert [len(each["answers"]) for each in rows] == [1, 2, 2, 2]
    assert rows[2]["speaker"] == "Jon Falk"
    assert rows[3]["links"] == []
    accepted = [each for each in rows[1]["links"] if each["state"] == "accepted"]
    assert [(each["to"], each["target"]) for each in accepted] == [
        ("field", "youth"),
        ("provision", "article 2"),
    ]
    assert not [each for each in rows[1]["links"] if each["target"] in {"article 1", "culture"}]
    found = _traced(table)["intentions"][1]["carried"]
    assert "accepted by keller" in next(
        each["rule"] for each in found if each["address"] == "article 2"
    )


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--accept", "9.9"), "there is no such statement"),
        (("--accept", "1.1", "--reject", "1.1"), "answered twice"),
        (("--correct", "1.1:speaker=X"), "a correction has a reason"),
        (("--correct", "1.1:colour=red", "--reason", "x"), "a correction says"),
        (("--correct", "1.1:said=loud", "--reason", "x"), "is none of"),
        (("--correct", "1.2:provision=article 77"), "no agreement here has"),
        (("--correct", "nothing"), "is not of the form"),
    ],
)
def test_an_answer_on_nothing_is_refused_and_nothing_is_recorded(
    table: Table, options: tuple[str, ...], why: str
) -> None:
    before = _exported(table)

    said = table.at("alda", "statements", "review", "--as", "keller", *options, *NOW, code=2)

    assert why in said
    assert _exported(table) == before
