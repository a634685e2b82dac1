import type { PackId, RegionPack } from '#shared/reference/pack.ts';
import { demoPack } from './demo.ts';
import { emptyPack } from './empty.ts';
import { noordEnMiddenLimburg } from './noord-en-midden-limburg.ts';

/** The packs a new store can be filled with. */
export const packs: Readonly<Record<PackId, RegionPack>> = {
  'noord-en-midden-limburg': noordEnMiddenLimburg,
  demo: demoPack,
  empty: emptyPack,
};
