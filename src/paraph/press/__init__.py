"""Who said what about the agreement, where, when, in which words."""
