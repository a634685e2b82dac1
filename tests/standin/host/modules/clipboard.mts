import type { Clipboard } from 'electron';
import type { Members } from '../members.mts';
import { strict } from '../strict.mts';

let held = '';

/** A clipboard of its own: that of the person at the machine is left alone. */
export const clipboard = strict('clipboard', {
  readText: async () => held,
  writeText: async (text: string) => {
    held = text;
  },
  has: async (mimetype: string) => mimetype === 'text/plain' && held !== '',
  clear: () => {
    held = '';
  },
} satisfies Members<Clipboard>);
