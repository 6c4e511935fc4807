"""A package with some of its parts written anew, and the same bytes on each run."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from paraph.formats.docx.package import Package

_DATE = (1980, 1, 1, 0, 0, 0)
"""Of parts that are new: a file does not say when it was made."""
_LEVEL = 6


def packed(package: Package, parts: Mapping[str, bytes]) -> bytes:
    """Return a package in which `parts` take the place of those of their name, or come last."""
    changed = {name.lower(): content for name, content in parts.items()}
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as target:
        for key, info in package.members.items():
            content = changed.pop(key, None)
            if content is None:
                with package.open(info.filename) as stream:
                    content = stream.read()
            made = zipfile.ZipInfo(info.filename, info.date_time)
            made.compress_type = info.compress_type
            made.external_attr = info.external_attr
            target.writestr(made, content)
        for name, content in parts.items():
            if name.lower() in changed:
                target.writestr(zipfile.ZipInfo(name, _DATE), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()
