"""A small builder of DOCX packages from snippets, and what a comparison of two of them sees."""
