"""The kinds of papers that there is a template of: `papers/KIND.md`."""

KINDS = (
    "decision",
    "clearance-request",
    "clearance-table",
    "full-powers",
    "ratification",
    "note-verbale",
    "exchange",
    "true-copy",
    "correction",
    "registration",
    "later-action",
    "attestation",
    "conformity",
)

CERTIFIED = frozenset(("true-copy", "registration", "ratification", "exchange"))
"""Those by which somebody vouches for a text, or is bound to it: they are of no draft."""
