import * as reference from '#db/repositories/reference.ts';
import type { AuditEvent } from '#db/audit/event.ts';
import type { WriteDb } from '#db/store.ts';
import type { Context } from '#electron/vault/handlers.ts';
import { MunicipalityId, OrganisationId } from '#shared/kernel/ids.ts';
import type { PackId } from '#shared/reference/pack.ts';
import { packs } from '#shared/reference/pack/packs.ts';

/** Fills a new store with a region's code lists, municipalities and organisations. */
export function loadPack(db: WriteDb, packId: PackId, ctx: Context): AuditEvent[] {
  const pack = packs[packId];
  for (const { active, ...entry } of pack.codeLists) {
    const attributes = JSON.parse(JSON.stringify(entry.attributes)) as Record<string, never>;
    reference.insertCode(db, { ...entry, attributes, isActive: active, revision: 1, validFrom: ctx.today, validTo: null });
  }
  const subRegions = new Map(pack.subRegions.map((region) => [region.code, region.nl]));
  const municipalities = new Map<string, MunicipalityId>();
  for (const { code, name, subRegion } of pack.municipalities) {
    const id = MunicipalityId.parse(ctx.newId());
    municipalities.set(code, id);
    reference.insertMunicipality(db, { id, code, name, subRegion: subRegions.get(subRegion) ?? subRegion, isActive: true, version: 1 });
  }
  for (const organisation of pack.organisations) {
    reference.insertOrganisation(db, {
      id: OrganisationId.parse(ctx.newId()),
      code: organisation.code,
      name: organisation.nl,
      shortName: organisation.shortName,
      kind: organisation.kind,
      roleCode: organisation.roleCode,
      presence: organisation.presence,
      aliases: [...organisation.aliases],
      municipalityId: municipalities.get(organisation.municipalityCode ?? '') ?? null,
      isActive: true,
      version: 1,
    });
  }
  return [{ feature: 'reference', happened: 'packLoaded', subject: { table: 'workspace', id: 'workspace' } }];
}
