// Changes a passphrase from p1 to p2 to p3 until it is killed. Says a number only when that change is done.
import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { changePassphrase } from '#db/keys/key-file.ts';

const [directory = '', first = ''] = process.argv.slice(2);
const cost = { m: 32, t: 1, p: 1 };
const bytes = (text: string) => new TextEncoder().encode(text);
const world = { kdf: { person: cost, recovery: cost }, random: (count: number) => randomBytes(count), now: '2026-11-24T08:00:00.000Z', newId: () => randomUUID() };

writeSync(1, 'ready\n');
process.stdin.once('data', async () => {
  for (let number = Number(first); ; number += 1) {
    const done = await changePassphrase(directory, { old: bytes(`p${number}`), passphrase: bytes(`p${number + 1}`) }, world);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    writeSync(1, `${number + 1}\n`);
  }
});
