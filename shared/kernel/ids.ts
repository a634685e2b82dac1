import { z } from 'zod';

/** Branded identifiers: an ActionId cannot be passed where an OrganisationId is meant. All are random UUIDs made in the vault. */
export const MeetingId = z.uuid().brand<'MeetingId'>();
export type MeetingId = z.output<typeof MeetingId>;

export const AgendaItemId = z.uuid().brand<'AgendaItemId'>();
export type AgendaItemId = z.output<typeof AgendaItemId>;

export const SignalId = z.uuid().brand<'SignalId'>();
export type SignalId = z.output<typeof SignalId>;

export const DecisionId = z.uuid().brand<'DecisionId'>();
export type DecisionId = z.output<typeof DecisionId>;

export const ActionId = z.uuid().brand<'ActionId'>();
export type ActionId = z.output<typeof ActionId>;

export const OrganisationId = z.uuid().brand<'OrganisationId'>();
export type OrganisationId = z.output<typeof OrganisationId>;

export const MunicipalityId = z.uuid().brand<'MunicipalityId'>();
export type MunicipalityId = z.output<typeof MunicipalityId>;

export const ParticipantId = z.uuid().brand<'ParticipantId'>();
export type ParticipantId = z.output<typeof ParticipantId>;

export const DisclosureId = z.uuid().brand<'DisclosureId'>();
export type DisclosureId = z.output<typeof DisclosureId>;

export const MemberId = z.uuid().brand<'MemberId'>();
export type MemberId = z.output<typeof MemberId>;

/** A code from a code list (`SEX`, `R_CARE`, `ALG-01`): stable, never translated in the store. */
export const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_>+-]{0,39}$/);
export type Code = z.output<typeof Code>;
