import { z } from 'zod';

export const MemberRole = z.enum(['CHAIR', 'DEPUTY_CHAIR', 'MINUTE_TAKER']);
export type MemberRole = z.output<typeof MemberRole>;

/** A real workspace, or one to try things in: the stand-in host opens the latter only. */
export const WorkspaceKind = z.enum(['real', 'demo', 'test']);
export type WorkspaceKind = z.output<typeof WorkspaceKind>;

export const Language = z.enum(['nl', 'en']);

/** What belongs to the workspace rather than to a screen. */
export const WorkspaceSettings = z.object({
  region: z.string().trim().min(1).max(120),
  /** Language of the minutes; the screen has its own (docs/decisions/0009). */
  language: Language,
  classification: z.string().trim().min(1).max(40),
  tlp: z.enum(['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR']),
  /** The word for a decision: not a besluit in the sense of art. 1:3 Awb (docs/domain.md 1.6). */
  decisionLabel: z.enum(['BESLUIT', 'BESLUIT_AFSPRAAK', 'AFSPRAAK']),
  attendanceStyle: z.enum(['ORG_ROLE', 'NAME_ROLE']),
  idleMinutes: z.int().min(1).max(60),
  version: z.int().positive(),
});
export type WorkspaceSettings = z.output<typeof WorkspaceSettings>;

/** Secrets travel as bytes, never as a string that the memory keeps. */
export const Secret = z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= 1024, { error: 'too_small' });
