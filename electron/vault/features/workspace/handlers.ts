import { wipe } from '#db/keys/secret.ts';
import * as audit from '#db/repositories/audit.ts';
import * as members from '#db/repositories/member.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { Session } from '#electron/vault/session.ts';
import { bitsOf, leastBits } from '#electron/vault/session/strength.ts';
import type { Contract } from '#shared/contract/contract.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { generatePassphrase, separator } from '#shared/passphrase/passphrase.ts';

type WorkspaceHandlers = Handlers<Contract>['workspace'];

/** `randomInt` draws the words of a proposed passphrase: a whole number from 0 up to but not including `max`. */
export const workspaceHandlers = (session: Session, randomInt: (max: number) => number): WorkspaceHandlers => ({
  ...folderHandlers(session),
  ...secretHandlers(session, randomInt),
  ...recordHandlers,
  verify: () => session.verify(),
});

const folderHandlers = (session: Session): Pick<WorkspaceHandlers, 'folder' | 'chooseFolder' | 'useExisting'> => ({
  folder: async () => ok(session.folder('create')),
  chooseFolder: async (_input, { host }) => choose(session, 'create', host),
  useExisting: async (_input, { host }) => choose(session, 'open', host),
});

async function choose(session: Session, purpose: 'create' | 'open', host: Parameters<WorkspaceHandlers['folder']>[1]['host']) {
  const chosen = await host.chooseFolder('workspace');
  if (!chosen.ok) return chosen;
  session.useFolder(chosen.value);
  return ok(session.folder(purpose));
}

type Secrets = 'suggestPassphrase' | 'strength' | 'create' | 'saveRecovery' | 'printRecovery' | 'confirmRecovery' | 'unlock' | 'recover' | 'changePassphrase';

const secretHandlers = (session: Session, randomInt: (max: number) => number): Pick<WorkspaceHandlers, Secrets> => ({
  suggestPassphrase: async () => ok({ words: generatePassphrase(randomInt).split(separator) }),
  strength: ({ passphrase }) =>
    wiping([passphrase], async () => {
      const bits = bitsOf(passphrase);
      return ok({ bits, isEnough: bits >= leastBits });
    }),
  create: (input) => wiping([input.passphrase], () => session.create(input)),
  saveRecovery: () => session.saveRecovery(),
  printRecovery: () => session.printRecovery(),
  confirmRecovery: ({ groups }) => session.confirmRecovery(groups),
  unlock: ({ passphrase }) => wiping([passphrase], () => session.unlock(passphrase)),
  recover: (input) => wiping([input.passphrase], () => session.recover(input)),
  changePassphrase: (input) => wiping([input.current, input.next], () => session.changePassphrase(input)),
});

/** What was typed is in this process for as long as it is needed and no longer. */
async function wiping<T>(secrets: readonly Uint8Array[], work: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await work();
  } finally {
    wipe(...secrets);
  }
}

const recordHandlers: Pick<WorkspaceHandlers, 'settings' | 'saveSettings' | 'auditRows'> = {
  settings: (db, _input, { actor }) => {
    const { settings, kind } = workspaces.read(db);
    const member = members.find(db, actor);
    return member ? ok({ settings, kind, member: { displayName: member.displayName, role: member.role } }) : err({ code: 'notFound', entity: 'member' });
  },
  saveSettings: (db, input) => {
    const settings = { ...input, version: input.version + 1 };
    if (!workspaces.replaceSettings(db, settings)) return err({ code: 'stale', entity: 'workspace' });
    return ok({ value: settings, events: [{ feature: 'workspace', happened: 'settingsChanged', subject: { table: 'workspace', id: 'workspace' } }] });
  },
  auditRows: (db, { before = Number.MAX_SAFE_INTEGER, limit }) => ok(audit.listNewest(db, before, limit)),
};
