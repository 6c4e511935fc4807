"""`paraph force`: from a file and events to a date, or to what it waits for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.command import paraph

AGREEMENT = """# Agreement on ferries

## Article 9

1. This Agreement shall enter into force thirty (30) days after the date of receipt of the last
written notification by which the Parties inform each other that their internal procedures have
been completed.

2. It shall remain in force for a period of five years and shall be automatically renewed for
successive periods of two years unless either Party notifies the other Party in writing at least
six months before the expiry of the current period.
"""
EVENTS = (
    *("--event", "received=2026-03-04:Arland", "--event", "received=2026-05-12:Borland"),
    *("--party", "Arland", "--party", "Borland"),
)


@pytest.fixture
def agreement(tmp_path: Path) -> str:
    path = tmp_path / "ferries.md"
    path.write_text(AGREEMENT, "utf-8")
    return str(path)


def test_the_date_is_derived_and_told_with_its_steps(agreement: str) -> None:
    done = paraph("force", agreement, *EVENTS)

    shown = done.stdout.decode()
    assert done.returncode == 0, done.stderr
    assert "[article 9, paragraph 1, " in shown
    assert (
        "30 days after receipt of the notification by every party: received (Arland) 2026-03-04, "
        "received (Borland) 2026-05-12, so 2026-06-11"
    ) in shown


def test_without_events_there_is_no_date(agreement: str) -> None:
    done = paraph("force", agreement, "--party", "Arland", "--party", "Borland")

    assert done.returncode == 1
    assert "not yet: waiting for receipt of the notification by Arland" in done.stdout.decode()


def test_the_answer_is_json_for_programs(agreement: str) -> None:
    done = paraph("force", agreement, *EVENTS, "--on", "2032-01-01", "--json")

    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert answer["schema"] == "paraph.force/1"
    assert answer["derived"]["days"] == ["2026-06-11", "2026-06-11"]
    assert answer["standing"]["word"] == "in force"
    assert answer["ending"]["notice_by"] == "2032-12-10"
    place = answer["entry"]["places"][0]
    assert place["end"] > place["start"]


def test_lineage_is_proposed_from_the_title(tmp_path: Path) -> None:
    path = tmp_path / "second.md"
    path.write_text(f"# Protocol amending the Ferry Agreement\n{AGREEMENT.partition('#')[2][20:]}")

    done = paraph("force", str(path))

    assert "Lineage: amends the Ferry Agreement" in done.stdout.decode()


@pytest.mark.parametrize(
    ("code", "title", "clause"),
    [
        (
            "fr",
            "Accord sur la pêche",
            "Le présent Accord remplace l'Accord sur le troc du 3 mars 1975.",
        ),
        (
            "es",
            "Acuerdo sobre pesca",
            "El presente Acuerdo sustituye al Acuerdo sobre trueque de 1975.",
        ),
        (
            "ru",
            "Соглашение о рыболовстве",
            "Настоящее Соглашение заменяет Соглашение о бартере от 3 марта 1975 года.",
        ),
    ],
)
def test_lineage_is_shown_in_every_language_that_is_read(
    tmp_path: Path, code: str, title: str, clause: str
) -> None:
    path = tmp_path / "later.md"
    path.write_text(f"# {title}\n\n{clause}\n", "utf-8")

    done = paraph("force", str(path), "--language", code)

    assert "Lineage: supersedes " in done.stdout.decode()


def test_a_date_by_hand_that_disagrees_is_no_success(agreement: str) -> None:
    done = paraph("force", agreement, *EVENTS, "--entered", "2026-06-12=the ministry's letter")

    assert done.returncode == 1
    assert "2026-06-12 was entered by hand (the ministry's letter)" in done.stdout.decode()


def test_what_is_not_read_is_never_a_success(tmp_path: Path) -> None:
    path = tmp_path / "odd.md"
    path.write_text("This Agreement shall enter into force when the sea is calm.\n", "utf-8")

    done = paraph("force", str(path), "--event", "definitive-signature=2026-03-04")

    assert done.returncode == 2
    assert "NOT READ" in done.stdout.decode()


def test_a_text_without_a_clause_is_told_with_the_rule_that_fills_it(tmp_path: Path) -> None:
    path = tmp_path / "silent.md"
    path.write_text("The Parties shall share their ferries at all times of the day.\n", "utf-8")

    done = paraph("force", str(path), "--event", "definitive-signature=2026-03-04")

    assert done.returncode == 1
    assert "VCLT art. 24(2)" in done.stdout.decode()


@pytest.mark.parametrize(
    "options",
    [
        ("--event", "received"),
        ("--event", "received=soon"),
        ("--event", "received=2026-02-30"),
        ("--event", "rain=2026-03-04"),
        ("--event", "received=2026-03-04T25:00:00Z"),
        ("--on", "20260304"),
        ("--entered", "2026-03-04"),
        ("--place", "Nowhere/Land"),
        ("--place", "../../etc/passwd"),
        ("--place", "+99:00"),
        ("--holiday", "Monday"),
        ("--party", "Arland", "--party", "arland"),
        ("--event", "notice-received/lapse=2027-01-01:Arland"),
        ("--event", "received/denunciation=2027-01-01:Arland"),
    ],
)
def test_what_is_malformed_is_one_sentence(agreement: str, options: tuple[str, ...]) -> None:
    done = paraph("force", agreement, *options)

    assert done.returncode == 2
    assert not done.stdout
    assert done.stderr.startswith(b"paraph: ")
    assert b"unexpected fault" not in done.stderr


def test_an_event_of_who_is_no_party_is_refused(agreement: str) -> None:
    for event in ("received=2026-05-12:Borlnad", "notice-received=2026-05-12:Borlnad"):
        done = paraph("force", agreement, *EVENTS, "--event", event)

        assert done.returncode == 2
        assert not done.stdout
        assert b"'Borlnad' is no --party (Arland, Borland)" in done.stderr
    done = paraph("force", agreement, "--event", "termination=2030-01-01:Arland")
    assert done.returncode == 2
    assert b"takes all parties" in done.stderr


def test_contradicting_events_are_no_success_and_all_are_told(agreement: str) -> None:
    done = paraph("force", agreement, *EVENTS, "--event", "received=2026-08-12:Borland")

    assert done.returncode == 1
    shown = done.stdout.decode()
    assert "between 2026-06-11 and 2026-09-11" in shown
    assert "received (Borland) is told of several days: 2026-05-12, 2026-08-12" in shown


def test_what_takes_all_parties_is_not_done_by_one(agreement: str) -> None:
    over = ("--event", "termination=2028-01-01:Arland", "--on", "2029-01-01")
    done = paraph("force", agreement, *EVENTS, *over)
    shown = done.stdout.decode()
    assert "Standing: in force" in shown
    assert "termination (Arland) 2028-01-01 counts for nothing yet: it takes Borland too" in shown

    done = paraph("force", agreement, *EVENTS, *over, "--event", "termination=2028-02-01:Borland")
    assert (
        "Standing: ended (by termination; its last day was between 2027-12-31 and 2028-01-31)"
        in (done.stdout.decode())
    )


def test_what_is_not_clear_is_not_said_to_be_not_in_force(agreement: str) -> None:
    events = EVENTS[:4]
    done = paraph("force", agreement, *events, "--on", "2030-01-01")

    assert done.returncode == 1
    assert "Standing: undetermined (not yet: waiting for the list of the parties)" in (
        done.stdout.decode()
    )


@pytest.mark.parametrize(
    ("clause", "about"),
    [
        ("3. Article 5 shall apply from 1 January 2030.", "a part of it"),
        ("3. If a Party breaches it, the other Party may terminate this Agreement.", "notice"),
        ("3. It shall lapse when the ferry is sunk.", "term"),
    ],
)
def test_nothing_that_may_change_its_force_is_left_unread_with_an_exit_code_of_zero(
    tmp_path: Path, clause: str, about: str
) -> None:
    path = tmp_path / "ferries.md"
    path.write_text(f"{AGREEMENT}\n{clause}\n", "utf-8")

    for asked in ((), ("--on", "2027-01-01")):
        done = paraph("force", str(path), *EVENTS, *asked)

        told = done.stdout.decode()
        assert f"Not read, about {about}:" in told
        assert "What was not read may change since when" in told
        assert done.returncode == 2
    as_json = paraph("force", str(path), *EVENTS, "--json")
    assert as_json.returncode == 2
    assert json.loads(as_json.stdout)["derived"]["days"] == ["2026-06-11", "2026-06-11"]


def test_what_is_said_of_another_instrument_leaves_nothing_open_of_this_one(
    tmp_path: Path,
) -> None:
    path = tmp_path / "ferries.md"
    path.write_text(
        f"{AGREEMENT}\n3. The Protocol No. 4 shall remain in force for five years.\n", "utf-8"
    )

    done = paraph("force", str(path), *EVENTS)

    assert "about another instrument" in done.stdout.decode()
    assert done.returncode == 0


def test_an_event_says_which_one_a_notice_was_where_a_text_has_clauses_on_both(
    tmp_path: Path,
) -> None:
    contract = tmp_path / "contract.md"
    contract.write_text(CONTRACT, encoding="utf-8")
    signed = [f"--event=definitive-signature=2026-03-05:{each}" for each in ("Arland", "Borland")]
    parties = ("--party", "Arland", "--party", "Borland")

    def told(kind: str, on: str) -> str:
        notice = f"--event={kind}=2026-09-02:Arland"
        done = paraph("force", str(contract), *parties, *signed, notice, "--on", on)
        return done.stdout.decode()

    assert "Standing: in force" in told("notice-received/non-renewal", "2027-06-01")
    assert "Standing: ended (by denunciation" in told("notice-received/denunciation", "2027-06-01")
    open_ = told("notice-received", "2027-06-01")
    assert "Standing: undetermined" in open_
    assert "which notice it was" in open_


CONTRACT = """# Contract on cleaning

Article 1. The Supplier cleans the halls.

Article 2. This Contract enters into force on the date of its signature by both Parties. It shall \
remain in force for two years and shall be automatically renewed for successive periods of one \
year, unless either Party notifies the other in writing at least ninety days before the expiry of \
the current period of its intention not to renew it.

Article 3. Either Party may terminate this Contract at any time by giving six months' written \
notice to the other Party.
"""


def test_a_date_that_waits_is_no_success_on_any_day(agreement: str) -> None:
    done = paraph(
        "force", agreement, "--party", "Arland", "--party", "Borland", "--on", "2026-01-01"
    )

    assert done.returncode == 1
    assert b"waiting for" in done.stdout
