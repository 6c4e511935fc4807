"""What is said of an agreement: links of statements, intentions traced, sources side by side."""
