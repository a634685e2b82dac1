-- Code lists are rows with revisions, never enums in the file: the law moves (docs/domain.md 2.1).
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

-- A professional in a role for an organisation for a period: the only table that may hold a person's name, and need not (docs/domain.md 1.2).
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
