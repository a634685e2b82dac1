import { action } from './nl/action.ts';
import { agenda } from './nl/agenda.ts';
import { anonymity } from './nl/anonymity.ts';
import { common } from './nl/common.ts';
import { decision } from './nl/decision.ts';
import { document } from './nl/document.ts';
import { lock } from './nl/lock.ts';
import { log } from './nl/log.ts';
import { meeting } from './nl/meeting.ts';
import { minutes } from './nl/minutes.ts';
import { reference } from './nl/reference.ts';
import { room } from './nl/room.ts';
import { rules } from './nl/rules.ts';
import { search } from './nl/search.ts';
import { settings } from './nl/settings.ts';
import { shell } from './nl/shell.ts';
import { signal } from './nl/signal.ts';
import { today } from './nl/today.ts';
import { workspace } from './nl/workspace.ts';

/** The Dutch catalogue: the source of every word on screen and in documents. */
export const nl = { action, agenda, anonymity, common, decision, document, lock, log, meeting, minutes, reference, room, rules, search, settings, shell, signal, today, workspace };
export type Messages = typeof nl;
