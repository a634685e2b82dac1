import type { MunicipalityId, OrganisationId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Signal, SignalFields } from '#shared/signal/signal.ts';

/** The form while it is being filled in: what was not chosen yet is null. Coarse by design (docs/domain.md 2.5 and 3.2). */
export type FormFields = {
  readonly form: string | null;
  readonly secondaryForms: readonly string[];
  readonly crossBorder: string | null;
  readonly sector: string | null;
  readonly topic: string;
  readonly sourceType: string | null;
  readonly sourceBasis: string | null;
  readonly submitterId: string | null;
  readonly municipalityId: string | null;
  readonly submittedOn: CivilDate | null;
  readonly urgency: string;
  readonly suspicion: string;
  readonly victimCount: string;
  readonly ageBand: string;
  readonly gender: string;
  readonly originGroup: string;
  readonly flags: readonly string[];
  readonly indicators: readonly string[];
  readonly comenshaReported: string;
  readonly comenshaById: string | null;
  readonly reviewDate: CivilDate | null;
  readonly text: string;
};

export const MOST_TEXT = 20_000;

export const emptyFields = (today: CivilDate): FormFields => ({
  form: null, secondaryForms: [], crossBorder: null, sector: null, topic: '', sourceType: null, sourceBasis: null, submitterId: null, municipalityId: null,
  submittedOn: today, urgency: 'NORMAL', suspicion: 'NOT_WEIGHED', victimCount: 'UNKNOWN', ageBand: 'UNKNOWN', gender: 'UNKNOWN', originGroup: 'UNKNOWN',
  flags: [], indicators: [], comenshaReported: 'UNKNOWN', comenshaById: null, reviewDate: null, text: '',
});

export const fieldsOf = (signal: Signal): FormFields => ({
  form: signal.form, secondaryForms: signal.secondaryForms, crossBorder: signal.crossBorder, sector: signal.sector, topic: signal.topic ?? '',
  sourceType: signal.sourceType, sourceBasis: signal.sourceBasis, submitterId: signal.submitterId, municipalityId: signal.municipalityId,
  submittedOn: signal.submittedOn, urgency: signal.urgency, suspicion: signal.suspicion, victimCount: signal.victimCount, ageBand: signal.ageBand,
  gender: signal.gender, originGroup: signal.originGroup, flags: signal.flags, indicators: signal.indicators, comenshaReported: signal.comenshaReported,
  comenshaById: signal.comenshaById, reviewDate: signal.reviewDate, text: signal.text,
});

const required = ['form', 'sector', 'municipalityId', 'submitterId', 'submittedOn', 'sourceType', 'sourceBasis'] as const;
export type RequiredField = (typeof required)[number] | 'text';

/** What is still to be filled in, in the order of the screen: to save, and with `forSubmit` also the description. */
export const missingIn = (fields: FormFields, forSubmit: boolean): readonly RequiredField[] => [
  ...required.filter((name) => fields[name] === null),
  ...(forSubmit && fields.text.trim() === '' ? (['text'] as const) : []),
];

/** What goes to the store; undefined while something required is missing. `asksCrossBorder` is what the chosen form asks (docs/domain.md 2.2). */
export function inputOf(fields: FormFields, asksCrossBorder: boolean): SignalFields | undefined {
  const { form, sector, municipalityId, submitterId, submittedOn, sourceType, sourceBasis } = fields;
  if (!form || !sector || !municipalityId || !submitterId || !submittedOn || !sourceType || !sourceBasis) return undefined;
  return {
    ...fields,
    form, sector, sourceType, sourceBasis, submittedOn,
    municipalityId: municipalityId as MunicipalityId,
    submitterId: submitterId as OrganisationId,
    secondaryForms: fields.secondaryForms.filter((other) => other !== form),
    crossBorder: asksCrossBorder ? fields.crossBorder : null,
    topic: fields.topic.trim() || null,
    flags: [...fields.flags],
    indicators: [...fields.indicators],
    comenshaById: fields.comenshaReported === 'YES' ? (fields.comenshaById as OrganisationId | null) : null,
  };
}

/** A form over a signal that exists: what it started from stays beside it, so that two changes can be told apart. */
export type FormDraft = { readonly fields: FormFields; readonly base: FormFields; readonly version: number };

/**
 * The signal changed while the form was open (in a meeting, for instance): what was typed here stays, what was not touched here becomes
 * what it is now.
 */
export function rebase(draft: FormDraft, fresh: Signal): FormDraft {
  const now = fieldsOf(fresh);
  const touched = Object.entries(draft.fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(draft.base[name as keyof FormFields]));
  return { fields: { ...now, ...Object.fromEntries(touched) }, base: now, version: fresh.version };
}
