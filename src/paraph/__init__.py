"""Paraph fixes the text of an agreement, and keeps its whole life true to it.

    import paraph

    comparison = paraph.compare(paraph.read("approved.docx"), paraph.read("final.docx"))
    print(comparison.verdict, len(comparison.changes))
    paraph.write(comparison, "redline.html")

Nothing is imported before it is asked for (PEP 562), so `import paraph` costs next to nothing;
`__init__.pyi` beside this file gives the signatures.
"""

__version__ = "0.1.0"

_ROOMS = {
    "Comparison": "paraph.comparison.comparison",
    "ParaphError": "paraph.errors",
    "Reading": "paraph.text.reading",
    "Text": "paraph.text.node",
    "compare": "paraph.comparison.compare",
    "read": "paraph.wiring",
    "redline": "paraph.views.redline",
    "write": "paraph.wiring",
}


def __getattr__(name: str) -> object:
    """Return what is called `name` from the room that has it, and keep it here."""
    room = _ROOMS.get(name)
    if room is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(__import__(room, fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the names of the face."""
    return ["__version__", *_ROOMS]
