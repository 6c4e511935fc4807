"""How an agreement comes into force, is in force and ends: dates, derived from events."""
