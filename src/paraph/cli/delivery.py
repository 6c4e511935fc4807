"""Delivery at the command line: programmes, reports, the mirror table, discrepancies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, cast

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.delivery.admitted import deliveries, row_of
from paraph.agreement.delivery.form import Form, form_of
from paraph.agreement.delivery.mirror import Mirror, mirror
from paraph.agreement.delivery.programmes import Planned, programmes
from paraph.agreement.delivery.reports import Place, reports
from paraph.agreement.life import Life
from paraph.agreement.period import check_period
from paraph.cli.acting import Acting
from paraph.cli.asked import Asked
from paraph.cli.deciding import author_of, demand_timely, plain_of, table_of
from paraph.cli.dossier import AsOf, life_on
from paraph.cli.output import say, warn
from paraph.desk.delivery_form import Answers, answers, delivered, demand_nothing_beside
from paraph.desk.matter import digest_of
from paraph.desk.planning import programme as planned_in
from paraph.errors import ActError, UsageError
from paraph.formats import registry
from paraph.views.delivery_charts import charts, charts_file
from paraph.views.delivery_form import form_document, form_sheet
from paraph.views.mirror import mirror_sheet
from paraph.views.mirror_json import mirror_json
from paraph.views.mirror_workbook import mirror_workbook
from paraph.views.programme_lines import programme_lines, row_lines
from paraph.views.sheet import sheet_lines
from paraph.views.sheet_markdown import sheet_markdown
from paraph.views.sheet_page import sheet_page
from paraph.views.visible import one_line
from paraph.wiring import check_target, contents, printable, put, surroundings
from paraph.wiring.kept import check_kept

_DAY = 10  # characters of one


class Paper(NamedTuple):
    """What is said of another party's report: by whom, when, its paper, and who checked it."""

    by: str
    on: str
    paper: str
    checked: str


def programme(asked: Asked, file: str, accept: str, text_set: str) -> int:
    """Hold a programme, of a file or as another party holds it."""
    if bool(file) == bool(accept):
        raise UsageError("say in which FILE the programme is, or by --accept which one is held")
    acting = Acting(asked)
    if accept:
        body, about = _of_another(acting, accept)
        say(programme_lines(body))
        return acting.act(body, text_set=about)
    matter, life = acting.matter, acting.life
    known = matter.state.texts.sets
    texts = matter.text_set(text_set) if text_set else known.get(life.current)
    body = planned_in(plain_of(table_of(file)), matter, texts, printable(file))
    say(programme_lines(body))
    return acting.act(body, text_set=texts.digest if texts and body.commitments else "")


def _of_another(acting: Acting, name: str) -> tuple[steps.Programme, str]:
    """Return the words of a programme that another party holds last, and their text set.

    Raises:
        UsageError: nobody else does, or the own party holds the same already.
    """
    own = acting.author.party
    held = [
        (event.party, event.body, event.text_set)
        for event in acting.life.of_kind("programme")
        if isinstance(event.body, steps.Programme) and event.body.programme == name
    ]
    theirs = [(body, about) for party, body, about in held if party != own]
    if not theirs:
        raise UsageError(f"no other party holds a programme {name!r}")
    mine = [(body, about) for party, body, about in held if party == own]
    if mine and mine[-1] == theirs[-1]:
        raise UsageError(f"{own} holds the programme {name} in these words already")
    return theirs[-1]


def mirror_table(
    asked: Asked,
    day: str,
    targets: tuple[str, ...],
    *,
    overwrite: bool = False,
    as_json: bool = False,
) -> int:
    """Show the mirror table, or write it to files; return 0."""
    for target in targets:
        check_target(target, (".xlsx", ".html", ".htm", ".docx", ".md", ".svg"))
    acting = Acting(asked)
    life, _, aside = life_on(acting.matter, day) if day else AsOf(acting.life, acting.matter.state)
    for each in aside:
        warn(f"not shown: {each}")
    found = mirror(life)
    made = [(target, _content(life, found, target)) for target in targets]
    for target, content in made:
        check_kept(target, content, overwrite)
    for target, content in made:
        put(target, content)
    if as_json:
        say([mirror_json(life, found, acting.matter.agreement)])
    elif not targets:
        say(sheet_lines(mirror_sheet(life, found), surroundings().width))
    return 0


