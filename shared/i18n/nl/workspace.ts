/** What the program puts on paper about the workspace itself. */
export const workspace = {
  recoverySheet: {
    title: 'Herstelcode van de werkruimte Signaaltafel',
    fileName: 'Herstelcode Signaaltafel.txt',
    intro: 'Met deze code opent u de werkruimte als u de wachtzin kwijt bent. De code werkt één keer; daarna krijgt u een nieuwe.',
    date: (date: string) => `Gemaakt op ${date}.`,
    keep: ['Bewaar dit blad in een gesloten envelop in de kluis van uw organisatie, niet bij de laptop.', 'Zonder wachtzin en zonder deze code kan niemand de werkruimte openen.'],
  },
};
