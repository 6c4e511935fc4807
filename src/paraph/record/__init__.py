"""The record: signed acts in append-only logs, which anybody can verify."""
