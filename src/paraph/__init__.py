"""Paraph fixes the text of an agreement, and keeps its whole life true to it.

    import paraph

    comparison = paraph.compare(paraph.read("approved.docx"), paraph.read("final.docx"))
    print(comparison.verdict, len(comparison.changes))
    print(paraph.prove(comparison).word)
    paraph.write(comparison, "redline.html")

Nothing is imported before it is asked for (PEP 562), so `import paraph` costs next to nothing;
`__init__.pyi` beside this file gives the signatures.
"""

__version__ = "0.1.0"

_ROOMS = {
    "Comparison": "paraph.comparison.comparison",
    "ParaphError": "paraph.errors",
    "Profile": "paraph.proof.profile",
    "Reading": "paraph.text.reading",
    "Text": "paraph.text.node",
    "Verdict": "paraph.proof.verdict",
    "compare": "paraph.comparison.compare",
    "convert": "paraph.wiring.converting",
    "prove": "paraph.proof.judging",
    "read": "paraph.wiring",
    "redline": "paraph.views.redline",
    "write": "paraph.wiring",
}
_OWN_NAMES = {"prove": "judge"}
"""What is called otherwise in its room, where a proof is one step of it."""


def __getattr__(name: str) -> object:
    """Return what is called `name` from the room that has it, and keep it here."""
    room = _ROOMS.get(name)
    if room is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    own = _OWN_NAMES.get(name, name)
    value = getattr(__import__(room, fromlist=[own]), own)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the names of the face."""
    return ["__version__", *_ROOMS]
