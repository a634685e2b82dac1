import * as anonymity from '#db/repositories/anonymity.ts';
import * as reference from '#db/repositories/reference.ts';
import * as workspaces from '#db/repositories/workspace.ts';
import type { ReadDb } from '#db/store.ts';
import type { CodeList } from '#shared/reference/reference.ts';

/** Lists whose labels are written in running text; sentences of indicators and flags are not. */
const spoken: ReadonlySet<CodeList> = new Set(['FORM', 'REPORT_GROUP', 'SECTOR', 'SECTOR_GROUP', 'SOURCE_TYPE', 'SOURCE_GROUP', 'ROUTE', 'ROLE', 'RESULT_CODE']);

/** Names that reference data let stand: partners, municipalities, sub-regions, labels of codes and the region (docs/domain.md 3.2). */
export function knownWords(db: ReadDb): string[] {
  const organisations = reference.listOrganisations(db).flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
  const places = reference.listMunicipalities(db).flatMap(({ name, subRegion }) => [name, subRegion]);
  const labels = reference.listCodes(db).flatMap(({ list, nl, en }) => (spoken.has(list) ? [nl, en] : []));
  return [...new Set([workspaces.read(db).settings.region, ...organisations, ...places, ...labels])].filter((word) => word !== '');
}

/** Everything that may stand in a text of this workspace. */
export const allowedWords = (db: ReadDb): string[] => [...knownWords(db), ...anonymity.listWords(db).map(({ word }) => word)];
