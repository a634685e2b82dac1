/** One of the things to choose from. */
export type Option<K extends string> = {
  readonly id: K;
  readonly label: string;
  /** Behind the label, in a quieter voice: why one would choose it. */
  readonly description?: string | undefined;
  readonly isDisabled?: boolean | undefined;
};
