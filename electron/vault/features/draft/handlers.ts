import * as drafts from '#db/repositories/draft.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { ok } from '#shared/kernel/result.ts';

export const draftHandlers: Handlers<Contract>['draft'] = {
  keep: (db, draft, ctx) => {
    drafts.keep(db, draft, ctx.now);
    return ok({ key: draft.key });
  },
  find: (db, { key }) => ok(drafts.find(db, key) ?? null),
  keys: (db) => ok(drafts.listKeys(db)),
  discard: (db, { key }) => {
    drafts.discard(db, key);
    return ok({ key });
  },
};
