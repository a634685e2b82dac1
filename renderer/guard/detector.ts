import { rescan, scan } from '#shared/anonymity/detect.ts';
import { openLexicon } from '#shared/anonymity/lexicon.ts';
import { lexiconData } from '#shared/anonymity/lexicon/data.ts';

/** All that looks through texts, in one piece of its own: it is large, and no screen waits for it. */
export const detector = { lexicon: openLexicon(lexiconData), scan, rescan };
export type Detector = typeof detector;
