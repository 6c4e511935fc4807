"""`paraph convert`: one file in another format, and what that format could not keep."""

from __future__ import annotations

from paraph.cli.output import Progress, hand_out, say
from paraph.cli.ways import PLAIN_WAYS, Ways
from paraph.text.reading import View
from paraph.wiring import size, surroundings
from paraph.wiring.converting import convert


def run(
    file: str,
    out: str,
    *,
    as_json: bool = False,
    language: str = "",
    view: View | None = None,
    quiet: bool = False,
    overwrite: bool = False,
    ways: Ways = PLAIN_WAYS,
) -> int:
    """Convert, show, and return the exit code: 0 where nothing was lost, 1 where something was."""
    around = surroundings()
    with Progress(around, size(file)) as progress:
        progress(f"Converting {file}")
        conversion = convert(
            file, out, view=view, language=language, overwrite=overwrite, **ways.of()
        )
    if as_json:
        from paraph.views.lost import lost_json

        hand_out(lost_json(conversion.comparison, conversion.losses))
    elif not quiet:
        from paraph.views.lost import lost_lines

        say(lost_lines(conversion.comparison, conversion.losses, width=around.width))
    return 0 if conversion.complete else 1
