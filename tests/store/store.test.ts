import { describe, expect, it } from 'vitest';
import { draftHandlers } from '#electron/vault/features/draft/handlers.ts';
import { verifyAudit } from '#db/audit/verify.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { aDoor, aWorkspace, valueOf } from '#tests/builders/a-workspace.ts';

describe('a workspace', () => {
  it('is wholly in the trail from its first moment', () => {
    const workspace = aWorkspace();
    const { store } = workspace;
    const verified = store.read((db) => verifyAudit(db, store.chain));
    expect(verified).toMatchObject({ ok: true });
    expect(workspace.reopen().store.read((db) => db.prepare('SELECT count(*) AS n FROM organisation').get())).toEqual({ n: packs.demo.organisations.length });
  });

  it('keeps what was being typed, with the place of the caret', async () => {
    const door = aDoor({ draft: draftHandlers });
    valueOf(await door.client.draft.keep({ key: 'signal-form:new', value: '{"topic":"bad"}', cursor: 4 }));
    valueOf(await door.client.draft.keep({ key: 'item-note:1:3', value: '"x"', cursor: null }));
    expect(valueOf(await door.client.draft.find({ key: 'signal-form:new' }))).toEqual({ key: 'signal-form:new', value: '{"topic":"bad"}', cursor: 4 });
    expect(valueOf(await door.client.draft.keys({}))).toEqual(['item-note:1:3', 'signal-form:new']);
    valueOf(await door.client.draft.discard({ key: 'signal-form:new' }));
    expect(valueOf(await door.client.draft.find({ key: 'signal-form:new' }))).toBeNull();
    expect(door.broken).toEqual([]);
  });
});
