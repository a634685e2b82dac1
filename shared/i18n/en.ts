import type { Messages } from './nl.ts';
import { action } from './en/action.ts';
import { agenda } from './en/agenda.ts';
import { anonymity } from './en/anonymity.ts';
import { common } from './en/common.ts';
import { decision } from './en/decision.ts';
import { document } from './en/document.ts';
import { lock } from './en/lock.ts';
import { log } from './en/log.ts';
import { meeting } from './en/meeting.ts';
import { minutes } from './en/minutes.ts';
import { reference } from './en/reference.ts';
import { room } from './en/room.ts';
import { rules } from './en/rules.ts';
import { search } from './en/search.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { signal } from './en/signal.ts';
import { today } from './en/today.ts';
import { workspace } from './en/workspace.ts';

/** The English catalogue: the same keys, or it does not compile. */
export const en: Messages = { action, agenda, anonymity, common, decision, document, lock, log, meeting, minutes, reference, room, rules, search, settings, shell, signal, today, workspace };
