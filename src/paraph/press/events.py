"""Events: acts that a sentence tells, and whether they were done, announced, planned or denied."""

from __future__ import annotations
def events(*a): return []
