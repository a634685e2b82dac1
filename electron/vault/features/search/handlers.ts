import * as search from '#db/repositories/search.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { ok } from '#shared/kernel/result.ts';

const MOST = 20;

export const searchHandlers: Handlers<Contract>['search'] = {
  find: (db, { text, limit }) => {
    const match = search.matchOf(text);
    if (!match) return ok([]);
    return ok(
      search.find(db, match, limit ?? MOST).map((row) => ({
        kind: row.kind,
        id: row.ref,
        meetingId: row.meeting_id,
        number: row.number,
        title: row.title,
        excerpt: row.excerpt,
      })),
    );
  },
};
