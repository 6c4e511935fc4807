"""Journeys through the life: from the proposal to registration, with what each step waits for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.journeys.test_agreement import MAY, Table

from paraph.views.paper_kinds import CERTIFIED, KINDS

STRICT = """title = "Treaty of the office"

[clearance]
needed = "interested"

[decision]
issue = "required"

[text]
settled = "required"

[consent]
means = "instruments"

[registration]
registration = "expected"
"""


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A node in an agreement under a procedure of its own; the other side is on paper."""
    table = Table(tmp_path)
    (tmp_path / "strict.toml").write_text(STRICT, encoding="utf-8")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    table.init("alda", "holm:council", "keller:ministry", "wolf:court", "lund:treasury")
    table.run("trust", "alda/party.json", "--out", "trust.json")
    table.at(
        "alda",
        *("begin", "--title", "Agreement on trade", "--on-paper", "morin=Kingdom of Morin"),
        *("--text", "agreement:en", "--procedure", "strict.toml"),
    )
    table.at("alda", "propose", "old.txt", "--as", "keller")
    return table


def recorded(said: str) -> str:
    """Return the name of the act that was recorded."""
    return said.partition("Recorded ")[2].partition(":")[0]


def found(table: Table, *more: str) -> dict[str, object]:
    known: dict[str, object] = json.loads(table.run("dossier", "--node", "alda", "--json", *more))
    return known


def test_a_treaty_goes_its_way_and_no_guard_is_passed_by(table: Table) -> None:
    early, late = ("--now", "2026-03-05T12:00:00Z"), ("--now", "2026-03-20T12:00:00Z")
    due = ("--until", "2026-03-10T00:00:00Z")
    table.at("alda", "ask", "T0", "court", *due, "--as", "keller", *early)
    table.at("alda", "ask", "T0", "treasury", "--silence", *due, "--as", "keller", *early)
    decide = ("decide", "T0", "--as", "holm", *MAY)
    assert "clearance: court has not cleared the text" in table.at("alda", *decide, *early, code=1)
    condition = ("--condition", "Name the ports.", "--as", "wolf")
    answer = recorded(table.at("alda", "clear", "T0", "on-condition", *condition, *early))
    assert "agreed on condition" in table.at("alda", *decide, *late, code=1)
    table.at("alda", "discharge", answer, "--as", "lund", *late, code=1)
    table.at("alda", "discharge", answer, "--as", "wolf", *late)
    assert "treasury has not cleared the text: silent" in table.at("alda", *decide, *early, code=1)
    decision = recorded(table.at("alda", *decide, *late))

    sign = ("sign", "T0", "--as", "keller", *late)
    assert "issue: the decision was not officially issued" in table.at("alda", *sign, code=1)
    issued = ("--number", "417-rp", "--on", "2026-03-20", "--reference", "Official Journal 12")
    table.at("alda", "issue", decision, *issued, "--as", "holm", *late)
    assert "settled: both sides do not hold" in table.at("alda", *sign, code=1)
    table.at("alda", "fix", "T0", "--as", "keller", *late)
    paper = ("--by", "graf:council@morin", "--on", "2026-03-19", "--paper", "paper.pdf")
    checked = ("--checked", "holm", "--set", "T0", "--as", "keller", *late)
    table.at("alda", "report", "fix", *paper, *checked)
    table.at("alda", *sign)
    table.at("alda", "report", "sign", *paper, *checked)

    ratify = ("instrument", "ratification", "--on", "2026-03-19", "--as", "keller", *late)
    table.at("alda", *ratify)
    table.at("alda", "instrument", "exchange", "--on", "2026-03-20", "--as", "keller", *late)
    said = table.run("dossier", "--node", "alda", *late)
    assert "treasury" in said
    assert "agreed by silence" in said
    assert "417-rp Official Journal 12" in said
    table.at("alda", "classify", "treaty", "--reason", "Both mean it.", "--as", "keller", *late)
    accepted = table.at("alda", "accept-formula", "T0", "--as", "keller", *late)
    assert "as soon as the consent of all is established (VCLT 24(2))" in accepted
    assert "read as: consent to be bound by every party" in accepted
    register = ("register", "submitted", "--on", "2026-04", "--paper", "paper.pdf")
    refused = table.at("alda", *register, "--as", "keller", *late, code=1)
    assert "force: it is neither in force" in refused
    known = found(table, *late)
    texts, consents = known["texts"], known["consents"]
    assert isinstance(texts, list)
    assert isinstance(consents, list)
    assert texts[0]["state"] == "original"
    assert [each["state"] for each in consents] == ["expressed", "signed, not bound"]
    verified = table.run("verify", table.shows("alda"), "--trust", "trust.json")
    assert "Passed" in verified


