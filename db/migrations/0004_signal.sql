-- Coarse by design: no column for a name, an address, a birth date or an attachment (docs/domain.md 3.1, 3.2).
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

CREATE TABLE signal_route (
  signal_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  route     TEXT NOT NULL,
  opened_on TEXT NOT NULL CHECK (length(opened_on) = 10),
  closed_on TEXT CHECK (length(closed_on) = 10),
  PRIMARY KEY (signal_id, route)
) STRICT, WITHOUT ROWID;

-- Linked by the chair, never by a shared pseudonym; kept once, with the smaller id first.
CREATE TABLE signal_link (
  a_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  b_id TEXT NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  PRIMARY KEY (a_id, b_id),
  CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX signal_link_by_b ON signal_link (b_id);

-- That identifying data was shared bilaterally, never what (docs/domain.md 3.1).
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
