"""The desk: what people do with an agreement, each a use case over a ledger and blobs."""
