import type { ReadDb, WriteDb } from '#db/store.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { WorkspaceKind, WorkspaceSettings } from '#shared/workspace/workspace.ts';

/** The one row of what was chosen for this workspace; `created` and `kind` never change. */
export type WorkspaceRecord = { readonly kind: WorkspaceKind; readonly created: Instant; readonly settings: WorkspaceSettings };

type Row = {
  readonly kind: WorkspaceKind;
  readonly created: string;
  readonly region_name: string;
  readonly minutes_language: WorkspaceSettings['language'];
  readonly classification: string;
  readonly tlp: WorkspaceSettings['tlp'];
  readonly decision_label: WorkspaceSettings['decisionLabel'];
  readonly attendance_style: WorkspaceSettings['attendanceStyle'];
  readonly idle_minutes: number;
  readonly version: number;
};

const columns = 'kind, created, region_name, minutes_language, classification, tlp, decision_label, attendance_style, idle_minutes, version';

const fromRow = (row: Row): WorkspaceRecord => ({
  kind: row.kind,
  created: row.created as Instant,
  settings: {
    region: row.region_name,
    language: row.minutes_language,
    classification: row.classification,
    tlp: row.tlp,
    decisionLabel: row.decision_label,
    attendanceStyle: row.attendance_style,
    idleMinutes: row.idle_minutes,
    version: row.version,
  },
});

/** Throws when the store was never filled: a store that opens has its row. */
export function read(db: ReadDb): WorkspaceRecord {
  const row = db.prepare<[], Row>(`SELECT ${columns} FROM workspace WHERE id = 'workspace'`).get();
  if (!row) throw new Error('A workspace without its settings.');
  return fromRow(row);
}

export function insert(db: WriteDb, { settings, ...record }: WorkspaceRecord): void {
  db.prepare(
    `INSERT INTO workspace (id, ${columns})
     VALUES ('workspace', @kind, @created, @region, @language, @classification, @tlp, @decisionLabel, @attendanceStyle, @idleMinutes, @version)`,
  ).run({ ...record, ...settings });
}

/** False when somebody was first: `settings.version` is one more than the version that was read. */
export function replaceSettings(db: WriteDb, settings: WorkspaceSettings): boolean {
  const done = db
    .prepare(
      `UPDATE workspace SET region_name = @region, minutes_language = @language, classification = @classification, tlp = @tlp,
         decision_label = @decisionLabel, attendance_style = @attendanceStyle, idle_minutes = @idleMinutes, version = @version
       WHERE id = 'workspace' AND version = @version - 1`,
    )
    .run(settings);
  return done.changes === 1;
}
