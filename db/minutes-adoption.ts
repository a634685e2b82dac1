import { createHash } from 'node:crypto';
import { lineOf } from '#shared/document/text.ts';
import { adoptedText } from '#shared/minutes/assemble.ts';
import { contentOf, type DocumentContent } from '#shared/minutes/content.ts';
import type { MinutesFacts } from '#shared/minutes/facts.ts';
import { wordingOf } from '#shared/minutes/wording.ts';

export type Adoption = { readonly contents: readonly DocumentContent[]; readonly hash: string };

/** Minutes and decision list as a meeting adopts them: with the change that was asked for, and the SHA-256 of the words of the minutes. */
export function adoptionOf(facts: MinutesFacts, changes: string): Adoption {
  const { t } = wordingOf(facts);
  const change = changes === '' ? [] : [{ label: t.head.adoptedWith, value: lineOf(changes) }];
  const withChange = (content: DocumentContent): DocumentContent => ({ ...content, head: [...content.head, ...change] });
  const minutes = withChange(contentOf(facts, 'MINUTES'));
  return { contents: [minutes, withChange(contentOf(facts, 'DECISION_LIST'))], hash: createHash('sha256').update(adoptedText(minutes)).digest('hex') };
}
