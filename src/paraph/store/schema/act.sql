-- Which act an entry is. All of it follows from the envelopes: it is dropped and made anew.
CREATE TABLE act (
    act TEXT NOT NULL,
    entry INTEGER NOT NULL REFERENCES entry,
    PRIMARY KEY (act, entry)
) STRICT, WITHOUT ROWID;
