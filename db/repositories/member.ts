import type { ReadDb, WriteDb } from '#db/store.ts';
import type { MemberId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { MemberRole } from '#shared/workspace/workspace.ts';

/** Who may open the workspace. `slotId` names the person's slot in the key file; null once the slot was removed. */
export type Member = {
  readonly id: MemberId;
  readonly displayName: string;
  readonly role: MemberRole;
  readonly slotId: string | null;
  readonly created: Instant;
  readonly ended: Instant | null;
  readonly version: number;
};

type Row = {
  readonly id: string;
  readonly display_name: string;
  readonly role: MemberRole;
  readonly slot_id: string | null;
  readonly created: string;
  readonly ended: string | null;
  readonly version: number;
};

const columns = 'id, display_name, role, slot_id, created, ended, version';

const fromRow = (row: Row): Member => ({
  id: row.id as MemberId,
  displayName: row.display_name,
  role: row.role,
  slotId: row.slot_id,
  created: row.created as Instant,
  ended: row.ended as Instant | null,
  version: row.version,
});

export function find(db: ReadDb, id: MemberId): Member | undefined {
  const row = db.prepare<[string], Row>(`SELECT ${columns} FROM member WHERE id = ?`).get(id);
  return row && fromRow(row);
}

/** Who may open the workspace today, in the order in which they came. */
export function listCurrent(db: ReadDb): Member[] {
  return db.prepare<[], Row>(`SELECT ${columns} FROM member WHERE ended IS NULL ORDER BY created, id`).all().map(fromRow);
}

export function insert(db: WriteDb, member: Member): void {
  db.prepare(`INSERT INTO member (${columns}) VALUES (@id, @displayName, @role, @slotId, @created, @ended, @version)`).run(member);
}
