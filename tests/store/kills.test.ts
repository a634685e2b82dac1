import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keyFileName } from '#db/keys/header-file.ts';
import { createKeyFile, unlockKeyFile } from '#db/keys/key-file.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import { verifyStore } from '#db/verify-store.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import { bytes, cheapKdf } from '#tests/builders/a-session.ts';
import { aDirectory, someMorning, type AStore } from '#tests/builders/a-store.ts';
import { aWorkspace, countingIds } from '#tests/builders/a-workspace.ts';

/** What the first process compiled, the others take over. */
const compiled = aDirectory();

/** Each at another moment of a write. */
const kills = 200;
/** A trail that grows long takes long to verify at every opening; that is not what is tried here. */
const killsPerStore = 20;
const changeKills = Math.ceil(kills / 8);

type Child = { readonly process: ChildProcessWithoutNullStreams; readonly said: () => string[]; readonly failed: () => string };

/** A process of ours that waits for a word to begin. */
function aChild(script: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'children', script), ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  let [out, failure] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (failure += text.toString()));
  return { process: child, said: () => out.split('\n').slice(0, -1), failed: () => failure };
}

/** Lets it begin, kills it at some moment after its first word, and answers the last whole word that it said. */
async function killAtSomeMoment(child: Child, within: number): Promise<string | undefined> {
  while (child.said().length === 0) await sleep(2);
  child.process.stdin.write('go');
  while (child.said().length < 2 && child.process.exitCode === null) await sleep(2);
  expect(child.failed()).toBe('');
  await sleep(randomInt(within));
  const gone = new Promise((resolve) => child.process.once('close', resolve));
  child.process.kill('SIGKILL');
  await gone;
  return child.said().at(-1);
}

/** Kills as many as asked; the next process starts while the present one runs. */
async function killRepeatedly(times: number, within: number, { start, after }: { start: () => Child; after: (lastWord: string) => void }) {
  let next = start();
  for (let kill = 1; kill <= times; kill += 1) {
    const child = next;
    const word = await killAtSomeMoment(child, within);
    if (kill < times) next = start();
    after(word ?? '');
  }
}

describe('a process that is killed while it writes', () => {
  it(`loses nothing that it said was done (${kills} times)`, async () => {
    for (let round = 0; round < kills / killsPerStore; round += 1) {
      let made: AStore = aWorkspace({ pack: packs.empty });
      const args = [made.file.path, made.file.dek.toString('hex'), made.file.auditKey.toString('hex')];
      made.store.close();
      await killRepeatedly(killsPerStore, 25, {
        start: () => aChild('write.mts', args),
        after: (lastWord) => {
          made = made.reopen();
          expect(made.store.read((db) => workspaces.read(db).settings.version)).toBeGreaterThanOrEqual(Number(lastWord));
          made.store.close();
        },
      });
      made = made.reopen();
      expect(verifyStore(made.store, made.file.dek)).toMatchObject({ ok: true });
      made.close();
    }
  }, 900_000);
});

describe('a process that is killed while it changes a passphrase', () => {
  it(`always leaves one that opens, the new one when it said so, and never the one before (${changeKills} times)`, async () => {
    const directory = aDirectory();
    const world = { kdf: cheapKdf, random: (count: number) => randomBytes(count), now: someMorning, newId: countingIds() };
    await createKeyFile(directory, { passphrase: bytes('p1'), member: '00000000-0000-4000-9000-000000000001' }, world);
    const opens = async (number: number) => (await unlockKeyFile(directory, { kind: 'passphrase', passphrase: bytes(`p${number}`) })).ok;
    let current = 1;
    for (let kill = 1; kill <= changeKills; kill += 1) {
      const said = Number(await killAtSomeMoment(aChild('change-passphrase.mts', [directory, String(current)]), 150));
      // One change more may have been done than anybody heard of.
      const working = [await opens(said - 1), await opens(said), await opens(said + 1)];
      expect([[false, true, false], [false, false, true]]).toContainEqual(working);
      current = working[1] === true ? said : said + 1;
      expect(existsSync(join(directory, keyFileName))).toBe(true);
    }
    expect(current).toBeGreaterThan(changeKills);
  }, 600_000);
});
