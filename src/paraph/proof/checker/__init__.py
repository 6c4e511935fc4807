"""The checker: whether a proof holds, decided without any rule or aligner."""
