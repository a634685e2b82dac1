-- What may stand in every text of this workspace.
CREATE TABLE allowed_word (
  id      TEXT    NOT NULL PRIMARY KEY,
  word    TEXT    NOT NULL UNIQUE CHECK (length(word) BETWEEN 2 AND 80),
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

-- A finding that was left on purpose. The text itself is not here: `mark` is SHA-256 over salt and folded text (docs/formats/store.md).
CREATE TABLE kept_finding (
  id           TEXT NOT NULL PRIMARY KEY,
  context_kind TEXT NOT NULL CHECK (context_kind IN ('SIGNAL', 'ITEM', 'MEETING')),
  context_id   TEXT NOT NULL CHECK (length(context_id) = 36),
  type         TEXT NOT NULL CHECK (length(type) BETWEEN 1 AND 40),
  reason       TEXT NOT NULL CHECK (reason IN ('NO_PERSON', 'PUBLIC_BODY', 'NEEDED')),
  salt         TEXT NOT NULL CHECK (length(salt) = 36),
  mark         TEXT NOT NULL CHECK (length(mark) = 64),
  at           TEXT NOT NULL CHECK (length(at) = 24)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_finding_by_context ON kept_finding (context_kind, context_id);
CREATE INDEX kept_finding_by_moment ON kept_finding (at DESC);

-- Labels that a signal ever used. Nothing says whom a label stood for; a letter is never given twice.
CREATE TABLE pseudonym (
  signal_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  label     TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 40),
  PRIMARY KEY (signal_id, label)
) STRICT, WITHOUT ROWID;