def test_the_dossier_of_a_past_day_is_as_it_was(table: Table) -> None:
    first = ("--now", "2031-03-05T12:00:00Z")
    later = ("--now", "2031-03-20T12:00:00Z")
    table.at("alda", "clear", "T0", "agreed", "--as", "wolf", *first)
    before = found(table, "--at", "2031-03-05")
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, *later)

    assert found(table, "--at", "2031-03-05") == before
    assert len(found(table, "--at", "2031-03-20")["mandates"]) == 1  # type: ignore[arg-type]
    assert "had not begun" in table.run("dossier", "--node", "alda", "--at", "1999-01-01", code=2)
    assert "is no day" in table.run("dossier", "--node", "alda", "--at", "5 March", code=2)


def test_a_dossier_is_a_page_and_a_document(table: Table) -> None:
    table.at(
        "alda",
        *("happen", "visit", "--since", "2026-03-04", "--until", "2026-03-06"),
        *("--who", "President of Alda <b>=guest", "--paper", "paper.pdf", "--as", "keller"),
    )
    table.run("dossier", "--node", "alda", "--html", "d.html", "--docx", "d.docx")

    page = (table.folder / "d.html").read_text("utf-8")
    assert "President of Alda &lt;b&gt; (guest)" in page
    assert "<svg" in page
    assert "<script" not in page
    assert "Agreement on trade" in table.run("read", "d.docx")
    assert "President of Alda" in table.run("read", "d.docx")


def test_deadlines_are_a_calendar_whose_entries_stay_the_same(table: Table) -> None:
    early = ("--now", "2026-03-05T12:00:00Z")
    due = ("--until", "2026-03-10T00:00:00Z")
    table.at("alda", "ask", "T0", "court", "--silence", *due, "--as", "keller", *early)
    out = ("--node", "alda", *early, "--out")
    for name in ("a.ics", "b.ics"):
        assert "1 deadline" in table.run("calendar", *out, name)

    first, second = ((table.folder / name).read_bytes() for name in ("a.ics", "b.ics"))
    assert first == second
    lines = first.replace(b"\r\n ", b"").decode().splitlines()
    assert "DTSTART:20260310T000000Z" in lines
    assert any(
        each.startswith("SUMMARY:The answer of court is due\\, else its silence") for each in lines
    )
    uids = [each for each in lines if each.startswith("UID:clearance-sha256:")]
    assert len(uids) == 1
    late = ("--now", "2026-03-11T12:00:00Z", "--node", "alda")
    assert "0 deadlines" in table.run("calendar", *late, "--out", "c.ics")
    assert "c.txt: this is written as .ics" in table.run(
        "calendar", *late, "--out", "c.txt", code=2
    )


def test_a_procedure_that_is_none_begins_nothing(table: Table) -> None:
    (table.folder / "bad.toml").write_text('title = "T"\n[clearance]\nneeded = "all"\n')
    named = ("begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    for said, why in (
        ("bad.toml", "bad.toml: clearance.needed is none of interested, asked, nobody"),
        ("teaty", "or a TOML file of your own, and not 'teaty'"),
        ("old.txt", "not 'old.txt'"),
        ("none.toml", "none.toml"),
    ):
        assert why in table.at("alda", *named, "--procedure", said, code=2)


def test_a_bundle_carries_the_procedure(table: Table) -> None:
    bundle = (table.folder / table.shows("alda")).read_text("utf-8")

    assert "VHJlYXR5IG9mIHRoZSBvZmZpY2" in bundle  # its title, in base 64


