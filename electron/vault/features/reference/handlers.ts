import * as reference from '#db/repositories/reference.ts';
import type { AuditEvent } from '#db/audit/event.ts';
import type { Handlers } from '#electron/vault/handlers.ts';
import type { Happened } from '#shared/audit/event-names.ts';
import type { Contract } from '#shared/contract/contract.ts';
import { MunicipalityId, OrganisationId, ParticipantId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { checkPeriod, revise } from '#shared/reference/rules.ts';

const happened = (what: Happened['reference'], table: string, id: string): [AuditEvent] => [{ feature: 'reference', happened: what, subject: { table, id } }];
const stale = (entity: string) => err({ code: 'stale', entity } as const);
const taken = err({ code: 'refused', rule: 'reference.codeTaken', fields: ['code'] } as const);

export const referenceHandlers: Handlers<Contract>['reference'] = {
  codes: (db) => ok(reference.listCodes(db)),
  codeHistory: (db, { list, code }) => ok(reference.listRevisions(db, list, code)),

  addCode: (db, input, ctx) => {
    if (reference.listRevisions(db, input.list, input.code).length > 0) return taken;
    const entry = { ...input, revision: 1, validFrom: ctx.today, validTo: null };
    reference.insertCode(db, entry);
    return ok({ value: entry, events: happened('codeAdded', 'code_entry', `${entry.list}/${entry.code}/1`) });
  },

  reviseCode: (db, { revision, ...input }, ctx) => {
    const current = reference.findCode(db, input.list, input.code);
    if (!current) return err({ code: 'notFound', entity: 'code' });
    const next = revise(current, input, revision, ctx.today);
    if (!next.ok) return next;
    if (!reference.endRevision(db, current, ctx.today)) return stale('code');
    reference.insertCode(db, next.value);
    return ok({ value: next.value, events: happened('codeRevised', 'code_entry', `${input.list}/${input.code}/${next.value.revision}`) });
  },

  organisations: (db) => ok(reference.listOrganisations(db)),
  addOrganisation: (db, input, ctx) => {
    if (reference.listOrganisations(db).some((one) => one.code === input.code)) return taken;
    const organisation = { ...input, id: OrganisationId.parse(ctx.newId()), version: 1 };
    reference.insertOrganisation(db, organisation);
    return ok({ value: organisation, events: happened('organisationAdded', 'organisation', organisation.id) });
  },
  saveOrganisation: (db, input) => {
    const next = { ...input, version: input.version + 1 };
    if (!reference.replaceOrganisation(db, next)) return stale('organisation');
    return ok({ value: next, events: happened('organisationChanged', 'organisation', next.id) });
  },

  municipalities: (db) => ok(reference.listMunicipalities(db)),
  addMunicipality: (db, input, ctx) => {
    if (reference.listMunicipalities(db).some((one) => one.code === input.code)) return taken;
    const municipality = { ...input, id: MunicipalityId.parse(ctx.newId()), version: 1 };
    reference.insertMunicipality(db, municipality);
    return ok({ value: municipality, events: happened('municipalityAdded', 'municipality', municipality.id) });
  },
  saveMunicipality: (db, input) => {
    const next = { ...input, version: input.version + 1 };
    if (!reference.replaceMunicipality(db, next)) return stale('municipality');
    return ok({ value: next, events: happened('municipalityChanged', 'municipality', next.id) });
  },

  participants: (db) => ok(reference.listParticipants(db)),
  addParticipant: (db, input, ctx) => {
    const period = checkPeriod(input);
    if (!period.ok) return period;
    const participant = { ...input, id: ParticipantId.parse(ctx.newId()), version: 1 };
    reference.insertParticipant(db, participant);
    return ok({ value: participant, events: happened('participantAdded', 'participant', participant.id) });
  },
  saveParticipant: (db, input) => {
    const period = checkPeriod(input);
    if (!period.ok) return period;
    const next = { ...input, version: input.version + 1 };
    if (!reference.replaceParticipant(db, next)) return stale('participant');
    return ok({ value: next, events: happened('participantChanged', 'participant', next.id) });
  },
};
