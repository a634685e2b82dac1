-- One row: the weekly series and its rhythm (docs/domain.md 1.3).
CREATE TABLE meeting_series (
  id             TEXT    NOT NULL PRIMARY KEY CHECK (id = 'series'),
  name           TEXT    NOT NULL,
  weekday        INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  interval_weeks INTEGER NOT NULL CHECK (interval_weeks BETWEEN 1 AND 8),
  start_time     TEXT    NOT NULL CHECK (length(start_time) = 5),
  end_time       TEXT    NOT NULL CHECK (length(end_time) = 5),
  mode           TEXT    NOT NULL CHECK (mode IN ('physical', 'online', 'hybrid')),
  place          TEXT    NOT NULL,
  carnival       INTEGER NOT NULL CHECK (carnival IN (0, 1)),
  skipped        TEXT    NOT NULL CHECK (json_valid(skipped)),
  version        INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE template_item (
  id        TEXT    NOT NULL PRIMARY KEY,
  section   TEXT    NOT NULL,
  nl        TEXT    NOT NULL,
  en        TEXT    NOT NULL,
  minutes   INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 240),
  position  INTEGER NOT NULL CHECK (position >= 0),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  version   INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id              TEXT    NOT NULL PRIMARY KEY,
  number          TEXT    NOT NULL UNIQUE,
  year            INTEGER NOT NULL,
  sequence        INTEGER NOT NULL CHECK (sequence > 0),
  held_on         TEXT    NOT NULL CHECK (length(held_on) = 10),
  start_time      TEXT    NOT NULL CHECK (length(start_time) = 5),
  end_time        TEXT    NOT NULL CHECK (length(end_time) = 5),
  mode            TEXT    NOT NULL CHECK (mode IN ('physical', 'online', 'hybrid')),
  place           TEXT    NOT NULL,
  status          TEXT    NOT NULL CHECK (status IN ('PLANNED', 'OPEN', 'HELD')),
  opened_at       TEXT    CHECK (length(opened_at) = 5),
  closed_at       TEXT    CHECK (length(closed_at) = 5),
  minutes_status  TEXT    NOT NULL CHECK (minutes_status IN ('NONE', 'DRAFT', 'ADOPTED')),
  adopted_on      TEXT    CHECK (length(adopted_on) = 10),
  adopted_in_id   TEXT    REFERENCES meeting (id),
  adopted_changes TEXT,
  minutes_hash    TEXT    CHECK (length(minutes_hash) = 64),
  version         INTEGER NOT NULL CHECK (version > 0),
  UNIQUE (year, sequence),
  CHECK ((minutes_status = 'ADOPTED') = (minutes_hash IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_by_date ON meeting (held_on DESC);
CREATE UNIQUE INDEX meeting_open ON meeting (status) WHERE status = 'OPEN';

CREATE TABLE attendance (
  meeting_id      TEXT NOT NULL REFERENCES meeting (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  state           TEXT NOT NULL CHECK (state IN ('PRESENT', 'SUBSTITUTE', 'ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE')),
  participant_id  TEXT REFERENCES participant (id),
  PRIMARY KEY (meeting_id, organisation_id)
) STRICT, WITHOUT ROWID;
