import { writeDurably } from '#db/durable-files.ts';
import type { Host } from '#electron/vault/host.ts';
import { messagesIn, type Language } from '#shared/i18n/catalogue.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { Answer } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { civilDateOf, type Instant } from '#shared/kernel/time.ts';
import type { Nothing } from './world.ts';

/** What stands on the sheet of paper. `code` has eight groups with hyphens between. */
export type RecoverySheet = { readonly code: string; readonly language: Language; readonly made: Instant };

export const groupsOf = (code: string): string[] => code.split('-');

/**
 * Whether groups typed back from paper are those of the code, by their number from 0. `refused` names the groups that differ; fewer than two
 * prove nothing.
 */
export function confirmGroups(code: string, typed: Readonly<Record<string, string>>): Answer<undefined> {
  const groups = groupsOf(code);
  const numbers = Object.keys(typed);
  if (numbers.length < 2) return err({ code: 'invalidInput', issues: [{ path: 'groups', rule: 'too_small' }] });
  const differing = numbers.filter((number) => asWritten(typed[number] ?? '') !== groups[Number(number)]);
  return differing.length === 0 ? ok(undefined) : err({ code: 'refused', rule: 'workspace.groupDiffers', fields: differing });
}

/** Saves the sheet as plain text where the person says. */
export async function saveSheet(sheet: RecoverySheet, host: Host): Promise<Answer<Nothing>> {
  const { title, fileName } = messagesIn(sheet.language).workspace.recoverySheet;
  const place = await host.chooseSaveFile(fileName);
  if (!place.ok) return place;
  writeDurably(place.value, new TextEncoder().encode([title, '', ...linesOf(sheet), ''].join('\r\n')));
  return ok({});
}

export async function printSheet(sheet: RecoverySheet, host: Host): Promise<Answer<Nothing>> {
  const printed = await host.printLines(messagesIn(sheet.language).workspace.recoverySheet.title, linesOf(sheet));
  return printed.ok ? ok({}) : printed;
}

function linesOf({ code, language, made }: RecoverySheet): string[] {
  const { intro, keep, date } = messagesIn(language).workspace.recoverySheet;
  const groups = groupsOf(code).map((group, index) => `${index + 1}   ${group}`);
  return [intro, '', ...groups, '', date(formatDate(language, civilDateOf(made))), ...keep];
}

/** As people read it from paper: any case, O for 0 and I or L for 1. */
const asWritten = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
