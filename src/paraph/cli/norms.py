"""`paraph norms`: what a text obliges, permits and declares, listed, compared and exported."""

from __future__ import annotations

from paraph.cli.output import hand_out, say, warn
from paraph.cli.read import code as code_of_reading
from paraph.cli.read import remark
from paraph.cli.ways import PLAIN_WAYS, Way, Ways
from paraph.errors import UsageError
from paraph.norms.extract import read_norms
from paraph.norms.norm import Norms
from paraph.norms.seen import PENDING, as_seen
from paraph.norms.versions import between
from paraph.text.node import Text
from paraph.text.reading import Reading
from paraph.views.sentence import counted
from paraph.views.visible import one_line, spelled
from paraph.wiring import read
from paraph.wiring.files import check_target, printable, put
from paraph.wiring.kept import check_kept

SUFFIXES = (".csv", ".xlsx", ".json")
"""What a register may be written as."""
_FINE, _CHANGED, _UNREAD = 0, 1, 2


def listed(file: str, *, as_json: bool = False, language: str = "", ways: Ways = PLAIN_WAYS) -> int:
    """Propose the norms of a file, show them, and return the exit code."""
    reading, norms = _read(file, language, ways, 0)
    if as_json:
        from paraph.views.norms_json import norms_json

        hand_out(norms_json(reading, norms))
    else:
        from paraph.views.norm_lines import norm_lines

        say(map(spelled, norm_lines(norms)))
        remark(reading)
    return _code(reading, norms)


def compared(
    files: tuple[str, str],
    *,
    as_json: bool = False,
    language: str = "",
    unclear: bool = False,
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Show what a new text does to the norms of an old one, and return the exit code.

    Two texts in different languages are held against each other as what they are.
    """
    old, new = [_read(file, language, ways, which) for which, file in enumerate(files)]
    if old[1].language != new[1].language and "" not in {old[1].language, new[1].language}:
        return _between_languages(old, new, as_json=as_json, unclear=unclear)
    turned = between(old[1].norms, new[1].norms)
    if as_json:
        from paraph.views.norms_json import compared_json

        hand_out(compared_json(old, new, turned))
    else:
        from paraph.views.norm_lines import compared_lines

        say(map(spelled, compared_lines(turned)))
        if not turned and old[1].text != new[1].text:
            say(["The texts differ in other words: paraph compare shows them."])
        for reading, _ in (old, new):
            remark(reading)
    return max(*(_code(*each) for each in (old, new)), _CHANGED if turned else _FINE)


def _between_languages(
    first: tuple[Reading, Norms], second: tuple[Reading, Norms], *, as_json: bool, unclear: bool
) -> int:
    from paraph.desk.lone_norms import Side, apart

    sides = [Side(reading, norms.language, norms) for reading, norms in (first, second)]
    told = apart(*sides)
    if as_json:
        from paraph.views.norms_json import languages_json

        hand_out(languages_json(first, second, told))
    else:
        from paraph.views.norm_lines import languages_lines, unclear_lines

        codes = (first[1].language, second[1].language)
        say(map(spelled, languages_lines(told, codes)))
        if unclear:
            say(map(spelled, ("", *unclear_lines(told, codes))))
        for reading, _ in (first, second):
            remark(reading)
    code = max(_code(*each) for each in (first, second))
    if told.doubts or code:
        return _UNREAD
    if told.lone:
        return _CHANGED
    return _UNREAD if told.unclear or any(told.alone) else _FINE


def exported(file: str, target: str, *, language: str = "", ways: Ways = PLAIN_WAYS) -> int:
    """Write the register of the norms of a file, and return the exit code."""
    check_target(target, SUFFIXES)
    reading, norms = _read(file, language, ways, 0)
    content = written(reading, norms, target)
    check_kept(target, content)
    put(target, content)
    say([f"{counted(len(norms.norms), 'norm', 'norms')} in {one_line(printable(target))}"])
    for each in norms.unread:
        warn(f"{each.place.address} was not read: {each.why}")
    remark(reading)
    return _code(reading, norms)


def written(reading: Reading, norms: Norms, target: str) -> bytes:
    """Return a register as the suffix of a file asks."""
    if target.lower().endswith(".json"):
        from paraph.views.norms_json import norms_json

        return norms_json(reading, norms).encode()
    from paraph.views.register import register_csv, register_xlsx

    return (register_csv if target.lower().endswith(".csv") else register_xlsx)(norms)


def _read(file: str, language: str, ways: Ways, which: int) -> tuple[Reading, Norms]:
    """Return a file as it is read, and its norms.

    Raises:
        UsageError: it is in no language whose norms are read.
    """
    reading = read(file, language=language, **ways.of(which))
    norms = read_norms(reading.text, language or reading.source.language)
    if norms.outcome != "read" and reading.text.words():
        told = f"{norms.language!r}" if norms.language else "a language that could not be told"
        raise UsageError(
            f"{printable(file)} is in {told}; norms are read in English, Russian, French and "
            "Spanish: --language XX says which it is"
        )
    return reading, as_seen(norms, reading, _unchanged(reading, language, ways.of(which)))


def _unchanged(reading: Reading, language: str, way: Way) -> Text | None:
    """Return the text of a file without the tracked changes that are pending in it, if any are."""
    if all(each.code != PENDING for each in reading.hazards):
        return None
    source = reading.source
    return read(source.content, file=source.file, view="original", language=language, **way).text


def _code(reading: Reading, norms: Norms) -> int:
    return _UNREAD if code_of_reading(reading) or norms.unread else _FINE
