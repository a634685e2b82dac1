import { useMemo } from 'react';
import type { Language } from '#shared/i18n/catalogue.ts';
import type { CodeEntry, CodeList, Municipality, Organisation } from '#shared/reference/reference.ts';
import { useLanguage } from '#renderer/ui/language.tsx';
import { useAsk } from './use-client.tsx';

/** The code lists, organisations and municipalities, read once and worded in the language of the screen. */
export type Reference = {
  /** False until all three lists are there; until then every label is the code itself. */
  readonly isReady: boolean;
  /** Label of a code in the language of the screen; an unknown code is shown as it is, null as ''. */
  readonly label: (list: CodeList, code: string | null) => string;
  /** The current revision of a code, active or not. */
  readonly entry: (list: CodeList, code: string) => CodeEntry | undefined;
  /** The codes of a list that may be chosen, in order of position. A code in `keep` stays on offer although it was switched off. */
  readonly options: (list: CodeList, keep?: readonly string[]) => readonly CodeEntry[];
  /** A bilingual attribute (`prompt` of a FLAG, `title` of a SECTOR) in the language of the screen; '' when there is none. */
  readonly words: (list: CodeList, code: string, attribute: string) => string;
  /** Short name of an organisation; '' when unknown or null. */
  readonly organisation: (id: string | null) => string;
  /** Name of a municipality; '' when unknown or null. */
  readonly municipality: (id: string | null) => string;
  /** All of them, switched-off ones included: filter on `isActive` before offering them. */
  readonly organisations: readonly Organisation[];
  readonly municipalities: readonly Municipality[];
};

const nothing = {};
const none: readonly never[] = [];
const keyOf = (list: string, code: string) => `${list}/${code}`;

export function useReference(): Reference {
  const language = useLanguage();
  const codes = useAsk('reference', 'codes', nothing).data;
  const organisations = useAsk('reference', 'organisations', nothing).data;
  const municipalities = useAsk('reference', 'municipalities', nothing).data;
  return useMemo(
    () => ({ isReady: Boolean(codes && organisations && municipalities), ...lookUps(codes ?? none, language), ...bodies(organisations ?? none, municipalities ?? none) }),
    [codes, organisations, municipalities, language],
  );
}

function lookUps(codes: readonly CodeEntry[], language: Language): Pick<Reference, 'label' | 'entry' | 'options' | 'words'> {
  const byKey = new Map(codes.map((code) => [keyOf(code.list, code.code), code]));
  const entry: Reference['entry'] = (list, code) => byKey.get(keyOf(list, code));
  return {
    entry,
    label: (list, code) => (code === null ? '' : (entry(list, code)?.[language] ?? code)),
    options: (list, keep = []) =>
      codes.filter((code) => code.list === list && (code.isActive || keep.includes(code.code))).toSorted((a, b) => a.position - b.position),
    words: (list, code, attribute) => wordsIn(entry(list, code)?.attributes[attribute], language),
  };
}

function wordsIn(value: unknown, language: Language): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const words = (value as Readonly<Record<string, unknown>>)[language];
  return typeof words === 'string' ? words : '';
}

function bodies(organisations: readonly Organisation[], municipalities: readonly Municipality[]): Pick<Reference, 'organisation' | 'organisations' | 'municipality' | 'municipalities'> {
  const shortNames = new Map<string, string>(organisations.map(({ id, shortName }) => [id, shortName]));
  const names = new Map<string, string>(municipalities.map(({ id, name }) => [id, name]));
  return {
    organisations,
    municipalities,
    organisation: (id) => (id === null ? '' : (shortNames.get(id) ?? '')),
    municipality: (id) => (id === null ? '' : (names.get(id) ?? '')),
  };
}
