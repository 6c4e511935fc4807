"""The mirror table as a sheet: for a terminal, a page or a document."""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.delivery.mirror import Mirror, Row
from paraph.agreement.delivery.programmes import Planned
from paraph.agreement.life import Life
from paraph.agreement.period import order
from paraph.views.instant_words import instant_in_words, short
from paraph.views.mirror_words import (
    SHORT,
    counts,
    figure_in_words,
    gap_in_words,
    grouped,
    looks,
    remarks,
    rests,
    side_in_words,
    stands,
    told_of,
    tolerance_in_words,
    until,
)
from paraph.views.sentence import counted
from paraph.views.sheet import Block, Facts, Section, Sheet, Table, Words, table
from paraph.views.visible import one_line, quoted

FOOT = (
    "Both figures stand as each party told them. None is averaged, none takes the place of the "
    "other, and neither party is held to be more reliable. The gap is |a - b| / max(|a|, |b|)."
)
_TWO = 2
_NONE = "\N{EN DASH}"


def mirror_sheet(life: Life, found: Mirror) -> Sheet:
    """Return the mirror table of an agreement, with every report there is."""
    genesis = life.genesis
    parties = " and ".join([one_line(each.words) for each in genesis.parties])
    about = f"{parties}. As of {instant_in_words(life.now)}, by the record of this node."
    sections = [Section("In short", tuple(_short(found)))]
    sections += [
        Section(_title(planned), tuple(programme_blocks(life, found, planned)))
        for planned in found.programmes
    ]
    sections += [
        Section("Discrepancies", discrepancies(found)),
        Section("Every report", tuple([each for each in (every_report(found),) if each.rows])),
    ]
    kept = tuple([each for each in sections if each.blocks])
    return Sheet(f"Mirror table: {one_line(genesis.title)}", about, kept, FOOT)


def _title(planned: Planned) -> str:
    return f"{one_line(planned.body.title)} ({planned.name})"


def _short(found: Mirror) -> Iterator[Block]:
    if not found.programmes:
        yield Words("Nobody holds a programme, and nobody has reported on delivery.")
        return
    rows = [
        (name, f"{number:,} of {len(found.rows):,}. {SHORT[name]}")
        for name, number in counts(found).items()
        if number
    ]
    if rows:
        yield Facts(tuple(rows))
    else:
        yield Words("Nobody has reported yet, and no report was due.")
    unsettled = [each for each in found.disputes if each.state != "closed"]
    if unsettled:
        yield Words(
            f"{counted(len(unsettled), 'discrepancy', 'discrepancies')} not closed.", strong=True
        )


def programme_blocks(life: Life, found: Mirror, planned: Planned) -> Iterator[Block]:
    """Yield what a programme is, and its part of the mirror table."""
    body = planned.body
    runs = " to ".join(filter(None, (body.since, body.until_day)))
    rows = (
        ("field", one_line(body.field)),
        ("stands", stands(planned)),
        ("rests on", rests(planned)),
        *[("commits to", _commitment(each.span.words, each.norm)) for each in body.commitments],
        *[(f"for {each.party}", each.body or "nobody is named") for each in body.responsible],
        ("runs", runs),
        ("reports are due", f"{body.days} days after each period" if body.since else ""),
        ("plan", one_line(body.words)),
    )
    yield Facts(tuple([each for each in rows if each[1]]))
    indicators = [
        (
            each.indicator,
            one_line(each.words),
            one_line(each.unit),
            one_line(each.definition),
            each.every,
            grouped(each.target) if each.target else "",
        )
        for each in body.indicators
    ]
    if indicators:
        yield table(("indicator", "counts", "unit", "definition", "every", "target"), indicators)
    if found.of(planned.name):
        yield rows_of(life, found.of(planned.name))


def _commitment(words: str, norm: str) -> str:
    said = quoted(words, "“”") if words else ""
    return " ".join(filter(None, (said, f"(norm {one_line(norm)})" if norm else "")))


def rows_of(life: Life, rows: tuple[Row, ...]) -> Table:
    """Return rows as a table: of two parties a column for each, of several with their names."""
    two = len(life.parties) == _TWO
    sides = life.parties if two else ("one side", "other side")
    head = ("indicator and period", *sides, "relation", "gap / tolerance", "remarks")
    cells = [
        (
            f"{row.place.indicator}, {row.place.period}",
            *[
                side_in_words(each) if two else f"{each.party}: {side_in_words(each)}"
                for each in row.sides
            ],
            row.relation,
            _whole(f"{gap_in_words(row) or _NONE} / {tolerance_in_words(row)}"),
            remarks(row),
        )
        for row in rows
    ]
    return table(head, cells)


def _whole(words: str) -> str:
    """Return words in which no line ends between a figure and its sign."""
    return words.replace(" %", "\N{NO-BREAK SPACE}%")


def discrepancies(found: Mirror) -> tuple[Block, ...]:
    """Return the discrepancies that somebody opened, or nothing."""
    rows = [
        (
            ", ".join(each.place),
            each.body.cause,
            one_line(each.body.reason),
            looks(each),
            until(each),
            told_of(each),
            short(each.act),
        )
        for each in found.disputes
    ]
    if not rows:
        return ()
    head = ("where", "cause", "reason", "looked into by", "until", "stands", "act")
    return (table(head, rows),)


def every_report(found: Mirror) -> Table:
    """Return every report that there is, the ones that count and the ones that do not."""
    told: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in found.rows:
        for side in row.sides:
            for said in (*side.others, *filter(None, (side.said,))):
                how = f"on paper, entered by {said.log}" if said.reported else "signed"
                how += f", does not count: {one_line(said.idle)}" if said.idle else ""
                how += "" if said.idle or said is side.said else ", a later one counts"
                papers = len(said.figure.papers) + len(said.figure.evidence)
                told[(*row.place, said.party, said.act)] = (
                    f"{said.party}: {row.place.indicator}, {row.place.period}",
                    said.on,
                    figure_in_words(said),
                    one_line(said.figure.words) if said.figure.figure else "",
                    how,
                    str(papers) if papers else "",
                    short(said.act),
                )
    head = ("report", "told on", "figure", "remarks", "how", "papers", "act")
    keys = sorted(told, key=lambda each: (each[0], each[1], order(each[2]), told[each][1], each))
    return table(head, [told[each] for each in keys])
