import type { Answer } from '#shared/kernel/errors.ts';

/** The value of an answer; a failure is thrown as the data it is, so that a query carries it as its `error`. */
export function unwrap<T>(answer: Answer<T>): T {
  if (!answer.ok) throw answer.error;
  return answer.value;
}
