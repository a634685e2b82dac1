import type { ReadDb, WriteDb } from '#db/store.ts';
import type { Discussion, IdentityDisclosure, SignalStatus } from '#shared/signal/signal.ts';

type Linked = { id: string; number: string | null; title: string; status: SignalStatus };

/** Signals that the chair linked to this one, either way round. */
export function listLinks(db: ReadDb, signalId: string): Linked[] {
  return db
    .prepare<[string, string], Linked>(
      `SELECT s.id, s.number, s.title, s.status FROM signal_link l JOIN signal s ON s.id = l.b_id WHERE l.a_id = ?
       UNION ALL
       SELECT s.id, s.number, s.title, s.status FROM signal_link l JOIN signal s ON s.id = l.a_id WHERE l.b_id = ?
       ORDER BY 2`,
    )
    .all(signalId, signalId);
}

/** A link has no direction: kept once, the smaller id first. */
export const linkKey = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

export function addLink(db: WriteDb, a: string, b: string): void {
  db.prepare('INSERT INTO signal_link (a_id, b_id) VALUES (?, ?) ON CONFLICT DO NOTHING').run(...linkKey(a, b));
}

/** False when they were not linked. */
export function removeLink(db: WriteDb, a: string, b: string): boolean {
  return db.prepare('DELETE FROM signal_link WHERE a_id = ? AND b_id = ?').run(...linkKey(a, b)).changes === 1;
}

type DisclosureRow = { id: string; signal_id: string; from_id: string; to_id: string; disclosed_on: string; basis: string; purpose: string };

const disclosureOf = (row: DisclosureRow): IdentityDisclosure => ({
  id: row.id as IdentityDisclosure['id'],
  signalId: row.signal_id as IdentityDisclosure['signalId'],
  fromId: row.from_id as IdentityDisclosure['fromId'],
  toId: row.to_id as IdentityDisclosure['toId'],
  on: row.disclosed_on as IdentityDisclosure['on'],
  basis: row.basis,
  purpose: row.purpose,
});

/** That identifying data was shared bilaterally, oldest first (docs/domain.md 3.1). */
export function listDisclosures(db: ReadDb, signalId: string): IdentityDisclosure[] {
  return db
    .prepare<[string], DisclosureRow>(
      'SELECT id, signal_id, from_id, to_id, disclosed_on, basis, purpose FROM identity_disclosure WHERE signal_id = ? ORDER BY disclosed_on, id',
    )
    .all(signalId)
    .map(disclosureOf);
}

export function insertDisclosure(db: WriteDb, disclosure: IdentityDisclosure): void {
  db.prepare(
    `INSERT INTO identity_disclosure (id, signal_id, from_id, to_id, disclosed_on, basis, purpose)
     VALUES (@id, @signalId, @fromId, @toId, @on, @basis, @purpose)`,
  ).run(disclosure);
}

/** False when it was not there. */
export function removeDisclosure(db: WriteDb, id: string): boolean {
  return db.prepare('DELETE FROM identity_disclosure WHERE id = ?').run(id).changes === 1;
}

type HistoryRow = {
  meeting_id: string;
  meeting_number: string;
  held_on: string;
  item_number: string;
  outcome: string | null;
  notes: string;
};

/** Every meeting in which the signal was on the agenda, newest first, with what was noted per step. */
export function listDiscussions(db: ReadDb, signalId: string): Discussion[] {
  return db
    .prepare<[string], HistoryRow>(
      `SELECT m.id AS meeting_id, m.number AS meeting_number, m.held_on, i.number AS item_number, i.outcome,
              (SELECT coalesce(json_group_array(json_object('step', n.step, 'text', n.body)), '[]')
                 FROM (SELECT step, body FROM item_note WHERE item_id = i.id AND body <> '' ORDER BY step) n) AS notes
         FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
        WHERE i.signal_id = ? ORDER BY m.held_on DESC`,
    )
    .all(signalId)
    .map((row) => ({
      meetingId: row.meeting_id as Discussion['meetingId'],
      meetingNumber: row.meeting_number,
      meetingDate: row.held_on as Discussion['meetingDate'],
      itemNumber: row.item_number,
      outcome: row.outcome,
      notes: JSON.parse(row.notes) as Discussion['notes'],
    }));
}
