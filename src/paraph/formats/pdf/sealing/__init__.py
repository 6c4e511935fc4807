"""Sealing: PDFs signed with certificates (PAdES), made, and accepted back under a strict rule."""
