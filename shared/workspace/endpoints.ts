import { z } from 'zod';
import { command, query, task } from '#shared/contract/define.ts';
import { Language, MemberRole, Secret, WorkspaceKind, WorkspaceSettings } from './workspace.ts';

const nothing = z.strictObject({});
const done = z.object({});

const Folder = z.object({
  label: z.string(),
  warning: z.enum(['synced', 'network', 'readOnly', 'notEmpty', 'hasWorkspace']).nullable(),
  isUsable: z.boolean(),
});

const displayName = z.string().trim().min(1).max(80);

export const workspaceEndpoints = {
  /** The folder that would be used now; a fresh one in the documents folder until another is chosen. */
  folder: task({ input: nothing, output: Folder }),
  chooseFolder: task({ input: nothing, output: Folder }),
  /** Points the program at a workspace that exists already. */
  useExisting: task({ input: nothing, output: Folder }),
  /** Six Dutch words drawn by chance (77 bits). */
  suggestPassphrase: task({ input: nothing, output: z.object({ words: z.array(z.string()) }) }),
  /** Estimated by a strength library; under 60 bits is refused at creation. */
  strength: task({ input: z.strictObject({ passphrase: Secret }), output: z.object({ bits: z.number(), isEnough: z.boolean() }) }),
  create: task({
    input: z.strictObject({
      language: Language,
      packId: z.enum(['noord-en-midden-limburg', 'demo', 'empty']),
      kind: WorkspaceKind,
      displayName,
      role: MemberRole,
      passphrase: Secret,
    }),
    /** The recovery code, once, in groups as it stands on paper. */
    output: z.object({ recoveryCode: z.array(z.string()) }),
  }),
  saveRecovery: task({ input: nothing, output: done }),
  printRecovery: task({ input: nothing, output: done }),
  /** Two groups typed back from paper; then the workspace opens. `fields` names a group that does not match. */
  confirmRecovery: task({ input: z.strictObject({ groups: z.record(z.string().regex(/^[0-7]$/), z.string().max(20)) }), output: done }),

  unlock: task({ input: z.strictObject({ passphrase: Secret }), output: z.object({ spareUsed: z.boolean() }) }),
  /** Opens with the recovery code and sets a new passphrase; the answer is the new code. */
  recover: task({ input: z.strictObject({ code: z.string().max(80), passphrase: Secret }), output: z.object({ recoveryCode: z.array(z.string()) }) }),

  settings: query({
    input: nothing,
    output: z.object({ settings: WorkspaceSettings, kind: WorkspaceKind, member: z.object({ displayName, role: MemberRole }) }),
  }),
  saveSettings: command({ input: z.strictObject(WorkspaceSettings.shape), output: WorkspaceSettings }),
  changePassphrase: task({ input: z.strictObject({ current: Secret, next: Secret }), output: done }),
  /** The whole trail, every record's state and every page; the log book's own check. */
  verify: task({ input: nothing, output: z.object({ rows: z.int(), checkpoint: z.string() }) }),
  /** The trail, newest first, below row `before`. Holds no text of any record. */
  auditRows: query({
    input: z.strictObject({ before: z.int().positive().optional(), limit: z.int().positive().max(500) }),
    output: z.array(
      z.object({
        seq: z.int(),
        at: z.string(),
        actor: z.string(),
        origin: z.string(),
        action: z.string(),
        object: z.string(),
        objectId: z.string(),
        result: z.string(),
        /** `SIG-2026-120`, `2026-040 · 6.1`: by what the meeting knows the record. Null for a record without a number, and for one that is gone. */
        number: z.string().nullable(),
      }),
    ),
  }),
};
