import * as reference from '#db/repositories/reference.ts';
import type { WriteDb } from '#db/store.ts';
import { MunicipalityId, OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { PackCode, RegionPack } from '#shared/reference/pack.ts';
import type { CodeEntry } from '#shared/reference/reference.ts';

/** What filling a store takes from outside. */
export type SeedContext = { readonly today: CivilDate; readonly newId: () => string };

/** Fills a new store with a region's code lists, municipalities and organisations. */
export function seedReference(db: WriteDb, pack: RegionPack, { today, newId }: SeedContext): void {
  for (const code of pack.codeLists) reference.insertCode(db, codeEntryOf(code, today));
  const municipalities = seedMunicipalities(db, pack, newId);
  for (const { nl: name, municipalityCode, aliases, en: _en, ...organisation } of pack.organisations) {
    reference.insertOrganisation(db, {
      ...organisation,
      id: OrganisationId.parse(newId()),
      name,
      aliases: [...aliases],
      municipalityId: municipalities.get(municipalityCode ?? '') ?? null,
      isActive: true,
      version: 1,
    });
  }
}

function codeEntryOf({ active, attributes, ...code }: PackCode, today: CivilDate): CodeEntry {
  // What a pack writes in attributes is JSON already; its type says more than a column can keep.
  const kept = attributes as CodeEntry['attributes'];
  return { ...code, attributes: kept, isActive: active, revision: 1, validFrom: today, validTo: null };
}

function seedMunicipalities(db: WriteDb, pack: RegionPack, newId: () => string): ReadonlyMap<string, MunicipalityId> {
  const subRegions = new Map(pack.subRegions.map((region) => [region.code, region.nl]));
  return new Map(
    pack.municipalities.map(({ code, name, subRegion }) => {
      const id = MunicipalityId.parse(newId());
      reference.insertMunicipality(db, { id, code, name, subRegion: subRegions.get(subRegion) ?? subRegion, isActive: true, version: 1 });
      return [code, id] as const;
    }),
  );
}
