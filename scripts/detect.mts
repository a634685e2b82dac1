/**
 * Marks what identifies in texts. Reads lines of `{"id","text"}` and writes lines of `{"id","spans":[{"start","end","type","confidence"}]}`.
 * Run: npm run detect -- --in FILE.jsonl --out FILE.jsonl [--certain] [--hints]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scan } from '#shared/anonymity/detect.ts';
import { openLexicon } from '#shared/anonymity/lexicon.ts';
import { lexiconData } from '#shared/anonymity/lexicon/data.ts';

const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' }, certain: { type: 'boolean' }, hints: { type: 'boolean' } } });
if (values.in === undefined || values.out === undefined) throw new Error('Give --in FILE.jsonl and --out FILE.jsonl.');

const lexicon = openLexicon(lexiconData);
const lines = readFileSync(values.in, 'utf8').split('\n').filter((line) => line.trim() !== '');
const marked = lines.map((line) => {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const { findings, hints } = scan(text, lexicon);
  const spans = findings
    .filter(({ confidence }) => confidence === 'certain' || values.certain !== true)
    .map(({ start, end, type, confidence }) => ({ start, end, type, confidence }));
  return JSON.stringify(values.hints === true ? { id, spans, hints } : { id, spans });
});
writeFileSync(values.out, `${marked.join('\n')}\n`);
console.log(`${marked.length} texts`);
