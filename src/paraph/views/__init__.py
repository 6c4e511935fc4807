"""How a comparison and a reading are shown: terminal, JSON, a page, Markdown."""
