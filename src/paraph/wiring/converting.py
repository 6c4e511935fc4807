"""Converting: a text is written in another format, read back, and held against what it was."""

from __future__ import annotations

import os
from typing import NamedTuple

from paraph.comparison.compare import compare
from paraph.comparison.comparison import Comparison
from paraph.comparison.losses import Loss, losses
from paraph.errors import InputError, UnwritableError, UsageError
from paraph.formats import registry
from paraph.text.reading import Reading, View
from paraph.wiring.files import check_target, printable, put, read, same_file
from paraph.wiring.heard import check_heard
from paraph.wiring.kept import check_kept


class Conversion(NamedTuple):
    """What became of a text: what was read, what is read of the new file, and what was lost."""

    comparison: Comparison
    losses: tuple[Loss, ...]

    @property
    def complete(self) -> bool:
        """Whether the new file holds the very text."""
        return not self.losses


def convert(  # noqa: PLR0913 - the keywords of `read`
    source: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    view: View | None = None,
    language: str = "",
    encoding: str = "",
    attachment: str = "",
    accept_text_layer: bool = False,
    accept_conversion: bool = False,
    overwrite: bool = False,
) -> Conversion:
    """Write the text of `source` to `target`, in the format of its suffix; return what was lost.

    The file is whole or not there at all, and is read back before it is put into its place. The
    keywords say how the source is read, as those of `read` do. A file that is there and says
    otherwise is replaced with `overwrite` alone.

    Raises:
        InputError: the source cannot be read.
        ResultError: the place cannot be written to or holds something else, or the text cannot be
            written in this format.
        UsageError: nothing is written under this suffix, the source would be overwritten, or a
            keyword says nothing for it.
    """
    where = os.fspath(target)
    registry.writer_of(where)
    check_target(where, ())
    if same_file(where, os.fspath(source)):
        raise UsageError(f"{printable(where)}: this would overwrite the text to convert")
    reading = read(
        source,
        view=view,
        language=language,
        encoding=encoding,
        attachment=attachment,
        accept_text_layer=accept_text_layer,
        accept_conversion=accept_conversion,
    )
    check_heard(
        (reading,),
        encoding=encoding,
        attachment=attachment,
        accept_text_layer=accept_text_layer,
        accept_conversion=accept_conversion,
    )
    content, conversion = converted(reading, where)
    check_kept(where, content, overwrite)
    put(where, content)
    return conversion


def converted(reading: Reading, target: str) -> tuple[bytes, Conversion]:
    """Return a reading as the bytes of a file called `target`, and what was lost.

    Raises:
        UnwritableError: the text cannot be written in this format.
        UsageError: nothing is written under this suffix.
    """
    name = printable(target)
    try:
        content = registry.write(reading, target)
        back = read(content, file=name, language=reading.source.language)
    except RecursionError as error:
        raise UnwritableError(name, "the text is nested too deeply for this format") from error
    except InputError as error:
        raise UnwritableError(name, f"what was written would not be read: {error.what}") from error
    comparison = compare(reading, back)
    return content, Conversion(comparison, losses(comparison))
