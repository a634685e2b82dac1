import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { places } from '#renderer/app/places.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const manual = read('docs/handleiding.md');

const picturesIn = (text: string): readonly string[] => [...text.matchAll(/!\[[^\]]+\]\((?:docs\/)?images\/([^)]+)\)/g)].flatMap(([, name]) => name ?? []);

/** As written in the sources: `keys: 'F2'`, or a constant that is named after its keys. */
const written = globSync('renderer/**/*.{ts,tsx}', { cwd: root })
  .flatMap((file) => [...read(file).matchAll(/\b(?:keys: |\w*KEYS = )'([^']+)'/g)])
  .flatMap(([, keys]) => keys ?? []);
const offered = new Set([...written, ...places.map((_place, index) => `Ctrl+${index + 1}`), ...Array.from({ length: 10 }, (_none, step) => `Alt+${step}`)]);

const named = [...manual.matchAll(/`((?:(?:Ctrl|Alt|Shift)\+)+[^`\s]+|F\d+)`/g)].flatMap(([, keys]) => keys?.replace('↑', 'ArrowUp').replace('↓', 'ArrowDown') ?? []);

describe('the manual', () => {
  it('shows pictures that are there, and every picture there is', () => {
    const shown = new Set([...picturesIn(manual), ...picturesIn(read('README.md'))]);
    expect([...shown].toSorted()).toEqual(globSync('docs/images/*', { cwd: root }).map((path) => path.replace(/^.*[\\/]/, '')).toSorted());
  });

  it('names only keys that the program offers', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((keys) => !offered.has(keys))).toEqual([]);
  });
});
