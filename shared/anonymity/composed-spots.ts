import type { Line } from './line.ts';
import type { Piece } from './pattern.ts';
import { spots } from './places.ts';
import { hasKind, kindsOf } from './word-gate.ts';

const parts = kindsOf('glijbaan|speeltoestel|schommel|fietsenrek|prieel|muziekkoepel|pand|woning|winkel|zaak|wasserette|ingang|uitgang|entree|terrein|veld|bovenwoning|bovenverdieping|verdieping|zolder|entresol|etage|achterkant|voorkant|zijkant|dak|stoep|vak|weiland|schuurtje|huisje|parkeerdek|straatje|pad');

/** What leads from a spot to what it lies at, right before that: "garagebox 3 links achter de ". */
const LEADING = /(?<![\p{L}-])(\p{L}{3,20})(?: (?:\d{1,4}[a-z]?|[A-Z]))?(?: (?:links|rechts|vooraan|achteraan))?,? (?:na|voorbij|van|aan|bij|tegenover|naast|achter|voor|boven|onder|op|in|langs|nabij|vlakbij|schuin tegenover|schuin achter|ter hoogte van|t\.h\.v\.|t\.o\.|op de hoek van|aan de achterzijde van|aan de achterkant van) (?:de |het |een |'t )?$/u;

const FARTHEST = 60;

const isAnchor = ({ type, rule }: Piece) => type === 'LOCATION_EXACT' || type === 'ORGANISATION' || rule === 'street';

/** The spot that lies at what was found: "pand naast de Hema", "kamer 2 boven cafe De Sport". */
function composedWith(line: Line, anchor: Piece): Piece | undefined {
  const from = Math.max(0, anchor.start - FARTHEST);
  const before = LEADING.exec(line.plain.slice(from, anchor.start));
  const word = before?.[1]?.toLowerCase() ?? '';
  if (before === null || !(spots.has(word) || parts.has(word))) return undefined;
  return { ...anchor, type: 'LOCATION_EXACT', rule: 'spot-composed', direct: false, start: from + before.index };
}

/** Spots told by something else that was found: a firm, a street or another spot. */
export function composedSpots(line: Line, pieces: readonly Piece[]): readonly Piece[] {
  if (!hasKind(line, spots) && !hasKind(line, parts)) return [];
  return pieces.filter(isAnchor).flatMap((anchor) => composedWith(line, anchor) ?? []);
}
