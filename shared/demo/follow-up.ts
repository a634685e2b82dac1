import type { DemoFollowUp } from './demo.ts';

/** What was said about signals that had been on the table before. */
export const followUp: readonly DemoFollowUp[] = [
  {
    meeting: '2026-038', signal: 'SIG-2026-112',
    text: 'De politie meldt dat de beoordeling loopt en vraagt nog niet bij de accommodatie langs te gaan. De zorgcoördinator heeft een plek achter de hand.',
  },
  {
    meeting: '2026-038', signal: 'SIG-2026-113',
    text: 'De gezamenlijke controle wordt voorbereid. De tolken zijn geregeld; de Arbeidsinspectie sluit aan.',
  },
  {
    meeting: '2026-038', signal: 'SIG-2026-114',
    text: 'Veilig Thuis heeft de melding in behandeling. De partners vinden dat dit op naam besproken moet worden en dat dit overleg daarvoor niet de plek is.',
  },
  {
    meeting: '2026-039', signal: 'SIG-2026-112',
    text: 'Er is geen nieuwe informatie. De politie komt in het volgende overleg terug op een gesprek met de accommodatie.',
  },
  {
    meeting: '2026-039', signal: 'SIG-2026-113',
    text: 'De controle is gehouden. Bewoners zijn apart en met tolk gesproken. De Arbeidsinspectie ziet genoeg om haar opsporingsdienst mee te laten kijken; de gemeente treedt op tegen de huisvesting.',
  },
  {
    meeting: '2026-039', signal: 'SIG-2026-114',
    text: 'Het Zorg- en Veiligheidshuis heeft de zaak aangenomen. De aanbrenger is gebeld. Voor dit overleg is er niets meer te doen.',
  },
  {
    meeting: '2026-040', signal: 'SIG-2026-112',
    text: 'De politie heeft geen bezwaar meer tegen een gesprek door de gemeente met de accommodatie. Het gesprek gaat over regels voor inchecken en betalen, niet over de gast.',
  },
  {
    meeting: '2026-040', signal: 'SIG-2026-115',
    text: 'De gemeente heeft nog geen contact kunnen leggen. Het beeld is niet sterker geworden en ook niet weggenomen.',
  },
  {
    meeting: '2026-040', signal: 'SIG-2026-116',
    text: 'De Arbeidsinspectie heeft gekeken en ziet te lage betaling, geen dwang. De NGO houdt contact zolang dat gewenst is.',
  },
];
