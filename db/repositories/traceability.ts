import type { ReadDb } from '#db/store.ts';
import type { CoarseSignal, Company, Trait } from '#shared/anonymity/traceability.ts';

type Compared = { readonly signal: CoarseSignal & { readonly id: string; readonly form: string; readonly subRegion: string }; readonly today: string };

/** In the order of the bits of `mask`. */
const traits: readonly Trait[] = ['form', 'subRegion', 'municipality', 'sector', 'victimCount', 'ageBand', 'gender', 'originGroup', 'crossBorder', 'minor', 'secondaryForms'];

const isMinor = `(s.flags LIKE '%"F_MINOR"%' OR s.age_band IN (SELECT code FROM code_entry WHERE list = 'AGE_BAND' AND valid_to IS NULL AND json_extract(attributes, '$.minor')))`;
const bits = [
  's.form = @form', 's.municipality_id IN (SELECT id FROM municipality WHERE sub_region = @subRegion)', 's.municipality_id = @municipality', 's.sector = @sector',
  's.victim_count = @victimCount', 's.age_band = @ageBand', 's.gender = @gender', 's.origin_group = @originGroup', 's.cross_border = @crossBorder', isMinor,
  `(s.secondary_forms <> '[]' AND NOT EXISTS (SELECT 1 FROM json_each(@secondaryForms) f WHERE instr(s.secondary_forms, json_quote(f.value)) = 0))`,
];
const mask = bits.map((bit, index) => `(ifnull(${bit}, 0) << ${index})`).join(' | ');

/** Signals that count in figures and comparisons: brought in, not merged into another, and not wiped. */
const counted = `s.status NOT IN ('DRAFT', 'ANONYMISED', 'DESTROYED') AND s.merged_into_id IS NULL`;

/**
 * What the other signals of the last 24 months have in common with this one, as numbers of signals. A signal that is linked to it may be about
 * the same people and is left out (docs/domain.md 3.7).
 */
export function companyOf(db: ReadDb, { signal, today }: Compared): Company[] {
  const { isMinor: _isMinor, secondaryForms, ...fields } = signal;
  return db
    .prepare<Record<string, string | null>, { mask: number; count: number }>(
      `SELECT ${mask} AS mask, count(*) AS count FROM signal s
        WHERE ${counted} AND s.submitted_on > date(@today, '-24 months') AND s.id <> @id
          AND s.id NOT IN (SELECT b_id FROM signal_link WHERE a_id = @id UNION ALL SELECT a_id FROM signal_link WHERE b_id = @id)
        GROUP BY 1`,
    )
    .all({ ...fields, today, secondaryForms: JSON.stringify(secondaryForms) })
    .map((row) => ({ shares: new Set(traits.filter((_trait, index) => (row.mask & (1 << index)) !== 0)), count: row.count }));
}

type Cell = { readonly year: string; readonly subRegion: string; readonly forms: readonly string[] };

/** How many signals of a calendar year stand under one heading of forms in one sub-region, counted no further than `most`: a cell of the figures (docs/domain.md 5.4). */
export function countInCell(db: ReadDb, cell: Cell, most: number): number {
  return (
    db
      .prepare<{ year: string; subRegion: string; forms: string; most: number }, { count: number }>(
        `SELECT count(*) AS count FROM (
           SELECT 1 FROM signal s
            WHERE ${counted} AND s.submitted_on BETWEEN @year || '-01-01' AND @year || '-12-31'
              AND s.form IN (SELECT value FROM json_each(@forms)) AND s.municipality_id IN (SELECT id FROM municipality WHERE sub_region = @subRegion)
            LIMIT @most)`,
      )
      .get({ ...cell, forms: JSON.stringify(cell.forms), most })?.count ?? 0
  );
}
