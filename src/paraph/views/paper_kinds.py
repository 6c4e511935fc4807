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
