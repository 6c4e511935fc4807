"""Whether texts in several languages say the same, as far as that can be read without a lexicon."""
