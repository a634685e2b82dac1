import type { Option } from '#renderer/ui/option.ts';

/** The choices of a catalogue entry, in the order in which it lists them. */
export const optionsOf = <K extends string>(labels: Readonly<Record<K, string>>): readonly Option<K>[] =>
  (Object.keys(labels) as K[]).map((id) => ({ id, label: labels[id] }));
