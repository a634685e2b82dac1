import { describe, expect, it } from 'vitest';
import { listAtMeeting, listInContext } from '#db/repositories/guarded-text.ts';
import { openFindingsIn } from '#electron/vault/guard/open-findings.ts';
import { aDemoTable } from '#tests/builders/a-table.ts';

describe('the demonstration', () => {
  it('raises no finding in any text of any signal or meeting, so that nothing in it had to be kept', () => {
    const { store } = aDemoTable();
    const found = store.read((db) => {
      const ids = (table: 'signal' | 'meeting') => db.prepare<[], { id: string }>(`SELECT id FROM ${table}`).all().map(({ id }) => id);
      const texts = [...ids('signal').flatMap((id) => listInContext(db, { kind: 'SIGNAL', id })), ...ids('meeting').flatMap((id) => [...listAtMeeting(db, id), ...listInContext(db, { kind: 'MEETING', id })])];
      expect(texts.length).toBeGreaterThan(100);
      const wordsAt = (id: string, field: string, start: number, end: number) => texts.find((text) => text.id === id && text.field === field)?.text.slice(start, end);
      return openFindingsIn(db, texts).map(({ record, id, field, kind, start, end }) => [record, field, kind, wordsAt(id, field, start, end)]);
    });
    expect(found).toEqual([]);
  });
});