def test_a_time_zone_that_nobody_knows_begins_nothing(tmp_path: Path) -> None:
    table = Table(tmp_path)
    table.init("alda", "holm:council")
    for zone in ("Nowhere/Land", "+99:99"):
        rules = f'title = "Own"\n[days]\nzone = "{zone}"\n'
        (tmp_path / "own.toml").write_text(rules, encoding="utf-8")
        begin = ("begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
        said = table.at("alda", *begin, "--procedure", "own.toml", code=2)
        assert f"own.toml: [days] names the time zone {zone}" in said


def test_acts_say_what_people_have_to_say(table: Table) -> None:
    noted = ("--reasons", "Trade grows.", "--legal", "No law changes.", "--interested", "court")
    table.at("alda", "propose", "tidy.txt", *noted, "--as", "keller")
    wants = ("clear", "T1", "objected", "--as", "wolf", "--comment")
    assert "there is no article 77" in table.at("alda", *wants, "article 77=Delete it.", code=2)
    assert "is not of the form" in table.at("alda", *wants, "article 1", code=2)
    table.at("alda", *wants, "article 1=Delete it.")
    table.at("alda", "clear", "T1", "agreed", "--editorial", "--as", "wolf")
    vote = ("--motion", "To approve as amended.", "--votes", "6:1:2", "--minutes", "paper.pdf")
    packet = ("--packet", "old.txt", "--pages", "41-58", "--number", "417-rp")
    decide = ("decide", "T1", "--as", "holm", *MAY)
    assert "is not of the form" in table.at("alda", *decide, "--votes", "6", code=2)
    assert "say by --motion" in table.at("alda", *decide, "--votes", "6:1:2", code=2)
    assert "are those of a --packet" in table.at("alda", *decide, "--pages", "4", code=2)
    for pages in ("58-41", "0", "41-\n58"):
        wrong = (*decide, "--packet", "old.txt", "--pages", pages)
        assert "names no pages" in table.at("alda", *wrong, code=2)
    decided = recorded(table.at("alda", *decide, *vote, *packet))
    said = table.run("dossier", "--node", "alda")
    for words in ("Trade grows.", "No law changes.", "6 for, 1 against, 2 abstaining", "417-rp"):
        assert words in said
    (table.folder / "does.toml").write_text('words = "By telephone."\n', encoding="utf-8")
    paper = ("--by", "graf:council@morin", "--on", "2026-03-19", "--paper", "paper.pdf")
    checked = ("--checked", "holm", "--set", "T1", "--as", "keller", "--does", "does.toml")
    table.at("alda", "report", "fix", *paper, *checked)
    unknown = table.at("alda", "report", "sign", *paper, *checked, code=2)
    assert "does.toml.words is unknown" in unknown
    table.at("alda", "fix", "T1", "--as", "keller")
    issued = ("--number", "417-rp", "--on", "2026-03-20")
    table.at("alda", "issue", decided, *issued, "--as", "holm")
    how = ("--effect", "ad-referendum", "--practice", "As always.", "--copy", "alda")
    act = recorded(table.at("alda", "sign", "T1", *how, "--as", "keller"))
    assert "ad referendum" in table.run("dossier", "--node", "alda")
    table.at("alda", "confirm", act, "--as", "holm")
    assert "practice: As always. (VCLT 7(1)(b))" in table.run("dossier", "--node", "alda", "--json")


def test_a_collated_paper_is_collated_and_never_proved(table: Table) -> None:
    papers = ("--scan", "paper.pdf", "--master", "old.txt")
    asked = ("collate", "T0", *papers, "--pages", "3", "--as", "keller")
    said = table.at("alda", *asked, "--page", "2=differs:A stamp")

    assert "2 of 3 pages equal (collated, not proved)" in said
    assert "there is no page 9" in table.at("alda", *asked, "--page", "9=unreadable", code=2)
    assert "is not of the form" in table.at("alda", *asked, "--page", "2=fine", code=2)


def test_an_act_that_names_what_is_not_here_is_refused_and_the_record_still_goes_out(
    table: Table,
) -> None:
    none = f"sha256:{'0' * 64}"
    named = {
        "enter-date": f'dated = "in-force"\non = "2027-01-01"\npaper = "{none}"\nwords = "x"\n',
        "collate": f'paper = "{none}"\nmaster = "{none}"\n'
        'pages = [{page = 1, found = "equal", words = ""}]\n',
    }
    for kind, body in named.items():
        (table.folder / "act.toml").write_text(body, encoding="utf-8")
        said = table.at("alda", "act", kind, "act.toml", "--set", "T0", "--as", "keller", code=2)
        assert "which is not here" in said

    table.shows("alda")


_FINAL = {
    "en": "Article 1. The Parties consult each other every 2 years.\n\nArticle 2. This Agreement "
    "enters into force thirty days after receipt of the last notification by which the Parties "
    "inform each other that their internal procedures have been completed.\n",
    "fr": "Article 1. Les Parties se consultent tous les 2 ans.\n\nArticle 2. Le présent Accord "
    "entre en vigueur trente jours après la réception de la dernière notification par laquelle "
    "les Parties s'informent de l'accomplissement de leurs procédures internes.\n",
}


def test_force_is_derived_from_the_clause_and_what_was_received(tmp_path: Path) -> None:
    table = Table(tmp_path)
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    for code, words in _FINAL.items():
        (tmp_path / f"{code}.txt").write_text(words, encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry")
    begin = ("begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en,fr")
    table.at("alda", *begin)
    me, then = ("--as", "keller"), ("--now", "2026-03-01T09:00:00Z")
    table.at("alda", "propose", "en=en.txt", "fr=fr.txt", *me)
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    certified = table.at("alda", "certify", "T0", *me)
    assert "certifies that en and fr of T0 agree: 0 differences" in certified
    accepted = table.at("alda", "accept-formula", "T0", "--text", "agreement:en", *me)
    assert "read as: 30 days after" in accepted
    table.at("alda", "sign", "T0", "--effect", "subject-to-ratification", *me, *then)
    sent = recorded(table.at("alda", "instrument", "notification-sent", "--on", "2026-03-02", *me))
    waits = table.run("dossier", "--node", "alda")
    assert "not in force" in waits
    paper = ("--by", "graf:council@morin", "--paper", "paper.pdf", "--checked", "holm", *me)
    table.at("alda", "report", "sign", "--on", "2026-03-01", "--set", "T0", *paper)
    name = json.loads(table.run("dossier", "--node", "alda", "--json"))["events"]
    whole = next(each["act"] for each in name if each["act"].startswith(f"sha256:{sent}"))
    for on, answers in (("2026-03-04", whole), ("2026-05-12", "")):
        does = (
            f'instrument = "notification-received"\non = "{on}"\nplace = ""\nto = ""\n'
            f'answers = "{answers}"\nprovisions = []\nwords = ""\n'
        )
        (tmp_path / "does.toml").write_text(does, encoding="utf-8")
        if answers:
            said = ("--does", "does.toml", "--on", on)
            table.at("alda", "report", "instrument", *paper, *said)
        else:
            received = ("instrument", "notification-received", "--on", on, "--words", "Theirs.")
            table.at("alda", *received, *me)

    told = json.loads(table.run("dossier", "--node", "alda", "--json", "--at", "2031-01-01"))
    assert told["force"]["derived"]["days"] == ["2026-06-11", "2026-06-11"]
    assert told["force"]["state"] == "in force"
    assert [each["state"] for each in told["consents"]] == ["bound", "bound"]
    assert table.at("alda", "classify", "treaty", "--reason", "So it is.", *me)
    submit = ("register", "submitted", "--on", "2026-08", "--paper", "paper.pdf", *me)
    table.at("alda", *submit, "--now", "2031-01-01T00:00:00Z")
    told = json.loads(table.run("dossier", "--node", "alda", "--json", "--at", "2031-01-02"))
    assert told["registration"]["state"] == "submitted"
    for day, status, stands in (
        ("2026-06-10", 1, "not in force"),
        ("2026-06-11", 0, "in force"),
        ("2031-01-01", 0, "in force"),
    ):
        answer = table.run("in-force", day, "--node", "alda", code=status)
        assert answer.startswith(f"On {day}: {stands}.")
        assert ("T0  sha256:" in answer) == (status == 0)
    assert "is no day" in table.run("in-force", "June", "--node", "alda", code=2)
    entered = ("enter-date", "in-force", "--on", "2026-07-01", "--paper", "paper.pdf", *me)
    table.at("alda", *entered, "--words", "Journal 7")
    told = json.loads(table.run("dossier", "--node", "alda", "--json", "--at", "2031-01-02"))
    assert "derived is 2026-06-11" in told["force"]["by_hand"][0][1]
    disputed = table.run("in-force", "2026-06-20", "--node", "alda", code=2)
    assert "Open: 2026-07-01 was entered by hand (Journal 7; by alda)" in disputed


@pytest.mark.parametrize("reserved", ["Article 1", "this Agreement"])
def test_a_reservation_is_refused_where_the_text_prohibits_it_and_else_keeps_force_waiting(
    tmp_path: Path, reserved: str
) -> None:
    table = Table(tmp_path)
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    words = f"{_FINAL['en'].rstrip()}\n\nNo reservations may be made to {reserved}.\n"
    (tmp_path / "en.txt").write_text(words, encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry")
    begin = ("begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    table.at("alda", *begin)
    me = ("--as", "keller")
    table.at("alda", "propose", "en=en.txt", *me)
    table.at("alda", "decide", "T0", "--as", "holm", *MAY)
    table.at("alda", "sign", "T0", "--effect", "subject-to-ratification", *me)
    read = table.at("alda", "accept-formula", "T0", "--clause", "reservations", *me)
    assert "read as: " in read
    made = ("reserve", "reservation", "T0", "--moment", "ratification", "--on", "2026-03-05", *me)
    said = (*made, "--words", "Alda keeps its ports.", "--provision")
    if reserved == "this Agreement":
        refused = table.at("alda", *said, "Article 2", code=1)
        assert "prohibited: the text prohibits it" in refused
        return
    known = table.at("alda", *said, "Article 2")
    assert "nothing enters into force before the other one accepts it" in known
    for bad in ("Article 77", "the ports"):
        refused = table.at("alda", *said, bad, code=2)
        assert "names no provision of this text set for sure" in refused
    act = recorded(known)
    answered = ("answer-reservation", act, "accepted", "--on", "2026-03-06", *me)
    assert "party: " in table.at("alda", *answered, code=1)
    told = json.loads(table.run("dossier", "--node", "alda", "--json"))["reservations"]
    assert [each["provisions"] for each in told] == [["article 2"]]
    assert told[0]["waits"]
    page = table.run("dossier", "--node", "alda")
    assert "Alda keeps its ports." in page
    assert "it must accept the reservation of alda to article 2" in page
    withdrawn = ("answer-reservation", act, "withdrawn", "--on", "2026-03-06", *me)
    table.at("alda", *withdrawn)
    told = json.loads(table.run("dossier", "--node", "alda", "--json"))["reservations"]
    assert told[0]["state"] == "withdrawn"


@pytest.mark.parametrize("kind", sorted({*KINDS} - CERTIFIED))
def test_every_paper_is_written_and_names_what_the_record_does_not_have(
    table: Table, kind: str
) -> None:
    said = table.run("paper", kind, "--node", "alda", "--out", "p.docx")
    table.run("paper", kind, "--node", "alda", "--out", "p.md")
    paper = (table.folder / "p.md").read_text("utf-8")

    assert "Written: p.docx" in said
    assert "{{" not in paper
    assert "}}" not in paper
    if kind not in {"clearance-table", "note-verbale"}:
        assert r"\_\_\_" in paper
    assert "Agreement on trade" in table.run("read", "p.docx") + paper


def test_a_paper_is_of_a_template_of_ones_own_and_no_words_become_markup(table: Table) -> None:
    (table.folder / "t.md").write_text("# {{ title }}\n\n{{ reasons }}\n\n{{ table mandates }}\n")
    own = (
        "paper",
        "decision",
        "--node",
        "alda",
        "--template",
        "t.md",
        "--out",
        "p.md",
        "--overwrite",
    )
    wild = "**bold** {{ title }} <b>x</b> | [a](b)"
    table.at("alda", "propose", "tidy.txt", "--reasons", wild, "--as", "keller")

    said = table.run(*own)
    paper = (table.folder / "p.md").read_text("utf-8")

    assert r"\*\*bold\*\* \{\{ title \}\} \<b\>x\</b\> \| \[a\](b)" in paper
    assert "left open: table mandates" in said
    for template, why in (
        ("{{ nobody }}", "the template asks for 'nobody'"),
        ("{{ table nothing }}", "a table is one of authority, changes, clearances"),
        ("{{ title", "stand for nothing"),
    ):
        (table.folder / "t.md").write_text(template)
        assert why in table.run(*own, code=2)


_LASTING = """Article 1. The Parties consult each other every 2 years.

Article 2. This Agreement enters into force on the date of its signature.

Article 3. This Agreement shall remain in force for a period of five years and shall be \
automatically renewed for successive periods of two years unless either Party gives notice at \
least six months before its expiry.

Article 4. Either Party may terminate this Agreement by giving six months' written notice.

Article 5. The Parties shall provisionally apply Articles 1 and 2 from the date of signature.
"""


def test_a_term_is_accepted_whole_and_its_days_are_in_dossier_calendar_and_in_force(
    tmp_path: Path,
) -> None:
    table = Table(tmp_path)
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7 a paper")
    (tmp_path / "en.txt").write_text(_LASTING, encoding="utf-8")
    table.init("alda", "holm:council", "keller:ministry")
    table.at("alda", "begin", "--title", "T", "--on-paper", "morin", "--text", "agreement:en")
    me = ("--as", "keller", "--now", "2026-03-05T12:00:00Z")
    table.at("alda", "propose", "en.txt", *me)
    table.at("alda", "decide", "T0", "--as", "holm", *MAY, "--now", "2026-03-05T12:00:00Z")
    table.at("alda", "sign", "T0", *me)
    paper = ("--by", "graf:council@morin", "--paper", "paper.pdf", "--checked", "holm", *me)
    (tmp_path / "sign.toml").write_text('place = "Bern"\n', encoding="utf-8")
    signed = ("--on", "2026-03-05", "--set", "T0", "--does", "sign.toml")
    table.at("alda", "report", "sign", *signed, *paper, code=0)
    table.at("alda", "accept-formula", "T0", *me)
    said = table.at("alda", "accept-formula", "T0", "--clause", "term", *me)
    assert "read as: for 5 years from its entry into force; renewed tacitly for 2 years" in said
    assert "a notice takes effect 6 months after notice to terminate by 1 party" in said
    said = table.at("alda", "accept-formula", "T0", "--clause", "provisional", *me)
    assert "of Articles 1 and 2 alone" in said

    now = ("--node", "alda", "--now", "2030-01-01T00:00:00Z")
    told = json.loads(table.run("dossier", "--json", *now))["force"]
    assert told["state"] == "in force"
    assert told["ending"]["notice_by"] == "2030-09-04"
    assert told["applied"]["parts"] == ["Articles 1 and 2"]
    table.run("calendar", "--out", "c.ics", *now)
    lines = (tmp_path / "c.ics").read_bytes().replace(b"\r\n ", b"").decode().splitlines()
    assert "DTSTART;VALUE=DATE:20300904" in lines
    assert "DTSTART;VALUE=DATE:20310305" in lines
    later = ("--as", "keller", "--now", "2030-03-20T00:00:00Z")
    given = ("notice", "--on", "2030-03-01", "--of", "denunciation")
    sent = recorded(table.at("alda", "instrument", *given, *later))
    state = ("dossier", "--json", "--node", "alda", "--now", "2030-04-01T00:00:00Z")
    waits = json.loads(table.run(*state))
    assert waits["force"]["state"] == "undetermined"
    whole = next(
        each["act"] for each in waits["events"] if each["act"].startswith(f"sha256:{sent}")
    )
    does = (
        'instrument = "notification-received"\non = "2030-03-10"\nplace = ""\nto = ""\n'
        f'answers = "{whole}"\nprovisions = []\nwords = ""\n'
    )
    (tmp_path / "does.toml").write_text(does, encoding="utf-8")
    received = ("--by", "graf:council@morin", "--paper", "paper.pdf", "--checked", "holm", *later)
    table.at("alda", "report", "instrument", *received, "--does", "does.toml", "--on", "2030-03-10")
    told = json.loads(table.run(*state))["force"]
    assert told["state"] == "notice running"
    assert told["ending"]["last"] == ["2030-09-09", "2030-09-09"]
    shown = table.run("dossier", "--node", "alda", "--now", "2030-04-01T00:00:00Z")
    assert "2030-09-09, by denunciation" in " ".join(shown.split())
    table.run("calendar", "--out", "d.ics", "--node", "alda", "--now", "2030-04-01T00:00:00Z")
    assert b"may be withdrawn" in (tmp_path / "d.ics").read_bytes().replace(b"\r\n ", b"")
    back = ("instrument", "withdrawal-of-notice", "--answers", sent, "--on", "2030-05-01")
    table.at("alda", *back, "--as", "keller", "--now", "2030-05-01T00:00:00Z")
    asked = ("--node", "alda", "--now", "2030-06-01T00:00:00Z")
    assert "in force" in table.run("in-force", "2030-06-01", *asked)


def test_what_of_a_term_is_not_read_is_told_and_no_half_of_it_is_accepted_as_the_whole(
    table: Table,
) -> None:
    (table.folder / "odd.txt").write_text(
        "Article 1. This Agreement shall remain in force for five years and shall be extended by "
        "tacit agreement for like periods.\n",
        encoding="utf-8",
    )
    table.at("alda", "propose", "odd.txt", "--as", "keller")
    said = table.at("alda", "accept-formula", "T1", "--clause", "term", "--as", "keller")
    assert "NOT READ: not understood: 'and shall be extended by tacit agreement" in said
    none = table.at("alda", "accept-formula", "T0", "--clause", "term", "--as", "keller", code=2)
    assert "no sentence of agreement in en on how long it lasts" in none
    none = table.at(
        "alda", "accept-formula", "T0", "--clause", "provisional", "--as", "keller", code=2
    )
    assert "was not read (no clause)" in none
