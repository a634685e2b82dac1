import type { AuditRow } from '#db/audit/append.ts';
import type { ReadDb } from '#db/store.ts';

/** A line of the trail as people read it: the six columns of BIO2 8.15.01 (docs/domain.md 3.6), without the MACs. */
export type AuditLine = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly origin: string;
  readonly action: string;
  readonly object: string;
  readonly objectId: string;
  readonly result: 'done' | 'refused';
  /** By what number the meeting knows the record, or the record that it is part of; an item has its meeting's before its own. Null: none, or gone. */
  readonly number: string | null;
};

type Row = Omit<AuditRow, 'state' | 'mac' | 'result'> & Pick<AuditLine, 'result' | 'number'>;

const fromRow = ({ object_id: objectId, ...row }: Row): AuditLine => ({ ...row, objectId });

/** Ids have 36 characters; the parts of a key are joined with a slash. Numbers only, never a text. */
const newest = `
  WITH page AS (
    SELECT seq, at, actor, origin, action, object, object_id, result, substr(object_id, 1, 36) AS first_id, substr(object_id, 38) AS second_part
      FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?
  )
  SELECT seq, at, actor, origin, action, object, object_id, result,
         CASE
           WHEN object IN ('meeting', 'attendance', 'adopted_document') THEN (SELECT number FROM meeting WHERE id = first_id)
           WHEN object IN ('signal', 'signal_route', 'pseudonym') THEN (SELECT number FROM signal WHERE id = first_id)
           WHEN object IN ('agenda_item', 'item_note', 'item_attendance', 'partner_answer')
             THEN (SELECT m.number || ' · ' || i.number FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = first_id)
           WHEN object = 'decision' THEN (SELECT number FROM decision WHERE id = object_id)
           WHEN object = 'action' THEN (SELECT number FROM action WHERE id = object_id)
           WHEN object = 'action_update' THEN (SELECT a.number FROM action_update u JOIN action a ON a.id = u.action_id WHERE u.id = object_id)
           WHEN object = 'agenda_set_aside' THEN (SELECT number FROM signal WHERE id = second_part)
           WHEN object = 'signal_link' THEN (SELECT a.number || ' · ' || b.number FROM signal a JOIN signal b ON b.id = second_part WHERE a.id = first_id)
           WHEN object = 'identity_disclosure' THEN (SELECT s.number FROM identity_disclosure d JOIN signal s ON s.id = d.signal_id WHERE d.id = object_id)
           WHEN object = 'exported_document' THEN (SELECT m.number FROM exported_document d JOIN meeting m ON m.id = d.meeting_id WHERE d.id = object_id)
           WHEN object = 'kept_finding' THEN (
             SELECT coalesce(s.number, m.number, im.number || ' · ' || i.number)
               FROM kept_finding k
               LEFT JOIN signal s ON s.id = k.context_id
               LEFT JOIN meeting m ON m.id = k.context_id
               LEFT JOIN agenda_item i ON i.id = k.context_id
               LEFT JOIN meeting im ON im.id = i.meeting_id
              WHERE k.id = object_id)
         END AS number
    FROM page ORDER BY seq DESC`;

/** The newest `limit` lines with a number below `before`, newest first. The first page asks below `Number.MAX_SAFE_INTEGER`. */
export function listNewest(db: ReadDb, before: number, limit: number): AuditLine[] {
  return db.prepare<[number, number], Row>(newest).all(before, limit).map(fromRow);
}

/** How many lines the trail has. */
export function count(db: ReadDb): number {
  return db.prepare<[], { n: number }>('SELECT count(*) AS n FROM audit').get()?.n ?? 0;
}