def _content(life: Life, found: Mirror, target: str) -> bytes:
    suffix = target.lower().rpartition(".")[2]
    title = life.genesis.title
    match suffix:
        case "xlsx":
            return mirror_workbook(life, found)
        case "svg":
            return charts_file(found, life.parties, title)
        case "html" | "htm":
            return sheet_page(mirror_sheet(life, found), charts(found, life.parties, title))
        case _:
            source = sheet_markdown(mirror_sheet(life, found)).encode()
            if suffix == "docx":
                return registry.write(registry.read(source, "mirror.md"), target)
            return source


# ---------------------------------------------------------------- reports


def form(
    asked: Asked, name: str, period: str, out: str, party: str, *, overwrite: bool = False
) -> int:
    """Write the form of a report; return 0."""
    check_target(out, (".xlsx", ".docx"))
    acting = Acting(asked)
    made = _form(acting, name, party or acting.node.party, period, "PERIOD")
    content = form_sheet(made) if out.lower().endswith(".xlsx") else _document(made)
    check_kept(out, content, overwrite)
    put(out, content)
    counted = ", ".join([each.indicator.indicator for each in made.rows])
    say([f"Written to {printable(out)}: {made.party} on {name} for {period} ({counted})"])
    return 0


def _document(made: Form) -> bytes:
    """Return a form as a document for Word."""
    return registry.write(registry.read(form_document(made).encode(), "form.md"), "form.docx")


def _form(acting: Acting, name: str, party: str, period: str, what: str) -> Form:
    try:
        check_period(period, what)
    except ActError as error:
        raise UsageError(str(error)) from error
    planned = _planned(acting.life, name)
    matter = acting.matter
    agreement = (matter.agreement, matter.genesis.title)
    return form_of(agreement, planned, reports(acting.life), (party, period))


def _planned(life: Life, name: str) -> Planned:
    known = programmes(life)
    found = next((each for each in known if each.name == name), None)
    if found is None or found.state == "unknown":
        names = ", ".join([each.name for each in known if each.state != "unknown"]) or "none"
        raise UsageError(f"nobody holds a programme {name!r}: there is {names}")
    return found


def take_in(
    asked: Asked,
    file: str,
    sign: str,
    papers: tuple[Sequence[str], Sequence[str]],
    paper: Paper,
) -> int:
    """Take in a form that was filled in: as an act of one's own party, or as a fact on paper."""
    if not file.lower().endswith((".xlsx", ".docx")):
        raise UsageError(f"{printable(file)}: a form comes back as .xlsx or .docx")
    others = (*asked.others, paper.checked) if paper.checked else asked.others
    acting = Acting(asked._replace(others=others))
    source = contents(file)
    found = answers(source, printable(file))
    asked_of = _expected(acting, found)
    body = delivered(found, asked_of, cast("Literal['stop', 'comma']", sign))
    if file.lower().endswith(".xlsx"):
        fresh = answers(form_sheet(asked_of), "form.xlsx")
    else:
        fresh = answers(_document(asked_of), "form.docx")
    demand_nothing_beside(found, fresh)
    body, blobs = _with_papers(body, *papers)
    say(_told(body, asked_of))
    own = asked_of.party == acting.node.party
    if own and any(paper):
        raise UsageError(f"the form is of {asked_of.party}: it is signed, and no fact on paper")
    if own:
        return acting.act(body, blobs=blobs)
    if not paper.by or not paper.on:
        raise UsageError(
            f"the form is of {asked_of.party}: say by --by who made it and by --on when, so that "
            "it is entered as a fact on paper"
        )
    by = author_of(paper.by)
    if by.party != asked_of.party:
        raise UsageError(f"--by names {by.party}, and the form is of {asked_of.party}")
    demand_timely(body.period, paper.on)
    content = contents(paper.paper) if paper.paper else source
    fact = acts.Report("deliver", by, paper.on, digest_of(content), paper.checked, (), body)
    return acting.act(fact, blobs=(content, *blobs))


def _expected(acting: Acting, found: Answers) -> Form:
    """Return the form that the record would make of the names of one that came back.

    Raises:
        UsageError: there is no such programme, party or period; the place is named.
    """
    names = {name: each.value for name, each in found.names.items()}
    if names["agreement"] != acting.matter.agreement:
        place = found.names["agreement"].place
        raise UsageError(f"{found.file}, {place}: the form is of another agreement")
    try:
        return _form(acting, names["programme"], names["party"], names["period"], "period")
    except UsageError as error:
        raise UsageError(f"{found.file}: {error}") from error


