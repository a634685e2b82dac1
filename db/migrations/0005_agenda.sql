CREATE TABLE agenda_item (
  id                  TEXT    NOT NULL PRIMARY KEY,
  meeting_id          TEXT    NOT NULL REFERENCES meeting (id),
  section             TEXT    NOT NULL CHECK (section IN ('OPENING', 'ADOPT_AGENDA', 'ADOPT_MINUTES', 'ANNOUNCEMENTS', 'ACTIONS', 'NEW_SIGNALS',
                                'RUNNING_SIGNALS', 'SCALING', 'TRENDS', 'AOB', 'CLOSING', 'EXTRA')),
  number              TEXT    NOT NULL,
  position            INTEGER NOT NULL CHECK (position >= 0),
  title               TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  signal_id           TEXT    REFERENCES signal (id),
  minutes             INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 240),
  origin              TEXT    NOT NULL CHECK (origin IN ('STANDING', 'NEW', 'NOT_REACHED', 'HOLD_DUE', 'REVIEW_DUE', 'NEWS', 'ADDED')),
  from_meeting_number TEXT,
  times_carried       INTEGER NOT NULL CHECK (times_carried >= 0),
  state               TEXT    NOT NULL CHECK (state IN ('TODO', 'CURRENT', 'DONE')),
  outcome             TEXT    CHECK (outcome IN ('NOTED', 'ADOPTED', 'ROUTED', 'ON_HOLD', 'MONITOR', 'ESCALATED', 'CLOSED', 'CONTINUED', 'NOT_REACHED')),
  receiver_id         TEXT    REFERENCES organisation (id),
  seconds_spent       INTEGER NOT NULL CHECK (seconds_spent >= 0),
  started_at          TEXT,
  extra_minutes       INTEGER NOT NULL CHECK (extra_minutes >= 0),
  version             INTEGER NOT NULL CHECK (version > 0),
  CHECK ((state = 'DONE') = (outcome IS NOT NULL)),
  UNIQUE (meeting_id, signal_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_item_by_signal ON agenda_item (signal_id) WHERE signal_id IS NOT NULL;

-- Signals that the chair took off a meeting's agenda by hand: building it anew leaves them off (docs/domain.md 1.4).
CREATE TABLE agenda_set_aside (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  signal_id  TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, signal_id)
) STRICT, WITHOUT ROWID;

-- The note per step of the ten-step frame; step 0 for items without a signal (docs/domain.md 1.5).
CREATE TABLE item_note (
  item_id TEXT    NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  step    INTEGER NOT NULL CHECK (step BETWEEN 0 AND 10),
  body    TEXT    NOT NULL CHECK (length(body) <= 100000),
  PRIMARY KEY (item_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_answer (
  item_id         TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  answer          TEXT NOT NULL,
  PRIMARY KEY (item_id, organisation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_attendance (
  item_id         TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  state           TEXT NOT NULL CHECK (state IN ('PRESENT', 'ABSENT', 'RECUSED')),
  PRIMARY KEY (item_id, organisation_id)
) STRICT, WITHOUT ROWID;
