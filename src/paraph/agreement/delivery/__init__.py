"""Delivery: what was to be delivered, what each party says of it, and where they differ."""
