import { describe, expect, test } from 'vitest';
import { LabelMemory } from '#renderer/guard/label-memory.ts';

const signal = 'signal 1';

async function told(...names: readonly (readonly [name: string, label: string])[]) {
  const labels = new LabelMemory();
  for (const [name, label] of names) labels.remember(signal, { type: 'PERSON', text: name }, label);
  return (name: string, about = signal) => labels.recall(about, { type: 'PERSON', text: name });
}

describe('the pseudonym that a name already has', () => {
  test.each([
    ['Jansen', 'A. Jansen'],
    ['jansen', 'A. Jansen'],
    ['Anna', 'Anna Jansen'],
    ['Berg', 'J. van den Berg'],
    ['van den Berg', 'J. van den Berg'],
    ['A.Jansen', 'A. Jansen'],
    ['Jansen', 'Anna Jansen-Bakker'],
  ])('%s is somebody who was called %s before', async (name, before) => {
    const recall = await told([before, 'Betrokkene A']);
    expect(await recall(name)).toBe('Betrokkene A');
  });

  test.each([
    ['B. Jansen', 'A. Jansen', 'another initial'],
    ['Piet Jansen', 'A. Jansen', 'a first name that was not said'],
    ['A. Bakker', 'A. Jansen', 'another surname'],
    ['Anna Bakker', 'Anna Jansen', 'another surname after the same first name'],
    ['van', 'J. van Berg', 'no name'],
    ['A.', 'A. Jansen', 'an initial alone'],
    ['Jans', 'A. Jansen', 'a piece of a word'],
  ])('%s is not taken for %s: %s', async (name, before) => {
    const recall = await told([before, 'Betrokkene A']);
    expect(await recall(name)).toBeUndefined();
  });

  test('a part that two people share is nobody in particular, unless it was said by itself', async () => {
    const recall = await told(['A. Jansen', 'Betrokkene A'], ['B. Jansen', 'Persoon X'], ['P. de Wit', 'Persoon Y'], ['Wit', 'Persoon Z']);
    expect([await recall('Jansen'), await recall('A. Jansen'), await recall('Wit')]).toEqual([undefined, 'Betrokkene A', 'Persoon Z']);
  });

  test('is that of this signal only', async () => {
    const recall = await told(['A. Jansen', 'Betrokkene A']);
    expect(await recall('Jansen', 'signal 2')).toBeUndefined();
  });

  test('a firm that bears a name lends its label to nobody, and a name lends it to no firm', async () => {
    const labels = new LabelMemory();
    labels.remember(signal, { type: 'ORGANISATION', text: 'Jansen Transport BV' }, 'Onderneming 1');
    expect(await labels.recall(signal, { type: 'PERSON', text: 'Jansen' })).toBeUndefined();
    labels.remember(signal, { type: 'PERSON', text: 'A. Bakker' }, 'Betrokkene A');
    expect(await labels.recall(signal, { type: 'ORGANISATION', text: 'Bakker' })).toBeUndefined();
  });

  test('each label that was given is told once', async () => {
    const labels = new LabelMemory();
    labels.remember(signal, { type: 'PERSON', text: 'Anna Jansen' }, 'Betrokkene A');
    await labels.recall(signal, { type: 'PERSON', text: 'Anna' });
    expect(labels.given(signal)).toEqual(['Betrokkene A']);
  });
});
