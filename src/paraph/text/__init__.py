"""What is agreed: provisions, their wording, labels, addresses, references and definitions."""
