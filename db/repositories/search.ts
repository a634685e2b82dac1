import type { ReadDb } from '#db/store.ts';

export type SearchRow = { kind: 'SIGNAL' | 'DECISION' | 'ACTION' | 'MEETING'; ref: string; meeting_id: string | null; number: string; title: string; excerpt: string };

/** Any text as a query that FTS5 cannot misread: its words, each quoted, the last one as a prefix. Undefined when no word is left. */
export function matchOf(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  return words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ');
}

/**
 * Best first: a hit in the number weighs most, then the title. The words found stand between U+2068 and U+2069 in the excerpt.
 * An embargoed signal is found by number and title only, as are its decisions and actions' numbers: the caller decides what to show.
 */
export function find(db: ReadDb, match: string, limit: number): SearchRow[] {
  return db
    .prepare<[string, number], SearchRow>(
      `SELECT kind, ref, meeting_id, number, title, snippet(search, 5, char(0x2068), char(0x2069), '…', 12) AS excerpt
         FROM search WHERE search MATCH ? ORDER BY bm25(search, 0, 0, 0, 10.0, 4.0, 1.0) LIMIT ?`,
    )
    .all(match, limit);
}

/** Ids of the signals that match: for the filter above the register. */
export function signalIds(db: ReadDb, match: string): string[] {
  return db
    .prepare<[string], { ref: string }>("SELECT ref FROM search WHERE search MATCH ? AND kind = 'SIGNAL'")
    .all(match)
    .map((row) => row.ref);
}
