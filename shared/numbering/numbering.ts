const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** `2026-040`: the running number of a meeting within a calendar year, never its week (docs/domain.md 4.6). */
export const formatMeetingNumber = (year: number, sequence: number): string => `${year}-${pad(sequence, 3)}`;

/** `2026-040-B03`: gap-free per meeting, never used again. */
export const formatDecisionNumber = (meetingNumber: string, sequence: number): string => `${meetingNumber}-B${pad(sequence, 2)}`;

/** `2026-040-A05`: gap-free per meeting, never used again. */
export const formatActionNumber = (meetingNumber: string, sequence: number): string => `${meetingNumber}-A${pad(sequence, 2)}`;

/** `SIG-2026-120`: running per year, given at submission. */
export const formatSignalNumber = (year: number, sequence: number): string => `SIG-${year}-${pad(sequence, 3)}`;
