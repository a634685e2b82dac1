-- One row: what the chair set once for this workspace.
CREATE TABLE workspace (
  id               TEXT    NOT NULL PRIMARY KEY CHECK (id = 'workspace'),
  region_name      TEXT    NOT NULL CHECK (length(region_name) BETWEEN 1 AND 120),
  minutes_language TEXT    NOT NULL CHECK (minutes_language IN ('nl', 'en')),
  created          TEXT    NOT NULL CHECK (length(created) = 24),
  kind             TEXT    NOT NULL CHECK (kind IN ('real', 'demo', 'test')),
  classification   TEXT    NOT NULL CHECK (length(classification) BETWEEN 1 AND 40),
  tlp              TEXT    NOT NULL CHECK (tlp IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  decision_label   TEXT    NOT NULL CHECK (decision_label IN ('BESLUIT', 'BESLUIT_AFSPRAAK', 'AFSPRAAK')),
  attendance_style TEXT    NOT NULL CHECK (attendance_style IN ('ORG_ROLE', 'NAME_ROLE')),
  idle_minutes     INTEGER NOT NULL CHECK (idle_minutes BETWEEN 1 AND 60),
  version          INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

-- Who may open the workspace. `slot_id` names the person's slot in the key file; it is empty once the slot was removed.
CREATE TABLE member (
  id           TEXT    NOT NULL PRIMARY KEY,
  display_name TEXT    NOT NULL CHECK (length(display_name) BETWEEN 1 AND 80),
  role         TEXT    NOT NULL CHECK (role IN ('CHAIR', 'DEPUTY_CHAIR', 'MINUTE_TAKER')),
  slot_id      TEXT    UNIQUE,
  created      TEXT    NOT NULL CHECK (length(created) = 24),
  ended        TEXT    CHECK (length(ended) = 24),
  version      INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

-- What was being typed when the screen locked. Never under audit; goes when it is saved.
CREATE TABLE draft (
  key      TEXT    NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 160),
  value    TEXT    NOT NULL CHECK (length(value) <= 500000),
  cursor   INTEGER CHECK (cursor >= 0),
  saved_at TEXT    NOT NULL CHECK (length(saved_at) = 24)
) STRICT, WITHOUT ROWID;

-- The trail: ids and names of acts, no text (docs/formats/audit-trail.md, docs/domain.md 3.6).
CREATE TABLE audit (
  seq       INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
  at        TEXT    NOT NULL CHECK (length(at) = 24),
  actor     TEXT    NOT NULL CHECK (length(actor) BETWEEN 1 AND 40),
  origin    TEXT    NOT NULL CHECK (length(origin) BETWEEN 1 AND 40),
  action    TEXT    NOT NULL CHECK (length(action) BETWEEN 1 AND 80),
  object    TEXT    NOT NULL CHECK (length(object) BETWEEN 1 AND 60),
  object_id TEXT    NOT NULL CHECK (length(object_id) BETWEEN 1 AND 200),
  result    TEXT    NOT NULL CHECK (result IN ('done', 'refused')),
  state     TEXT    NOT NULL CHECK (state IN ('absent', 'none') OR length(state) = 64),
  mac       TEXT    NOT NULL CHECK (length(mac) = 64)
) STRICT;

CREATE INDEX audit_by_object ON audit (object, object_id, seq DESC);
