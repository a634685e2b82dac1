export const search = {
  label: 'Zoek of doe…',
  recent: 'Laatst gekozen',
  doable: 'Opdrachten',
  kind: { SIGNAL: 'Signalen', DECISION: 'Besluiten', ACTION: 'Acties', MEETING: 'Overleggen' },
  nothing: (text: string) => `Niets gevonden voor ‘${text}’. Zoek op een nummer of op woorden uit de tekst.`,
  choose: 'kies',
  carryOut: 'voer uit',
  allKeys: 'alle toetsen',
  keys: 'Alle toetsen',
};
