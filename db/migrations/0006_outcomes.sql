CREATE TABLE decision (
  id              TEXT    NOT NULL PRIMARY KEY,
  number          TEXT    NOT NULL UNIQUE,
  meeting_id      TEXT    NOT NULL REFERENCES meeting (id),
  sequence        INTEGER NOT NULL CHECK (sequence > 0),
  item_id         TEXT    NOT NULL REFERENCES agenda_item (id),
  signal_id       TEXT    REFERENCES signal (id),
  route           TEXT,
  body            TEXT    NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
  status          TEXT    NOT NULL CHECK (status IN ('VALID', 'WITHDRAWN')),
  withdrawn_by_id TEXT    REFERENCES decision (id),
  version         INTEGER NOT NULL CHECK (version > 0),
  UNIQUE (meeting_id, sequence),
  CHECK ((status = 'WITHDRAWN') = (withdrawn_by_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_by_item ON decision (item_id);
CREATE INDEX decision_by_signal ON decision (signal_id) WHERE signal_id IS NOT NULL;
CREATE INDEX decision_by_withdrawal ON decision (withdrawn_by_id) WHERE withdrawn_by_id IS NOT NULL;

CREATE TABLE action (
  id             TEXT    NOT NULL PRIMARY KEY,
  number         TEXT    NOT NULL UNIQUE,
  meeting_id     TEXT    NOT NULL REFERENCES meeting (id),
  sequence       INTEGER NOT NULL CHECK (sequence > 0),
  item_id        TEXT    NOT NULL REFERENCES agenda_item (id),
  signal_id      TEXT    REFERENCES signal (id),
  owner_id       TEXT    NOT NULL REFERENCES organisation (id),
  body           TEXT    NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
  due_original   TEXT    NOT NULL CHECK (length(due_original) = 10),
  due            TEXT    NOT NULL CHECK (length(due) = 10),
  times_moved    INTEGER NOT NULL CHECK (times_moved >= 0),
  status         TEXT    NOT NULL CHECK (status IN ('OPEN', 'IN_PROGRESS', 'WAITING', 'DONE', 'DONE_NO_FEEDBACK', 'TRANSFERRED', 'CANCELLED')),
  result         TEXT,
  waiting_for_id TEXT    REFERENCES organisation (id),
  reason         TEXT,
  done_on        TEXT    CHECK (length(done_on) = 10),
  version        INTEGER NOT NULL CHECK (version > 0),
  UNIQUE (meeting_id, sequence),
  CHECK (status <> 'DONE' OR result IS NOT NULL),
  CHECK (status <> 'WAITING' OR waiting_for_id IS NOT NULL),
  CHECK (status NOT IN ('CANCELLED', 'TRANSFERRED') OR length(reason) > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_by_due ON action (due);
CREATE INDEX action_running ON action (due, owner_id) WHERE status IN ('OPEN', 'IN_PROGRESS', 'WAITING');
CREATE INDEX action_by_item ON action (item_id);
CREATE INDEX action_by_signal ON action (signal_id) WHERE signal_id IS NOT NULL;
CREATE INDEX action_by_owner ON action (owner_id, due);

CREATE TABLE action_update (
  id              TEXT    NOT NULL PRIMARY KEY,
  action_id       TEXT    NOT NULL REFERENCES action (id) ON DELETE CASCADE,
  sequence        INTEGER NOT NULL CHECK (sequence > 0),
  happened_on     TEXT    NOT NULL CHECK (length(happened_on) = 10),
  kind            TEXT    NOT NULL CHECK (kind IN ('MOVED', 'STATUS')),
  from_value      TEXT    NOT NULL,
  to_value        TEXT    NOT NULL,
  reason          TEXT,
  channel         TEXT    NOT NULL CHECK (channel IN ('MEETING', 'CHAIR', 'PARTNER')),
  organisation_id TEXT    REFERENCES organisation (id),
  UNIQUE (action_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE exported_document (
  id         TEXT    NOT NULL PRIMARY KEY,
  meeting_id TEXT    NOT NULL REFERENCES meeting (id),
  kind       TEXT    NOT NULL CHECK (kind IN ('MINUTES', 'DECISION_LIST', 'ACTION_LIST', 'AGENDA')),
  version    INTEGER NOT NULL CHECK (version > 0),
  status     TEXT    NOT NULL CHECK (status IN ('DRAFT', 'ADOPTED')),
  file_name  TEXT    NOT NULL,
  sha256     TEXT    NOT NULL CHECK (length(sha256) = 64),
  at         TEXT    NOT NULL,
  UNIQUE (meeting_id, kind, version)
) STRICT, WITHOUT ROWID;

-- What a meeting adopted, as it was: later changes to the records do not reach it (docs/domain.md 4.8, docs/decisions/0013).
CREATE TABLE adopted_document (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind       TEXT NOT NULL CHECK (kind IN ('MINUTES', 'DECISION_LIST')),
  content    TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (meeting_id, kind)
) STRICT, WITHOUT ROWID;

-- Steps that Ctrl+Z takes back, also after a restart. `inverse` names records and their former values; only the newest can go.
CREATE TABLE undo_step (
  id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind    TEXT    NOT NULL,
  label   TEXT    NOT NULL,
  inverse TEXT    NOT NULL CHECK (json_valid(inverse)),
  at      TEXT    NOT NULL
) STRICT;
