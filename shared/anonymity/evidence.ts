import type { Confidence } from './finding.ts';
import { isActing, isFreeStanding } from './name-cues.ts';
import type { Reading } from './name-reading.ts';
import { plainNames } from './vocabulary.ts';

/** Why a word is taken for a name, and how surely. */
export type Evidence = { readonly rule: string; readonly confidence: Confidence };
export type Answer = Evidence | undefined;

export const sure = (rule: string): Evidence => ({ rule, confidence: 'certain' });
export const maybe = (rule: string): Evidence => ({ rule, confidence: 'possible' });

/** Whether a word is among the commonest, and no first name that is read as such. */
export const isCommon = ({ lexicon }: Reading, key: string) => lexicon.isUsual(key) && !plainNames.has(key);

/** Whether a word does what people do, where a sentence can begin. */
export const isActor = ({ line }: Reading, index: number) => isActing(line.plain, line.tokens, index) && isFreeStanding(line.plain, line.tokens, index);
