"""What a browser may do with a page of ours: show it, and nothing else."""

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Nothing is fetched, no script runs, no form is sent; styles stand in the page itself."""
