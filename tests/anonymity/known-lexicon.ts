import { openLexicon } from '#shared/anonymity/lexicon.ts';
import { lexiconData } from '#shared/anonymity/lexicon/data.ts';

/** The lexicon as the program ships it. */
export const lexicon = openLexicon(lexiconData);
