import { expect, test } from 'vitest';
import { detect } from '#shared/anonymity/detect.ts';
import { anonymityEditor as english } from '#shared/i18n/en/anonymity-editor.ts';
import { anonymityEditor as dutch } from '#shared/i18n/nl/anonymity-editor.ts';
import { blindSets, heldBackTexts, lateTexts, ownTexts, regularTexts } from './gold.ts';
import { lexicon } from './known-lexicon.ts';

type Case = readonly [rule: string, found: string, text: string];

/** For every rule with a reason of its own what it finds, in texts that show whether the reason says why. */
const cases: readonly Case[] = [
  ['initials-name', 'A.B. Jansen', 'Gisteren was A.B. Jansen er.'],
  ['initials-name-small', 'a.b. jansen', 'gisteren was a.b. jansen er'],
  ['initial-name', 'A Kwabrinkel', 'gisteren was A Kwabrinkel er'],
  ['surname-first', 'Jansen, A.B.', 'Gehoord is Jansen, A.B. gisteren.'],
  ['first-name', 'Anneke', 'Gisteren was Anneke er.'],
  ['family-name', 'Janssen', 'Gisteren was Janssen er.'],
  ['name-after-role', 'Roos', 'De moeder Roos was er.'],
  ['name-after-role', 'Visser', 'Met de chauffeur Visser gesproken.'],
  ['name-after-role-small', 'roos', 'mijn collega roos was erbij'],
  ['name-after-link', 'Bakker', 'Ze ging met Bakker mee'],
  ['unknown-after-role', 'Quaedflieg', 'Gisteren was hoofdagent Quaedflieg erbij.'],
  ['unknown-after-role-small', 'kwetsia', 'de moeder kwetsia was er'],
  ['word-after-role', 'Baars', 'officier Baars belde'],
  ['name-said', 'Jansen', 'Mevrouw Jansen was er.'],
  ['name-said', 'Jansen', 'De bus staat op naam van Jansen nu.'],
  ['name-said-small', 'roos', 'mevrouw roos was er'],
  ['name-said-small', 'bakker', 'hij heet bakker nu'],
  ['particle-name', 'Van den Broekhuizen', 'Gisteren was Van den Broekhuizen er'],
  ['nickname', 'Jansen', 'Hij heet Jansen en was er.'],
  ['nickname', 'Zwarte Piotr', 'Alias van de chauffeur: Zwarte Piotr.'],
  ['nickname', 'Dikke Henk', 'hij wordt Dikke Henk genoemd'],
  ['nickname-quoted', 'snelle jelle', 'alias "snelle jelle" was daar'],
  ['repeated', 'KWABRINKEL', 'dhr Kwabrinkel belde.\nIk zag KWABRINKEL weer'],
  ['repeated', 'Kwabrinkel', 'bij Kwabrinkel Logistics B.V. gewerkt.\nKwabrinkel betaalt niet'],
  ['rare-name', 'Speedy', 'Visser kent hem als Speedy hier'],
  ['unknown-capital', 'Achmed', 'Heej Lot, weet jij wie Achmed is?'],
  ['unknown-acting', 'mariyka', 'mariyka zegt niets te weten'],
  ['bsn-checked', '999990019', 'Het gaat om 999990019 hier.'],
  ['bsn-named', '12345678', 'BSN 12345678 hoort erbij.'],
  ['legal-form', 'Voorbeeld B.V.', 'Hij werkt bij Voorbeeld B.V. nu.'],
  ['school', 'Kwadenoordcollege', 'Zij gaat naar het Kwadenoordcollege toe.'],
];

test.each(cases)('%s is the reason for %s in: %s', (rule, found, text) => {
  const findings = detect(text, lexicon).map((finding) => [finding.rule, text.slice(finding.start, finding.end)]);
  expect(findings).toContainEqual([rule, found]);
});

test('there is a text for each reason, in both languages', () => {
  const shown = [...new Set(cases.map(([rule]) => rule))].toSorted();
  expect(Object.keys(dutch.whyRule).toSorted()).toEqual(shown);
  expect(Object.keys(english.whyRule).toSorted()).toEqual(shown);
});

test('a name after a title is not said to follow a word for naming alone, nor one after a role to follow a title', () => {
  expect(dutch.whyRule['name-said']).toMatch(/‘mevrouw’.*‘heet’/);
  for (const rule of ['name-after-role', 'unknown-after-role', 'word-after-role']) expect(dutch.whyRule[rule]).not.toMatch(/mevrouw/);
});

test('a finding of any other rule gets the reason of its kind', () => {
  const all = [ownTexts, heldBackTexts, regularTexts, lateTexts, blindSets['blind a'], blindSets['blind b']].flat();
  const found = all.flatMap(({ text }) => detect(text, lexicon));
  expect(found.length).toBeGreaterThan(800);
  for (const { rule, type } of found) for (const words of [dutch, english]) expect(words.whyRule[rule] ?? words.why[type], rule).toMatch(/\.$/);
});
