-- The ledger of a node. Entries, what is shown and heads are only ever added: triggers refuse the rest,
-- whoever asks, and a log cannot fork in this file.

CREATE TABLE log (
    log INTEGER PRIMARY KEY CHECK (log > 0),
    agreement TEXT NOT NULL,
    party TEXT NOT NULL,
    UNIQUE (agreement, party)
) STRICT;

-- `previous` is the leaf of the entry before; the first has none. What is nobody's `previous` is the
-- last one, so an entry that stands in its log already is found without an index of leaves. An
-- entry without an envelope is withheld.
CREATE TABLE entry (
    entry INTEGER PRIMARY KEY CHECK (entry > 0),
    log INTEGER NOT NULL REFERENCES log,
    place INTEGER NOT NULL CHECK (place >= 0),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    previous BLOB CHECK ((previous IS NULL) = (place = 0)),
    envelope BLOB CHECK (length(envelope) > 0),
    UNIQUE (log, place),
    UNIQUE (log, previous)
) STRICT;

-- The envelopes of entries that were withheld, and shown later without any change of theirs.
CREATE TABLE shown (
    entry INTEGER PRIMARY KEY REFERENCES entry,
    envelope BLOB NOT NULL CHECK (length(envelope) > 0)
) STRICT;

-- Heads in the order in which they came; `digest` is the SHA-256 of the note.
CREATE TABLE note (
    note INTEGER PRIMARY KEY CHECK (note > 0),
    log INTEGER NOT NULL REFERENCES log,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    content BLOB NOT NULL,
    UNIQUE (log, digest)
) STRICT;

-- REPLACE deletes without a trigger where a connection has not asked for recursive triggers, so it
-- is refused before it comes to that.

CREATE TRIGGER log_is_new BEFORE INSERT ON log
WHEN EXISTS (SELECT 1 FROM log WHERE log = new.log)
    OR EXISTS (SELECT 1 FROM log WHERE agreement = new.agreement AND party = new.party)
BEGIN SELECT RAISE (ABORT, 'a log is there already'); END;

CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN new.previous IS NOT (SELECT leaf FROM entry WHERE log = new.log AND place = new.place - 1)
    OR EXISTS (SELECT 1 FROM entry WHERE entry = new.entry)
    OR EXISTS (SELECT 1 FROM entry WHERE log = new.log AND place = new.place)
    OR EXISTS (SELECT 1 FROM entry WHERE log = new.log AND previous = new.leaf)
    OR new.leaf = new.previous
BEGIN SELECT RAISE (ABORT, 'an entry comes behind the last one of its log, and once'); END;

CREATE TRIGGER shown_was_withheld BEFORE INSERT ON shown
WHEN EXISTS (SELECT 1 FROM shown WHERE entry = new.entry)
    OR NOT EXISTS (SELECT 1 FROM entry WHERE entry = new.entry AND envelope IS NULL)
BEGIN SELECT RAISE (ABORT, 'what is shown was withheld, and is shown once'); END;

CREATE TRIGGER note_is_new BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM note WHERE note = new.note)
    OR EXISTS (SELECT 1 FROM note WHERE log = new.log AND digest = new.digest)
BEGIN SELECT RAISE (ABORT, 'a head is there already'); END;

CREATE TRIGGER log_stays BEFORE UPDATE ON log
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
CREATE TRIGGER log_remains BEFORE DELETE ON log
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
CREATE TRIGGER shown_stays BEFORE UPDATE ON shown
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
CREATE TRIGGER shown_remains BEFORE DELETE ON shown
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
CREATE TRIGGER note_stays BEFORE UPDATE ON note
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
CREATE TRIGGER note_remains BEFORE DELETE ON note
BEGIN SELECT RAISE (ABORT, 'a ledger is only added to'); END;
