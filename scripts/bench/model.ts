import type { WriteDb } from '#db/store.ts';
import { seedReference } from '#db/seed/reference.ts';
import { MunicipalityId, OrganisationId, SignalId } from '#shared/kernel/ids.ts';
import { CivilDate } from '#shared/kernel/time.ts';
import { packs } from '#shared/reference/pack/packs.ts';
import type { Signal } from '#shared/signal/signal.ts';
import { countingIds } from '#tests/builders/a-workspace.ts';

const today = CivilDate.parse('2026-11-24');

/** A signal of the invented region to copy; puts the reference data in the store when they are not there yet. */
export function aModel(db: WriteDb): Signal {
  const submitter = () => db.prepare<[], { id: string }>("SELECT id FROM organisation WHERE code = 'MUN_DM01'").get()?.id;
  if (submitter() === undefined) seedReference(db, packs.demo, { today, newId: countingIds() });
  const municipality = db.prepare<[], { id: string }>("SELECT id FROM municipality WHERE code = 'DM01'").get()?.id;
  return {
    id: SignalId.parse('00000000-0000-4000-b000-000000000000'), number: null, title: 'ARB – tuinbouw – Weerdonk', status: 'DRAFT', form: 'ARB', formAtIntake: 'ARB', secondaryForms: [],
    crossBorder: null, sector: 'L_HORTI', topic: null, sourceType: 'SRC_MUN_ENF', sourceBasis: 'OWN_OBSERVATION', submitterId: OrganisationId.parse(submitter()),
    municipalityId: MunicipalityId.parse(municipality), submittedOn: today, urgency: 'NORMAL', suspicion: 'WEAK', victimCount: '1', ageBand: '23-29', gender: 'UNKNOWN',
    originGroup: 'UNKNOWN', flags: [], indicators: [], comenshaReported: 'UNKNOWN', comenshaById: null, reviewDate: null, holdUntil: null, holdReason: null, closingReason: null,
    closedOn: null, retentionClass: null, handledOutsideOn: null, handledOutsideRoute: null, mergedIntoId: null, text: '', version: 1,
  };
}
