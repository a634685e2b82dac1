import { readdirSync } from 'node:fs';
import { afterMeeting } from '../../scripts/demo/after.ts';
import { beforeMeeting } from '../../scripts/demo/before.ts';
import { openDemonstration } from '../../scripts/demo/open-program.ts';
import { atTheTable } from '../../scripts/demo/table.ts';
import { Teller } from '../../scripts/demo/teller.ts';
import { electronHost } from '../../scripts/electron-host.mts';
import { expect, test } from './launch.ts';

test('the demonstration holds its meeting by itself, and leaves its Word files and a picture of each step', async ({ folder }) => {
  test.setTimeout(300_000);
  const opened = await openDemonstration({ executable: electronHost().path, at: '2026-11-26T08:25:00.000Z', isHidden: true });
  try {
    const teller = new Teller(opened, folder);
    await beforeMeeting(teller);
    await atTheTable(teller);
    await afterMeeting(teller);
  } finally {
    await opened.close();
  }
  const made = readdirSync(folder);
  expect(made.filter((name) => name.endsWith('.docx'))).toHaveLength(3);
  expect(made.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(20);
});
