import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Figure, Part } from './figure.ts';

/** Units of which a whole one is a lot. */
const FRACTIONAL: ReadonlySet<Figure['unit']> = new Set(['×', 'µs', 'MB']);

const shown = ({ value, unit }: Figure): string => (value === undefined ? 'not run' : `${value.toFixed(FRACTIONAL.has(unit) ? 2 : 0)} ${unit}`);
const limitOf = ({ limit, unit }: Figure): string => (limit === undefined ? '' : `≤ ${limit} ${unit}`);
const verdict = ({ value, limit }: Figure): string => {
  if (value === undefined || limit === undefined) return '';
  return value <= limit ? 'met' : '**not met**';
};

const row = (figure: Figure): string => `| ${figure.what} | ${shown(figure)} | ${limitOf(figure)} | ${verdict(figure)} | ${figure.why ?? ''} |`;

const partOf = ({ title, figures }: Part): string => [`## ${title}`, '', '| What | Measured | Aim | | Behind it |', '|---|---:|---:|---|---|', ...figures.map(row), ''].join('\n');

/** The page docs/benchmarks.md: where it was measured, and every figure beside its aim. */
export function report(parts: readonly Part[], host: string): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Ratios compare two ways in one run, medians of at least five; times depend on the machine and say little elsewhere.',
    'Screens were measured in the host named here; only a real Electron shows what a chair will wait for.',
    '',
    `Commit ${commit}, ${new Date().toISOString().slice(0, 10)}. Machine: ${machine}. Host of the screens: ${host}.`,
    '',
    ...parts.map(partOf),
  ].join('\n');
}
