-- What the migrations make, written by npm run schema. Read this; change a migration.

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

CREATE INDEX action_by_item ON action (item_id);

CREATE INDEX action_by_owner ON action (owner_id, due);

CREATE INDEX action_by_signal ON action (signal_id) WHERE signal_id IS NOT NULL;

CREATE INDEX action_running ON action (due, owner_id) WHERE status IN ('OPEN', 'IN_PROGRESS', 'WAITING');

CREATE TRIGGER action_search_delete AFTER DELETE ON action BEGIN
  DELETE FROM search WHERE rowid = (SELECT search_id FROM search_row WHERE ref = old.id);
  DELETE FROM search_row WHERE ref = old.id;
END;

CREATE TRIGGER action_search_insert AFTER INSERT ON action BEGIN
  INSERT INTO search (kind, ref, meeting_id, number, title, body) VALUES ('ACTION', new.id, new.meeting_id, new.number, '', new.body);
  INSERT INTO search_row VALUES (new.id, last_insert_rowid());
END;

CREATE TRIGGER action_search_update AFTER UPDATE OF number, body ON action BEGIN
  UPDATE search SET number = new.number, body = new.body WHERE rowid = (SELECT search_id FROM search_row WHERE ref = new.id);
END;

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

CREATE TABLE adopted_document (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind       TEXT NOT NULL CHECK (kind IN ('MINUTES', 'DECISION_LIST')),
  content    TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (meeting_id, kind)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE agenda_set_aside (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  signal_id  TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  PRIMARY KEY (meeting_id, signal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE allowed_word (
  id      TEXT    NOT NULL PRIMARY KEY,
  word    TEXT    NOT NULL UNIQUE CHECK (length(word) BETWEEN 2 AND 80),
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  meeting_id      TEXT NOT NULL REFERENCES meeting (id),
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  state           TEXT NOT NULL CHECK (state IN ('PRESENT', 'SUBSTITUTE', 'ABSENT_WITH_NOTICE', 'ABSENT_WITHOUT_NOTICE')),
  participant_id  TEXT REFERENCES participant (id),
  PRIMARY KEY (meeting_id, organisation_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE code_entry (
  list       TEXT    NOT NULL,
  code       TEXT    NOT NULL,
  revision   INTEGER NOT NULL CHECK (revision > 0),
  nl         TEXT    NOT NULL CHECK (length(nl) BETWEEN 1 AND 300),
  en         TEXT    NOT NULL CHECK (length(en) BETWEEN 1 AND 300),
  grouping   TEXT,
  position   INTEGER NOT NULL CHECK (position >= 0),
  is_active  INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  attributes TEXT    NOT NULL CHECK (json_valid(attributes)),
  valid_from TEXT    NOT NULL CHECK (length(valid_from) = 10),
  valid_to   TEXT    CHECK (length(valid_to) = 10),
  PRIMARY KEY (list, code, revision)
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER decision_search_delete AFTER DELETE ON decision BEGIN
  DELETE FROM search WHERE rowid = (SELECT search_id FROM search_row WHERE ref = old.id);
  DELETE FROM search_row WHERE ref = old.id;
END;

CREATE TRIGGER decision_search_insert AFTER INSERT ON decision BEGIN
  INSERT INTO search (kind, ref, meeting_id, number, title, body) VALUES ('DECISION', new.id, new.meeting_id, new.number, '', new.body);
  INSERT INTO search_row VALUES (new.id, last_insert_rowid());
END;

CREATE TRIGGER decision_search_update AFTER UPDATE OF number, body ON decision BEGIN
  UPDATE search SET number = new.number, body = new.body WHERE rowid = (SELECT search_id FROM search_row WHERE ref = new.id);
END;

CREATE TABLE draft (
  key      TEXT    NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 160),
  value    TEXT    NOT NULL CHECK (length(value) <= 500000),
  cursor   INTEGER CHECK (cursor >= 0),
  saved_at TEXT    NOT NULL CHECK (length(saved_at) = 24)
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

CREATE TABLE identity_disclosure (
  id           TEXT NOT NULL PRIMARY KEY,
  signal_id    TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  from_id      TEXT NOT NULL REFERENCES organisation (id),
  to_id        TEXT NOT NULL REFERENCES organisation (id),
  disclosed_on TEXT NOT NULL CHECK (length(disclosed_on) = 10),
  basis        TEXT NOT NULL,
  purpose      TEXT NOT NULL CHECK (length(purpose) BETWEEN 1 AND 200),
  CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX identity_disclosure_by_signal ON identity_disclosure (signal_id);

CREATE TABLE item_attendance (
  item_id         TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  state           TEXT NOT NULL CHECK (state IN ('PRESENT', 'ABSENT', 'RECUSED')),
  PRIMARY KEY (item_id, organisation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_note (
  item_id TEXT    NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  step    INTEGER NOT NULL CHECK (step BETWEEN 0 AND 10),
  body    TEXT    NOT NULL CHECK (length(body) <= 100000),
  PRIMARY KEY (item_id, step)
) STRICT, WITHOUT ROWID;

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
  version         INTEGER NOT NULL CHECK (version > 0), cancelled INTEGER CHECK (cancelled IS NULL OR (cancelled = 1 AND status = 'PLANNED')),
  UNIQUE (year, sequence),
  CHECK ((minutes_status = 'ADOPTED') = (minutes_hash IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_by_date ON meeting (held_on DESC);

CREATE UNIQUE INDEX meeting_open ON meeting (status) WHERE status = 'OPEN';

CREATE TRIGGER meeting_search_delete AFTER DELETE ON meeting BEGIN
  DELETE FROM search WHERE rowid = (SELECT search_id FROM search_row WHERE ref = old.id);
  DELETE FROM search_row WHERE ref = old.id;
END;

CREATE TRIGGER meeting_search_insert AFTER INSERT ON meeting BEGIN
  INSERT INTO search (kind, ref, meeting_id, number, title, body) VALUES ('MEETING', new.id, new.id, new.number, new.held_on, new.place);
  INSERT INTO search_row VALUES (new.id, last_insert_rowid());
END;

CREATE TRIGGER meeting_search_update AFTER UPDATE OF number, held_on, place ON meeting BEGIN
  UPDATE search SET number = new.number, title = new.held_on, body = new.place WHERE rowid = (SELECT search_id FROM search_row WHERE ref = new.id);
END;

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

CREATE TABLE member (
  id           TEXT    NOT NULL PRIMARY KEY,
  display_name TEXT    NOT NULL CHECK (length(display_name) BETWEEN 1 AND 80),
  role         TEXT    NOT NULL CHECK (role IN ('CHAIR', 'DEPUTY_CHAIR', 'MINUTE_TAKER')),
  slot_id      TEXT    UNIQUE,
  created      TEXT    NOT NULL CHECK (length(created) = 24),
  ended        TEXT    CHECK (length(ended) = 24),
  version      INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
  id         TEXT    NOT NULL PRIMARY KEY,
  code       TEXT    NOT NULL UNIQUE,
  name       TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  sub_region TEXT    NOT NULL,
  is_active  INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  version    INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id              TEXT    NOT NULL PRIMARY KEY,
  code            TEXT    NOT NULL UNIQUE,
  name            TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  short_name      TEXT    NOT NULL CHECK (length(short_name) BETWEEN 1 AND 60),
  kind            TEXT    NOT NULL,
  role_code       TEXT    NOT NULL,
  presence        TEXT    NOT NULL CHECK (presence IN ('CORE', 'LINKED', 'ON_CALL')),
  aliases         TEXT    NOT NULL CHECK (json_valid(aliases)),
  municipality_id TEXT    REFERENCES municipality (id),
  is_active       INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  version         INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
  id              TEXT    NOT NULL PRIMARY KEY,
  organisation_id TEXT    NOT NULL REFERENCES organisation (id),
  role_code       TEXT    NOT NULL,
  person_name     TEXT    CHECK (length(person_name) <= 80),
  is_substitute   INTEGER NOT NULL CHECK (is_substitute IN (0, 1)),
  valid_from      TEXT    NOT NULL CHECK (length(valid_from) = 10),
  valid_until     TEXT    CHECK (length(valid_until) = 10),
  version         INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_by_organisation ON participant (organisation_id);

CREATE TABLE partner_answer (
  item_id         TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  organisation_id TEXT NOT NULL REFERENCES organisation (id),
  answer          TEXT NOT NULL,
  PRIMARY KEY (item_id, organisation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pseudonym (
  signal_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  label     TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 40),
  PRIMARY KEY (signal_id, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE schema_migration (
      version INTEGER NOT NULL PRIMARY KEY CHECK (version > 0), name TEXT NOT NULL, sha256 TEXT NOT NULL CHECK (length(sha256) = 64)) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  kind UNINDEXED, ref UNINDEXED, meeting_id UNINDEXED, number, title, body,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);

CREATE TABLE search_row (
  ref       TEXT    NOT NULL PRIMARY KEY,
  search_id INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE signal (
  id                    TEXT    NOT NULL PRIMARY KEY,
  number                TEXT    UNIQUE,
  year                  INTEGER,
  sequence              INTEGER CHECK (sequence > 0),
  title                 TEXT    NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  status                TEXT    NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'CHECKED', 'SCHEDULED', 'DISCUSSED', 'ON_HOLD', 'ROUTED',
                                  'ESCALATED', 'CLOSED', 'REOPENED', 'ANONYMISED', 'DESTROYED')),
  form                  TEXT    NOT NULL,
  form_at_intake        TEXT    NOT NULL,
  secondary_forms       TEXT    NOT NULL CHECK (json_valid(secondary_forms)),
  cross_border          TEXT,
  sector                TEXT    NOT NULL,
  topic                 TEXT    CHECK (length(topic) BETWEEN 1 AND 40),
  source_type           TEXT    NOT NULL,
  source_basis          TEXT    NOT NULL,
  submitter_id          TEXT    NOT NULL REFERENCES organisation (id),
  municipality_id       TEXT    NOT NULL REFERENCES municipality (id),
  submitted_on          TEXT    NOT NULL CHECK (length(submitted_on) = 10),
  urgency               TEXT    NOT NULL,
  suspicion             TEXT    NOT NULL,
  victim_count          TEXT    NOT NULL,
  age_band              TEXT    NOT NULL,
  gender                TEXT    NOT NULL,
  origin_group          TEXT    NOT NULL,
  flags                 TEXT    NOT NULL CHECK (json_valid(flags)),
  indicators            TEXT    NOT NULL CHECK (json_valid(indicators)),
  comensha_reported     TEXT    NOT NULL,
  comensha_by_id        TEXT    REFERENCES organisation (id),
  review_date           TEXT    CHECK (length(review_date) = 10),
  hold_until            TEXT    CHECK (length(hold_until) = 10),
  hold_reason           TEXT,
  closing_reason        TEXT,
  closed_on             TEXT    CHECK (length(closed_on) = 10),
  retention_class       TEXT,
  handled_outside_on    TEXT    CHECK (length(handled_outside_on) = 10),
  handled_outside_route TEXT,
  merged_into_id        TEXT    REFERENCES signal (id),
  news_on               TEXT    CHECK (length(news_on) = 10),
  body                  TEXT    NOT NULL CHECK (length(body) <= 20000),
  version               INTEGER NOT NULL CHECK (version > 0),
  UNIQUE (year, sequence),
  CHECK ((status = 'DRAFT') = (number IS NULL)),
  CHECK ((number IS NULL) = (sequence IS NULL)),
  CHECK (status <> 'ON_HOLD' OR hold_until IS NOT NULL),
  CHECK (status <> 'CLOSED' OR (closed_on IS NOT NULL AND closing_reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX signal_by_status ON signal (status, submitted_on DESC);

CREATE INDEX signal_by_submission ON signal (submitted_on DESC, number DESC);

CREATE INDEX signal_compared ON signal (submitted_on, status, form, sector, municipality_id, victim_count, age_band, gender, origin_group, cross_border, secondary_forms, flags, merged_into_id);

CREATE TABLE signal_link (
  a_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  b_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  PRIMARY KEY (a_id, b_id),
  CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX signal_link_by_b ON signal_link (b_id);

CREATE TABLE signal_route (
  signal_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  route     TEXT NOT NULL,
  opened_on TEXT NOT NULL CHECK (length(opened_on) = 10),
  closed_on TEXT CHECK (length(closed_on) = 10),
  PRIMARY KEY (signal_id, route)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER signal_search_delete AFTER DELETE ON signal BEGIN
  DELETE FROM search WHERE rowid = (SELECT search_id FROM search_row WHERE ref = old.id);
  DELETE FROM search_row WHERE ref = old.id;
END;

CREATE TRIGGER signal_search_insert AFTER INSERT ON signal WHEN new.number IS NOT NULL BEGIN
  INSERT INTO search (kind, ref, number, title, body) VALUES ('SIGNAL', new.id, new.number, new.title, new.body);
  INSERT INTO search_row VALUES (new.id, last_insert_rowid());
END;

CREATE TRIGGER signal_search_update AFTER UPDATE OF number, title, body ON signal BEGIN
  DELETE FROM search WHERE rowid = (SELECT search_id FROM search_row WHERE ref = old.id);
  DELETE FROM search_row WHERE ref = old.id;
  INSERT INTO search (kind, ref, number, title, body) SELECT 'SIGNAL', new.id, new.number, new.title, new.body WHERE new.number IS NOT NULL;
  INSERT INTO search_row SELECT new.id, last_insert_rowid() WHERE new.number IS NOT NULL;
END;

CREATE TABLE sqlite_sequence(name,seq);

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

CREATE TABLE undo_step (
  id      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind    TEXT    NOT NULL,
  label   TEXT    NOT NULL,
  inverse TEXT    NOT NULL CHECK (json_valid(inverse)),
  at      TEXT    NOT NULL
) STRICT;

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
