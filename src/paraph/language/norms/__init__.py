"""Words by which a language obliges, forbids, permits, grants and declares."""
