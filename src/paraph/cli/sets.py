"""`paraph compare` of two sets: main agreement, annexes and languages, as one answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.cli.choice import Choice
from paraph.cli.compare import Asked, Judge, code, judge_by, judged
from paraph.cli.components import Component, Paired, Texts, is_set, paired, texts_of
from paraph.cli.folder import Folder, new_folder
from paraph.cli.output import Progress, hand_out, say, warn
from paraph.cli.ways import PLAIN_WAYS, Heard, Way
from paraph.cli.written import Targets
from paraph.errors import ParaphError, UnsupportedError, UsageError
from paraph.text.reading import Reading
from paraph.views.finding import findings
from paraph.views.sentence import counted, verdict_sentence
from paraph.views.silent import Silent, headline
from paraph.views.subject import Subject, comparison_of
from paraph.views.text_pairs import TextPair, in_order, set_json, set_lines, set_page
from paraph.wiring import (
    REDLINES,
    check_new_folder,
    contents,
    printable,
    read,
    same_file,
    size,
    surroundings,
)


class _Sets:
    """Two sets that are compared text by text, each read as was asked for all of them."""

    def __init__(self, judge: Judge, asked: Asked) -> None:
        self._judge, self._asked = judge, asked
        self._heard: list[Heard] = []
        self._whole = True

    def pairs(self, old: str, new: str, progress: Progress) -> tuple[list[TextPair], list[str]]:
        """Return every text of both sets with what was found, and the files not looked at.

        Raises:
            InputError: a manifest cannot be read.
            UsageError: a set holds no text, or two of one component and language; or what is said
                of its files says nothing for any of them.
        """
        before, after = texts_of(old), texts_of(new)
        self._asked.ways.check_sides(
            [each.path for each in before.texts], [each.path for each in after.texts]
        )
        found = [_unlooked(each, which) for which, each in self._aside(before, after)]
        for pair in paired(before.texts, after.texts, self._spoken):
            progress(f"Comparing {pair.component.component}")
            found.append(self._found(pair))
        if self._whole and self._asked.ways != PLAIN_WAYS:
            self._asked.ways.check_heard(self._heard, sided=True)
        return found, [*dict.fromkeys([*before.others, *after.others])]

    @staticmethod
    def _aside(before: Texts, after: Texts) -> Iterator[tuple[int, str]]:
        """Yield what lies among the texts of a side and nobody looks at, though it may be one."""
        for which, side in enumerate((before, after)):
            yield from [(which, each) for each in side.doubtful]

    def _found(self, pair: Paired) -> TextPair:
        """Return what was found of one text; whatever keeps it from being read is a doubt."""
        one = pair.component
        files = tuple([printable(side.path) if side is not None else "" for side in pair])
        if pair.old is None or pair.new is None:
            self._whole = False
            side, file = ("new", files[0]) if pair.new is None else ("old", files[1])
            said = f"Undecided: the {side} side has no such text; the other is {file}."
            return TextPair(one.component, one.language, files, said)
        try:
            before = self._read(pair.old, 0)
            own = self._asked._replace(language=self._tongue(pair.new))
            subject, silent = judged(before, pair.new.path, self._judge, own)
        except ParaphError as error:
            one_way = self._way(pair.old, 0) == self._way(pair.new, 1)
            nobody_reads = isinstance(error, UnsupportedError)  # a picture: an exhibit all the same
            asked = self._asked.claimed or not one_way or not nobody_reads
            alike = not asked and _alike(pair.old, pair.new)
            self._whole = False
            said = f"Undecided: {error}. {error.hint}".strip()
            if alike:
                said = f"Same: not a byte is another, though it could not be read ({error})."
            return TextPair(one.component, one.language, files, said, alike=alike)
        texts = before, comparison_of(subject).new
        self._heard += [
            Heard(which, side.path, text)
            for which, (side, text) in enumerate(zip((pair.old, pair.new), texts, strict=True))
        ]
        spoken = one.language or pair.new.language or before.source.language
        return TextPair(one.component, spoken, files, _sentence(subject, silent), subject, silent)

    def _read(self, text: Component, which: int) -> Reading:
        way = self._way(text, which)
        return read(text.path, view=self._asked.view, language=self._tongue(text), **way)

    def _way(self, text: Component, which: int) -> Way:
        return self._asked.ways.of(which, text.path, sided=True)

    def _tongue(self, text: Component) -> str:
        return self._asked.language or (text.language if text.declared else "")

    def _spoken(self, text: Component) -> str:
        """Return the language that a text is found to be in, "" where it cannot be read."""
        try:
            return self._read(text, 1).source.language
        except ParaphError:
            return ""


def run(
    old: str,
    new: Sequence[str],
    asked: Asked,
    choice: Choice,
    *,
    targets: Targets,
    as_json: bool = False,
    quiet: bool = False,
    color: str = "auto",
) -> int:
    """Compare two sets, show, leave the redlines in a folder, and return the exit code.

    Raises:
        UsageError: there are several new sets, or something is asked for that holds two texts.
    """
    _check(old, new, targets, as_json=as_json, quiet=quiet)
    if same_file(old, new[0]):
        warn(f"{printable(new[0])} is being compared with itself")
    asked.ways.check_said("old, of new or of both (every file of them) or of a file")
    into = targets.redline
    if into is not None:
        check_new_folder(into)
    around = surroundings()
    sets = _Sets(judge_by(choice, asked.language), asked)
    with Progress(around, sum(map(size, (old, *new)))) as progress:
        pairs, others = sets.pairs(old, new[0], progress)
    if into is not None:
        with new_folder(into) as folder:
            pairs = [_kept(pair, folder) for pair in in_order(pairs)]
            folder.put("index.html", set_page(pairs, others))
    if as_json:
        hand_out(set_json(pairs, others))
    elif not quiet:
        colour = around.colour if color == "auto" else color == "always"
        say(set_lines(pairs, others, width=around.width, colour=colour))
        if into is not None:
            say(["", f"Redlines: {printable(into)}/index.html"])
    return code([pair.word for pair in pairs])


def _check(old: str, new: Sequence[str], targets: Targets, *, as_json: bool, quiet: bool) -> None:
    if as_json and quiet:
        raise UsageError("--json and --quiet contradict each other")
    if len(new) > 1:
        raise UsageError("a set of texts is compared with one other set")
    sets, texts = [each for each in (old, *new) if is_set(each)], [old, *new]
    if len(sets) < len(texts):
        one = next(each for each in texts if each not in sets)
        raise UsageError(
            f"{printable(sets[0])} is a folder or a manifest and {printable(one)} is one text: "
            "compare two of a kind"
        )
    if targets.redline is not None and targets.redline.lower().endswith(REDLINES):
        raise UsageError("a set leaves a redline for each text: name a new folder for them")
    if targets.author is not None or targets.date is not None:
        raise UsageError("--author and --date are of a redline in Word, which is of two files")
    if targets.fonts is not None:
        raise UsageError("--fonts is of a PDF of two files")
    if targets.certificate is not None or targets.sarif is not None:
        raise UsageError(
            "a certificate or a SARIF file is of texts: compare the files of the set one by one"
        )


def _unlooked(name: str, which: int) -> TextPair:
    side = ("old", "new")[which]
    what = "is hidden, a link to a folder or no file, and is not looked into"
    said = f"Undecided: {name} on the {side} side {what}."
    return TextPair(name, "", (name, name), said)


def _alike(old: Component, new: Component) -> bool:
    """Whether both files are of one kind, by their names, and of the same bytes."""
    kinds = {side.path.rpartition(".")[2].lower() for side in (old, new)}
    try:
        one, other = contents(old.path), contents(new.path)
        return len(kinds) == 1 and one == other
    except ParaphError:
        return False


def _sentence(subject: Subject, silent: Silent | None) -> str:
    if silent is None or not silent.told:
        return verdict_sentence(subject)
    return f"{headline(subject, silent)} {counted(len(findings(subject)), 'change')} in all."


def _kept(pair: TextPair, folder: Folder) -> TextPair:
    if pair.subject is None:
        folder.keep(pair.name, pair.sentence)
        return pair
    told = findings(pair.subject)
    name = ".".join(filter(None, (pair.component, pair.language)))
    written = folder.write(name, pair.sentence, pair.subject, told, pair.silent)
    return pair._replace(page=written.rpartition("/")[2])
