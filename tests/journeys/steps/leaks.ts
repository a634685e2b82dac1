import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As a text may stand in a file, whatever its case: bytes of UTF-8, or of UTF-16 in either order. */
const spellings = (word: string): readonly string[] => {
  const utf8 = Buffer.from(word.toLowerCase(), 'utf8').toString('latin1');
  const utf16 = Buffer.from(word.toLowerCase(), 'utf16le');
  return [utf8, utf16.toString('latin1'), Buffer.from(utf16).swap16().toString('latin1')];
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** Bytes in which capital letters of the plain alphabet are small ones, so that one look finds any case. */
const readSmall = (path: string): string => {
  try {
    return readFileSync(path).toString('latin1').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  } catch {
    // Temporary files come and go while the program runs.
    return '';
  }
};

/** Every word that stands in a file below the folder, or in the name of one: `word in path`. */
export function findWords(folder: string, words: readonly string[]): readonly string[] {
  const wanted = words.map((word) => ({ word, spelt: spellings(word) }));
  return filesBelow(folder).flatMap((path) => {
    const text = `${path.toLowerCase()}\n${readSmall(path)}`;
    return wanted.filter(({ spelt }) => spelt.some((spelling) => text.includes(spelling))).map(({ word }) => `${word} in ${path}`);
  });
}
