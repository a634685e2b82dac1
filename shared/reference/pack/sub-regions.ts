import type { PackSubRegion } from '#shared/reference/pack.ts';

/** Figures for a wider circle are given per sub-region, never per municipality (docs/domain.md 5.4). */
export const northAndMiddle: readonly PackSubRegion[] = [
  { code: 'NOORD', nl: 'Noord', en: 'North' },
  { code: 'MIDDEN', nl: 'Midden', en: 'Central' },
];
