// Opens a store and changes one record after the other until it is killed. Says a number only when its commit is done.
import { writeSync } from 'node:fs';
import { appendAudit } from '#db/audit/append.ts';
import { openStore, type StoreFile } from '#db/open-store.ts';
import * as drafts from '#db/repositories/draft.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import { migrationFiles } from '../../../scripts/schema-text.mts';

const [path = '', dek = '', auditKey = ''] = process.argv.slice(2);
const stamp = { actor: 'system', at: '2026-11-24T08:00:00.000Z', origin: 'vault' };
const file: StoreFile = { path, dek: Buffer.from(dek, 'hex'), auditKey: Buffer.from(auditKey, 'hex'), migrations: migrationFiles(), stamp };

writeSync(1, 'ready\n');
process.stdin.once('data', () => {
  const opened = openStore(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const store = opened.value;
  for (;;) {
    const version = store.write((db) => {
      const { settings } = workspaces.read(db);
      const next = { ...settings, idleMinutes: 1 + (settings.version % 60), version: settings.version + 1 };
      workspaces.replaceSettings(db, next);
      drafts.keep(db, { key: `draft:${next.version % 50}`, value: 'x'.repeat(next.version % 3000), cursor: next.version }, stamp.at);
      appendAudit(db, store.chain, [{ feature: 'workspace', happened: 'settingsChanged', subject: { table: 'workspace', id: 'workspace' } }], stamp);
      return next.version;
    });
    writeSync(1, `${version}\n`);
  }
});
