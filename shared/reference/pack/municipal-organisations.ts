import type { PackMunicipality, PackOrganisation } from '#shared/reference/pack.ts';

/** The lower-case name without marks, spaces or a suffix in brackets: what somebody types after @. */
const typedName = (name: string): string =>
  name
    .replace(/\s*\(.*\)$/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Each municipality is also an organisation at the table, through its contact officer. The code is `MUN_` and the municipality's own code. */
export function municipalOrganisations(municipalities: readonly PackMunicipality[]): readonly PackOrganisation[] {
  return municipalities.map(({ code, name }) => ({
    code: `MUN_${code}`,
    nl: `Gemeente ${name}`,
    en: `Municipality of ${name}`,
    shortName: `Gemeente ${name}`,
    kind: 'MUNICIPALITY',
    roleCode: 'MUNICIPAL_CONTACT',
    presence: 'LINKED',
    aliases: [typedName(name)],
    municipalityCode: code,
  }));
}
