"""Mutations of real texts: what must never pass as editorial, and what should be proved to be.

`meaningful` and `editorial` list the kinds for one sentence, `document_kinds` those for a whole
document; `cases` draws from them. Nothing here knows a rule of the prover, only DESIGN section 6.
"""
