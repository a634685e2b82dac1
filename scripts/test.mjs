/** The one test command. Installs what is missing, then runs every check in turn and names the first that fails. Runs on any Node from 20 on. */
import { dirname, delimiter } from 'node:path';
import { ensureChromium, ensureInstalled, nodePath, run } from './set-up.mjs';

const steps = ['types', 'lint', 'style', 'layers', 'unused', 'build', 'unit', 'journeys'];

ensureInstalled();
if (!ensureChromium()) process.exit(1);

const PATH = `${dirname(nodePath)}${delimiter}${process.env.PATH}`;
for (const step of steps) {
  const started = Date.now();
  console.log(`\n── ${step}`);
  const code = run('npm', ['run', '--silent', step], { PATH });
  if (code !== 0) {
    console.error(`\n${step} failed.`);
    process.exit(code);
  }
  console.log(`── ${step}: ${Math.round((Date.now() - started) / 1000)} s`);
}
console.log('\nEverything passed.');
