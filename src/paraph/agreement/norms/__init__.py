"""Norms in the record: what people made of them, and which of them bind as commitments."""
