import { actionHandlers } from './features/action/handlers.ts';
import { agendaHandlers } from './features/agenda/handlers.ts';
import { anonymityHandlers } from './features/anonymity/handlers.ts';
import { decisionHandlers } from './features/decision/handlers.ts';
import { draftHandlers } from './features/draft/handlers.ts';
import { meetingHandlers } from './features/meeting/handlers.ts';
import { minutesHandlers } from './features/minutes/handlers.ts';
import { referenceHandlers } from './features/reference/handlers.ts';
import { searchHandlers } from './features/search/handlers.ts';
import { signalHandlers } from './features/signal/handlers.ts';
import { todayHandlers } from './features/today/handlers.ts';
import { undoHandlers } from './features/undo/handlers.ts';
import { workspaceHandlers } from './features/workspace/handlers.ts';
import type { Session } from './session.ts';
import type { VaultHandlers } from './vault.ts';

/** One handler for every endpoint that the vault answers. */
export const allHandlers = (session: Session, randomInt: (max: number) => number): VaultHandlers => ({
  action: actionHandlers,
  agenda: agendaHandlers,
  anonymity: anonymityHandlers,
  decision: decisionHandlers,
  draft: draftHandlers,
  meeting: meetingHandlers,
  minutes: minutesHandlers,
  reference: referenceHandlers,
  search: searchHandlers,
  signal: signalHandlers,
  today: todayHandlers,
  undo: undoHandlers,
  workspace: workspaceHandlers(session, randomInt),
});
