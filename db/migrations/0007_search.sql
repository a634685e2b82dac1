-- Everything a person may look for, in the encrypted store. Triggers keep it equal to the records, so no writer can forget it.
CREATE VIRTUAL TABLE search USING fts5 (
  kind UNINDEXED, ref UNINDEXED, meeting_id UNINDEXED, number, title, body,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
-- Words of a deleted record leave the index at once (docs/formats/store.md).
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

-- FTS5 finds rows by rowid only; this is the way from a record to its row.
CREATE TABLE search_row (
  ref       TEXT    NOT NULL PRIMARY KEY,
  search_id INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

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
CREATE TRIGGER signal_search_delete AFTER DELETE ON signal BEGIN
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
CREATE TRIGGER decision_search_delete AFTER DELETE ON decision BEGIN
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
CREATE TRIGGER action_search_delete AFTER DELETE ON action BEGIN
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
CREATE TRIGGER meeting_search_delete AFTER DELETE ON meeting BEGIN
  DELETE FROM search WHERE rowid = (SELECT search_id FROM search_row WHERE ref = old.id);
  DELETE FROM search_row WHERE ref = old.id;
END;
