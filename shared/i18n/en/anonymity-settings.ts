/** Settings: the workspace's allowed words, and what was kept on purpose. */
export const anonymitySettings = {
  howItWorks: 'How the anonymity check works',
  words: {
    heading: 'Allowed words',
    intro: 'These words may stand in every text. Only put names here that are public and make nobody recognisable.',
    empty: 'You have not allowed any words yet.',
    list: 'Your allowed words',
    word: 'Word or name',
    tooShort: 'Type at least 2 letters.',
    add: 'Allow this word',
    added: (word: string) => `‘${word}’ may now stand in every text.`,
    remove: (word: string) => `No longer allow ‘${word}’`,
    removed: (word: string) => `‘${word}’ is found again.`,
    known: (count: number) => `Allowed by itself: ${count} names and words`,
    knownWhy: 'Names of partners, municipalities and sub-regions and words of the code lists point at nobody. They come from the other parts of Settings.',
  },
  kept: {
    heading: 'Kept on purpose',
    intro: 'What somebody kept with a reason. The text itself is not stored, only the kind, the reason and the place.',
    empty: 'Nothing was kept on purpose.',
    caption: 'What was kept on purpose, newest first',
    kind: 'Kind',
    reason: 'Reason',
    place: 'Where',
    at: 'When',
    most: 'These are the newest 500.',
  },
};
