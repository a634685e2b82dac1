import { aboutItem, type About } from '#renderer/guard/about.ts';
import type { Reference } from '#renderer/ipc/use-reference.ts';
import type { ItemInHand } from './use-item.ts';

/** What the texts on an item are about: its signal, and where that plays, or the item itself. */
export const aboutInHand = ({ item, signal }: Pick<ItemInHand, 'item' | 'signal'>, reference: Reference): About =>
  aboutItem(item.id, signal?.id ?? null, signal ? reference.municipality(signal.municipalityId) || null : null);
