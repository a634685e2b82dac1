import type { Messages } from '#shared/i18n/nl.ts';
import type { AppError, FindingPlace } from '#shared/kernel/errors.ts';

/** The sentence for a failure: what happened, what is safe, what to do next. A refusal is worded by its rule. */
export function errorText(t: Messages, error: AppError): string {
  const words = t.common.error;
  switch (error.code) {
    case 'refused':
      return (t.rules as Readonly<Record<string, string>>)[error.rule] ?? words.refused;
    case 'openFindings':
      return openFindingsText(t, error.places);
    case 'storeUnavailable':
      return words.storeUnavailable[error.reason];
    case 'unexpected':
      return words.unexpected(error.incident);
    default:
      // A new code without a sentence does not compile here.
      return words[error.code];
  }
}

/** In a finished document there is nothing to repair in place: what counts is in which part of it the finding stood. */
function openFindingsText(t: Messages, places: readonly FindingPlace[]): string {
  const words: Readonly<Record<string, string>> = t.anonymity.documentPart;
  const parts = new Set(places.flatMap(({ record, field }) => (record === 'document' ? (words[field] ?? t.anonymity.documentPart.other) : [])));
  return parts.size > 0 ? t.anonymity.documentFindings([...parts].join(', ')) : t.anonymity.openFindings(places.length);
}

/** Field name → sentence, for the fields that the schema or a rule refused. */
export function fieldErrors(t: Messages, error: AppError | null): Readonly<Record<string, string>> {
  if (error?.code === 'refused') return Object.fromEntries((error.fields ?? []).map((field) => [field, errorText(t, error)]));
  if (error?.code !== 'invalidInput') return {};
  const wording = t.common.fieldRule as Readonly<Record<string, string>>;
  return Object.fromEntries(error.issues.map((issue) => [issue.path.split('.')[0] ?? '', wording[issue.rule] ?? t.common.fieldRule.unknown]));
}