def _with_papers(
    body: steps.Deliver, kept: Sequence[str], named: Sequence[str]
) -> tuple[steps.Deliver, tuple[bytes, ...]]:
    """Return a report with its evidence: files that go into the record, and digests of others."""
    blobs: dict[str, list[bytes]] = {}
    digests: dict[str, list[str]] = {}
    for said in kept:
        name, content = _file(said, "--keep", body)
        blobs.setdefault(name, []).append(content)
    for said in named:
        name, content = _file(said, "--evidence", body)
        digests.setdefault(name, []).append(digest_of(content))
    figures = [
        each._replace(
            papers=tuple(
                dict.fromkeys((*each.papers, *map(digest_of, blobs.get(each.indicator, ()))))
            ),
            evidence=tuple(dict.fromkeys((*each.evidence, *digests.get(each.indicator, ())))),
        )
        for each in body.figures
    ]
    every = {digest_of(each): each for held in blobs.values() for each in held}
    return body._replace(figures=tuple(figures)), tuple(every.values())


def _file(said: str, option: str, body: steps.Deliver) -> tuple[str, bytes]:
    name, mark, path = said.partition("=")
    if not mark or not path:
        raise UsageError(f"{option} {said!r} is not of the form INDICATOR=FILE")
    if name not in {each.indicator for each in body.figures}:
        known = ", ".join([each.indicator for each in body.figures])
        raise UsageError(f"{option} {said!r}: the form asks for {known}")
    return name, contents(path)


def _told(body: steps.Deliver, form: Form) -> list[str]:
    """Return what was read of a form, for whoever is about to sign it."""
    lines = [f"{form.party} on {body.programme} for {body.period}:"]
    known: Mapping[str, steps.Indicator] = {
        each.indicator.indicator: each.indicator for each in form.rows
    }
    last = {each.indicator.indicator: each.figure for each in form.rows}
    for each in body.figures:
        asked = known[each.indicator]
        figure = f"{each.figure} {each.unit}" if each.figure else "no figure"
        why = f" ({each.words})" if each.words else ""
        lines.append(one_line(f"  {each.indicator}: {figure}{why}"))
        other = (
            ("unit", each.unit, asked.unit),
            ("definition", each.definition, asked.definition),
            ("period", each.counted, body.period),
        )
        for name, told, was in other:
            if told != " ".join(was.split()):
                lines.append(one_line(f"    another {name} than the programme's: {told}"))
        if papers := len(each.papers) + len(each.evidence):
            lines.append(f"    papers: {papers}, of which {len(each.papers)} in the record")
        left = {*last[each.indicator].papers, *last[each.indicator].evidence}
        if left := left - {*each.papers, *each.evidence}:
            lines.append(f"    left out: {len(left)} of the papers that were told of it last")
    return lines


# ---------------------------------------------------------------- discrepancies


def discrepancy(
    asked: Asked,
    place: tuple[str, str, str],
    cause: str,
    owner: str,
    until: str,
    between: str,
    reason: str,
) -> int:
    """Open a discrepancy of the reports that count now."""
    acting = Acting(asked)
    two = tuple(sorted([each.strip() for each in between.split(",") if each.strip()]))
    two = two or tuple(sorted(acting.life.parties))
    if len(two) != len(("one", "other")):
        raise UsageError("say by --between PARTY,PARTY of which two parties it is")
    row = row_of(acting.life, Place(*place), two)
    if row is None:
        raise UsageError(f"there is no row {', '.join(place)} in the mirror table")
    say(row_lines(row))
    body, _, party = owner.rpartition("@")
    due = f"{until}T23:59:59Z" if len(until) == _DAY else until
    return acting.act(
        steps.Discrepancy(*place, two, cause, party, body, due, reason, deliveries(row))
    )


def settle_discrepancy(asked: Asked, name: str, reason: str) -> int:
    """Hold a discrepancy to be settled, as the figures stand now."""
    acting = Acting(asked)
    entry = acting.matter.act(name)
    opened = next((each for each in mirror(acting.life).disputes if each.act == entry.id), None)
    if opened is None:
        raise UsageError(f"{name} opens no discrepancy")
    row = row_of(acting.life, opened.place, opened.body.between)
    say(row_lines(row) if row else ())
    stands = deliveries(row) if row else ()
    return acting.act(steps.Resolve(entry.id, stands, reason))
