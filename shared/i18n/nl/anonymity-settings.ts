/** Beheer: the workspace's allowed words, and what was kept on purpose. */
export const anonymitySettings = {
  howItWorks: 'Zo werkt de anonimiteitscontrole',
  words: {
    heading: 'Toegestane woorden',
    intro: 'Deze woorden mogen in elke tekst staan. Zet hier alleen namen neer die openbaar zijn en niemand herkenbaar maken.',
    empty: 'U hebt nog geen woorden toegestaan.',
    list: 'Uw toegestane woorden',
    word: 'Woord of naam',
    tooShort: 'Typ minstens 2 letters.',
    add: 'Sta dit woord toe',
    added: (word: string) => `‘${word}’ mag nu in elke tekst staan.`,
    remove: (word: string) => `Sta ‘${word}’ niet meer toe`,
    removed: (word: string) => `‘${word}’ wordt weer gevonden.`,
    known: (count: number) => `Dit mag vanzelf: ${count} namen en woorden`,
    knownWhy: 'Namen van partners, gemeenten en deelregio’s en woorden uit de codelijsten wijzen niemand aan. Zij komen uit de andere delen van Beheer.',
  },
  kept: {
    heading: 'Bewust laten staan',
    intro: 'Wat iemand met een reden liet staan. De tekst zelf wordt niet bewaard, alleen het soort, de reden en de plek.',
    empty: 'Er is niets bewust blijven staan.',
    caption: 'Wat bewust bleef staan, nieuwste eerst',
    kind: 'Soort',
    reason: 'Reden',
    place: 'Waar',
    at: 'Wanneer',
    most: 'Dit zijn de nieuwste 500.',
  },
};
