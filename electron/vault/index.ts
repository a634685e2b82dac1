import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { standardKdf } from '#db/keys/derive.ts';
import { knownMigrations } from '#db/known-migrations.ts';
import { allHandlers } from './all-handlers.ts';
import { createClock } from './clock.ts';
import { openedLexicon } from './guard/found.ts';
import type { FromVault, ToVault } from './protocol.ts';
import { serve } from './serve.ts';
import { createSession, type SessionWorld } from './session.ts';
import { createVaultDoor } from './vault.ts';

const port = process.parentPort;
const post = (message: FromVault): void => port.postMessage(message);

/** Long enough after unlocking for the first screen to stand. */
const WARM_AFTER = 800;

const receive = serve({
  post,
  newId: randomUUID,
  open: ({ folder, isRealDataAllowed, startAt, anchors }, host) => {
    const world: SessionWorld = {
      folder,
      isRealDataAllowed,
      migrations: knownMigrations,
      now: createClock(startAt, Date.now),
      kdf: standardKdf,
      random: (bytes) => randomBytes(bytes),
      newId: randomUUID,
      host,
      loadAnchor: async (vault) => anchors[vault],
      saveAnchor: (vault, bytes) => post({ kind: 'anchor', vault, bytes }),
      opened: (workspace) => {
        post({ kind: 'opened', workspace });
        setTimeout(openedLexicon, WARM_AFTER);
      },
    };
    const session = createSession(world);
    return { session, dispatch: createVaultDoor({ session, handlers: allHandlers(session, randomInt), world, post }) };
  },
});

port.on('message', ({ data }: { readonly data: unknown }) => receive(data as ToVault));
