"""What a text obliges, permits and declares: extraction proposes, a person accepts."""
