"""The store: where a node keeps its logs and blobs."""
